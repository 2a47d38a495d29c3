"""« Raccourcis clavier »: F1 opens it, and it holds every key that works where it was opened, none else."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import database
from chorus_desktop.gui.dialogs.shortcuts import Shortcuts
from chorus_desktop.gui.look import theme
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.structure_sheet.blocks import BLOCKS
from chorus_desktop.gui.tabs import ACCOUNT, HISTORY, HOME, PENDING, STRUCTURES, USERS
from tests.keys import press


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    theme.install(qapp, theme.Choice.LIGHT)
    window = MainWindow()
    window.reception.start(Options(demo=True))
    qtbot.waitUntil(lambda: window.tabs is not None and window.tools.may is not None, timeout=30_000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    qtbot.waitUntil(window.opening.is_idle)
    with qtbot.waitSignal(window.closed):
        window.close()
    database.close()


def native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def working(window: MainWindow) -> set[str]:
    """The keys of every action and shortcut that hears them now, found in the widgets themselves."""
    actions = [
        action
        for action in window.findChildren(QAction)
        if action.isVisible()
        and any(action in one.actions() for one in (window, *window.findChildren(QWidget)) if one.isVisible())
    ]
    found = {native(keys) for action in actions for keys in action.shortcuts()}
    menus = {action for menu in window.menuBar().actions() if menu.isVisible() for action in _below(menu)}
    found |= {native(keys) for action in menus if action.isVisible() for keys in action.shortcuts()}
    return found | {native(one.key()) for one in window.findChildren(QShortcut)}


def _below(action: QAction) -> Iterator[QAction]:
    yield action
    menu = action.menu()
    if isinstance(menu, QMenu):
        for one in menu.actions():
            yield from _below(one)


def listed(qtbot: QtBot) -> set[str]:
    """What the sheet says, in its columns of keys."""
    press("F1")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), Shortcuts))
    sheet = QApplication.activeWindow()
    assert isinstance(sheet, Shortcuts)
    texts = {text for label in sheet.findChildren(QLabel) for text in label.text().split(", ")}
    press("Escape")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    return texts


@pytest.mark.parametrize("name", [HOME, PENDING, STRUCTURES, USERS, HISTORY, ACCOUNT])
def test_none_is_missing_on_any_page(window: MainWindow, qtbot: QtBot, name: str) -> None:
    assert window.tabs is not None
    window.tabs.go_to(name)
    qtbot.wait(200)
    keys = working(window)
    assert {"F1", "F5", "Ctrl+F", "Ctrl+Q"} <= keys
    assert keys - listed(qtbot) == set()


@pytest.mark.parametrize("block", [spec.key for spec in BLOCKS])
def test_none_is_missing_on_any_block_of_the_sheet(window: MainWindow, qtbot: QtBot, block: str) -> None:
    assert window.tabs is not None
    window.tabs.show_structure(1, block)
    qtbot.wait(300)
    assert working(window) - listed(qtbot) == set()
