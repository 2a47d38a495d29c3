"""One subscription request, whole: what its form shows and what deciding it starts from (G2.3)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from peewee import JOIN

from chorus_desktop.core import access_facts, clock, countries, decided, spaces, structures, subscriptions
from chorus_desktop.core.access import NONE, Access
from chorus_desktop.core.access_facts import MemberAccess
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.models import (
    Membership,
    Service,
    Structure,
    SubscriptionRequest,
    SubscriptionRequestLine,
    User,
)
from chorus_desktop.core.operation import Body, Facts, Person
from chorus_desktop.core.reading import among, fetch
from chorus_desktop.core.states import Origin, RequestStatus, Space
from chorus_desktop.core.subscriptions import Stored
from chorus_desktop.core.text import person


class Contact(NamedTuple):
    """How somebody, or a structure, is reached."""

    email: str
    phone: str
    address: str
    address2: str
    postal_code: str
    city: str
    country: str

    @property
    def lines(self) -> list[str]:
        """The address as it is written on an envelope."""
        place = " ".join(filter(None, (self.postal_code, self.city)))
        country = countries.name(self.country) if place else ""
        return [line for line in (self.address, self.address2, place, country) if line]


class Line(NamedTuple):
    """One space asked for, on one service or (None) all, with the accesses asked."""

    id: int
    version: int
    space: Space
    service_id: int | None
    service: str
    service_active: bool
    comment: str
    asked: Access
    refused: bool


@dataclass(frozen=True)
class Pending:
    """A request with what surrounds it today: applicant, structure, membership and its accesses, lines."""

    id: int
    version: int
    status: RequestStatus
    subject: Person
    contact: Contact
    body: Body
    structure_contact: Contact
    comment: str
    asked_at: datetime
    origin: Origin
    decided_by: str | None
    decided_at: datetime | None
    lines: tuple[Line, ...]
    member: MemberAccess | None
    stored: Stored
    open: frozenset[Space]

    def held(self, line: Line) -> Access:
        """Return what the applicant has already where the line asks."""
        accesses = self.member.accesses if self.member else {}
        return accesses[line.space].on(line.service_id) if line.space in accesses else NONE

    def membership(self) -> MemberAccess:
        """Return the applicant's membership. Raises Refused when it was removed meanwhile."""
        if self.member is None:
            raise Refused("{name} n’est plus rattaché à {structure}.", name=self.subject.name, structure=self.body.name)
        return self.member

    def facts(self) -> Facts:
        """Return what the history keeps of the request: what was asked, and the names it tells of."""
        return {
            "request": self.id,
            "asked": {
                "at": self.asked_at.isoformat(),
                "origin": str(self.origin),
                "spaces": [subscriptions.told(line.space, line.service or None, line.asked) for line in self.lines],
                "comment": self.comment,
            },
            "labels": {f"service:{line.service_id}": line.service for line in self.lines if line.service_id},
        }


def read(request_id: int) -> Pending:
    """Return one request. Raises Refused when there is none, Overtaken when it is no longer pending."""
    return decided.waiting(read_pending([request_id]).get(request_id))


def read_pending(request_ids: Sequence[int]) -> dict[int, Pending]:
    """Return requests by id, in a fixed number of queries."""
    request = SubscriptionRequest
    columns: tuple[Any, ...] = (
        *(request.id, request.version, request.status, request.comment),
        *(request.asked_at, request.origin, request.decided_by, request.decided_at),
        *(User.id, User.last_name, User.first_name, User.contact_email, User.phone),
        *(User.address, User.address2, User.postal_code, User.city, User.country),
        *(Structure.id, Structure.identifier, Structure.name, Structure.email, Structure.phone),
        *(Structure.address, Structure.address2, Structure.postal_code, Structure.city, Structure.country),
        Membership.id,
    )
    held = (Membership.user == request.user) & (Membership.structure == request.structure)
    query = (
        request.select(*columns)
        .join(User, on=(User.id == request.user))
        .join(Structure, on=(Structure.id == request.structure))
        .join(Membership, JOIN.LEFT_OUTER, on=(held & (Membership.status != RequestStatus.REMOVED)))
    )
    rows = fetch(query.where(request.id.in_(among(request_ids))))
    lines = _lines(request_ids)
    memberships = [row[28] for row in rows if row[28]]
    members, kept = access_facts.of_members(memberships), subscriptions.stored(memberships)
    opened = spaces.open_on(row[18] for row in rows)
    return {
        row[0]: Pending(
            id=row[0],
            version=row[1],
            status=row[2],
            subject=Person(row[8], person(row[9], row[10])),
            contact=Contact._make(row[11:18]),
            body=Body._make(row[18:21]),
            structure_contact=Contact._make(row[21:28]),
            comment=row[3],
            asked_at=row[4],
            origin=row[5],
            decided_by=row[6],
            decided_at=row[7],
            lines=tuple(lines.get(row[0], ())),
            member=members.get(row[28]),
            stored=kept.get(row[28], {}),
            open=opened[row[18]],
        )
        for row in rows
    }


def _lines(request_ids: Sequence[int]) -> dict[int, list[Line]]:
    line = SubscriptionRequestLine
    query = (
        line.select(
            *(line.request, line.id, line.version, line.space, line.service, Service.name),
            structures.is_active(clock.today()),
            *(line.comment, line.consultation, line.modification, line.granted_consultation),
        )
        .join(Service, JOIN.LEFT_OUTER, on=(Service.id == line.service))
        .where(line.request.in_(among(request_ids)))
        .order_by(line.id)
    )
    found: dict[int, list[Line]] = {}
    for request_id, id, version, space, service_id, name, active, comment, reads, writes, granted in fetch(query):
        asked = Access(bool(reads), bool(writes))
        awake, settled = service_id is None or bool(active), granted is not None
        made = Line(id, version, space, service_id, name or "", awake, comment, asked, settled)
        found.setdefault(request_id, []).append(made)
    return found
