"""Memberships (rattachements): what a manager grants, on which services, from when to when (G1.2, G1.3, G3)."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from chorus_desktop.core import identifiers, ledger
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.models import Delegation, Membership, ServiceMembership, User
from chorus_desktop.core.operation import Facts, Operation, Person, Record
from chorus_desktop.core.reading import among, fetch, fetch_one
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Action, RequestStatus, Role
from chorus_desktop.core.structures import ActiveService, named, no_longer_active
from chorus_desktop.core.text import day, person


class ServiceTerms(NamedTuple):
    """One ticked service; without dates of its own it keeps its start, or starts with the terms, and ends with them."""

    service_id: int
    starts_on: date | None = None
    ends_on: date | None = None


class Terms(NamedTuple):
    """What the manager grants: the form of G1.2. What is ticked is what the user has afterwards (G1.3)."""

    role: Role
    starts_on: date
    ends_on: date | None = None
    comment: str = ""
    whole_structure: bool = False
    services: tuple[ServiceTerms, ...] = ()


class HeldService(NamedTuple):
    """A service that a membership has now."""

    id: int
    version: int
    service_id: int
    starts_on: date
    ends_on: date | None


class Held(NamedTuple):
    """The membership that a user has now in a structure, whatever its state but removed."""

    id: int
    version: int
    role: Role
    status: RequestStatus
    whole_structure: bool
    starts_on: date
    ends_on: date | None
    services: tuple[HeldService, ...]

    def runs_on(self, today: date) -> bool:
        """Return whether it still gives, or will give, rights."""
        return self.status is RequestStatus.VALIDATED and (self.ends_on is None or self.ends_on >= today)

    def services_on(self, today: date) -> dict[int, HeldService]:
        """Return, by service, the rights that still run: none once the membership has ended or sleeps."""
        if not self.runs_on(today):
            return {}
        return {row.service_id: row for row in self.services if row.ends_on is None or row.ends_on >= today}


def check(
    terms: Terms, held: Held | None, services: Mapping[int, ActiveService], today: date, *, edited: bool = False
) -> Terms:
    """Return the terms as they can be granted. Raises Refused beside the field that does not hold.

    A membership that runs keeps its first day, unless it is `edited`; a service that it does not have yet begins when
    the terms do.
    """
    if (terms.role is Role.PRIMARY_MANAGER) or (held and held.role is Role.PRIMARY_MANAGER):
        raise Refused(
            "Le rôle de gestionnaire principal ne se donne et ne se reprend que par le transfert.", field="role"
        )
    comment = identifiers.limited(terms.comment, "comment")
    if terms.ends_on and terms.ends_on < terms.starts_on:
        raise Refused(
            "La date de fin ({end}) précède la date de début ({start}).",
            field="ends_on",
            end=day(terms.ends_on),
            start=day(terms.starts_on),
        )
    if not terms.whole_structure and not terms.services:
        raise Refused("Cochez au moins un service, ou « Rattacher à la structure ».", field="services")
    kept = held if held and held.runs_on(today) and not edited else None
    start = min(terms.starts_on, kept.starts_on) if kept else terms.starts_on
    begun = {row.service_id: row.starts_on for row in kept.services_on(today).values()} if kept else {}
    ticked = []
    for service_id, first, last in terms.services:
        if service_id not in services:
            raise no_longer_active(service_id)
        first_day = first or begun.get(service_id, terms.starts_on)
        _check_service_dates(services[service_id].name, first_day, last, start, terms.ends_on)
        ticked.append(ServiceTerms(service_id, first_day, last))
    return terms._replace(starts_on=start, comment=comment, services=tuple(ticked))


def _check_service_dates(name: str, first: date, last: date | None, start: date, end: date | None) -> None:
    if last and last < first:
        raise Refused("« {name} » finit avant d’avoir commencé.", field="services", name=name)
    if first < start or (end and (first > end or (last and last > end))):
        raise Refused("Les dates de « {name} » sortent de celles du rattachement.", field="services", name=name)


def grant(
    op: Operation,
    record: Record,
    user_id: int,
    structure_id: int,
    held: Held | None,
    terms: Terms,
    active: Iterable[int],
    *,
    edited: bool = False,
) -> int:
    """Add to `record` the membership that checked `terms` give; return its id. `edited`: a suspended one stays so.

    Rights on services that are not in `active` sleep and stay as they are; the whole structure makes others needless.
    """
    values: dict[str, Any] = {
        "role": terms.role,
        "status": RequestStatus.VALIDATED,
        "whole_structure": terms.whole_structure,
        "starts_on": terms.starts_on,
        "ends_on": terms.ends_on,
    }
    if held is None:
        membership_id = record.insert(
            Membership,
            user=user_id,
            structure=structure_id,
            comment=terms.comment,
            created_at=op.at,
            activated_at=op.at,
            **values,
        )
    else:
        membership_id, today = held.id, op.at.astimezone().date()
        if edited:
            values["status"] = held.status
        runs = held._replace(status=values["status"], ends_on=terms.ends_on).runs_on(today)
        if runs and not held.runs_on(today):
            values["activated_at"] = op.at
        if held.ends_on and held.ends_on < today and (terms.ends_on is None or terms.ends_on >= today):
            values["expired_on"] = None
        record.update(Membership, held.id, held.version, **values)
    _grant_services(record, membership_id, held.services if held else (), terms, frozenset(active))
    return membership_id


def _grant_services(
    record: Record, membership_id: int, held: tuple[HeldService, ...], terms: Terms, active: frozenset[int]
) -> None:
    ticked = {service.service_id: service for service in terms.services}
    for row in held:
        choice = ticked.pop(row.service_id, None)
        if choice is None:
            if row.service_id in active or terms.whole_structure:
                record.delete(ServiceMembership, row.id, row.version)
        else:
            dates = (choice.starts_on or terms.starts_on, choice.ends_on)
            if dates != (row.starts_on, row.ends_on):
                record.update(ServiceMembership, row.id, row.version, starts_on=dates[0], ends_on=dates[1])
    for choice in ticked.values():
        record.insert(
            ServiceMembership,
            membership=membership_id,
            service=choice.service_id,
            starts_on=choice.starts_on or terms.starts_on,
            ends_on=choice.ends_on,
        )


def terms_facts(terms: Terms, services: Mapping[int, ActiveService]) -> Facts:
    """Return what was granted, as the history and the mail tell it."""
    return {
        "role": str(terms.role),
        "starts_on": terms.starts_on.isoformat(),
        "ends_on": terms.ends_on.isoformat() if terms.ends_on else None,
        "whole_structure": terms.whole_structure,
        "services": [services[service.service_id].name for service in terms.services],
    }


def delegate(
    actor: Actor, membership_id: int, *, user_level: bool, structure_level: bool, version: int | None = None
) -> None:
    """Let a secondary manager do at each level what the primary one may, or what a simple user may (G2.7).

    `version`: that of the delegation as it was seen, 0 for none; Overtaken when it is another by now.
    """
    with ledger.operation(actor) as op:
        columns = (Membership.role, User.id, User.last_name, User.first_name, Membership.structure, Membership.status)
        query = Membership.select(*columns).join(User, on=(User.id == Membership.user))
        row = fetch_one(query.where(Membership.id == membership_id))
        if row is None or row[0] is not Role.SECONDARY_MANAGER or row[5] is RequestStatus.REMOVED:
            raise Refused("Une délégation ne se donne qu’à un gestionnaire secondaire.")
        known = fetch_one(
            Delegation.select(Delegation.id, Delegation.version).where(Delegation.membership == membership_id)
        )
        levels = {"user_level": user_level, "structure_level": structure_level}
        subject = Person(row[1], person(row[2], row[3]))
        with op.record(Action.DELEGATION_CHANGED, subject, named(row[4])) as record:
            if known:
                record.update(Delegation, known[0], known[1] if version is None else version, **levels)
            else:
                record.insert(Delegation, membership=membership_id, **levels)


def held_by(pairs: Iterable[tuple[int, int]]) -> dict[tuple[int, int], Held]:
    """Return the memberships of these (user, structure), removed ones left out."""
    wanted = set(pairs)
    rows = _held(
        Membership.user.in_(among({user for user, _ in wanted})),
        Membership.structure.in_(among({structure for _, structure in wanted})),
        Membership.status != RequestStatus.REMOVED,
    )
    return {row[:2]: row[2] for row in rows if row[:2] in wanted}


def held_as(membership_ids: Iterable[int]) -> dict[int, Held]:
    """Return memberships by their ids, removed ones too."""
    return {held.id: held for _, _, held in _held(Membership.id.in_(among(membership_ids)))}


def _held(*conditions: object) -> list[tuple[int, int, Held]]:
    query = Membership.select(
        *(Membership.user, Membership.structure, Membership.id, Membership.version, Membership.role),
        *(Membership.status, Membership.whole_structure, Membership.starts_on, Membership.ends_on),
    )
    rows = fetch(query.where(*conditions))
    services: dict[int, list[HeldService]] = {row[2]: [] for row in rows}
    columns = (
        *(ServiceMembership.membership, ServiceMembership.id, ServiceMembership.version),
        *(ServiceMembership.service, ServiceMembership.starts_on, ServiceMembership.ends_on),
    )
    for row in fetch(ServiceMembership.select(*columns).where(ServiceMembership.membership.in_(among(services)))):
        services[row[0]].append(HeldService(*row[1:]))
    return [(row[0], row[1], Held._make((*row[2:], tuple(services[row[2]])))) for row in rows]
