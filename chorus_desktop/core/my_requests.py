"""« Mes demandes »: what the signed-in person has asked, of either kind, and what became of it (G2.8)."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from peewee import JOIN

from chorus_desktop.core.access import Access
from chorus_desktop.core.models import (
    MembershipRequest,
    MembershipRequestLine,
    Service,
    Structure,
    SubscriptionRequest,
    SubscriptionRequestLine,
)
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Origin, RequestStatus, Role, Space
from chorus_desktop.core.words import word

SPACES = 1 << 30
"""In this list the requests for spaces have ids from here on, above every membership request."""


class ServiceLine(NamedTuple):
    """One service of a membership request."""

    service_id: int
    name: str
    comment: str


class SpaceLine(NamedTuple):
    """One space of a subscription request, with what was granted of it; None = not decided."""

    space: Space
    service_id: int | None
    service: str
    comment: str
    asked: Access
    granted: Access | None


class RequestRow(NamedTuple):
    """One line of « Mes demandes »; it has `lines` of services, or of spaces."""

    id: int
    asked_at: datetime
    structure_id: int
    identifier: str
    structure_name: str
    status: RequestStatus
    comment: str
    origin: Origin
    decided_at: datetime | None
    decided_by: str
    reason: str
    decision_comment: str
    role: Role | None = None
    whole_structure: bool = False
    lines: tuple[ServiceLine | SpaceLine, ...] = ()

    @property
    def for_spaces(self) -> bool:
        return self.id >= SPACES

    @property
    def number(self) -> int:
        """The number under which it is known elsewhere."""
        return self.id - SPACES if self.for_spaces else self.id

    @property
    def is_pending(self) -> bool:
        return self.status is RequestStatus.PENDING

    @property
    def names(self) -> list[str]:
        """What was asked: services (none: the whole structure), or spaces."""
        return list(
            dict.fromkeys(word(line.space) if isinstance(line, SpaceLine) else line.name for line in self.lines)
        )

    @property
    def answer(self) -> str:
        """What the manager said, if anything."""
        return self.reason or self.decision_comment


def list_id(number: int, for_spaces: bool) -> int:
    """Return the id in the list of the request with this number."""
    return number + SPACES if for_spaces else number


def read(actor: Actor) -> list[RequestRow]:
    """Return everything that somebody has asked, the newest first."""
    rows = [*_memberships(actor), *_spaces(actor)]
    return sorted(rows, key=_asked_at, reverse=True)


def _asked_at(row: RequestRow) -> tuple[datetime, int]:
    return row.asked_at, row.id


def _memberships(actor: Actor) -> Iterable[RequestRow]:
    request, line = MembershipRequest, MembershipRequestLine
    columns = (line.request, line.service, Service.name, line.comment)
    query = line.select(*columns).join(Service, on=(Service.id == line.service)).join_from(line, request)
    lines: dict[int, list[ServiceLine]] = {}
    for request_id, *values in fetch(query.where(request.user == (actor.id or 0)).order_by(Service.code)):
        lines.setdefault(request_id, []).append(ServiceLine(*values))
    for row in _requests(request, actor, request.role, request.whole_structure):
        yield RequestRow._make((*row[:13], bool(row[13]), tuple(lines.get(row[0], ()))))


def _spaces(actor: Actor) -> Iterable[RequestRow]:
    request, line = SubscriptionRequest, SubscriptionRequestLine
    columns = (
        *(line.request, line.space, line.service, Service.name, line.comment),
        *(line.consultation, line.modification, line.granted_consultation, line.granted_modification),
    )
    query = line.select(*columns).join(Service, JOIN.LEFT_OUTER, on=(Service.id == line.service))
    query = query.join_from(line, request).where(request.user == (actor.id or 0))
    lines: dict[int, list[SpaceLine]] = {}
    for request_id, space, service_id, name, comment, *boxes in fetch(query.order_by(line.id)):
        asked = Access(bool(boxes[0]), bool(boxes[1]))
        granted = Access(bool(boxes[2]), bool(boxes[3])) if boxes[2] is not None else None
        made = SpaceLine(space, service_id, name or "", comment, asked, granted)
        lines.setdefault(request_id, []).append(made)
    for row in _requests(request, actor):
        yield RequestRow._make((row[0] + SPACES, *row[1:], None, False, tuple(lines.get(row[0], ()))))


def _requests(request: Any, actor: Actor, *more: Any) -> list[tuple[Any, ...]]:
    columns = (
        *(request.id, request.asked_at, Structure.id, Structure.identifier, Structure.name, request.status),
        *(request.comment, request.origin, request.decided_at, request.decided_by),
        *(request.reason, request.decision_comment),
    )
    query = request.select(*columns, *more).join(Structure, on=(Structure.id == request.structure))
    found = fetch(query.where(request.user == (actor.id or 0)))
    return [(*row[:9], row[9] or "", *row[10:]) for row in found]
