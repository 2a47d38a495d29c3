"""« Mes accès »: what the signed-in person may open, by structure, and where each access comes from (G2.1)."""

from itertools import chain
from typing import NamedTuple

from chorus_desktop.core import access_facts, access_origin, clock
from chorus_desktop.core.access import Access, Cell
from chorus_desktop.core.models import Membership, Structure
from chorus_desktop.core.operation import Body
from chorus_desktop.core.reading import among, fetch
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Space


class AccessRow(NamedTuple):
    """One space of one structure, on one service or (empty) all those of the membership, or the `whole_structure`."""

    id: int
    structure: Body
    space: Space
    service: str
    whole_structure: bool
    access: Access
    origin: str


def read(actor: Actor) -> list[AccessRow]:
    """Return what somebody may open today, by structure and in the guide's order; what is closed to them left out."""
    today = clock.today()
    found = {facts.place.id: facts for facts in access_facts.read(Membership.user == (actor.id or 0), today)}
    own = chain.from_iterable(chain.from_iterable(facts.own.values()) for facts in found.values())
    origins = access_origin.read(chain.from_iterable(facts.members for facts in found.values()), own)
    bodies = Structure.select(Structure.id, Structure.identifier, Structure.name)
    rows: list[AccessRow] = []
    for body in fetch(bodies.where(Structure.id.in_(among(found))).order_by(Structure.sort_name)):
        structure, facts = Body._make(body), found[body[0]]
        (one,) = facts.accesses(today)
        for space in (space for space in Space if space in one.accesses):
            held, whole = one.accesses[space], one.member.whole_structure
            cells: list[tuple[str, Cell]] = [("", held.everywhere)] if held.services != frozenset() else []
            cells += [(facts.place.services[service], cell) for service, cell in held.differing.items()]
            rows += [
                AccessRow(0, structure, space, service, whole, cell.access, origins.said(one.member, space, cell))
                for service, cell in cells
                if cell.access.reads or (cell.own is not None and held.opens)
            ]
    return [row._replace(id=number) for number, row in enumerate(rows, 1)]
