"""« Annuler la décision » (B1): everything as it was, versions aside, and the history keeps both."""

import json
from typing import Any

import pytest

from chorus_desktop.core import ledger, seal, undo
from chorus_desktop.core.errors import Forbidden, Overtaken, Refused
from chorus_desktop.core.membership_decisions import Decision, refuse, validate
from chorus_desktop.core.models import RECORDED
from chorus_desktop.core.states import Action, Delivery, Role
from tests import builders
from tests.builders import Town, everything, rows


def state() -> dict[str, list[dict[str, Any]]]:
    """Every recorded row, versions aside."""
    names = {model._meta.table_name for model in RECORDED}
    return {
        name: [{key: value for key, value in row.items() if key != "version"} for row in rows(name)] for name in names
    }


def last() -> int:
    return int(rows("history")[-1]["id"])


def test_a_validation_is_taken_back_and_told(town: Town) -> None:
    """The request waits again, the membership is gone, the message that had not left stays."""
    julie = builders.account("Bon", "Julie")
    request = town.ask(julie, "ACHATS", "VOIRIE")
    before = state()
    validate(town.manager, [Decision(request)])
    decided = last()
    undo.undo(town.manager, [decided])
    assert state() == before
    row = rows("history")[-1]
    assert (row["action"], row["undoes"], row["subject_name"]) == ("DECISION_ANNULEE", decided, "BON Julie")
    assert json.loads(row["record"])["facts"]["undone"]["by"] == "DUFOUR Pauline"
    assert rows("outbox")[-1]["state"] == Delivery.WITHDRAWN
    assert list(seal.broken_rows()) == []
    validate(town.manager, [Decision(request)])
    assert town.membership(julie)["status"] == "VALIDEE"


def test_what_was_changed_in_a_membership_comes_back(town: Town) -> None:
    """Rights that were withdrawn are there again under their own numbers, for the next change to find."""
    julie = builders.account("Bon", "Julie")
    town.join(julie, "ACHATS", "JURIDIQUE")
    request = town.ask(julie, "VOIRIE")
    before = state()
    validate(town.manager, [Decision(request, town.terms("VOIRIE", role=Role.SECONDARY_MANAGER))])
    undo.undo(town.manager, [last()])
    assert state() == before
    assert set(town.rights_of(julie)) == {"ACHATS", "JURIDIQUE"}


def test_a_mail_that_has_left_is_followed_by_another(town: Town) -> None:
    from chorus_desktop.core.models import Outbox

    request = town.ask(builders.account("Bon", "Julie"), "ACHATS")
    refuse(town.manager, [Decision(request)], "Trop tôt.")
    with ledger.housekeeping():
        Outbox.update(state=Delivery.SENT).execute()
    undo.undo(town.manager, [last()])
    sent, followed = rows("outbox", "message <> 'ACTIVATION'")
    assert (sent["state"], followed["message"]) == (Delivery.SENT, "DECISION_ANNULEE")
    assert followed["history_id"] == last()


def test_nobody_undoes_what_somebody_has_changed_since(town: Town) -> None:
    julie = builders.account("Bon", "Julie")
    validate(town.manager, [Decision(town.ask(julie, "ACHATS"))])
    first = last()
    validate(town.manager, [Decision(town.ask(julie, "VOIRIE"))])
    before = everything()
    with pytest.raises(Overtaken, match="Modifié entre-temps par DUFOUR Pauline"):
        undo.undo(town.manager, [first])
    assert everything() == before


def test_it_is_undone_once_and_never_twice(town: Town) -> None:
    validate(town.manager, [Decision(town.ask(builders.account("Bon", "Julie"), "ACHATS"))])
    decided = last()
    undo.undo(town.manager, [decided])
    with pytest.raises(Overtaken, match="Déjà annulée par DUFOUR Pauline"):
        undo.undo(town.manager, [decided])
    with pytest.raises(Refused, match="ne s’annule pas"):
        undo.undo(town.manager, [last()])


def test_who_has_the_right_today_and_is_not_concerned(town: Town) -> None:
    """A secondary manager undoes what he may decide; a manager's role is the primary manager's; oneself, nobody."""
    julie, marc = builders.account("Bon", "Julie"), builders.account("Abadie", "Marc")
    town.join(marc, role=Role.SECONDARY_MANAGER)
    made_manager = last()
    validate(town.manager, [Decision(town.ask(julie, "ACHATS"))])
    simple = last()
    assert undo.why_not(marc, made_manager) == "Personne n’annule une décision qui le concerne."
    with pytest.raises(Forbidden):
        undo.undo(marc, [made_manager])
    stranger = builders.account("Bestal", "Hanan")
    assert "pas ce droit" in undo.why_not(stranger, simple)
    with pytest.raises(Forbidden):
        undo.undo(stranger, [simple])
    assert undo.why_not(marc, simple) == ""
    undo.undo(marc, [simple])


def test_a_whole_batch(town: Town) -> None:
    """Those that were changed since are left out and named; the others are as before."""
    people = [builders.account(name, "Alex") for name in ("Bon", "Martin", "Bossan")]
    requests = [town.ask(person, "ACHATS") for person in people]
    validate(town.manager, [Decision(request) for request in requests])
    batch = undo.of_operation(last())
    assert len(batch) == 3
    validate(town.manager, [Decision(town.ask(people[1], "VOIRIE"))])
    summary = undo.undo(town.manager, batch)
    assert sorted(summary.names) == ["BON Alex", "BOSSAN Alex"]
    (left,) = summary.failures
    assert left.name == "MARTIN Alex" and "Modifié entre-temps" in str(left.cause)
    assert undo.of_operation(batch[0]) == [number for number in batch if number == left.id]
    assert [rows("membership_request", "id = ?", request)[0]["status"] for request in requests] == [
        *("EN_COURS_DE_VALIDATION", "VALIDEE", "EN_COURS_DE_VALIDATION")
    ]


def test_a_preview_of_it_changes_nothing(town: Town) -> None:
    validate(town.manager, [Decision(town.ask(builders.account("Bon", "Julie"), "ACHATS"))])
    before, seen = everything(), []
    _, (record,) = ledger.preview(
        lambda: undo.undo(town.manager, [last()]), lambda _: seen.append(len(rows("membership")))
    )
    assert everything() == before
    assert record.action is Action.DECISION_UNDONE and seen == [1]


def test_what_has_been_replaced_since_does_not_come_back_twice(town: Town) -> None:
    """A request that was refused, and made again: only one may wait."""
    people = [builders.account(name, "Alex") for name in ("Bon", "Martin")]
    for person in people:
        request = town.ask(person, "ACHATS")
        refuse(town.manager, [Decision(request)], "Trop tôt.")
    numbers = [last() - 2, last()]
    for person in people:
        town.ask(person, "VOIRIE")
    before = everything()
    with pytest.raises(Refused, match="a pris depuis la place"):
        undo.undo(town.manager, [numbers[0]])
    summary = undo.undo(town.manager, numbers)
    assert summary.done == 0
    assert all("a pris depuis la place" in str(failure.cause) for failure in summary.failures)
    assert everything() == before
