"""« Demandes d'abonnement » as a list (G2.2): its rows, its filters, what each asks for."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from peewee import JOIN, fn

from chorus_desktop.core import clock, rights
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.models import Service, Structure, SubscriptionRequest, SubscriptionRequestLine, User
from chorus_desktop.core.pending_memberships import Filters
from chorus_desktop.core.reading import among, fetch
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import RequestStatus, Space
from chorus_desktop.core.text import normalise, person
from chorus_desktop.core.words import word

ALL = Filters()


class PendingRow(NamedTuple):
    """One line of « Demandes d'abonnement »."""

    id: int
    last_name: str
    first_name: str
    structure_id: int
    identifier: str
    structure_name: str
    codes: str
    asked_at: Any

    @property
    def name(self) -> str:
        return person(self.last_name, self.first_name)

    @property
    def spaces(self) -> list[str]:
        """The words of the spaces asked for, each once, in the order of the request."""
        return list(dict.fromkeys(word(Space(code)) for code in self.codes.split()))

    @property
    def age(self) -> int:
        """Calendar days since the request."""
        asked_on: date = self.asked_at.astimezone().date()
        return (clock.today() - asked_on).days


class AskedSpaceRow(NamedTuple):
    """One line of « Espaces demandés »; without a service, all those of the membership. `id`: that of the line."""

    id: int
    space: Space
    service: str
    consultation: bool
    modification: bool
    comment: str


class RefusedLine(NamedTuple):
    """One line of the table above the reason of a refusal; without a service, all those of the membership."""

    id: int
    name: str
    structure: str
    space: Space
    service: str


def listing(actor: Actor, filters: Filters = ALL) -> Listing[PendingRow]:
    """Pending requests of every structure that the actor manages (G2.2). Sorts: name, identifier, structure, age."""
    request, line = SubscriptionRequest, SubscriptionRequestLine
    spaces = line.select(fn.GROUP_CONCAT(line.space, " ")).where(line.request == request.id)
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
            *(request.id, User.last_name, User.first_name),
            *(Structure.id, Structure.identifier, Structure.name),
            fn.COALESCE(spaces, ""),
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
    request, line = SubscriptionRequest, SubscriptionRequestLine
    on_services = line.select(line.request).join(Service, on=(Service.id == line.service))
    if filters.structure_id:
        yield request.structure == filters.structure_id
    if filters.service_id:
        yield request.id.in_(line.select(line.request).where(line.service == filters.service_id))
    if filters.older_than is not None:
        first = clock.today() - timedelta(days=filters.older_than)
        yield request.asked_at < clock.midnight(first)
    for typed in normalise(filters.search).split():
        named = [space for space in Space if typed in normalise(word(space))]
        yield (
            User.search.contains(typed)
            | Structure.search.contains(typed)
            | request.id.in_(line.select(line.request).where(line.space.in_(named)))
            | request.id.in_(on_services.where(Service.search.contains(typed)))
        )


def waiting(actor: Actor) -> int:
    """Return how many subscription requests wait for the actor, whatever the filters."""
    return listing(actor).count()


def asked_spaces(request_id: int) -> list[AskedSpaceRow]:
    """Return « Espaces demandés » (G2.2)."""
    line = SubscriptionRequestLine
    query = (
        line.select(line.id, line.space, Service.name, line.consultation, line.modification, line.comment)
        .join(Service, JOIN.LEFT_OUTER, on=(Service.id == line.service))
        .where(line.request == request_id)
    )
    rows = fetch(query.order_by(line.id))
    return [AskedSpaceRow(row[0], row[1], row[2] or "", bool(row[3]), bool(row[4]), row[5]) for row in rows]


def to_refuse(request_ids: Sequence[int]) -> list[RefusedLine]:
    """Return what refusing these requests would refuse, line by line, in the order of the requests (G2.5)."""
    line = SubscriptionRequestLine
    query = (
        line.select(
            *(line.request, line.id, User.last_name, User.first_name, Structure.name),
            *(line.space, Service.name),
        )
        .join(SubscriptionRequest, on=(SubscriptionRequest.id == line.request))
        .join(User, on=(User.id == SubscriptionRequest.user))
        .join(Structure, on=(Structure.id == SubscriptionRequest.structure))
        .join(Service, JOIN.LEFT_OUTER, on=(Service.id == line.service))
        .where(line.request.in_(among(request_ids)), line.granted_consultation.is_null())
    )
    place = {request_id: at for at, request_id in enumerate(request_ids)}
    rows = sorted(fetch(query), key=lambda row: (place[row[0]], row[1]))
    return [RefusedLine(row[1], person(row[2], row[3]), row[4], row[5], row[6] or "") for row in rows]
