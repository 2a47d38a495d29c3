"""The filters of « Historique »: dates, person, structure, author, what is still to be carried over (G4.1)."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from chorus_desktop.core import clock, history, history_filters, reports, undo
from chorus_desktop.core.history import HistoryRow
from chorus_desktop.core.history_filters import Author, Filters
from chorus_desktop.core.membership_decisions import Decision, refuse, validate
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Role
from tests import builders, demonstrated
from tests.builders import TODAY, Town
from tests.demonstrated import actor


@pytest.fixture
def pauline(tmp_path: Path) -> Iterator[Actor]:
    with demonstrated.opened(tmp_path):
        yield actor(demonstrated.PAULINE)


def seen(who: Actor, **filters: object) -> list[HistoryRow]:
    return history.listing(who, Filters(**filters)).first("date", True, 1_000)  # type: ignore[arg-type]


def test_from_a_day_to_a_day_both_included(pauline: Actor) -> None:
    days = {row.at.astimezone().date() for row in seen(pauline)}
    middle = sorted(days)[len(days) // 2]
    for first, last in ((middle, middle), (middle, None), (None, middle), (middle - timedelta(9), middle)):
        found = seen(pauline, first=first, last=last)
        expected = [
            row for row in seen(pauline) if (first or date.min) <= row.at.astimezone().date() <= (last or date.max)
        ]
        assert found == expected and found


def test_the_person_concerned_by_any_part_of_the_name(pauline: Actor) -> None:
    """Not the author, not the structure: those are for the search."""
    found = seen(pauline, person="traore AGNES")
    assert found and {row.subject for row in found} == {"TRAORÉ Agnès"}
    assert {row.subject for row in seen(pauline, person="dufour")} == {"DUFOUR Pauline", "DUFOUR Hubert"}
    assert seen(pauline, person="terneuil") == []
    assert seen(pauline, person="13502985601178") == []


def test_one_structure(pauline: Actor) -> None:
    found = seen(pauline, structure_id=1)
    assert found == [row for row in seen(pauline) if row.identifier == "14700985600135"]


def test_authors(pauline: Actor) -> None:
    everything = seen(pauline)
    names = dict((name, id) for id, name in history_filters.authors(pauline))
    assert {"DUFOUR Pauline", "DUFOUR Hubert"} <= names.keys()
    assert "TRAORÉ Agnès" not in names
    for name in ("DUFOUR Pauline", "DUFOUR Hubert"):
        assert seen(pauline, author=names[name]) == [row for row in everything if row.actor == name]
    own = seen(pauline, author=Author.APPLICANT)
    assert own and all(row.actor == row.subject for row in own)
    for author, name in ((Author.SYSTEM, "Système"), (Author.DISCONNECTED, "Accueil déconnecté")):
        assert seen(pauline, author=author) == [row for row in everything if row.actor == name]


def test_all_of_them_at_once(pauline: Actor) -> None:
    (id,) = [id for id, name in history_filters.authors(pauline) if name == "DUFOUR Pauline"]
    found = seen(pauline, search="terneuil", word="Refusée", person="e", structure_id=1, author=id, days=365)
    assert found and {row.word for row in found} == {"Refusée"}


def test_a_former_manager_is_still_an_author(town: Town) -> None:
    marc = builders.account("Abadie", "Marc")
    town.join(marc, role=Role.SECONDARY_MANAGER)
    builders.change_membership(town, marc, status="SUPPRIMEE")
    assert "ABADIE Marc" in dict(history_filters.authors(town.manager)).values()


# « À reporter »


def to_report(town: Town) -> list[tuple[str, str]]:
    return [(row.word, row.subject) for row in seen(town.manager, to_report=True) if row.subject != "DUFOUR Pauline"]


def test_what_is_still_to_be_carried_over(town: Town) -> None:
    people = [builders.account(name, "Alex") for name in ("Bon", "Martin")]
    requests = [town.ask(person, "ACHATS") for person in people]
    refuse(town.manager, [Decision(requests[0])], "Non.")
    validate(town.manager, [Decision(requests[1])])
    validated, refused = seen(town.manager)[:2]
    assert [(row.word, row.to_report) for row in (validated, refused)] == [("Validée", 1), ("Refusée", 1)]
    assert ("Validée", "MARTIN Alex") in to_report(town) and ("Refusée", "BON Alex") in to_report(town)
    assert reports.report(town.manager, [validated.id, 1], TODAY - timedelta(1)) == 1
    assert ("Validée", "MARTIN Alex") not in to_report(town)
    row = next(row for row in seen(town.manager) if row.id == validated.id)
    assert (row.reported_on, row.to_report) == ("2026-03-09", 0)


def test_what_was_undone_before_it_was_carried_over_never_is(town: Town) -> None:
    validate(town.manager, [Decision(town.ask(builders.account("Bon", "Julie"), "ACHATS"))])
    number = seen(town.manager)[0].id
    undo.undo(town.manager, [number])
    assert [told for told in to_report(town) if told[1] == "BON Julie" and told[0] != "Créé"] == []
    before = builders.everything()
    with pytest.raises(Exception, match="Aucune de ces lignes n’est à reporter"):
        reports.report(town.manager, [number])
    assert builders.everything() == before


def test_what_was_carried_over_and_then_undone_is_to_be_undone_there(town: Town) -> None:
    validate(town.manager, [Decision(town.ask(builders.account("Bon", "Julie"), "ACHATS"))])
    number = seen(town.manager)[0].id
    reports.report(town.manager, [number])
    undo.undo(town.manager, [number])
    assert ("Annulée", "BON Julie") in to_report(town)
    assert reports.report(town.manager, [seen(town.manager)[0].id]) == 1
    assert ("Annulée", "BON Julie") not in to_report(town)
    assert clock.today() == TODAY
