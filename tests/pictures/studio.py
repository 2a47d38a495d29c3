"""A window, what a person does with it, and a picture of what is in front."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QWidget

from tests.pictures import plate

WIDTH, HEIGHT = 1100, 640
PATIENCE = 20_000


class Studio:
    """Made once; a picture goes back to the window, whatever was open."""

    def __init__(self) -> None:
        from chorus_desktop.gui.main_window import MainWindow

        self.window = MainWindow()
        self.window.resize(WIDTH, HEIGHT)

    # Waiting

    def wait(self, milliseconds: int = 400) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def until(self, there: Callable[[], object]) -> None:
        deadline = QDeadlineTimer(PATIENCE)
        while not there():
            if deadline.hasExpired():
                raise TimeoutError(f"{there} never came")
            self.wait(20)

    def settle(self) -> None:
        """What was asked for is there: nothing is read or written, and it is laid out."""
        self.wait(150)
        self.until(lambda: self.window.opening.is_idle(asking=True))
        self.wait(350)

    # Where one is

    def page(self, name: str, height: int = HEIGHT) -> Any:
        """Bring a tab to the front."""
        assert self.window.tabs is not None
        self.window.resize(WIDTH, height)
        self.window.tabs.show_page(name)
        self.window.toast.hide()
        self.settle()
        return self.window.tabs.page()

    def sheet(self, name: str, block: str, height: int = HEIGHT) -> Any:
        """Bring a block of a structure's sheet to the front."""
        from chorus_desktop.core.models import Structure

        assert self.window.tabs is not None
        self.window.resize(WIDTH, height)
        found = Structure.select().where(Structure.name == name).order_by(Structure.id).first()
        self.window.tabs.show_structure(found.id, block)
        self.window.toast.hide()
        self.settle()
        page: Any = self.window.tabs.page()
        self.until(lambda: page.sheet is not None and page.sheet.block is not None)
        self.settle()
        return page.sheet.block

    def account(self, name: str, height: int = HEIGHT) -> Any:
        """Bring a block of « Mon compte » to the front."""
        from chorus_desktop.gui.tabs import ACCOUNT

        page = self.page(ACCOUNT, height)
        blocks: QListWidget = page.form.blocks
        texts = [blocks.item(row).text() for row in range(blocks.count())]
        blocks.setCurrentRow(next(row for row, text in enumerate(texts) if name in text))
        self.settle()
        return page

    def front(self) -> QWidget:
        shown = plate.dialogs()
        return shown[-1] if shown else self.window

    # What one does

    def table(self, name: str) -> Any:
        """The table of this name in what is in front."""
        from chorus_desktop.gui.table_view import TableView

        shown = [view for view in self.front().findChildren(TableView) if view.isVisible()]
        return next(view for view in shown if view.accessibleName() == name)

    def choose(self, table: str, words: str) -> None:
        """Make the row that has these words the current one."""
        view = self.table(table)
        model = view.model()
        self.until(lambda: _row_of(model, words) is not None)
        view.set_current(model.id_at(_row_of(model, words)))
        self.wait(200)

    def click(self, table: str, row: int, column: str, icon: int = 0) -> None:
        """Click a cell."""
        view = self.table(table)
        titles = [one.key for one in view.model().columns]
        place = view.visualRect(view.model().index(row, titles.index(column))).topLeft() + QPoint(16 + 30 * icon, 16)
        QTest.mouseMove(view.viewport(), place)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.wait(200)

    def act(self, table: str, row: int, icon: int) -> None:
        """Click an icon of a row."""
        self.click(table, row, "actions", icon)
        self.settle()

    def do(self, words: str) -> None:
        """Choose an action of the page in front, else of the menus."""
        self.until(lambda: self._action(words) is not None)
        action = self._action(words)
        assert action is not None
        action.trigger()
        self.settle()

    def _action(self, words: str) -> QAction | None:
        """What can be chosen now: a menu waits until it is known what the person may do."""
        found = [*self.window.menus.of_page(), *self.window.findChildren(QAction)]
        named = (one for one in found if plain(one.text()) == words)
        return next((one for one in named if one.isEnabled() and one.isVisible()), None)

    def press(self, words: str) -> None:
        """Press the button of this name."""
        buttons = [one for one in self.front().findChildren(QPushButton) if one.isVisible() and one.isEnabled()]
        named = {plain(one.text()) or one.accessibleName(): one for one in buttons}
        QTest.mouseClick(named[words], Qt.MouseButton.LeftButton)
        self.settle()

    def type(self, field: str, words: str) -> None:
        """Fill in the field whose name has these words."""
        kinds = (QLineEdit, QPlainTextEdit)
        edits = [one for kind in kinds for one in self.front().findChildren(kind) if one.isVisible()]
        edit: Any = next(one for one in edits if field in one.accessibleName())
        edit.setText(words) if isinstance(edit, QLineEdit) else edit.setPlainText(words)
        self.wait(300)

    def pick(self, field: str, words: str) -> None:
        """Choose in the list whose name has these words."""
        combos = [one for one in self.front().findChildren(QComboBox) if one.isVisible()]
        combo = next(one for one in combos if field in one.accessibleName())
        at = next(at for at in range(combo.count()) if words in combo.itemText(at))
        combo.setCurrentIndex(at)
        combo.activated.emit(at)
        self.settle()

    # Pictures

    def shoot(self, name: str, part: QWidget | None = None) -> None:
        """What is in front, or a part of it, and go back to the window."""
        QTest.mouseMove(self.window, QPoint(2, self.window.height() - 2))
        self.wait(300)
        plate.take(name, self.front(), part)
        self.close()

    def close(self) -> None:
        """Every dialog."""
        for dialog in reversed(plate.dialogs()):
            if isinstance(dialog, QDialog):
                dialog.done(0)
        self.window.toast.hide()
        self.wait(200)

    def show(self, dialog: QDialog, name: str) -> None:
        """Of a dialog that only misfortune opens."""
        dialog.open()
        self.settle()
        self.shoot(name)
        dialog.deleteLater()


def plain(text: str) -> str:
    """Words without mnemonics and the mark of more."""
    from chorus_desktop.gui.look import lettered

    return lettered.plain(text).removesuffix("…")


def _row_of(model: Any, words: str) -> int | None:
    for row in range(model.rowCount()):
        if any(words in str(model.data(model.index(row, at)) or "") for at in range(model.columnCount())):
            return row
    return None
