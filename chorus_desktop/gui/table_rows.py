"""What every list shares, whether its rows come from the database or from memory: cells, ticks, identity of rows."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from chorus_desktop.core.listing import Row
from chorus_desktop.gui.table_columns import Column, box_text, tabulated

R = TypeVar("R", bound=Row)
Index = QModelIndex | QPersistentModelIndex

_Role = Qt.ItemDataRole
_DISPLAY, _EDIT, _CHECK = int(_Role.DisplayRole), int(_Role.EditRole), int(_Role.CheckStateRole)
_ACCESSIBLE = int(_Role.AccessibleTextRole)
_SERVED = frozenset((_DISPLAY, _EDIT, _CHECK, _ACCESSIBLE))
_NOWHERE = QModelIndex()
_FEW = 8


class RowModel(QAbstractTableModel, Generic[R]):
    """Rows in the order of `ids`, columns as declared; ticks and persistent indexes follow the ids, not the places."""

    loaded = Signal(int)
    """The list is known to its end; how many rows it has."""
    renewed = Signal()
    """Another list, or another order, begins to show."""
    loading = Signal(bool)
    failed = Signal(object)
    """Exception: the rows shown are the old ones."""
    ticks_changed = Signal()

    def __init__(
        self,
        columns: Sequence[Column[R]],
        sort: str = "",
        descending: bool = False,
        disabled: Callable[[R], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.sort_name, self.descending = sort, descending
        self.disabled = disabled
        """Rows painted as obsolete; a badge says why."""
        self.complete = False
        """Whether the list is known to its end."""
        self.anew = False
        """Whether what is being read is another list or order, not the same again."""
        self._ids: array[int] = array("I")
        self._ticked: set[int] = set()
        self._ticked_in = self._ids
        self._tick_column = next((at for at, column in enumerate(self.columns) if column.tick), -1)

    # What a list is made of

    def row(self, at: int) -> R | None:
        """The row at this place; None when it is not there (yet)."""
        raise NotImplementedError

    def rows_at(self, places: Iterable[int]) -> list[R]:
        """The rows at these places, read where they are not there."""
        return [row for row in map(self.row, places) if row is not None]

    def ensure(self, first: int, last: int) -> None:
        """Called by the view before it paints these places."""

    def refresh(self) -> None:
        """Read the list again."""

    def _resort(self) -> None:
        raise NotImplementedError

    def copied(self, places: Iterable[int], columns: Iterable[int]) -> str:
        """These cells as plain text: what Ctrl+C puts on the clipboard."""
        return tabulated(self.rows_at(places), [self.columns[at] for at in columns])

    # Identity

    @property
    def ids(self) -> "array[int]":
        return self._ids

    def id_at(self, at: int) -> int | None:
        return self._ids[at] if 0 <= at < len(self._ids) else None

    def row_of(self, id: int) -> int:
        """The place of a row, -1 when it is not in the list."""
        packed, sought = self._ids.tobytes(), array("I", [id]).tobytes()  # five times faster than `index`
        size = len(sought)
        at = packed.find(sought)
        while at > 0 and at % size:
            at = packed.find(sought, at + 1)
        return at // size

    def _arrange(self, ids: "array[int]") -> None:
        """Take a new order: whatever pointed at a row still points at it, or at nothing if it left."""
        before, now = len(self._ids), len(ids)
        if self._ids == ids:
            if ids:
                self.dataChanged.emit(self.index(0, 0), self.index(now - 1, len(self.columns) - 1))
        elif before < now and self._ids == ids[:before]:
            self.beginInsertRows(_NOWHERE, before, now - 1)
            self._ids = ids
            self.endInsertRows()
        else:
            self.layoutAboutToBeChanged.emit()
            pointers = self.persistentIndexList()
            pointed = [self._ids[pointer.row()] for pointer in pointers]
            self._ids = ids
            places = self._places(set(pointed))
            moved = [
                self.index(places[id], pointer.column()) if id in places else QModelIndex()
                for pointer, id in zip(pointers, pointed, strict=True)
            ]
            self.changePersistentIndexList(pointers, moved)
            self.layoutChanged.emit()

    def _places(self, wanted: set[int]) -> dict[int, int]:
        if len(wanted) > _FEW:
            return {id: at for at, id in enumerate(self._ids) if id in wanted}
        return {id: at for id in wanted if (at := self.row_of(id)) >= 0}

    # Ticks

    @property
    def ticked(self) -> list[int]:
        """The ids of the ticked rows, in the order of the list."""
        if len(self._ticked) == len(self._ids) and self.complete:
            return self._ids.tolist()
        return [id for id in self._ids if id in self._ticked] if self._ticked else []

    @property
    def ticked_count(self) -> int:
        return len(self._ticked)

    def box_state(self, column: int) -> Qt.CheckState:
        """What the box in the header of this column shows."""
        if not self._ticked:
            return Qt.CheckState.Unchecked
        whole = len(self._ticked) == len(self._ids) and self.complete
        return Qt.CheckState.Checked if whole else Qt.CheckState.PartiallyChecked

    def is_ticked(self, id: int) -> bool:
        return id in self._ticked

    def tick(self, ids: Iterable[int], on: bool = True) -> None:
        """Tick or untick these rows."""
        before = len(self._ticked)
        if on:
            self._ticked.update(ids)
        else:
            self._ticked.difference_update(ids)
        if len(self._ticked) != before:
            self._tell_ticks()

    def tick_all(self, on: bool = True) -> None:
        """Tick the whole filtered list, rows never shown included; or untick everything."""
        ticked = set(self._ids.tolist()) if on else set()
        if ticked != self._ticked:
            self._ticked = ticked
            self._tell_ticks()

    def set_box(self, column: int, on: bool) -> None:
        """What a click on the box in the header of this column does."""
        self.tick_all(on)

    def _forget_gone_ticks(self) -> None:
        """Once the list is known to its end; not when it is the same, which a million ticks would make slow."""
        before = len(self._ticked)
        if before and self._ticked_in != self._ids:
            self._ticked.intersection_update(self._ids)
        self._ticked_in = self._ids
        if len(self._ticked) != before:
            self._tell_ticks()

    def _tell_ticks(self) -> None:
        at, last = self._tick_column, len(self._ids) - 1
        if at >= 0 and last >= 0:
            self.dataChanged.emit(self.index(0, at), self.index(last, at), [_CHECK])
        self.ticks_changed.emit()

    # What Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation == Qt.Orientation.Horizontal and role in (_DISPLAY, _ACCESSIBLE):
            return self.columns[section].title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        if index.isValid() and index.column() == self._tick_column:
            return found | Qt.ItemFlag.ItemIsUserCheckable
        return found

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Asked for every cell and role: answers from memory, at once, and only what is used."""
        if role not in _SERVED or not index.isValid():
            return None
        column = self.columns[index.column()]
        if column.tick:
            on = self._ids[index.row()] in self._ticked
            return self._box(on, role)
        row = self.row(index.row())
        if row is None:
            return None
        if column.check is not None:
            checked = column.check(row)
            return None if checked is None else self._box(checked, role)
        if role == _CHECK:
            return None
        if column.actions:
            return ", ".join(action.text for action in column.row_actions(row)) if role == _ACCESSIBLE else None
        return column.text(row)

    def _box(self, on: bool, role: int) -> object:
        if role == _CHECK:
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return box_text(on) if role == _ACCESSIBLE else None

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        if role != _CHECK or not index.isValid() or index.column() != self._tick_column:
            return False
        self.tick([self._ids[index.row()]], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column that declares a sort; any other is left alone."""
        if 0 <= column < len(self.columns) and self.columns[column].sort:
            self.set_sort(self.columns[column].sort, order == Qt.SortOrder.DescendingOrder)

    def set_sort(self, name: str, descending: bool) -> None:
        if (name, descending) != (self.sort_name, self.descending):
            self.sort_name, self.descending = name, descending
            self._resort()
