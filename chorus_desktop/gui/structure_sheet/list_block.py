"""A block of the structure sheet that is a list: title, count and what creates above, what is done with rows below."""

from typing import Any, NamedTuple

from PySide6.QtCore import QLocale, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from chorus_desktop.core import clock
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.structure_head import Head
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look import icons, metrics
from chorus_desktop.gui.look.after_typing import after_typing
from chorus_desktop.gui.look.form import make_search
from chorus_desktop.gui.look.lettered import plain
from chorus_desktop.gui.look.page_action import page_action
from chorus_desktop.gui.look.widgets import muted, title
from chorus_desktop.gui.structure_sheet.block import Block
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_overlay import Empty
from chorus_desktop.gui.table_rows import RowModel
from chorus_desktop.gui.table_view import TableView

SEARCH = 260


class Doing(NamedTuple):
    """One thing to do as a button and as an action of the menu; `allow` greys both and says why."""

    button: QPushButton
    action: QAction

    def allow(self, why_not: str, action: bool | None = None) -> None:
        """`action`: what the menu and the keyboard may do, when that differs (the current row without ticks)."""
        self.button.setEnabled(not why_not)
        self.button.setToolTip(why_not)
        self.action.setEnabled(not why_not if action is None else action)


class ListBlock(Block):
    """A block gives its model and its words, and says in `listing` what it lists."""

    def __init__(self, desk: Desk, head: Head, name: str, model: RowModel[Any], parent: QWidget | None = None) -> None:
        super().__init__(desk, head, parent)
        self.model = model
        model.setParent(self)
        self._shown: object = None
        self._typing = after_typing(self, self.refresh)
        self.title = title(QLabel(name), "block")
        self.title.setMinimumHeight(metrics.CONTROL)
        self.count = muted(QLabel())
        self.note = muted(QLabel())
        self.note.setWordWrap(True)
        self.note.hide()
        self.table = TableView()
        self.table.setAccessibleName(name)
        self._top = QHBoxLayout()
        self._top.setSpacing(8)
        self._top.addWidget(self.title)
        self._top.addWidget(self.count)
        self._top.addStretch(1)
        self._bottom = QHBoxLayout()
        self._bottom.setSpacing(8)
        self._bottom.addWidget(self.note, 1)
        self.table.show_model(model, type(self).__name__)
        model.loaded.connect(self._on_loaded)

    def lay_out(self) -> None:
        """Once everything that stands above and below is there: the keyboard goes from top to bottom."""
        column = self.column()
        column.addLayout(self._top)
        column.addWidget(self.table, 1)
        column.addLayout(self._bottom)

    def listing(self, search: str) -> Listing[Any]:
        """Say what the block lists, narrowed to what is typed."""
        raise NotImplementedError

    def counted(self, count: str, several: bool) -> str:
        """Return a number of rows in words."""
        raise NotImplementedError

    @property
    def searched(self) -> str:
        """What is typed in the search."""
        return self.search.text().strip() if self.search is not None else ""

    def refresh(self) -> None:
        """Ask again; from the top when what is searched, or who searches, is another."""
        assert isinstance(self.model, TableModel)
        self.table.set_situation(Empty.NO_MATCH if self.searched else Empty.NOTHING_YET)
        wanted = (self.desk.actor, self.searched, clock.today())
        if wanted == self._shown:
            self.model.refresh()
        else:
            self._shown = wanted
            self.model.set_listing(self.listing(self.searched))

    def add_search(self, placeholder: str) -> QLineEdit:
        """Above the list, at the right."""
        search = QLineEdit()
        make_search(search)
        search.setPlaceholderText(placeholder)
        search.setAccessibleName(placeholder)
        search.setFixedWidth(SEARCH)
        search.textChanged.connect(self._typing.start)
        self._top.addWidget(search)
        self.search = search
        return search

    def add_doing(
        self, text: str, icon: str, keys: str, done: object, *, kind: str = "", creates: bool = False
    ) -> Doing:
        """A button, above when it `creates`, else below, and the same in the menu Actions with its keys."""
        button = QPushButton(plain(text))
        button.setProperty("kind", kind)
        button.setIcon(icons.icon(icon))
        button.clicked.connect(done)
        (self._top if creates else self._bottom).addWidget(button)
        return Doing(button, self.add_action(text, icon, keys, done))

    def add_action(self, text: str, icon: str, keys: str, done: object) -> QAction:
        """A line of the menu Actions, and its keys while the focus is in the block."""
        return page_action(self, icon, text, keys, done)

    def say_note(self, text: str) -> None:
        """What stands under the list."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    @Slot(int)
    def _on_loaded(self, count: int) -> None:
        self.count.setText(self.counted(QLocale().toString(count), count > 1))
