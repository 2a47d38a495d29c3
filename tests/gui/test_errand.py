"""What is done beside the window leaves nothing of the window behind in its thread."""

import threading
import time
from collections.abc import Iterator
from types import FrameType

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from chorus_desktop.gui import errand


@pytest.fixture
def lingering() -> Iterator[None]:
    """A thread that takes its time to end once it has said its answer."""

    def linger(frame: FrameType, event: str, _: object) -> None:
        if event == "return" and frame.f_code is errand.Errand.work.__code__:
            time.sleep(0.3)

    threading.setprofile(linger)
    yield
    threading.setprofile(None)


@pytest.mark.usefixtures("lingering")
def test_the_answer_comes_once_the_thread_holds_nothing_any_more(qtbot: QtBot) -> None:
    """A dialog that closes upon the answer would else die in the thread, and the program with it."""
    owner, heard = QObject(), list[list[str]]()
    errand.run(owner, str, lambda _: heard.append([thread.name for thread in threading.enumerate()]))
    qtbot.waitUntil(lambda: bool(heard))
    assert "errand" not in heard[0]


def test_nobody_hears_of_it_once_the_owner_is_gone(qtbot: QtBot) -> None:
    owner, heard, done = QObject(), list[str](), threading.Event()
    errand.run(owner, lambda: str(done.wait(10)), heard.append)
    owner.deleteLater()
    qtbot.wait(1)
    done.set()
    qtbot.waitUntil(lambda: not errand._running)
    assert heard == []
