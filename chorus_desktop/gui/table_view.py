"""The one table of the program, for mouse, keyboard and screen reader alike (spec part 2, look.md 5)."""

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QKeyCombination, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from chorus_desktop.gui import settings
from chorus_desktop.gui.table_delegate import TableDelegate
from chorus_desktop.gui.table_layout import ColumnLayout
from chorus_desktop.gui.table_menu import TableMenu
from chorus_desktop.gui.table_overlay import Empty, EmptyText, Overlay
from chorus_desktop.gui.table_rows import Index, RowModel
from chorus_desktop.gui.table_surface import TableSurface

_Select = QItemSelectionModel.SelectionFlag
_Edit = QAbstractItemView.EditTrigger
_EDITING = _Edit.DoubleClicked | _Edit.SelectedClicked | _Edit.EditKeyPressed | _Edit.AnyKeyPressed
_Cursor = QAbstractItemView.CursorAction
CELL = QKeyCombination(Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier, Qt.Key.Key_C)
"""Copies one cell; Ctrl+C copies the rows."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TableView(TableSurface):
    """Shows a `RowModel`. The current row is held by id: it survives a refresh, a sort, and its own departure."""

    current_changed = Signal(int)
    """The id of the current row, 0 when there is none."""
    menu_requested = Signal(QMenu, int)
    """The context menu of the row with this id (0 = of none) is about to show: the page may add to it."""
    empty_clicked = Signal(Empty)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column_layout = ColumnLayout(self.header, self.viewport())
        self._overlay = Overlay(self)
        self._current_id = 0
        self._current_place = 0
        self._told_id = 0
        self._kept_as = ""
        self.header.sort_asked.connect(self._on_sort_asked)
        self.header.box_clicked.connect(self._on_box_clicked)
        self.header.customContextMenuRequested.connect(self._on_header_menu)
        self._overlay.clicked.connect(self._on_empty_clicked)

    # The model

    def show_model(self, rows: RowModel[Any], kept_as: str = "") -> None:
        """Show this model from now on; once in the life of a view. `kept_as`: where columns and sort are remembered."""
        self._rows = rows
        self._painter = TableDelegate(rows)
        self.setModel(rows)
        self.setItemDelegate(self._painter)
        editable = any(column.edit is not None for column in rows.columns)
        self.setEditTriggers(_EDITING if editable else _Edit.NoEditTriggers)
        rows.loaded.connect(self._on_loaded)
        rows.renewed.connect(self.scrollToTop)
        rows.ticks_changed.connect(self._on_boxes_changed)
        rows.dataChanged.connect(self._on_boxes_changed)
        rows.loading.connect(self._overlay.set_loading)
        rows.failed.connect(self._on_failed)
        self.column_layout.fit()
        if kept_as:
            self.keep_state(kept_as)

    @property
    def current_id(self) -> int:
        """The id of the current row, 0 when there is none."""
        return self._current_id

    def set_current(self, id: int) -> None:
        """Make the row with this id current, and show it."""
        at = self._rows.row_of(id) if self._rows is not None else -1
        if at >= 0:
            self._select(at)

    def _select(self, at: int) -> None:
        column = max(self.currentIndex().column(), 0)
        flags = _Select.ClearAndSelect | _Select.Rows
        self.selectionModel().setCurrentIndex(self.model().index(at, column), flags)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self._rows is not None:
            self._current_id, self._current_place = self._rows.ids[current.row()], current.row()
            self._tell_current()

    def _tell_current(self) -> None:
        if self._current_id != self._told_id:
            self._told_id = self._current_id
            self.current_changed.emit(self._current_id)

    @Slot(int)
    def _on_loaded(self, count: int) -> None:
        """A row that left gives its place to the next one, unless the list is another one now."""
        assert self._rows is not None
        if not self.currentIndex().isValid() and self._current_id:
            at = self._rows.row_of(self._current_id)
            if at < 0 and not self._rows.anew:
                at = min(self._current_place, count - 1)
            self._current_id = 0
            if at >= 0:
                self.setAutoScroll(False)
                self._select(at)
                self.setAutoScroll(True)
        self._current_place = max(self.currentIndex().row(), 0)
        self._tell_current()
        self._overlay.show(None if count else self._overlay.situation)
        self.header.viewport().update()

    @Slot()
    def _on_boxes_changed(self) -> None:
        self.header.viewport().update()
        self.viewport().update()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self._rows is not None and self._rows.rowCount() == 0:
            self._overlay.show(Empty.FAILED)

    # Columns

    def save_state(self) -> str:
        """Widths, columns and sort, for the settings."""
        return self.column_layout.save(self._rows) if self._rows is not None else ""

    def restore_state(self, saved: str) -> None:
        """Before the first listing is set, so that the list is read once."""
        if self._rows is not None and saved:
            self.column_layout.restore(self._rows, saved)

    def keep_state(self, name: str) -> None:
        """Take back the columns and the sort of last time; what the person makes of them is remembered."""
        self._kept_as = f"table/{name}"
        self.restore_state(settings.read(self._kept_as))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._kept_as:
            settings.write(self._kept_as, self.save_state())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.column_layout.fit()
        self._overlay.place()

    @Slot(int)
    def _on_sort_asked(self, column: int) -> None:
        if self._rows is not None:
            again = self._rows.columns[column].sort == self._rows.sort_name
            descending = again and not self._rows.descending
            self._rows.sort(column, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder)
            self.header.viewport().update()

    @Slot(int)
    def _on_box_clicked(self, column: int) -> None:
        if self._rows is not None:
            self._rows.set_box(column, self._rows.box_state(column) != Qt.CheckState.Checked)

    # Empty states

    def set_empty(self, kind: Empty, text: EmptyText) -> None:
        """Say what an empty list shows in this situation."""
        self._overlay.set_text(kind, text)

    def set_situation(self, kind: Empty) -> None:
        """Say why the list would be empty, before it is read (filters or none, no right)."""
        self._overlay.situation = kind

    @Slot(Empty)
    def _on_empty_clicked(self, kind: Empty) -> None:
        if kind == Empty.FAILED and self._rows is not None:
            self._rows.refresh()
        self.empty_clicked.emit(kind)

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.keyCombination() == CELL:
            self.copy_cell()
        elif event.key() == Qt.Key.Key_Space and current.isValid():
            self._toggle_selected()
        elif event.key() in _ENTER and current.isValid() and self.state() != self.State.EditingState:
            self.open_row(current.row())
        elif event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self._show_current_menu()  # Qt answers to the Menu key alone on X11
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the ends of the list: the row is what is chosen, not the cell."""
        last = self.model().rowCount() - 1
        if action in (_Cursor.MoveHome, _Cursor.MoveEnd) and last >= 0:
            column = max(self.currentIndex().column(), 0)
            return self.model().index(0 if action == _Cursor.MoveHome else last, column)
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Qt would read the whole list in the window's thread; the field above the list searches."""

    def _toggle_selected(self) -> None:
        assert self._rows is not None
        columns, current = self._rows.columns, self.currentIndex()
        boxes = [at for at, column in enumerate(columns) if column.tick or column.check is not None]
        if any(column.tick for column in columns):
            ids = [self._rows.ids[at] for at in self.selected_places()]
            self._rows.tick(ids, not all(map(self._rows.is_ticked, ids)))
        elif current.column() in boxes or len(boxes) == 1:
            self.toggle_box(current.row(), current.column() if current.column() in boxes else boxes[0])

    # Menus

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self._show_menu(self.rowAt(event.pos().y()), event.globalPos())
        else:
            self._show_current_menu()

    def _show_current_menu(self) -> None:
        current = self.currentIndex()
        self._show_menu(current.row(), self.viewport().mapToGlobal(self.visualRect(current).bottomLeft()))

    def _show_menu(self, at: int, place: QPoint) -> None:
        if self._rows is not None:
            menu = TableMenu(self, self._rows, self.column_layout)
            menu.add_row(at)
            self.menu_requested.emit(menu, self._rows.id_at(at) or 0)
            menu.popup(place)

    @Slot(QPoint)
    def _on_header_menu(self, place: QPoint) -> None:
        if self._rows is not None:
            menu = TableMenu(self, self._rows, self.column_layout)
            menu.add_columns(menu)
            menu.popup(self.header.viewport().mapToGlobal(place))
