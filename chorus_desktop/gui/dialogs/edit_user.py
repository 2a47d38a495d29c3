"""« Modifier l'utilisateur » (G5.2)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look.dialog import Dialog


class EditUserDialog(Dialog):
    """`edited` says in a sentence what was done."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None, desk: Desk, user_id: int) -> None:
        super().__init__(parent, self.tr("Modifier l'utilisateur"))
