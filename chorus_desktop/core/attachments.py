"""Memberships at the manager's initiative: attach people with one form, edit what a membership gives (G3.2, G3.3)."""

from collections.abc import Sequence
from datetime import date

from chorus_desktop.core import (
    batch,
    clock,
    identifiers,
    ledger,
    membership_candidate,
    membership_sheet,
    memberships,
    structures,
)
from chorus_desktop.core.batch import Gone, Progress, Summary
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.membership_candidate import Candidate, Edited
from chorus_desktop.core.membership_decisions import close_validated
from chorus_desktop.core.membership_sheet import Pending
from chorus_desktop.core.memberships import ServiceTerms, Terms
from chorus_desktop.core.operation import Facts, Operation, Record
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Action, Message

GONE = Gone("Compte n° {id}", "Ce compte n’existe plus.")


def candidates(structure_id: int, user_ids: Sequence[int]) -> dict[int, Candidate]:
    """Return people, by id, for the form; whoever has asked to join comes with the request, which presets it."""
    found = membership_candidate.read(structure_id, user_ids)
    asked = membership_sheet.waiting((user_id, structure_id) for user_id in found)
    return {**found, **{user_id: pending for (user_id, _), pending in asked.items()}}


def attach(
    actor: Actor, structure_id: int, user_ids: Sequence[int], terms: Terms, progress: Progress | None = None
) -> Summary:
    """« Rattacher » people to a structure on the same terms, whose comment is required (G3.3, L493).

    What one of them asks there already is validated in the same record. Raises Refused beside the field that does not
    hold, and as `batch.run` does.
    """
    comment = identifiers.required(terms.comment, "comment", "Indiquez un commentaire.")
    active = structures.active_services([structure_id])[structure_id]
    agreed = memberships.check(terms._replace(comment=comment), None, active, clock.today())

    def read(some: Sequence[int]) -> dict[int, Candidate]:
        return candidates(structure_id, some)

    def act(op: Operation, candidate: Candidate) -> Record:
        return _attach_one(op, candidate, agreed)

    return batch.run(actor, user_ids, read, act, GONE, progress)


def _attach_one(op: Operation, candidate: Candidate, terms: Terms) -> Record:
    subject, body = candidate.subject, candidate.body
    if candidate.technical:
        raise Refused("Un utilisateur technique ne se rattache que par sa création.")
    if candidate.held is not None:
        raise Refused("{name} est déjà rattaché à {structure}.", name=subject.name, structure=body.name)
    candidate.refuse_closed()
    terms = memberships.check(terms, None, candidate.active, clock.today())
    pending = candidate if isinstance(candidate, Pending) else None
    granted = {service.service_id for service in terms.services}
    facts: Facts = pending.facts(granted) if pending else {"labels": candidate.labels(granted)}
    facts["granted"] = memberships.terms_facts(terms, candidate.active)
    facts["comment"] = terms.comment
    with op.record(Action.MEMBERSHIP_ATTACHED, subject, body, facts, roles=(terms.role,)) as record:
        memberships.grant(op, record, subject.id, body.id, None, terms, candidate.active)
        if pending is not None:
            close_validated(op, record, pending, terms)
        _notify(record, candidate, Message.MEMBERSHIP_ATTACHED, facts)
    return record


def edit(actor: Actor, membership_id: int, version: int, terms: Terms) -> bool:
    """« Modifier le rattachement »: role, dates, services, as the form that was read at `version` says (G3.2).

    A suspended membership stays suspended; a later end wakes an expired one. Nothing is recorded when nothing changes;
    return whether something did. Raises Refused beside the field that does not hold, Overtaken when somebody else was
    faster.
    """
    with ledger.operation(actor) as op:
        edited = membership_candidate.read_edited(membership_id)
        if edited.technical:
            raise Refused("Le rattachement d’un utilisateur technique ne se modifie pas.")
        agreed = memberships.check(terms, edited.held, edited.active, clock.today(), edited=True)
        if version == edited.held.version and not agreed.comment and _is_same(edited, agreed):
            return False
        granted = memberships.terms_facts(agreed, edited.active)
        ticked = {service.service_id for service in agreed.services}
        facts: Facts = {"labels": edited.labels(ticked), "granted": granted, "comment": agreed.comment}
        roles = (edited.held.role, agreed.role)
        with op.record(Action.MEMBERSHIP_EDITED, edited.subject, edited.body, facts, roles=roles) as record:
            held = edited.held._replace(version=version)
            memberships.grant(op, record, edited.subject.id, edited.body.id, held, agreed, edited.active, edited=True)
            _notify(record, edited, Message.MEMBERSHIP_EDITED, facts)
    return True


def _is_same(edited: Edited, terms: Terms) -> bool:
    held = edited.held
    if (held.role, held.whole_structure, held.starts_on, held.ends_on) != (
        *(terms.role, terms.whole_structure, terms.starts_on, terms.ends_on),
    ):
        return False
    shown: dict[int, tuple[date | None, date | None]] = {
        row.service_id: (row.starts_on, row.ends_on) for row in held.services if row.service_id in edited.active
    }
    return shown == {service.service_id: _dates(service) for service in terms.services}


def _dates(service: ServiceTerms) -> tuple[date | None, date | None]:
    return service.starts_on, service.ends_on


def _notify(record: Record, candidate: Candidate, message: Message, facts: Facts) -> None:
    body = candidate.body
    record.notify(
        candidate.subject.id,
        message,
        structure=body.name,
        identifier=body.identifier,
        comment=facts["comment"],
        **facts["granted"],
    )
