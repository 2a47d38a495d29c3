"""« Ajouter un espace »: what somebody may ask for in each of their structures, and what they hold or ask already."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from chorus_desktop.core import access_facts, structures
from chorus_desktop.core.access import Access, SpaceAccess
from chorus_desktop.core.models import Structure, SubscriptionRequest, SubscriptionRequestLine
from chorus_desktop.core.operation import Body
from chorus_desktop.core.reading import among, fetch
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.spaces import ALWAYS_OPEN
from chorus_desktop.core.states import RequestStatus, Role, Space, StructureStatus

Key = tuple[Space, int | None]
"""A space, and the service that it is asked for; None = all those of the membership."""


class Waiting(NamedTuple):
    """A pending request."""

    request_id: int
    asked_at: datetime


class Askable(NamedTuple):
    """One structure to which somebody belongs today: its open spaces, those that nobody may ask for left out."""

    body: Body
    role: Role
    services: Mapping[int, str]
    held: Mapping[Space, SpaceAccess]
    waiting: Mapping[Key, Waiting]

    @property
    def at_once(self) -> bool:
        """A primary manager asks nobody (G2.8)."""
        return self.role is Role.PRIMARY_MANAGER

    def now(self, key: Key) -> Access:
        """Return what one holds already."""
        return self.held[key[0]].on(key[1])

    def asked(self, key: Key) -> Waiting | None:
        """Return the request that waits for it already, for this service or for all."""
        return self.waiting.get(key) or self.waiting.get((key[0], None))


def read(actor: Actor) -> list[Askable]:
    """Return the structures where somebody may ask for a space today, by name."""
    found = {id: one for id, one in access_facts.of_user(actor.id or 0).items() if one.accesses}
    active, asked = structures.active_services(found), waiting(actor)
    query = Structure.select(Structure.id, Structure.identifier, Structure.name).where(
        Structure.id.in_(among(found)), Structure.status == StructureStatus.ACTIVE
    )
    made = []
    for row in fetch(query.order_by(Structure.sort_name)):
        body, one = Body._make(row), found[row[0]]
        held = {space: access for space, access in one.accesses.items() if space not in ALWAYS_OPEN}
        services = next(iter(held.values())).services if held else None
        names = {id: each.name for id, each in active[body.id].items() if services is None or id in services}
        made.append(Askable(body, one.member.role, names, _ordered(held), asked.get(body.id, {})))
    return made


def waiting(actor: Actor, structure_id: int | None = None) -> dict[int, dict[Key, Waiting]]:
    """Return what somebody asks that nobody has decided, by structure."""
    request, line = SubscriptionRequest, SubscriptionRequestLine
    query = (
        line.select(request.structure, line.space, line.service, request.id, request.asked_at)
        .join(request, on=(request.id == line.request))
        .where(request.user == actor.id, request.status == RequestStatus.PENDING, line.granted_consultation.is_null())
    )
    if structure_id is not None:
        query = query.where(request.structure == structure_id)
    found: dict[int, dict[Key, Waiting]] = {}
    for where, space, service, *request_of in fetch(query):
        found.setdefault(where, {})[space, service] = Waiting(*request_of)
    return found


def _ordered(held: Mapping[Space, SpaceAccess]) -> dict[Space, SpaceAccess]:
    """In the guide's order."""
    return {space: held[space] for space in Space if space in held}
