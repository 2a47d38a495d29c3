"""The thread that sends the messages of the outbox while one works (G7.2): when to try, and what keeps it from sending.

What is sent, and how, is `exchange/mail_round.py`'s; the thread has a database connection of its own.
"""

import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from chorus_desktop.core import clock, database, mail_settings
from chorus_desktop.core.errors import DatabaseTrouble
from chorus_desktop.core.models import proxy
from chorus_desktop.gui.desk import Desk

if TYPE_CHECKING:  # loaded where mail is sent: most starts send none
    from chorus_desktop.exchange.smtp import Connection, Trouble

FIRST = 2.0
"""Seconds after the database has opened: the window is painted by then."""
LONGEST = 60.0
"""Seconds between two looks: one long wait would not survive a sleeping computer."""
PAUSE = 5.0
"""Seconds before another look after the server was in the way; each message has its own delay besides."""
POLITE = 3.0
"""Seconds that a message has to finish leaving when the program closes, before its line is cut."""
WAKING = frozenset({"history", "outbox", "setting"})
"""Tables in which something new may have to leave."""


class MailSender(QObject):
    """Works between `start` and `stop`. `turned` comes when `trouble` is another; None: nothing is in the way."""

    turned = Signal()
    _told = Signal(object)
    _failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.trouble: Trouble | None = None
        self.first = FIRST
        self.patience: float | None = None
        """Seconds for each answer of the server, when not the usual."""
        self._desk: Desk | None = None
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        self._woken = threading.Event()
        self._server: Connection | None = None
        self._told.connect(self._on_told)
        self._failed.connect(self._on_failed)

    def start(self, desk: Desk) -> None:
        """Send what the open database has to send; the demonstration has nothing."""
        self._desk = desk
        desk.changed.connect(self._on_changed)
        self._stop, self._woken = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run, args=(self._stop, self._woken), name="sender", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Let the message that is leaving go, or cut its line when that takes too long; then the thread has ended."""
        if self._thread is None or self._desk is None:
            return
        self._desk.changed.disconnect(self._on_changed)
        self._stop.set()
        self._woken.set()
        self._thread.join(POLITE)
        server = self._server
        if self._thread.is_alive() and server is not None:
            server.abort()
        self._thread.join()
        self._thread = self._desk = None
        from chorus_desktop.exchange import mail_password

        mail_password.forget_session()
        self._on_told(None)

    @Slot()
    def wake(self) -> None:
        """Look now: somebody has retried, or given the password."""
        self._woken.set()

    @Slot(object)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if not WAKING.isdisjoint(tables):
            self._woken.set()

    @Slot(object)
    def _on_told(self, trouble: "Trouble | None") -> None:
        trouble = trouble if self._thread is not None else None  # word of a database that is closed by now
        if str(trouble) != str(self.trouble):
            self.trouble = trouble
            self.turned.emit()

    @Slot(object)
    def _on_failed(self, error: BaseException) -> None:
        sys.excepthook(type(error), error, error.__traceback__)

    # In the thread

    def _run(self, stop: threading.Event, woken: threading.Event) -> None:
        stop.wait(self.first)
        try:
            while not stop.is_set():
                woken.clear()
                woken.wait(self._look(stop))
        except BaseException as error:  # a fault of ours: said in the window, and nothing more is sent
            self._failed.emit(error)
        finally:
            proxy.close()

    def _look(self, stop: threading.Event) -> float:
        """Send what is due; return the seconds until the next look."""
        proxy.connect(reuse_if_open=True)
        try:
            with database.trouble(database.path()):
                if mail_settings.read() is None:
                    self._told.emit(None)
                    return LONGEST
                from chorus_desktop.core import mail_leaving
                from chorus_desktop.exchange import mail_round, smtp

                patience = smtp.PATIENCE if self.patience is None else self.patience
                result = mail_round.run(stop, self._hold, patience)
                at = mail_leaving.next_due()
        except DatabaseTrouble:  # whoever works hears of it; nothing is lost meanwhile
            return LONGEST
        if not stop.is_set() and (result.trouble or result.reached or at is None):  # else what is known still holds
            self._told.emit(result.trouble)
        if result.more:
            return 0.0
        if result.trouble is not None and result.trouble.kind is not smtp.Kind.PASSWORD:
            stop.wait(PAUSE)
        return LONGEST if at is None else min(max((at - clock.now()).total_seconds(), 0.0), LONGEST)

    def _hold(self, server: "Connection | None") -> None:
        self._server = server
