"""« Accès » of one member: every space and service, where each comes from, what sleeps, what may be changed (G2)."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from chorus_desktop.core import access, access_facts, access_origin, clock, rights, spaces, structures
from chorus_desktop.core.access import WITHOUT, Access, Cell, Member, SpaceAccess
from chorus_desktop.core.access_facts import Facts, MemberAccess
from chorus_desktop.core.access_origin import Origins
from chorus_desktop.core.action_rights import NOT_ONESELF
from chorus_desktop.core.errors import Forbidden, Refused
from chorus_desktop.core.language import French, tr
from chorus_desktop.core.models import Membership, Service
from chorus_desktop.core.operation import Body
from chorus_desktop.core.reading import among, fetch
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.spaces import ALWAYS_OPEN
from chorus_desktop.core.standing import Standing, standing
from chorus_desktop.core.states import MANAGERS, AccountStatus, RequestStatus, Space
from chorus_desktop.core.structures import ActiveService
from chorus_desktop.core.subscriptions import Key

CLOSED: French = "Espace fermé"
SLEEPS: French = "Service désactivé"
OUTSIDE: French = "Hors du rattachement"
"""Why a line opens nothing."""


class AccessLine(NamedTuple):
    """One space, on one service or (None) all those of the membership; `shut` says why it opens nothing, if so."""

    id: int
    space: Space
    service_id: int | None
    service: str
    access: Access
    origin: str
    shut: str = ""

    @property
    def key(self) -> Key:
        return self.space, self.service_id


class AccessSheet(NamedTuple):
    """The accesses of one member. When the membership is not in force, those that it would give."""

    body: Body
    member: Member
    lines: tuple[AccessLine, ...]
    services: tuple[str, ...]
    """Those of the membership, unless it is for the whole structure; the sleeping ones apart."""
    asleep: tuple[str, ...]
    refusal: str
    """Why the reader cannot change them; "" = he can."""

    @property
    def standing(self) -> Standing:
        return standing(self.member.status, self.member.starts_on, self.member.ends_on)


class Offer(NamedTuple):
    """What can be given to some members of one structure, and what they have now."""

    spaces: tuple[Space, ...]
    services: tuple[ActiveService, ...]
    members: tuple[MemberAccess, ...]
    barred: frozenset[int]
    """The memberships whose accesses the actor cannot change."""


def read(actor: Actor, membership_id: int) -> AccessSheet:
    """Return the accesses of a member. Raises Refused when he is gone, or the actor does not manage the structure."""
    managed = Membership.structure.in_(rights.structures(actor.id, Right.READ))
    found = access_facts.read((Membership.id == membership_id) & managed, clock.today())
    if not found:
        raise Refused("Ce rattachement n’existe plus.")
    (facts,) = found
    (member,), body = facts.members, structures.named(facts.place.id)
    names = _names(facts, member)
    held = [names[id] for id in sorted(member.services & facts.place.services.keys(), key=names.__getitem__)]
    return AccessSheet(
        body,
        member,
        tuple(lines(facts, member, access_origin.read(facts.members, facts.own.get(member.id, ())), names)),
        tuple(held),
        tuple(sorted(names[id] for id in member.services - facts.place.services.keys())),
        why_not(actor, member, body),
    )


def lines(facts: Facts, member: Member, origins: Origins, names: Mapping[int, str]) -> Iterator[AccessLine]:
    """Yield what a member may open, in the guide's order; of an idle membership, what it would give."""
    awake = member._replace(
        status=RequestStatus.VALIDATED, account=AccountStatus.ACTIVE, starts_on=clock.today(), ends_on=None
    )
    own = facts.own.get(member.id, ())
    accesses = access.effective(facts.place, awake, own, clock.today())
    number = 0
    for space in Space:
        shut = "" if space in accesses else CLOSED
        found = accesses.get(space, SpaceAccess(WITHOUT, {}, frozenset()))
        told: list[tuple[int | None, Cell, str]] = [(None, found.everywhere, shut)]
        told += [(id, found.differing[id], shut) for id in sorted(found.differing, key=names.__getitem__)]
        told += [
            (row.service_id, Cell(row.access, row), OUTSIDE if row.service_id in facts.place.services else SLEEPS)
            for row in own
            if row.space is space and row.service_id is not None and row.service_id not in found.differing
        ]
        for id, cell, why in told:
            number += 1
            said = "" if shut else origins.said(member, space, cell)
            yield AccessLine(number, space, id, names[id] if id is not None else "", cell.access, said, why)


def offer(actor: Actor, structure_id: int, membership_ids: Sequence[int]) -> Offer:
    """Return what can be given to some members: the spaces open there, its active services."""
    opened = spaces.open_on([structure_id])[structure_id]
    found = access_facts.of_members(membership_ids)
    may = {right for right in (Right.DECIDE, Right.GOVERN) if rights.may(actor, right, structure_id)}
    barred = (id for id, (member, _) in found.items() if member.user_id == actor.id or needed(member) not in may)
    return Offer(
        tuple(space for space in Space if space in opened and space not in ALWAYS_OPEN),
        tuple(structures.active_services([structure_id])[structure_id].values()),
        tuple(found[id] for id in membership_ids if id in found),
        frozenset(barred),
    )


def needed(member: Member) -> Right:
    """Return the right that changing his accesses asks for: managers and technical users are the primary manager's."""
    return Right.GOVERN if member.technical or member.role in MANAGERS else Right.DECIDE


def why_not(actor: Actor, member: Member, body: Body) -> str:
    """Return why the actor cannot change this member's accesses: what the verb would refuse; "" when he can."""
    if member.user_id == actor.id:
        return tr(NOT_ONESELF)
    try:
        rights.require(actor, needed(member), body.id, body.name)
    except Forbidden as refusal:
        return str(refusal)
    return ""


class Outlook(NamedTuple):
    """What a change comes to, in people: who wins, who loses, whose is the same, who is not of that service."""

    winning: tuple[str, ...]
    losing: tuple[str, ...]
    same: tuple[str, ...]
    outside: tuple[str, ...]
    idle: tuple[str, ...]
    """Whose membership is not in force: nothing opens before it is."""
    barred: tuple[str, ...]
    """Whose accesses the actor cannot change."""
    apart: bool
    """Some have, on a service, an access of its own, which a change for all services leaves as it is."""


def outlook(found: Offer, space: Space, service_id: int | None, wanted: Access) -> Outlook:
    """Return what giving exactly `wanted` would change; who loses one access and wins the other is among the losing."""
    groups: dict[str, list[str]] = {name: [] for name in Outlook._fields if name != "apart"}
    apart = False
    for member, accesses in found.members:
        own = accesses.get(space)
        if member.id in found.barred:
            groups["barred"].append(member.name)
        elif service_id is not None and not member.whole_structure and service_id not in member.services:
            groups["outside"].append(member.name)
        elif own is None:
            groups["idle"].append(member.name)
        else:
            now = own.on(service_id)
            apart = apart or bool(service_id is None and own.differing)
            lost = (now.consultation and not wanted.consultation) or (now.modification and not wanted.modification)
            groups["same" if now == wanted else "losing" if lost else "winning"].append(member.name)
    return Outlook(**{name: tuple(names) for name, names in groups.items()}, apart=apart)


def _names(facts: Facts, member: Member) -> dict[int, str]:
    """Return the names of all the services that the accesses of a member speak of."""
    told = {row.service_id for row in facts.own.get(member.id, ()) if row.service_id is not None} | member.services
    query = Service.select(Service.id, Service.name).where(Service.id.in_(among(told - facts.place.services.keys())))
    return {**facts.place.services, **dict(fetch(query))}
