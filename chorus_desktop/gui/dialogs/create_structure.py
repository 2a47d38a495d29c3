"""« Créer une nouvelle structure » (G3.1, G7.4)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chorus_desktop.core.directory import Entry
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look.dialog import Dialog


class CreateStructureDialog(Dialog):
    """`created` carries the id of the new structure; `existing` the id of the one that has this SIRET already."""

    created = Signal(int)
    existing = Signal(int)

    def __init__(self, parent: QWidget | None, desk: Desk, entry: Entry | None = None) -> None:
        super().__init__(parent, self.tr("Créer une nouvelle structure"))
