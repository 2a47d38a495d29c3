"""Words anywhere in a name, over a million rows: by a full-text index when they are rare, in order when they are not.

A table that is searched so has a column `search` (without accents or case) and a trigram index `<table>_index` of it.
The list shows its first page at once either way: few rows are sorted, many are read in their order until a page is full
(performance.md, "Search").
"""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any, TypeVar

from peewee import SQL, Expression, fn

from chorus_desktop.core.listing import Listing, Row
from chorus_desktop.core.text import normalise

R = TypeVar("R", bound=Row)
RARE = 4000
"""A word in fewer rows than this comes from the index."""
SHORTEST = 3
"""Letters of a word that the index knows."""


def words(search: str) -> list[str]:
    """Return what is looked for: the words of what was typed; a number may be typed in groups, as it is painted."""
    found = normalise(search).split()
    return ["".join(found)] if found and "".join(found).isdigit() else found


def narrowed(listing: Listing[R], index: str, column: Any, words: Iterable[str]) -> Listing[R]:
    """Return the same list with the rows whose `column` holds every word; `index` is its trigram table."""
    sought = tuple(words)
    if not sought:
        return listing
    given = {field.name: getattr(listing, field.name) for field in fields(Listing)}
    return _Narrowed(**given, index=index, column=column, words=sought)


@dataclass(frozen=True)
class _Narrowed(Listing[R]):
    """Chooses its way when it is first read, in the reader's thread."""

    index: str = ""
    column: Any = None
    words: tuple[str, ...] = ()

    def first(self, sort: str, descending: bool, limit: int) -> list[R]:
        return self._chosen.first(sort, descending, limit)

    def ids(self, sort: str, descending: bool) -> "array[int]":
        return self._chosen.ids(sort, descending)

    def count(self, limit: int | None = None) -> int:
        return self._chosen.count(limit)

    @cached_property
    def _chosen(self) -> Listing[R]:
        given = {field.name: getattr(self, field.name) for field in fields(Listing)}
        indexed = [word for word in self.words if len(word) >= SHORTEST and not {"%", "_"} & set(word)]
        others: Sequence[str] = self.words
        conditions: list[Expression] = []
        if indexed and self._is_rare(indexed):
            others = [word for word in self.words if word not in indexed]
            conditions.append(self._indexed(indexed))
        conditions += [fn.INSTR(self.column, word) > 0 for word in others]
        return Listing(**given).where(*conditions)

    def _is_rare(self, indexed: Sequence[str]) -> bool:
        sql = f"SELECT count(*) FROM (SELECT rowid FROM {self.index} WHERE {_likes(indexed)} LIMIT {RARE})"
        (count,) = self._database.execute_sql(sql, _patterns(indexed)).fetchone()
        return bool(count < RARE)

    def _indexed(self, indexed: Sequence[str]) -> Expression:
        found = SQL(f"(SELECT rowid FROM {self.index} WHERE {_likes(indexed)})", _patterns(indexed))
        return Expression(self.key, "IN", found)


def _likes(indexed: Sequence[str]) -> str:
    return " AND ".join(["search LIKE ?"] * len(indexed))


def _patterns(indexed: Sequence[str]) -> list[str]:
    return [f"%{word}%" for word in indexed]
