"""All that the sheet of a structure says, read at once: what is printed of it (G7.4)."""

from datetime import date
from typing import NamedTuple

from chorus_desktop.core import structure_editing, structure_head
from chorus_desktop.core.models import BankAccount, Membership, Service, ServiceMembership, User
from chorus_desktop.core.reading import among, fetch
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.standing import ServiceState, Standing, service_state, standing
from chorus_desktop.core.states import AccountStatus, RequestStatus, Role
from chorus_desktop.core.structure_editing import Details
from chorus_desktop.core.structure_head import Head
from chorus_desktop.core.text import person


class Account(NamedTuple):
    """A bank account, its IBAN masked."""

    iban: str
    bic: str
    holder: str


class ServiceLine(NamedTuple):
    """A service of the structure."""

    code: str
    name: str
    active: bool
    starts_on: date | None
    ends_on: date | None

    @property
    def state(self) -> ServiceState:
        """How it stands today."""
        return service_state(self.active, self.starts_on, self.ends_on)


class Member(NamedTuple):
    """A member of the structure; `services`: the names of his, none for the whole structure."""

    name: str
    email: str
    role: Role
    standing: Standing
    account: AccountStatus
    starts_on: date
    ends_on: date | None
    services: tuple[str, ...]


class Summary(NamedTuple):
    """The whole sheet."""

    head: Head
    details: Details
    accounts: list[Account]
    services: list[ServiceLine]
    members: list[Member]


def masked(iban: str) -> str:
    """Return an IBAN of which only the country and the last four characters can be read."""
    return f"{iban[:2]}•• •••• {iban[-4:]}"


def read(actor: Actor, structure_id: int) -> Summary:
    """Return the sheet. Raises Refused when the structure is gone or the actor does not manage it."""
    head = structure_head.read(actor, structure_id)
    accounts = BankAccount.select(BankAccount.iban, BankAccount.bic, BankAccount.holder)
    services = Service.select(Service.code, Service.name, Service.active, Service.starts_on, Service.ends_on)
    return Summary(
        head,
        structure_editing.read(actor, structure_id),
        [
            Account(masked(row[0]), *row[1:])
            for row in fetch(accounts.where(BankAccount.structure == structure_id).order_by(BankAccount.id))
        ],
        [ServiceLine(*row) for row in fetch(services.where(Service.structure == structure_id).order_by(Service.code))],
        _members(structure_id),
    )


def _members(structure_id: int) -> list[Member]:
    query = (
        Membership.select(
            *(Membership.id, User.last_name, User.first_name, User.contact_email, Membership.role, Membership.status),
            *(User.status, Membership.starts_on, Membership.ends_on),
        )
        .join(User, on=(User.id == Membership.user))
        .where(Membership.structure == structure_id, Membership.status != RequestStatus.REMOVED)
    )
    rows = fetch(query.order_by(User.sort_name, Membership.id))
    named: dict[int, list[str]] = {row[0]: [] for row in rows}
    held = ServiceMembership.select(ServiceMembership.membership, Service.name).join(
        Service, on=(Service.id == ServiceMembership.service)
    )
    for membership, name in fetch(held.where(ServiceMembership.membership.in_(among(named))).order_by(Service.name)):
        named[membership].append(name)
    return [
        Member(
            person(row[1], row[2]),
            row[3],
            row[4],
            standing(row[5], row[7], row[8]),
            row[6],
            row[7],
            row[8],
            tuple(named[row[0]]),
        )
        for row in rows
    ]
