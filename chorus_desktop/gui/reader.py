"""The thread that reads what would take too long for the window: counts, orders of whole lists, first pages.

Work comes back in the window's own thread. A newer request on the same channel of the same owner takes the place of the
older one, even half done; a first page does not wait for the ids of another list.
"""

import sys
import threading
from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from chorus_desktop.core.errors import Refused

T = TypeVar("T")
PATIENCE = 0.04
"""Seconds that the window gives what is nearly always there by then, so that nothing flickers."""


def or_refused(work: Callable[..., T], *arguments: object) -> T | Refused:
    """Return what the work answers, or the Refused that it raises: whoever asked is handed either."""
    try:
        return work(*arguments)
    except Refused as refusal:
        return refusal


class Database(Protocol):
    """The little that the reader asks of Peewee's database: a connection of its own."""

    def connect(self, *, reuse_if_open: bool) -> object: ...
    def connection(self) -> Any: ...
    def close(self) -> object: ...


class Job(Generic[T]):
    """One piece of reading, where it was asked from and where its result goes."""

    def __init__(
        self,
        owner: QObject,
        channel: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None,
        urgent: bool,
    ) -> None:
        self.owner, self.channel, self.work, self.done, self.failed = owner, channel, work, done, failed
        self.urgent = urgent
        self.finished = threading.Event()
        self.result: T
        self.error: Exception | None = None
        self.interrupted = False
        self.closed = False
        """Nobody waits for it any more."""
        self.handed_back = False

    def hand_back(self) -> None:
        """Give the result to who asked, unless nobody waits; an error also reaches the unexpected-error hook."""
        if self.handed_back:
            return
        self.handed_back = True
        wanted, done, failed = not self.closed and isValid(self.owner), self.done, self.failed
        del self.owner, self.work, self.done, self.failed  # the thread must not be the last to hold a widget
        if not wanted:
            return
        if self.error is None:
            done(self.result)
        else:
            if failed is not None:
                failed(self.error)
            sys.excepthook(type(self.error), self.error, self.error.__traceback__)


class Reader(QObject):
    """One background thread with one connection, for every list of the program."""

    _finished = Signal(object)

    def __init__(self, database: Database, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._connection: Any = None
        self._lock = threading.Condition()
        self._waiting: list[Job[Any]] = []
        self._running: Job[Any] | None = None
        self._stopping = False
        self._thread: threading.Thread | None = None
        self._finished.connect(self._on_finished)

    def submit(
        self,
        owner: QObject,
        channel: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        urgent: bool = False,
    ) -> Job[T]:
        """Have `work` done in the thread, then `done` called here; an error goes to `failed` and to `sys.excepthook`.

        `urgent` work goes before the rest, and stops what is being read to start it again afterwards.
        """
        job = Job(owner, channel, work, done, failed, urgent)
        self.cancel(owner, channel)
        with self._lock:
            self._waiting.append(job)
            if urgent and self._running is not None and not self._running.urgent:
                self._interrupt(self._running)
            self._lock.notify()
        if self._thread is None and not self._stopping:
            self._thread = threading.Thread(target=self._run, name="reader", daemon=True)
            self._thread.start()
        return job

    def soon(
        self,
        owner: QObject,
        channel: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        urgent: bool = True,
        seconds: float = PATIENCE,
    ) -> None:
        """As `submit`, then `wait`: what nearly always is read within a moment is shown at once."""
        self.wait(self.submit(owner, channel, work, done, failed, urgent=urgent), seconds)

    def wait(self, job: Job[Any], seconds: float = PATIENCE) -> None:
        """Give a job a moment: done within it, its result is handed back before this returns."""
        if job.finished.wait(seconds):
            job.hand_back()

    def cancel(self, owner: QObject, channel: str) -> None:
        """Forget what this owner asked on this channel."""
        with self._lock:
            self._waiting = [job for job in self._waiting if (job.owner, job.channel) != (owner, channel)]
            running = self._running
            if running is not None and (running.owner, running.channel) == (owner, channel):
                running.closed = True
                self._interrupt(running)

    def stop(self) -> None:
        """Stop what is being read, forget the rest, close the connection and end the thread."""
        with self._lock:
            self._stopping = True
            self._waiting.clear()
            running = self._running  # held until the thread is over: its widget dies here
            if running is not None:
                running.closed = True
                self._interrupt(running)
            self._lock.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    @Slot(object)
    def _on_finished(self, job: Job[Any]) -> None:
        job.hand_back()

    def _interrupt(self, job: Job[Any]) -> None:
        job.interrupted = True
        if self._connection is not None:
            self._connection.interrupt()

    def _on_statement(self, _: str) -> None:
        """SQLite forgets an interruption that falls between two statements: the next one hears of it as it begins."""
        if self._running is not None and self._running.interrupted:
            self._connection.interrupt()

    def _run(self) -> None:
        while (job := self._next()) is not None:
            try:
                if self._connection is None:
                    self._database.connect(reuse_if_open=True)
                    self._connection = self._database.connection()
                    self._connection.set_trace_callback(self._on_statement)
                job.result = job.work()
            except Exception as error:  # handed to the window, which says it
                job.error = error
            if not self._starts_again(job):
                job.finished.set()
                self._finished.emit(job)  # even if nobody waits: what it holds goes in the window's thread
            del job
        self._connection = None
        self._database.close()

    def _next(self) -> Job[Any] | None:
        with self._lock:
            while not (self._waiting or self._stopping):
                self._lock.wait()
            if self._stopping:
                return None
            self._running = next((job for job in self._waiting if job.urgent), self._waiting[0])
            self._waiting.remove(self._running)
            return self._running

    def _starts_again(self, job: Job[Any]) -> bool:
        """Whether the job was only pushed aside by an urgent one."""
        with self._lock:
            self._running = None
            again = job.interrupted and job.error is not None and not job.closed
            job.interrupted = False
            if again:
                job.error = None
                self._waiting.insert(0, job)
            return again
