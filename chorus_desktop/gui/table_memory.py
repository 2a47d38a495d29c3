"""The table model of short lists that a form holds in memory: services of a request, lines of a subscription."""

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from chorus_desktop.core.listing import Row
from chorus_desktop.gui.table_columns import Column
from chorus_desktop.gui.table_rows import Index, RowModel

R = TypeVar("R", bound=Row)

_EDIT, _CHECK = int(Qt.ItemDataRole.EditRole), int(Qt.ItemDataRole.CheckStateRole)


class MemoryModel(RowModel[R]):
    """Rows given by the form, which reads them back in `rows`; boxes and edited cells change the rows themselves.

    `orders` gives each sort its key, as the sorts of a `Listing` do.
    """

    edited = Signal(int)
    """The person changed the row with this id."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        orders: Mapping[str, Callable[[R], Any]] | None = None,
        sort: str = "",
        descending: bool = False,
        disabled: Callable[[R], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, sort, descending, disabled, parent)
        self._orders = orders or {}
        self._held: dict[int, R] = {}
        self.complete = True

    @property
    def rows(self) -> list[R]:
        """The rows as they are now, in the order shown."""
        return [self._held[id] for id in self._ids]

    def set_rows(self, rows: Iterable[R]) -> None:
        """Show these rows, ticks and current row kept by id."""
        new = {row.id: row for row in rows}
        self._held |= new  # a view may ask for a row that goes until it has been told so
        self._order(list(new.values()))
        self._held = new
        self._forget_gone_ticks()
        self.loaded.emit(len(new))

    def replace(self, row: R) -> None:
        """Show a row's new values, without saying that the person changed it."""
        at = self.row_of(row.id)
        self._held[row.id] = row
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.columns) - 1))

    def row(self, at: int) -> R | None:
        return self._held.get(self._ids[at]) if 0 <= at < len(self._ids) else None

    def _resort(self) -> None:
        self._order(self.rows)

    def _order(self, rows: list[R]) -> None:
        order = self._orders.get(self.sort_name)
        if order is not None:
            rows.sort(key=order, reverse=self.descending)
        self._arrange(array("I", [row.id for row in rows]))

    def box_state(self, column: int) -> Qt.CheckState:
        check = self.columns[column].check
        if check is None:
            return super().box_state(column)
        boxes = [on for row in self._held.values() if (on := check(row)) is not None]
        if not any(boxes):
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if all(boxes) else Qt.CheckState.PartiallyChecked

    def set_box(self, column: int, on: bool) -> None:
        if self.columns[column].check is None:
            super().set_box(column, on)
        for row in self.rows:
            self._check(row, self.columns[column], on)

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        if not index.isValid():
            return found
        column, row = self.columns[index.column()], self.row(index.row())
        if row is not None and column.checkable(row):  # None: asked of an old place while the list shrinks
            found |= Qt.ItemFlag.ItemIsUserCheckable
        if column.edit is not None:
            found |= Qt.ItemFlag.ItemIsEditable
        return found

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return False
        column = self.columns[index.column()]
        if role == _CHECK and column.check is not None:
            return self._check(row, column, Qt.CheckState(value) == Qt.CheckState.Checked)
        if role == _EDIT and column.edit is not None:
            return self._change(row, column.edit(row, str(value)))
        return super().setData(index, value, role)

    def _check(self, row: R, column: Column[R], on: bool) -> bool:
        return column.set_check is not None and column.checkable(row) and self._change(row, column.set_check(row, on))

    def _change(self, before: R, after: R) -> bool:
        if after != before:
            self.replace(after)
            self.edited.emit(after.id)
        return True
