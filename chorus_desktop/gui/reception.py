"""Before anybody is signed in: which database, the first start, trouble with the file, the sign-in screen."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from chorus_desktop.command_line import Options
from chorus_desktop.core import accounts
from chorus_desktop.core.accounts import Founder
from chorus_desktop.core.errors import DatabaseTrouble, Refused
from chorus_desktop.gui import entering, settings
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.door import Door
from chorus_desktop.gui.entering import Entered, Recovered
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.opening import DEMONSTRATOR, Opened, Opening
from chorus_desktop.gui.places import Way, choose_existing

if TYPE_CHECKING:  # loaded where they are shown: most starts show none of them
    from chorus_desktop.gui.dialogs.database_trouble import TroubleDialog
    from chorus_desktop.gui.dialogs.first_start import FirstStart, Wanted
    from chorus_desktop.gui.pages.sign_in import SignInPage

PATIENCE = 400  # milliseconds before an empty window says what it waits for (look.md 6)


class Reception(QObject):
    """Leads to `entered`. `screen` is what the window shows meanwhile; after `given_up` there is nothing to show."""

    screen = Signal(QWidget)
    waiting = Signal(str)
    entered = Signal(Entered)
    given_up = Signal()

    def __init__(self, window: QWidget, opening: Opening) -> None:
        super().__init__(window)
        self._window = window
        self._opening = opening
        self._user = ""
        self._straight_in = False
        self._wait_text = ""
        self._again: Callable[[], None] = self.choose
        self._trouble: DatabaseTrouble | None = None
        self._founding = False
        self.dialog: Dialog | None = None
        self._assistant: FirstStart | None = None
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE)
        self._timer.timeout.connect(self._on_waiting)
        self._door = Door(opening, self._parent, self._show, self)
        self._door.entered.connect(self.entered)
        self._door.recovered.connect(self._on_recovered)
        opening.started.connect(self._on_started)
        opening.opened.connect(self._on_opened)

    def start(self, options: Options) -> None:
        """What the command line asks; without options the last database, or the first start."""
        self._user = options.user
        if options.demo:
            self.open_demonstration()
        elif path := options.database or settings.last_database():
            self.open(path)
        else:
            self.choose()

    @Slot(Path)
    def open(self, path: Path) -> None:
        """Open another database; what is open closes first."""
        self._straight_in = False
        self._begin(partial(self._opening.open, path), self.tr("Ouverture de la base…"))

    @Slot()
    def open_demonstration(self) -> None:
        """Open a fresh copy of the demonstration, and go straight in."""
        self._straight_in = True
        self._begin(self._opening.open_demonstration, self.tr("Préparation de la démonstration…"))

    @Slot()
    def change_database(self) -> None:
        """What is open stays so until another one is chosen."""
        self.choose(welcome=False)

    def choose(self, welcome: bool = True, create: bool = False, resumed: bool = False) -> None:
        """The assistant; `create` goes straight to making a database, `resumed` finishes an interrupted first start."""
        from chorus_desktop.gui.dialogs.first_start import FirstStart, Step

        first = Step.STRUCTURE if create or resumed else Step.CHOICE
        assistant = FirstStart(self._parent(), first, welcome, resumed)
        assistant.demonstration_chosen.connect(self.open_demonstration)
        assistant.existing_chosen.connect(self.open)
        assistant.founded.connect(self._on_founded)
        assistant.rejected.connect(self._on_rejected)
        self._show(assistant)
        self._assistant = assistant

    def show_sign_in(self, login: str = "") -> "SignInPage":
        """The sign-in screen of the open database."""
        from chorus_desktop.gui.pages.sign_in import SignInPage

        opened = self._opening.current
        assert opened is not None
        page = SignInPage(self._opening.desk, opened, login)
        page.entered.connect(self.entered)
        page.change_asked.connect(self.change_database)
        page.forgotten.connect(self._door.recover)
        page.activation_asked.connect(self._door.activate)
        page.account_asked.connect(self._door.create)
        self.screen.emit(page)
        return page

    # Opening

    def _begin(self, open_it: Callable[[], None], text: str) -> None:
        self._again = partial(self._begin, open_it, text)
        self._wait_text = text
        self._close_dialog()
        self._timer.start()
        self._opening.when_idle(open_it)

    @Slot()
    def _on_waiting(self) -> None:
        self.waiting.emit(self._wait_text)

    @Slot(Desk)
    def _on_started(self, desk: Desk) -> None:
        desk.troubled.connect(self._on_troubled)

    @Slot(Opened)
    def _on_opened(self, opened: Opened) -> None:
        self._timer.stop()
        self._trouble = None
        if self._founding:
            return
        if opened.new:
            self.choose(resumed=True)
        elif opened.demonstration and self._straight_in:
            login = self._user or DEMONSTRATOR
            self._opening.desk.run(
                entering.enter_demonstration, login, then=self.entered.emit, sorry=partial(self._on_unknown, login)
            )
        else:
            self.show_sign_in(self._user)

    def _on_unknown(self, login: str, refusal: Refused) -> None:
        print(f"chorus-desktop : {refusal}", file=sys.stderr)
        self.show_sign_in().enter_as(login)

    # Trouble

    @Slot(object)
    def _on_troubled(self, trouble: DatabaseTrouble) -> None:
        from chorus_desktop.gui.dialogs.database_trouble import TroubleDialog

        self._timer.stop()
        if self._founding:
            self._on_refused(Refused("{trouble}", field="place", trouble=trouble))
            return
        in_use = self._opening.current is not None
        self._trouble = None if in_use else trouble
        dialog = TroubleDialog(self._parent(), trouble, in_use)
        dialog.finished.connect(partial(self._on_way, dialog))
        self._show(dialog)

    def _on_way(self, dialog: "TroubleDialog", result: int) -> None:
        match dialog.way:
            case Way.RETRY:
                self._again()
            case Way.CREATE:
                self.choose(create=True)
            case Way.QUIT:
                self.given_up.emit()
            case Way.CHOOSE:
                path = choose_existing(self._parent())
                if path is not None:
                    self.open(path)
                elif self._trouble is not None:
                    self._on_troubled(self._trouble)

    @Slot()
    def _on_rejected(self) -> None:
        """The assistant was closed: back to where it came from."""
        opened = self._opening.current
        if self._trouble is not None:
            self._on_troubled(self._trouble)
        elif opened is None and self._window.isVisible() and settings.last_database() is not None:
            self.start(Options())
        elif opened is None or opened.new:
            self.given_up.emit()

    # The first account, and its key

    @Slot(object)
    def _on_founded(self, wanted: "Wanted") -> None:
        self._founding = True
        found = partial(accounts.found, wanted.identity, wanted.password, wanted.sheet)
        then = partial(self._on_founder, wanted.identity.login)
        if wanted.place is None:
            self._opening.desk.run(found, then=then, sorry=self._on_refused)
        else:
            create = partial(self._opening.create, wanted.place, found, then, self._on_refused)
            self._opening.when_idle(create, asking=True)

    def _on_refused(self, refusal: Refused) -> None:
        self._founding = False
        if self._assistant is not None:
            self._assistant.refuse(refusal)

    def _on_founder(self, login: str, founder: Founder) -> None:
        self._founding = False
        self._show_key(founder.recovery_key, login, Entered(founder.actor, True))

    @Slot(object)
    def _on_recovered(self, recovered: Recovered) -> None:
        if recovered.recovery_key:
            self._show_key(recovered.recovery_key, recovered.login, recovered.entered)
        else:
            self.entered.emit(recovered.entered)

    def _show_key(self, key: str, login: str, entered: Entered) -> None:
        from chorus_desktop.exchange.recovery_sheet import Sheet
        from chorus_desktop.gui.dialogs.recovery_key import RecoveryKey

        opened = self._opening.current
        assert opened is not None
        dialog = RecoveryKey(self._parent(), Sheet(key, entered.actor.name, login, opened.path.name))
        dialog.accepted.connect(partial(self.entered.emit, entered))
        self._show(dialog)

    def _parent(self) -> QWidget | None:
        return self._window if self._window.isVisible() else None

    def _show(self, dialog: Dialog) -> None:
        self._close_dialog()
        self.dialog = dialog
        dialog.finished.connect(partial(self._on_finished, dialog))
        dialog.open()

    def _on_finished(self, dialog: Dialog, _: int) -> None:
        if self.dialog is dialog:
            self._close_dialog()

    def _close_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.hide()
            self.dialog.deleteLater()
        self.dialog = self._assistant = None
