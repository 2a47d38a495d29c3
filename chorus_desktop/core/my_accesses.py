"""« Mes accès »: what the signed-in person may open, by structure, and where each access comes from (G2.1)."""

from typing import NamedTuple

from chorus_desktop.core import access_facts, structures
from chorus_desktop.core.access import Access, Cell
from chorus_desktop.core.models import Structure
from chorus_desktop.core.operation import Body
from chorus_desktop.core.reading import among, fetch
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Role, Source, Space
from chorus_desktop.core.text import day
from chorus_desktop.core.words import word


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
    found = access_facts.of_user(actor.id or 0)
    active = structures.active_services(found)
    bodies = Structure.select(Structure.id, Structure.identifier, Structure.name)
    rows: list[AccessRow] = []
    for body in fetch(bodies.where(Structure.id.in_(among(found))).order_by(Structure.sort_name)):
        structure, one = Body._make(body), found[body[0]]
        for space in (space for space in Space if space in one.accesses):
            held, whole = one.accesses[space], one.member.whole_structure
            cells: list[tuple[str, Cell]] = [("", held.everywhere)] if held.services != frozenset() else []
            cells += [(active[structure.id][service].name, cell) for service, cell in held.differing.items()]
            rows += [
                AccessRow(0, structure, space, service, whole, cell.access, origin(cell, one.member.role))
                for service, cell in cells
                if cell.access.reads or (cell.own is not None and held.opens)
            ]
    return [row._replace(id=number) for number, row in enumerate(rows, 1)]


def origin(cell: Cell, role: Role) -> str:
    """Return where an access comes from, in words."""
    if cell.own is None:
        return f"Par défaut ({word(role).lower()})"
    own, when = cell.own, day(cell.own.granted_at.astimezone()) if cell.own.granted_at else ""
    if not cell.access.reads:
        text = f"Retiré par {own.granted_by}" if own.granted_by else "Retiré"
    elif own.source is Source.REQUEST and own.request_id:
        text = f"Demande n°\u00a0{own.request_id}, accordée par {own.granted_by}"
    elif own.source is Source.OPENING:
        text = f"Espace ouvert par {own.granted_by}"
    else:
        text = f"Accordé par {own.granted_by}"
    return f"{text} le {when}" if when else text
