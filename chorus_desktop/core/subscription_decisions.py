"""Deciding subscription requests, one or thousands: grant what is ticked, refuse with a reason (G2.3–G2.5)."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import NamedTuple

from chorus_desktop.core import decided, identifiers, subscriptions
from chorus_desktop.core.access import NONE, Access
from chorus_desktop.core.batch import Progress, Summary
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.models import SubscriptionRequest, SubscriptionRequestLine
from chorus_desktop.core.operation import Operation, Record
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Action, Message, Origin, RequestStatus, Source
from chorus_desktop.core.subscription_sheet import Line, Pending, read_pending
from chorus_desktop.core.subscriptions import Origin as From
from chorus_desktop.core.words import word


class Decision(NamedTuple):
    """What is decided of one request: by line, the accesses ticked; without `granted`, all as asked.

    `version` is the one that the person saw; None when only the table was looked at.
    `note` stays between managers: the history keeps it, the applicant does not read it (B5).
    """

    request_id: int
    granted: Mapping[int, Access] | None = None
    comment: str = ""
    version: int | None = None
    note: str = ""


def validate(actor: Actor, decisions: Sequence[Decision], progress: Progress | None = None) -> Summary:
    """Grant requests in one transaction, one history row each (G2.3, G2.5).

    A single one raises its Refused; of several, those that fail are left out and told in the summary.
    """
    return decided.decide(actor, decisions, read_pending, _validate_one, progress)


def refuse(actor: Actor, decisions: Sequence[Decision], reason: str, progress: Progress | None = None) -> Summary:
    """Refuse requests with one reason, required, 255 characters at most (G2.5); else as `validate`."""
    reason = identifiers.required(reason, "reason", "Indiquez le motif du refus.")
    return decided.decide(actor, decisions, read_pending, partial(_refuse_one, reason=reason), progress)


def _validate_one(op: Operation, pending: Pending, decision: Decision) -> Record:
    member = pending.membership().member
    comment = identifiers.limited(decision.comment, "comment")
    _refuse_settled(pending, decision)
    lines = [line for line in pending.lines if not line.refused]
    granted = {
        line.id: line.asked if decision.granted is None else decision.granted.get(line.id, NONE) for line in lines
    }
    if not any(granted[line.id] != NONE for line in lines):
        raise Refused("Cochez au moins un accès, ou refusez la demande.", field="lines")
    for line in lines:
        if granted[line.id] != NONE:
            _refuse_shut(pending, line)
    facts = {
        **pending.facts(),
        "accesses": [
            subscriptions.told(line.space, line.service or None, granted[line.id], pending.held(line)) for line in lines
        ],
        "comment": comment,
        **decided.noted(decision.note),
    }
    roles = (member.role,)
    with op.record(Action.SUBSCRIPTION_VALIDATED, pending.subject, pending.body, facts, roles=roles) as record:
        origin = From(Source.REQUEST, pending.id)
        for line in sorted(lines, key=_wide_first):
            access = granted[line.id]
            if access != NONE:
                key, held = (line.space, line.service_id), pending.held(line)
                access = Access(access.consultation or held.consultation, access.modification or held.modification)
                subscriptions.put(op, record, member, pending.stored, key, access, origin)
            record.update(
                SubscriptionRequestLine,
                line.id,
                line.version,
                granted_consultation=granted[line.id].consultation,
                granted_modification=granted[line.id].modification,
            )
        values = {"status": RequestStatus.VALIDATED, "decision_comment": comment, "reason": ""}
        _close(op, record, pending.id, _seen(pending, decision), **values)
        _tell(record, pending, Message.SUBSCRIPTION_VALIDATED, accesses=facts["accesses"], comment=comment)
    return record


def _wide_first(line: Line) -> bool:
    return subscriptions.wide_first((line.space, line.service_id))


def _refuse_settled(pending: Pending, decision: Decision) -> None:
    """Raise Refused when what was ticked has been refused since it was shown: nothing is granted in part, unsaid."""
    for line in pending.lines:
        if line.refused and (decision.granted or {}).get(line.id, NONE) != NONE:
            _refuse_shut(pending, line)
            raise Refused("« {space} » a été refusé entre-temps.", field="lines", space=word(line.space))


def _refuse_shut(pending: Pending, line: Line) -> None:
    """Raise Refused when what the line asks can no longer be given."""
    if line.space not in pending.open:
        raise Refused(
            "L’espace « {space} » n’est plus ouvert sur {structure}.",
            field="lines",
            space=word(line.space),
            structure=pending.body.name,
        )
    if not line.service_active:
        raise Refused("Le service « {service} » est désactivé.", field="lines", service=line.service)


def _refuse_one(op: Operation, pending: Pending, decision: Decision, reason: str) -> Record:
    facts = {**pending.facts(), "reason": reason, **decided.noted(decision.note)}
    roles = (pending.member.member.role,) if pending.member else ()
    with op.record(Action.SUBSCRIPTION_REFUSED, pending.subject, pending.body, facts, roles=roles) as record:
        close_refused(op, record, pending.id, _seen(pending, decision), reason)
        for line in pending.lines:
            if not line.refused:
                refused = {"granted_consultation": False, "granted_modification": False}
                record.update(SubscriptionRequestLine, line.id, line.version, **refused)
        _tell(record, pending, Message.SUBSCRIPTION_REFUSED, reason=reason)
    return record


def close_refused(op: Operation, record: Record, request_id: int, version: int, reason: str) -> None:
    """Add to `record` that a request is refused for this reason; what becomes of its lines is the caller's to say."""
    _close(op, record, request_id, version, status=RequestStatus.REFUSED, decision_comment="", reason=reason)


def _close(op: Operation, record: Record, request_id: int, version: int, **values: object) -> None:
    record.update(SubscriptionRequest, request_id, version, decided_at=op.at, decided_by=op.actor.name, **values)


def _seen(pending: Pending, decision: Decision) -> int:
    return pending.version if decision.version is None else decision.version


def _tell(record: Record, pending: Pending, message: Message, **details: object) -> None:
    """Tell the applicant; what opening a space asked for by itself is told only when it gives something."""
    if pending.origin is Origin.OPENING and message is Message.SUBSCRIPTION_REFUSED:
        return
    record.notify(
        pending.subject.id, message, structure=pending.body.name, identifier=pending.body.identifier, **details
    )
