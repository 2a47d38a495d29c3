"""What a window shows to a person, widget by widget, for the audit: the parts of a widget are not counted."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QSizeGrip,
    QTabBar,
    QTextEdit,
    QWidget,
)

from chorus_desktop.gui.look import lettered

EDITORS = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit)
_PARTS = (QLineEdit, QComboBox, QAbstractSpinBox, QCalendarWidget, QTabBar)
"""What hangs in one of these is a part of it."""


def described(widget: QWidget) -> str:
    """Enough to find it: its class, its name in the form, what it says, and where it hangs."""
    says = widget.accessibleName()
    if not says and isinstance(widget, QAbstractButton | QLabel):
        says = widget.text()
    above, parents = widget.parentWidget(), []
    while above is not None:
        if type(above).__module__.startswith("chorus_desktop") or above.objectName() not in (
            "",
            "qt_scrollarea_viewport",
        ):
            parents.append(above.objectName() or type(above).__name__)
        above = above.parentWidget()
    return f"{type(widget).__name__} {widget.objectName()} « {says} » in {' < '.join(parents[:4])}"


def shown(window: QWidget, *kinds: type[QWidget]) -> list[QWidget]:
    """The widgets of these kinds that show in this window, parts of others left out."""
    found = [window, *window.findChildren(QWidget)]
    return [
        one
        for one in found
        if isinstance(one, kinds) and one.isVisibleTo(window) and one.window() is window and not _is_part(one)
    ]


def interactive(window: QWidget) -> list[QWidget]:
    """What a person uses: it takes the focus, or a click."""
    return [
        one
        for one in shown(window, QWidget)
        if isinstance(one, (QAbstractButton, *EDITORS, QAbstractItemView, QTabBar))
        or (one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None)
    ]


def _is_part(widget: QWidget) -> bool:
    if isinstance(widget, QHeaderView | QScrollBar | QSizeGrip | QMenu):
        return True
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, _PARTS):
            return True
        above = above.parentWidget()
    return False


def plain(text: str) -> str:
    """Without the mark of its mnemonic."""
    return lettered.plain(text).rstrip("…").strip()


def name(widget: QWidget) -> str:
    """What a screen reader calls it."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name).strip()
