"""Every page of the window, in both palettes, without a mouse and without eyes: the first defect fails."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from chorus_desktop.gui.handbook import Handbook
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.structure_sheet.blocks import BLOCKS
from chorus_desktop.gui.table_menu import TableMenu
from chorus_desktop.gui.table_view import TableView
from chorus_desktop.gui.tabs import TABS
from tests.gui.accessibility import audit
from tests.gui.accessibility.openings.ways import account, settled, sheet
from tests.gui.accessibility.widgets import interactive, name

EVIDENT = ("Tout cocher", "Tout décocher")
"""Entries of which one sees why they are grey."""


def check(window: MainWindow, qtbot: QtBot, where: str) -> None:
    titles = [action.text() for action in window.menuBar().actions() if action.isVisible()]
    found = [*audit.in_both(window, qtbot), *audit.clashes(window, *titles)]
    assert found == [], f"{where}:\n" + "\n".join(found)


@pytest.mark.parametrize("name", [tab.title for tab in TABS])
def test_each_tab(demonstration: MainWindow, qtbot: QtBot, name: str) -> None:
    assert demonstration.tabs is not None
    demonstration.tabs.show_page(name)
    settled(demonstration, qtbot)
    check(demonstration, qtbot, name)


@pytest.mark.parametrize("block", [spec.key for spec in BLOCKS])
def test_each_block_of_the_structure_sheet(demonstration: MainWindow, qtbot: QtBot, block: str) -> None:
    sheet(demonstration, qtbot, block)
    check(demonstration, qtbot, block)
    no_key_serves_twice(demonstration)


@pytest.mark.parametrize("at", range(5))
def test_each_block_of_one_s_account(demonstration: MainWindow, qtbot: QtBot, at: int) -> None:
    page = account(demonstration, qtbot, at)
    check(demonstration, qtbot, page.form.blocks.item(at).text())


def test_the_message_after_a_decision(demonstration: MainWindow, qtbot: QtBot) -> None:
    assert demonstration.tabs is not None
    demonstration.toast.tell("Demande de BON Julie validée", "Annuler la décision", lambda: None)
    settled(demonstration, qtbot)
    toast = demonstration.toast
    controls = [one for one in interactive(demonstration) if toast.isAncestorOf(one)]
    assert [name(one) for one in controls] == ["Annuler la décision", "Fermer le message"]
    check(demonstration, qtbot, "with a message")


def test_the_handbook(demonstration: MainWindow, qtbot: QtBot) -> None:
    demonstration.help.show_handbook()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), Handbook))
    shown = QApplication.activeWindow()
    assert shown is not None
    qtbot.wait(200)
    found = audit.in_both(shown, qtbot)
    shown.close()
    assert found == []


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
    no_key_serves_twice(demonstration)


def no_key_serves_twice(window: MainWindow) -> None:
    assert window.tabs is not None
    actions: list[QAction] = [*window.menus.all(), *window.menus.of_page()]
    keys = [key.toString() for action in actions for key in action.shortcuts()]
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("name", [tab.title for tab in TABS])
def test_each_context_menu_of_a_page(demonstration: MainWindow, qtbot: QtBot, name: str) -> None:
    assert demonstration.tabs is not None
    demonstration.tabs.show_page(name)
    settled(demonstration, qtbot)
    for view in demonstration.tabs.page().findChildren(TableView):
        if view.isVisible() and view.model().rowCount():
            in_context(view)


@pytest.mark.parametrize("block", [spec.key for spec in BLOCKS])
def test_each_context_menu_of_a_block(demonstration: MainWindow, qtbot: QtBot, block: str) -> None:
    for view in sheet(demonstration, qtbot, block).findChildren(TableView):
        if view.isVisible() and view.model().rowCount():
            in_context(view)


def in_context(view: TableView) -> None:
    """What the menu key opens: every entry has words of its own, is high enough, and says why it is grey."""
    view.setCurrentIndex(view.model().index(0, 0))
    view._show_current_menu()
    menu = view.findChildren(TableMenu)[-1]
    try:
        entries = [action for action in menu.actions() if not action.isSeparator() and action.isVisible()]
        texts = [action.text() for action in entries]
        assert all(texts) and len(texts) == len(set(texts)), texts
        letters = [letter for letter in map(audit.mnemonic, texts) if letter]
        assert len(letters) == len(set(letters)), texts
        assert all(menu.actionGeometry(action).height() >= audit.TARGET for action in entries)
        silent = [one.text() for one in entries if not one.isEnabled() and one.toolTip() == one.text()]
        assert [text for text in silent if text not in EVIDENT] == []
    finally:
        menu.close()
