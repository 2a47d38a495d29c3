"""How core reads: whole rows as tuples, never a model instance a row."""

from collections.abc import Iterable
from typing import Any

from peewee import SQL


def among(ids: Iterable[int]) -> SQL:
    """Return ids for `column.in_(…)` in one piece: Peewee binds thousands slower than SQLite finds them."""
    return SQL(f"({','.join(map(str, ids)) or 'NULL'})")


def fetch(query: Any) -> list[tuple[Any, ...]]:
    """Run a Peewee query; return its rows as tuples of Python values (dates, states), in order."""
    return list(query.tuples())


def fetch_one(query: Any) -> tuple[Any, ...] | None:
    """Return the first row, or None."""
    return next(iter(query.limit(1).tuples()), None)
