"""The rule of G2.1, and what a structure has opened or closed against it."""

from chorus_desktop.core import ledger, spaces, structure_head
from chorus_desktop.core.models import StructureSpace
from chorus_desktop.core.rights import SYSTEM
from chorus_desktop.core.spaces import EVERYBODY, NOBODY, RULES
from chorus_desktop.core.states import MANAGERS, Action, Space
from chorus_desktop.core.words import word
from tests.builders import Town


def depart(town: Town, space: Space, is_open: bool) -> None:
    """As opening and closing will, when their verbs come."""
    with ledger.operation(SYSTEM) as op, op.record(Action.UPGRADED) as record:
        record.insert(StructureSpace, structure=town.id, space=space, open=is_open)


def test_the_rule_is_the_guides() -> None:
    assert set(RULES) == set(Space)
    closed = {space for space, rule in RULES.items() if not rule.open}
    assert {word(space) for space in closed} == {"Factures à valider", "Factures de travaux"}
    fixed = {space for space, rule in RULES.items() if not rule.movable}
    assert {word(space) for space in fixed} == {"Accueil connecté", "Mon Compte", "Activités du gestionnaire"}
    assert {space for space, rule in RULES.items() if rule.by_default == NOBODY} == closed
    assert {space for space, rule in RULES.items() if rule.by_default == MANAGERS} == {Space.MANAGER_ACTIVITIES}
    assert all(rule.by_default in (EVERYBODY, MANAGERS, NOBODY) for rule in RULES.values())


def test_seven_are_open_from_the_start(town: Town) -> None:
    assert len(spaces.open_spaces(town.id)) == 7
    assert [row.space for row in spaces.rows(town.id)] == list(RULES)
    assert structure_head.read(town.manager, town.id).spaces == 7


def test_what_departs_from_the_rule(town: Town) -> None:
    depart(town, Space.WORKS_INVOICES, True)
    depart(town, Space.INVOICES_ISSUED, False)
    depart(town, Space.INVOICES_RECEIVED, True)
    opened = {row.space for row in spaces.rows(town.id) if row.open}
    assert opened == {space for space, rule in RULES.items() if rule.open} - {Space.INVOICES_ISSUED} | {
        Space.WORKS_INVOICES
    }
    assert structure_head.read(town.manager, town.id).spaces == 7
    depart(town, Space.INVOICES_TO_VALIDATE, True)
    assert structure_head.read(town.manager, town.id).spaces == 8
