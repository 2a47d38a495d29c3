"""The demonstration as it is on one fixed day: built once a run, copied for each test; and a desk to work in it."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from chorus_desktop.core import clock, database, demonstration
from chorus_desktop.core.models import User
from chorus_desktop.core.reading import fetch_one
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.text import person
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.pages.page import Page
from chorus_desktop.gui.table_rows import RowModel

TODAY = datetime(2026, 6, 12, 10, 30).astimezone()
PAULINE = demonstration.PAULINE
JULIE = "jbon@ccasterneuil.fr"


@cache
def _folder() -> "tempfile.TemporaryDirectory[str]":
    """Removed when Python ends."""
    return tempfile.TemporaryDirectory(prefix="chorus-desktop-tests-")


@cache
def _built() -> Path:
    path = Path(_folder().name, "demonstration.db")
    demonstration.build(path)
    return path


@contextmanager
def opened(folder: Path) -> Iterator[None]:
    """A copy of its own, open, on the fixed day."""
    with clock.at(TODAY):
        path = shutil.copy(_built(), folder / "demonstration.db")
        database.open_file(Path(path))
        try:
            yield
        finally:
            database.close()


@contextmanager
def desk_of(folder: Path, login: str = PAULINE) -> Iterator[Desk]:
    """The desk of one of the demonstration's people."""
    with opened(folder):
        desk = Desk()
        desk.actor = actor(login)
        try:
            yield desk
        finally:
            desk.close()


def actor(login: str) -> Actor:
    row = fetch_one(User.select(User.id, User.last_name, User.first_name).where(User.login == login))
    assert row is not None
    return Actor(row[0], person(*row[1:]))


def shown(qtbot: QtBot, page: Page) -> None:
    """Show a page, and wait until what it asked of the reader is there."""
    qtbot.addWidget(page)
    page.resize(1366, 700)
    with qtbot.waitExposed(page):
        page.show()
    for model in page.findChildren(RowModel):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
        qtbot.waitUntil(lambda model=model: model.complete)  # type: ignore[misc]


def column(model: RowModel[Any], key: str) -> list[str]:
    """What a column of a list says, from top to bottom."""
    at = next(at for at, column in enumerate(model.columns) if column.key == key)
    return [str(model.data(model.index(row, at))) for row in range(model.rowCount())]
