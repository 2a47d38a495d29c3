"""A block of « Mon compte » that is one list of one's own: title, count, table, buttons below."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from chorus_desktop.core.listing import Row
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look import icons, metrics
from chorus_desktop.gui.look.widgets import muted, title
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_view import TableView


class OwnList(QWidget):
    """A block gives its model and its words, and reads its rows in `read`; `said` carries a sentence in the past."""

    said = Signal(str)
    loaded = Signal(int)

    def __init__(self, desk: Desk, name: str, model: MemoryModel[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.model = model
        model.setParent(self)
        self.title = title(QLabel(name), "block")
        self.title.setMinimumHeight(metrics.CONTROL)
        self.count = muted(QLabel())
        self.table = TableView()
        self.table.setAccessibleName(name)
        self.table.show_model(model, type(self).__name__)
        self.above, self.below = QHBoxLayout(), QHBoxLayout()
        for row in (self.above, self.below):
            row.setSpacing(8)
        self.above.addWidget(self.title)
        self.above.addWidget(self.count)
        self.above.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self.above)
        column.addWidget(self.table, 1)
        column.addLayout(self.below)
        model.loaded.connect(self.loaded)

    def read(self) -> Sequence[Row]:
        """Return the rows; in the reader's thread."""
        raise NotImplementedError

    def refresh(self) -> None:
        self.desk.reader.soon(self, "rows", partial(self.read), self._show)

    def _show(self, rows: Sequence[Any]) -> None:
        self.model.set_rows(rows)
        self.count.setText(self.counted(len(rows)) if rows else "")

    def counted(self, count: int) -> str:
        """Return how many there are, in words."""
        return QLocale().toString(count)

    @Slot()
    def current(self) -> Any:
        """Return the row in question, if there is one."""
        return self.model.row(self.model.row_of(self.table.current_id))


def button(text: str, icon: str, kind: str = "") -> QPushButton:
    """A button of a block."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setIcon(icons.icon(icon))
    return made
