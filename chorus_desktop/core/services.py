"""Services: the subdivisions of a structure (G7.4). One is deactivated, never deleted: rights and history name it."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from peewee import ModelSelect, fn

from chorus_desktop.core import batch, clock, identifiers, ledger, rights
from chorus_desktop.core.batch import Gone, Progress, Summary
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.models import Membership, Service, ServiceMembership, Structure
from chorus_desktop.core.operation import Body, Facts, Operation, Record
from chorus_desktop.core.reading import among, fetch, fetch_one
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.standing import ServiceState, service_state
from chorus_desktop.core.states import Action, RequestStatus
from chorus_desktop.core.structures import ActiveService, named
from chorus_desktop.core.text import day, normalise

CODE_LENGTH = 100
"""Longest code of a service, in characters."""
GONE = Gone("Service n° {id}", "Ce service n’existe plus.")


class ServiceRow(NamedTuple):
    """One line of « Services »; `members`: how many memberships have, or will have, a right on it by name."""

    id: int
    version: int
    code: str
    name: str
    active: bool
    starts_on: date | None
    ends_on: date | None
    members: int

    @property
    def state(self) -> ServiceState:
        """How it stands today."""
        return service_state(self.active, self.starts_on, self.ends_on)


def add_service(
    actor: Actor, structure_id: int, code: str, name: str, starts_on: date | None = None, ends_on: date | None = None
) -> int:
    """Create an active service; return its id. Raises Refused when the code is empty, too long or taken there."""
    code = identifiers.required(code, "code", "Indiquez le code du service.")
    if len(code) > CODE_LENGTH:
        raise Refused("Un code de service compte {limit} caractères au plus.", field="code", limit=CODE_LENGTH)
    values = _checked(name, starts_on, ends_on)
    with ledger.operation(actor) as op:
        body = named(structure_id)
        taken = fetch_one(Service.select(Service.name).where(Service.structure == structure_id, Service.code == code))
        if taken:
            raise Refused("Ce code est déjà celui de « {name} ».", field="code", name=taken[0])
        with op.record(Action.SERVICE_CREATED, None, body) as record:
            search = normalise(f"{values['name']} {code}")
            service_id = record.insert(
                Service, structure=structure_id, code=code, search=search, created_at=op.at, **values
            )
            record.facts["labels"] = {f"service:{service_id}": values["name"]}
    return service_id


def edit_service(
    actor: Actor, service_id: int, version: int, name: str, starts_on: date | None, ends_on: date | None
) -> None:
    """Change the name and the validity of a service; its code stays. Raises Refused beside what does not hold."""
    values = _checked(name, starts_on, ends_on)
    with ledger.operation(actor) as op:
        found = _read([service_id]).get(service_id)
        if found is None:
            raise Refused(GONE.sentence)
        before = {"name": found.name, "starts_on": found.starts_on, "ends_on": found.ends_on}
        changed = {key: value for key, value in values.items() if value != before[key]}
        if "name" in changed:
            changed["search"] = normalise(f"{values['name']} {found.code}")
        if changed:
            facts = found._replace(name=values["name"]).facts
            with op.record(Action.SERVICE_EDITED, None, found.body, facts) as record:
                record.update(Service, service_id, version, **changed)


def deactivate_service(actor: Actor, service_id: int) -> None:
    """Deactivate a service: the rights on it sleep, nothing is deleted (G7.4)."""
    deactivate_services(actor, [service_id])


def deactivate_services(actor: Actor, service_ids: Sequence[int], progress: Progress | None = None) -> Summary:
    """Deactivate services in one operation, a record each; of several, those that fail are told in the summary."""
    return batch.run(actor, service_ids, _read, partial(_switch, active=False), GONE, progress)


def reactivate_services(actor: Actor, service_ids: Sequence[int], progress: Progress | None = None) -> Summary:
    """Wake services, as `deactivate_services` puts them to sleep."""
    return batch.run(actor, service_ids, _read, partial(_switch, active=True), GONE, progress)


def _switch(op: Operation, found: "_Found", active: bool) -> Record:
    action = Action.SERVICE_REACTIVATED if active else Action.SERVICE_DEACTIVATED
    with op.record(action, None, found.body, found.facts) as record:
        if found.active == active:
            raise Refused("Ce service est déjà actif." if active else "Ce service est déjà désactivé.")
        since = None if active else op.at
        record.update(Service, found.id, found.version, active=active, deactivated_at=since)
    return record


class _Found(NamedTuple):
    body: Body
    id: int
    version: int
    code: str
    name: str
    active: bool
    starts_on: date | None
    ends_on: date | None

    @property
    def subject(self) -> ActiveService:
        """What a batch calls it by."""
        return ActiveService(self.id, self.code, self.name)

    @property
    def facts(self) -> Facts:
        return {"labels": {f"service:{self.id}": self.name}}


def _read(service_ids: Sequence[int]) -> dict[int, _Found]:
    query = (
        Service.select(
            *(Structure.id, Structure.identifier, Structure.name),
            *(Service.id, Service.version, Service.code, Service.name),
            *(Service.active, Service.starts_on, Service.ends_on),
        )
        .join(Structure, on=(Structure.id == Service.structure))
        .where(Service.id.in_(among(service_ids)))
    )
    return {row[3]: _Found(Body(*row[:3]), *row[3:]) for row in fetch(query)}


def _checked(name: str, starts_on: date | None, ends_on: date | None) -> dict[str, Any]:
    name = identifiers.required(name, "name", "Indiquez le nom du service.")
    if starts_on and ends_on and ends_on < starts_on:
        raise Refused(
            "La date de fin ({end}) précède la date de début ({start}).",
            field="ends_on",
            end=day(ends_on),
            start=day(starts_on),
        )
    return {"name": name, "starts_on": starts_on, "ends_on": ends_on}


def _held() -> "ModelSelect[ServiceMembership]":
    """The rights by name that run, or will: those that sleep with their service."""
    today = clock.today()
    return (
        ServiceMembership.select()
        .join(Membership, on=(Membership.id == ServiceMembership.membership))
        .where(
            Membership.status == RequestStatus.VALIDATED,
            Membership.ends_on.is_null() | (Membership.ends_on >= today),
            ServiceMembership.ends_on.is_null() | (ServiceMembership.ends_on >= today),
        )
    )


def holders(service_ids: Iterable[int]) -> int:
    """Return how many members have, or will have, rights by name on one or more of these services."""
    query = _held().where(ServiceMembership.service.in_(among(service_ids)))
    row = fetch_one(query.select(fn.COUNT(ServiceMembership.membership.distinct())))
    return int(row[0]) if row else 0


def listing(actor: Actor, structure_id: int, search: str = "") -> Listing[ServiceRow]:
    """« Services »: those of one structure that the actor manages, deactivated ones too; each word typed, anywhere."""
    managed = Service.structure.in_(rights.structures(actor.id, Right.READ))
    found = Listing(
        row=ServiceRow,
        key=Service.id,
        base=Service.select(Service.id).where(Service.structure == structure_id, managed),
        rows=Service.select(
            *(Service.id, Service.version, Service.code, Service.name),
            *(Service.active, Service.starts_on, Service.ends_on),
            _held().select(fn.COUNT(ServiceMembership.id)).where(ServiceMembership.service == Service.id),
        ),
        sorts={
            "code": (fn.LOWER(Service.code), Service.code),
            "name": (Service.search,),
            "active": (Service.active.desc(), fn.LOWER(Service.code), Service.code),
            "starts": (Service.starts_on,),
            "ends": (Service.ends_on,),
        },
    )
    return found.where(*(Service.search.contains(word) for word in normalise(search).split()))
