"""A batch of 10 000 decisions, with images, history, chain and outbox, over raw `sqlite3` writing the same rows."""

import gc
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from chorus_desktop.core import database
from chorus_desktop.core.database import PRAGMAS
from chorus_desktop.core.membership_decisions import Decision, validate
from tests.benchmarks import big
from tests.benchmarks.measure import Result, milliseconds, paired

COUNT, REPETITIONS = 10_000, 3
TABLES = ("membership", "service_membership", "membership_request", "membership_request_line", "history", "outbox")


class Written(NamedTuple):
    """The rows of one table that a batch added and changed."""

    table: str
    columns: list[str]
    added: list[tuple[Any, ...]]
    changed: list[tuple[Any, ...]]


def run(path: Path, scale: float) -> Iterator[Result]:
    ours, raw = big.copied(path, "batch-ours.db"), big.copied(path, "batch-raw.db")
    count = min(COUNT, big.sized(scale).requests // 8)
    pairs = [_pair(ours, raw, count) for _ in range(REPETITIONS)]
    yield paired(f"batch of {count} decisions", pairs, 2.5, 2.0)
    for copy in (ours, raw):
        big.removed(copy)


def _pair(ours: Path, raw: Path, count: int) -> tuple[float, float]:
    """Decide the next requests; then write the rows that this left to a database that was as it was."""
    before = sqlite3.connect(ours)
    last = {table: _last(before, table) for table in TABLES}
    pending = "SELECT id FROM membership_request WHERE status = 'EN_COURS_DE_VALIDATION' LIMIT ?"
    requests = [row[0] for row in before.execute(pending, (count,))]
    before.close()
    decisions = [Decision(request) for request in requests]
    database.open_file(ours)
    gc.collect()
    time = milliseconds(lambda: _checked(decisions))
    database.close()
    written = list(_written(ours, last, requests))
    return time, _written_raw(raw, written)


def _checked(decisions: list[Decision]) -> None:
    summary = validate(big.MANAGER, decisions)
    assert summary.done == len(decisions), summary.failures[:1]


def _last(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0])


def _written(path: Path, last: dict[str, int], requests: list[int]) -> Iterator[Written]:
    connection = sqlite3.connect(path)
    first, end = min(requests), max(requests)
    for table in TABLES:
        cursor = connection.execute(f"SELECT * FROM {table} WHERE id > ?", (last[table],))
        columns = [column[0] for column in cursor.description]
        changed: list[tuple[Any, ...]] = []
        if table.startswith("membership_request"):
            key = "id" if table == "membership_request" else "request_id"
            where = f"version > 1 AND {key} BETWEEN ? AND ?"
            changed = connection.execute(f"SELECT * FROM {table} WHERE {where}", (first, end)).fetchall()
        yield Written(table, columns, cursor.fetchall(), changed)
    connection.close()


def _written_raw(path: Path, written: list[Written]) -> float:
    """Write these rows as fast as `sqlite3` alone can, as durably, into the same tables and indexes."""
    connection = sqlite3.connect(path, isolation_level=None)
    for name, value in PRAGMAS.items():
        if name != "query_only":
            connection.execute(f"PRAGMA {name} = {value}")
    statements = [statement for table in written for statement in _statements(connection, table)]

    def write() -> None:
        connection.execute("BEGIN IMMEDIATE")
        for statement, rows in statements:
            connection.executemany(statement, rows)
        connection.execute("COMMIT")

    gc.collect()
    time = milliseconds(write)
    connection.close()
    return time


def _statements(connection: sqlite3.Connection, written: Written) -> Iterator[tuple[str, list[tuple[Any, ...]]]]:
    """What is added, then the columns that did change of what is changed."""
    table, columns, added, changed = written
    if added:
        yield f"INSERT INTO {table} ({','.join(columns)}) VALUES ({','.join('?' * len(columns))})", added
    if changed:
        read = f"SELECT * FROM {table} WHERE id BETWEEN ? AND ?"
        before = {row[0]: row for row in connection.execute(read, (changed[0][0], changed[-1][0]))}
        moved = [at for at in range(1, len(columns)) if any(row[at] != before[row[0]][at] for row in changed)]
        assignments = ",".join(f"{columns[at]} = ?" for at in moved)
        rows = [(*(row[at] for at in moved), row[0]) for row in changed]
        yield f"UPDATE {table} SET {assignments} WHERE id = ?", rows
