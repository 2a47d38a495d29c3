"""Membership requests (« demandes de rattachement », G1): asked for oneself, recorded for somebody, withdrawn.

They are listed in `pending_memberships.py` and decided in `membership_decisions.py`.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from chorus_desktop.core import clock, identifiers, ledger, membership_sheet, structures, users
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.membership_sheet import Pending
from chorus_desktop.core.models import Membership, MembershipRequest, MembershipRequestLine, Structure, User
from chorus_desktop.core.operation import Body, Facts, Operation, Person
from chorus_desktop.core.reading import fetch_one
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import AccountStatus, Action, Origin, RequestStatus, Role, StructureStatus
from chorus_desktop.core.text import day, moment

EARLIEST = 2000
"""The first year in which a request can have been received."""


class AskedService(NamedTuple):
    """One service asked for, with the applicant's comment on it."""

    service_id: int
    comment: str = ""


class Asked(NamedTuple):
    """What an applicant asks of a structure."""

    structure_id: int
    whole_structure: bool = False
    services: tuple[AskedService, ...] = ()
    role: Role | None = None
    comment: str = ""


def ask(actor: Actor, asked: Asked) -> int:
    """Ask for oneself; return the request's id. Raises Refused as `_insert` does."""
    assert actor.id is not None
    with ledger.operation(actor) as op:
        return _insert(op, Action.MEMBERSHIP_ASKED, actor.id, asked, op.at, Origin.APPLICATION)


def ask_all(actor: Actor, several: Sequence[Asked]) -> list[int]:
    """« Demander un rattachement »: ask several structures at once, all of them or none; return the requests' ids.

    Raises Refused as `_insert` does, with the structure's id in `values["structure_id"]`.
    """
    assert actor.id is not None
    if not several:
        raise Refused("Choisissez au moins une structure.", field="structures")
    made = []
    with ledger.operation(actor) as op:
        for asked in several:
            try:
                made.append(_insert(op, Action.MEMBERSHIP_ASKED, actor.id, asked, op.at, Origin.APPLICATION))
            except Refused as refusal:
                refusal.values["structure_id"] = asked.structure_id
                raise
    return made


def record(actor: Actor, user_id: int, asked: Asked, received_on: date, origin: Origin) -> int:
    """« Saisir une demande » (G1.9): note a request that came by mail, paper or telephone; return its id.

    Raises Refused beside `received_on` when that day is to come or beyond memory, and as `_insert` does.
    """
    if received_on > clock.today():
        raise Refused("La date de réception ({day}) est à venir.", field="received_on", day=day(received_on))
    if received_on.year < EARLIEST:
        raise Refused("La date de réception ({day}) est trop ancienne.", field="received_on", day=day(received_on))
    received_at = clock.now()
    if received_on < clock.today():
        received_at = datetime(received_on.year, received_on.month, received_on.day, 12).astimezone()
    with ledger.operation(actor) as op:
        return _insert(op, Action.MEMBERSHIP_RECORDED, user_id, asked, received_at, origin)


def withdraw(actor: Actor, request_id: int) -> None:
    """Take back one's own pending request (« Retirée »). Raises Overtaken when it was decided meanwhile."""
    with ledger.operation(actor) as op:
        add_withdrawal(op, membership_sheet.read(request_id))


def add_withdrawal(op: Operation, pending: Pending) -> None:
    """Add a record: this request waits no more, because of who made it."""
    with op.record(Action.MEMBERSHIP_WITHDRAWN, pending.subject, pending.body, pending.facts(())) as made:
        changes = {"status": RequestStatus.REMOVED, "decided_at": op.at, "decided_by": op.actor.name}
        made.update(MembershipRequest, pending.id, pending.version, **changes)


def _insert(op: Operation, action: Action, user_id: int, asked: Asked, asked_at: datetime, origin: Origin) -> int:
    """Add a pending request. Raises Refused when the structure is closed, nothing is asked, or one waits already."""
    body = structures.named(asked.structure_id)
    lines = tuple(line._replace(comment=identifiers.limited(line.comment, "services")) for line in asked.services)
    asked = asked._replace(comment=identifiers.limited(asked.comment, "comment"), services=lines)
    _check_applicant(user_id, asked, body)
    _refuse_waiting(op.actor, user_id, body)
    active = structures.active_services([asked.structure_id])[asked.structure_id]
    if not asked.whole_structure and not asked.services and active:
        raise Refused("Cochez au moins un service, ou « Rattacher à la structure ».", field="services")
    if any(line.service_id not in active for line in asked.services):
        raise Refused("Un des services demandés n’est pas actif.", field="services")
    subject = Person(user_id, users.named(user_id))
    facts: Facts = {
        "asked": {
            "at": asked_at.isoformat(),
            "origin": str(origin),
            "role": str(asked.role) if asked.role else None,
            "whole_structure": asked.whole_structure,
            "services": [active[line.service_id].name for line in asked.services],
            "comment": asked.comment,
        },
        "labels": {f"service:{line.service_id}": active[line.service_id].name for line in asked.services},
    }
    with op.record(action, subject, body, facts) as made:
        request_id = made.insert(
            MembershipRequest,
            user=user_id,
            structure=asked.structure_id,
            status=RequestStatus.PENDING,
            comment=asked.comment,
            asked_at=asked_at,
            origin=origin,
            recorded_by=op.actor.id if action is Action.MEMBERSHIP_RECORDED else None,
            role=asked.role,
            whole_structure=asked.whole_structure,
        )
        for line in asked.services:
            made.insert(MembershipRequestLine, request=request_id, service=line.service_id, comment=line.comment)
    return request_id


def _check_applicant(user_id: int, asked: Asked, body: Body) -> None:
    row = fetch_one(User.select(User.status, User.technical).where(User.id == user_id))
    if row is None or row[1] or row[0] in (AccountStatus.CLOSED, AccountStatus.DEACTIVATED):
        raise Refused("Ce compte ne peut pas faire de demande.", field="user")
    status = fetch_one(Structure.select(Structure.status).where(Structure.id == asked.structure_id))
    if status != (StructureStatus.ACTIVE,):
        raise Refused("{structure} est inactive.", field="structure", structure=body.name)
    if asked.role is Role.PRIMARY_MANAGER:
        raise Refused("Le rôle de gestionnaire principal ne se donne que par le transfert.", field="role")
    held = fetch_one(
        Membership.select(Membership.role).where(
            Membership.user == user_id,
            Membership.structure == asked.structure_id,
            Membership.status == RequestStatus.VALIDATED,
        )
    )
    if held == (Role.PRIMARY_MANAGER,):
        raise Refused("Le gestionnaire principal de {structure} y a déjà tous les droits.", structure=body.name)


def _refuse_waiting(actor: Actor, user_id: int, body: Body) -> None:
    """Raise Refused when a request of the same person waits there already; to that person, with its number."""
    waiting = fetch_one(
        MembershipRequest.select(MembershipRequest.id, MembershipRequest.asked_at).where(
            MembershipRequest.user == user_id,
            MembershipRequest.structure == body.id,
            MembershipRequest.status == RequestStatus.PENDING,
        )
    )
    if not waiting:
        return
    values = {"request": waiting[0], "when": moment(waiting[1])[:10], "structure": body.name}
    if user_id == actor.id:
        sentence = "Votre demande n° {request} du {when} pour {structure} attend déjà une réponse."
        raise Refused(sentence, field="user", **values)
    sentence = "Une demande de {name} pour {structure} attend déjà, du {when}."
    raise Refused(sentence, field="user", name=users.named(user_id), **values)
