"""What a person does with a list, in the tests: find somebody, click an icon of the row, tick it."""

from typing import Any

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from chorus_desktop.gui.table_rows import RowModel
from chorus_desktop.gui.table_view import TableView

ICON = 30
"""Width of an icon's target, in pixels (look.md 5)."""


def ids_of(model: RowModel[Any], column: str, *texts: str) -> list[int]:
    """Return the ids of the rows that show these texts in this column."""
    at = next(number for number, shown in enumerate(model.columns) if shown.key == column)
    rows = {model.columns[at].text(row): row.id for row in model.rows_at(range(model.rowCount()))}
    return [rows[text] for text in texts]


def click(qtbot: QtBot, table: TableView, id: int, column: str, icon: int = 0) -> None:
    """Click a cell of the row with this id; in the column of the actions, the icon of this number."""
    model = table.model()
    assert isinstance(model, RowModel)
    at = next(number for number, shown in enumerate(model.columns) if shown.key == column)
    index = model.index(model.row_of(id), at)
    table.scrollTo(index)
    cell = table.visualRect(index)
    left = cell.left() + 20 if not model.columns[at].actions else cell.left() + icon * ICON + ICON // 2
    place = QPoint(left, cell.center().y())
    qtbot.mouseMove(table.viewport(), place)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
