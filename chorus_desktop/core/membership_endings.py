"""Ending a membership with all that ends with it: services, delegation, accesses, what waits (G3.2, G6.1).

By a manager's removal (`member_decisions.py`), by who leaves (`succession.py`), by the closing of an account.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from chorus_desktop.core import (
    membership_candidate,
    membership_decisions,
    membership_sheet,
    subscription_decisions,
    subscriptions,
)
from chorus_desktop.core.access import NONE
from chorus_desktop.core.errors import Overtaken, Refused
from chorus_desktop.core.membership_candidate import Edited
from chorus_desktop.core.membership_sheet import Pending
from chorus_desktop.core.memberships import HeldService
from chorus_desktop.core.models import (
    Delegation,
    Membership,
    Recorded,
    Service,
    ServiceMembership,
    Subscription,
    SubscriptionRequest,
)
from chorus_desktop.core.operation import Facts, Operation, Record
from chorus_desktop.core.reading import among, fetch
from chorus_desktop.core.seal import last_author
from chorus_desktop.core.states import RequestStatus, Role
from chorus_desktop.core.subscriptions import Stored

REASON = "Rattachement supprimé"
"""Why the requests of somebody whose membership ends are refused."""


@dataclass(frozen=True)
class Member(Edited):
    """A member with all that ends with the membership: rows by table, requests of both kinds that wait."""

    delegations: tuple[tuple[int, int], ...]
    subscriptions: Stored
    request: Pending | None
    subscription_requests: tuple[tuple[int, int], ...]
    service_names: Mapping[int, str]
    """Of the services that the accesses are for, asleep or not."""

    def facts(self) -> Facts:
        return {"labels": self.labels(())}

    def refuse_primary(self, sentence: str) -> None:
        """Raise Refused for the primary manager: until the transfer, that membership stays as it is."""
        if self.held.role is Role.PRIMARY_MANAGER:
            raise Refused(sentence)

    def refuse_unless(self, status: RequestStatus, sentence: str) -> None:
        """Raise Overtaken, with who and when, unless the membership is in this state."""
        if self.held.status is not status:
            who, when = last_author("membership", self.held.id)
            raise Overtaken(sentence, who=who, when=when)


def end(op: Operation, record: Record, member: Member, version: int | None = None) -> None:
    """Add to `record` that a membership ends: its row stays, as removed; whoever comes back gets another one."""
    seen = member.held.version if version is None else version
    record.update(Membership, member.held.id, seen, status=RequestStatus.REMOVED)
    for row in member.held.services:
        record.delete(ServiceMembership, row.id, row.version)
    end_delegations(record, member.delegations)
    _end_accesses(record, member, member.subscriptions)
    refused = _refuse_requests(op, record, member)
    if refused:
        record.facts["refused_requests"] = refused


def end_services(record: Record, member: Member, gone: Sequence[HeldService]) -> None:
    """Add to `record` that these services of a membership end, with the accesses to them alone; the rest goes on."""
    for row in gone:
        record.delete(ServiceMembership, row.id, row.version)
    services = {row.service_id for row in gone}
    _end_accesses(record, member, {key: kept for key, kept in member.subscriptions.items() if key[1] in services})


def _end_accesses(record: Record, member: Member, ended: Stored) -> None:
    """Add that these accesses end; the history tells of those that were not withdrawn before."""
    for kept in ended.values():
        record.delete(Subscription, kept.id, kept.version)
    record.facts["accesses"] = [
        subscriptions.told(space, member.service_names[service] if service else None, NONE, kept.access)
        for (space, service), kept in ended.items()
        if kept.access != NONE
    ]


def end_delegations(record: Record, rows: Sequence[tuple[int, int]]) -> None:
    """Add to `record` that what a secondary manager was let do is over."""
    for row in rows:
        record.delete(Delegation, *row)


def delegations(membership_ids: Sequence[int]) -> dict[int, list[tuple[int, int]]]:
    """Return the ids and versions of delegations, by membership."""
    return _rows_of(Delegation, membership_ids)


def _refuse_requests(op: Operation, record: Record, member: Member) -> int:
    """Refuse what the person asks of this structure; return how many requests that is."""
    if member.request is not None:
        membership_decisions.close_refused(op, record, member.request, REASON)
        record.facts["labels"] |= member.request.facts(())["labels"]
    for request in member.subscription_requests:
        subscription_decisions.close_refused(op, record, *request, REASON)
    return len(member.subscription_requests) + (member.request is not None)


def read(membership_ids: Sequence[int]) -> dict[int, Member]:
    """Return memberships by id with all that ends with them, in a fixed number of queries."""
    found = membership_candidate.by_membership(membership_ids)
    delegated = delegations(membership_ids)
    stored = subscriptions.stored(membership_ids)
    services = {service for kept in stored.values() for _, service in kept if service}
    names = dict(fetch(Service.select(Service.id, Service.name).where(Service.id.in_(among(services)))))
    pairs = {membership_id: (edited.subject.id, edited.body.id) for membership_id, edited in found.items()}
    requests = membership_sheet.waiting(pairs.values())
    asked = _subscription_requests(list(pairs.values()))
    members = {}
    for membership_id, edited in found.items():
        pair = pairs[membership_id]
        members[membership_id] = Member(
            **vars(edited),
            delegations=tuple(delegated.get(membership_id, ())),
            subscriptions=stored.get(membership_id, {}),
            request=requests.get(pair),
            subscription_requests=tuple(asked.get(pair, ())),
            service_names=names,
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
