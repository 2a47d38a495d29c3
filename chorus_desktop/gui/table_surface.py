"""The surface of a list: paints the rows in sight, and turns the mouse on a box, an icon or a link into its meaning."""

from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from chorus_desktop.gui.look import palette
from chorus_desktop.gui.look.painting import centred
from chorus_desktop.gui.table_delegate import BOX, RowState, TableDelegate
from chorus_desktop.gui.table_frame import TableFrame
from chorus_desktop.gui.table_rows import Index, RowModel

COPY_LIMIT = 10_000
"""Rows that Ctrl+C takes at most; a whole list is exported instead."""
_CHECK = Qt.ItemDataRole.CheckStateRole


class Spot(NamedTuple):
    """A place under the mouse: row, column, and what `TableDelegate.target` says is there."""

    row: int = -1
    column: int = -1
    target: str = ""


_NOWHERE = Spot()
_CELL_RING = (26, 26)
"""Around the box that Space would tick, where a row has several."""


class TableSurface(TableFrame):
    """Every row is painted whole, without a style option for each cell."""

    action_triggered = Signal(str, int)
    """Key of the action and id of the row."""
    opened = Signal(int)
    """Double click or Enter on the row with this id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: RowModel[Any] | None = None
        self._painter: TableDelegate | None = None
        self._spot = self._pressed = _NOWHERE
        self._by_keyboard = False
        self.setMouseTracking(True)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        rows, painter_of_rows = self._rows, self._painter
        first = self.rowAt(event.rect().top())
        if rows is None or painter_of_rows is None or first < 0:
            return
        last = self.rowAt(event.rect().bottom())
        last = rows.rowCount() - 1 if last < 0 else last
        rows.ensure(first, last)
        painter_of_rows.take_fonts()
        cells = self._cells()
        current, selected = self.currentIndex().row(), self._selected_ranges()
        active, enabled = self.isActiveWindow(), self.isEnabled()
        painter = QPainter(self.viewport())
        for at in range(first, last + 1):
            state = RowState(
                at == current,
                at == current or any(top <= at <= bottom for top, bottom in selected),
                at == self._spot.row,
                active,
                enabled,
                self._spot.target if at == self._spot.row else "",
                self._spot.column,
            )
            self._paint_row(painter, at, cells, state)
        if self._by_keyboard and self.hasFocus() and first <= current <= last:
            painter.setPen(QPen(palette.current().link, 2, Qt.PenStyle.SolidLine, j=Qt.PenJoinStyle.MiterJoin))
            painter.drawRect(self._row_rect(current).adjusted(1, 1, -1, -1))
            if len(self._boxes()) > 1 and self.currentIndex().column() in self._boxes():
                painter.drawRect(centred(self.visualRect(self.currentIndex()), *_CELL_RING))
        painter.end()

    def _boxes(self) -> list[int]:
        """The columns whose boxes are data of the rows."""
        return [at for at, column in enumerate(self._rows.columns) if column.check is not None] if self._rows else []

    def _paint_row(self, painter: QPainter, at: int, cells: list[tuple[int, int, int]], state: RowState) -> None:
        if self._painter is not None:
            self._painter.paint_row(painter, at, self._row_rect(at), cells, state)

    def _cells(self) -> list[tuple[int, int, int]]:
        shown = (at for at in range(self.header.count()) if not self.header.isSectionHidden(at))
        return [(at, self.columnViewportPosition(at), self.columnWidth(at)) for at in shown]

    def selected_places(self) -> list[int]:
        """The rows selected, the current one if none is."""
        places = sorted({at for top, bottom in self._selected_ranges() for at in range(top, bottom + 1)})
        current = self.currentIndex().row()
        return places or ([current] if current >= 0 else [])

    def copy(self) -> None:
        """Put the selected rows on the clipboard, as plain text."""
        if self._rows is not None:
            shown = [at for at, _, _ in self._cells()]
            QGuiApplication.clipboard().setText(self._rows.copied(self.selected_places()[:COPY_LIMIT], shown))

    def copy_cell(self) -> None:
        """Put the current cell alone on the clipboard, as it reads."""
        at = self.currentIndex()
        row = self._rows.row(at.row()) if self._rows is not None and at.isValid() else None
        if self._rows is not None and row is not None and (text := self._rows.columns[at.column()].text(row)):
            QGuiApplication.clipboard().setText(text)

    def _selected_ranges(self) -> list[tuple[int, int]]:
        selection = self.selectionModel().selection()
        return [(part.top(), part.bottom()) for part in map(selection.at, range(selection.count()))]

    def _row_rect(self, at: int) -> QRect:
        x = -self.header.offset()
        return QRect(x, self.rowViewportPosition(at), self.header.length(), self.rowHeight(at))

    def update_row(self, at: int) -> None:
        """Paint one row again."""
        if at >= 0:
            rect = self._row_rect(at)
            self.viewport().update(0, rect.y(), self.viewport().width(), rect.height())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.update_row(previous.row())
        self.update_row(current.row())

    # The mouse

    def spot(self, place: QPoint) -> Spot:
        """What lies at this place of the viewport."""
        index = self.indexAt(place)
        if not index.isValid() or self._painter is None or not self.isEnabled():
            return _NOWHERE
        target = self._painter.target(index.row(), index.column(), self.visualRect(index), place)
        return Spot(index.row(), index.column(), target)

    def _hover(self, spot: Spot) -> None:
        if spot == self._spot or self._rows is None:
            return
        self.update_row(self._spot.row)
        self.update_row(spot.row)
        self._spot = spot
        is_link = spot.target and self._rows.columns[spot.column].link is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.spot(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(_NOWHERE)
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event)
        self._hover(self.spot(event.position().toPoint()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        self._pressed = _NOWHERE
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self.spot(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, _NOWHERE
        if pressed.target and pressed == self.spot(event.position().toPoint()):
            self._trigger(pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks on a box or an icon are two clicks; elsewhere they open the row."""
        spot = self.spot(event.position().toPoint())
        if spot.target:
            self.mousePressEvent(event)
            return
        super().mouseDoubleClickEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self._rows is None or spot.row < 0:
            return
        if self._rows.columns[spot.column].edit is None:
            self.open_row(spot.row)

    def open_row(self, at: int) -> None:
        id = self._rows.id_at(at) if self._rows is not None else None
        if id is not None:
            self.opened.emit(id)

    def toggle_box(self, at: int, column: int) -> None:
        """What a click on a box does."""
        if self._rows is not None:
            index = self._rows.index(at, column)
            on = self._rows.data(index, _CHECK) == Qt.CheckState.Checked
            self._rows.setData(index, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked, _CHECK)

    def _trigger(self, spot: Spot) -> None:
        if spot.target == BOX:
            self.toggle_box(spot.row, spot.column)
        elif self._rows is not None:
            self.action_triggered.emit(spot.target, self._rows.ids[spot.row])

    # The keyboard's ring

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        super().keyPressEvent(event)
        self.update_row(self.currentIndex().row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """By the keyboard a row becomes current; by the mouse, only the one that is clicked."""
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            QAbstractScrollArea.focusInEvent(self, event)
        else:
            self._by_keyboard = event.reason() != Qt.FocusReason.ActiveWindowFocusReason or self._by_keyboard
            super().focusInEvent(event)
        self.viewport().update()
