"""The shortest way to the people whom a list asks for, chosen by what there is of each of its criteria.

A person is read by id, or in the list's order until a page is full: the first is best for those who are rare, the
second for those who are frequent. What is chosen only makes the answer sooner or later, never another one: every way
holds all the people asked for, and the conditions of the list itself say which they are (performance.md, "Search").
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import isqrt
from typing import Any

from peewee import SQL, CompoundSelectQuery, Ordering, fn

from chorus_desktop.core.listing import Few, Listing
from chorus_desktop.core.models import User, proxy
from chorus_desktop.core.person_text import GRAM, LAST_NAME, grams
from chorus_desktop.core.reading import among, fetch, fetch_one

FEW, FEWEST = 4_000, 1_500
"""So few are read by id and sorted; so few that asking the index for less would take longer."""
MANY = 40_000
"""More are never read by id."""
SEEK = 8
"""To read a person by id takes as long as to read so many in the list's order."""
SAMPLE, COMMON = 256, 4
"""By so many it is known how rare an entry is; one that more than every fourth person has is not asked for."""
ALIKE, APART = 8, 19
"""Names that begin in so few ways begin alike, among one of so many who match."""
_MATCHED = "(SELECT rowid FROM users_index WHERE users_index MATCH ? LIMIT ?)"
_LAST_CHARACTER = "\U0010ffff"
_BEGINNING = fn.SUBSTR(User.sort_name, 1, GRAM - 1)


@dataclass(frozen=True)
class Shortlist:
    """Chooses each time the list is read.

    1. The people of the structures managed (`managed`), when they are few, and fewer than the index gives.
    2. Those whom the full-text index finds by the rarest entries of all `words`, when they are few.
    3. All whom it finds, when the list would be read longer than that for a page of those who meet the rest.
    4. When their names begin alike: the few others, and the first of these in the list's order.
    5. Else the list in its order.
    """

    words: tuple[tuple[str, ...], ...] = ()
    managed: CompoundSelectQuery | None = None

    def __call__(self, found: Listing[Any], order: Sequence[Ordering], limit: int | None) -> Few | None:
        match, ids = _narrowest(_by_rarity(self.words))
        if self.managed is not None and self.managed.limit(len(ids)).count() < len(ids):
            return self.managed
        if len(ids) < FEW:
            return among(ids)
        if not match or limit is None or order[0].node is not User.sort_name:
            return None
        return _among_many(match, ids, found, order, limit)


def entries(words: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Return what the full-text index has of each of these words, of those that it has anything of."""
    return tuple(filter(None, (tuple(grams(word)) for word in words)))


def _by_rarity(words: Iterable[Sequence[str]]) -> list[str]:
    """Return the entries that not too many people have, at least the rarest; that of each word before a second of one.

    The index gives people by id: the id of the last of a few hundreds who have an entry tells how rare it is.
    """
    known: dict[str, tuple[int, int, int]] = {}
    for word in words:
        rarest = sorted((*_spread(entry), entry) for entry in word if entry not in known)
        known |= {entry: (at, count, last) for at, (count, last, entry) in enumerate(rarest)}
    telling = [entry for entry, (_, count, last) in known.items() if count < SAMPLE or -last > COMMON * SAMPLE]
    return sorted(telling, key=known.__getitem__) or sorted(known, key=lambda entry: known[entry][1:])[:1]


def _spread(entry: str) -> tuple[int, int]:
    """Return how many people have an entry, up to a few hundreds, and how far among the ids these are: least first."""
    query = f"SELECT count(*), -coalesce(max(rowid), 0) FROM {_MATCHED}"
    count, last = proxy.execute_sql(query, (_quoted(entry), SAMPLE)).fetchone()
    return int(count), int(last)


def _narrowest(entries: Sequence[str]) -> tuple[str, Sequence[int]]:
    """Return what to ask of the index, no more entries than make it few, and the ids that it gives, FEW of more."""
    match, ids, taken = "", list(range(FEW)), 1
    while entries and (not match or len(ids) > FEWEST):
        match = " AND ".join(map(_quoted, entries[:taken]))
        ids = _ids(match)
        if taken >= len(entries):
            break
        taken += max(1, taken // 2)
    return match, ids


def _among_many(
    match: str, ids: Sequence[int], found: Listing[Any], order: Sequence[Ordering], limit: int
) -> Few | None:
    """Choose for what is frequent, by how many of some of them meet all conditions of the list."""
    some = ids[::APART]
    met = [start for (start,) in fetch(found.base.select(_BEGINNING).where(User.id.in_(among(some))))]
    (everybody,) = fetch_one(User.select(fn.MAX(User.id))) or (0,)
    # So many by id take as long as the list in its order, in which those who meet the rest are so far apart.
    most = min(MANY, isqrt(int(limit * everybody * len(some) / max(len(met), 0.5) / SEEK)))
    if most > FEW and _count(match, most) < most:
        return SQL(f"(SELECT rowid FROM {_MATCHED})", (match, most))
    return _together(sorted(set(met)), match, found, order, limit)


def _together(
    starts: Sequence[str], match: str, found: Listing[Any], order: Sequence[Ordering], limit: int
) -> SQL | None:
    """« Weber » is frequent, but the ordered list would be read from A to W before the first of them."""
    if not all(starts) or not 0 < len(starts) <= ALIKE:
        return None
    alike = " OR ".join(_quoted(LAST_NAME + start) for start in starts)
    shown = _ids(f"({match}) NOT ({alike})")
    if len(shown) >= FEW:
        return None
    for start in starts:
        together = found.whole().where(User.sort_name >= start, User.sort_name < start + _LAST_CHARACTER)
        shown += [id for (id,) in fetch(together.order_by(*order).limit(limit))]
    return among(shown)


def _count(match: str, limit: int) -> int:
    (count,) = proxy.execute_sql(f"SELECT count(*) FROM {_MATCHED}", (match, limit)).fetchone()
    return int(count)


def _ids(match: str) -> list[int]:
    """Return those whom the index gives, no more than FEW, in one piece: row by row would take three times longer."""
    (ids,) = proxy.execute_sql(f"SELECT group_concat(rowid) FROM {_MATCHED}", (match, FEW)).fetchone()
    return [int(id) for id in ids.split(",")] if ids else []


def _quoted(entry: str) -> str:
    doubled = entry.replace('"', '""')
    return f'"{doubled}"'
