"""A field for a secret, with an eye that shows what was typed."""

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from chorus_desktop.core import passwords
from chorus_desktop.core.errors import Refused
from chorus_desktop.gui.look import icons


class PasswordField(QLineEdit):
    """The eye, or Ctrl+H, shows and hides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.eye = QAction(self)
        self.eye.setShortcut(QKeySequence("Ctrl+H"))
        self.eye.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.eye.triggered.connect(self._on_eye)
        self.addAction(self.eye, QLineEdit.ActionPosition.TrailingPosition)
        self._name_eye()

    @Slot()
    def _on_eye(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        self.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._name_eye()

    def _name_eye(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        text = self.tr("Afficher le mot de passe") if hidden else self.tr("Masquer le mot de passe")
        self.eye.setText(text)
        self.eye.setToolTip(f"{text} ({self.eye.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        self.eye.setIcon(icons.icon("eye" if hidden else "eye-off", "muted"))


def rule() -> str:
    """What a password must be, before anything is wrong with it."""
    words = QCoreApplication.translate("PasswordField", "{count} caractères au moins. Une phrase convient bien.")
    return words.format(count=passwords.SHORTEST)


def check_new(login: str, password: str, again: str) -> None:
    """Raise Refused (field `password` or `again`) when a chosen password does not do, or was not typed twice alike."""
    passwords.check(password, login)
    if password != again:
        raise Refused("Les deux mots de passe ne sont pas les mêmes\u202f: retapez le second.", field="again")
