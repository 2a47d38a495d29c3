"""Memberships that are about to end, which Accueil tells a manager of (G7.3)."""

from datetime import date, timedelta
from typing import NamedTuple

from chorus_desktop.core import clock, rights
from chorus_desktop.core.models import Membership, Structure, User
from chorus_desktop.core.operation import Body
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import RequestStatus
from chorus_desktop.core.text import person

NOTICE = timedelta(days=30)


class Expiring(NamedTuple):
    """A membership that ends soon."""

    id: int
    name: str
    structure: Body
    ends_on: date


def soon(actor: Actor, limit: int) -> list[Expiring]:
    """Return the memberships that end within 30 days where the actor may decide, the next first."""
    today = clock.today()
    near = Membership.select(Membership.id).where(  # apart: found by its own index, few whatever one manages
        Membership.ends_on.between(today, today + NOTICE), Membership.expired_on.is_null()
    )
    query = (
        Membership.select(
            *(Membership.id, User.last_name, User.first_name),
            *(Structure.id, Structure.identifier, Structure.name, Membership.ends_on),
        )
        .join(User, on=(User.id == Membership.user))
        .switch(Membership)
        .join(Structure, on=(Structure.id == Membership.structure))
        .where(
            Membership.id.in_(near),
            Membership.status == RequestStatus.VALIDATED,
            Membership.structure.in_(rights.structures(actor.id, Right.DECIDE)),
        )
        .order_by(Membership.ends_on, Membership.id)
        .limit(limit)
    )
    return [Expiring(row[0], person(row[1], row[2]), Body(*row[3:6]), row[6]) for row in fetch(query)]
