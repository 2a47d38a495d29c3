"""Before anybody is signed in: which database, the first start, trouble with the file, the sign-in screen."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from chorus_desktop.command_line import Options
from chorus_desktop.core.accounts import Founder
from chorus_desktop.core.errors import DatabaseTrouble, Refused
from chorus_desktop.gui import opening as work
from chorus_desktop.gui import settings
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.opening import Entered, Opened, Opening, Recovered

PATIENCE = 400
"""Milliseconds before an empty window says what it waits for (look.md 6)."""


class Reception(QObject):
    """Leads to `entered`. `screen` is what the window shows meanwhile; `given_up` when there is nothing to show."""

    screen = Signal(QWidget)
    waiting = Signal()
    entered = Signal(Entered)
    given_up = Signal()

    def __init__(self, window: QWidget, opening: Opening) -> None:
        super().__init__(window)
        self._window = window
        self._opening = opening
        self._user = ""
        self._straight_in = False
        self._again: Callable[[], None] = self.choose
        self._dialog: Dialog | None = None
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE)
        self._timer.timeout.connect(self.waiting)
        opening.started.connect(self._on_started)
        opening.opened.connect(self._on_opened)

    def start(self, options: Options) -> None:
        """What the command line asks; without options the last database, or the first start."""
        self._user = options.user
        path = options.database or settings.last_database()
        if options.demo:
            self.open_demonstration()
        elif path is not None:
            self.open(path)
        else:
            self.choose()

    def open(self, path: Path) -> None:
        self._wait_for(partial(self._opening.open, path))

    def open_demonstration(self) -> None:
        self._straight_in = True
        self._wait_for(self._opening.open_demonstration)

    def show_sign_in(self, login: str = "") -> QWidget:
        """The sign-in screen of the open database."""
        from chorus_desktop.gui.pages.sign_in import SignInPage

        opened = self._opening.current
        assert opened is not None
        page = SignInPage(self._opening.desk, opened, login)
        page.entered.connect(self.entered)
        page.change_asked.connect(self.change_database)
        page.forgotten.connect(self._on_forgotten)
        self.screen.emit(page)
        return page

    @Slot()
    def change_database(self) -> None:
        """What is open stays so until another one is chosen."""
        self.choose(welcome=False)

    def choose(self, welcome: bool = True, create: bool = False, resumed: bool = False) -> None:
        """The assistant; `create` goes straight to making a database, `resumed` finishes an interrupted first start."""
        from chorus_desktop.gui.dialogs.first_start import FirstStart, Step

        first = Step.STRUCTURE if create or resumed else Step.CHOICE
        assistant = FirstStart(self._parent(), first, welcome, resumed)
        assistant.demonstration_chosen.connect(partial(self._leave_for, self.open_demonstration))
        assistant.existing_chosen.connect(self._on_existing)
        assistant.founded.connect(self._on_founded)
        assistant.rejected.connect(self._on_given_up)
        self._show(assistant)
    ...
