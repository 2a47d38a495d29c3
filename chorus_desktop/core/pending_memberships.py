"""« Demandes de rattachement » as a list (G1.1): its rows, its filters, what each asks for."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any, NamedTuple

from peewee import JOIN, fn

from chorus_desktop.core import clock, rights
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.models import MembershipRequest, MembershipRequestLine, Service, Structure, User
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.standing import ServiceState, service_state
from chorus_desktop.core.states import RequestStatus
from chorus_desktop.core.text import normalise, person


class PendingRow(NamedTuple):
    """One line of « Demandes de rattachement »."""

    id: int
    last_name: str
    first_name: str
    structure_id: int
    identifier: str
    structure_name: str
    whole_structure: bool
    services: str
    service_count: int
    asked_at: Any

    @property
    def name(self) -> str:
        return person(self.last_name, self.first_name)

    @property
    def age(self) -> int:
        """Calendar days since the request."""
        asked_on: date = self.asked_at.astimezone().date()
        return (clock.today() - asked_on).days


class AskedServiceRow(NamedTuple):
    """One line of « Services demandés »."""

    code: str
    name: str
    state: ServiceState
    comment: str


class Filters(NamedTuple):
    """What the pending list is narrowed to; empty fields do not count. `older_than`: days."""

    search: str = ""
    structure_id: int | None = None
    service_id: int | None = None
    older_than: int | None = None


ALL = Filters()


def listing(actor: Actor, filters: Filters = ALL) -> Listing[PendingRow]:
    """Pending requests of every structure that the actor manages (G1.1). Sorts: name, identifier, structure, age."""
    request, line = MembershipRequest, MembershipRequestLine
    asked_services = line.select().join(Service, on=(Service.id == line.service)).where(line.request == request.id)
    asked = request.select(request.structure).where(request.status == RequestStatus.PENDING).distinct()
    found = Listing(
        row=PendingRow,
        key=request.id,
        base=request.select(request.id)
        .join(
            User, JOIN.LEFT_OUTER, on=(User.id == request.user)
        )  # SQLite leaves these two out where nothing asks them
        .join(Structure, JOIN.LEFT_OUTER, on=(Structure.id == request.structure))
        .where(
            request.status == RequestStatus.PENDING,
            request.structure.in_(rights.structures_among(actor.id, Right.READ, asked)),
        ),
        rows=request.select(
            request.id,
            User.last_name,
            User.first_name,
            Structure.id,
            Structure.identifier,
            Structure.name,
            request.whole_structure,
            fn.COALESCE(asked_services.select(fn.GROUP_CONCAT(Service.name, "\n")), ""),
            asked_services.select(fn.COUNT(line.id)),
            request.asked_at,
        )
        .join(User, on=(User.id == request.user))
        .join(Structure, on=(Structure.id == request.structure)),
        sorts={
            "name": (User.sort_name,),
            "identifier": (Structure.identifier,),
            "structure": (Structure.sort_name,),
            "age": (request.asked_at.desc(),),
        },
    )
    return found.where(*_conditions(filters))


def _conditions(filters: Filters) -> Iterable[object]:
    request, line = MembershipRequest, MembershipRequestLine
    lines = line.select(line.request).join(Service, on=(Service.id == line.service))
    if filters.structure_id:
        yield request.structure == filters.structure_id
    if filters.service_id:
        yield request.id.in_(lines.where(Service.id == filters.service_id))
    if filters.older_than is not None:
        first = clock.today() - timedelta(days=filters.older_than)
        yield request.asked_at < clock.midnight(first)
    for word in normalise(filters.search).split():
        yield (
            User.search.contains(word)
            | Structure.search.contains(word)
            | request.id.in_(lines.where(Service.search.contains(word)))
        )


def waiting(actor: Actor) -> int:
    """Return how many membership requests wait for the actor, whatever the filters: the figure on the tab."""
    return listing(actor).count()


def asked_services(request_id: int) -> list[AskedServiceRow]:
    """Return « Services demandés » (G1.1), in the order of the codes."""
    line = MembershipRequestLine
    query = (
        line.select(Service.code, Service.name, Service.active, Service.starts_on, Service.ends_on, line.comment)
        .join(Service, on=(Service.id == line.service))
        .where(line.request == request_id)
    )
    return [
        AskedServiceRow(code, name, service_state(*validity), comment)
        for code, name, *validity, comment in fetch(query.order_by(Service.code))
    ]
