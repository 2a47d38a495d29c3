"""What managers decide of members, one or thousands: suspend, reactivate, remove (G3.2).

They are attached, and their memberships edited, in `attachments.py`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from chorus_desktop.core import (
    batch,
    clock,
    membership_candidate,
    membership_decisions,
    membership_sheet,
    subscription_decisions,
    subscriptions,
)
from chorus_desktop.core.access import NONE
from chorus_desktop.core.batch import Gone, Progress, Summary
from chorus_desktop.core.errors import Overtaken, Refused
from chorus_desktop.core.membership_candidate import Edited
from chorus_desktop.core.membership_sheet import Pending
from chorus_desktop.core.models import (
    Delegation,
    Membership,
    Recorded,
    ServiceMembership,
    Subscription,
    SubscriptionRequest,
)
from chorus_desktop.core.operation import Facts, Operation, Record
from chorus_desktop.core.reading import among, fetch
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.seal import last_author
from chorus_desktop.core.states import AccountStatus, Action, Message, RequestStatus, Role
from chorus_desktop.core.subscriptions import Stored

GONE = Gone("Rattachement n° {id}", "Ce rattachement n’existe plus.")
REASON = "Rattachement supprimé"
"""Why the requests of somebody who is removed are refused."""


class Seen(NamedTuple):
    """A membership as the person saw it in the list; without `version`, as it is now."""

    membership_id: int
    version: int | None = None


@dataclass(frozen=True)
class Member(Edited):
    """A member with all that ends with the membership: rows by table, requests of both kinds that wait."""

    delegations: tuple[tuple[int, int], ...]
    subscriptions: Stored
    request: Pending | None
    subscription_requests: tuple[tuple[int, int], ...]

    def facts(self) -> Facts:
        return {"labels": self.labels(())}

    def ended_accesses(self) -> list[dict[str, object]]:
        """Return the accesses that end with the membership, as the history tells them; not those withdrawn before."""
        names = {id: service.name for id, service in self.active.items()}
        return [
            subscriptions.told(space, names.get(service or 0), NONE, kept.access)
            for (space, service), kept in self.subscriptions.items()
            if kept.access != NONE
        ]

    def refuse_primary(self, sentence: str) -> None:
        """Raise Refused for the primary manager: until the transfer, that membership stays as it is."""
        if self.held.role is Role.PRIMARY_MANAGER:
            raise Refused(sentence)

    def refuse_unless(self, status: RequestStatus, sentence: str) -> None:
        """Raise Overtaken, with who and when, unless the membership is in this state."""
        if self.held.status is not status:
            who, when = last_author("membership", self.held.id)
            raise Overtaken(sentence, who=who, when=when)


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
            record.update(Membership, member.held.id, version, status=RequestStatus.REMOVED)
            for row in member.held.services:
                record.delete(ServiceMembership, row.id, row.version)
            for delegation in member.delegations:
                record.delete(Delegation, *delegation)
            for kept in member.subscriptions.values():
                record.delete(Subscription, kept.id, kept.version)
            record.facts["accesses"] = member.ended_accesses()
            refused = _refuse_requests(op, record, member)
            if refused:
                record.facts["refused_requests"] = refused
            _notify(record, member, Message.MEMBERSHIP_REMOVED)
        return record

    return _run(actor, seen, act, progress)


def _refuse_requests(op: Operation, record: Record, member: Member) -> int:
    """Refuse what the person asks of this structure; return how many requests that is."""
    if member.request is not None:
        membership_decisions.close_refused(op, record, member.request, REASON)
        record.facts["labels"] |= member.request.facts(())["labels"]
    for request in member.subscription_requests:
        subscription_decisions.close_refused(op, record, *request, REASON)
    return len(member.subscription_requests) + (member.request is not None)


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

    return batch.run(actor, list(versions), _read, decide, GONE, progress)


def _record(op: Operation, action: Action, member: Member) -> Record:
    return op.record(
        action, member.subject, member.body, member.facts(), roles=(member.held.role,), technical=member.technical
    )


def _notify(record: Record, member: Member, message: Message) -> None:
    record.notify(member.subject.id, message, structure=member.body.name, identifier=member.body.identifier)


def _read(membership_ids: Sequence[int]) -> dict[int, Member]:
    """Return memberships by id with all that ends with them, in a fixed number of queries."""
    found = membership_candidate.by_membership(membership_ids)
    delegations = _rows_of(Delegation, membership_ids)
    stored = subscriptions.stored(membership_ids)
    pairs = {membership_id: (edited.subject.id, edited.body.id) for membership_id, edited in found.items()}
    requests = membership_sheet.waiting(pairs.values())
    asked = _subscription_requests(list(pairs.values()))
    members = {}
    for membership_id, edited in found.items():
        pair = pairs[membership_id]
        members[membership_id] = Member(
            **vars(edited),
            delegations=tuple(delegations.get(membership_id, ())),
            subscriptions=stored.get(membership_id, {}),
            request=requests.get(pair),
            subscription_requests=tuple(asked.get(pair, ())),
        )
    return members


def _rows_of(model: type[Recorded], membership_ids: Sequence[int]) -> dict[int, list[tuple[int, int]]]:
    """Return the ids and versions of the rows that belong to memberships."""
    owner = model._meta.fields["membership"]
    found: dict[int, list[tuple[int, int]]] = {}
    for row in fetch(model.select(owner, model.id, model.version).where(owner.in_(among(membership_ids)))):
        found.setdefault(row[0], []).append(row[1:])
    return found


def _subscription_requests(pairs: Sequence[tuple[int, int]]) -> dict[tuple[int, int], list[tuple[int, int]]]:
    """Return the ids and versions of the subscription requests that wait, by (user, structure)."""
    request = SubscriptionRequest
    query = request.select(request.user, request.structure, request.id, request.version).where(
        request.user.in_(among({user for user, _ in pairs})),
        request.structure.in_(among({structure for _, structure in pairs})),
        request.status == RequestStatus.PENDING,
    )
    found: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for row in fetch(query):
        found.setdefault(row[:2], []).append(row[2:])
    return found
