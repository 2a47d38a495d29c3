"""Something slow that needs no database, done beside the window: a server, a keyring, a file; its answer comes back."""

import sys
import threading
from collections.abc import Callable
from functools import partial
from itertools import count
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from chorus_desktop.core.errors import Refused

T = TypeVar("T")
_running: dict[int, "Errand"] = {}
"""Kept by number until they are back, whatever has become of their owners."""
_numbers = count(1)


class Errand(QObject):
    """One thread for one piece of work; `run` makes it."""

    _back = Signal(object, bool)

    def __init__(self, owner: QObject, number: int) -> None:
        super().__init__()
        self._owner, self._number = owner, number
        self._worker: threading.Thread | None = None
        self._back.connect(self._on_back, Qt.ConnectionType.QueuedConnection)

    def start(self, *arguments: object) -> None:
        """Do `work` with these arguments in its thread."""
        self._worker = threading.Thread(target=self.work, args=arguments, name="errand", daemon=True)
        self._worker.start()

    def work(
        self, work: Callable[[], T], then: Callable[[T], object], sorry: Callable[[Refused], object] | None
    ) -> None:
        fault = False
        try:
            reply: Callable[[], object] = partial(then, work())
        except Refused as refusal:
            reply = partial(sorry, refusal) if sorry is not None else partial(sys.excepthook, Refused, refusal, None)
        except BaseException as error:
            reply, fault = partial(sys.excepthook, type(error), error, error.__traceback__), True
        self._back.emit(reply, fault)

    @Slot(object, bool)
    def _on_back(self, reply: Callable[[], object], fault: bool) -> None:
        """A fault of ours is told of, whoever is still there to hear the answer."""
        if self._worker is not None:  # at its end: what it holds of the window, and this errand, must not die in it
            self._worker.join()
        del _running[self._number]
        if fault or isValid(self._owner):
            reply()


def run(
    owner: QObject,
    work: Callable[[], T],
    then: Callable[[T], object] | None = None,
    sorry: Callable[[Refused], object] | None = None,
) -> int:
    """Have `work` done, then `then` called with its answer, or `sorry`; nothing, when the owner is gone by then.

    Returns a number for `awaits`.
    """
    number = next(_numbers)
    errand = _running[number] = Errand(owner, number)
    errand.start(work, then or _nothing, sorry)
    return number


def awaits(number: int) -> bool:
    """Whether this errand is still to come back: who closes then hears of no refusal."""
    return number in _running


def _nothing(_: object) -> None:
    return None
