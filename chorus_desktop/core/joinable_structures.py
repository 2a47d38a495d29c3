"""« Demander un rattachement »: the active structures of this database that somebody may ask to join (G7.5).

Of who manages them it tells the primary manager's name, and nothing more.
"""

from typing import Any, NamedTuple

from peewee import JOIN

from chorus_desktop.core import clock, rights
from chorus_desktop.core.models import Membership, MembershipRequest, Structure, User
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import RequestStatus, Role, StructureStatus
from chorus_desktop.core.structure_search import matching
from chorus_desktop.core.text import person

MOST = 200
"""How many structures one search shows; more words show others."""


class Joinable(NamedTuple):
    """One active structure, and what the person who looks is or asks there already."""

    id: int
    identifier: str
    name: str
    city: str
    manager: str
    role: Role | None
    waiting: int
    """The number of the pending request there, or 0."""

    @property
    def is_shut(self) -> bool:
        """Whether nothing can be asked: a request waits already, or one is the primary manager there."""
        return bool(self.waiting) or self.role is Role.PRIMARY_MANAGER


def find(actor: Actor, search: str = "", limit: int = MOST) -> list[Joinable]:
    """Return the structures that hold every word in their name, town, postal code or number, by name."""
    return _read(actor, limit, *matching(search, places=True))


def read(actor: Actor, structure_id: int) -> Joinable | None:
    """Return one structure, if it is active."""
    return next(iter(_read(actor, 1, Structure.id == structure_id)), None)


def _read(actor: Actor, limit: int, *conditions: object) -> list[Joinable]:
    own, request = Membership.alias(), MembershipRequest
    manager = (
        Membership.select(User.last_name.concat("\n").concat(User.first_name))
        .join(User, on=(User.id == Membership.user))
        .where(
            Membership.structure == Structure.id,
            Membership.role == Role.PRIMARY_MANAGER,
            rights.in_force(clock.today()),
        )
        .limit(1)
    )
    columns: tuple[Any, ...] = (
        *(Structure.id, Structure.identifier, Structure.name, Structure.city, manager),
        *(own.role, request.id),
    )
    mine = (own.user == actor.id) & (own.structure == Structure.id) & (own.status == RequestStatus.VALIDATED)
    asked = (request.user == actor.id) & (request.structure == Structure.id) & (request.status == RequestStatus.PENDING)
    query = (
        Structure.select(*columns)
        .join(own, JOIN.LEFT_OUTER, on=mine)
        .join_from(Structure, request, JOIN.LEFT_OUTER, on=asked)
        .where(Structure.status == StructureStatus.ACTIVE, *conditions)
        .order_by(Structure.sort_name, Structure.id)
        .limit(limit)
    )
    return [
        Joinable._make((*row[:4], person(*row[4].split("\n")) if row[4] else "", row[5], row[6] or 0))
        for row in fetch(query)
    ]
