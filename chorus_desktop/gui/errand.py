"""Something slow that needs no database, done beside the window: a mail server, a keyring; its answer comes back."""

import sys
import threading
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from chorus_desktop.core.errors import Refused

T = TypeVar("T")
_running: set["Errand"] = set()
"""Kept until they are back, whatever has become of their owners."""


class Errand(QObject):
    """One thread for one piece of work; `run` makes it."""

    _back = Signal(object)

    def __init__(self, owner: QObject) -> None:
        super().__init__()
        self._owner = owner
        self._back.connect(self._on_back, Qt.ConnectionType.QueuedConnection)

    def work(
        self, work: Callable[[], T], then: Callable[[T], object], sorry: Callable[[Refused], object] | None
    ) -> None:
        try:
            reply: Callable[[], object] = partial(then, work())
        except Refused as refusal:
            reply = partial(sorry, refusal) if sorry is not None else partial(sys.excepthook, Refused, refusal, None)
        except BaseException as error:
            reply = partial(sys.excepthook, type(error), error, error.__traceback__)
        self._back.emit(reply)

    @Slot(object)
    def _on_back(self, reply: Callable[[], object]) -> None:
        _running.discard(self)
        if isValid(self._owner):
            reply()


def run(
    owner: QObject,
    work: Callable[[], T],
    then: Callable[[T], object],
    sorry: Callable[[Refused], object] | None = None,
) -> None:
    """Have `work` done, then `then` called with its answer, or `sorry`; nothing, when the owner is gone by then."""
    errand = Errand(owner)
    _running.add(errand)
    threading.Thread(target=errand.work, args=(work, then, sorry), name="errand", daemon=True).start()
