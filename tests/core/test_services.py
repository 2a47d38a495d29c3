"""Services: created, edited, put to sleep and woken, one or several; never deleted (G7.4)."""

import json
from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest

from chorus_desktop.core import clock, history, pending_memberships, services, structures
from chorus_desktop.core.errors import Forbidden, Overtaken, Refused
from chorus_desktop.core.membership_decisions import Decision, validate
from chorus_desktop.core.membership_sheet import read
from chorus_desktop.core.models import Membership
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.services import ServiceRow
from chorus_desktop.core.standing import ServiceState
from chorus_desktop.core.states import RequestStatus, Role
from tests import builders
from tests.builders import TODAY, Town, everything, rows

YESTERDAY, TOMORROW = TODAY - timedelta(1), TODAY + timedelta(1)


@pytest.fixture
def julie(town: Town) -> Actor:
    return builders.account("Bon", "Julie")


def shown(town: Town, search: str = "") -> dict[str, ServiceRow]:
    listing = services.listing(town.manager, town.id, search)
    return {row.code: row for row in listing.first("code", False, 99)}


def newest(town: Town) -> history.Detail:
    detail = history.detail(town.manager, rows("history")[-1]["id"])
    assert detail is not None
    return detail


def set_validity(town: Town, code: str, *days: object) -> None:
    row = shown(town)[code]
    services.edit_service(town.manager, row.id, row.version, row.name, *days)  # type: ignore[arg-type]


def test_a_service_is_created(town: Town) -> None:
    service = services.add_service(town.manager, town.id, " ECOLES ", "  Écoles   maternelles", TODAY, TOMORROW)
    row = shown(town)["ECOLES"]
    assert row == ServiceRow(service, 1, "ECOLES", "Écoles maternelles", True, TODAY, TOMORROW, 0)
    assert row.state is ServiceState.ACTIVE
    detail = newest(town)
    assert (detail.title, detail.row.word) == ("Création d’un service\u00a0: Écoles maternelles", "Créé")
    assert [change[1:4] for change in detail.changes] == [
        ("Code du service", "—", "ECOLES"),
        ("Nom du service", "—", "Écoles maternelles"),
        ("Statut", "—", "Actif"),
        ("Début", "—", "10/03/2026"),
        ("Fin", "—", "11/03/2026"),
    ]


@pytest.mark.parametrize(
    "code, name, field, sentence",
    [
        (" ", "Écoles", "code", "Indiquez le code du service."),
        ("E" * 101, "Écoles", "code", "Un code de service compte 100 caractères au plus."),
        ("ACHATS", "Écoles", "code", "Ce code est déjà celui de « Service ACHATS »."),
        ("ECOLES", "", "name", "Indiquez le nom du service."),
        ("ECOLES", "É" * 256, "name", "Ce texte compte 256 caractères\u202f; il en faut 255 au plus."),
    ],
)
def test_what_does_not_hold_is_said_beside_its_field(
    town: Town, code: str, name: str, field: str, sentence: str
) -> None:
    before = everything()
    with pytest.raises(Refused) as caught:
        services.add_service(town.manager, town.id, code, name)
    assert (str(caught.value), caught.value.field) == (sentence, field)
    assert everything() == before


def test_the_longest_code_and_the_same_one_elsewhere(town: Town) -> None:
    services.add_service(town.manager, town.id, "E" * 100, "Écoles")
    hospital = builders.another(town.manager, "14700985600135", "Hôpital de Terneuil")
    hospital.add_service("ACHATS")


def test_a_service_is_edited_but_for_its_code(town: Town) -> None:
    row = shown(town)["ACHATS"]
    services.edit_service(town.manager, row.id, 1, "Commande publique", None, TOMORROW)
    assert shown(town, "commande")["ACHATS"][:7] == (row.id, 2, "ACHATS", "Commande publique", True, None, TOMORROW)
    detail = newest(town)
    assert detail.title == "Modification d’un service\u00a0: Commande publique"
    assert [change[1:4] for change in detail.changes] == [
        ("Nom du service", "Service ACHATS", "Commande publique"),
        ("Fin", "—", "11/03/2026"),
    ]
    before = everything()
    services.edit_service(town.manager, row.id, 2, "Commande publique", None, TOMORROW)
    with pytest.raises(Refused, match="La date de fin \\(09/03/2026\\) précède la date de début") as caught:
        services.edit_service(town.manager, row.id, 2, "Commande publique", TODAY, YESTERDAY)
    assert caught.value.field == "ends_on"
    with pytest.raises(Overtaken, match="Modifié entre-temps par DUFOUR Pauline"):
        services.edit_service(town.manager, row.id, 1, "Achats", None, None)
    with pytest.raises(Refused, match="Ce service n’existe plus"):
        services.edit_service(town.manager, 4_000, 1, "Achats", None, None)
    assert everything() == before


def test_several_in_one_operation(town: Town) -> None:
    ids = [town.services[code] for code in ("ACHATS", "VOIRIE")]
    summary = services.deactivate_services(town.manager, ids)
    assert (summary.done, summary.names, summary.failures) == (2, ("Service ACHATS", "Service VOIRIE"), ())
    made = rows("history")[-2:]
    assert {row["action"] for row in made} == {"SERVICE_DESACTIVE"}
    assert len({row["operation"] for row in made}) == 1
    assert {row["deactivated_at"] is None for row in rows("service", "active = 0")} == {False}
    assert newest(town).title == "Désactivation d’un service\u00a0: Service VOIRIE"
    assert services.reactivate_services(town.manager, ids).done == 2
    assert rows("service", "active = 0 OR deactivated_at IS NOT NULL") == []
    assert newest(town).row.word == "Réactivée"


def test_those_that_fail_are_left_out_by_name(town: Town) -> None:
    town.deactivate("VOIRIE")
    summary = services.deactivate_services(town.manager, [town.services["ACHATS"], town.services["VOIRIE"], 4_000])
    assert summary.names == ("Service ACHATS",)
    assert {(failure.name, failure.structure): str(failure.cause) for failure in summary.failures} == {
        ("Service VOIRIE", "CCAS Terneuil"): "Ce service est déjà désactivé.",
        ("Service n° 4000", ""): "Ce service n’existe plus.",
    }
    with pytest.raises(Refused, match="Ce service est déjà désactivé"):
        services.deactivate_service(town.manager, town.services["VOIRIE"])
    with pytest.raises(Refused, match="Ce service est déjà actif"):
        services.reactivate_services(town.manager, [town.services["JURIDIQUE"]])


def test_one_may_do_it_here_and_not_there(town: Town, julie: Actor) -> None:
    hospital = builders.another(julie, "14700985600135", "Hôpital de Terneuil", "URBA")
    ids = [town.services["ACHATS"], hospital.services["URBA"]]
    summary = services.deactivate_services(julie, ids)
    assert summary.names == ("Service URBA",)
    assert isinstance(summary.failures[0].cause, Forbidden)
    assert shown(town)["ACHATS"].active


def test_a_secondary_manager_only_reads_and_a_simple_user_does_not(town: Town, julie: Actor) -> None:
    hubert = builders.account("Dufour", "Hubert")
    town.join(hubert, role=Role.SECONDARY_MANAGER)
    town.join(julie, "ACHATS")
    achats = town.services["ACHATS"]
    before = everything()
    for actor in (hubert, julie):
        verbs: tuple[Callable[[], object], ...] = (
            partial(services.add_service, actor, town.id, "ECOLES", "Écoles"),
            partial(services.edit_service, actor, achats, 1, "Autre", None, None),
            partial(services.deactivate_service, actor, achats),
            partial(services.reactivate_services, actor, [achats]),
        )
        for verb in verbs:
            with pytest.raises(Forbidden, match="Vous n’avez pas ce droit"):
                verb()
    assert everything() == before
    assert services.listing(hubert, town.id).count() == 4
    assert services.listing(julie, town.id).count() == 0


def test_how_many_have_rights_there(town: Town, julie: Actor) -> None:
    """By name, running or to come: one who has several counts once; what has ended, or sleeps, does not."""
    luc, ines, rose = (builders.account(name, "Luc") for name in ("Abadie", "Bouvier", "Costa"))
    town.join(julie, "ACHATS", "VOIRIE")
    town.join(luc, "VOIRIE", starts_on=TOMORROW)
    town.join(ines, "VOIRIE")
    town.join(rose)
    builders.change(Membership, town.membership(ines)["id"], status=RequestStatus.SUSPENDED)
    assert {code: row.members for code, row in shown(town).items()} == {
        "ACHATS": 1,
        "FACTURES_PUBLIQUES": 0,
        "JURIDIQUE": 0,
        "VOIRIE": 2,
    }
    both = [town.services["ACHATS"], town.services["VOIRIE"]]
    assert (services.holders(both), services.holders([town.services["JURIDIQUE"]]), services.holders([])) == (2, 0, 0)
    town.deactivate("VOIRIE")
    assert shown(town)["VOIRIE"].members == 2
    assert len(town.rights_of(julie)) == 2


def test_the_search_is_blind_to_accents_and_finds_the_code(town: Town) -> None:
    town.add_service("ECO-1", "Écoles maternelles")
    assert list(shown(town, "ecoles")) == list(shown(town, "eco-1 MATER")) == ["ECO-1"]
    assert shown(town, "piscine") == {}


def test_codes_are_sorted_whatever_their_capitals(town: Town) -> None:
    for code in ("b2", "A1", "C3"):
        town.add_service(code, "Service")
    ours = [code for code in shown(town) if len(code) == 2]
    assert ours == ["A1", "b2", "C3"]


@pytest.mark.parametrize("sort", ["code", "name", "active", "starts", "ends"])
def test_every_sort_runs(town: Town, sort: str) -> None:
    assert len(services.listing(town.manager, town.id).first(sort, True, 9)) == 4


@pytest.mark.parametrize(
    "starts_on, ends_on, state",
    [
        (None, TODAY, ServiceState.ACTIVE),
        (TODAY, None, ServiceState.ACTIVE),
        (None, YESTERDAY, ServiceState.EXPIRED),
        (TOMORROW, None, ServiceState.TO_COME),
    ],
)
def test_a_service_is_active_within_its_validity_only(
    town: Town, julie: Actor, starts_on: object, ends_on: object, state: ServiceState
) -> None:
    """Both ends included; outside it, it is offered nowhere, and says why."""
    request = town.ask(julie, "ACHATS", "VOIRIE")
    set_validity(town, "VOIRIE", starts_on, ends_on)
    active, voirie = state is ServiceState.ACTIVE, town.services["VOIRIE"]
    assert shown(town)["VOIRIE"].state is state
    assert (voirie in structures.active_services([town.id])[town.id]) is active
    (row,) = structures.listing(town.manager).first("name", False, 9)
    assert row.service_count == (4 if active else 3)
    assert (voirie in {line.id for line in read(request).services()}) is active
    assert [line.state for line in pending_memberships.asked_services(request)] == [ServiceState.ACTIVE, state]
    with clock.at(builders.MORNING + timedelta(3)):
        later = voirie in structures.active_services([town.id])[town.id]
    assert later is (ends_on is None)


def test_a_service_that_is_not_valid_is_refused_with_the_day(town: Town, julie: Actor) -> None:
    request, terms = town.ask(julie, "ACHATS", "VOIRIE"), town.terms("ACHATS", "VOIRIE")
    for days, sentence in (
        ((None, YESTERDAY), "Le service « Service VOIRIE » n’est plus valide après le 09/03/2026."),
        ((TOMORROW, None), "Le service « Service VOIRIE » n’est valide qu’à partir du 11/03/2026."),
    ):
        set_validity(town, "VOIRIE", *days)
        with pytest.raises(Refused) as caught:
            validate(town.manager, [Decision(request, terms)])
        assert (str(caught.value), caught.value.field) == (sentence, "services")


def test_rights_sleep_while_a_service_is_not_valid(town: Town, julie: Actor) -> None:
    """A decision taken meanwhile leaves them as they are; they wake with the service."""
    town.join(julie, "ACHATS", "VOIRIE")
    set_validity(town, "VOIRIE", None, YESTERDAY)
    request = town.ask(julie, "ACHATS", "JURIDIQUE")
    validate(town.manager, [Decision(request, town.terms("JURIDIQUE"))])
    assert set(town.rights_of(julie)) == {"JURIDIQUE", "VOIRIE"}
    set_validity(town, "VOIRIE", None, None)
    assert town.services["VOIRIE"] in structures.active_services([town.id])[town.id]


def test_the_labels_name_the_service_as_it_was(town: Town) -> None:
    town.deactivate("ACHATS")
    (record,) = (json.loads(row["record"]) for row in rows("history")[-1:])
    assert record["facts"] == {"labels": {f"service:{town.services['ACHATS']}": "Service ACHATS"}}
