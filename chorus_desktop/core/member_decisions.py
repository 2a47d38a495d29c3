"""What managers decide of members, one or thousands: suspend, reactivate, remove (G3.2).

They are attached, and their memberships edited, in `attachments.py`.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from chorus_desktop.core import batch, clock, membership_endings
from chorus_desktop.core.batch import Gone, Progress, Summary
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.membership_endings import Member
from chorus_desktop.core.models import (
    Membership,
)
from chorus_desktop.core.operation import Operation, Record
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import AccountStatus, Action, Message, RequestStatus

GONE = Gone("Rattachement n° {id}", "Ce rattachement n’existe plus.")


class Seen(NamedTuple):
    """A membership as the person saw it in the list; without `version`, as it is now."""

    membership_id: int
    version: int | None = None


def suspend(actor: Actor, seen: Sequence[Seen], progress: Progress | None = None) -> Summary:
    """« Désactiver »: these memberships give no right any more, and nothing else changes.

    A single one raises its Refused; of several, those that fail are left out and told in the summary.
    """

    def act(op: Operation, member: Member, version: int) -> Record:
        member.refuse_primary("Le gestionnaire principal ne se désactive pas\u202f: transférez d’abord son rôle.")
        member.refuse_unless(RequestStatus.VALIDATED, "Déjà désactivé par {who} {when}.")
        with _record(op, Action.MEMBERSHIP_SUSPENDED, member) as record:
            record.update(Membership, member.held.id, version, status=RequestStatus.SUSPENDED)
            _notify(record, member, Message.MEMBERSHIP_SUSPENDED)
        return record

    return _run(actor, seen, act, progress)


def reactivate(actor: Actor, seen: Sequence[Seen], progress: Progress | None = None) -> Summary:
    """« Réactiver »: give memberships back as they were, their dates included; else as `suspend`."""

    def act(op: Operation, member: Member, version: int) -> Record:
        member.refuse_unless(RequestStatus.SUSPENDED, "Déjà réactivé par {who} {when}.")
        if member.account is AccountStatus.CLOSED:
            raise Refused("Le compte de {name} est clôturé.", name=member.subject.name)
        values: dict[str, object] = {"status": RequestStatus.VALIDATED}
        if member.held._replace(status=RequestStatus.VALIDATED).runs_on(clock.today()):
            values["activated_at"] = op.at
        with _record(op, Action.MEMBERSHIP_REACTIVATED, member) as record:
            record.update(Membership, member.held.id, version, **values)
            _notify(record, member, Message.MEMBERSHIP_REACTIVATED)
        return record

    return _run(actor, seen, act, progress)


def remove(actor: Actor, seen: Sequence[Seen], progress: Progress | None = None) -> Summary:
    """« Supprimer »: end memberships and their accesses, refuse what these people ask there; else as `suspend`.

    The row of the membership stays, as removed; whoever comes back gets another one.
    """

    def act(op: Operation, member: Member, version: int) -> Record:
        member.refuse_primary("Le gestionnaire principal ne se supprime pas\u202f: transférez d’abord son rôle.")
        with _record(op, Action.MEMBERSHIP_REMOVED, member) as record:
            membership_endings.end(op, record, member, version)
            _notify(record, member, Message.MEMBERSHIP_REMOVED)
        return record

    return _run(actor, seen, act, progress)


def _run(
    actor: Actor,
    seen: Sequence[Seen],
    act: Callable[[Operation, Member, int], Record],
    progress: Progress | None,
) -> Summary:
    versions = dict(seen)

    def decide(op: Operation, member: Member) -> Record:
        member.refuse_removed()
        version = versions[member.held.id]
        return act(op, member, member.held.version if version is None else version)

    return batch.run(actor, list(versions), membership_endings.read, decide, GONE, progress)


def _record(op: Operation, action: Action, member: Member) -> Record:
    return op.record(
        action, member.subject, member.body, member.facts(), roles=(member.held.role,), technical=member.technical
    )


def _notify(record: Record, member: Member, message: Message) -> None:
    record.notify(member.subject.id, message, structure=member.body.name, identifier=member.body.identifier)
