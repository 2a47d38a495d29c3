"""A walk through the whole window: every page, every block, and every dialog that an action opens."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.account import AccountPage
from chorus_desktop.gui.pages.structures import StructuresPage
from chorus_desktop.gui.structure_sheet.blocks import BLOCKS
from chorus_desktop.gui.table_view import TableView

Look = Callable[[str, QWidget], None]
"""Told where it is, and looks at what is there."""
TURN = 40
"""Milliseconds between two looks at what is open."""
PATIENCE = 3
"""Turns that a dialog has to fill itself."""


class Walk(QObject):
    """Looks at each dialog once it has settled and closes it, whether or not it holds up whoever opened it."""

    def __init__(self, window: MainWindow, qtbot: QtBot, look: Look) -> None:
        super().__init__(window)
        self._window, self._qtbot, self._look = window, qtbot, look
        self._place, self._turns = "", 0
        self.seen: set[str] = set()
        menus = window.menus
        self._left_alone = {menus.change, menus.sign_out, menus.quit, menus.lock, *menus.tabs.actions()}
        self._timer = QTimer(self, interval=TURN)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    def everywhere(self) -> None:
        """All the tabs, then the menus of the window; no dialog is closed any more afterwards."""
        try:
            self._everywhere()
        finally:
            self._timer.stop()

    def _everywhere(self) -> None:
        tabs = self._window.tabs
        assert tabs is not None
        for name in tabs.names:
            tabs.show_page(name)
            page = tabs.page()
            self._here(name, page, page.actions())
            if isinstance(page, StructuresPage):
                self._sheet(page)
            if isinstance(page, AccountPage):
                for row in range(page.form.blocks.count()):
                    page.form.blocks.setCurrentRow(row)
                    self._here(f"{name} {row}", page, page.actions())
        for menu in self._window.menuBar().actions():
            inside = menu.menu()
            if isinstance(inside, QWidget):
                self._try("menus", [action for action in inside.actions() if action.menu() is None])

    def _sheet(self, page: StructuresPage) -> None:
        page.open_structure(page.list.model.id_at(0) or 0)
        for block in BLOCKS:
            page.open_structure(page.list.model.id_at(0) or 0, block.key)
            self._here(block.key, page, page.actions())

    def _here(self, place: str, page: QWidget, actions: Iterable[QAction]) -> None:
        """Look at a page, then do what can be done with the first row of its lists."""
        self._settle(10)
        for table in page.findChildren(TableView):
            if table.isVisible() and table.model() is not None and table.model().rowCount():
                table.selectRow(0)
        self._settle(5)
        self._look(place, self._window)
        self._try(place, list(actions))

    def _try(self, place: str, actions: Iterable[QAction]) -> None:
        for action in actions:
            if action.isEnabled() and action.isVisible() and action.text() and action not in self._left_alone:
                self._left_alone.add(action)
                self._place = f"{place}, {action.text()}"
                action.trigger()
                self._settle(2)

    def _settle(self, turns: int) -> None:
        self._qtbot.wait(turns * TURN)
        self._qtbot.waitUntil(lambda: not _dialogs(), timeout=20_000)

    @Slot()
    def _on_timeout(self) -> None:
        shown = _dialogs()
        self._turns = self._turns + 1 if shown else 0
        if self._turns <= PATIENCE:
            return
        self._turns = 0
        dialog = shown[-1]
        if not isinstance(dialog, QFileDialog):
            self.seen.add(type(dialog).__name__)
            self._look(f"{self._place}: {type(dialog).__name__}", dialog)
        dialog.done(0)


def _dialogs() -> list[QDialog]:
    """The open ones, those in front at the end."""
    shown = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]
    front = QApplication.activeModalWidget()
    return sorted(shown, key=lambda dialog: dialog is front)
