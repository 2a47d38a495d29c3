"""The password of the mail server, asked for when this system keeps none, or the server wants another (G7.2)."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from chorus_desktop.core.mail_settings import MailSettings
from chorus_desktop.exchange import mail_password
from chorus_desktop.gui import errand
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.look.form import Field
from chorus_desktop.gui.password_field import PasswordField


class MailPasswordDialog(Dialog):
    """`given` comes when there is one to try."""

    given = Signal()

    def __init__(self, parent: QWidget | None, settings: MailSettings) -> None:
        heading = self.tr("Mot de passe de {user}").format(user=settings.user)
        super().__init__(parent, self.tr("Mot de passe de messagerie"), heading)
        self._settings = settings
        self.set_lead(self.tr("Pour envoyer les messages par {host}.").format(host=settings.host))
        self.password = PasswordField()
        self.field = Field(self.tr("&Mot de passe"), self.password, True)
        self.keep = QCheckBox(self.tr("&Garder dans le trousseau de ce système"))
        self.keep.hide()
        column = self.column()
        column.addWidget(self.field)
        column.addWidget(self.keep)
        self.add_cancel()
        self.ok = self.add_button(self.tr("Envoyer"), "primary", "send")
        self.ok.clicked.connect(self._on_ok)
        errand.run(self, mail_password.has_keyring, self._on_keyring)
        self.password.setFocus()

    def _on_keyring(self, there: bool) -> None:
        self.keep.setVisible(there)
        if not there:
            self.field.line.attach(self.password, self.field.label, True, self.tr("Pour cette session seulement"))

    @Slot()
    def _on_ok(self) -> None:
        if not self.password.text():
            self.field.line.show_error(self.tr("Indiquez le mot de passe."), focus=True)
            return
        self.ok.setEnabled(False)
        keep = self.keep.isChecked()
        errand.run(
            self, partial(mail_password.remember, self._settings, self.password.text(), keep=keep), self._on_kept
        )

    def _on_kept(self, _: bool) -> None:
        self.accept()
        self.given.emit()
