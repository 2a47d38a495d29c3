"""How a person comes to a dialog: pages, blocks, their actions, the buttons in what is open."""

from collections.abc import Callable
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.account import AccountPage
from chorus_desktop.gui.pages.page import Page
from chorus_desktop.gui.pages.structures import StructuresPage
from chorus_desktop.gui.structure_sheet.block import Block
from chorus_desktop.gui.structure_sheet.sheet import StructureSheet
from chorus_desktop.gui.table_rows import RowModel
from chorus_desktop.gui.table_view import TableView
from chorus_desktop.gui.tabs import ACCOUNT
from tests.gui.accessibility.widgets import interactive, name, plain

P = TypeVar("P", bound=Page)
D = TypeVar("D", bound=QDialog)
Act = Callable[[MainWindow, QtBot], None]
CCAS = 1


class Opening(NamedTuple):
    """What a person does, and the dialog that is in front afterwards."""

    kind: type[QDialog]
    act: Act


def settled(window: MainWindow, bot: QtBot) -> None:
    """Until what shows has been read."""
    assert window.tabs is not None
    for view in window.tabs.page().findChildren(TableView):
        model = view.model()
        if view.isVisible() and isinstance(model, RowModel):
            bot.waitUntil(lambda model=model: model.complete)  # type: ignore[misc]
    bot.waitUntil(window.opening.is_idle)
    bot.wait(100)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # what came last has its place too


def page(window: MainWindow, bot: QtBot, name: str, kind: type[P]) -> P:
    assert window.tabs is not None
    window.tabs.show_page(name)
    settled(window, bot)
    found = window.tabs.page()
    assert isinstance(found, kind)
    return found


def sheet(window: MainWindow, bot: QtBot, block: str) -> StructureSheet:
    """That of the CCAS, with one of its blocks."""
    assert window.tabs is not None
    window.tabs.show_structure(CCAS, block)
    found = window.tabs.page()
    assert isinstance(found, StructuresPage)
    bot.waitUntil(lambda: found.sheet is not None and found.sheet.block is not None)
    settled(window, bot)
    assert found.sheet is not None
    return found.sheet


def block(window: MainWindow, bot: QtBot, name: str) -> Block:
    found = sheet(window, bot, name).block
    assert found is not None
    return found


def account(window: MainWindow, bot: QtBot, at: int) -> AccountPage:
    """« Mon compte », with one of its blocks."""
    shown = page(window, bot, ACCOUNT, AccountPage)
    shown.form.blocks.setCurrentRow(at)
    settled(window, bot)
    return shown


def first_row(table: TableView, row: int = 0) -> None:
    table.set_current(table.model().id_at(row))  # type: ignore[attr-defined]


def chosen(owner: Page | Block | QMenu, text: str) -> QAction:
    """An action of a page, of a block or of a menu, by its words."""
    return next(action for action in owner.actions() if text in plain(action.text()))


def act_on(bot: QtBot, action: QAction) -> None:
    """As soon as it can be."""
    bot.waitUntil(action.isEnabled)
    action.trigger()


def press(dialog: QDialog, text: str) -> None:
    """A button of a dialog, by its name."""
    buttons = [one for one in interactive(dialog) if isinstance(one, QAbstractButton) and text in name(one)]
    assert buttons and buttons[0].isEnabled(), text
    buttons[0].click()


def front(bot: QtBot, kind: type[D]) -> D:
    """The dialog that is in front, once it is."""
    bot.waitUntil(lambda: isinstance(QApplication.activeWindow(), kind))
    found = QApplication.activeWindow()
    assert isinstance(found, kind)
    return found


# What most openings are


def in_block(name: str, text: str, row: int = 0) -> Act:
    def act(window: MainWindow, bot: QtBot) -> None:
        shown = block(window, bot, name)
        table = shown.findChild(TableView)
        if table is not None:
            bot.waitUntil(lambda: table.model().rowCount() > row)
            first_row(table, row)
        act_on(bot, chosen(shown, text))

    return act


def in_page(name: str, kind: type[Page], text: str) -> Act:
    def act(window: MainWindow, bot: QtBot) -> None:
        shown = page(window, bot, name, kind)
        table = shown.findChild(TableView)
        if table is not None and table.isVisible() and table.model().rowCount():
            first_row(table)
        act_on(bot, chosen(shown, text))

    return act


def of_account(at: int, text: str) -> Act:
    """A button of « Mon compte »."""

    def act(window: MainWindow, bot: QtBot) -> None:
        account(window, bot, at)
        buttons = [one for one in interactive(window) if name(one) == text]
        buttons[0].click()  # type: ignore[attr-defined]

    return act


def in_menu(text: str) -> Act:
    """An entry of the menu bar, by how it begins."""

    def act(window: MainWindow, bot: QtBot) -> None:
        actions = [action for bar in window.menuBar().actions() for action in bar.menu().actions()]  # type: ignore[attr-defined]
        next(action for action in actions if plain(action.text()).startswith(text)).trigger()

    return act


def then(kind: type[Dialog], first: Act, *texts: str) -> Act:
    """Once `first` has opened a dialog of this kind, press these of its buttons."""

    def act(window: MainWindow, bot: QtBot) -> None:
        first(window, bot)
        dialog = front(bot, kind)
        bot.wait(200)
        for text in texts:
            press(dialog, text)

    return act
