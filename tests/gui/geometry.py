"""Where widgets are: none outside of what holds it, unless it scrolls there; none over another; every icon sharp."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QWidget,
)

from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.metrics import QUIET_PADDING
from chorus_desktop.gui.look.toast import Toast

SLACK = 1
"""Pixels by which a rounding may differ."""
MATTER = (QLabel, QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractScrollArea, QTabBar)
"""What is read or used; the rest only holds it."""
WHOLE = (QComboBox, QAbstractSpinBox, QLineEdit, QAbstractItemView, QTabBar, QScrollBar)
"""What hangs in one of these is its own affair."""


def misplaced(window: QWidget, scale: float) -> Iterator[str]:
    """Yield what does not hold of the widgets that show in this window, drawn now at this scale."""
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisible() and widget.window() is window]
    shown = [widget for widget in shown if isinstance(widget, MATTER) and not _is_part(widget)]
    for widget in shown:
        yield from _outside(widget, window)
    for one, other in combinations(shown, 2):
        if one.parentWidget() is other.parentWidget():
            over = _solid(one) & _solid(other)
            if over.width() > SLACK and over.height() > SLACK:
                yield f"{_name(one)} and {_name(other)} overlap by {over.width()} x {over.height()}"
    icons.forget()
    window.grab()
    yield from (f"{name} is drawn at {ratio}" for name, _, _, ratio in icons.drawn() if ratio < scale)
    for label in shown:
        if isinstance(label, QLabel) and not label.pixmap().isNull() and label.pixmap().devicePixelRatio() < scale:
            yield f"{_name(label)} shows a picture made for {label.pixmap().devicePixelRatio()}"


def _is_part(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, (*WHOLE, Toast)):
            return True
        above = above.parentWidget()
    return False


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} {widget.objectName()} « {text[:50]} »"


def _solid(widget: QWidget) -> QRect:
    """A quiet button hangs out of its place by its padding."""
    quiet = isinstance(widget, QAbstractButton) and widget.property("kind") == "quiet"
    side = QUIET_PADDING if quiet else 0
    return widget.geometry().adjusted(side, 0, -side, 0)


def _outside(widget: QWidget, window: QWidget) -> Iterator[str]:
    """Whether some of it can be reached neither by looking nor by scrolling."""
    rect, child = QRect(QPoint(), widget.size()), widget
    while child is not window and (above := child.parentWidget()) is not None:
        rect.translate(child.pos())
        area = above.parentWidget()
        if isinstance(area, QScrollArea) and above is area.viewport():
            for bar, over in (
                (area.verticalScrollBar(), child.height() - above.height()),
                (area.horizontalScrollBar(), child.width() - above.width()),
            ):
                if over > SLACK and not bar.isVisible():
                    yield f"{_name(widget)}: {over} pixels are lost in {_name(area)}"
                    return
            rect &= above.rect()
            if rect.isEmpty():
                return  # scrolled away: it comes back
        elif not above.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(rect):
            hangs = isinstance(widget, QAbstractButton) and widget.property("kind") == "quiet"
            side = QUIET_PADDING if hangs else 0
            if not above.rect().adjusted(-side - SLACK, -SLACK, side + SLACK, SLACK).contains(rect):
                yield f"{_name(widget)}: {rect.getRect()} is outside of {_name(above)} {above.rect().getRect()}"
                return
        child = above
