"""« Créer le compte utilisateur » (G3.4)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chorus_desktop.core.operation import Body
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look.dialog import Dialog


class CreateUserDialog(Dialog):
    """`created` carries the id and the name of the new account. `structure`: the one they are to join, if known."""

    created = Signal(int, str)

    def __init__(self, parent: QWidget | None, desk: Desk, structure: Body | None = None) -> None:
        super().__init__(parent, self.tr("Créer le compte utilisateur"))
