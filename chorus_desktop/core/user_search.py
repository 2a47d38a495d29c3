"""Finding people: by what is typed of their name, address or place, among all accounts or those managed (G3.3, G5.1).

The first page comes in milliseconds from a million people: what is rare comes from the full-text index, what is
frequent from the ordered list, which is left at the first page (performance.md, "Search").
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from peewee import CompoundSelectQuery, Expression, Function, Ordering, fn

from chorus_desktop.core.listing import Listing
from chorus_desktop.core.models import Membership, User, proxy
from chorus_desktop.core.person_text import (
    ADDRESS,
    CITY,
    CONTACT,
    COUNTRY,
    FIRST_NAME,
    GRAM,
    LAST_NAME,
    LOGIN,
    POSTAL_CODE,
    far,
    grams,
)
from chorus_desktop.core.reading import among, fetch
from chorus_desktop.core.states import AccountStatus, RequestStatus
from chorus_desktop.core.text import normalise, person

FEW = 4_000
"""Below so many, people are read one by one and sorted; above, the ordered list soon has a page of them."""
SAMPLE, ALIKE = 200, 8
"""Of so many who match, names that begin in so few ways begin alike."""
HOME = "fr"
"""The country of nearly all: asking the index for it would only make it slow."""
_LAST_CHARACTER = "\U0010ffff"


class Criteria(NamedTuple):
    """What is typed, without accents or case; empty fields do not count.

    The words of a name, a login, a town or an address are found anywhere in theirs, a postal code by its beginning.
    """

    last_name: str = ""
    first_name: str = ""
    login: str = ""
    address: str = ""
    postal_code: str = ""
    city: str = ""
    country: str = ""
    status: AccountStatus | None = None
    structure_id: int | None = None
    """Among the structures managed, for « Utilisateurs » alone; the service too."""
    service_id: int | None = None


EVERYBODY = Criteria()


class FoundRow(NamedTuple):
    """One line of « Résultat de la recherche »; `attached`: whether to the structure that was named."""

    id: int
    last_name: str
    first_name: str
    login: str
    status: AccountStatus
    attached: int

    @property
    def name(self) -> str:
        return person(self.last_name, self.first_name)

    @property
    def is_open(self) -> bool:
        """Whether this account may be given anything: neither deactivated nor closed."""
        return self.status in (AccountStatus.BEING_ACTIVATED, AccountStatus.ACTIVE)


def listing(criteria: Criteria = EVERYBODY, structure_id: int | None = None) -> Listing[FoundRow]:
    """Accounts that meet all criteria; technical ones are nobody. Sorts: last_name, first_name, login, status."""
    attached = Membership.select(fn.COUNT(Membership.id)).where(
        Membership.user == User.id,
        Membership.structure == (structure_id or 0),
        Membership.status != RequestStatus.REMOVED,
    )
    return Listing(
        row=FoundRow,
        key=User.id,
        base=User.select(User.id).where(~User.technical, *conditions(criteria)),
        rows=User.select(User.id, User.last_name, User.first_name, User.login, User.status, attached),
        sorts={
            "last_name": (User.sort_name,),
            "first_name": (between(FIRST_NAME, LOGIN), User.sort_name),
            "login": (User.login,),
            "status": (User.status, User.sort_name),
        },
        shortlist=shortlist(criteria),
    )


# What must hold of each row


def anywhere(search: str) -> Iterator[Expression]:
    """Conditions of the plain search: each word, anywhere in name or addresses."""
    for word in normalise(search).split():
        yield fn.INSTR(User.search, word).between(1, fn.INSTR(User.search, POSTAL_CODE))


def conditions(criteria: Criteria) -> Iterator[Expression]:
    """What the criteria ask of the person alone; the whole column before one field of it, to leave most rows early."""
    for word in normalise(criteria.last_name).split():
        yield fn.INSTR(User.search, word).between(1, fn.INSTR(User.search, FIRST_NAME))
    for word in normalise(criteria.first_name).split():
        yield fn.INSTR(User.sort_name, word) > 0
        yield fn.INSTR(between(FIRST_NAME, LOGIN), word) > 0
    for word in normalise(criteria.login).split():
        yield fn.INSTR(User.search, word) > 0
        yield fn.INSTR(between(LOGIN, CONTACT), word) > 0
    if postal_code := _postal_code(criteria):
        yield fn.INSTR(User.search, postal_code) > 0
    if country := _country(criteria):
        yield fn.INSTR(User.search, country) > 0
    for word in normalise(criteria.city).split():
        yield fn.INSTR(User.search, far(word)) > 0
        yield fn.INSTR(between(CITY, COUNTRY), far(word)) > 0
    for word in normalise(criteria.address).split():
        yield fn.INSTR(User.search, far(word)) > 0
        yield fn.INSTR(fn.SUBSTR(User.search, fn.INSTR(User.search, ADDRESS)), far(word)) > 0
    if criteria.status:
        yield User.status == criteria.status


def _postal_code(criteria: Criteria) -> str:
    typed = "".join(normalise(criteria.postal_code).split())
    return POSTAL_CODE + far(typed) if typed else ""


def _country(criteria: Criteria) -> str:
    typed = normalise(criteria.country)
    return COUNTRY + far(typed) + ADDRESS if typed else ""


def between(mark: str, following: str) -> Function:
    """Return one field of the column that is searched, its own mark included: to compare people by it alone."""
    start, end = fn.INSTR(User.search, mark), fn.INSTR(User.search, following)
    return fn.SUBSTR(User.search, start, end - start)


# Where to look for them


@dataclass(frozen=True)
class Shortlist:
    """A few ids among which the first rows of a list surely are; none when it is best read in its own order.

    `match` asks the full-text index for all words together. `managed` gives the people of the structures managed.
    """

    match: str = ""
    managed: CompoundSelectQuery | None = None

    def __call__(self, found: Listing[Any], order: Sequence[Ordering], limit: int | None) -> list[int] | None:
        if self.managed is not None:
            ids = [id for (id,) in proxy.execute(self.managed.limit(FEW))]
            if len(ids) < FEW:
                return ids
        if not self.match:
            return None
        ids = _matched(self.match)
        if len(ids) < FEW:
            return ids
        if limit is None or order[0].node is not User.sort_name:
            return None
        return self._by_beginning(ids, found, order, limit)

    def _by_beginning(
        self, ids: list[int], found: Listing[Any], order: Sequence[Ordering], limit: int
    ) -> list[int] | None:
        """« Weber » is frequent, but the ordered list would be read from A to W before the first of them.

        When the names of nearly all who match begin alike, the first rows are among the few others and the first of
        those, who stand together in the ordered list.
        """
        sample = among(ids[:: max(1, FEW // SAMPLE)])
        beginning = fn.SUBSTR(User.sort_name, 1, GRAM - 1)
        starts = [start for (start,) in fetch(User.select(beginning).where(User.id.in_(sample)).distinct()) if start]
        if not starts or len(starts) > ALIKE:
            return None
        alike = " OR ".join(_quoted(LAST_NAME + start) for start in starts)
        shown = _matched(f"({self.match}) NOT ({alike})")
        if len(shown) >= FEW:
            return None
        for start in starts:
            together = found.base.where(User.sort_name >= start, User.sort_name < start + _LAST_CHARACTER)
            shown += [id for (id,) in proxy.execute(together.order_by(*order).limit(limit))]
        return shown


def shortlist(criteria: Criteria, managed: CompoundSelectQuery | None = None) -> Shortlist:
    """Return where to look for the people who meet the criteria."""
    names = (criteria.last_name, criteria.first_name, criteria.login)
    words = [word for text in names for word in normalise(text).split()]
    words += [far(word) for text in (criteria.city, criteria.address) for word in normalise(text).split()]
    abroad = "" if normalise(criteria.country) == HOME else _country(criteria)
    return Shortlist(_match([*words, _postal_code(criteria), abroad]), managed)


def shortlist_of(search: str) -> Shortlist:
    """Return where to look for what the plain search asks."""
    return Shortlist(_match(normalise(search).split()))


def _match(words: Iterable[str]) -> str:
    return " AND ".join(map(_quoted, dict.fromkeys(entry for word in words for entry in grams(word))))


def _matched(match: str) -> list[int]:
    query = "SELECT rowid FROM users_index WHERE users_index MATCH ? LIMIT ?"
    return [id for (id,) in proxy.execute_sql(query, (match, FEW))]


def _quoted(entry: str) -> str:
    doubled = entry.replace('"', '""')
    return f'"{doubled}"'
