"""What comes back at the next start: columns and sort of a list, chosen filters, the tab; never what was typed."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import database
from chorus_desktop.gui import settings
from chorus_desktop.gui.look import theme
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.history import HistoryPage
from chorus_desktop.gui.pages.page import Page
from chorus_desktop.gui.pages.pending import PendingPage
from chorus_desktop.gui.pages.users import UsersPage
from chorus_desktop.gui.tabs import HISTORY, PENDING, TABS, USERS

Start = Callable[[], MainWindow]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot) -> Iterator[Start]:
    """Start the program again: the one before ends first, as a person ends it."""
    theme.install(qapp, theme.Choice.LIGHT)
    windows: list[MainWindow] = []

    def leave() -> None:
        for window in windows:
            qtbot.waitUntil(window.opening.is_idle)
            with qtbot.waitSignal(window.closed):
                window.close()
        windows.clear()
        database.close()

    def start() -> MainWindow:
        leave()
        window = MainWindow()
        windows.append(window)
        window.reception.start(Options(demo=True))
        qtbot.waitUntil(lambda: window.tabs is not None and window.tools.may is not None, timeout=30_000)
        window.activateWindow()
        return window

    yield start
    leave()


def page(window: MainWindow, name: str) -> Page:
    assert window.tabs is not None
    window.tabs.show_page(name)
    return window.tabs.page()


def pending(window: MainWindow, qtbot: QtBot) -> PendingPage:
    found = page(window, PENDING)
    assert isinstance(found, PendingPage)
    qtbot.waitUntil(lambda: found.memberships.model.complete and found.form.structure.count() > 2)
    return found


def users_page(window: MainWindow) -> UsersPage:
    found = page(window, USERS)
    assert isinstance(found, UsersPage)
    return found


def choose(combo: QComboBox, at: int) -> str:
    combo.setCurrentIndex(at)
    combo.activated.emit(at)
    return combo.currentText()


def test_the_filters_of_pending_requests(start: Start, qtbot: QtBot) -> None:
    found = pending(start(), qtbot)
    offered = [found.form.structure.itemText(at) for at in range(found.form.structure.count())]
    structure = choose(found.form.structure, next(at for at, text in enumerate(offered) if "Hôpital" in text))
    service = choose(found.form.service, 1)
    age = choose(found.form.age, 1)
    found.form.search.setText("bon")
    qtbot.wait(250)
    again = pending(start(), qtbot)
    qtbot.waitUntil(lambda: again.form.service.currentText() == service)
    assert again.form.structure.currentText() == structure and again.form.age.currentText() == age
    assert again.form.search.text() == "", "names are not kept in the settings"
    qtbot.waitUntil(lambda: again.memberships.model.complete and again.memberships.model.rowCount() < 42)
    assert "sur 42" in again.memberships.form.count.text()
    again.filters.clear()
    once_more = pending(start(), qtbot)
    assert not once_more.filters.narrowed


def test_the_filters_of_users_and_of_the_history(start: Start, qtbot: QtBot) -> None:
    window = start()
    users = users_page(window)
    qtbot.waitUntil(lambda: users.form.structure.count() > 2)
    structure = choose(users.form.structure, 2)
    users.form.search.click()
    history = page(window, HISTORY)
    assert isinstance(history, HistoryPage)
    word, period = choose(history.form.word, 3), choose(history.form.period, 2)
    window = start()
    assert window.tabs is not None and window.tabs.name == HISTORY
    again = window.tabs.page()
    assert isinstance(again, HistoryPage)
    assert (again.form.word.currentText(), again.form.period.currentText()) == (word, period)
    users = users_page(window)
    qtbot.waitUntil(lambda: users.form.structure.currentText() == structure)
    qtbot.waitUntil(lambda: users.model.complete and users.model.rowCount() < users.around.total)


def test_columns_and_sort_of_a_list(start: Start, qtbot: QtBot) -> None:
    found = pending(start(), qtbot)
    table, model = found.memberships.form.table, found.memberships.model
    name = next(at for at, column in enumerate(model.columns) if column.key == "name")
    identifier = next(at for at, column in enumerate(model.columns) if column.title == "Identifiant Structure")
    table.header.sort_asked.emit(name)
    table.column_layout.show_column(identifier, False)
    again = pending(start(), qtbot)
    table, model = again.memberships.form.table, again.memberships.model
    assert (model.sort_name, model.descending) == (model.columns[name].sort, False)
    assert table.isColumnHidden(identifier)
    assert again.subscriptions.model.sort_name == "age", "the other list has habits of its own"


@pytest.mark.parametrize("name", [tab.title for tab in TABS])
def test_the_last_tab_and_its_size(start: Start, qtbot: QtBot, name: str) -> None:
    window = start()
    page(window, name)
    window.showNormal()
    window.resize(1111, 666)
    again = start()
    assert again.tabs is not None and again.tabs.name == name
    assert again.height() == 666  # the screen of a test may be narrower than any window


def test_settings_of_another_version_are_left_alone(start: Start, qtbot: QtBot) -> None:
    settings.write("filters/pending", "[1")
    settings.write("table/pending-memberships", "{}")
    assert not pending(start(), qtbot).filters.narrowed


def test_ctrl_f_goes_to_the_search_of_the_page(start: Start, qtbot: QtBot) -> None:
    window = start()
    found = pending(window, qtbot)
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is found.form.search
