"""The tabs of the main window (spec.md part 2): which there are for whom, and each page built on its first visit."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look import messages
from chorus_desktop.gui.pages.page import Page


class Tab(NamedTuple):
    """One tab. `for_managers`: a simple user does not see it."""

    title: str
    build: Callable[[Desk], Page]
    for_managers: bool = False


def _build(module: str, name: str, desk: Desk) -> Page:
    """Load a page where it is first shown: the window does not wait for what nobody looks at yet."""
    page: Page = getattr(import_module(f"chorus_desktop.gui.pages.{module}"), name)(desk)
    return page


HOME = str(QT_TRANSLATE_NOOP("Tabs", "Accueil"))
PENDING = str(QT_TRANSLATE_NOOP("Tabs", "Actions en attente"))
STRUCTURES = str(QT_TRANSLATE_NOOP("Tabs", "Mes structures"))
USERS = str(QT_TRANSLATE_NOOP("Tabs", "Utilisateurs"))
HISTORY = str(QT_TRANSLATE_NOOP("Tabs", "Historique"))
ACCOUNT = str(QT_TRANSLATE_NOOP("Tabs", "Mon compte"))

TABS = (
    Tab(HOME, partial(_build, "home", "HomePage")),
    Tab(PENDING, partial(_build, "pending", "PendingPage"), for_managers=True),
    Tab(STRUCTURES, partial(_build, "structures", "StructuresPage"), for_managers=True),
    Tab(USERS, partial(_build, "users", "UsersPage"), for_managers=True),
    Tab(HISTORY, partial(_build, "history", "HistoryPage"), for_managers=True),
    Tab(ACCOUNT, partial(_build, "account", "AccountPage")),
)


class Tabs(QTabWidget):
    """`shown` tells the page that is in front; `said` and `directory_wanted` pass on what a page has to say or asks.

    `manager_made`: a sheet is wanted by who had no tab for it, because he has just created the structure.
    """

    shown = Signal(QWidget)
    said = Signal(str)
    directory_wanted = Signal()
    manager_made = Signal(int, str)

    def __init__(self, desk: Desk, manager: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tabs = [tab for tab in TABS if manager or not tab.for_managers]
        self._pages: dict[int, Page] = {}
        self._columns: list[QVBoxLayout] = []
        self.setDocumentMode(False)
        self.setAccessibleName(self.tr("Onglets"))
        for tab in self._tabs:
            holder = QWidget(self)
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            self._columns.append(column)
            self.addTab(holder, translated(tab.title))
        self.currentChanged.connect(self._on_changed)

    @property
    def names(self) -> list[str]:
        """The names of the tabs, in French whatever the language: what `show_page` takes."""
        return [tab.title for tab in self._tabs]

    @property
    def name(self) -> str:
        """Of the tab in front."""
        return self._tabs[self.currentIndex()].title

    def page(self) -> Page:
        """The page in front, built now if it never was."""
        at = self.currentIndex()
        if at not in self._pages:
            page = self._tabs[at].build(self._desk)
            self._pages[at] = page
            page.said.connect(self.said)
            page.wanted.connect(self.show_page)
            page.structure_wanted.connect(self.show_structure)
            page.turned.connect(partial(self._on_turned, at))
            page.directory_wanted.connect(self.directory_wanted)
            page.request_wanted.connect(self.show_request)
            page.narrowed.connect(self.show_narrowed)
            self._columns[at].addWidget(page)
        return self._pages[at]

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Bring a tab to the front; one that this person does not have is not shown."""
        if name in self.names:
            self.setCurrentIndex(self.names.index(name))

    @Slot()
    def go_back(self) -> None:
        """Show the tab before this one; before the first comes the last."""
        self.setCurrentIndex((self.currentIndex() - 1) % self.count())

    @Slot()
    def go_on(self) -> None:
        """Show the next tab."""
        self.setCurrentIndex((self.currentIndex() + 1) % self.count())

    @Slot()
    def go_to_search(self) -> None:
        """What Ctrl+F does."""
        self.page().go_to_search()

    @Slot(int, str)
    def show_structure(self, structure_id: int, block: str) -> None:
        """Bring « Mes structures » to the front, on a block of the sheet of this structure."""
        from chorus_desktop.gui.pages.structures import StructuresPage

        if STRUCTURES not in self.names:
            self.manager_made.emit(structure_id, block)
            return
        self.show_page(STRUCTURES)
        page = self.page()
        if isinstance(page, StructuresPage):
            page.open_structure(structure_id, block)

    @Slot(str, object)
    def show_narrowed(self, name: str, wanted: object) -> None:
        """Bring a page to the front, its list narrowed to what is wanted."""
        self.show_page(name)
        self.page().narrow(wanted)

    @Slot(int)
    def show_request(self, row_id: int) -> None:
        """Bring « Mon compte » to the front, on one of one's requests."""
        from chorus_desktop.gui.pages.account import AccountPage

        self.show_page(ACCOUNT)
        page = self.page()
        if isinstance(page, AccountPage):
            page.show_request(row_id)

    def may_leave(self) -> bool:
        """Whether nothing would be lost, or the person accepts it; the page that would lose something is shown."""
        for at, page in self._pages.items():
            if page.has_unsaved():
                self.setCurrentIndex(at)
                return messages.confirm(
                    self,
                    "Chorus Desktop",
                    self.tr("Quitter sans enregistrer\u202f?"),
                    self.tr("Ce que vous avez saisi et pas encore enregistré sera perdu."),
                    self.tr("Quitter sans enregistrer"),
                    "danger",
                )
        return True

    def set_waiting(self, count: int) -> None:
        """How many requests wait, in the title of their tab."""
        if PENDING in self.names:
            self.setTabText(self.names.index(PENDING), f"{translated(PENDING)} ({count})")

    def _on_turned(self, at: int) -> None:
        """What a page can do has changed: told again if it is the one in front."""
        if at == self.currentIndex():
            self.shown.emit(self._pages[at])

    @Slot(int)
    def _on_changed(self, index: int) -> None:
        if index >= 0:
            self.shown.emit(self.page())


def translated(name: str) -> str:
    return QCoreApplication.translate("Tabs", name)
