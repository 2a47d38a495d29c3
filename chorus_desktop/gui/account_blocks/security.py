"""The block « Sécurité » of « Mon compte »: password, recovery key, locking (G7.1, B7)."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from chorus_desktop.core import account_security, database
from chorus_desktop.core.account_security import Secured
from chorus_desktop.gui import settings
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialog_owner import show
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.look.widgets import Card, muted, title

MINUTES = (5, 10, 15, 30, 60, 0)


class _Line(QWidget):
    """What it is, a sentence about it, and what can be done, at the right."""

    def __init__(self, name: str, control: QWidget, card: QVBoxLayout) -> None:
        super().__init__()
        self.sentence = muted(QLabel())
        self.sentence.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(QLabel(name))
        words.addWidget(self.sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(control)
        card.addWidget(self)


class SecurityBlock(QWidget):
    """`said` carries a sentence in the past; `dialog` is the one that is open."""

    said = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.secured: Secured | None = None
        self.dialog: Dialog | None = None
        self.change = QPushButton(icons.icon("lock"), self.tr("Changer mon mot de passe"))
        self.renew = QPushButton(icons.icon("key"), self.tr("Nouvelle clé de secours"))
        self.minutes = QComboBox()
        self.minutes.setAccessibleName(self.tr("Verrouillage automatique"))
        for minutes in MINUTES:
            text = self.tr("Après {count} minutes").format(count=minutes) if minutes else self.tr("Jamais")
            self.minutes.addItem(text, minutes)
        card = Card()
        lines = QVBoxLayout(card)
        lines.setContentsMargins(16, 14, 16, 14)
        lines.setSpacing(16)
        self._password = _Line(self.tr("Mot de passe"), self.change, lines)
        self._key = _Line(self.tr("Clé de secours"), self.renew, lines)
        lock = _Line(self.tr("Verrouillage automatique"), self.minutes, lines)
        lock.sentence.setText(
            self.tr("Sans touche ni clic, la fenêtre se verrouille\u202f: ce qui est saisi derrière reste là.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(title(QLabel(self.tr("Sécurité")), "block"))
        column.addWidget(card)
        column.addStretch(1)
        self.change.clicked.connect(self._on_change)
        self.renew.clicked.connect(self._on_renew)
        self.minutes.activated.connect(self._on_minutes)
        desk.changed.connect(self._on_committed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Ask how the account is secured."""
        self.minutes.setCurrentIndex(max(self.minutes.findData(settings.lock_minutes()), 0))
        self._desk.reader.soon(self, "secured", partial(account_security.of, self._desk.actor), self._on_read)

    def _on_read(self, secured: Secured) -> None:
        self.secured = secured
        none = self.tr("La démonstration n’a pas de mots de passe") if secured.demonstration else ""
        manager = "" if secured.may_have_key else self.tr("Seul un gestionnaire principal a une clé de secours")
        self._password.sentence.setText(none or self.tr("Demandé à chaque connexion et pour déverrouiller la fenêtre."))
        held = self.tr("Elle permet de choisir un autre mot de passe si vous oubliez le vôtre.")
        lost = self.tr("Vous n’en avez pas. Elle permet de choisir un autre mot de passe si vous oubliez le vôtre.")
        forgotten = self.tr(
            "Réservée aux gestionnaires principaux. Si vous oubliez votre mot de passe, un gestionnaire de "
            "votre structure vous donne un code."
        )
        self._key.sentence.setText(forgotten if manager else held if secured.has_key else lost)
        for button, reason in ((self.change, none), (self.renew, manager or none)):
            button.setEnabled(not reason)
            button.setToolTip(reason)

    @Slot(object)
    def _on_committed(self, tables: frozenset[str]) -> None:
        if self.isVisible() and not tables.isdisjoint({"users", "membership"}):
            self.refresh()

    @Slot()
    def _on_minutes(self) -> None:
        settings.remember_lock_minutes(self.minutes.currentData())

    @Slot()
    def _on_change(self) -> None:
        from chorus_desktop.gui.dialogs.own_password import ChangePassword

        if self.secured is not None:
            dialog = ChangePassword(self, self._desk, self.secured.login)
            dialog.changed.connect(self._on_changed)
            self.dialog = show(dialog)

    @Slot()
    def _on_changed(self) -> None:
        self.said.emit(self.tr("Votre mot de passe est changé"))

    @Slot()
    def _on_renew(self) -> None:
        from chorus_desktop.gui.dialogs.own_password import RenewKey

        dialog = RenewKey(self, self._desk)
        dialog.renewed.connect(self._on_renewed)
        self.dialog = show(dialog)

    @Slot(str)
    def _on_renewed(self, key: str) -> None:
        from chorus_desktop.exchange.recovery_sheet import Sheet
        from chorus_desktop.gui.dialogs.recovery_key import RecoveryKey

        login = self.secured.login if self.secured is not None else ""
        dialog = RecoveryKey(self, Sheet(key, self._desk.actor.name, login, database.path().name))
        dialog.accepted.connect(self._on_kept)
        self.dialog = show(dialog)

    @Slot()
    def _on_kept(self) -> None:
        self.said.emit(self.tr("Votre clé de secours est renouvelée"))
