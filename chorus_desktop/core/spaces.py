"""Spaces (espaces): the rule of G2.1 as the guide tells it, and what each structure has opened or closed against it."""

from typing import NamedTuple

from chorus_desktop.core.models import StructureSpace
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.states import MANAGERS, Role, Space

EVERYBODY = frozenset(Role)
NOBODY: frozenset[Role] = frozenset()


class Rule(NamedTuple):
    """What holds of a space where nothing says otherwise.

    `by_default`: the roles that have it; `open`: on every structure, from the start; `movable`: it may be closed, and
    asked for.
    """

    by_default: frozenset[Role]
    open: bool
    movable: bool


RULES: dict[Space, Rule] = {
    space: Rule(*rule)
    for space, rule in {
        # the space: who has it by default, whether it is open from the start, may be closed and asked for
        Space.HOME: (EVERYBODY, True, False),
        Space.MANAGER_ACTIVITIES: (MANAGERS, True, False),
        Space.INVOICES_RECEIVED: (EVERYBODY, True, True),
        Space.INVOICES_ISSUED: (EVERYBODY, True, True),
        Space.SOLICITATIONS_ISSUED: (EVERYBODY, True, True),
        Space.SOLICITATIONS_RECEIVED: (EVERYBODY, True, True),
        Space.MY_ACCOUNT: (EVERYBODY, True, False),
        Space.INVOICES_TO_VALIDATE: (NOBODY, False, True),
        Space.WORKS_INVOICES: (NOBODY, False, True),
    }.items()
}


class SpaceRow(NamedTuple):
    """One line of « Espaces »."""

    id: int
    space: Space
    open: bool

    @property
    def rule(self) -> Rule:
        return RULES[self.space]


def open_spaces(structure_id: int) -> frozenset[Space]:
    """Return what is open on a structure: the rule, but for what was opened or closed there."""
    departures = dict(
        fetch(
            StructureSpace.select(StructureSpace.space, StructureSpace.open).where(
                StructureSpace.structure == structure_id
            )
        )
    )
    return frozenset(space for space, rule in RULES.items() if departures.get(space, rule.open))


def rows(structure_id: int) -> list[SpaceRow]:
    """Return « Espaces » of a structure, in the order of the rule."""
    opened = open_spaces(structure_id)
    return [SpaceRow(number, space, space in opened) for number, space in enumerate(RULES, 1)]
