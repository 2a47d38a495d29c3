"""What the detail says of what came after a row, and what its reader may still do about it (B1)."""

from datetime import date

from chorus_desktop.core import history_since, reports, undo
from chorus_desktop.core.history_since import Since
from chorus_desktop.core.membership_decisions import Decision, validate
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Role
from tests import builders
from tests.builders import Town, rows


def last() -> int:
    return int(rows("history")[-1]["id"])


def since(actor: Actor, number: int) -> Since:
    found = history_since.since(actor, number)
    assert found is not None
    return found


def test_a_decision_just_made(town: Town) -> None:
    validate(town.manager, [Decision(town.ask(builders.account("Bon", "Julie"), "ACHATS"))])
    found = since(town.manager, last())
    assert found == Since(True, "", (last(),), None, None, None, True, "")


def test_one_that_was_undone_and_the_one_that_undid_it(town: Town) -> None:
    validate(town.manager, [Decision(town.ask(builders.account("Bon", "Julie"), "ACHATS"))])
    decided = last()
    undo.undo(town.manager, [decided])
    found = since(town.manager, decided)
    assert found.undone is not None and found.undone[:2] == (last(), "DUFOUR Pauline")
    assert found.why_not_undo.startswith("Déjà annulée par DUFOUR Pauline le 10/03/2026")
    assert found.together == ()
    undoing = since(town.manager, last())
    assert (undoing.undoes, undoing.undoable) == (decided, False)
    assert undoing.why_not_undo == "Cette décision ne s’annule pas."


def test_a_batch_is_offered_whole(town: Town) -> None:
    people = [builders.account(name, "Alex") for name in ("Bon", "Martin", "Bossan")]
    validate(town.manager, [Decision(town.ask(person, "ACHATS")) for person in people])
    assert since(town.manager, last()).together == (last() - 2, last() - 1, last())
    undo.undo(town.manager, [last() - 1])
    assert since(town.manager, last() - 1).together == (last() - 3, last() - 1)


def test_carried_over(town: Town) -> None:
    validate(town.manager, [Decision(town.ask(builders.account("Bon", "Julie"), "ACHATS"))])
    decided = last()
    reports.report(town.manager, [decided], date(2026, 3, 2))
    found = since(town.manager, decided)
    assert (found.reported_on, found.reportable) == (date(2026, 3, 2), True)
    assert not since(town.manager, last()).reportable


def test_who_may_not_is_told_why(town: Town) -> None:
    """A secondary manager who may not decide; the person concerned."""
    julie, marc = builders.account("Bon", "Julie"), builders.account("Abadie", "Marc")
    town.join(marc, role=Role.SECONDARY_MANAGER)
    builders.delegate(town, marc, user_level=False, structure_level=False)
    validate(town.manager, [Decision(town.ask(julie, "ACHATS"))])
    found = since(marc, last())
    assert found.why_not_undo == found.why_not_report == "Vous n’avez pas ce droit sur CCAS Terneuil."
    assert since(julie, last()).why_not_undo == "Personne n’annule une décision qui le concerne."
    assert history_since.since(marc, 4_000) is None
