"""A list whose first column stays in sight while the others scroll sideways (B2)."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView

from chorus_desktop.gui.look import palette
from chorus_desktop.gui.table_delegate import RowState
from chorus_desktop.gui.table_header import TableHeader
from chorus_desktop.gui.table_rows import Index
from chorus_desktop.gui.table_view import TableView

FROZEN = 0
"""The column that stays."""


class FrozenHeader(TableHeader):
    """Paints the title of the first column again, over those that scrolled under it; a click there is for it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.offset():
            painter = QPainter(self.viewport())
            rect = QRect(0, 0, self.sectionSize(FROZEN), self.viewport().height())
            painter.fillRect(rect, palette.current().base)
            self.paintSection(painter, rect, FROZEN)
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._is_on_frozen(event):
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._is_on_frozen(event):
            super().mouseReleaseEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._on_clicked(FROZEN)

    def _is_on_frozen(self, event: QMouseEvent) -> bool:
        return self.offset() > 0 and event.position().x() < self.sectionSize(FROZEN)


class FrozenTableView(TableView):
    """As any list; what is under the mouse and what is in sight take the first column into account."""

    def _make_header(self) -> TableHeader:
        return FrozenHeader(self)

    @property
    def frozen_width(self) -> int:
        """Pixels at the left that do not scroll."""
        return self.columnWidth(FROZEN)

    def _paint_row(self, painter: QPainter, at: int, cells: list[tuple[int, int, int]], state: RowState) -> None:
        if self._painter is None:
            return
        row, width = self._row_rect(at), self.frozen_width
        moving = [cell for cell in cells if cell[0] != FROZEN]
        painter.setClipRect(QRect(width, row.y(), self.viewport().width() - width, row.height()))
        self._painter.paint_row(painter, at, row, moving, state)
        still = QRect(0, row.y(), width, row.height())
        painter.setClipRect(still)
        self._painter.paint_row(painter, at, still, [(FROZEN, 0, width)], state)
        if self.horizontalOffset():
            painter.fillRect(width - 1, row.y(), 1, row.height(), palette.current().divider)
        painter.setClipping(False)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx:  # Qt moves the pixels that are there, the first column's too
            self.viewport().update()
            self.header.viewport().update()

    def indexAt(self, place: QPoint) -> QModelIndex:
        at = self.rowAt(place.y())
        if at >= 0 and 0 <= place.x() < self.frozen_width:
            return self.model().index(at, FROZEN)
        return super().indexAt(place)

    def visualRect(self, index: Index) -> QRect:
        rect = super().visualRect(index)
        return QRect(0, rect.y(), rect.width(), rect.height()) if index.column() == FROZEN else rect

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring the row into sight; of its cells, the current one out from under the first."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() == FROZEN:
            bar.setValue(before)
        else:
            hidden = self.frozen_width - self.visualRect(index).x()
            if hidden > 0:
                bar.setValue(bar.value() - hidden)
