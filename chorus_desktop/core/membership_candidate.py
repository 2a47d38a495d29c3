"""A person and a structure: what the form of a membership shows, and what granting one starts from (G1.2, G1.3, G3)."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from peewee import JOIN

from chorus_desktop.core import clock, memberships, structures
from chorus_desktop.core.errors import Overtaken, Refused
from chorus_desktop.core.memberships import Held, HeldService
from chorus_desktop.core.models import Membership, Structure, User
from chorus_desktop.core.operation import Body, Person
from chorus_desktop.core.reading import among, fetch
from chorus_desktop.core.seal import last_author
from chorus_desktop.core.states import (
    AccountStatus,
    IdentifierType,
    RequestStatus,
    Role,
    StructureKind,
    StructureStatus,
)
from chorus_desktop.core.structures import ActiveService
from chorus_desktop.core.text import person


@dataclass(frozen=True)
class ServiceRow:
    """One line of « Liste des services »; `number` is its N°. Status: asked for, already a member, or None."""

    id: int
    number: int
    code: str
    name: str
    starts_on: date | None
    ends_on: date | None
    status: RequestStatus | None
    comment: str

    @property
    def ticked(self) -> bool:
        """Whether it is ticked by default: asked for, or held already (G1.3)."""
        return self.status is not None


@dataclass(frozen=True)
class Candidate:
    """Somebody who may be given a membership, and what surrounds it today: structure, what is held, active services."""

    subject: Person
    last_name: str
    first_name: str
    contact_email: str
    account: AccountStatus
    technical: bool
    body: Body
    identifier_type: IdentifierType
    structure_status: StructureStatus
    structure_kind: StructureKind
    held: Held | None
    active: dict[int, ActiveService]

    @property
    def running(self) -> Held | None:
        """The membership held, if it still gives, or will give, rights: an expired or suspended one presets nothing."""
        return self.held if self.held and self.held.runs_on(clock.today()) else None

    @property
    def role(self) -> Role:
        """The role that the form proposes."""
        return self.running.role if self.running else Role.SIMPLE_USER

    @property
    def starts_on(self) -> date:
        """The first day that the form proposes."""
        return clock.today()

    @property
    def comment(self) -> str:
        """What the person wrote to the manager."""
        return ""

    @property
    def whole_by_default(self) -> bool:
        """« Rattacher à la structure » is ticked when already held so, or without active service."""
        return not self.active or bool(self.running and self.running.whole_structure)

    @property
    def asked(self) -> Mapping[int, str]:
        """The services asked for, each with the comment on it."""
        return {}

    def held_services(self) -> dict[int, HeldService]:
        """Return, by service, what the list shows as held."""
        return self.held.services_on(clock.today()) if self.held else {}

    def own_start(self, row: HeldService) -> date | None:
        """Return the first day that the list shows; none for that of the membership."""
        return row.starts_on

    def services(self) -> list[ServiceRow]:
        """Return « Liste des services »: every active service, in the order of the codes (G1.3)."""
        held, asked = self.held_services(), self.asked
        rows = []
        for number, service in enumerate(self.active.values(), 1):
            mine = held.get(service.id)
            wanted = RequestStatus.PENDING if service.id in asked else None
            rows.append(
                ServiceRow(
                    service.id,
                    number,
                    service.code,
                    service.name,
                    self.own_start(mine) if mine else None,
                    mine.ends_on if mine else None,
                    RequestStatus.VALIDATED if mine else wanted,
                    asked.get(service.id, ""),
                )
            )
        return rows

    def labels(self, granted: Collection[int]) -> dict[str, str]:
        """Return the names of the services that a record tells of."""
        held = (row.service_id for row in self.held.services) if self.held else ()
        told = (service_id for service_id in (*granted, *held) if service_id in self.active)
        return {f"service:{service_id}": self.active[service_id].name for service_id in told}

    def refuse_closed(self) -> None:
        """Raise Refused unless the account is open and the structure active."""
        if self.account in (AccountStatus.CLOSED, AccountStatus.DEACTIVATED):
            raise Refused("Le compte de {name} est désactivé ou clôturé.", name=self.subject.name)
        if self.structure_status is not StructureStatus.ACTIVE:
            raise Refused("{structure} est inactive.", structure=self.body.name)


@dataclass(frozen=True)
class Edited(Candidate):
    """A membership about to be edited: the form shows it as it is, also when it has expired."""

    held: Held

    def refuse_removed(self) -> None:
        """Raise Overtaken, with who and when, when the membership was removed."""
        if self.held.status is RequestStatus.REMOVED:
            who, when = last_author("membership", self.held.id)
            raise Overtaken("Rattachement supprimé par {who} {when}.", who=who, when=when)

    @property
    def running(self) -> Held:
        return self.held

    @property
    def starts_on(self) -> date:
        return self.held.starts_on

    def held_services(self) -> dict[int, HeldService]:
        return {row.service_id: row for row in self.held.services}

    def own_start(self, row: HeldService) -> date | None:
        """A service that begins with the membership moves with it."""
        return None if row.starts_on == self.held.starts_on else row.starts_on


COLUMNS: tuple[Any, ...] = (
    *(User.id, User.last_name, User.first_name, User.contact_email, User.status, User.technical),
    *(Structure.id, Structure.identifier, Structure.name),
    *(Structure.identifier_type, Structure.status, Structure.kind),
)
"""What `gathered` makes candidates from."""


def gathered(rows: Sequence[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Return the fields of a Candidate for each row of `COLUMNS`, in a fixed number of queries."""
    held = memberships.held_by((row[0], row[6]) for row in rows)
    return _fields(rows, [held.get((row[0], row[6])) for row in rows])


def _fields(rows: Sequence[tuple[Any, ...]], held: Sequence[Held | None]) -> list[tuple[Any, ...]]:
    active = structures.active_services({row[6] for row in rows})
    return [
        (
            Person(row[0], person(row[1], row[2])),
            *row[1:6],
            Body(*row[6:9]),
            *row[9:12],
            mine,
            active[row[6]],
        )
        for row, mine in zip(rows, held, strict=True)
    ]


def read(structure_id: int, user_ids: Sequence[int]) -> dict[int, Candidate]:
    """Return people, by id, as candidates for one structure."""
    query = (
        User.select(*COLUMNS)
        .join(Structure, JOIN.CROSS)
        .where(User.id.in_(among(user_ids)), Structure.id == structure_id)
    )
    found = (Candidate(*fields) for fields in gathered(fetch(query)))
    return {candidate.subject.id: candidate for candidate in found}


def by_membership(membership_ids: Sequence[int]) -> dict[int, Edited]:
    """Return memberships, by id, each with what surrounds it; removed ones too."""
    query = (
        Membership.select(Membership.id, *COLUMNS)
        .join(User, on=(User.id == Membership.user))
        .join(Structure, on=(Structure.id == Membership.structure))
    )
    rows = fetch(query.where(Membership.id.in_(among(membership_ids))))
    held = memberships.held_as(membership_ids)
    fields = _fields([row[1:] for row in rows], [held[row[0]] for row in rows])
    return {row[0]: Edited(*values) for row, values in zip(rows, fields, strict=True)}


def read_edited(membership_id: int) -> Edited:
    """Return a membership as its form edits it. Raises Refused when there is none, Overtaken when it was removed."""
    found = by_membership([membership_id]).get(membership_id)
    if found is None:
        raise Refused("Ce rattachement n’existe plus.")
    found.refuse_removed()
    return found
