"""What time alone brings: the system records the memberships whose last day has passed (G3.2).

Rights compare dates themselves, so nothing depends on this having run.
"""

from typing import NamedTuple

from chorus_desktop.core import clock, ledger
from chorus_desktop.core.models import Membership, Structure, User
from chorus_desktop.core.operation import Body, Person
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.rights import SYSTEM
from chorus_desktop.core.states import Action, RequestStatus
from chorus_desktop.core.text import person

CHUNK = 500
"""Memberships read and recorded in one operation."""


class _Expired(NamedTuple):
    id: int
    version: int
    ends_on: str
    subject: Person
    body: Body


def record() -> int:
    """Record every expiry that is not recorded yet, one history row each; return how many there were."""
    done, last = 0, 0
    while found := _expired(last):
        last = found[-1].id
        with ledger.operation(SYSTEM, keep_going=True) as op:
            for one in found:
                facts = {"ended_on": one.ends_on}
                with op.record(Action.MEMBERSHIP_EXPIRED, one.subject, one.body, facts) as made:
                    made.update(Membership, one.id, one.version, expired_on=clock.today())
        done += len(op.records)
    return done


def _expired(after: int) -> list[_Expired]:
    columns = (
        *(Membership.id, Membership.version, Membership.ends_on, User.id, User.last_name, User.first_name),
        *(Structure.id, Structure.identifier, Structure.name),
    )
    query = (
        Membership.select(*columns)
        .join(User, on=(User.id == Membership.user))
        .join(Structure, on=(Structure.id == Membership.structure))
        .where(
            Membership.id > after,
            Membership.ends_on < clock.today(),
            Membership.ends_on.is_null(False),
            Membership.expired_on.is_null(),
            Membership.status != RequestStatus.REMOVED,
        )
    )
    return [
        _Expired(row[0], row[1], row[2].isoformat(), Person(row[3], person(row[4], row[5])), Body(*row[6:9]))
        for row in fetch(query.order_by(Membership.id).limit(CHUNK))
    ]
