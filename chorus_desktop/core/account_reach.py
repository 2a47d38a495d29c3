"""On whose accounts a manager acts, and on which structure he is asked for the right (G3.4, G5.2).

The account itself belongs to no structure. A simple member's is within reach of whoever decides in one of that
person's structures; a manager's, of the primary manager of one where that person is a manager.
"""

from collections.abc import Collection
from typing import Any, NamedTuple, TypedDict

from chorus_desktop.core import rights
from chorus_desktop.core.errors import Forbidden
from chorus_desktop.core.language import French
from chorus_desktop.core.models import Membership, MembershipRequest, Structure
from chorus_desktop.core.operation import Body
from chorus_desktop.core.reading import among, fetch
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import MANAGERS, RequestStatus, Role

OUT_OF_REACH: French = "{name} n’est d’aucune structure dont vous gérez les utilisateurs."


class Where(TypedDict):
    """The words by which `op.record` is told on what the right is asked."""

    roles: tuple[Role, ...]
    within: Body | None


class Reach(NamedTuple):
    """`within`: the structure on which the ledger asks for the right; None: the person belongs nowhere yet.

    `roles`: what the person is there; `allowed`: whether the actor has what it takes.
    """

    within: Body | None
    roles: tuple[Role, ...]
    allowed: bool

    def asked(self) -> Where:
        """Return what `op.record` is given to ask for the right."""
        return {"roles": self.roles, "within": self.within}

    def require(self, name: str) -> None:
        """Raise Forbidden when this person's account is out of reach."""
        if not self.allowed:
            raise Forbidden(OUT_OF_REACH, name=name)


class _Place(NamedTuple):
    body: Body
    role: Role


def reaches(actor: Actor, user_ids: Collection[int]) -> dict[int, Reach]:
    """Return how the actor reaches each of these people; somebody who belongs nowhere, by deciding anywhere."""
    if actor == rights.SYSTEM:
        return dict.fromkeys(user_ids, Reach(None, (), True))
    places: dict[int, list[_Place]] = {user_id: [] for user_id in user_ids}
    for user_id, *body, role in (*_memberships(user_ids), *_requests(user_ids)):
        places[user_id].append(_Place(Body(*body), role))
    decided, governed = (_ids(actor, right) for right in (Right.DECIDE, Right.GOVERN))
    return {user_id: _reach(found, decided, governed) for user_id, found in places.items()}


def _reach(places: list[_Place], decided: frozenset[int], governed: frozenset[int]) -> Reach:
    if not places:
        return Reach(None, (), bool(decided))
    managed = [place for place in places if place.role in MANAGERS]
    allowed = governed if managed else decided
    for place in managed or places:
        if place.body.id in allowed:
            return Reach(place.body, (place.role,), True)
    return Reach(None, (), False)


def _ids(actor: Actor, right: Right) -> frozenset[int]:
    return frozenset(row[0] for row in fetch(rights.structures(actor.id, right)))


def _memberships(user_ids: Collection[int]) -> list[tuple[Any, ...]]:
    query = Membership.select(Membership.user, Structure.id, Structure.identifier, Structure.name, Membership.role)
    joined = query.join(Structure, on=(Structure.id == Membership.structure))
    return fetch(joined.where(Membership.user.in_(among(user_ids)), Membership.status != RequestStatus.REMOVED))


def _requests(user_ids: Collection[int]) -> list[tuple[Any, ...]]:
    """Who asks to join is nothing there yet, whatever the role asked."""
    request = MembershipRequest
    query = request.select(request.user, Structure.id, Structure.identifier, Structure.name)
    joined = query.join(Structure, on=(Structure.id == request.structure))
    waiting = joined.where(request.user.in_(among(user_ids)), request.status == RequestStatus.PENDING)
    return [(*row, Role.SIMPLE_USER) for row in fetch(waiting)]
