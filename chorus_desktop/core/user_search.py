"""Finding people by what is typed of their name, address or place, among all accounts or those managed (G3.3, G5.1)."""

from collections.abc import Iterator
from typing import NamedTuple

from peewee import ColumnBase, CompoundSelectQuery, Expression, Function, fn

from chorus_desktop.core.listing import Listing
from chorus_desktop.core.models import Membership, User
from chorus_desktop.core.person_text import (
    ADDRESS,
    CITY,
    CONTACT,
    COUNTRY,
    FIRST_NAME,
    GRAM,
    LOGIN,
    POSTAL_CODE,
    far,
)
from chorus_desktop.core.shortlist import Shortlist, entries
from chorus_desktop.core.states import AccountStatus, RequestStatus
from chorus_desktop.core.text import normalise, person


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


def conditions(criteria: Criteria) -> Iterator[ColumnBase]:
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
    if criteria.status:  # nearly all are active: SQLite is told that others are few, to read them by their own index
        has_it = User.status == criteria.status
        yield has_it if criteria.status is AccountStatus.ACTIVE else fn.UNLIKELY(has_it)


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


def shortlist(criteria: Criteria, managed: CompoundSelectQuery | None = None) -> Shortlist:
    """Return where to look for the people who meet the criteria; `managed`: for those of the structures managed."""
    names = (criteria.last_name, criteria.first_name, criteria.login)
    words = [word for text in names for word in normalise(text).split()]
    words += [far(word) for text in (criteria.city, criteria.address) for word in normalise(text).split()]
    words += [_postal_code(criteria), _country(criteria), (criteria.status or "")[:GRAM]]
    return Shortlist(entries(words), managed)


def shortlist_of(search: str) -> Shortlist:
    """Return where to look for what the plain search asks."""
    return Shortlist(entries(normalise(search).split()))
