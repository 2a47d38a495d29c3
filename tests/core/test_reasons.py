"""The reasons kept for refusals, and the note that stays between managers: kept, recorded, never sent (B5)."""

import json

import pytest

from chorus_desktop.core import history, reasons, seal, subscription_decisions
from chorus_desktop.core.errors import Forbidden, Refused
from chorus_desktop.core.membership_decisions import Decision, refuse, validate
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.space_changes import open_space
from chorus_desktop.core.states import Role, Space
from tests import builders
from tests.builders import Town, everything, rows


@pytest.fixture
def julie(town: Town) -> Actor:
    return builders.account("Bon", "Julie")


def test_some_are_there_from_the_start_and_hold(town: Town) -> None:
    assert reasons.in_use() == reasons.checked(reasons.ORIGINAL) == reasons.ORIGINAL


def test_they_are_kept_in_order_without_blanks_or_repetitions(town: Town) -> None:
    typed = ["  Doublon.", "", "Pas de   travaux ici.", "Doublon."]
    assert reasons.save(town.manager, typed) == ("Doublon.", "Pas de travaux ici.") == reasons.in_use()
    detail = history.detail(town.manager, rows("history")[-1]["id"])
    assert detail is not None and detail.title == "Motifs de refus"
    (change,) = detail.changes
    assert change[2:4] == ("\n".join(reasons.ORIGINAL), "Doublon.\nPas de travaux ici.")
    assert list(seal.broken_rows()) == []


def test_none_at_all_and_the_original_again(town: Town) -> None:
    assert reasons.save(town.manager, []) == () == reasons.in_use()
    assert reasons.save(town.manager, reasons.ORIGINAL) == reasons.in_use()
    assert rows("setting") == []
    before = everything()
    reasons.save(town.manager, reasons.ORIGINAL)
    assert everything() == before, "nothing changed: nothing is recorded"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ([f"Motif {at}" for at in range(10)], "10 motifs\u202f: 9 au plus."),
        (["a" * 256], "« " + "a" * 30 + "… » compte 256 caractères\u202f; un motif en compte 255 au plus."),
    ],
)
def test_too_many_or_too_long_are_refused(town: Town, typed: list[str], sentence: str) -> None:
    before = everything()
    with pytest.raises(Refused, match="au plus") as error:
        reasons.save(town.manager, typed)
    assert (str(error.value), error.value.field) == (sentence, "reasons") and everything() == before


def test_only_a_primary_manager_changes_them(town: Town, julie: Actor) -> None:
    town.join(julie, role=Role.SECONDARY_MANAGER)
    with pytest.raises(Forbidden):
        reasons.save(julie, ["Doublon."])


def told(town: Town) -> str:
    detail = history.detail(town.manager, rows("history")[-1]["id"])
    assert detail is not None
    return detail.text


def test_a_note_is_in_the_history_and_nowhere_else(town: Town, julie: Actor) -> None:
    request = town.ask(julie, "ACHATS")
    refuse(town.manager, [Decision(request, note="  À revoir avec la DRH. ")], "Doublon.")
    assert "Note interne\u00a0: À revoir avec la DRH." in told(town)
    validate(town.manager, [Decision(town.ask(julie, "ACHATS"), note="Vu au téléphone.")])
    assert "Vu au téléphone." in told(town)
    open_space(town.manager, town.id, Space.WORKS_INVOICES)
    (waiting,) = rows("subscription_request", "status = 'EN_COURS_DE_VALIDATION'")
    decision = subscription_decisions.Decision(waiting["id"], note="Provisoire.")
    subscription_decisions.refuse(town.manager, [decision], "Pas de travaux.")
    assert "Provisoire." in told(town)
    elsewhere = {table: found for table, found in everything().items() if table != "history"}
    for note in ("À revoir", "Vu au téléphone", "Provisoire"):
        assert note not in json.dumps(elsewhere, ensure_ascii=False, default=str)
    assert list(seal.broken_rows()) == []


def test_a_note_too_long_is_refused(town: Town, julie: Actor) -> None:
    request = town.ask(julie, "ACHATS")
    with pytest.raises(Refused) as error:
        refuse(town.manager, [Decision(request, note="a" * 256)], "Doublon.")
    assert error.value.field == "note"
