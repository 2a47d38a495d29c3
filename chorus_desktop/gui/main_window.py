"""The window: menu bar, sign-in screen or tabs, message, status line. What happens before signing in is `reception`."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget

from chorus_desktop.core.errors import Refused
from chorus_desktop.core.rights import Actor
from chorus_desktop.gui import settings
from chorus_desktop.gui.corner import Corner
from chorus_desktop.gui.counts import Counts, CountWatch
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.entering import Entered
from chorus_desktop.gui.following import Following
from chorus_desktop.gui.help import Help
from chorus_desktop.gui.history_check import HistoryCheck
from chorus_desktop.gui.lock import Lock
from chorus_desktop.gui.look.toast import Toast
from chorus_desktop.gui.look.widgets import muted
from chorus_desktop.gui.mail import Mail
from chorus_desktop.gui.menus import Menus
from chorus_desktop.gui.navigation import follow
from chorus_desktop.gui.opening import Opening
from chorus_desktop.gui.pages.page import Page
from chorus_desktop.gui.reception import Reception
from chorus_desktop.gui.roomy import Roomy
from chorus_desktop.gui.safety import Safety
from chorus_desktop.gui.status import StatusLine
from chorus_desktop.gui.structure_sheet.blocks import GENERAL
from chorus_desktop.gui.summons import Summons
from chorus_desktop.gui.tabs import Tabs
from chorus_desktop.gui.tools import Tools
from chorus_desktop.gui.undo_offer import UndoOffer
from chorus_desktop.gui.window_place import SMALLEST, take_place

NOBODY = Actor(None, "")


class MainWindow(QMainWindow):
    """`closed` comes when nothing is being written any more and the database is closed."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        take_place(self)
        self.tabs: Tabs | None = None
        self._corner: Corner | None = None
        self.menus = Menus(self)
        self.status = StatusLine(self)
        self.setStatusBar(self.status)
        self.toast = Toast(self)
        self.opening = Opening(self)
        self.counts = CountWatch(self.opening)
        self.summons = Summons(self, self.opening)
        self.undo_offer = UndoOffer(self, self.opening, self.toast)
        self.reception = Reception(self, self.opening)
        self.tools = Tools(self, self.opening, self.menus)
        self.safety = Safety(self, self.opening, self.menus, self.status)
        self.lock = Lock(self, self.opening, self.menus, self._sign_out)
        self.help = Help(self, self.opening, self.menus)
        self.history_check = HistoryCheck(self, self.opening)
        self.mail = Mail(self, self.opening, self.menus, self.status)
        self.following = Following(self.opening, self)
        self._connect()
        self._describe()

    def _connect(self) -> None:
        menus, reception = self.menus, self.reception
        menus.refresh.triggered.connect(self._on_refresh)
        menus.change.triggered.connect(self._on_change)
        menus.base_chosen.connect(self._on_base_chosen)
        menus.sign_out.triggered.connect(self._on_sign_out)
        menus.quit.triggered.connect(self.close)
        menus.shortcuts.triggered.connect(self.help.show_shortcuts)
        menus.about.triggered.connect(self.help.show_about)
        menus.verify.triggered.connect(self.history_check.start)
        self.status.database_clicked.connect(self.help.show_about)
        reception.screen.connect(self.show_screen)
        reception.waiting.connect(self._on_waiting)
        reception.entered.connect(self.toast.hide)
        reception.entered.connect(self.enter)
        reception.given_up.connect(self.close)
        self.tools.said.connect(self.undo_offer.tell)
        self.safety.restored.connect(self.toast.tell)
        self.tools.structure_wanted.connect(self._on_structure_wanted)
        self.mail.said.connect(self.toast.tell)
        self.following.turned.connect(self.enter)
        self.following.left.connect(self._sign_out)
        self.opening.started.connect(self._on_started)
        self.counts.counted.connect(self._on_counted)
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
        desk.actor, self.following.entered = entered.actor, entered
        self.tabs = Tabs(desk, entered.manager, self)
        self.menus.show_tabs(self.tabs)
        follow(self.tabs, self.menus)
        self._corner = Corner(entered.actor.name, self.menus, self.tabs)
        self.tabs.setCornerWidget(self._corner, Qt.Corner.TopRightCorner)
        self._corner.fit(self.width())
        desk.renamed.connect(self._corner.show_name)
        self.tabs.said.connect(self.undo_offer.tell)
        self.tabs.manager_made.connect(self._on_manager_made, Qt.ConnectionType.QueuedConnection)
        self.tabs.directory_wanted.connect(self.tools.search_directory)
        self.tools.request_wanted.connect(self.tabs.show_request)
        self.tabs.show_page(settings.read("window/tab"))
        self.tabs.shown.connect(self._on_shown)
        self.setCentralWidget(Roomy(self.tabs, SMALLEST.width(), self))
        self._describe()
        try:
            self._on_shown(self.tabs.page())
        finally:  # a page that fails leaves the others, and a window to read of it
            self.show()
            self.counts.refresh()  # after the page has asked for what it shows

    @Slot(int, str)
    def _on_manager_made(self, structure_id: int, block: str) -> None:
        """A simple user has created a structure: the tabs of a manager, with its sheet."""
        self.enter(Entered(self.opening.desk.actor, True))
        self._on_structure_wanted(structure_id, block)

    def _may_leave(self) -> bool:
        """What was typed and not saved is asked about first."""
        return self.tabs is None or self.tabs.may_leave()

    @Slot()
    def _on_change(self) -> None:
        if self._may_leave():
            self.reception.change_database()

    @Slot(Path)
    def _on_base_chosen(self, path: Path) -> None:
        if self._may_leave():
            self.reception.open(path)

    @Slot()
    def _on_sign_out(self) -> None:
        if self._may_leave():
            self.opening.when_idle(self._sign_out)

    @Slot(str)
    def _sign_out(self, sentence: str = "") -> None:
        if self.tabs is not None:
            self.opening.desk.actor = NOBODY
            self.reception.show_sign_in()
        if sentence:
            self.toast.tell(sentence)

    def _drop_tabs(self) -> None:
        self.tabs = self._corner = self.following.entered = None
        self.tools.show_rights(None)
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
        self.show_screen(muted(QLabel(text, self, alignment=Qt.AlignmentFlag.AlignCenter)))

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

    @Slot(object)
    def _on_refused(self, refusal: Refused) -> None:
        """What the caller of a verb did not show in a place of its own."""
        from chorus_desktop.gui.learn_more import tell_refused

        tell_refused(self, self.tr("Cela n’a pas été fait"), refusal)

    @Slot(Counts)
    def _on_counted(self, counts: Counts) -> None:
        if self.tabs is not None:
            self.tabs.set_waiting(counts.waiting)
            self.mail.show_counts(counts.outbox)
            self.tools.show_rights(counts.may)

    # Tabs and menus

    @Slot(QWidget)
    def _on_shown(self, page: Page) -> None:
        if self.tabs is not None:
            settings.write("window/tab", self.tabs.name)
        self.menus.show_page(page)

    @Slot(int)
    def _on_structure_wanted(self, structure_id: int, block: str = GENERAL) -> None:
        if self.tabs is not None:
            self.tabs.show_structure(structure_id, block)

    @Slot()
    def _on_refresh(self) -> None:
        if self.tabs is not None:
            self.tabs.page().refresh()
            self.counts.refresh()

    # The window itself

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
        if not self._may_leave():
            event.ignore()
            return
        settings.remember_geometry(self.saveGeometry())
        self.opening.close()
        super().closeEvent(event)
        self.closed.emit()
