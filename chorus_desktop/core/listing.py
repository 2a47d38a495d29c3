"""One list of the program as questions to the database: its ids in order, and the rows of a few ids.

A list of three million rows answers as fast as one of thirty: what is shown comes by primary key, a page at a time, and
the order of everything is one string of ids that SQLite builds by itself (performance.md, "Tables").
"""

import sys
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Generic, Protocol, Self, TypeVar

from peewee import (
    SQL,
    Asc,
    CharField,
    ColumnBase,
    CompoundSelectQuery,
    Expression,
    Field,
    ForeignKeyField,
    IntegerField,
    ModelSelect,
    Ordering,
    Select,
    TextField,
    fn,
)

from chorus_desktop.core.reading import among

_IDS = "/* ids */"
_DIGITS = 8  # hexadecimal, so an id is below 2**32
_AT_FIRST, _FASTER = 2, 4
"""Pages of a shortlist of which a slow condition is asked at once, and how much more the next time."""
_CHUNK = 1 << 20  # characters decoded at once; between two chunks the window may run


class Row(Protocol):
    """What a list shows: a NamedTuple that begins with the row's id."""

    @property
    def id(self) -> int: ...


R = TypeVar("R", bound=Row)
Few = SQL | CompoundSelectQuery
"""A query of ids, as a condition may hold it."""


class Shortlist(Protocol):
    """Gives a query of the few ids among which the first `limit` rows of a list surely are, all without a limit.

    None = it is best read in its order.
    """

    def __call__(self, listing: "Listing[Any]", order: Sequence[Ordering], limit: int | None, /) -> Few | None: ...


@dataclass(frozen=True)
class Listing(Generic[R]):
    """A list over Peewee.

    `base` selects the key alone, joined and filtered: it says what belongs to the list. `rows` selects the fields of
    the NamedTuple `row` in their order, without filter: it says what is shown, and its sub-selects run only for the
    rows that are. Fields of a model arrive as their `python_value`, computed columns as the database gives them.

    A sort is one or several expressions that grow together; `field.desc()` is allowed (the age grows when the date of
    the request falls). The key breaks the ties, in the direction of the last expression: one index serves both ways.

    A `shortlist` may say, each time the list is read, among which few ids its first rows surely are. `slow` is a
    condition too, which takes long to ask: when there is a shortlist, it is asked in order until the page is full.
    """

    row: Callable[..., R]
    key: "Field[int]"
    base: "ModelSelect[Any]"
    rows: "ModelSelect[Any]"
    sorts: Mapping[str, tuple[ColumnBase, ...]]
    shortlist: "Shortlist | None" = None
    slow: Expression | None = None

    def where(self, *conditions: object) -> Self:
        """Return the same list with fewer rows."""
        return replace(self, base=self.base.where(*conditions)) if conditions else self

    def first(self, sort: str, descending: bool, limit: int) -> list[R]:
        """Return the first rows, without asking how many there are."""
        order = self._order(sort, descending)
        found = self.page(self._first_ids(order, limit))
        return [row for row in found if row is not None]

    def ids(self, sort: str, descending: bool) -> "array[int]":
        """Return the ids of the whole list in order."""
        order = self._order(sort, descending)
        return self._packed(self.whole(self._few(order, None)).order_by(*order))

    def page(self, ids: Sequence[int]) -> list[R | None]:
        """Return the rows of these ids, in their order; None where the row is no longer there."""
        text, values = self._page_query
        cursor = self._database.execute_sql(text.replace(_IDS, ",".join(map(str, ids))), values)
        found = {values[0]: self.row(*values) for values in map(self._converted, cursor)}
        return [found.get(id) for id in ids]

    def count(self, limit: int | None = None) -> int:
        """Return how many rows there are, or `limit` when there are at least that many."""
        return self.whole(self._few((), None)).limit(limit).count()

    def whole(self, few: "Few | None" = None) -> "ModelSelect[Any]":
        """Return the query of all that belongs to the list, read among these few when there are any."""
        conditions = [*([] if few is None else [self.key.in_(few)]), *([] if self.slow is None else [self.slow])]
        return self.base.where(*conditions) if conditions else self.base

    def _first_ids(self, order: Sequence[Ordering], limit: int) -> "Sequence[int]":
        few = self._few(order, limit)
        if few is None or self.slow is None:
            return [id for (id,) in self._database.execute(self.whole(few).order_by(*order).limit(limit))]
        sorted_ids = self._packed(self.base.where(self.key.in_(few)).order_by(*order))
        found: list[int] = []
        start, size = 0, _AT_FIRST * limit
        while start < len(sorted_ids) and len(found) < limit:
            some = among(sorted_ids[start : start + size])
            query = self.whole(some).order_by(*order).limit(limit - len(found))
            found += [id for (id,) in self._database.execute(query)]
            start, size = start + size, size * _FASTER
        return found

    def _few(self, order: Sequence[Ordering], limit: int | None) -> "Few | None":
        return self.shortlist(self, order, limit) if self.shortlist is not None else None

    def _packed(self, ordered: "ModelSelect[Any]") -> "array[int]":
        """The ids in one string: a loop over a cursor would hold the interpreter, and stall the window."""
        sub = ordered.alias("ordered")
        id = getattr(sub.c, self.key.column_name)
        query = Select((sub,), (fn.group_concat(fn.printf(f"%0{_DIGITS}x", id), ""),))
        (packed,) = self._database.execute(query).fetchone()
        result = array("I")
        for start in range(0, len(packed or ""), _CHUNK):
            result.frombytes(bytes.fromhex(packed[start : start + _CHUNK]))
        if sys.byteorder == "little":
            result.byteswap()
        return result

    @property
    def _database(self) -> Any:  # what the stubs of Peewee know of it has no types
        return self.key.model._meta.database

    @cached_property
    def _page_query(self) -> tuple[str, list[object]]:
        """Peewee takes four times longer to write this query than SQLite to answer it, so it is written once."""
        query = self.rows.where(self.key.in_(SQL(f"({_IDS})")))
        text, values = query.sql()
        return text, values

    @cached_property
    def _converters(self) -> list[tuple[int, Callable[[Any], Any]]]:
        nodes = enumerate(node.unwrap() for node in self.rows.selected_columns)
        return [(at, node.python_value) for at, node in nodes if isinstance(node, Field) and not _plain(node)]

    def _converted(self, values: tuple[Any, ...]) -> Sequence[Any]:
        if not self._converters:
            return values
        changed = list(values)
        for at, convert in self._converters:
            changed[at] = convert(changed[at])
        return changed

    def _order(self, sort: str, descending: bool) -> list[Ordering]:
        order = [term if isinstance(term, Ordering) else Asc(term) for term in self.sorts[sort]]
        order.append(Ordering(self.key, order[-1].direction))
        return [_reversed(term) for term in order] if descending else order


def _reversed(term: Ordering) -> Ordering:
    direction = "ASC" if term.direction == "DESC" else "DESC"
    return Ordering(term.node, direction, term.collation, term.nulls)


def _plain(field: "Field[Any]") -> bool:
    """Whether what the database gives is already what Python wants."""
    if isinstance(field, ForeignKeyField):
        return True
    return isinstance(field, IntegerField | CharField | TextField) and type(field).python_value is Field.python_value
