"""Services: the subdivisions of a structure (G7.4). One is deactivated, never deleted: rights and history name it."""

from datetime import date
from typing import Any, NamedTuple

from peewee import fn

from chorus_desktop.core import identifiers, ledger
from chorus_desktop.core.errors import Overtaken, Refused
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.models import Membership, Service, ServiceMembership
from chorus_desktop.core.operation import Body
from chorus_desktop.core.reading import fetch_one
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Action, RequestStatus
from chorus_desktop.core.structures import named
from chorus_desktop.core.text import day, normalise

CODE_LENGTH = 100
"""Longest code of a service, in characters."""


class ServiceRow(NamedTuple):
    """One line of « Services »; `members`: how many memberships are for it by name."""

    id: int
    version: int
    code: str
    name: str
    active: bool
    starts_on: date | None
    ends_on: date | None
    members: int


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
        found = _read(service_id)
        before = {"name": found.name, "starts_on": found.starts_on, "ends_on": found.ends_on}
        changed = {key: value for key, value in values.items() if value != before[key]}
        if "name" in changed:
            changed["search"] = normalise(f"{values['name']} {found.code}")
        if changed:
            facts = {"labels": {f"service:{service_id}": values["name"]}}
            with op.record(Action.SERVICE_EDITED, None, found.body, facts) as record:
                record.update(Service, service_id, version, **changed)


def deactivate_service(actor: Actor, service_id: int) -> None:
    """Deactivate a service: the rights on it sleep, nothing is deleted (G7.4)."""
    _switch(actor, service_id, active=False)


def reactivate_service(actor: Actor, service_id: int) -> None:
    """Wake a deactivated service, and the rights on it."""
    _switch(actor, service_id, active=True)


def _switch(actor: Actor, service_id: int, active: bool) -> None:
    with ledger.operation(actor) as op:
        found = _read(service_id)
        if found.active == active:
            raise Refused("Ce service est déjà actif." if active else "Ce service est déjà désactivé.")
        action = Action.SERVICE_REACTIVATED if active else Action.SERVICE_DEACTIVATED
        facts = {"labels": {f"service:{service_id}": found.name}}
        with op.record(action, None, found.body, facts) as record:
            since = None if active else op.at
            record.update(Service, service_id, found.version, active=active, deactivated_at=since)


class _Found(NamedTuple):
    body: Body
    version: int
    code: str
    name: str
    active: bool
    starts_on: date | None
    ends_on: date | None


def _read(service_id: int) -> _Found:
    row = fetch_one(
        Service.select(
            *(Service.structure, Service.version, Service.code, Service.name),
            *(Service.active, Service.starts_on, Service.ends_on),
        ).where(Service.id == service_id)
    )
    if row is None:
        raise Overtaken("Ce service n’existe plus.", who="", when=None)
    return _Found(named(row[0]), *row[1:])


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


def listing(structure_id: int) -> Listing[ServiceRow]:
    """« Services »: those of one structure, deactivated ones too."""
    held = ServiceMembership.select(fn.COUNT(ServiceMembership.id)).join(
        Membership, on=(Membership.id == ServiceMembership.membership)
    )
    members = held.where(ServiceMembership.service == Service.id, Membership.status != RequestStatus.REMOVED)
    return Listing(
        row=ServiceRow,
        key=Service.id,
        base=Service.select(Service.id).where(Service.structure == structure_id),
        rows=Service.select(
            *(Service.id, Service.version, Service.code, Service.name),
            *(Service.active, Service.starts_on, Service.ends_on, members),
        ),
        sorts={
            "code": (Service.code,),
            "name": (Service.search,),
            "active": (Service.active.desc(), Service.code),
            "starts": (Service.starts_on,),
            "ends": (Service.ends_on,),
        },
    )
