"""The rule of G2.1, and what a structure has opened or closed against it."""

from chorus_desktop.core import ledger, spaces, structure_head
from chorus_desktop.core.models import StructureSpace
from chorus_desktop.core.rights import SYSTEM
from chorus_desktop.core.spaces import ALWAYS_OPEN, DEFAULTS, EVERYBODY, FIRST_OPEN, NOBODY
from chorus_desktop.core.states import MANAGERS, Action, Space
from chorus_desktop.core.words import word
from tests.builders import Town


def depart(town: Town, space: Space, is_open: bool) -> None:
    """As opening and closing will, when their verbs come."""
    with ledger.operation(SYSTEM) as op, op.record(Action.UPGRADED) as record:
        record.insert(StructureSpace, structure=town.id, space=space, open=is_open)


def test_the_rule_is_the_guides() -> None:
    assert set(DEFAULTS) == set(Space)
    closed = set(Space) - FIRST_OPEN
    assert {word(space) for space in closed} == {"Factures à valider", "Factures de travaux"}
    assert {word(space) for space in ALWAYS_OPEN} == {"Accueil connecté", "Mon Compte", "Activités du gestionnaire"}
    assert {space for space, roles in DEFAULTS.items() if roles == NOBODY} == closed
    assert {space for space, roles in DEFAULTS.items() if roles == MANAGERS} == {Space.MANAGER_ACTIVITIES}
    assert all(roles in (EVERYBODY, MANAGERS, NOBODY) for roles in DEFAULTS.values())


def test_seven_are_open_from_the_start(town: Town) -> None:
    assert spaces.open_on([town.id]) == {town.id: FIRST_OPEN}
    assert [row.space for row in spaces.rows(town.id)] == list(Space)
    assert {row.space for row in spaces.rows(town.id) if row.always_open} == ALWAYS_OPEN
    assert structure_head.read(town.manager, town.id).spaces == 7


def test_what_departs_from_the_rule(town: Town) -> None:
    depart(town, Space.WORKS_INVOICES, True)
    depart(town, Space.INVOICES_ISSUED, False)
    depart(town, Space.INVOICES_RECEIVED, True)
    opened = {row.space for row in spaces.rows(town.id) if row.open}
    assert opened == FIRST_OPEN - {Space.INVOICES_ISSUED} | {Space.WORKS_INVOICES}
    assert structure_head.read(town.manager, town.id).spaces == 7
    depart(town, Space.INVOICES_TO_VALIDATE, True)
    assert structure_head.read(town.manager, town.id).spaces == 8
