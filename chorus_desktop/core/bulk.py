"""Hundreds of thousands of rows that no history row tells of, written by an operation whose record stands for them.

What a recorded table holds changes through the steps of a record only (`writing.py`).
"""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

from chorus_desktop.core.models import History, Recorded, Table, proxy
from chorus_desktop.core.writing import CHUNK, execute_many

INDEX_MEMORY = 16_000_000
"""Bytes that a full-text index gathers before it writes: sixteen times what SQLite does by itself, a third faster."""


def upsert(model: type[Table], key: Sequence[str], columns: Sequence[str], rows: list[tuple[Any, ...]]) -> int:
    """Insert the rows, or change those whose `key` is there and that differ; return how many were touched."""
    if issubclass(model, Recorded) or model is History:
        raise TypeError(f"{model.__name__} changes through records only")
    wide = CHUNK // len(columns)
    whole = len(rows) - len(rows) % wide
    packed = [tuple(chain.from_iterable(rows[at : at + wide])) for at in range(0, whole, wide)]
    return execute_many(_upsertion(model, key, columns, wide), packed) + execute_many(
        _upsertion(model, key, columns, 1), rows[whole:]
    )


def _upsertion(model: type[Table], key: Sequence[str], columns: Sequence[str], rows: int) -> str:
    """Return the statement for so many rows: one for forty takes two thirds of the time of forty."""
    table = model._meta.table_name
    others = [column for column in columns if column not in key]
    old, new = ",".join(f"{table}.{column}" for column in others), ",".join(f"excluded.{column}" for column in others)
    marks = ",".join([f"({','.join('?' * len(columns))})"] * rows)
    return (
        f"INSERT INTO {table} ({','.join(columns)}) VALUES {marks} "
        f"ON CONFLICT ({','.join(key)}) DO UPDATE SET ({','.join(others)}) = ({new}) WHERE ({old}) IS NOT ({new})"
    )


def put_indexes_aside(model: type[Table]) -> list[str]:
    """Drop the indexes that are not unique, within the transaction; return what makes them again.

    Filled at the end, in their order, they take a third of the time. The schema is as before once they are there again.
    """
    found = proxy.execute_sql(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql NOT LIKE '%UNIQUE%'",
        (model._meta.table_name,),
    ).fetchall()
    for name, _ in found:
        proxy.execute_sql(f"DROP INDEX {name}")
    return [sql for _, sql in found]


def index_anew(model: type[Table], indexes: Iterable[str]) -> None:
    """Make the indexes that were put aside, fill the full-text one from the rows, and have them all measured."""
    table = model._meta.table_name
    for sql in indexes:
        proxy.execute_sql(sql)
    proxy.execute_sql(f"INSERT INTO {table}_index ({table}_index, rank) VALUES ('hashsize', {INDEX_MEMORY})")
    proxy.execute_sql(f"INSERT INTO {table}_index ({table}_index) VALUES ('rebuild')")
    proxy.execute_sql(f"ANALYZE {table}")
