"""Deciding membership requests, one or thousands: validate with what is ticked, refuse with a reason (G1.2–G1.8)."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from chorus_desktop.core import clock, decided, identifiers, memberships
from chorus_desktop.core.batch import Progress, Summary
from chorus_desktop.core.membership_sheet import Pending, read_pending
from chorus_desktop.core.memberships import Terms
from chorus_desktop.core.models import MembershipRequest, MembershipRequestLine
from chorus_desktop.core.operation import Facts, Operation, Record
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Action, Message, RequestStatus


class Decision(NamedTuple):
    """What is decided of one request. Without `terms`: the role asked, from today, with the default ticks (G1.6).

    `version` and `held_version` are those that the person saw; None when only the table was looked at.
    `note` stays between managers: the history keeps it, the applicant does not read it (B5).
    """

    request_id: int
    terms: Terms | None = None
    version: int | None = None
    held_version: int | None = None
    note: str = ""


def validate(actor: Actor, decisions: Sequence[Decision], progress: Progress | None = None) -> Summary:
    """Validate requests in one transaction, one history row each (G1.4, G1.6).

    A single one raises its Refused; of several, those that fail are left out and told in the summary.
    """
    return decided.decide(actor, decisions, read_pending, _validate_one, progress)


def refuse(actor: Actor, decisions: Sequence[Decision], reason: str, progress: Progress | None = None) -> Summary:
    """Refuse requests with one reason, required, 255 characters at most (G1.5, G1.6); else as `validate`."""
    reason = identifiers.required(reason, "reason", "Indiquez le motif du refus.")
    return decided.decide(actor, decisions, read_pending, partial(_refuse_one, reason=reason), progress)


def _validate_one(op: Operation, pending: Pending, decision: Decision) -> Record:
    pending.refuse_closed()
    held = pending.held
    if held and decision.held_version is not None:
        held = held._replace(version=decision.held_version)
    today = clock.today()
    terms = memberships.check(decision.terms or pending.default_terms(today), held, pending.active, today)
    granted = {service.service_id for service in terms.services}
    facts: Facts = {
        **pending.facts(granted),
        "granted": memberships.terms_facts(terms, pending.active),
        "comment": terms.comment,
        **decided.noted(decision.note),
    }
    roles = (terms.role, held.role) if held else (terms.role,)
    with op.record(Action.MEMBERSHIP_VALIDATED, pending.subject, pending.body, facts, roles=roles) as record:
        memberships.grant(op, record, pending.subject.id, pending.body.id, held, terms, pending.active)
        close_validated(op, record, pending, terms, decision.version)
        record.notify(
            pending.subject.id,
            Message.MEMBERSHIP_VALIDATED,
            structure=pending.body.name,
            identifier=pending.body.identifier,
            comment=terms.comment,
            **facts["granted"],
        )
    return record


def _refuse_one(op: Operation, pending: Pending, decision: Decision, reason: str) -> Record:
    facts: Facts = {**pending.facts(()), "reason": reason, **decided.noted(decision.note)}
    roles = (pending.held.role,) if pending.held else ()
    with op.record(Action.MEMBERSHIP_REFUSED, pending.subject, pending.body, facts, roles=roles) as record:
        close_refused(op, record, pending, reason, decision.version)
        record.notify(
            pending.subject.id,
            Message.MEMBERSHIP_REFUSED,
            structure=pending.body.name,
            identifier=pending.body.identifier,
            reason=reason,
        )
    return record


def close_validated(op: Operation, record: Record, pending: Pending, terms: Terms, version: int | None = None) -> None:
    """Add to `record` that a request is validated on these terms, and which of its services were granted."""
    _close(op, record, pending, version, status=RequestStatus.VALIDATED, decision_comment=terms.comment, reason="")
    granted = {service.service_id for service in terms.services}
    for line in pending.lines:
        is_granted = terms.whole_structure or line.service_id in granted
        record.update(MembershipRequestLine, line.id, line.version, granted=is_granted)


def close_refused(op: Operation, record: Record, pending: Pending, reason: str, version: int | None = None) -> None:
    """Add to `record` that a request is refused for this reason."""
    _close(op, record, pending, version, status=RequestStatus.REFUSED, decision_comment="", reason=reason)


def _close(op: Operation, record: Record, pending: Pending, version: int | None, **values: object) -> None:
    seen = pending.version if version is None else version
    record.update(MembershipRequest, pending.id, seen, decided_at=op.at, decided_by=op.actor.name, **values)
