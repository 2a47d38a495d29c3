"""Reads from the tables what accesses are computed from: a fixed number of queries for thousands of members (G2.1)."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from peewee import ModelSelect, fn

from chorus_desktop.core import access, clock, spaces, structures
from chorus_desktop.core.access import Access, Accesses, Member, Own, Place
from chorus_desktop.core.models import Membership, ServiceMembership, Subscription, User
from chorus_desktop.core.reading import among, fetch
from chorus_desktop.core.states import RequestStatus, Space
from chorus_desktop.core.text import person


class MemberAccess(NamedTuple):
    """A member, and what he may open."""

    member: Member
    accesses: Accesses


class Facts(NamedTuple):
    """What is known of one structure, or of some of its members."""

    place: Place
    members: Sequence[Member]
    own: dict[int, list[Own]]

    def accesses(self, day: date) -> list[MemberAccess]:
        """Return what each member may open on that day."""
        return [
            MemberAccess(member, access.effective(self.place, member, self.own.get(member.id, ()), day))
            for member in self.members
        ]


def of_structure(structure_id: int) -> list[MemberAccess]:
    """Return the members of a structure, by name, and what each may open today."""
    day = clock.today()
    found = read(Membership.structure == structure_id, day)
    return found[0].accesses(day) if found else []


def members(structure_id: int) -> Sequence[Member]:
    """Return the members of a structure, by name, without the services that they are for."""
    return _by_structure(Membership.structure == structure_id, {}).get(structure_id, ())


def of_members(membership_ids: Iterable[int]) -> dict[int, MemberAccess]:
    """Return what some members may open today, by membership."""
    day = clock.today()
    found = read(Membership.id.in_(among(membership_ids)), day)
    return {one.member.id: one for facts in found for one in facts.accesses(day)}


def of_user(user_id: int) -> dict[int, MemberAccess]:
    """Return what somebody may open today, by structure."""
    day = clock.today()
    return {facts.place.id: facts.accesses(day)[0] for facts in read(Membership.user == user_id, day)}


def tabs(user_id: int) -> frozenset[Space]:
    """Return the spaces that somebody may open somewhere today: the tabs of the window follow from them."""
    return access.tabs(found.accesses for found in of_user(user_id).values())


def read(condition: object, day: date) -> list[Facts]:
    """Return the facts of the memberships that meet the condition, removed ones left out, structure by structure."""
    members = _by_structure(condition, _services(condition, day))
    own = _own(condition)
    active, opened = structures.active_services(members), spaces.open_on(members)
    return [
        Facts(
            Place(id, {service.id: service.name for service in active[id].values()}, opened[id]),
            found,
            {member.id: own[member.id] for member in found if member.id in own},
        )
        for id, found in members.items()
    ]


def _by_structure(condition: object, services: dict[int, frozenset[int]]) -> dict[int, list[Member]]:
    columns = (
        *(Membership.structure, Membership.id, Membership.user, User.last_name, User.first_name),
        *(Membership.role, Membership.status, User.status),
        *(Membership.whole_structure, Membership.starts_on, Membership.ends_on, User.technical),
    )
    query = _members(Membership.select(*columns), condition)
    members: dict[int, list[Member]] = {}
    for row in fetch(query.order_by(User.sort_name, User.id)):
        name, held = person(row[3], row[4]), services.get(row[1], frozenset())
        member = Member._make((*row[1:3], name, *row[5:-1], held, row[-1]))
        members.setdefault(row[0], []).append(member)
    return members


def _members(query: "ModelSelect[Membership]", condition: object) -> "ModelSelect[Membership]":
    query = query.join(User, on=(User.id == Membership.user))
    return query.where(condition, Membership.status != RequestStatus.REMOVED)


def _services(condition: object, day: date) -> dict[int, frozenset[int]]:
    """Return, by membership, the services that it is for on that day: as one text each, read far faster than rows."""
    held = ServiceMembership
    some = _members(Membership.select(Membership.id), condition)
    query = (
        held.select(held.membership, fn.GROUP_CONCAT(held.service))
        .where(held.membership.in_(some), held.starts_on <= day, held.ends_on.is_null() | (held.ends_on >= day))
        .group_by(held.membership)
    )
    return {membership: frozenset(map(int, str(text).split(","))) for membership, text in fetch(query)}


def _own(condition: object) -> dict[int, list[Own]]:
    row = Subscription
    some = _members(Membership.select(Membership.id), condition)
    query = row.select(
        *(row.membership, row.space, row.service, row.consultation, row.modification),
        *(row.source, row.request, row.granted_by, row.granted_at),
    ).where(row.membership.in_(some))
    found: dict[int, list[Own]] = {}
    for membership_id, space, service_id, consultation, modification, *origin in fetch(query):
        own = Own(membership_id, Space(space), service_id, Access(bool(consultation), bool(modification)), *origin)
        found.setdefault(membership_id, []).append(own)
    return found
