"""How core reads: whole rows as tuples, never a model instance a row."""

from typing import Any


def fetch(query: Any) -> list[tuple[Any, ...]]:
    """Run a Peewee query; return its rows as tuples of Python values (dates, states), in order."""
    return list(query.tuples())


def fetch_one(query: Any) -> tuple[Any, ...] | None:
    """Return the first row, or None."""
    return next(iter(query.limit(1).tuples()), None)
