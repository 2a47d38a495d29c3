"""What one may give up oneself: one's memberships, a line a service where they are by services (G6.1)."""

from typing import NamedTuple

from peewee import JOIN

from chorus_desktop.core import successors
from chorus_desktop.core.models import Membership, Service, ServiceMembership, Structure
from chorus_desktop.core.operation import Body
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.standing import Standing, standing
from chorus_desktop.core.states import RequestStatus, Role
from chorus_desktop.core.succession import Given


class Holding(NamedTuple):
    """One line of « Fenêtre de confirmation »; `successor`: the login of the one named in advance (B9)."""

    id: int
    membership_id: int
    version: int
    structure: Body
    role: Role
    standing: Standing
    service_id: int | None
    code: str
    successor: str

    @property
    def is_primary(self) -> bool:
        return self.role is Role.PRIMARY_MANAGER


def read(actor: Actor) -> list[Holding]:
    """Return one's own memberships that were not removed, by structure and service."""
    columns = (
        *(Membership.id, Membership.version, Structure.id, Structure.identifier, Structure.name, Membership.role),
        *(Membership.status, Membership.starts_on, Membership.ends_on, Service.id, Service.code),
    )
    query = (
        Membership.select(*columns)
        .join(Structure, on=(Structure.id == Membership.structure))
        .join(
            ServiceMembership,
            JOIN.LEFT_OUTER,
            on=((ServiceMembership.membership == Membership.id) & ~Membership.whole_structure),
        )
        .join(Service, JOIN.LEFT_OUTER, on=(Service.id == ServiceMembership.service))
        .where(Membership.user == (actor.id or 0), Membership.status != RequestStatus.REMOVED)
        .order_by(Structure.sort_name, Structure.id, Service.code)
    )
    named = successors.of_structures(actor)
    return [
        Holding(
            *(number, row[0], row[1], Body(*row[2:5]), row[5], standing(*row[6:9]), row[9], row[10] or ""),
            named.get(row[2], ""),
        )
        for number, row in enumerate(fetch(query), 1)
    ]


def given(ticked: list[Holding], every: list[Holding], successor: dict[int, str]) -> list[Given]:
    """Return what the ticked lines give up, `successor` telling the login chosen for each structure."""
    found: dict[int, Given] = {}
    for line in ticked:
        one = found.setdefault(
            line.membership_id,
            Given(line.membership_id, line.version, (), successor.get(line.structure.id, "")),
        )
        if line.service_id is not None:
            found[line.membership_id] = one._replace(services=(*one.services, line.service_id))
    return [one if not _is_whole(one, every) else one._replace(services=()) for one in found.values()]


def ending(ticked: list[Holding], every: list[Holding]) -> bool:
    """Return whether a membership really ends with the ticked lines, rather than a service of it or a role."""
    primary = {line.membership_id for line in every if line.is_primary}
    return any(not one.services and one.membership_id not in primary for one in given(ticked, every, {}))


def _is_whole(one: Given, every: list[Holding]) -> bool:
    return len(one.services) == sum(line.membership_id == one.membership_id for line in every)
