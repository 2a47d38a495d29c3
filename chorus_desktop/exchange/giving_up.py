"""What may never answer, a mail server or a keyring, is waited for no longer than somebody wants its answer."""

import threading
from collections.abc import Callable
from concurrent import futures
from concurrent.futures import Future
from functools import partial
from typing import TypeVar

T = TypeVar("T")
STEP = 0.05
"""Seconds between two looks at whether the answer is still wanted."""


class GivenUp(Exception):
    """Nobody waits for the answer any more."""


def unless(stop: threading.Event, work: Callable[[], T], late: Callable[[T], object] | None = None) -> T:
    """Have the work done in a thread of its own, without the database, and return its answer.

    Raises GivenUp once `stop` is set; what the work answers afterwards goes to `late`, in its own thread.
    """
    future: Future[T] = Future()
    threading.Thread(target=_work, args=(future, work), name="answer", daemon=True).start()
    while not stop.is_set():
        if futures.wait([future], STEP).done:
            return future.result()
    future.add_done_callback(partial(_dropped, late))
    raise GivenUp


def _work(future: "Future[T]", work: Callable[[], T]) -> None:
    try:
        future.set_result(work())
    except BaseException as error:  # whoever asked hears of it, if anybody still does
        future.set_exception(error)


def _dropped(late: Callable[[T], object] | None, future: "Future[T]") -> None:
    if late is not None and future.exception() is None:
        late(future.result())
