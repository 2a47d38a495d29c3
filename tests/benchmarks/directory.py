"""Import of 250 000 bodies of the public directory, over the same rows into one bare table; how the window takes it.

The rows are read and examined before: that is the person's time, with its own progress. Both count for the stalls.
"""

import gc
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import quantiles
from typing import NamedTuple

from PySide6.QtCore import QTimer

from chorus_desktop.core import database, directory_import, ledger
from chorus_desktop.core.batch import Progress
from chorus_desktop.core.database import PRAGMAS
from chorus_desktop.core.directory_file import COLUMNS
from chorus_desktop.core.directory_import import Examined
from chorus_desktop.core.models import proxy
from chorus_desktop.exchange import directory_table
from chorus_desktop.gui.desk import Desk
from tests import directory_files
from tests.benchmarks import big
from tests.benchmarks.measure import Result, application, milliseconds, paired

COUNT, REPETITIONS = 250_000, 3
IDLE = 3
"""Seconds during which the window does nothing."""
STEP = 1
"""Milliseconds between two beats of the window."""


class Beats(NamedTuple):
    """The longest times between two beats, in milliseconds: of all, and of all but one in a hundred."""

    longest: float
    p99: float


def run(path: Path, scale: float) -> Iterator[Result]:
    count = max(1000, int(COUNT * min(scale, 1.0)))
    file = directory_files.save(path.with_name("directory.csv"), directory_files.many(count))
    ours, bare = big.copied(path, "directory-ours.db"), path.with_name("directory-bare.db")
    database.open_file(ours)
    examined = directory_table.examine(file).examined
    pairs = [(_imported(examined), _bare(bare, examined)) for _ in range(REPETITIONS)]
    yield paired(f"import of {count} rows, indexed", pairs, 4.0, 3.0)
    idle, work = _stalls(file)
    yield Result("  longest stall of the window during it", work.longest, None, 50.0)
    yield Result("  99 % of its beats, over idle", work.p99, idle.p99, 2.0)
    database.close()
    for left in (file, ours, bare):
        big.removed(left)


def _imported(examined: Examined) -> float:
    with ledger.housekeeping():
        proxy.execute_sql("DELETE FROM directory")
    gc.collect()
    return milliseconds(lambda: _checked(examined))


def _checked(examined: Examined) -> None:
    done = directory_import.write(big.MANAGER, examined, confirmed=True)
    assert done.new == len(examined.entries), done


def _bare(path: Path, examined: Examined) -> float:
    """The same rows, as durably, into a table without index or check."""
    path.unlink(missing_ok=True)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = wal")
    for name, value in PRAGMAS.items():
        if name != "query_only":
            connection.execute(f"PRAGMA {name} = {value}")
    connection.execute(f"CREATE TABLE directory (id INTEGER PRIMARY KEY, {', '.join(COLUMNS)})")
    insertion = f"INSERT INTO directory ({','.join(COLUMNS)}) VALUES ({','.join('?' * len(COLUMNS))})"

    def write() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(insertion, examined.entries)
        connection.execute("COMMIT")

    gc.collect()
    taken = milliseconds(write)
    connection.close()
    return taken


def _stalls(file: Path) -> tuple[Beats, Beats]:
    """Let an event loop beat while nothing happens, then while the file is read, examined and imported."""
    with ledger.housekeeping():
        proxy.execute_sql("DELETE FROM directory")
    desk = Desk()
    desk.actor = big.MANAGER
    ended: list[object] = []

    def write(found: directory_table.Found) -> None:
        desk.run_long(_write_confirmed, desk, found.examined, then=ended.append)

    until = time.perf_counter() + IDLE
    idle = _beats(lambda: time.perf_counter() > until)
    desk.run_long(directory_table.examine, file, then=write)
    work = _beats(lambda: bool(ended))
    desk.close()
    return idle, work


def _write_confirmed(desk: Desk, examined: Examined, *, progress: Progress) -> None:
    """What the dialog asks for, one after the other."""
    directory_import.write(desk.actor, examined, confirmed=True, progress=progress)
    directory_import.forget(examined)


def _beats(is_over: Callable[[], bool]) -> Beats:
    gaps: list[float] = []
    app = application()
    last = time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append((now - last) * 1000)
        last = now
        if is_over():
            app.exit()

    timer = QTimer(interval=STEP)
    timer.timeout.connect(beat)
    timer.start()
    app.exec()
    timer.stop()
    return Beats(max(gaps), quantiles(gaps, n=100)[98])
