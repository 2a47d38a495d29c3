"""Leaving structures: the role of a primary manager goes to a successor, any other membership ends (G6).

All that is asked together is done in one operation, or nothing of it; none of it is ever undone.
"""

from collections.abc import Sequence
from typing import NamedTuple

from chorus_desktop.core import (
    clock,
    identifiers,
    ledger,
    membership_candidate,
    membership_endings,
    membership_sheet,
    memberships,
    pigp,
    successors,
)
from chorus_desktop.core.errors import Forbidden, Overtaken, Refused
from chorus_desktop.core.membership_decisions import close_validated
from chorus_desktop.core.membership_endings import Member
from chorus_desktop.core.memberships import Terms
from chorus_desktop.core.models import Membership, Service, Structure, User
from chorus_desktop.core.operation import Facts, Operation, Person
from chorus_desktop.core.reading import among, fetch, fetch_one
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.seal import last_author
from chorus_desktop.core.states import AccountStatus, Action, Message, RequestStatus, Role


class Given(NamedTuple):
    """What is given up: a membership, or only the `services` named; where one is primary, to whom (a login).

    `version` is the one that the person saw.
    """

    membership_id: int
    version: int | None = None
    services: tuple[int, ...] = ()
    successor: str = ""


def give_up(actor: Actor, given: Sequence[Given], comment: str = "") -> None:
    """Transfer the role where one is primary, and stay as a simple user; end the rest (G6.1); a record each.

    Raises Refused beside `successor:<id of the structure>` for who cannot succeed, Overtaken when somebody else has
    changed a membership meanwhile; then nothing was written.
    """
    if not given:
        raise Refused("Cochez au moins un rattachement.")
    with ledger.operation(actor) as op:
        _give_up(op, given, identifiers.limited(comment, "comment"))


def depart(actor: Actor, given: Sequence[Given] = (), comment: str = "") -> None:
    """Deactivate one's own account, once every structure where one is primary has a successor (G6.2).

    The memberships sleep: who comes back in time finds them as they were. As `give_up` otherwise.
    """
    given = [one for one in given if one.successor]
    comment = identifiers.limited(comment, "comment")
    with ledger.operation(actor) as op:
        pigp.refuse_departure(actor)
        _refuse_orphans(actor, given)
        _give_up(op, given, comment)
        row = fetch_one(User.select(User.version).where(User.id == actor.id))
        facts = {"comment": comment}
        with op.record(Action.ACCOUNT_DEACTIVATED, Person(actor.id or 0, actor.name), None, facts) as record:
            version = row[0] if row else 0
            record.update(User, actor.id or 0, version, status=AccountStatus.DEACTIVATED, deactivated_at=op.at)


def _refuse_orphans(actor: Actor, given: Sequence[Given]) -> None:
    """Raise Refused for a structure where the actor is primary, and which nobody is to take over."""
    query = (
        Membership.select(Membership.id, Structure.id, Structure.name)
        .join(Structure, on=(Structure.id == Membership.structure))
        .where(
            Membership.user == actor.id,
            Membership.role == Role.PRIMARY_MANAGER,
            Membership.status == RequestStatus.VALIDATED,
        )
        .order_by(Structure.sort_name)
    )
    chosen = {one.membership_id for one in given}
    for membership_id, structure_id, name in fetch(query):
        if membership_id not in chosen:
            sentence = "Désignez aussi un gestionnaire pour {structure}."
            raise Refused(sentence, field=f"successor:{structure_id}", structure=name)


def _give_up(op: Operation, given: Sequence[Given], comment: str) -> None:
    found = membership_endings.read([one.membership_id for one in given])
    for one in given:
        member = found.get(one.membership_id)
        if member is None:
            raise Refused("Ce rattachement n’existe plus.")
        if member.subject.id != op.actor.id:
            raise Forbidden("Chacun n’agit ici que pour lui-même.")
        member.refuse_removed()
        is_primary = member.held.role is Role.PRIMARY_MANAGER
        if one.successor and not is_primary:
            raise _overtaken(member, "Ce rôle a été transféré entre-temps par {who} {when}.")
        if one.version not in (None, member.held.version):
            raise _overtaken(member, "Modifié entre-temps par {who} {when}.")
        if is_primary:
            _hand_over(op, member, one, comment)
        else:
            _leave(op, member, one.services, comment)


def _hand_over(op: Operation, member: Member, one: Given, comment: str) -> None:
    """Add a record: who was primary becomes a simple user, then the successor primary, for ever and everywhere."""
    body, held = member.body, member.held
    chosen = successors.find(op.actor, one.successor, f"successor:{body.id}")
    pair = (chosen.id, body.id)
    pending = membership_sheet.waiting([pair]).get(pair)
    candidate = pending or membership_candidate.read(body.id, [chosen.id])[chosen.id]
    now = candidate.running
    begins = min(clock.today(), now.starts_on) if now else clock.today()
    terms = Terms(Role.PRIMARY_MANAGER, begins, comment=comment, whole_structure=True)
    facts: Facts = pending.facts(()) if pending else {"labels": candidate.labels(())}
    facts |= {"granted": memberships.terms_facts(terms, {}), "comment": comment}
    with op.record(Action.ROLE_TRANSFERRED, chosen, body, facts) as record:
        record.update(Membership, held.id, held.version, role=Role.SIMPLE_USER)
        theirs = memberships.grant(op, record, chosen.id, body.id, candidate.held, terms, ())
        membership_endings.end_delegations(record, membership_endings.delegations([theirs]).get(theirs, ()))
        facts["members"] = {str(held.id): member.subject.name, str(theirs): chosen.name}
        if pending is not None:
            close_validated(op, record, pending, terms)
        structure = fetch_one(Structure.select(Structure.version, Structure.successor).where(Structure.id == body.id))
        if structure and structure[1]:
            record.update(Structure, body.id, structure[0], successor=None)
        names = {"structure": body.name, "identifier": body.identifier, "comment": comment}
        record.notify(chosen.id, Message.ROLE_TRANSFERRED, **names, **facts["granted"])


def _leave(op: Operation, member: Member, services: Sequence[int], comment: str) -> None:
    """Add a record: the membership ends, or only these services of it while it has others."""
    gone = [row for row in member.held.services if row.service_id in services]
    if len(gone) < len(set(services)):
        raise _overtaken(member, "Modifié entre-temps par {who} {when}.")
    names = dict(fetch(Service.select(Service.id, Service.name).where(Service.id.in_(among(services)))))
    facts: Facts = {"labels": {f"service:{id}": name for id, name in names.items()}, "comment": comment}
    with op.record(Action.MEMBERSHIP_LEFT, member.subject, member.body, facts) as record:
        if not services or len(gone) == len(member.held.services):
            facts["labels"] |= member.facts()["labels"]
            membership_endings.end(op, record, member)
        else:
            membership_endings.end_services(record, member, gone)


def _overtaken(member: Member, sentence: str) -> Overtaken:
    who, when = last_author("membership", member.held.id)
    return Overtaken(sentence, who=who, when=when)
