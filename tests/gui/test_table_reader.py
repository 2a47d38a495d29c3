import sys
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from chorus_desktop.gui.reader import Reader
from tests.people import listing, people, proxy

SLOW = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < {count}) SELECT count(*) FROM n"


@pytest.fixture
def reader(tmp_path: Path, qtbot: QtBot) -> Iterator[Reader]:
    with people(tmp_path, 500):
        made = Reader(proxy)
        yield made
        made.stop()


def ask(text: str) -> int:
    count: int = proxy.execute_sql(text).fetchone()[0]
    return count


def forever() -> int:
    return ask(SLOW.format(count=10**12))


class Owner(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.errors: list[Exception] = []

    def submit(self, reader: Reader, work: Callable[[], object], channel: str = "a", urgent: bool = False) -> None:
        reader.submit(self, channel, work, self.results.append, self.errors.append, urgent=urgent)


def test_work_is_done_elsewhere_and_comes_back_here(reader: Reader, qtbot: QtBot) -> None:
    owner = Owner()
    threads: list[object] = []
    reader.submit(owner, "a", threading.get_ident, lambda found: threads.extend((found, threading.get_ident())), print)
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] != threading.get_ident() == threads[1]


def test_a_newer_request_supersedes_what_is_being_read(reader: Reader, qtbot: QtBot) -> None:
    owner = Owner()
    owner.submit(reader, forever)
    time.sleep(0.05)
    owner.submit(reader, lambda: "old")
    owner.submit(reader, lambda: "new")
    qtbot.waitUntil(lambda: bool(owner.results))
    qtbot.wait(20)
    assert owner.results == ["new"]
    assert owner.errors == []


def test_what_is_stopped_between_two_statements_does_not_begin_the_second(reader: Reader, qtbot: QtBot) -> None:
    owner = Owner()
    between, superseded = threading.Event(), threading.Event()

    def twice() -> int:
        between.set()
        assert superseded.wait(5)
        return forever()

    owner.submit(reader, twice)
    assert between.wait(5)
    owner.submit(reader, lambda: "new")
    superseded.set()
    qtbot.waitUntil(lambda: owner.results == ["new"])
    assert owner.errors == []


def test_a_first_page_does_not_wait_for_another_list(reader: Reader, qtbot: QtBot) -> None:
    """What it pushes aside is read afterwards."""
    slow, quick = Owner(), Owner()
    done: list[str] = []
    begun = threading.Event()

    def long() -> int:
        begun.set()
        return ask(SLOW.format(count=3_000_000))

    reader.submit(slow, "ids", long, lambda found: done.append(f"slow {found}"), slow.errors.append)
    assert begun.wait(5)
    time.sleep(0.02)
    reader.submit(quick, "first", lambda: 1, lambda _: done.append("quick"), quick.errors.append, urgent=True)
    qtbot.waitUntil(lambda: len(done) == 2, timeout=20_000)
    assert done == ["quick", "slow 3000000"]
    assert slow.errors == []


def test_a_moment_is_enough_to_have_it_at_once(reader: Reader, qtbot: QtBot) -> None:
    owner = Owner()
    found = partial(listing().first, "name", False, 10)
    reader.soon(owner, "a", found, lambda rows: owner.results.append(len(rows)), owner.errors.append, seconds=5)
    assert owner.results == [10]
    qtbot.wait(20)
    assert owner.results == [10]


def test_an_error_is_never_silent(reader: Reader, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: told.append(error))
    owner = Owner()
    owner.submit(reader, lambda: ask("SELECT nothing FROM nowhere"))
    qtbot.waitUntil(lambda: bool(owner.errors))
    assert told == owner.errors
    owner.submit(reader, lambda: "still alive")
    qtbot.waitUntil(lambda: owner.results == ["still alive"])


def test_an_owner_that_is_gone_hears_nothing(reader: Reader, qtbot: QtBot) -> None:
    parent = QObject()
    child = QObject(parent)
    heard: list[object] = []
    done = threading.Event()
    reader.submit(child, "a", done.set, heard.append, heard.append)
    del parent
    assert done.wait(5)
    qtbot.wait(20)
    assert heard == []


def test_stopping_interrupts_and_closes(reader: Reader) -> None:
    owner = Owner()
    owner.submit(reader, forever)
    time.sleep(0.05)
    before = time.monotonic()
    reader.stop()
    assert time.monotonic() - before < 2
    assert not any(thread.name == "reader" for thread in threading.enumerate())
    reader.stop()
