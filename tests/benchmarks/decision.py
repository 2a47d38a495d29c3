"""One decision on the big database: from the click to the refreshed list."""

import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from chorus_desktop.core import database
from chorus_desktop.core.membership_decisions import Decision, validate
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.pages.pending import PendingPage
from tests.benchmarks import big
from tests.benchmarks.measure import Result, application

REPETITIONS = 15


def run(path: Path, scale: float) -> Iterator[Result]:
    copy = big.copied(path, "decision.db")
    app = application()
    database.open_file(copy)
    desk = Desk()
    desk.actor = big.MANAGER
    page = PendingPage(desk)
    page.resize(1334, 640)
    page.show()
    _until(lambda: page.memberships.model.complete)
    times = [_decide(page) for _ in range(REPETITIONS)]
    _until(lambda: not desk.busy)
    page.hide()
    page.deleteLater()
    app.processEvents()
    desk.close()
    database.close()
    big.removed(copy)
    yield Result("one decision, click to refreshed list", statistics.median(times), None, 100, 50)


def _decide(page: PendingPage) -> float:
    """Validate the first request, as « Valider » of its form does, until the list shows that it has left."""
    first, count = page.memberships.model.ids[0], page.memberships.model.rowCount()
    start = time.perf_counter()
    page.desk.run(validate, page.desk.actor, [Decision(first)])
    _until(lambda: page.memberships.model.rowCount() == count - 1 and page.memberships.model.ids[0] != first)
    page.memberships.form.table.viewport().repaint()
    return (time.perf_counter() - start) * 1000


def _until(done: "object") -> None:
    assert callable(done)
    while not done():
        QApplication.processEvents()
        time.sleep(0.0005)
