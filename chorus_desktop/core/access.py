"""What each member may see and do: every space, on which services, and where the right comes from (G2.1).

One function computes it, from plain facts: whether they were read from the tables (`access_facts.py`) or rebuilt from
the history is all the same to it.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import NamedTuple

from chorus_desktop.core.spaces import ALWAYS_OPEN, DEFAULTS
from chorus_desktop.core.states import AccountStatus, RequestStatus, Role, Source, Space


class Access(NamedTuple):
    """The two accesses of a subscription, kept as they were given (G2.4)."""

    consultation: bool
    modification: bool

    @property
    def reads(self) -> bool:
        """Modification includes the right to read."""
        return self.consultation or self.modification


BOTH, NONE = Access(True, True), Access(False, False)


class Place(NamedTuple):
    """A structure: its active services and its open spaces."""

    id: int
    services: Mapping[int, str]
    open: frozenset[Space]


class Member(NamedTuple):
    """A membership, whatever its state but removed; `services`: those that it is for by name, in their dates."""

    id: int
    user_id: int
    name: str
    role: Role
    status: RequestStatus
    account: AccountStatus
    whole_structure: bool
    starts_on: date
    ends_on: date | None
    services: frozenset[int]
    technical: bool = False

    def in_force(self, day: date) -> bool:
        """Return whether it gives rights on that day."""
        return (
            self.status is RequestStatus.VALIDATED
            and self.account is not AccountStatus.CLOSED
            and self.account is not AccountStatus.DEACTIVATED
            and self.starts_on <= day
            and (self.ends_on is None or self.ends_on >= day)
        )


class Own(NamedTuple):
    """A stored row: what departs from the default of the role, for one service or (None) all of the membership's."""

    membership_id: int
    space: Space
    service_id: int | None
    access: Access
    source: Source = Source.DIRECT
    request_id: int | None = None
    granted_by: str = ""
    granted_at: datetime | None = None


class Cell(NamedTuple):
    """An access, and the stored row that it comes from; without one it is the default of the role."""

    access: Access
    own: Own | None = None


DEFAULT, WITHOUT = Cell(BOTH), Cell(NONE)


class SpaceAccess(NamedTuple):
    """One member's access to one space: on the services of the membership, and on those that differ."""

    everywhere: Cell
    differing: Mapping[int, Cell]
    services: frozenset[int] | None
    """The active services of the membership; None = the whole structure, future services included."""

    def on(self, service_id: int | None) -> Access:
        """Return the access on one service; None asks for all of the membership's."""
        if service_id is not None and self.services is not None and service_id not in self.services:
            return NONE
        cell = self.differing.get(service_id, self.everywhere) if service_id is not None else self.everywhere
        return cell.access

    @property
    def opens(self) -> bool:
        """Return whether the member may open the space at all."""
        reach = self.services if self.services is not None else frozenset({None})
        return any(self.on(service).reads for service in {*reach, *self.differing})


Accesses = Mapping[Space, SpaceAccess]
"""What one member may open: only the spaces that are open on the structure."""


def effective(place: Place, member: Member, own: Iterable[Own], day: date) -> Accesses:
    """Return a member's accesses on that day: none at all unless the membership is in force."""
    if not member.in_force(day):
        return {}
    services = None if member.whole_structure else member.services & place.services.keys()
    reach = place.services.keys() if services is None else services
    rows: dict[Space, dict[int | None, Cell]] = {}
    for row in own:
        rows.setdefault(row.space, {})[row.service_id] = Cell(row.access, row)
    found = {}
    for space in place.open | ALWAYS_OPEN:
        everywhere = DEFAULT if member.role in DEFAULTS[space] else WITHOUT
        differing: dict[int, Cell] = {}
        for service, cell in rows.get(space, {}).items():
            if service is None:
                everywhere = cell
            elif service in reach:
                differing[service] = cell
        found[space] = SpaceAccess(everywhere, differing, services)
    return found


def tabs(accesses: Iterable[Accesses]) -> frozenset[Space]:
    """Return the spaces that somebody may open in at least one structure: the tabs of the window follow from it.

    Those that are always open go with the membership itself, even while all its services sleep.
    """
    found = {Space.HOME, Space.MY_ACCOUNT}
    for one in accesses:
        for space, access in one.items():
            if access.opens or (space in ALWAYS_OPEN and access.everywhere.access.reads):
                found.add(space)
    return frozenset(found)
