"""Lists of a million users and three million history rows: first rows, a jump anywhere, another order."""

import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtSql import QSqlDatabase, QSqlQueryModel
from PySide6.QtWidgets import QApplication, QTableView

from chorus_desktop.core import database, history, users
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.models import proxy
from chorus_desktop.gui.look import theme
from chorus_desktop.gui.reader import Reader
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_columns import Column
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_view import TableView
from tests.benchmarks import big
from tests.benchmarks.measure import Result, application, milliseconds, p95, paired

REPETITIONS, JUMPS = 7, 40


def run(path: Path, scale: float) -> Iterator[Result]:
    theme.install(application(), theme.Choice.LIGHT)
    database.open_file(path)
    bare = QSqlDatabase.addDatabase("QSQLITE", "bare")
    bare.setDatabaseName(str(path))
    bare.open()
    reader = Reader(proxy)
    try:
        yield from _measured("users", users.listing(), "name", "login", reader, bare)
        yield from _measured("history", history.listing(big.MANAGER), "date", "", reader, bare)
    finally:
        reader.stop()
        bare.close()
        del bare
        QSqlDatabase.removeDatabase("bare")
        database.close()


def _measured(
    what: str, listing: Listing[Any], sort: str, other: str, reader: Reader, bare: QSqlDatabase
) -> Iterator[Result]:
    names: tuple[str, ...] = getattr(listing.row, "_fields")  # noqa: B009
    columns = [Column(name, name, text=_text(at)) for at, name in enumerate(names) if at < 6]
    model = TableModel[Any](columns, reader, sort, what == "history")
    view = _shown(TableView())
    view.show_model(model)
    plain = _shown(QTableView())
    wanted: Any = listing.base
    same = listing.rows if wanted._where is None else listing.rows.where(wanted._where)
    sql, values = same.order_by(*listing.sorts[sort]).sql()
    query = sql
    for value in values:
        query = query.replace("?", repr(value), 1)
    pairs = [(_first(model, view, listing), _bare(plain, query, bare)) for _ in range(REPETITIONS)]
    count = listing.count()
    yield paired(f"{what}: first rows of {count}", pairs, 1.5, 1.0)
    _until(lambda: model.complete)
    places = [random.Random(at).randrange(count) for at in range(JUMPS)]
    ours = p95([_jump(view, model, place) for place in places])
    memory = MemoryModel[Any](columns)
    memory.set_rows(_all(listing, model))
    held = _shown(TableView())
    held.show_model(memory)
    yield Result(f"{what}: jump anywhere, p95", ours, p95([_jump(held, memory, at) for at in places]), 1.25, 1.1)
    if other:
        first = sorted(_first(model, view, listing) for _ in range(REPETITIONS))[REPETITIONS // 2]
        times = sorted(_sorted(model, view, name) for name in (other, sort) * 3)
        yield Result(f"{what}: sort by an indexed column", times[len(times) // 2], first, 2.5, 2.0)
    for widget in (view, plain, held):
        widget.hide()
        widget.deleteLater()


def _text(at: int) -> Callable[[Any], str]:
    def text(row: Any) -> str:
        return str(row[at])

    return text


def _shown(view: Any) -> Any:
    view.resize(1300, 700)
    view.show()
    QApplication.processEvents()
    return view


def _first(model: TableModel[Any], view: TableView, listing: Listing[Any]) -> float:
    start = time.perf_counter()
    model.set_listing(listing)
    _until(lambda: model.rowCount() > 0 and model.row(0) is not None)
    view.viewport().repaint()
    return (time.perf_counter() - start) * 1000


def _bare(view: QTableView, query: str, bare: QSqlDatabase) -> float:
    model = QSqlQueryModel(view)

    def show() -> None:
        model.setQuery(query, bare)
        view.setModel(model)
        view.viewport().repaint()

    return milliseconds(show)


def _sorted(model: TableModel[Any], view: TableView, name: str) -> float:
    _until(lambda: model.complete and not model.is_loading)
    start = time.perf_counter()
    model.set_sort(name, False)
    _until(lambda: model.row(0) is not None and not model.complete)
    view.viewport().repaint()
    return (time.perf_counter() - start) * 1000


def _jump(view: TableView, model: Any, place: int) -> float:
    def jump() -> None:
        view.scrollTo(model.index(place, 0), QTableView.ScrollHint.PositionAtCenter)
        view.viewport().repaint()
        _until(lambda: model.row(place) is not None)

    return milliseconds(jump)


def _all(listing: Listing[Any], model: TableModel[Any]) -> list[Any]:
    """Every row in memory: the limit of a jump."""
    ids = list(model.ids)
    rows: list[Any] = []
    for start in range(0, len(ids), 5_000):
        rows += listing.page(ids[start : start + 5_000])
    return [row for row in rows if row is not None]


def _until(done: Callable[[], bool]) -> None:
    while not done():
        QApplication.processEvents()
