"""What every block of the structure sheet has in common (G7.4): its structure, its save, what it tells the sheet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chorus_desktop.gui.desk import Desk


class Block(QWidget):
    """One block at a time is shown beside the list of blocks.

    `said` carries a sentence for the message at the bottom of the window; `counted` the figure beside the block's name;
    `warned` whether something is due there; `touched` whether something typed is not saved yet.
    """

    tables: frozenset[str] = frozenset()
    """Names of the database tables whose changes it shows."""
    said = Signal(str)
    counted = Signal(int)
    warned = Signal(bool)
    touched = Signal(bool)

    def __init__(self, desk: Desk, structure_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.structure_id = structure_id

    def refresh(self) -> None:
        """Read what it shows again; what is typed and not saved stays."""
        raise NotImplementedError

    @property
    def unsaved(self) -> bool:
        """Whether something typed is not saved yet."""
        return False

    def save(self) -> None:
        """Save what is typed; errors are said beside their fields."""

    def discard(self) -> None:
        """Forget what is typed."""
