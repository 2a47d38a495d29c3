"""A few horizontal bars with their values on them: no axis, no grid, and a sentence that says the same (look.md 7)."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from chorus_desktop.gui.look import metrics, palette, type
from chorus_desktop.gui.look.painting import box

ROW, BAR, GAP = 24, 14, 10
_RADIUS = 2.0


class Bar(NamedTuple):
    """One bar: what it counts, how many, in which colour token, and what is noted at its right."""

    label: str
    value: int
    token: str = "series"
    note: str = ""


class BarChart(QAbstractButton):
    """The longest bar takes all the room; a value of nothing keeps its place.

    A click, or ↑ ↓ and Enter, say which bar is wanted: to a screen reader it is a button that leads to a list.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: list[Bar] = []
        self._sentence = ""
        self.current = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set(self, bars: list[Bar], sentence: str) -> None:
        """`sentence` is what a screen reader says instead of the picture."""
        self._bars, self._sentence = bars, sentence
        self.current = min(self.current, max(len(bars) - 1, 0))
        self.setToolTip(sentence)
        self._name()
        self.updateGeometry()
        self.update()

    def _name(self) -> None:
        """The whole; with the keyboard in it, the bar that Enter would choose first."""
        bar = self._bars[self.current] if self._bars and self.hasFocus() else None
        self.setAccessibleName(f"{bar.label}\u00a0: {bar.value}. {self._sentence}" if bar else self._sentence)

    def sizeHint(self) -> QSize:
        return QSize(240, ROW * len(self._bars))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = int(event.position().y()) // ROW
        if event.button() == Qt.MouseButton.LeftButton and 0 <= at < len(self._bars):
            self.chosen.emit(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and self._bars:
            self.current = min(max(self.current + step, 0), len(self._bars) - 1)
            self._name()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._bars:
            self.chosen.emit(self.current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._name()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._name()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bars:
            return
        p = palette.current()
        painter = QPainter(self)
        left = max(metrics.text_width(bar.label) for bar in self._bars) + GAP
        values = max(metrics.text_width(str(bar.value), 0, True) for bar in self._bars) + GAP
        notes = max(metrics.text_width(bar.note) for bar in self._bars)
        notes += GAP if notes else 0
        most = max(1, *(bar.value for bar in self._bars))
        for at, bar in enumerate(self._bars):
            line = QRect(0, at * ROW, self.width(), ROW)
            painter.setFont(type.font())
            painter.setPen(p.muted)
            label = line.adjusted(0, 0, left - GAP - line.width(), 0)
            painter.drawText(label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, bar.label)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, bar.note)
            length = (self.width() - left - values - notes) * bar.value / most
            if bar.value:
                area = QRectF(left, line.y() + (ROW - BAR) / 2, max(length, 2.0), BAR)
                box(painter, area, p.color(bar.token), None, _RADIUS)
            painter.setFont(type.font(0, True))
            painter.setPen(p.text)
            value = QRectF(left + length + GAP / 2, line.y(), values, ROW)
            painter.drawText(value, Qt.AlignmentFlag.AlignVCenter, str(bar.value))
            if at == self.current and self.hasFocus():
                box(painter, QRectF(line), None, p.link, _RADIUS, 2.0)
