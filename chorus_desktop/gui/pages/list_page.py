"""What the tabs that are one list have in common: title, count, search, and what an empty list says."""

from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QLocale, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import clock
from chorus_desktop.core.listing import Listing
from chorus_desktop.gui.compiled.ui_list_page import Ui_ListPage
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look.after_typing import after_typing
from chorus_desktop.gui.look.form import make_search
from chorus_desktop.gui.look.widgets import muted, title
from chorus_desktop.gui.pages.page import Page
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_columns import Column
from chorus_desktop.gui.table_overlay import Empty, EmptyText

SEARCH, SHORT_SEARCH, NARROW = 260, 150, 1100


class Words(NamedTuple):
    """What one list is called; the counts hold {count}, `no_match` holds {search} and {count}."""

    title: str
    name: str
    placeholder: str
    one: str
    several: str
    no_match: str
    searched: str
    nothing_yet: EmptyText


class ListPage(Page):
    """A page gives its columns and its words, and says what it lists in `listing`."""

    def __init__(self, desk: Desk, words: Words, columns: list[Column[Any]], sort: str, parent: QWidget | None) -> None:
        super().__init__(desk, parent)
        self._words = words
        self._total: int | None = None
        self._shown: object = None
        self.form = Ui_ListPage()
        self.form.setupUi(self)
        self.search = self.form.search
        self.model = TableModel[Any](columns, desk.reader, sort, parent=self)
        self._typing = after_typing(self, self.refresh)
        self._lay_out()

    def _lay_out(self) -> None:
        form, words = self.form, self._words
        title(form.title, "block").setText(words.title)
        muted(form.count)
        make_search(form.search)
        form.search.setPlaceholderText(words.placeholder)
        form.search.setAccessibleName(words.placeholder)
        form.search.textChanged.connect(self._typing.start)
        form.table.setAccessibleName(words.name)
        form.table.show_model(self.model)
        form.table.set_empty(Empty.NOTHING_YET, words.nothing_yet)
        form.table.empty_clicked.connect(self._on_empty_clicked)
        self.model.loaded.connect(self._on_loaded)

    def listing(self, search: str) -> Listing[Any]:
        """Say what the page lists, narrowed to what is typed."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Ask again; from the top when what is searched, or who searches, is another."""
        search = self.form.search.text().strip()
        self.form.table.set_situation(Empty.NO_MATCH if search else Empty.NOTHING_YET)
        if search:
            count = partial(self.listing("").count)
            self.desk.reader.submit(self, "total", count, self._on_total, urgent=True)
            self._show_no_match()
        wanted = (self.desk.actor, search, clock.today())
        if wanted == self._shown:
            self.model.refresh()
        else:
            self._shown = wanted
            self.model.set_listing(self.listing(search))

    def counted(self, count: int) -> str:
        """Return a number of rows in words."""
        return (self._words.one if count < 2 else self._words.several).format(count=QLocale().toString(count))

    def _show_no_match(self) -> None:
        search, total = self.form.search.text().strip(), self._total or 0
        self.form.table.set_empty(
            Empty.NO_MATCH,
            EmptyText(
                "search",
                self._words.no_match.format(search=search),
                self.tr("{searched} {count} sans cette recherche.").format(
                    searched=self._words.searched, count=self.counted(total)
                ),
                self.tr("Effacer la recherche"),
                "x",
            ),
        )

    def _show_count(self) -> None:
        shown = self.model.rowCount()
        if not self.form.search.text().strip():
            text = self.counted(shown)
        elif self._total is None:
            text = ""
        else:
            text = self.tr("{shown} sur {total}").format(
                shown=QLocale().toString(shown), total=self.counted(self._total)
            )
        self.form.count.setText(text)

    @Slot(int)
    def _on_loaded(self, count: int) -> None:
        if not self.form.search.text().strip():
            self._total = count
        self._show_count()

    def _on_total(self, total: int) -> None:
        self._total = total
        self._show_no_match()
        self._show_count()

    @Slot(Empty)
    def _on_empty_clicked(self, kind: Empty) -> None:
        if kind is Empty.NO_MATCH:
            self.form.search.clear()
            self.form.search.setFocus()
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.form.search.setFixedWidth(SHORT_SEARCH if event.size().width() < NARROW else SEARCH)
