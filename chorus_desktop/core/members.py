"""« Utilisateurs rattachés »: the members of one structure as a list, and one of them whole (G3.2)."""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from peewee import JOIN, Case, fn

from chorus_desktop.core import clock, delegations, history, rights
from chorus_desktop.core.delegations import Levels
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.history import HistoryRow
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.models import History, Membership, Service, ServiceMembership, SignIn, User
from chorus_desktop.core.operation import Body
from chorus_desktop.core.person_text import FIRST_NAME, LOGIN
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.standing import ServiceState, Standing, service_state, standing
from chorus_desktop.core.states import MANAGERS, AccountStatus, RequestStatus, Role
from chorus_desktop.core.structures import named
from chorus_desktop.core.text import normalise, person
from chorus_desktop.core.user_search import between

EVENTS = 4
"""How many history rows « Consulter » shows."""


class MemberRow(NamedTuple):
    """One line of « Utilisateurs rattachés »."""

    id: int
    version: int
    user_id: int
    last_name: str
    first_name: str
    contact_email: str
    technical: bool
    role: Role
    status: RequestStatus
    starts_on: date
    ends_on: date | None
    account: AccountStatus
    activated_at: Any
    last_sign_in: Any

    @property
    def name(self) -> str:
        return person(self.last_name, self.first_name)

    @property
    def standing(self) -> Standing:
        return standing(self.status, self.starts_on, self.ends_on)

    @property
    def is_primary(self) -> bool:
        return self.role is Role.PRIMARY_MANAGER

    @property
    def is_secondary(self) -> bool:
        return self.role is Role.SECONDARY_MANAGER

    @property
    def is_suspended(self) -> bool:
        return self.status is RequestStatus.SUSPENDED

    @property
    def needs_govern(self) -> bool:
        """Whether only the primary manager acts on it: a manager's membership, or a technical user's."""
        return self.technical or self.role in MANAGERS

    @property
    def activated_on(self) -> date | None:
        """When this membership last became active; None before its first day."""
        if self.starts_on > clock.today():
            return None
        activated: date = self.activated_at.astimezone().date()
        return max(activated, self.starts_on)


class HeldServiceRow(NamedTuple):
    """A service of a membership, as « Consulter » shows it: how it stands itself, and the dates of the right on it."""

    code: str
    name: str
    state: ServiceState
    starts_on: date
    ends_on: date | None


class MemberSheet(NamedTuple):
    """One membership with what surrounds it: what « Consulter » shows."""

    row: MemberRow
    body: Body
    login: str
    phone: str
    whole_structure: bool
    services: tuple[HeldServiceRow, ...]
    events: tuple[HistoryRow, ...]
    levels: Levels | None = None
    """Of a secondary manager: what the primary manager lets him do (G2.7)."""


_COLUMNS: tuple[Any, ...] = (
    *(Membership.id, Membership.version, User.id, User.last_name, User.first_name, User.contact_email),
    *(User.technical, Membership.role, Membership.status, Membership.starts_on, Membership.ends_on),
    *(User.status, Membership.activated_at, SignIn.last_at),
)


def listing(actor: Actor, structure_id: int, search: str = "") -> Listing[MemberRow]:
    """The members of one structure that the actor manages; `search` matches anywhere in a name or an address.

    Sorts: last_name, first_name, contact, role, status, activated, signed_in.
    """
    today = clock.today()
    shown_status = Case(
        None,
        (
            (Membership.status == RequestStatus.SUSPENDED, "D"),
            (Membership.ends_on < today, "E"),
            (Membership.starts_on > today, "F"),
        ),
        User.status,
    )
    activated = fn.MAX(fn.SUBSTR(Membership.activated_at, 1, 10), Membership.starts_on)
    found = Listing(
        row=MemberRow,
        key=Membership.id,
        base=_joined(Membership.select(Membership.id)).where(
            Membership.structure == structure_id,
            Membership.status != RequestStatus.REMOVED,
            Membership.structure.in_(rights.structures(actor.id, Right.READ)),
        ),
        rows=_joined(Membership.select(*_COLUMNS)),
        sorts={
            "last_name": (User.sort_name,),
            "first_name": (between(FIRST_NAME, LOGIN), User.sort_name),
            "contact": (User.contact_email,),
            "role": (Membership.role, User.technical, User.sort_name),
            "status": (shown_status, User.sort_name),
            "activated": (activated, Membership.activated_at),
            "signed_in": (fn.COALESCE(SignIn.last_at, ""),),
        },
    )
    return found.where(*_conditions(search))


def _joined(query: Any) -> Any:
    return query.join(User, on=(User.id == Membership.user)).join(
        SignIn, JOIN.LEFT_OUTER, on=(SignIn.user == Membership.user)
    )


def _conditions(search: str) -> Iterable[object]:
    yield from (User.search.contains(word) for word in normalise(search).split())


def read(actor: Actor, membership_id: int) -> MemberSheet:
    """Return a membership whole. Raises Refused when it was removed, or the actor does not manage its structure."""
    query = _joined(
        Membership.select(*_COLUMNS, User.login, User.phone, Membership.whole_structure, Membership.structure)
    ).where(
        Membership.id == membership_id,
        Membership.status != RequestStatus.REMOVED,
        Membership.structure.in_(rights.structures(actor.id, Right.READ)),
    )
    rows = fetch(query)
    if not rows:
        raise Refused("Ce rattachement n’existe plus.")
    *values, login, phone, whole_structure, structure_id = rows[0]
    row = MemberRow(*values)
    services = (
        ServiceMembership.select(
            *(Service.code, Service.name, ServiceMembership.starts_on, ServiceMembership.ends_on),
            *(Service.active, Service.starts_on, Service.ends_on),
        )
        .join(Service, on=(Service.id == ServiceMembership.service))
        .where(ServiceMembership.membership == membership_id)
        .order_by(Service.code)
    )
    events = history.listing(actor).where(History.subject_id == row.user_id, History.structure_id == structure_id)
    return MemberSheet(
        row,
        named(structure_id),
        login,
        phone,
        whole_structure,
        tuple(
            HeldServiceRow(code, name, service_state(*validity), starts_on, ends_on)
            for code, name, starts_on, ends_on, *validity in fetch(services)
        ),
        tuple(events.first("date", True, EVENTS)),
        delegations.levels(membership_id) if row.is_secondary else None,
    )
