"""One membership request, whole: what its form shows and what deciding it starts from (G1.2, G1.3)."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from chorus_desktop.core import decided, membership_candidate
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.membership_candidate import Candidate
from chorus_desktop.core.memberships import ServiceTerms, Terms
from chorus_desktop.core.models import MembershipRequest, MembershipRequestLine, Service, Structure, User
from chorus_desktop.core.operation import Facts
from chorus_desktop.core.reading import among, fetch
from chorus_desktop.core.states import Origin, RequestStatus, Role


@dataclass(frozen=True)
class Line:
    """One service asked for."""

    id: int
    version: int
    service_id: int
    name: str
    comment: str


@dataclass(frozen=True)
class Pending(Candidate):
    """A request with what surrounds it today: applicant, structure, membership held, active services."""

    id: int
    version: int
    status: RequestStatus
    asked_role: Role | None
    whole_structure: bool
    applicant_comment: str
    asked_at: datetime
    origin: Origin
    decided_by: str | None
    decided_at: datetime | None
    lines: tuple[Line, ...]

    @property
    def role(self) -> Role:
        """The role that the form proposes: the one asked, else the one held, else simple user."""
        if self.held and self.held.role is Role.PRIMARY_MANAGER:
            return self.held.role
        return self.asked_role or super().role

    @property
    def comment(self) -> str:
        return self.applicant_comment

    @property
    def whole_by_default(self) -> bool:
        """« Rattacher à la structure » is also ticked when asked so."""
        return self.whole_structure or super().whole_by_default

    @property
    def asked(self) -> dict[int, str]:
        return {line.service_id: line.comment for line in self.lines}

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

    def facts(self, granted: Collection[int]) -> Facts:
        """Return what the history keeps of the request: what was asked, and the names of the services it tells of."""
        asked = {f"service:{line.service_id}": line.name for line in self.lines}
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
            "labels": asked | self.labels(granted),
        }


def read(request_id: int) -> Pending:
    """Return one request. Raises Refused when there is none, Overtaken when it is no longer pending."""
    return decided.waiting(read_pending([request_id]).get(request_id))


def waiting(pairs: Iterable[tuple[int, int]]) -> dict[tuple[int, int], Pending]:
    """Return what these (user, structure) ask and nobody has decided: one request each at most."""
    wanted, request = set(pairs), MembershipRequest
    query = request.select(request.id, request.user, request.structure).where(
        request.user.in_(among({user for user, _ in wanted})),
        request.structure.in_(among({structure for _, structure in wanted})),
        request.status == RequestStatus.PENDING,
    )
    found = read_pending([row[0] for row in fetch(query) if row[1:] in wanted])
    return {(pending.subject.id, pending.body.id): pending for pending in found.values()}


def read_pending(request_ids: Sequence[int]) -> dict[int, Pending]:
    """Return requests by id, in a fixed number of queries."""
    request = MembershipRequest
    query = (
        request.select(
            *membership_candidate.COLUMNS,
            *(request.id, request.version, request.status, request.role, request.whole_structure, request.comment),
            *(request.asked_at, request.origin, request.decided_by, request.decided_at),
        )
        .join(User, on=(User.id == request.user))
        .join(Structure, on=(Structure.id == request.structure))
        .where(request.id.in_(among(request_ids)))
    )
    rows = fetch(query)
    own = len(membership_candidate.COLUMNS)
    candidates = membership_candidate.gathered([row[:own] for row in rows])
    lines = _lines(request_ids)
    found = {}
    for row, candidate in zip(rows, candidates, strict=True):
        values = (*candidate, *row[own:], tuple(lines.get(row[own], ())))
        found[row[own]] = Pending(*values)
    return found


def _lines(request_ids: Sequence[int]) -> dict[int, list[Line]]:
    line = MembershipRequestLine
    query = (
        line.select(line.request, line.id, line.version, line.service, Service.name, line.comment)
        .join(Service, on=(Service.id == line.service))
        .where(line.request.in_(among(request_ids)))
        .order_by(Service.code)
    )
    found: dict[int, list[Line]] = {}
    for row in fetch(query):
        found.setdefault(row[0], []).append(Line(*row[1:]))
    return found
