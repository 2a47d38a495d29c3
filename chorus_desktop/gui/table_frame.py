"""The frame of a list: its titles, how high its rows are, and how many of them it keeps in sight."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from chorus_desktop.gui.look import metrics
from chorus_desktop.gui.table_header import TableHeader

SLACK = 4
"""Pixels under the last row that is kept in sight."""


class TableFrame(QTableView):
    """Rows of 32 pixels, no grid, no zebra, chosen whole, scrolled by pixels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept, self._fixed = 0, False
        self.header = self._make_header()
        self.setHorizontalHeader(self.header)
        self.header.geometriesChanged.connect(self._fit_rows)
        sides = self.verticalHeader()
        sides.hide()
        sides.setSectionResizeMode(sides.ResizeMode.Fixed)
        sides.setMinimumSectionSize(metrics.CONTROL)
        sides.setDefaultSectionSize(metrics.CONTROL)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _make_header(self) -> TableHeader:
        return TableHeader(self)

    def set_lines(self, lines: int) -> None:
        """Make every row high enough for so many lines of text."""
        height = metrics.CONTROL + (lines - 1) * self.fontMetrics().lineSpacing()
        self.verticalHeader().setDefaultSectionSize(height)
        self._fit_rows()

    def keep_rows(self, count: int, fixed: bool = True) -> None:
        """Be as high as so many rows, one at the least, under titles of one line or two; not `fixed`: or higher."""
        self._kept, self._fixed = max(count, 1), fixed
        self._fit_rows()

    def height_of(self, rows: int) -> int:
        """Pixels that so many rows take, with the titles and the frame."""
        around = self.header.sizeHint().height() + 2 * self.frameWidth() + SLACK
        return around + rows * self.verticalHeader().defaultSectionSize()

    @Slot()
    def _fit_rows(self) -> None:
        if self._kept:
            (self.setFixedHeight if self._fixed else self.setMinimumHeight)(self.height_of(self._kept))
