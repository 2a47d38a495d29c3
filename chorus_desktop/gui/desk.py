"""The only door from widgets to the core: one writer thread runs all verbs, and what they answer comes back by signal.

desk.run(validate, desk.actor, [decision], then=self._on_validated, sorry=self._on_refused)
"""

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Event
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from chorus_desktop.core import database, ledger
from chorus_desktop.core.errors import Cancelled, DatabaseTrouble, Refused
from chorus_desktop.core.models import proxy
from chorus_desktop.core.rights import Actor
from chorus_desktop.gui.reader import Reader

T = TypeVar("T")
SWITCH = 0.0005
"""Seconds that a long verb keeps the interpreter when the window asks for it."""


class Reply(NamedTuple):
    """Whom to tell what came of a verb."""

    then: Callable[[Any], object]
    sorry: Callable[[Refused], object]
    awaited: bool = True
    """Whether the person waits for it; what is kept safe meanwhile goes unnoticed."""


class Desk(QObject):
    """Runs verbs, one after the other, off the GUI thread; `actor` is who is signed in.

    `changed` names the tables that a commit changed; `refused` and `troubled` carry what a verb's caller did not take
    care of; anything else reaches `sys.excepthook`, in the GUI thread. `reader` reads for the lists, a
    thread of its own what takes long to read.
    """

    changed = Signal(object)
    refused = Signal(object)
    troubled = Signal(object)
    progressed = Signal(int, int, str)
    cancelled = Signal()
    """A run has ended without an answer: it was stopped, or met with trouble or a fault; nothing was written."""
    renamed = Signal(str)
    left = Signal(str)
    """Who was signed in has no account to act with any more; what to say of it on the sign-in screen."""
    _finished = Signal(int, int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._replies: dict[int, Reply] = {}
        """Whom to answer, by number: the writer thread must not be the last to hold a widget."""
        self._asked = 0
        self.actor = Actor(None, "")
        self.reader = Reader(proxy, self)
        self.busy = 0
        self.operation = 0
        """What the verb has committed whose answer is being told, 0 for nothing: what its message may offer to undo."""
        self._stop = Event()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")
        self._long_reader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="long reader")
        self._safety = ThreadPoolExecutor(max_workers=1, thread_name_prefix="safety")
        self._closing = Event()
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        ledger.watchers.append(self._on_committed)

    def rename(self, name: str) -> None:
        """Who is signed in has changed their own name."""
        if name != self.actor.name:
            self.actor = self.actor._replace(name=name)
            self.renamed.emit(name)

    def run(
        self,
        verb: Callable[..., T],
        *arguments: object,
        then: Callable[[T], object] | None = None,
        sorry: Callable[[Refused], object] | None = None,
    ) -> int:
        """Run `verb(*arguments)`; then call `then(answer)`, or `sorry(refusal)`, in the GUI thread.

        Whose widget has gone by then, as with a sheet that was left, hears nothing; a refusal is told by `refused`.
        Returns a number for `awaits`.
        """
        return self._submit(self._thread, partial(verb, *arguments), then, sorry)

    def run_long(
        self,
        verb: Callable[..., T],
        *arguments: object,
        then: Callable[[T], object] | None = None,
        sorry: Callable[[Refused], object] | None = None,
    ) -> int:
        """As `run`, with `progressed` along the way; after `cancel()`, nothing is written and `cancelled` comes."""
        self._stop.clear()
        return self.run(
            partial(_politely, partial(verb, progress=self._on_progress)), *arguments, then=then, sorry=sorry
        )

    def read_long(
        self,
        work: Callable[..., T],
        *arguments: object,
        then: Callable[[T], object] | None = None,
        sorry: Callable[[Refused], object] | None = None,
    ) -> int:
        """As `run_long`, for what only reads, such as an export: decisions and lists do not wait for it."""
        self._stop.clear()
        return self._submit(self._long_reader, partial(work, *arguments, progress=self._on_progress), then, sorry)

    def keep_safe(
        self,
        work: Callable[..., T],
        *arguments: object,
        then: Callable[[T], object] | None = None,
        sorry: Callable[[Refused], object] | None = None,
    ) -> None:
        """As `read_long`, for backups (B7): nobody waits for them, and they stop by themselves when the desk closes."""
        self._submit(self._safety, partial(work, *arguments, progress=self._on_safety), then, sorry, awaited=False)

    def awaits(self, number: int) -> bool:
        """Whether the answer to this run is still to come: a form is then neither sent again nor closed."""
        return number in self._replies

    def cancel(self) -> None:
        """Ask the long work to stop at its next step."""
        self._stop.set()

    def close(self) -> None:
        """Wait for what is being written, then end the threads and their connections."""
        ledger.watchers.remove(self._on_committed)
        self.reader.stop()
        self._closing.set()
        for thread in (self._safety, self._long_reader, self._thread):
            thread.submit(database.close)
            thread.shutdown(wait=True)

    def _submit(
        self,
        thread: ThreadPoolExecutor,
        work: Callable[[], T],
        then: Callable[[T], object] | None,
        sorry: Callable[[Refused], object] | None,
        awaited: bool = True,
    ) -> int:
        self.busy += awaited
        self._asked += 1
        self._replies[self._asked] = Reply(then or _nothing, sorry or self.refused.emit, awaited)
        thread.submit(self._work, self._asked, work)
        return self._asked

    def _work(self, number: int, verb: Callable[[], Any]) -> None:
        """On its thread: run the verb, and send back what came of it."""
        ledger.committed.operation = 0
        outcome: Callable[[Reply], object]
        try:
            with database.trouble(database.path()):
                outcome = partial(_answered, verb())
        except Refused as refusal:
            outcome = partial(_refused, refusal)
        except Cancelled:
            outcome = self._on_cancelled
        except DatabaseTrouble as trouble:
            outcome = partial(self._on_trouble, trouble)
        except BaseException as error:
            outcome = partial(self._on_raised, error)
        self._finished.emit(number, ledger.committed.operation, outcome)

    def _on_cancelled(self, reply: Reply) -> None:
        if reply.awaited:
            self.cancelled.emit()

    def _on_trouble(self, trouble: DatabaseTrouble, reply: Reply) -> None:
        self._on_cancelled(reply)
        self.troubled.emit(trouble)

    def _on_raised(self, error: BaseException, reply: Reply) -> None:
        self._on_cancelled(reply)
        sys.excepthook(type(error), error, error.__traceback__)

    def _on_progress(self, done: int, total: int, name: str) -> None:
        if self._stop.is_set():
            raise Cancelled
        self.progressed.emit(done, total, name)

    def _on_safety(self, *_: object) -> None:
        if self._closing.is_set():
            raise Cancelled

    def _on_committed(self, tables: frozenset[str]) -> None:
        self.changed.emit(tables)

    @Slot(int, int, object)
    def _on_finished(self, number: int, operation: int, outcome: Callable[[Reply], object]) -> None:
        reply = self._replies.pop(number)
        if _is_gone(reply.then):
            reply = reply._replace(then=_nothing)
        if _is_gone(reply.sorry):
            reply = reply._replace(sorry=self.refused.emit)
        self.busy -= reply.awaited
        before = self.operation
        if reply.awaited:
            self.operation = operation
        try:
            outcome(reply)
        finally:
            self.operation = before


def _politely(verb: Callable[..., T], *arguments: object) -> T:
    """Let the window have the interpreter ten times sooner than Python does by itself: it keeps its pace meanwhile."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH)
    try:
        return verb(*arguments)
    finally:
        sys.setswitchinterval(usual)


def _is_gone(call: Callable[..., object]) -> bool:
    """Whether this is a method of what Qt has deleted."""
    while isinstance(call, partial):
        call = call.func
    owner = getattr(call, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)


def _nothing(_: object) -> None:
    return None


def _answered(answer: object, reply: Reply) -> None:
    reply.then(answer)


def _refused(refusal: Refused, reply: Reply) -> None:
    reply.sorry(refusal)
