"""Subscription requests (« demandes d'abonnement », G2.8): asked for oneself, withdrawn.

They are listed in `pending_subscriptions.py` and decided in `subscription_decisions.py`.
"""

from collections.abc import Sequence
from typing import NamedTuple

from chorus_desktop.core import (
    access_facts,
    askable_spaces,
    identifiers,
    ledger,
    structures,
    subscription_sheet,
    subscriptions,
)
from chorus_desktop.core.access import NONE, Access, SpaceAccess
from chorus_desktop.core.access_facts import MemberAccess
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.models import Structure, SubscriptionRequest, SubscriptionRequestLine
from chorus_desktop.core.operation import Body, Operation, Person, Record
from chorus_desktop.core.reading import fetch_one
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.spaces import ALWAYS_OPEN
from chorus_desktop.core.states import Action, Origin, RequestStatus, Role, Source, Space, StructureStatus
from chorus_desktop.core.subscriptions import Origin as From
from chorus_desktop.core.subscriptions import told
from chorus_desktop.core.text import day
from chorus_desktop.core.words import word


class AskedSpace(NamedTuple):
    """One space asked for, on one service or (None) all those of the membership."""

    space: Space
    service_id: int | None
    access: Access
    comment: str = ""


def ask(actor: Actor, structure_id: int, asked: Sequence[AskedSpace], comment: str = "") -> int | None:
    """« Ajouter un espace »: ask for oneself; return the request's id.

    A primary manager is granted it at once, and there is no request (None). Raises Refused beside `lines` for what is
    not open, already held at that level, already asked for (with the request's id in `values["request"]`), or nothing.
    """
    comment = identifiers.limited(comment, "comment")
    with ledger.operation(actor) as op:
        body = structures.named(structure_id)
        found = access_facts.of_user(actor.id or 0).get(structure_id)
        if found is None or not found.accesses:
            raise Refused("Vous n’êtes pas rattaché à {structure} aujourd’hui.", structure=body.name)
        lines = _checked(body, found, asked)
        if found.member.role is Role.PRIMARY_MANAGER:
            _take(op, body, found, lines)
            return None
        _refuse_waiting(actor, body, lines)
        return _insert(op, body, found, lines, comment)


def withdraw(actor: Actor, request_id: int) -> None:
    """Take back one's own pending request (« Retirée »). Raises Overtaken when it was decided meanwhile."""
    with ledger.operation(actor) as op:
        pending = subscription_sheet.read(request_id)
        with op.record(Action.SUBSCRIPTION_WITHDRAWN, pending.subject, pending.body, pending.facts()) as made:
            changes = {"status": RequestStatus.REMOVED, "decided_at": op.at, "decided_by": actor.name}
            made.update(SubscriptionRequest, request_id, pending.version, **changes)


def _checked(body: Body, found: MemberAccess, asked: Sequence[AskedSpace]) -> list[AskedSpace]:
    if not asked:
        raise Refused("Choisissez au moins un espace.", field="lines")
    status = fetch_one(Structure.select(Structure.status).where(Structure.id == body.id))
    if status != (StructureStatus.ACTIVE,):
        raise Refused("{structure} est inactive.", structure=body.name)
    return [line._replace(comment=_check(body, found, line)) for line in dict.fromkeys(asked)]


def _check(body: Body, found: MemberAccess, line: AskedSpace) -> str:
    """Return the comment of a line that may be asked."""
    held: SpaceAccess | None = found.accesses.get(line.space)
    if held is None or line.space in ALWAYS_OPEN:
        raise Refused(
            "L’espace « {space} » n’est pas ouvert sur {structure}.",
            field="lines",
            space=word(line.space),
            structure=body.name,
        )
    if line.access == NONE:
        raise Refused("Cochez au moins un accès pour « {space} ».", field="lines", space=word(line.space))
    if line.service_id is not None and held.services is not None and line.service_id not in held.services:
        raise Refused("Vous n’êtes pas habilité à l’un de ces services.", field="lines")
    now = held.on(line.service_id)
    if now.consultation >= line.access.consultation and now.modification >= line.access.modification:
        raise Refused("Vous avez déjà cet accès à « {space} ».", field="lines", space=word(line.space))
    return identifiers.limited(line.comment, "lines")


def _refuse_waiting(actor: Actor, body: Body, lines: Sequence[AskedSpace]) -> None:
    waiting = askable_spaces.waiting(actor, body.id).get(body.id, {})
    for asked in lines:
        known = waiting.get((asked.space, asked.service_id)) or waiting.get((asked.space, None))
        if known:
            raise Refused(
                "Votre demande n° {request} du {day} pour « {space} » attend déjà une réponse.",
                field="lines",
                request=known.request_id,
                day=day(known.asked_at),
                space=word(asked.space),
            )


def _names(body: Body, lines: Sequence[AskedSpace]) -> dict[int, str]:
    wanted = [line.service_id for line in lines if line.service_id]
    active = structures.active_services([body.id])[body.id]
    for service_id in wanted:
        if service_id not in active:
            refusal = structures.no_longer_active(service_id)
            raise Refused(refusal.sentence, field="lines", **refusal.values)
    return {service_id: active[service_id].name for service_id in wanted}


def _insert(op: Operation, body: Body, found: MemberAccess, lines: Sequence[AskedSpace], comment: str) -> int:
    names = _names(body, lines)
    facts = {
        "asked": {
            "at": op.at.isoformat(),
            "origin": str(Origin.APPLICATION),
            "spaces": [told(line.space, names.get(line.service_id or 0), line.access) for line in lines],
            "comment": comment,
        },
        "labels": {f"service:{id}": name for id, name in names.items()},
    }
    person = Person(found.member.user_id, found.member.name)
    with op.record(Action.SUBSCRIPTION_ASKED, person, body, facts) as record:
        return insert(op, record, person.id, body.id, lines, comment, Origin.APPLICATION)


def insert(
    op: Operation,
    record: Record,
    user_id: int,
    structure_id: int,
    lines: Sequence[AskedSpace],
    comment: str,
    origin: Origin,
) -> int:
    """Add to `record` a pending request with its lines; return its id."""
    request_id = record.insert(
        SubscriptionRequest,
        user=user_id,
        structure=structure_id,
        status=RequestStatus.PENDING,
        comment=comment,
        asked_at=op.at,
        origin=origin,
    )
    for line in lines:
        record.insert(
            SubscriptionRequestLine,
            request=request_id,
            space=line.space,
            service=line.service_id,
            comment=line.comment,
            **line.access._asdict(),
        )
    return request_id


def _take(op: Operation, body: Body, found: MemberAccess, lines: Sequence[AskedSpace]) -> None:
    """A primary manager who asks is granted it directly, with a history row (G2.8)."""
    names = _names(body, lines)
    accesses = found.accesses
    facts = {
        "accesses": [
            told(line.space, names.get(line.service_id or 0), line.access, accesses[line.space].on(line.service_id))
            for line in lines
        ],
        "labels": {f"service:{id}": name for id, name in names.items()},
    }
    member = found.member
    kept = subscriptions.stored([member.id]).get(member.id, {})
    with op.record(Action.ACCESS_TAKEN, Person(member.user_id, member.name), body, facts) as record:
        for line in lines:
            held = found.accesses[line.space].on(line.service_id)
            access = Access(
                held.consultation or line.access.consultation, held.modification or line.access.modification
            )
            key = (line.space, line.service_id)
            subscriptions.put(op, record, member, kept, key, access, From(Source.DIRECT))
