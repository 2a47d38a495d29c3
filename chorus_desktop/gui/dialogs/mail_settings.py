"""« Paramètres de messagerie »: the server by which messages leave, tried before it is kept (G7.2)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from chorus_desktop.core import language, mail_settings
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.mail_settings import PORTS, SECURITIES, MailSettings, Security
from chorus_desktop.core.outbox import Sender
from chorus_desktop.exchange import mail_password
from chorus_desktop.gui import errand
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.entry import EntryDialog
from chorus_desktop.gui.field_errors import clear
from chorus_desktop.gui.learn_more import add_learn_more
from chorus_desktop.gui.look import metrics
from chorus_desktop.gui.look.announce import announce
from chorus_desktop.gui.look.form import Field
from chorus_desktop.gui.look.widgets import Banner, ToneLabel
from chorus_desktop.gui.password_field import PasswordField
from chorus_desktop.gui.topics import Topic


class MailSettingsDialog(EntryDialog):
    """`oneself`: who tries it, and where the message of the test goes."""

    def __init__(
        self, parent: QWidget | None, desk: Desk, known: MailSettings | None, oneself: Sender, demonstration: bool
    ) -> None:
        title, heading = self.tr("Paramètres de messagerie"), self.tr("Par quel serveur partent les messages")
        super().__init__(parent, desk, title, heading)
        self._known, self._oneself, self._demonstration = known, oneself, demonstration
        self._testing = False
        self.set_lead(
            self.tr(
                "Sans serveur, les messages attendent dans la boîte d’envoi\u202f: vous les ouvrez dans votre logiciel "
                "de messagerie. Votre service informatique connaît ces paramètres."
            )
        )
        self.host, self.user, self.address, self.name = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.port, self.security, self.password = QSpinBox(), QComboBox(), PasswordField()
        self.port.setRange(1, 65535)
        self.port.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.verdict = ToneLabel()
        self.verdict.setWordWrap(True)
        self.verdict.setAccessibleName(self.tr("Résultat du test"))
        self._fill()
        self._show(known)
        self.host.setFocus()

    def _fill(self) -> None:
        for security, text in SECURITIES.items():
            self.security.addItem(language.tr(text), security)
        clear_way = self.tr("Port 587 avec STARTTLS, 465 avec TLS, le plus souvent")
        column = self.column()
        if self._demonstration:
            banner = Banner()
            banner.set("info", self.tr("La démonstration n’envoie rien\u202f: ces paramètres n’y servent pas."))
            column.addWidget(banner)
        server = Field(self.tr("&Serveur d’envoi"), self.host, True, self.tr("Comme smtp.commune.fr"))
        self.security_field = Field(self.tr("C&hiffrement"), self.security)
        column.addLayout(
            _beside(self.add_field("host", server), self.add_field("port", Field(self.tr("P&ort"), self.port)))
        )
        column.addWidget(self.security_field)
        user = Field(self.tr("&Identifiant"), self.user, helper=self.tr("Vide si le serveur n’en demande pas"))
        password = Field(self.tr("&Mot de passe"), self.password)
        column.addLayout(_beside(self.add_field("user", user), self.add_field("password", password), even=True))
        address = Field(self.tr("&Adresse de l’expéditeur"), self.address, True)
        name = Field(self.tr("&Nom de l’expéditeur"), self.name, True, self.tr("Ce que voient vos destinataires"))
        column.addLayout(_beside(self.add_field("address", address), self.add_field("name", name), even=True))
        column.addWidget(self.trouble)
        column.addSpacing(2)
        column.addLayout(self._trial())
        column.addStretch(1)
        self.security_field.line.attach(self.security, self.security_field.label, helper=clear_way)
        self.stop = self._button(self.tr("Ne plus envoyer"), "dangerText", "ban", "danger")
        self.footer_left.addWidget(self.stop)
        add_learn_more(self, Topic.MAIL)
        self.stop.clicked.connect(self._on_stop)
        self.security.activated.connect(self._on_security)
        errand.run(self, mail_password.has_keyring, self._on_keyring)

    def _trial(self) -> QHBoxLayout:
        """The button, and beside it what came of it."""
        self.test = self._button(self.tr("&Tester"), "", "send")
        self.test.setToolTip(self.tr("Envoie un message d’essai à {to}").format(to=self._oneself.address))
        self.test.clicked.connect(self._on_test)
        if self._demonstration:
            self.test.setEnabled(False)
            self.test.setToolTip(self.tr("La démonstration n’envoie rien"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.test, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.verdict, 1)
        self.verdict.setMinimumHeight(metrics.CONTROL)
        return row

    def _show(self, known: MailSettings | None) -> None:
        self.stop.setVisible(known is not None)
        shown = known or MailSettings("", PORTS[Security.STARTTLS], Security.STARTTLS, "", *reversed(self._oneself))
        self.host.setText(shown.host)
        self.security.setCurrentIndex(self.security.findData(shown.security))
        self.port.setValue(shown.port)
        self.user.setText(shown.user)
        self.address.setText(shown.address)
        self.name.setText(shown.name)
        if known is not None and known.user:
            self.password.setPlaceholderText(self.tr("Inchangé"))

    def _on_keyring(self, there: bool) -> None:
        """Say where the password goes before it is typed."""
        words = (
            self.tr("Gardé dans le trousseau de ce système")
            if there
            else self.tr("Ce système n’a pas de trousseau\u202f: demandé à chaque session")
        )
        self.lines["password"].attach(self.password, helper=words)

    @Slot(int)
    def _on_security(self, _: int) -> None:
        """The usual port of this way, unless another one was chosen."""
        if self.port.value() in PORTS.values():
            self.port.setValue(PORTS[self.security.currentData()])

    def typed(self) -> MailSettings:
        """Return what stands in the fields. Raises Refused beside the first that does not hold."""
        security = Security(self.security.currentData())  # a variant knows no enumeration
        fields = (self.host.text(), self.port.value(), security, self.user.text(), self.address.text())
        settings = mail_settings.checked(MailSettings(*fields, self.name.text()))
        if self.password.text() and not settings.user:
            raise Refused("Indiquez l’identifiant qui va avec ce mot de passe.", field="user")
        return settings

    # Keeping

    def verb(self) -> Callable[[], object]:
        return partial(mail_settings.configure, self.desk.actor, self.typed())

    def _on_saved(self, kept: object) -> None:
        if isinstance(kept, MailSettings) and kept.user and self.password.text():
            mail_password.remember(kept, self.password.text(), keep=False)  # at once: who hears of `saved` may send
            errand.run(self.desk, partial(mail_password.remember, kept, self.password.text(), keep=True))
        super()._on_saved(kept)

    @Slot()
    def _on_stop(self) -> None:
        known = self._known
        if known is not None and not self.desk.awaits(self._run):
            errand.run(self.desk, partial(mail_password.forget, known))
            self._run = self.desk.run(
                mail_settings.stop, self.desk.actor, then=super()._on_saved, sorry=self._on_refused
            )

    # Trying

    @Slot()
    def _on_test(self) -> None:
        if self._testing:
            return
        clear({**self.lines, "": self.trouble})
        try:
            settings = self.typed()
        except Refused as refusal:
            self._on_refused(refusal)
            return
        self._testing = True
        self.test.setEnabled(False)
        self._say(self.tr("Essai en cours…"), "muted")
        work = partial(_try, settings, self.password.text(), self._oneself.address)
        errand.run(self, work, self._on_tried, self._on_not_tried)

    def _on_tried(self, to: str) -> None:
        self._tried(self.tr("Message d’essai envoyé à {to}").format(to=to), "success")

    def _on_not_tried(self, refusal: Refused) -> None:
        if refusal.field:
            self._on_refused(refusal)
        self._tried("" if refusal.field else str(refusal), "danger")

    def _tried(self, text: str, token: str) -> None:
        self._testing = False
        self.test.setEnabled(True)
        self._say(text, token)

    def _say(self, text: str, token: str) -> None:
        self.verdict.say(text, token)
        announce(self, text)


def _try(settings: MailSettings, typed: str, to: str) -> str:
    """Beside the window: with the password that was typed, else with the one that is known."""
    from chorus_desktop.exchange import mail_round

    password: str | None = typed
    if settings.user and not typed:
        password = mail_password.find(settings)
    if password is None:
        raise Refused("Indiquez le mot de passe.", field="password")
    mail_round.test(settings, password, to)
    return to


def _beside(left: Field, right: Field, even: bool = False) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(left, 1, Qt.AlignmentFlag.AlignTop)
    row.addWidget(right, 1 if even else 0, Qt.AlignmentFlag.AlignTop)
    if not even:
        right.setFixedWidth(3 * metrics.CONTROL)
    return row
