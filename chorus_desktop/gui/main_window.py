"""The window: menu bar, sign-in screen or tabs, message, status line. What happens before signing in is `reception`."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget

from chorus_desktop.core import outbox_list, pending_memberships
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.rights import Actor
from chorus_desktop.gui import settings
from chorus_desktop.gui.corner import Corner
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look.toast import Toast
from chorus_desktop.gui.look.widgets import muted
from chorus_desktop.gui.mail import Mail
from chorus_desktop.gui.menus import Menus
from chorus_desktop.gui.opening import Entered, Opening
from chorus_desktop.gui.pages.page import Page
from chorus_desktop.gui.reception import Reception
from chorus_desktop.gui.status import StatusLine
from chorus_desktop.gui.tabs import Tabs

SMALLEST = QSize(900, 480)
USUAL = QSize(1360, 820)
ROOMY = QSize(1440, 900)
NOBODY = Actor(None, "")


class Counts(NamedTuple):
    """What the window itself shows of the database."""

    waiting: int
    outbox: outbox_list.Counts


class MainWindow(QMainWindow):
    """`closed` comes when nothing is being written any more and the database is closed."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(SMALLEST)
        self._take_place()
        self.tabs: Tabs | None = None
        self._corner: Corner | None = None
        self.menus = Menus(self)
        self.status = StatusLine(self)
        self.setStatusBar(self.status)
        self.toast = Toast(self)
        self.opening = Opening(self)
        self.reception = Reception(self, self.opening)
        self.mail = Mail(self, self.opening, self.menus, self.status)
        self._connect()
        self._describe()

    def _connect(self) -> None:
        menus, reception = self.menus, self.reception
        menus.change.triggered.connect(reception.change_database)
        menus.base_chosen.connect(reception.open)
        menus.sign_out.triggered.connect(self._on_sign_out)
        menus.quit.triggered.connect(self.close)
        menus.tab_chosen.connect(self._on_tab_chosen)
        menus.previous.triggered.connect(partial(self._step, -1))
        menus.next.triggered.connect(partial(self._step, 1))
        menus.refresh.triggered.connect(self._on_refresh)
        menus.search.triggered.connect(self._on_search)
        menus.shortcuts.triggered.connect(self._on_shortcuts)
        menus.about.triggered.connect(self._on_about)
        self.status.database_clicked.connect(self._on_about)
        reception.screen.connect(self.show_screen)
        reception.waiting.connect(self._on_waiting)
        reception.entered.connect(self.enter)
        reception.given_up.connect(self.close)
        self.mail.said.connect(self.toast.tell)
        self.opening.started.connect(self._on_started)
        self.opening.leaving.connect(self._on_leaving)

    # Before and after signing in

    @Slot(QWidget)
    def show_screen(self, screen: QWidget) -> None:
        """Show this instead of the tabs."""
        self._drop_tabs()
        self.setCentralWidget(screen)
        self._describe()
        self.show()

    @Slot(Entered)
    def enter(self, entered: Entered) -> None:
        """Show the tabs of who has just signed in, on the one that was in front last time."""
        desk = self.opening.desk
        desk.actor = entered.actor
        self.tabs = Tabs(desk, entered.manager, self)
        self.menus.show_tabs(self.tabs)
        self._corner = Corner(entered.actor.name, self.menus, self.tabs)
        self.tabs.setCornerWidget(self._corner, Qt.Corner.TopRightCorner)
        self._corner.fit(self.width())
        desk.renamed.connect(self._corner.show_name)
        self.tabs.said.connect(self.toast.tell)
        self.tabs.show_page(settings.read("window/tab"))
        self.tabs.shown.connect(self._on_shown)
        self.setCentralWidget(self.tabs)
        self._describe()
        self._count()
        try:
            self._on_shown(self.tabs.page())
        finally:  # a page that fails leaves the others, and a window to read of it
            self.show()

    @Slot()
    def _on_sign_out(self) -> None:
        self.opening.when_idle(self._sign_out)

    def _sign_out(self) -> None:
        if self.tabs is not None:
            self.opening.desk.actor = NOBODY
            self.reception.show_sign_in()

    def _drop_tabs(self) -> None:
        self.tabs = self._corner = None
        self.menus.show_tabs(None)
        self.mail.show_counts(None)
        self.toast.hide()

    @Slot()
    def _on_leaving(self) -> None:
        """The desk of the open database ends: nothing may ask it any more."""
        if self.centralWidget() is not None:
            self._drop_tabs()
            self.setCentralWidget(QWidget(self))

    @Slot(str)
    def _on_waiting(self, text: str) -> None:
        label = muted(QLabel(text, self))
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.show_screen(label)

    def _describe(self) -> None:
        """Say everywhere which database this is."""
        opened = self.opening.current
        name = "" if opened is None else self.tr("Démonstration") if opened.demonstration else opened.path.name
        self.setWindowTitle(f"Chorus Desktop — {name}" if name else "Chorus Desktop")
        self.status.show_database(opened, self.tabs is not None)

    # The desk

    @Slot(Desk)
    def _on_started(self, desk: Desk) -> None:
        desk.refused.connect(self._on_refused)
        desk.changed.connect(self._count)

    @Slot(object)
    def _on_refused(self, refusal: Refused) -> None:
        """What the caller of a verb did not show in a place of its own."""
        from chorus_desktop.gui.look import messages

        messages.tell(self, "Chorus Desktop", self.tr("Cela n’a pas été fait"), str(refusal))

    @Slot()
    def _count(self) -> None:
        desk = self.opening.desk
        if self.tabs is not None and desk.actor.id is not None:
            desk.reader.submit(self, "counts", partial(count, desk.actor), self._on_counted, self._on_uncounted)

    def _on_counted(self, counts: Counts) -> None:
        if self.tabs is not None:
            self.tabs.set_waiting(counts.waiting)
            self.mail.show_counts(counts.outbox)

    def _on_uncounted(self, error: Exception) -> None:
        """The old figures stay; the reader tells of the error."""

    # Tabs and menus

    @Slot(QWidget)
    def _on_shown(self, page: Page) -> None:
        if self.tabs is not None:
            settings.write("window/tab", self.tabs.name)
        self.menus.show_page(page)

    @Slot(str)
    def _on_tab_chosen(self, name: str) -> None:
        if self.tabs is not None:
            self.tabs.show_page(name)

    def _step(self, by: int, checked: bool = False) -> None:
        if self.tabs is not None:
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())

    @Slot()
    def _on_refresh(self) -> None:
        if self.tabs is not None:
            self.tabs.page().refresh()
            self._count()

    @Slot()
    def _on_search(self) -> None:
        search = self.tabs.page().search if self.tabs is not None else None
        if search is not None:
            search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            search.selectAll()

    @Slot()
    def _on_shortcuts(self) -> None:
        from chorus_desktop.gui.dialogs.shortcuts import Shortcuts

        page = self.tabs.page().actions() if self.tabs is not None else []
        Shortcuts(self, self.menus.all(), page).open()

    @Slot()
    def _on_about(self) -> None:
        from chorus_desktop.gui.dialogs.about import About

        About(self, self.opening.current).open()

    # The window itself

    def _take_place(self) -> None:
        """Where it was last time; else all of a small screen, or a part of a large one."""
        if not self.restoreGeometry(settings.geometry()):
            room = self.screen().availableGeometry().size()
            self.resize(USUAL.boundedTo(room))
            if room.width() < ROOMY.width() or room.height() < ROOMY.height():
                self.setWindowState(Qt.WindowState.WindowMaximized)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._corner is not None:
            self._corner.fit(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was clicked last is written, and its answer read, before the window goes."""
        if not self.opening.is_idle():
            event.ignore()
            self.opening.when_idle(self.close)
            return
        settings.remember_geometry(self.saveGeometry())
        self.opening.close()
        super().closeEvent(event)
        self.closed.emit()


def count(actor: Actor) -> Counts:
    """In the reader's thread."""
    return Counts(pending_memberships.waiting(actor), outbox_list.counts(actor))
