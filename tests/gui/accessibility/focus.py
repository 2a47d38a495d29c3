"""What must hold of the focus: Tab goes through everything as one reads, and where it is shows (WCAG 2.4.3, 2.4.7)."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QScrollArea, QTextEdit, QWidget

from tests.gui.accessibility.sight import between
from tests.gui.accessibility.widgets import described

TABS = 400
"""Presses of Tab after which a window has no end."""
LINKS = 100
"""Presses of Tab after which one has gone through the links of a text."""
RING = 3.0
"""Contrast, between the two states, of what shows that the focus is there (WCAG 2.4.13)."""
ENOUGH = 20
"""Pixels of it: a caret that blinks is no ring, and need not be there when one looks."""


def order(window: QWidget, controls: list[QWidget]) -> Iterator[str]:
    """Tab goes through everything, as one reads, and comes back to where it began."""
    wanted = sorted((one for one in controls if takes_tab(one)), key=lambda one: _place(one, window))
    if not wanted:
        return
    before = QApplication.focusWidget()
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    visited: list[QWidget] = []
    for _ in range(TABS):
        now = QApplication.focusWidget()
        if now is None or now.window() is not window:
            yield f"{described(visited[-1]) if visited else described(window)}: after it the focus leaves the window"
            break
        if now in visited:
            break
        visited.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
        for _ in range(LINKS if isinstance(now, QTextEdit) else 0):
            if QApplication.focusWidget() is now:
                QTest.keyClick(now, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is now:
            if len(wanted) > 1:
                yield f"{described(now)}: Tab does not leave it"
            break
    if before is not None:
        before.setFocus()
    yield from (f"{described(one)}: Tab does not reach it" for one in wanted if one not in visited)
    for one, following in pairwise(visited):
        if following is not wanted[0] and _goes_back(one, following, window):
            yield f"{described(following)}: Tab comes to it after {described(one)}, which stands below or behind it"


def _place(widget: QWidget, window: QWidget) -> tuple[int, int]:
    corner = widget.mapTo(window, QPoint())
    return corner.y(), corner.x()


def takes_tab(widget: QWidget) -> bool:
    if not (widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus):
        return False
    group = isinstance(widget, QRadioButton) and (widget.autoExclusive() or widget.group() is not None)
    if group and isinstance(widget, QRadioButton) and not widget.isChecked():
        return False  # the arrows go from one to the next
    return widget.focusProxy() is None


def _goes_back(one: QWidget, following: QWidget, window: QWidget) -> bool:
    """Whether the eye would go back: up in the same column, or to the left in the same line."""
    if any(above is below for above, below in ((one, following.parentWidget()), (following, one.parentWidget()))):
        return False
    a, b = (QRect(part.mapTo(window, QPoint()), part.size()) for part in (one, following))
    beside = a.right() >= b.left() and b.right() >= a.left()
    level = a.bottom() >= b.top() and b.bottom() >= a.top()
    return (b.bottom() < a.top() and beside) or (level and not beside and b.right() < a.left())


def ringed(window: QWidget, controls: list[QWidget]) -> Iterator[str]:
    """Who looks for the focus finds it, wherever Tab has brought it."""
    before = QApplication.focusWidget()
    for one in (one for one in controls if takes_tab(one)):
        one.setFocus(Qt.FocusReason.TabFocusReason)
        window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as a press of Tab does
        with_it = _painted(one, window)
        one.clearFocus()
        if _changed(with_it, _painted(one, window)) < ENOUGH and not one.property("error"):  # its line stays red
            yield f"{described(one)}: does not show that it has the focus"
    if before is not None:
        before.setFocus()


def _painted(widget: QWidget, window: QWidget) -> QImage:
    """A pane that scrolls may have its ring around what it stands in."""
    around = (widget.parentWidget() or widget) if isinstance(widget, QScrollArea) else widget
    seen = window.grab(QRect(around.mapTo(window, QPoint()), around.size()))
    return seen.toImage().convertToFormat(QImage.Format.Format_RGB32)


def _changed(one: QImage, other: QImage) -> int:
    """How many pixels are clearly another colour; no more than it takes."""
    count = 0
    for a, b in zip(memoryview(one.constBits()).cast("I"), memoryview(other.constBits()).cast("I"), strict=True):
        if a != b and between(a, b) >= RING:
            count += 1
            if count == ENOUGH:
                break
    return count
