"""The matrix of the rights: what each cell says, why, and what the filters leave (B2)."""

import pytest

from chorus_desktop.core import access_changes, access_matrix, space_changes
from chorus_desktop.core.access import BOTH, NONE, Access
from chorus_desktop.core.access_changes import Change
from chorus_desktop.core.access_matrix import Filters, Matrix
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.member_decisions import Seen, suspend
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Role, Space
from tests import builders
from tests.builders import Town

READING, WRITING = Access(True, False), Access(False, True)
RECEIVED, ISSUED, WORKS = Space.INVOICES_RECEIVED, Space.INVOICES_ISSUED, Space.WORKS_INVOICES
ACTIVITIES = Space.MANAGER_ACTIVITIES


@pytest.fixture
def julie(town: Town) -> Actor:
    julie = builders.account("Bon", "Julie")
    town.join(julie, "ACHATS", "VOIRIE")
    return julie


def read(town: Town) -> Matrix:
    return access_matrix.read(town.manager, town.id)


def cells(town: Town, space: Space, /, **filters: object) -> dict[str, str]:
    lines = read(town).lines(Filters(**filters))  # type: ignore[arg-type]
    return {line.name: line.cells[space].text for line in lines}


def change(town: Town, person: Actor, *changes: Change) -> None:
    access_changes.change(town.manager, [town.membership(person)["id"]], list(changes))


def test_each_member_and_each_open_space(town: Town, julie: Actor) -> None:
    found = read(town)
    assert found.spaces == tuple(space for space in Space if space not in (Space.INVOICES_TO_VALIDATE, WORKS))
    assert [(line.name, line.role) for line in found.lines()] == [
        ("BON Julie", Role.SIMPLE_USER),
        ("DUFOUR Pauline", Role.PRIMARY_MANAGER),
    ]
    both = "Consultation et modification"
    assert cells(town, RECEIVED) == {"BON Julie": both, "DUFOUR Pauline": both}
    assert cells(town, ACTIVITIES) == {"BON Julie": "", "DUFOUR Pauline": both}
    space_changes.open_space(town.manager, town.id, WORKS)
    assert cells(town, WORKS) == {"BON Julie": "", "DUFOUR Pauline": both}


@pytest.mark.parametrize(("access", "said"), [(READING, "Consultation"), (WRITING, "Modification"), (NONE, "")])
def test_an_access_is_said_in_words(town: Town, julie: Actor, access: Access, said: str) -> None:
    change(town, julie, Change(RECEIVED, None, access))
    assert cells(town, RECEIVED)["BON Julie"] == said


def test_where_it_differs_the_services_are_counted(town: Town, julie: Actor) -> None:
    achats, voirie = town.services["ACHATS"], town.services["VOIRIE"]
    change(town, julie, Change(RECEIVED, achats, READING))
    assert cells(town, RECEIVED)["BON Julie"] == "2 services"
    assert cells(town, RECEIVED, service_id=achats)["BON Julie"] == "Consultation"
    assert cells(town, RECEIVED, service_id=voirie)["BON Julie"] == "Consultation et modification"
    assert cells(town, RECEIVED, service_id=town.services["JURIDIQUE"])["BON Julie"] == ""
    (line, _) = read(town).lines()
    assert line.cells[RECEIVED].access is None
    told = "Service ACHATS\u00a0: Consultation, Service VOIRIE\u00a0: Consultation et modification"
    assert read(town).told(line, RECEIVED) == told and read(town).reach(line.id) == "Service ACHATS, Service VOIRIE"
    change(town, julie, Change(RECEIVED, voirie, READING))
    assert cells(town, RECEIVED)["BON Julie"] == "Consultation"
    change(town, julie, Change(RECEIVED, voirie, NONE))
    assert cells(town, RECEIVED)["BON Julie"] == "1 service"


def test_why_a_right_exists_or_not(town: Town, julie: Actor) -> None:
    achats, membership = town.services["ACHATS"], town.membership(julie)["id"]
    change(town, julie, Change(RECEIVED, achats, READING), Change(ISSUED, None, NONE))
    found = read(town)
    by = "directement par DUFOUR Pauline le 10/03/2026"
    assert found.why(membership, RECEIVED).split("\n") == [
        f"Service ACHATS\u00a0: Consultation, accordé {by}",
        "L’autre service\u00a0: Consultation et modification, par défaut du rôle",
    ]
    assert found.why(membership, ISSUED) == f"Ses services\u00a0: Aucun accès, retiré {by}"
    assert found.why(membership, ACTIVITIES).endswith("Aucun accès, non accordé")
    assert found.why(membership, RECEIVED, achats) == f"Consultation, accordé {by}"
    assert found.why(membership, RECEIVED, town.services["JURIDIQUE"]) == "Son rattachement ne comprend pas ce service"
    suspend(town.manager, [Seen(membership)])
    assert read(town).why(membership, RECEIVED) == "Rattachement désactivé\u202f: aucun droit"
    (line, _) = read(town).lines()
    assert access_matrix.status(line) == "Désactivé" and not any(cell.text for cell in line.cells.values())


def test_why_after_an_opening_and_without_an_active_service(town: Town, julie: Actor) -> None:
    space_changes.open_space(town.manager, town.id, WORKS)
    manager = town.membership(town.manager)["id"]
    assert read(town).why(manager, WORKS) == (
        "Toute la structure\u00a0: Consultation et modification, "
        "ouverture de l’espace, le 10/03/2026 par DUFOUR Pauline"
    )
    town.deactivate("ACHATS")
    town.deactivate("VOIRIE")
    assert cells(town, RECEIVED)["BON Julie"] == ""
    why = read(town).why(town.membership(julie)["id"], RECEIVED)
    assert why == "Son rattachement ne comprend aucun service actif"


@pytest.mark.parametrize(
    ("structure_level", "user_level", "said"),
    [
        (False, True, "délégation pour les utilisateurs seulement"),
        (True, False, "délégation pour la structure seulement"),
        (True, True, "délégation pour la structure et les utilisateurs"),
        (False, False, "aucune délégation, lecture seule"),
    ],
)
def test_why_of_a_secondary_manager_says_the_delegation(
    town: Town, structure_level: bool, user_level: bool, said: str
) -> None:
    hanan = builders.account("Bestal", "Hanan")
    membership = town.join(hanan, role=Role.SECONDARY_MANAGER)
    assert read(town).why(membership, ACTIVITIES).endswith("; délégation pour les utilisateurs seulement")
    if (structure_level, user_level) != (False, True):
        builders.delegate(town, hanan, user_level=user_level, structure_level=structure_level)
    assert read(town).why(membership, ACTIVITIES).endswith(f"; {said}")


def test_what_the_filters_leave(town: Town, julie: Actor) -> None:
    assert list(cells(town, RECEIVED, role=Role.SIMPLE_USER)) == ["BON Julie"]
    assert list(cells(town, RECEIVED, search="jul BÔN")) == ["BON Julie"]
    assert list(cells(town, RECEIVED, space=ACTIVITIES)) == ["DUFOUR Pauline"]
    assert list(cells(town, RECEIVED, space=RECEIVED, service_id=town.services["JURIDIQUE"])) == ["DUFOUR Pauline"]


def test_it_agrees_with_the_effective_rights(town: Town, julie: Actor) -> None:
    change(town, julie, Change(RECEIVED, town.services["ACHATS"], NONE))
    found = read(town)
    for service_id in found.services:
        for line in found.lines(Filters(service_id=service_id)):
            accesses = found.members[line.id].accesses
            assert all(line.cells[space].access == accesses[space].on(service_id) for space in found.spaces)
    for line in found.lines():
        accesses = found.members[line.id].accesses
        assert all(bool(line.cells[space].text) == accesses[space].opens for space in found.spaces)
        assert line.cells[ISSUED].access == BOTH


def test_only_those_who_manage_the_structure(town: Town, julie: Actor) -> None:
    with pytest.raises(Refused, match="Vous ne gérez plus CCAS Terneuil"):
        access_matrix.read(julie, town.id)
