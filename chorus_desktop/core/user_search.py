"""« Rechercher un utilisateur »: one person among all accounts of the database, by what is known of them (G3.3)."""

from collections.abc import Iterable
from typing import NamedTuple

from peewee import Function, fn

from chorus_desktop.core.listing import Listing
from chorus_desktop.core.models import Membership, User
from chorus_desktop.core.states import AccountStatus, RequestStatus
from chorus_desktop.core.text import normalise, person

_LAST_NAME_LENGTH = fn.LENGTH(fn.REPLACE(fn.REPLACE(User.last_name, "œ", "oe"), "Œ", "OE"))
_LAST_NAME = fn.SUBSTR(User.sort_name, 1, _LAST_NAME_LENGTH)
_FIRST_NAME = fn.SUBSTR(User.sort_name, _LAST_NAME_LENGTH + 2)
"""`sort_name` is both names without accents or case, the last name first."""


class Criteria(NamedTuple):
    """What is typed, each anywhere in its own field, without accents or case; empty fields do not count."""

    last_name: str = ""
    first_name: str = ""
    login: str = ""
    address: str = ""
    postal_code: str = ""
    city: str = ""
    country: str = ""
    status: AccountStatus | None = None


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
    found = Listing(
        row=FoundRow,
        key=User.id,
        base=User.select(User.id).where(~User.technical),
        rows=User.select(User.id, User.last_name, User.first_name, User.login, User.status, attached),
        sorts={
            "last_name": (User.sort_name,),
            "first_name": (_FIRST_NAME, User.sort_name),
            "login": (User.login,),
            "status": (User.status, User.sort_name),
        },
    )
    return found.where(*_conditions(criteria))


def _conditions(criteria: Criteria) -> Iterable[object]:
    yield from (_holds(_LAST_NAME, word) for word in normalise(criteria.last_name).split())
    yield from (_holds(_FIRST_NAME, word) for word in normalise(criteria.first_name).split())
    yield from (User.login.contains(word) for word in normalise(criteria.login).split())
    if criteria.status:
        yield User.status == criteria.status


def _holds(name: Function, word: str) -> object:
    return fn.INSTR(name, word) > 0
