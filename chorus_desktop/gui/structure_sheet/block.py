"""What the blocks of the structure sheet have in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from chorus_desktop.core.language import French
from chorus_desktop.core.rights import Right
from chorus_desktop.core.structure_head import Head
from chorus_desktop.gui.desk import Desk

WHY_NOT: dict[Right, French] = {
    Right.DECIDE: "Le gestionnaire principal ne vous a pas donné ce droit",
    Right.EDIT: "Le gestionnaire principal ne vous a pas donné ce droit",
    Right.GOVERN: "Réservé au gestionnaire principal de la structure",
}
"""What the tooltip of a disabled button says."""


class Block(QWidget):
    """One block of the sheet of one structure, built on its first visit and kept while the sheet is open.

    `tables`: names of the database tables whose changes it shows; `search`: where Ctrl+F goes. `said` carries a
    sentence in the past for the message at the bottom of the window, `structure_wanted` the id of a structure whose
    sheet is to take the place of this one. Its actions (`addAction`) are those of the menu Actions while it is in
    front.
    """

    tables: frozenset[str] = frozenset()
    said = Signal(str)
    structure_wanted = Signal(int)

    def __init__(self, desk: Desk, head: Head, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.head = head
        self.search: QLineEdit | None = None

    def show_head(self, head: Head) -> None:
        """Take note of the structure as it is now: name, rights. Overridden where something depends on it."""
        self.head = head

    def refresh(self) -> None:
        """Ask again for what it shows; never loses what was typed and not saved."""

    def has_unsaved(self) -> bool:
        """Return whether something was typed and not saved: kept on tab change, asked about on close."""
        return False

    def why_not(self, right: Right) -> str:
        """Return why the reader may not do this here, for a tooltip; nothing when he may."""
        return "" if right in self.head.may else self.tr(WHY_NOT[right])

    def column(self, spacing: int = 8) -> QVBoxLayout:
        """A layout for a block written in code."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing)
        return layout
