"""Système, Clair, Sombre: what is applied, what follows, and the rules of the fonts."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QListView, QToolTip
from pytestqt.qtbot import QtBot

from chorus_desktop.gui.look import icons, palette, theme, type

Role = QPalette.ColorRole
Group = QPalette.ColorGroup


@pytest.fixture
def hints(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.styleHints().unsetColorScheme()


def test_a_choice_is_on_screen_at_once(qtbot: QtBot, hints: None) -> None:
    label = QLabel("texte")
    qtbot.addWidget(label)
    label.ensurePolished()
    with qtbot.waitSignal(theme.theme.changed):
        theme.apply(theme.Choice.DARK)
    assert theme.choice() == theme.Choice.DARK
    assert palette.current() is palette.DARK
    qtbot.waitUntil(lambda: label.palette().color(Role.WindowText) == palette.DARK.text)
    assert QToolTip.palette().color(Role.ToolTipBase) == palette.DARK.inv


def test_system_follows_the_system_and_a_choice_does_not(qapp: QApplication, hints: None) -> None:
    theme.apply(theme.Choice.SYSTEM)
    assert palette.current() is palette.LIGHT
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert palette.current() is palette.DARK
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
    assert palette.current() is palette.LIGHT, "a bare session says nothing"
    theme.apply(theme.Choice.LIGHT)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert palette.current() is palette.LIGHT


def test_a_switch_empties_the_icon_cache(hints: None) -> None:
    red = QColor("red")
    kept = icons.pixmap("eye", red)
    assert icons.pixmap("eye", red) is kept
    theme.apply(theme.Choice.DARK)
    assert icons.pixmap("eye", red) is not kept


def test_every_role_has_a_colour_of_ours(each_theme: theme.Choice, qapp: QApplication) -> None:
    p = palette.current()
    colors = {
        QColor(getattr(p, name)).rgba() for name in ("window", "base", "alt", "button", "text", "muted", "disabled")
    }
    colors |= {QColor(getattr(p, name)).rgba() for name in ("hair", "divider", "border", "accent", "on_accent", "link")}
    colors |= {p.danger.text.rgba(), p.inv.rgba(), p.on_inv.rgba()}
    for group in (Group.Active, Group.Inactive, Group.Disabled):
        for role in Role:
            if role not in (Role.NColorRoles, Role.NoRole):
                assert qapp.palette().color(group, role).rgba() in colors, (group, role)


def test_the_current_row_is_a_tint(each_theme: theme.Choice, qtbot: QtBot) -> None:
    p = palette.current()
    view = QListView()
    qtbot.addWidget(view)
    view.ensurePolished()
    assert view.palette().color(Group.Active, Role.Highlight) == p.sel
    assert view.palette().color(Group.Inactive, Role.Highlight) == p.sel_inactive
    assert view.palette().color(Role.HighlightedText) == p.text


@pytest.mark.parametrize(("given", "kept"), [(8.0, 10.0), (10.0, 10.0), (13.0, 13.0)])
def test_small_system_fonts_are_raised(given: float, kept: float) -> None:
    font = QFont()
    font.setPointSizeF(given)
    assert theme.body_font(font).pointSizeF() == kept


def test_digits_are_all_as_wide(qapp: QApplication) -> None:
    assert qapp.font().isFeatureSet(QFont.Tag("tnum"))


def test_sizes_are_steps_from_the_body_in_two_weights(qapp: QApplication) -> None:
    body = qapp.font().pointSizeF()
    assert type.font(type.PAGE, True).pointSizeF() == body + 5
    assert type.font(type.SMALL).pointSizeF() == body - 0.5
    assert {type.font().weight(), type.font(0, True).weight()} == {QFont.Weight.Normal, QFont.Weight.DemiBold}
