"""The matrix of the rights: the members of a structure × its open spaces, at a glance (B2).

Read once, in the reader's thread; what the filters leave is computed from what was read, without the database.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain
from typing import NamedTuple

from chorus_desktop.core import access_facts, access_origin, clock, rights
from chorus_desktop.core.access import NONE, Access, Cell, Member, SpaceAccess
from chorus_desktop.core.access_facts import MemberAccess
from chorus_desktop.core.access_origin import Origins
from chorus_desktop.core.errors import Forbidden
from chorus_desktop.core.history_accesses import said
from chorus_desktop.core.language import Translate, spoken, tr
from chorus_desktop.core.models import Membership
from chorus_desktop.core.operation import Body
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.standing import Standing, standing
from chorus_desktop.core.states import AccountStatus, Role, Space
from chorus_desktop.core.structures import named
from chorus_desktop.core.text import normalise
from chorus_desktop.core.words import word

MOST = 12
"""Services that a tooltip or a cell on paper names; more are counted."""


class Filters(NamedTuple):
    """What is wanted; nothing = everything. With a space, only those who may open it."""

    search: str = ""
    role: Role | None = None
    space: Space | None = None
    service_id: int | None = None


class Shown(NamedTuple):
    """One cell in words. `access`: None where it differs from one service to another."""

    text: str
    access: Access | None


class Line(NamedTuple):
    """One member: its role, why it gives no right if so, and a cell a space; `id` is the membership's."""

    id: int
    name: str
    role: Role
    standing: Standing
    account: AccountStatus
    cells: Mapping[Space, Shown]

    @property
    def asleep(self) -> Standing | AccountStatus | None:
        """Return why the membership gives no right; None when it does."""
        if self.account in (AccountStatus.DEACTIVATED, AccountStatus.CLOSED):
            return self.account
        return self.standing if self.standing is not Standing.IN_FORCE else None


class Matrix(NamedTuple):
    """A structure, its open spaces in the guide's order, its active services, and who may open what."""

    body: Body
    spaces: tuple[Space, ...]
    services: Mapping[int, str]
    members: Mapping[int, MemberAccess]
    origins: Origins

    def lines(self, filters: Filters | None = None) -> list[Line]:
        """Return the members that the filters leave, by name."""
        return list(self._lines(filters or Filters()))

    def _lines(self, filters: Filters) -> Iterator[Line]:
        words, service_id, total = normalise(filters.search).split(), filters.service_id, len(self.services)
        for id, (member, accesses) in self.members.items():
            if filters.role is not None and member.role is not filters.role:
                continue
            if words and not all(word in normalise(member.name) for word in words):
                continue
            cells = {space: _shown(accesses.get(space), service_id, total) for space in self.spaces}
            if filters.space is None or cells.get(filters.space, NOTHING).text:
                yield Line(id, member.name, member.role, _standing(member), member.account, cells)

    def reach(self, membership_id: int, most: int = 0) -> str:
        """Return what the membership is for: the whole structure, or its services, counted beyond `most`."""
        member = self.members[membership_id].member
        if member.whole_structure:
            return tr("Toute la structure")
        held = sorted(name for id, name in self.services.items() if id in member.services)
        return tr("{count} services").format(count=len(held)) if most and len(held) > most else ", ".join(held)

    def told(self, line: Line, space: Space, most: int = 0) -> str:
        """Return a cell as a file tells it: service by service where they differ, counted beyond `most`."""
        shown = line.cells[space]
        access = self.members[line.id].accesses.get(space)
        if shown.access is not None or access is None:
            return shown.text
        reach = self.services if access.services is None else access.services
        ordered = sorted((self.services[id], access.on(id)) for id in reach)
        if most and len(ordered) > most:
            return shown.text
        return ", ".join(f"{name}\u00a0: {said(one)}" for name, one in ordered if one.reads)

    def why(self, membership_id: int, space: Space, service_id: int | None = None) -> str:
        """Return where the right, or its absence, comes from: one line a service where they differ."""
        member, accesses = self.members[membership_id]
        access = accesses.get(space)
        if access is None:
            return "" if accesses else tr("{why}\u202f: aucun droit").format(why=_asleep(member))
        if access.services is not None and not access.services:
            return tr("Son rattachement ne comprend aucun service actif")
        if service_id is not None:
            if access.services is not None and service_id not in access.services:
                return tr("Son rattachement ne comprend pas ce service")
            return self._told(member, space, access.differing.get(service_id, access.everywhere))
        told = ((self.services[id], self._told(member, space, cell)) for id, cell in access.differing.items())
        differing = sorted(told)
        lines = [f"{name}\u00a0: {told}" for name, told in differing[:MOST]]
        if len(differing) > MOST:
            lines.append(tr("et {count} autres services").format(count=len(differing) - MOST))
        rest = (len(self.services) if access.services is None else len(access.services)) - len(differing)
        if rest or not differing:
            lines.append(f"{_where(access, rest)}\u00a0: {self._told(member, space, access.everywhere)}")
        return "\n".join(lines)

    def _told(self, member: Member, space: Space, cell: Cell) -> str:
        """An access and where it comes from."""
        origin = self.origins.said(member, space, cell)
        return f"{said(cell.access)}, {origin[0].lower()}{origin[1:]}"


NOTHING = Shown("", NONE)


@cache
def _said(access: Access, _: Translate | None) -> Shown:
    return Shown(said(access) if access.reads else "", access)


def _cell(access: Access) -> Shown:
    return _said(access, spoken())


def read(actor: Actor, structure_id: int) -> Matrix:
    """Return the matrix of a structure as it is today. Raises Forbidden when the actor does not manage it."""
    body = named(structure_id)
    if not rights.may(actor, Right.READ, structure_id):
        raise Forbidden("Vous ne gérez plus {structure}.", structure=body.name)
    day = clock.today()
    (facts,) = access_facts.read(Membership.structure == structure_id, day)
    members = {one.member.id: one for one in facts.accesses(day)}
    origins = access_origin.read(facts.members, chain.from_iterable(facts.own.values()))
    opened = tuple(space for space in Space if space in facts.place.open)
    return Matrix(body, opened, facts.place.services, members, origins)


def _shown(access: SpaceAccess | None, service_id: int | None, total: int) -> Shown:
    """What a cell says: of one service, or of all those of the membership."""
    if access is None:
        return NOTHING
    if service_id is not None:
        return _cell(access.on(service_id))
    everywhere, reach = access.everywhere.access, access.services
    if reach is not None and not reach:
        return NOTHING
    if not access.differing:
        return _cell(everywhere)
    found = [cell.access for cell in access.differing.values()]
    rest = (total if reach is None else len(reach)) - len(found)
    if not rest and len(set(found)) == 1:
        return _cell(found[0])
    if rest and all(one == everywhere for one in found):
        return _cell(everywhere)
    count = sum(one.reads for one in found) + (rest if everywhere.reads else 0)
    return Shown(
        tr("{count} services").format(count=count) if count > 1 else tr("1 service") if count else "",
        None if count else NONE,
    )


def _where(access: SpaceAccess, rest: int) -> str:
    """Return what the access that is not one service's is for."""
    if access.differing:
        return tr("Les autres services") if rest > 1 else tr("L’autre service")
    if access.services is None:
        return tr("Toute la structure")
    return tr("Ses services") if rest > 1 else tr("Son service")


def _asleep(member: Member) -> str:
    line = Line(member.id, member.name, member.role, _standing(member), member.account, {})
    said = status(line)
    return (
        said if line.account is line.asleep else tr("Rattachement {state}").format(state=f"{said[0].lower()}{said[1:]}")
    )


def _standing(member: Member) -> Standing:
    return standing(member.status, member.starts_on, member.ends_on)


def status(line: Line) -> str:
    """Return how a member stands, in one word."""
    asleep = line.asleep
    return word(asleep) if isinstance(asleep, AccountStatus) else (asleep or Standing.IN_FORCE).word
