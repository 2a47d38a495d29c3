"""What must hold of every widget that a person sees: its name, role, label, size, place in the order, and contrast."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QScrollBar,
    QSizeGrip,
    QStatusBar,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from chorus_desktop.gui.look import metrics
from chorus_desktop.gui.look.form import FieldLabel
from tests.gui.look.test_palette import contrast

TARGET = 24
"""Pixels that a finger or an unsteady hand needs, either way (WCAG 2.2, 2.5.8)."""
TEXT, LARGE = 4.5, 3.0
SHORT = 3
"""Letters below which no pixel need be all ink."""
LARGE_POINTS, LARGE_STRONG_POINTS = 18, 14
TABS = 400
"""Presses of Tab after which a window has no end."""
_Role = QAccessible.Role
ROLES: dict[type[QWidget], set[QAccessible.Role]] = {
    QRadioButton: {_Role.RadioButton},
    QCheckBox: {_Role.CheckBox},
    QAbstractButton: {_Role.Button, _Role.ButtonMenu, _Role.ButtonDropDown, _Role.CheckBox},
    QComboBox: {_Role.ComboBox},
    QAbstractSpinBox: {_Role.SpinBox},
    QLineEdit: {_Role.EditableText},
    QPlainTextEdit: {_Role.EditableText, _Role.StaticText},
    QTextEdit: {_Role.EditableText, _Role.StaticText},
    QAbstractItemView: {_Role.Table, _Role.List, _Role.Tree},
    QTabBar: {_Role.PageTabList},
    QLabel: {_Role.StaticText},
}
"""How each kind of control presents itself to a screen reader."""
EDITORS = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit)
_PARTS = (QLineEdit, QComboBox, QAbstractSpinBox, QCalendarWidget, QTabBar)
"""What hangs in one of these is a part of it."""


def defects(window: QWidget) -> Iterator[str]:
    """Whatever does not hold in what `window` shows now, the widget named first."""
    controls = interactive(window)
    for control in controls:
        yield from _named(control)
        yield from _has_role(control)
        yield from _labelled(control, window)
        yield from _large_enough(control)
    yield from _buddies(window)
    yield from clashes(window)
    yield from _legible(window)
    yield from _order(window, controls)


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


# Name, role, label


def name(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name).strip()


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…").strip()


def _named(widget: QWidget) -> Iterator[str]:
    found = name(widget)
    if not found:
        yield f"{described(widget)}: has no accessible name"
    elif isinstance(widget, QAbstractButton) and not _contains(found, _plain(widget.text())):
        yield f"{described(widget)}: is called « {found} » but shows « {_plain(widget.text())} »"
    if "&" in found and not isinstance(widget, QAbstractItemView | QLabel):
        yield f"{described(widget)}: its name holds a mnemonic, « {found} »"


def _contains(name: str, visible: str) -> bool:
    """Who says what is written must be understood (WCAG 2.5.3)."""
    return visible.casefold().replace("’", "'") in name.casefold().replace("’", "'")


def _has_role(widget: QWidget) -> Iterator[str]:
    found = QAccessible.queryAccessibleInterface(widget)
    role = found.role()
    expected = next((roles for kind, roles in ROLES.items() if isinstance(widget, kind)), None)
    if isinstance(widget, QAbstractScrollArea) and expected is None:
        return  # it is scrolled by the keys; what it holds has roles of its own
    if role in (_Role.NoRole, _Role.Client) or (expected is not None and role not in expected):
        yield f"{described(widget)}: presents itself as {role.name}"


def _labelled(widget: QWidget, window: QWidget) -> Iterator[str]:
    """A field has a label in sight that the keyboard and the screen reader tie to it."""
    if not isinstance(widget, EDITORS):
        return
    buddy = any(isinstance(label, QLabel) and label.buddy() is widget for label in shown(window, QLabel))
    hint = isinstance(widget, QLineEdit | QPlainTextEdit) and bool(widget.placeholderText())
    reads = isinstance(widget, QPlainTextEdit | QTextEdit | QLineEdit) and widget.isReadOnly()
    if not (buddy or hint or ((reads or isinstance(widget, QComboBox)) and widget.accessibleName())):
        yield f"{described(widget)}: no label in sight is tied to it"


def _buddies(window: QWidget) -> Iterator[str]:
    for label in shown(window, QLabel):
        assert isinstance(label, QLabel)
        if isinstance(label, FieldLabel) and label.text() and label.buddy() is None:
            yield f"{described(label)}: labels nothing"


# Size


def _large_enough(widget: QWidget) -> Iterator[str]:
    """24 pixels; buttons and fields the 32 of look.md 4."""
    if isinstance(widget, QLabel):
        return  # it is read, not aimed at
    in_line = isinstance(widget.parentWidget(), QStatusBar)  # which is 28 pixels high
    tall = isinstance(widget, QLineEdit | QComboBox | QAbstractSpinBox) or (
        isinstance(widget, QAbstractButton)
        and not isinstance(widget, QCheckBox | QRadioButton | QToolButton)
        and not in_line
    )
    least = metrics.CONTROL if tall else TARGET
    if widget.height() < least or widget.width() < TARGET:
        yield f"{described(widget)}: is {widget.width()} × {widget.height()} pixels"


# Mnemonics


def mnemonic(text: str) -> str:
    at = text.replace("&&", "\0\0").find("&")
    return text[at + 1].casefold() if 0 <= at < len(text) - 1 else ""


def _texts(window: QWidget) -> Iterator[str]:
    for widget in shown(window, QAbstractButton, QLabel, QGroupBox, QTabBar):
        if isinstance(widget, QLabel):
            yield widget.text() if widget.buddy() is not None else ""
        elif isinstance(widget, QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QGroupBox):
            yield widget.title()
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(at) for at in range(widget.count()))


def clashes(window: QWidget, *others: str) -> Iterator[str]:
    """Two things that answer to the same Alt+letter; `others` are the titles of the menus."""
    found: dict[str, list[str]] = {}
    for text in (*others, *_texts(window)):
        if key := mnemonic(text):
            found.setdefault(key, []).append(text)
    yield from (f"Alt+{key}: {', '.join(texts)}" for key, texts in found.items() if len(texts) > 1)


# What can be read


def _legible(window: QWidget) -> Iterator[str]:
    """Each text against what is really painted behind it, in the palette that is on screen."""
    picture = window.grab().toImage()
    ratio = picture.devicePixelRatio()
    for widget in shown(window, QLabel, QAbstractButton):
        assert isinstance(widget, QLabel | QAbstractButton)
        if len(_plain(widget.text())) < SHORT or not widget.isEnabled():
            continue
        seen = widget.visibleRegion().boundingRect()
        if seen.size() != widget.size():
            continue  # scrolled away in part: what is painted there is something else
        place = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(4, 4, -4, -4)
        place = QRect(place.topLeft() * ratio, place.size() * ratio)
        font = widget.font()
        large = font.pointSizeF() >= (LARGE_STRONG_POINTS if font.bold() else LARGE_POINTS)
        found = _strongest(picture.copy(place))
        if found and found < (LARGE if large else TEXT) - 0.05:
            yield f"{described(widget)}: its text has a contrast of {found:.2f}"


def _strongest(picture: QImage) -> float:
    """The contrast between the ground, which is most of it, and the ink farthest from it."""
    colors = Counter(picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height()))
    if len(colors) < 2:
        return 0.0
    ground = QColor(colors.most_common(1)[0][0])
    return max(contrast(QColor(ink), ground) for ink in colors)


# The order of the focus


def _order(window: QWidget, controls: list[QWidget]) -> Iterator[str]:
    """Tab goes through everything, as one reads, and comes back to where it began."""
    wanted = sorted((one for one in controls if _takes_tab(one)), key=lambda one: _place(one, window))
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


def _takes_tab(widget: QWidget) -> bool:
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
