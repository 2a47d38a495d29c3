"""The header of a list: titles on one or two lines, never elided, the sort mark, and boxes for whole columns."""

from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCursor, QPainter
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget

from chorus_desktop.gui.look import icons, metrics, type
from chorus_desktop.gui.look.painting import paint_check
from chorus_desktop.gui.table_columns import Column
from chorus_desktop.gui.table_rows import RowModel

_Mark = QStyleOptionHeader.SortIndicator
_GAP = 4


def split(title: str) -> str:
    """The title on two lines, cut where they come out most alike."""
    cuts = [at for at, letter in enumerate(title) if letter == " "]
    if not cuts:
        return title
    best = min(cuts, key=lambda at: max(at, len(title) - at - 1))
    return f"{title[:best]}\n{title[best + 1 :]}"


def title_width(column: Column[Any], lines: int) -> int:
    """How wide the title is, with room for the sort mark where the column sorts."""
    text = split(column.title) if lines == 2 else column.title
    width = max(metrics.text_width(line, type.HEADER, True) for line in text.split("\n"))
    return width + 2 * metrics.CELL_PADDING + (icons.SMALL + _GAP if column.sort else 0)


class TableHeader(QHeaderView):
    """Asks the model what is sorted and ticked; a click sorts, or answers for a whole column of boxes."""

    sort_asked = Signal(int)
    box_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.lines = 1
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMinimumSectionSize(32)
        self.sectionClicked.connect(self._on_clicked)

    @property
    def rows(self) -> RowModel[Any]:
        model = self.model()
        assert isinstance(model, RowModel)
        return model

    def set_lines(self, lines: int) -> None:
        """32 or 44 pixels high."""
        if lines != self.lines:
            self.lines = lines
            self.geometriesChanged.emit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), metrics.TWO_LINES if self.lines == 2 else metrics.CONTROL)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logicalIndex: int) -> None:
        super().initStyleOptionForIndex(option, logicalIndex)
        rows = self.rows
        column = rows.columns[logicalIndex]
        if column.header_box:
            option.text = ""
            return
        width = self.sectionSize(logicalIndex)
        option.text = split(column.title) if self.lines == 2 and title_width(column, 1) > width else column.title
        if column.right:
            option.textAlignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if column.sort and column.sort == rows.sort_name:
            option.sortIndicator = _Mark.SortUp if rows.descending else _Mark.SortDown

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        if self.rows.columns[logicalIndex].header_box:
            hover = rect.contains(self.viewport().mapFromGlobal(QCursor.pos()))
            state = self.rows.box_state(logicalIndex)
            paint_check(painter, rect, state, self.isEnabled() and self.rows.rowCount() > 0, False, hover)

    @Slot(int)
    def _on_clicked(self, section: int) -> None:
        if self.rows.columns[section].header_box:
            self.box_clicked.emit(section)
        elif self.rows.columns[section].sort:
            self.sort_asked.emit(section)
