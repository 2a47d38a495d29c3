"""What time alone brings to an account left for 60 days: the system closes it for good (G6.2, G7.6)."""

from typing import NamedTuple

from chorus_desktop.core import clock, ledger, membership_endings, membership_sheet, users
from chorus_desktop.core.account import GRACE
from chorus_desktop.core.membership_requests import add_withdrawal
from chorus_desktop.core.models import Membership, MembershipRequest, Structure, User
from chorus_desktop.core.operation import Operation, Person
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.rights import SYSTEM
from chorus_desktop.core.states import AccountStatus, Action, Message, RequestStatus
from chorus_desktop.core.text import person
from chorus_desktop.core.users import Identity

REASON = "Compte clôturé"


class _Left(NamedTuple):
    """An account whose time is up."""

    id: int
    version: int
    last_name: str
    first_name: str


def record() -> int:
    """Close the accounts deactivated more than 60 × 24 h ago, one operation each; return how many there were.

    What they belong to ends, what they ask is taken back, their contact data are erased outside the history.
    """
    columns = (User.id, User.version, User.last_name, User.first_name)
    due = (User.status == AccountStatus.DEACTIVATED) & (User.deactivated_at < clock.now() - GRACE)
    found = [_Left(*row) for row in fetch(User.select(*columns).where(due).order_by(User.id))]
    for left in found:
        with ledger.operation(SYSTEM) as op:
            _end_memberships(op, left.id)
            _withdraw_requests(op, left.id)
            _close(op, left)
    return len(found)


def _end_memberships(op: Operation, user_id: int) -> None:
    held = Membership.select(Membership.id).where(
        Membership.user == user_id, Membership.status != RequestStatus.REMOVED
    )
    for member in membership_endings.read([row[0] for row in fetch(held)]).values():
        facts = {**member.facts(), "reason": REASON}
        with op.record(Action.MEMBERSHIP_LEFT, member.subject, member.body, facts) as made:
            membership_endings.end(op, made, member)
    op.flush()


def _withdraw_requests(op: Operation, user_id: int) -> None:
    """What is asked of a structure where the person was a member has been refused with the membership."""
    asked = MembershipRequest.select(MembershipRequest.id).where(
        MembershipRequest.user == user_id, MembershipRequest.status == RequestStatus.PENDING
    )
    for pending in membership_sheet.read_pending([row[0] for row in fetch(asked)]).values():
        add_withdrawal(op, pending)


def _close(op: Operation, left: _Left) -> None:
    nobody = Identity(f"clos-{left.id}@invalide", left.last_name, left.first_name, f"clos-{left.id}@invalide")
    with op.record(Action.ACCOUNT_CLOSED, Person(left.id, person(left.last_name, left.first_name))) as made:
        made.update(
            User,
            left.id,
            left.version,
            status=AccountStatus.CLOSED,
            address2="",
            **dict.fromkeys(("password", "recovery_key", "activation_code", "activation_code_until")),
            **nobody._asdict(),
            **users.searched(nobody),
        )
        for message in Message:
            made.withdraw(left.id, message)
        named = Structure.select(Structure.id, Structure.version).where(Structure.successor == left.id)
        for row in fetch(named):
            made.update(Structure, *row, successor=None)
