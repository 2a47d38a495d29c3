"""The window locks after a while without a key or a click, and by hand (B7): what is behind stays as it was typed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow
from shiboken6 import isValid

from chorus_desktop.core.errors import Refused
from chorus_desktop.gui import settings
from chorus_desktop.gui.menus import Menus
from chorus_desktop.gui.opening import Opening

if TYPE_CHECKING:  # loaded when it locks
    from chorus_desktop.gui.dialogs.lock_screen import Cover, LockScreen

MINUTE = 60_000
STEP = 1_000
"""Milliseconds: a mouse that moves does not start the timer again more often than that."""
WATCH = 100
"""Milliseconds, while locked, between two looks at what has come in front meanwhile."""
EVENTS = frozenset(
    {
        *(QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel),
        *(QEvent.Type.TouchBegin, QEvent.Type.TabletPress),
    }
)
"""What says that somebody is there."""


class Lock(QObject):
    """Covers every window of the program, and asks for the password in front of them in `screen`.

    It listens to the windows of the system, through which each key and click comes, and to nothing else.
    """

    def __init__(self, window: QMainWindow, opening: Opening, menus: Menus, sign_out: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._opening, self._sign_out = window, opening, sign_out
        self.screen: LockScreen | None = None
        self._covers: list[Cover] = []
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.lock)
        self._watch = QTimer(self, interval=WATCH)
        self._watch.timeout.connect(self._on_watch)
        menus.lock.triggered.connect(self.lock)
        opening.leaving.connect(self._uncover)
        application = QApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._on_window)
        self.wait()

    def wait(self) -> None:
        """Count from now on; the setting may have changed."""
        minutes = settings.lock_minutes()
        if minutes:
            self.timer.start(minutes * MINUTE)
        else:
            self.timer.stop()

    @Slot()
    def lock(self) -> None:
        """Cover what is shown, if somebody is signed in; a work that is going on goes on."""
        from chorus_desktop.gui.dialogs.lock_screen import Cover, LockScreen

        opened = self._opening.current
        if self.screen is not None or opened is None or self._opening.desk.actor.id is None:
            self.wait()
            return
        self._covers = [Cover(self._window), *map(Cover, self._dialogs())]
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        self.screen = LockScreen(self._window, self._opening.desk.actor.name, opened.demonstration)
        self.screen.unlock_asked.connect(self._on_unlock_asked)
        self.screen.sign_out_asked.connect(self._on_sign_out_asked)
        self._opening.desk.cancelled.connect(self.screen.let_unlock)
        self.screen.show()
        self._watch.start()

    def _dialogs(self) -> list[QDialog]:
        """What is open and not covered, but for the screen of the lock and its own question."""
        covered = {cover.parentWidget() for cover in self._covers if isValid(cover)}
        return [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, QDialog) and widget.isVisible() and widget not in covered
            if self.screen is None or (widget is not self.screen and widget.parentWidget() is not self.screen)
        ]

    @Slot()
    def _on_watch(self) -> None:
        """A work that ended meanwhile may have told so, or opened a dialog: that waits behind too."""
        from chorus_desktop.gui.dialogs.lock_screen import Cover

        late = self._dialogs()
        self._covers = [cover for cover in self._covers if isValid(cover)] + list(map(Cover, late))
        for cover in self._covers:
            cover.raise_()
        if late and self.screen is not None:
            self.screen.hide()  # shown again, it is the last question, and takes the keys
            self.screen.show()
            self.screen.raise_()
            self.screen.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in EVENTS and self.timer.remainingTime() < self.timer.interval() - STEP:
            self.wait()
        return super().eventFilter(watched, event)

    @Slot(QWindow)
    def _on_window(self, window: QWindow | None) -> None:
        """Another window has come in front: listen to it too."""
        if window is not None:
            window.installEventFilter(self)
            self.wait()

    @Slot(str)
    def _on_unlock_asked(self, password: str) -> None:
        from chorus_desktop.core import account_security

        desk = self._opening.desk
        desk.run(account_security.check_present, desk.actor, password, then=self._on_unlocked, sorry=self._on_refused)

    def _on_unlocked(self, _: None) -> None:
        self._uncover()
        self.wait()

    def _on_refused(self, refusal: Refused) -> None:
        if self.screen is not None:
            self.screen.refuse(refusal)

    @Slot()
    def _on_sign_out_asked(self) -> None:
        """Without a look at what is behind: that belongs to who is signed in."""
        self._opening.when_idle(self._leave, asking=True)

    def _leave(self) -> None:
        for widget in reversed(QApplication.topLevelWidgets()):
            if isinstance(widget, QDialog) and widget is not self.screen and widget.isVisible():
                widget.done(QDialog.DialogCode.Rejected)
        self._sign_out()
        self._uncover()

    @Slot()
    def _uncover(self) -> None:
        self._watch.stop()
        for cover in self._covers:
            cover.remove()
        self._covers = []
        if self.screen is not None:
            self.screen.done(QDialog.DialogCode.Accepted)
            self.screen.deleteLater()
            self.screen = None
