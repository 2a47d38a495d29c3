"""A few horizontal bars with their values on them: no axis, no grid, and a sentence that says the same (look.md 7)."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from chorus_desktop.gui.look import metrics, palette, type
from chorus_desktop.gui.look.painting import box

ROW, BAR, GAP = 23, 14, 10
_RADIUS = 2.0


class Bar(NamedTuple):
    """One bar: what it counts, how many, in which colour token."""

    label: str
    value: int
    token: str = "series"


class BarChart(QWidget):
    """The longest bar takes all the room; a value of nothing keeps its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: list[Bar] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set(self, bars: list[Bar], sentence: str) -> None:
        """`sentence` is what a screen reader says instead of the picture."""
        self._bars = bars
        self.setAccessibleName(sentence)
        self.setToolTip(sentence)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, ROW * len(self._bars))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bars:
            return
        p = palette.current()
        painter = QPainter(self)
        left = max(metrics.text_width(bar.label) for bar in self._bars) + GAP
        values = max(metrics.text_width(str(bar.value), 0, True) for bar in self._bars) + GAP
        most = max(1, *(bar.value for bar in self._bars))
        for at, bar in enumerate(self._bars):
            line = QRect(0, at * ROW, self.width(), ROW)
            painter.setFont(type.font())
            painter.setPen(p.muted)
            label = line.adjusted(0, 0, left - GAP - line.width(), 0)
            painter.drawText(label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, bar.label)
            length = (self.width() - left - values) * bar.value / most
            if bar.value:
                area = QRectF(left, line.y() + (ROW - BAR) / 2, max(length, 2.0), BAR)
                box(painter, area, p.color(bar.token), None, _RADIUS)
            painter.setFont(type.font(0, True))
            painter.setPen(p.text)
            value = QRectF(left + length + GAP / 2, line.y(), values, ROW)
            painter.drawText(value, Qt.AlignmentFlag.AlignVCenter, str(bar.value))
