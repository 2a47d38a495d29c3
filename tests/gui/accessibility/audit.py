"""What must hold of every widget that a person sees: its name, role, label, size, place in the order, and contrast."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QStatusBar,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from chorus_desktop.gui.look import metrics, theme
from chorus_desktop.gui.look.form import FieldLabel
from tests.gui.accessibility import focus, sight
from tests.gui.accessibility.widgets import EDITORS, described, interactive, name, plain, shown

TARGET = 24
"""Pixels that a finger or an unsteady hand needs, either way (WCAG 2.2, 2.5.8)."""
SWITCH = 30
"""Milliseconds until everything has taken another palette."""
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
    yield from focus.order(window, controls)
    yield from _seen(window)


def in_both(window: QWidget, bot: QtBot) -> list[str]:
    """As `defects`, and what is seen of it in the dark palette too."""
    found = list(defects(window))
    theme.apply(theme.Choice.DARK)
    try:
        bot.wait(SWITCH)
        found += [f"{defect} (dark)" for defect in _seen(window)]
    finally:
        theme.apply(theme.Choice.LIGHT)
    return found


def _seen(window: QWidget) -> Iterator[str]:
    yield from sight.legible(window)
    yield from focus.ringed(window, interactive(window))


# Name, role, label


def _named(widget: QWidget) -> Iterator[str]:
    found = name(widget)
    if not found:
        yield f"{described(widget)}: has no accessible name"
    elif isinstance(widget, QAbstractButton) and not _contains(found, plain(widget.text())):
        yield f"{described(widget)}: is called « {found} » but shows « {plain(widget.text())} »"
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
