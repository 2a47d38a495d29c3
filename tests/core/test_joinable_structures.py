"""Which structures one may ask to join (G7.5), and asking several at once."""

import pytest

from chorus_desktop.core import joinable_structures, ledger
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.membership_requests import ask_all
from chorus_desktop.core.models import Structure
from chorus_desktop.core.states import Role, StructureStatus
from tests import builders
from tests.builders import Town, everything, rows

HOSPITAL = "14700985600135"


@pytest.fixture
def hospital(town: Town) -> Town:
    made = builders.another(town.manager, HOSPITAL, "Hôpital de Terneuil", "URBA")
    builders.change(Structure, made.id, city="Crégy-lès-Meaux", postal_code="77124")
    return made


def test_active_structures_are_found_by_name_number_and_town(town: Town, hospital: Town) -> None:
    julie = builders.account("Bon", "Julie")
    for search in ("hopital", "CREGY", "cregy hôpital", "771", "147 009 856 00135"):
        assert [row.name for row in joinable_structures.find(julie, search)] == ["Hôpital de Terneuil"], search
    assert [row.name for row in joinable_structures.find(julie)] == ["CCAS Terneuil", "Hôpital de Terneuil"]
    assert joinable_structures.find(julie, "cregy ccas") == []
    (row,) = joinable_structures.find(julie, limit=1)
    assert (row.manager, row.role, row.waiting, row.is_shut) == ("DUFOUR Pauline", None, 0, False)


def test_what_one_is_or_asks_there_is_told(town: Town, hospital: Town) -> None:
    julie = builders.account("Bon", "Julie")
    town.join(julie, "ACHATS")
    request = hospital.ask(julie, "URBA")
    first, second = joinable_structures.find(julie)
    assert (first.role, first.waiting, first.is_shut) == (Role.SIMPLE_USER, 0, False)
    assert (second.role, second.waiting, second.is_shut) == (None, request, True)
    assert all(row.is_shut for row in joinable_structures.find(town.manager))


def test_an_inactive_structure_is_not_offered(town: Town, hospital: Town) -> None:
    builders.change(Structure, hospital.id, status=StructureStatus.INACTIVE)
    julie = builders.account("Bon", "Julie")
    assert [row.id for row in joinable_structures.find(julie)] == [town.id]
    assert joinable_structures.read(julie, hospital.id) is None
    assert joinable_structures.read(julie, town.id) is not None


def test_several_are_asked_at_once_or_none(town: Town, hospital: Town) -> None:
    julie = builders.account("Bon", "Julie")
    with pytest.raises(Refused, match="au moins une structure"):
        ask_all(julie, [])
    before = everything()
    builders.change(Structure, hospital.id, status=StructureStatus.INACTIVE)
    before = everything()
    with pytest.raises(Refused, match="est inactive") as refused:
        ask_all(julie, [town.asked("ACHATS"), hospital.asked("URBA")])
    assert refused.value.values["structure_id"] == hospital.id
    assert everything() == before
    builders.change(Structure, hospital.id, status=StructureStatus.ACTIVE)
    assert len(ask_all(julie, [town.asked("ACHATS"), hospital.asked(whole_structure=True)])) == 2
    operations = {row["operation"] for row in rows("history", "action = 'RATTACHEMENT_DEMANDE'")}
    assert len(operations) == 1
    assert ledger.committed.operation in operations


def test_one_that_waits_is_named_by_its_number(town: Town) -> None:
    julie = builders.account("Bon", "Julie")
    request = town.ask(julie, "ACHATS")
    with pytest.raises(Refused) as refused:
        ask_all(julie, [town.asked("VOIRIE")])
    sentence = f"Votre demande n° {request} du 10/03/2026 pour CCAS Terneuil attend déjà une réponse."
    assert str(refused.value) == sentence
    assert refused.value.values["request"] == request
