"""What a secondary manager may do at each level, as it stands today (G2.7); `memberships.delegate` sets it."""

from collections.abc import Iterable
from typing import NamedTuple

from chorus_desktop.core import rights
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.models import Delegation, Membership, User
from chorus_desktop.core.operation import Body, Person
from chorus_desktop.core.reading import among, fetch, fetch_one
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import RequestStatus, Role
from chorus_desktop.core.structures import named
from chorus_desktop.core.text import person


class Levels(NamedTuple):
    """At each level: True = as the primary manager, False = as a simple user. `version` is 0 without a row."""

    version: int = 0
    user_level: bool = True
    structure_level: bool = False


class Delegated(NamedTuple):
    """A secondary manager, and the levels that the primary manager gave."""

    membership_id: int
    subject: Person
    body: Body
    levels: Levels


def levels(membership_id: int) -> Levels:
    """Return the levels of a secondary manager's membership: the defaults unless the primary manager chose."""
    return levels_of([membership_id]).get(membership_id, Levels())


def levels_of(membership_ids: Iterable[int]) -> dict[int, Levels]:
    """Return, by membership, the levels that the primary manager chose; those left at the defaults are not there."""
    columns = (Delegation.membership, Delegation.version, Delegation.user_level, Delegation.structure_level)
    rows = fetch(Delegation.select(*columns).where(Delegation.membership.in_(among(membership_ids))))
    return {row[0]: Levels(row[1], bool(row[2]), bool(row[3])) for row in rows}


def read(actor: Actor, membership_id: int) -> Delegated:
    """Return who is delegated to and how. Raises Refused unless it is a secondary manager where the actor manages."""
    query = (
        Membership.select(Membership.structure, User.id, User.last_name, User.first_name)
        .join(User, on=(User.id == Membership.user))
        .where(
            Membership.id == membership_id,
            Membership.role == Role.SECONDARY_MANAGER,
            Membership.status != RequestStatus.REMOVED,
            Membership.structure.in_(rights.structures(actor.id, Right.READ)),
        )
    )
    row = fetch_one(query)
    if row is None:
        raise Refused("Cet utilisateur n’est plus gestionnaire secondaire de la structure.")
    return Delegated(membership_id, Person(row[1], person(row[2], row[3])), named(row[0]), levels(membership_id))
