"""Spaces: what each role opens by default, and which are open on a structure (G2.1).

Default spaces are a rule, not rows: only what departs from it is stored.
"""

from collections.abc import Iterable
from typing import NamedTuple

from chorus_desktop.core.models import StructureSpace
from chorus_desktop.core.reading import among, fetch
from chorus_desktop.core.states import MANAGERS, Role, Space

EVERYBODY = frozenset(Role)
NOBODY: frozenset[Role] = frozenset()
DEFAULTS: dict[Space, frozenset[Role]] = {
    Space.HOME: EVERYBODY,
    Space.MANAGER_ACTIVITIES: MANAGERS,
    Space.INVOICES_RECEIVED: EVERYBODY,
    Space.INVOICES_ISSUED: EVERYBODY,
    Space.SOLICITATIONS_ISSUED: EVERYBODY,
    Space.SOLICITATIONS_RECEIVED: EVERYBODY,
    Space.MY_ACCOUNT: EVERYBODY,
    Space.INVOICES_TO_VALIDATE: NOBODY,
    Space.WORKS_INVOICES: NOBODY,
}
"""The guide's table: space → the roles that have it by default, for consultation and modification."""
ALWAYS_OPEN = frozenset({Space.HOME, Space.MY_ACCOUNT, Space.MANAGER_ACTIVITIES})
"""These can be neither closed nor asked for."""
FIRST_OPEN = frozenset(Space) - {Space.INVOICES_TO_VALIDATE, Space.WORKS_INVOICES}
"""Open on every structure from the start."""


class SpaceRow(NamedTuple):
    """One line of « Espaces »: is it open on the structure, and for which roles without a request."""

    id: int
    space: Space
    open: bool

    @property
    def roles(self) -> frozenset[Role]:
        return DEFAULTS[self.space]

    @property
    def always_open(self) -> bool:
        return self.space in ALWAYS_OPEN


def open_on(structure_ids: Iterable[int]) -> dict[int, frozenset[Space]]:
    """Return, by structure, the spaces that are open on it today."""
    found = {structure_id: set(FIRST_OPEN) for structure_id in structure_ids}
    query = StructureSpace.select(StructureSpace.structure, StructureSpace.space, StructureSpace.open)
    for structure_id, space, is_open in fetch(query.where(StructureSpace.structure.in_(among(found)))):
        (found[structure_id].add if is_open else found[structure_id].discard)(space)
    return {structure_id: frozenset(spaces) for structure_id, spaces in found.items()}


def rows(structure_id: int) -> list[SpaceRow]:
    """Return « Espaces » of one structure, in the guide's order."""
    opened = open_on([structure_id])[structure_id]
    return [SpaceRow(number, space, space in opened) for number, space in enumerate(Space, 1)]
