"""Every control in every state, in both themes: painted without a word on stderr, and the states told apart."""

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QSpinBox,
    QStyle,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from chorus_desktop.gui.look import icons, metrics, theme
from chorus_desktop.gui.look.date_field import DateField
from tests.gui.look.gallery import CONTROLS, KINDS, button, combo, date, table, tabs


def shown(qtbot: QtBot, widget: QWidget) -> QImage:
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    widget.show()
    return widget.grab().toImage()


@pytest.mark.parametrize("name", list(CONTROLS))
def test_every_state_is_painted_in_silence(
    name: str, each_theme: theme.Choice, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    widget = CONTROLS[name]()
    shown(qtbot, widget)
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    widget.grab()
    if isinstance(widget, QAbstractButton):
        widget.setDown(True)
        widget.grab()
    widget.activateWindow()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    widget.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    widget.grab()
    widget.setProperty("error", True)
    widget.grab()
    widget.setEnabled(False)
    widget.grab()
    said = [line for line in capfd.readouterr().err.splitlines() if "This plugin does not support" not in line]
    assert said == []


def test_menus_are_painted_in_silence(
    each_theme: theme.Choice, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    window = QMainWindow()
    menu = window.menuBar().addMenu("&Fichier")
    menu.addAction(icons.icon("database"), "Ouvrir…").setShortcut("Ctrl+O")
    menu.addSeparator()
    ticked = menu.addMenu("Thème").addAction("Sombre")
    ticked.setCheckable(True)
    ticked.setChecked(True)
    menu.addAction("Imprimer").setEnabled(False)
    window.statusBar().addWidget(button("quiet", "database", "Base"))
    shown(qtbot, window)
    menu.ensurePolished()
    menu.setActiveAction(menu.actions()[0])
    menu.grab()
    assert "Error" not in capfd.readouterr().err
    assert window.statusBar().height() == metrics.STATUS_BAR
    assert window.menuBar().height() == metrics.CONTROL
    assert menu.actionGeometry(menu.actions()[0]).height() == metrics.MENU_ITEM


@pytest.mark.parametrize("enabled", [True, False])
def test_kinds_of_buttons_differ_until_disabled(enabled: bool, each_theme: theme.Choice, qtbot: QtBot) -> None:
    pictures = []
    for kind in KINDS:
        made = button(kind)
        made.setEnabled(enabled)
        pictures.append(shown(qtbot, made))
    framed = pictures[:-1]
    for one, other in combinations(framed, 2):
        assert (one != other) is enabled, "disabled, the kind no longer shows"
    assert pictures[-1] != framed[0]


@pytest.mark.parametrize("kind", KINDS)
def test_the_keyboard_leaves_a_ring_and_the_mouse_does_not(kind: str, qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    other, asked = button(), button(kind)
    column.addWidget(other)
    column.addWidget(asked)
    shown(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    bare = asked.grab().toImage()
    asked.setFocus(Qt.FocusReason.MouseFocusReason)
    assert asked.grab().toImage() == bare
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_Tab)
    assert asked.hasFocus()
    assert asked.grab().toImage() != bare


def test_an_error_shows_on_the_field(each_theme: theme.Choice, qtbot: QtBot) -> None:
    for make in (QLineEdit, QPlainTextEdit, combo, date, DateField):
        editor = make()
        bare = shown(qtbot, editor)
        editor.setProperty("error", True)
        assert editor.grab().toImage() != bare


@pytest.mark.parametrize(
    "make", [button, QLineEdit, combo, date, QSpinBox, DateField, lambda: button("quiet"), lambda: button("primary")]
)
def test_controls_are_32_high(make: Callable[[], QWidget], qtbot: QtBot) -> None:
    assert shown(qtbot, make()).height() == metrics.CONTROL


def test_a_button_is_at_least_88_wide_and_an_icon_alone_is_a_square(qtbot: QtBot) -> None:
    assert shown(qtbot, button("", "", "OK")).width() == metrics.BUTTON_MINIMUM
    assert shown(qtbot, button("quiet", "x", "")).size().toTuple() == (metrics.CONTROL, metrics.CONTROL)


def test_tabs_keep_their_title_and_their_width(qtbot: QtBot) -> None:
    made = tabs()
    shown(qtbot, made)
    bar = made.tabBar()
    widths = [bar.tabRect(at).width() for at in range(3)]
    made.setCurrentIndex(2)
    assert [bar.tabRect(at).width() for at in range(3)] == widths
    assert bar.height() == metrics.TAB
    assert made.tabText(1) == "Actions en attente (12)"
    assert metrics.tab_parts("Actions en attente (12)") == ("Actions en attente", "12")
    assert metrics.tab_parts("Mes structures (0)") == ("Mes structures", "")
    assert metrics.tab_parts("Structure (Terneuil)") == ("Structure (Terneuil)", "")


def test_a_header_never_elides(qtbot: QtBot) -> None:
    made = table()
    shown(qtbot, made)
    made.resizeColumnsToContents()
    header = made.horizontalHeader()
    assert header.height() == metrics.TWO_LINES
    assert header.sectionSize(1) >= metrics.text_width("Âge", -1, True) + 2 * metrics.CELL_PADDING + icons.SMALL


def test_a_quiet_button_hangs_its_icon_on_the_edge(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    back = button("quiet", "arrow-left", "Mes structures")
    label = QLabel("CCAS Terneuil")
    column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
    column.addWidget(label)
    shown(qtbot, page)
    page.layout().activate()  # type: ignore[union-attr]
    assert back.x() == label.x() - metrics.QUIET_PADDING


def test_dialog_buttons_stand_in_one_order_everywhere(qapp: object) -> None:
    box = QDialogButtonBox()
    order = box.style().styleHint(QStyle.StyleHint.SH_DialogButtonLayout, None, box)
    assert order == QDialogButtonBox.ButtonLayout.GnomeLayout.value
