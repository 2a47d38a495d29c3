"""Widgets, timers and models that refer to each other die in the window's thread, whatever the other threads do."""

import gc
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.garbage import GarbageWatch


@pytest.fixture
def watch(qtbot: QtBot) -> Iterator[GarbageWatch]:
    gc.enable()
    watch = GarbageWatch()
    yield watch
    watch.stop()
    gc.unfreeze()
    gc.disable()


class Knot(QObject):
    """Refers to itself, as a widget does that keeps a function of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.timer = QTimer(self)
        self.me = self


def make_much() -> list[list[int]]:
    """What an import makes: enough for Python to collect many times over by itself."""
    return [[number] for number in range(200_000)]


def test_a_thread_that_makes_much_collects_nothing(desk: Desk, watch: GarbageWatch, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []

    def note(phase: str, details: dict[str, Any]) -> None:
        threads.append(threading.current_thread())

    gc.callbacks.append(note)
    try:
        answers: list[object] = []
        desk.run(make_much, then=answers.append)
        qtbot.waitUntil(lambda: bool(answers) and bool(threads))
    finally:
        gc.callbacks.remove(note)
    assert set(threads) == {threading.main_thread()}


def test_it_still_goes(watch: GarbageWatch, qtbot: QtBot) -> None:
    knot = Knot()
    timer = knot.timer
    del knot
    assert isValid(timer)
    junk = [[number] for number in range(5_000)]  # what makes it worth a look
    qtbot.waitUntil(lambda: not isValid(timer))
    assert junk


def test_python_collects_again_afterwards(qtbot: QtBot) -> None:
    watch = GarbageWatch()
    assert not gc.isenabled()
    watch.stop()
    assert gc.isenabled()
    gc.disable()
    gc.unfreeze()
