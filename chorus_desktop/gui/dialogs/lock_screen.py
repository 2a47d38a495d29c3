"""What stands in front of a locked window: who is signed in, and the password that brings it back (B7)."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from chorus_desktop.core.errors import Refused
from chorus_desktop.gui.learn_more import add_learn_more
from chorus_desktop.gui.look import palette
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.look.form import Field
from chorus_desktop.gui.look.messages import confirm
from chorus_desktop.gui.password_field import PasswordField
from chorus_desktop.gui.topics import Topic


class Cover(QWidget):
    """Lies over all of a window, which nothing else moves or closes: what was typed stays."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.raise_()
        self.show()

    def remove(self) -> None:
        if isValid(self):  # its window may be gone
            self.hide()
            self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), palette.current().window)


class LockScreen(Dialog):
    """`unlock_asked` brings what was typed; Escape and the cross of the window do nothing."""

    unlock_asked = Signal(str)
    sign_out_asked = Signal()

    def __init__(self, parent: QWidget | None, name: str, demonstration: bool) -> None:
        super().__init__(parent, self.tr("Fenêtre verrouillée"), name)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.set_heading_icon("lock", "link")
        lead = self.tr("La fenêtre est verrouillée. Ce qui y était saisi reste là.")
        if demonstration:
            lead = self.tr("La fenêtre est verrouillée. La démonstration ne demande pas de mot de passe.")
        self.set_lead(lead)
        self.password = PasswordField()
        self.field = Field(self.tr("Mot de passe"), self.password, True)
        if not demonstration:
            self.column().addWidget(self.field)
        add_learn_more(self, Topic.LOCKED)
        self.leave = self.add_button(self.tr("Déconnexion"), "", "logout")
        self.unlock = self.add_button(self.tr("Déverrouiller"), "primary", "lock")
        self.leave.clicked.connect(self._on_leave)
        self.unlock.clicked.connect(self._on_unlock)
        (self.unlock if demonstration else self.password).setFocus()

    def refuse(self, refusal: Refused) -> None:
        """Say beside the password what is wrong with it."""
        self.unlock.setEnabled(True)
        self.field.line.show_error(str(refusal), focus=True)
        self.password.selectAll()

    @Slot()
    def let_unlock(self) -> None:
        """The database could not be asked: the person tries again."""
        self.unlock.setEnabled(True)

    def reject(self) -> None:
        self.password.setFocus()

    @Slot()
    def _on_unlock(self) -> None:
        self.field.line.clear()
        self.unlock.setEnabled(False)
        self.unlock_asked.emit(self.password.text())

    @Slot()
    def _on_leave(self) -> None:
        if confirm(
            self,
            self.tr("Déconnexion"),
            self.tr("Se déconnecter sans déverrouiller\u202f?"),
            self.tr("Ce qui est saisi derrière et n’est pas enregistré sera perdu."),
            self.tr("Déconnexion"),
            "danger",
            "logout",
        ):
            self.leave.setEnabled(False)
            self.unlock.setEnabled(False)
            self.sign_out_asked.emit()
