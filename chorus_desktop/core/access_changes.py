"""Direct changes: a manager grants or withdraws accesses without a request, or copies somebody's rights (G2, B10)."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from chorus_desktop.core import access_facts, batch, clock, membership_candidate, memberships, spaces, subscriptions
from chorus_desktop.core.access import NONE, Access, Accesses, Member
from chorus_desktop.core.access_facts import MemberAccess
from chorus_desktop.core.batch import Gone, Progress, Summary
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.memberships import ServiceTerms, Terms
from chorus_desktop.core.models import Membership
from chorus_desktop.core.operation import Body, Facts, Operation, Person, Record
from chorus_desktop.core.reading import among, fetch
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.spaces import ALWAYS_OPEN
from chorus_desktop.core.states import Action, Message, Source, Space
from chorus_desktop.core.structures import active_services, named
from chorus_desktop.core.subscriptions import Key, Origin, Stored
from chorus_desktop.core.words import word

GONE = Gone("Rattachement n° {id}", "Ce rattachement n’existe plus.")


class Change(NamedTuple):
    """What a member is to have from now on: one space, on one service or (None) all those of the membership."""

    space: Space
    service_id: int | None
    access: Access


class Held(NamedTuple):
    """A membership about to be changed: its accesses, as computed and as stored."""

    subject: Person
    body: Body
    member: Member
    accesses: Accesses
    stored: Stored


class Model(NamedTuple):
    """The membership whose rights are copied, and until when it has each of its services."""

    held: Held
    ends: Mapping[int, date | None]


def change(
    actor: Actor, membership_ids: Sequence[int], changes: Sequence[Change], progress: Progress | None = None
) -> Summary:
    """Give or take accesses, one history row a member, all in one transaction.

    A single member raises its Refused; of several, those that fail are left out and told in the summary.
    """
    if not changes:
        raise Refused("Choisissez au moins un espace.", field="lines")

    def change_one(op: Operation, held: Held) -> Record:
        return _change_one(op, held, changes)

    return batch.run(actor, membership_ids, read, change_one, GONE, progress)


def copy(actor: Actor, from_id: int, to_ids: Sequence[int], progress: Progress | None = None) -> Summary:
    """Give members of the same structure the services and the accesses of another one; the roles stay (B10)."""
    found = read([from_id]).get(from_id)
    if found is None:
        raise Refused(GONE.sentence)
    if not found.member.in_force(clock.today()):
        sentence = "Le rattachement de {name} n’est pas en vigueur\u00a0: ses droits ne se copient pas."
        raise Refused(sentence, name=found.subject.name)
    model = Model(found, {row.service_id: row.ends_on for row in memberships.held_as([from_id])[from_id].services})

    def copy_one(op: Operation, held: Held) -> Record:
        return _copy_one(op, model, held)

    return batch.run(actor, to_ids, read, copy_one, GONE, progress)


def read(membership_ids: Sequence[int]) -> dict[int, Held]:
    """Return memberships by id, in a fixed number of queries."""
    structures = {
        row[0]: row[1]
        for row in fetch(
            Membership.select(Membership.id, Membership.structure).where(Membership.id.in_(among(membership_ids)))
        )
    }
    bodies = {structure_id: named(structure_id) for structure_id in set(structures.values())}
    stored = subscriptions.stored(membership_ids)
    return {
        id: Held(_person(one), bodies[structures[id]], one.member, one.accesses, stored.get(id, {}))
        for id, one in access_facts.of_members(membership_ids).items()
    }


def _person(one: MemberAccess) -> Person:
    return Person(one.member.user_id, one.member.name)


def _change_one(op: Operation, held: Held, changes: Sequence[Change]) -> Record:
    opened = spaces.open_on([held.body.id])[held.body.id]
    names = _service_names(held.body.id, changes)
    gains = False
    facts: Facts = {
        "accesses": [
            subscriptions.told(one.space, names.get(one.service_id or 0), one.access, _now(held, one))
            for one in changes
        ],
        "labels": {f"service:{id}": name for id, name in names.items()},
    }
    for one in changes:
        _refuse_shut(held, one, opened, names)
        gains |= any(then and not now for then, now in zip(one.access, _now(held, one), strict=True))
    action = Action.ACCESS_GRANTED if gains else Action.ACCESS_WITHDRAWN
    with _record(op, action, held, facts) as record:
        changed = [
            subscriptions.put(op, record, held.member, held.stored, _key(one), one.access, Origin(Source.DIRECT))
            for one in sorted(changes, key=_wide_first)
        ]
        if not any(changed):
            raise Refused("{name} a déjà exactement ces accès.", name=held.subject.name)
        _tell(record, held, facts)
    return record


def _now(held: Held, change: Change) -> Access:
    """Return what a member has where the change is made."""
    return held.accesses[change.space].on(change.service_id) if change.space in held.accesses else NONE


def _wide_first(change: Change) -> bool:
    return subscriptions.wide_first(_key(change))


def _key(change: Change) -> Key:
    return change.space, change.service_id


def _refuse_shut(held: Held, change: Change, opened: frozenset[Space], names: Mapping[int, str]) -> None:
    if change.space in ALWAYS_OPEN:
        raise Refused("« {space} » ne se donne ni ne se retire.", field="lines", space=word(change.space))
    if change.space not in opened:
        raise Refused(
            "L’espace « {space} » n’est pas ouvert sur {structure}.",
            field="lines",
            space=word(change.space),
            structure=held.body.name,
        )
    if change.service_id is None:
        return
    if change.service_id not in names:
        raise Refused("Un des services n’est plus actif.", field="lines")
    if not held.member.whole_structure and change.service_id not in held.member.services:
        raise Refused(
            "{name} n’est pas habilité au service « {service} ».",
            field="lines",
            name=held.subject.name,
            service=names[change.service_id],
        )


def _service_names(structure_id: int, changes: Sequence[Change]) -> dict[int, str]:
    active = active_services([structure_id])[structure_id]
    wanted = {change.service_id for change in changes if change.service_id}
    return {id: active[id].name for id in wanted if id in active}


def _copy_one(op: Operation, copied: Model, held: Held) -> Record:
    model = copied.held
    if model.body.id != held.body.id:
        raise Refused("{name} n’appartient pas à la même structure.", name=held.subject.name)
    if model.member.id == held.member.id:
        raise Refused("{name} est la personne dont on copie les droits.", name=held.subject.name)
    facts: Facts = {"copied_from": model.subject.name}
    with _record(op, Action.ACCESS_GRANTED, held, facts) as record:
        services = _copy_services(op, record, copied, held, facts)
        names = {service.id: service.name for service in active_services([held.body.id])[held.body.id].values()}
        keys = sorted({*held.stored, *model.stored}, key=subscriptions.wide_first)
        before = {key: _now(held, Change(*key, NONE)) for key in keys}
        rest = [_put(op, record, model, held, key) for key in keys]
        facts["accesses"] = [
            subscriptions.told(key[0], names.get(key[1] or 0), _now(model, Change(*key, NONE)), before[key])
            for key, changed in zip(keys, rest, strict=True)
            if changed
        ]
        if not services and not any(rest):
            raise Refused("{name} a déjà les mêmes droits.", name=held.subject.name)
        _tell(record, held, facts)
    return record


def _put(op: Operation, record: Record, model: Held, held: Held, key: Key) -> bool:
    """Give one access as the model has it; where the model has no row, the default of the role comes back."""
    row = model.stored.get(key)
    access = row.access if row else subscriptions.without_row(held.member.role, key, model.stored)
    return subscriptions.put(op, record, held.member, held.stored, key, access, Origin(Source.DIRECT))


def _copy_services(op: Operation, record: Record, copied: Model, held: Held, facts: Facts) -> bool:
    """Give the services of the model; return whether that changes anything. Whoever is suspended stays so."""
    own, other = held.member, copied.held.member
    candidate = membership_candidate.read_edited(own.id)
    active = candidate.active
    wanted = () if other.whole_structure else tuple(id for id in active if id in other.services)
    if own.whole_structure == other.whole_structure and set(wanted) == own.services & active.keys():
        return False
    if not wanted and not other.whole_structure:
        raise Refused("{name} n’est habilité à aucun service actif.", name=other.name)
    kept = {row.service_id: row for row in candidate.held.services if row.service_id in own.services}
    ticked = tuple(
        ServiceTerms(id, *((kept[id].starts_on, kept[id].ends_on) if id in kept else (None, _end(copied, own, id))))
        for id in wanted
    )
    terms = Terms(own.role, own.starts_on, own.ends_on, "", other.whole_structure, ticked)
    terms = memberships.check(terms, candidate.held, active, op.at.astimezone().date(), edited=True)
    memberships.grant(op, record, own.user_id, held.body.id, candidate.held, terms, active, edited=True)
    facts["granted"] = memberships.terms_facts(terms, active)
    facts["labels"] = candidate.labels({service.service_id for service in terms.services})
    return True


def _end(copied: Model, own: Member, service_id: int) -> date | None:
    """Return until when a service is given: as the model has it, unless the membership itself ends before."""
    end = copied.ends.get(service_id)
    return None if end and own.ends_on and end >= own.ends_on else end


def _record(op: Operation, action: Action, held: Held, facts: Facts) -> Record:
    member = held.member
    return op.record(action, held.subject, held.body, facts, roles=(member.role,), technical=member.technical)


def _tell(record: Record, held: Held, facts: Facts) -> None:
    told = {key: facts[key] for key in ("accesses", "granted") if key in facts}
    names = {"structure": held.body.name, "identifier": held.body.identifier}
    record.notify(held.subject.id, Message.ACCESS_CHANGED, **names, **told)
