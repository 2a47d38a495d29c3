"""« Mon compte »: what the signed-in person sees of themselves: data and memberships (spec.md part 2)."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from peewee import JOIN, fn

from chorus_desktop.core.listing import Listing
from chorus_desktop.core.models import (
    Membership,
    Service,
    ServiceMembership,
    SignIn,
    Structure,
    User,
)
from chorus_desktop.core.operation import Body
from chorus_desktop.core.reading import fetch_one
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.standing import Standing, standing
from chorus_desktop.core.states import AccountStatus, RequestStatus, Role
from chorus_desktop.core.text import person


class Identity(NamedTuple):
    """One's own data, as « Mon compte » shows them."""

    last_name: str
    first_name: str
    login: str
    contact_email: str
    phone: str
    address: str
    postal_code: str
    city: str
    status: AccountStatus
    created_at: Any
    last_sign_in: Any

    @property
    def name(self) -> str:
        return person(self.last_name, self.first_name)


class MembershipRow(NamedTuple):
    """One line of « Mes rattachements »."""

    id: int
    identifier: str
    structure_name: str
    role: Role
    status: RequestStatus
    whole_structure: bool
    services: str
    service_count: int
    starts_on: Any
    ends_on: Any
    structure_id: int

    @property
    def structure(self) -> Body:
        return Body(self.structure_id, self.identifier, self.structure_name)

    @property
    def is_primary(self) -> bool:
        """Whether one is the primary manager there today."""
        return self.role is Role.PRIMARY_MANAGER and self.standing is Standing.IN_FORCE

    @property
    def standing(self) -> Standing:
        return standing(self.status, self.starts_on, self.ends_on)


def identity(actor: Actor) -> Identity | None:
    """Return the data of the signed-in person."""
    columns: Iterable[Any] = (
        *(User.last_name, User.first_name, User.login, User.contact_email, User.phone),
        *(User.address, User.postal_code, User.city, User.status, User.created_at, SignIn.last_at),
    )
    query = User.select(*columns).join(SignIn, JOIN.LEFT_OUTER, on=(SignIn.user == User.id))
    row = fetch_one(query.where(User.id == (actor.id or 0)))
    return Identity(*row) if row else None


def memberships(actor: Actor) -> Listing[MembershipRow]:
    """One's own memberships, those that were removed left out. Sorts: identifier, structure, role, starts, ends."""
    services = (
        ServiceMembership.select()
        .join(Service, on=(Service.id == ServiceMembership.service))
        .where(ServiceMembership.membership == Membership.id)
    )
    return Listing(
        row=MembershipRow,
        key=Membership.id,
        base=Membership.select(Membership.id)
        .join(Structure, on=(Structure.id == Membership.structure))
        .where(Membership.user == (actor.id or 0), Membership.status != RequestStatus.REMOVED),
        rows=Membership.select(
            Membership.id,
            Structure.identifier,
            Structure.name,
            Membership.role,
            Membership.status,
            Membership.whole_structure,
            fn.COALESCE(services.select(fn.GROUP_CONCAT(Service.name, "\n")), ""),
            services.select(fn.COUNT(ServiceMembership.id)),
            Membership.starts_on,
            Membership.ends_on,
            Membership.structure,
        ).join(Structure, on=(Structure.id == Membership.structure)),
        sorts={
            "identifier": (Structure.identifier,),
            "structure": (Structure.sort_name,),
            "role": (Membership.role, Structure.sort_name),
            "starts": (Membership.starts_on,),
            "ends": (Membership.ends_on,),
        },
    )
