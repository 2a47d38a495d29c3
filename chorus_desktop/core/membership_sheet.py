"""One membership request, whole: what its form shows and what deciding it starts from (G1.2, G1.3)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from chorus_desktop.core import clock, memberships, structures
from chorus_desktop.core.errors import Overtaken, Refused
from chorus_desktop.core.memberships import Held, ServiceTerms, Terms
from chorus_desktop.core.models import MembershipRequest, MembershipRequestLine, Service, Structure, User
from chorus_desktop.core.operation import Body, Facts, Person
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.states import (
    AccountStatus,
    IdentifierType,
    Origin,
    RequestStatus,
    Role,
    StructureKind,
    StructureStatus,
)
from chorus_desktop.core.structures import ActiveService
from chorus_desktop.core.text import person


@dataclass(frozen=True)
class Line:
    """One service asked for."""

    id: int
    version: int
    service_id: int
    name: str
    comment: str


@dataclass(frozen=True)
class ServiceRow:
    """One line of « Liste des services »; `number` is its N°. Status: asked for, already a member, or None."""

    id: int
    number: int
    code: str
    name: str
    starts_on: date | None
    ends_on: date | None
    status: RequestStatus | None
    comment: str

    @property
    def ticked(self) -> bool:
        """Whether it is ticked by default: asked for, or held already (G1.3)."""
        return self.status is not None


@dataclass(frozen=True)
class Pending:
    """A request with what surrounds it today: applicant, structure, membership held, active services."""

    id: int
    version: int
    status: RequestStatus
    asked_role: Role | None
    whole_structure: bool
    comment: str
    asked_at: datetime
    origin: Origin
    decided_by: str | None
    decided_at: datetime | None
    subject: Person
    last_name: str
    first_name: str
    contact_email: str
    account: AccountStatus
    body: Body
    identifier_type: IdentifierType
    structure_status: StructureStatus
    structure_kind: StructureKind
    lines: tuple[Line, ...]
    held: Held | None
    active: dict[int, ActiveService]

    @property
    def role(self) -> Role:
        """The role that the form proposes: the one asked, else the one held, else simple user."""
        if self.held and self.held.role is Role.PRIMARY_MANAGER:
            return self.held.role
        return self.asked_role or (self.running.role if self.running else Role.SIMPLE_USER)

    @property
    def running(self) -> Held | None:
        """The membership held, if it still gives, or will give, rights: an expired or suspended one presets nothing."""
        return self.held if self.held and self.held.runs_on(clock.today()) else None

    @property
    def whole_by_default(self) -> bool:
        """« Rattacher à la structure » is ticked when asked so, when already held so, or without active service."""
        return self.whole_structure or not self.active or bool(self.running and self.running.whole_structure)

    def services(self) -> list[ServiceRow]:
        """Return « Liste des services »: every active service, in the order of the codes (G1.3)."""
        held = self.held.services_on(clock.today()) if self.held else {}
        asked = {line.service_id: line for line in self.lines}
        rows = []
        for number, service in enumerate(self.active.values(), 1):
            mine, line = held.get(service.id), asked.get(service.id)
            status = RequestStatus.VALIDATED if mine else RequestStatus.PENDING if line else None
            rows.append(
                ServiceRow(
                    service.id,
                    number,
                    service.code,
                    service.name,
                    mine.starts_on if mine else None,
                    mine.ends_on if mine else None,
                    status,
                    line.comment if line else "",
                )
            )
        return rows

    def default_terms(self, today: date) -> Terms:
        """Return what validating without opening the form grants (G1.6). Raises Refused when that is nothing."""
        end = self.running.ends_on if self.running else None
        if self.whole_by_default:
            return Terms(self.role, today, end, whole_structure=True)
        if self.lines and not any(line.service_id in self.active for line in self.lines):
            raise Refused("Aucun des services demandés n’est actif.")
        ticked = tuple(ServiceTerms(row.id, row.starts_on, row.ends_on) for row in self.services() if row.ticked)
        if not ticked:
            raise Refused("Cette demande ne nomme aucun service\u202f: ouvrez-la pour choisir.")
        return Terms(self.role, today, end, services=ticked)

    def refuse_decided(self) -> None:
        """Raise Overtaken, with who and when, unless the request is still pending (G1.8)."""
        said = {
            RequestStatus.VALIDATED: "Validée par {who} {when}.",
            RequestStatus.REFUSED: "Refusée par {who} {when}.",
            RequestStatus.REMOVED: "Retirée par {who} {when}.",
        }.get(self.status)
        if said:
            raise Overtaken(said, who=self.decided_by or "quelqu’un d’autre", when=self.decided_at)

    def facts(self, granted: Collection[int]) -> Facts:
        """Return what the history keeps of the request: what was asked, and the names of the services it tells of."""
        named = {line.service_id: line.name for line in self.lines}
        named |= {service_id: self.active[service_id].name for service_id in granted}
        if self.held:
            held = (row.service_id for row in self.held.services if row.service_id in self.active)
            named |= {service_id: self.active[service_id].name for service_id in held}
        return {
            "request": self.id,
            "asked": {
                "at": self.asked_at.isoformat(),
                "origin": str(self.origin),
                "role": str(self.asked_role) if self.asked_role else None,
                "whole_structure": self.whole_structure,
                "services": [line.name for line in self.lines],
                "comment": self.comment,
            },
            "labels": {f"service:{service_id}": name for service_id, name in named.items()},
        }


def read(request_id: int) -> Pending:
    """Return one request. Raises Refused when there is none, Overtaken when it is no longer pending."""
    found = read_pending([request_id]).get(request_id)
    if found is None:
        raise Refused("Cette demande n’existe plus.")
    found.refuse_decided()
    return found


def read_pending(request_ids: Sequence[int]) -> dict[int, Pending]:
    """Return requests by id, in a fixed number of queries."""
    request = MembershipRequest
    query = (
        request.select(
            *(request.id, request.version, request.status, request.role, request.whole_structure, request.comment),
            *(request.asked_at, request.origin, request.decided_by, request.decided_at),
            *(User.id, User.last_name, User.first_name, User.contact_email, User.status),
            *(Structure.id, Structure.identifier, Structure.name),
            *(Structure.identifier_type, Structure.status, Structure.kind),
        )
        .join(User, on=(User.id == request.user))
        .join(Structure, on=(Structure.id == request.structure))
        .where(request.id.in_(list(request_ids)))
    )
    rows = fetch(query)
    held = memberships.held_by((row[10], row[15]) for row in rows)
    active = structures.active_services(row[15] for row in rows)
    lines = _lines(request_ids)
    found = {}
    for row in rows:
        subject = Person(row[10], person(row[11], row[12]))
        surroundings = (tuple(lines.get(row[0], ())), held.get((row[10], row[15])), active[row[15]])
        values = (*row[:10], subject, *row[11:15], Body(*row[15:18]), *row[18:21], *surroundings)
        found[row[0]] = Pending(*values)
    return found


def _lines(request_ids: Sequence[int]) -> dict[int, list[Line]]:
    line = MembershipRequestLine
    query = (
        line.select(line.request, line.id, line.version, line.service, Service.name, line.comment)
        .join(Service, on=(Service.id == line.service))
        .where(line.request.in_(list(request_ids)))
        .order_by(Service.code)
    )
    found: dict[int, list[Line]] = {}
    for row in fetch(query):
        found.setdefault(row[0], []).append(Line(*row[1:]))
    return found
