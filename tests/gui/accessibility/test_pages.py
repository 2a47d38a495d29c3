"""Every page of the window, in both palettes, without a mouse and without eyes: the first defect fails."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.account import AccountPage
from chorus_desktop.gui.pages.structures import StructuresPage
from chorus_desktop.gui.structure_sheet.blocks import BLOCKS
from chorus_desktop.gui.table_rows import RowModel
from chorus_desktop.gui.tabs import ACCOUNT, STRUCTURES, TABS
from tests.gui.accessibility import audit

CCAS = 1


def settled(window: MainWindow, qtbot: QtBot) -> None:
    """Until what shows has been read."""
    assert window.tabs is not None
    for model in window.tabs.page().findChildren(RowModel):
        view = model.parent()
        if isinstance(view, QWidget) and view.isVisible():
            qtbot.waitUntil(lambda model=model: model.complete)  # type: ignore[misc]
    qtbot.waitUntil(window.opening.is_idle)
    qtbot.wait(100)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # what came last has its place too


def check(window: MainWindow, where: str) -> None:
    titles = [action.text() for action in window.menuBar().actions() if action.isVisible()]
    found = [*audit.defects(window), *audit.clashes(window, *titles)]
    assert found == [], f"{where}:\n" + "\n".join(found)


@pytest.mark.parametrize("name", [tab.title for tab in TABS])
def test_each_tab(demonstration: MainWindow, qtbot: QtBot, name: str) -> None:
    assert demonstration.tabs is not None
    demonstration.tabs.show_page(name)
    settled(demonstration, qtbot)
    check(demonstration, name)


@pytest.mark.parametrize("block", [spec.key for spec in BLOCKS])
def test_each_block_of_the_structure_sheet(demonstration: MainWindow, qtbot: QtBot, block: str) -> None:
    assert demonstration.tabs is not None
    demonstration.tabs.show_structure(CCAS, block)
    page = demonstration.tabs.page()
    assert demonstration.tabs.name == STRUCTURES and isinstance(page, StructuresPage)
    qtbot.waitUntil(lambda: page.sheet is not None and page.sheet.block is not None)
    settled(demonstration, qtbot)
    check(demonstration, block)


@pytest.mark.parametrize("at", range(5))
def test_each_block_of_one_s_account(demonstration: MainWindow, qtbot: QtBot, at: int) -> None:
    assert demonstration.tabs is not None
    demonstration.tabs.show_page(ACCOUNT)
    page = demonstration.tabs.page()
    assert isinstance(page, AccountPage)
    page.form.blocks.setCurrentRow(at)
    settled(demonstration, qtbot)
    check(demonstration, page.form.blocks.item(at).text())


def menus(window: MainWindow) -> Iterator[tuple[str, QMenu]]:
    """With those in them."""
    waiting = [(action.text(), action.menu()) for action in window.menuBar().actions()]
    while waiting:
        name, menu = waiting.pop()
        if isinstance(menu, QMenu):
            menu.aboutToShow.emit()
            yield name, menu
            waiting += [(f"{name}, {action.text()}", action.menu()) for action in menu.actions()]


@pytest.mark.parametrize("name", [tab.title for tab in TABS])
def test_in_no_menu_and_on_no_page_two_things_answer_to_the_same_key(demonstration: MainWindow, name: str) -> None:
    assert demonstration.tabs is not None
    demonstration.tabs.show_page(name)
    for title, menu in menus(demonstration):
        letters = [audit.mnemonic(action.text()) for action in menu.actions() if action.isVisible()]
        found = [letter for letter in letters if letter]
        assert len(found) == len(set(found)), f"{title}: {sorted(found)}"
    actions: list[QAction] = [*demonstration.menus.all(), *demonstration.menus.of_page()]
    keys = [key.toString() for action in actions for key in action.shortcuts()]
    assert sorted(keys) == sorted(set(keys))
