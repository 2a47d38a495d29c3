"""What the form of a request shows: services, statuses, ticks and role (G1.2, G1.3); Julie Bon's, as in the guide."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from chorus_desktop.core import accounts, clock, demonstration, pending_memberships
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.membership_decisions import Decision, validate
from chorus_desktop.core.membership_sheet import Pending, read
from chorus_desktop.core.models import ServiceMembership
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import RequestStatus, Role
from chorus_desktop.core.words import word
from tests import builders
from tests.builders import MORNING, TODAY, Town, rows, ticked

ASKED, HELD = RequestStatus.PENDING, RequestStatus.VALIDATED


@pytest.fixture
def pauline(demonstrated: Path) -> Actor:
    """The demonstration, as Pauline Dufour sees it."""
    return accounts.enter_demonstration(demonstration.PAULINE)


def julie_bon(pauline: Actor) -> Pending:
    (row,) = [row for row in pending_memberships.listing(pauline).first("age", False, 99) if row.name == "BON Julie"]
    assert (row.identifier, row.structure_name, row.service_count) == ("14700985600135", "CCAS Terneuil", 3)
    return read(row.id)


def statuses(request_id: int) -> dict[str, RequestStatus | None]:
    return {row.code: row.status for row in read(request_id).services()}


def test_julie_bons_request_is_the_guides(pauline: Actor) -> None:
    """« Liste des services » as on the guide's screen: codes, names, statuses and ticks."""
    pending = julie_bon(pauline)
    assert [(row.code, row.number, row.name, word(row.status), row.ticked) for row in pending.services()] == [
        ("650050", 1, "Service après-vente", "En cours de validation", True),
        ("720050", 2, "Service Administration", "En cours de validation", True),
        ("722550", 3, "Service juridique", "Validé", True),
        ("722551", 4, "Service achats", "En cours de validation", True),
        ("752550", 5, "Service commercial", "", False),
    ]
    assert (pending.last_name, pending.first_name, pending.contact_email) == ("Bon", "Julie", "jbon@ccasterneuil.fr")
    assert [word(state) for state in (pending.identifier_type, pending.structure_status, pending.structure_kind)] == [
        "SIRET",
        "Active",
        "Publique",
    ]
    assert (word(pending.role), word(pending.account), pending.whole_by_default) == (
        "Utilisateur simple",
        "Actif",
        False,
    )
    assert pending.comment == "Prend la suite de Rémi Vasseur au service achats."
    assert {row.code: row.comment for row in pending.services() if row.comment} == {"720050": "Remplace M. Vasseur"}


def test_julie_bons_request_validated_as_it_is(pauline: Actor) -> None:
    """She keeps « Service juridique » from the day she had it, and gets the three others from today."""
    pending = julie_bon(pauline)
    began = {row.code: row.starts_on for row in pending.services()}["722550"]
    summary = validate(pauline, [Decision(pending.id)])
    assert (summary.done, summary.names) == (1, ("BON Julie",))
    (membership,) = rows("membership", "user_id = ? AND structure_id = ?", pending.subject.id, pending.body.id)
    assert (membership["role"], membership["status"], membership["whole_structure"]) == (
        "UTILISATEUR_SIMPLE",
        "VALIDEE",
        0,
    )
    codes = {row["id"]: row["code"] for row in rows("service")}
    held = rows("service_membership", "membership_id = ?", membership["id"])
    assert {codes[row["service_id"]]: row["starts_on"] for row in held} == {
        "650050": "2026-03-10",
        "720050": "2026-03-10",
        "722550": began.isoformat() if began else "",
        "722551": "2026-03-10",
    }
    assert began and began < TODAY - timedelta(200)
    assert membership["ends_on"] == (TODAY + timedelta(190)).isoformat()


def test_default_ticks_are_what_is_asked_for_and_what_is_held(town: Town) -> None:
    julie = builders.account("Bon", "Julie")
    town.join(julie, "JURIDIQUE")
    request = town.ask(julie, "ACHATS", "JURIDIQUE")
    assert statuses(request) == {"ACHATS": ASKED, "FACTURES_PUBLIQUES": None, "JURIDIQUE": HELD, "VOIRIE": None}
    assert ticked(request) == {town.services["ACHATS"], town.services["JURIDIQUE"]}


def test_only_active_services_are_listed(town: Town) -> None:
    julie = builders.account("Bon", "Julie")
    request = town.ask(julie, "ACHATS", "VOIRIE")
    town.deactivate("VOIRIE")
    town.deactivate("FACTURES_PUBLIQUES")
    assert [(row.code, row.number) for row in read(request).services()] == [("ACHATS", 1), ("JURIDIQUE", 2)]
    assert [line.name for line in read(request).lines] == ["Service ACHATS", "Service VOIRIE"]


@pytest.mark.parametrize("how", ["asked", "held", "no active service"])
def test_the_whole_structure_is_ticked_by_default(town: Town, how: str) -> None:
    """« Rattacher à la structure »: asked so, held so, or nothing else to give (G1.2)."""
    julie = builders.account("Bon", "Julie")
    if how == "held":
        town.join(julie)
    request = town.ask(julie, "ACHATS", whole_structure=how == "asked")
    assert read(request).whole_by_default is (how != "no active service")
    if how == "no active service":
        for code in town.services:
            town.deactivate(code)
    assert read(request).whole_by_default
    assert read(request).default_terms(TODAY).whole_structure


@pytest.mark.parametrize(
    ("asked", "held", "preset"),
    [
        (None, None, Role.SIMPLE_USER),
        (None, Role.SIMPLE_USER, Role.SIMPLE_USER),
        (None, Role.SECONDARY_MANAGER, Role.SECONDARY_MANAGER),
        (Role.SECONDARY_MANAGER, None, Role.SECONDARY_MANAGER),
        (Role.SECONDARY_MANAGER, Role.SIMPLE_USER, Role.SECONDARY_MANAGER),
        (Role.SIMPLE_USER, Role.SECONDARY_MANAGER, Role.SIMPLE_USER),
    ],
)
def test_the_role_is_preset_to_the_one_asked_or_held(
    town: Town, asked: Role | None, held: Role | None, preset: Role
) -> None:
    julie = builders.account("Bon", "Julie")
    if held:
        town.join(julie, "JURIDIQUE", role=held)
    request = town.ask(julie, "ACHATS", role=asked)
    assert read(request).role is preset
    validate(town.manager, [Decision(request)])
    assert town.membership(julie)["role"] == preset


def test_a_primary_manager_has_nothing_more_to_get(town: Town) -> None:
    """A request that was made before the transfer shows the role, and cannot be validated by anybody."""
    julie, hanan = builders.account("Bon", "Julie"), builders.account("Bestal", "Hanan")
    town.join(julie, "JURIDIQUE")
    town.join(hanan, role=Role.SECONDARY_MANAGER)
    request = town.ask(julie, "ACHATS", role=Role.SECONDARY_MANAGER)
    builders.transfer(town, julie)
    assert read(request).role is Role.PRIMARY_MANAGER
    for actor in (hanan, julie):
        with pytest.raises(Refused, match=r"que par le transfert|sa propre demande"):
            validate(actor, [Decision(request)])


@pytest.mark.parametrize("how", ["expired", "suspended"])
def test_a_membership_that_no_longer_runs_presets_nothing(town: Town, how: str) -> None:
    """Its services show no status and are not ticked; only what is asked for is granted again, from today."""
    julie = builders.account("Bon", "Julie")
    with clock.at(MORNING - timedelta(300)):
        start = TODAY - timedelta(300)
        dates = {"starts_on": start, "ends_on": start + timedelta(90)}
        town.join(julie, "JURIDIQUE", "VOIRIE", role=Role.SECONDARY_MANAGER, **dates)
    if how == "suspended":
        builders.change_membership(town, julie, ends_on=None, status=RequestStatus.SUSPENDED)
    request = town.ask(julie, "ACHATS", "VOIRIE")
    assert statuses(request) == {"ACHATS": ASKED, "FACTURES_PUBLIQUES": None, "JURIDIQUE": None, "VOIRIE": ASKED}
    pending = read(request)
    assert (pending.role, pending.whole_by_default, pending.default_terms(TODAY).ends_on) == (
        Role.SIMPLE_USER,
        False,
        None,
    )
    validate(town.manager, [Decision(request)])
    assert town.rights_of(julie) == {"ACHATS": ("2026-03-10", None), "VOIRIE": ("2026-03-10", None)}
    membership = town.membership(julie)
    assert (membership["starts_on"], membership["status"], membership["activated_at"]) == (
        "2026-03-10",
        "VALIDEE",
        "2026-03-10T08:30:00.000000Z",
    )


def test_a_right_that_ended_can_be_asked_for_again(town: Town) -> None:
    julie = builders.account("Bon", "Julie")
    with clock.at(MORNING - timedelta(300)):
        start = TODAY - timedelta(300)
        town.join(julie, "JURIDIQUE", "VOIRIE", starts_on=start)
    voirie = rows("service_membership")[-1]
    builders.change(ServiceMembership, voirie["id"], ends_on=TODAY - timedelta(1))
    request = town.ask(julie, "VOIRIE")
    assert statuses(request)["VOIRIE"] is ASKED
    validate(town.manager, [Decision(request)])
    assert town.rights_of(julie) == {"JURIDIQUE": (start.isoformat(), None), "VOIRIE": ("2026-03-10", None)}
    assert town.membership(julie)["starts_on"] == start.isoformat()


def test_nothing_that_was_asked_for_is_active_any_more(town: Town) -> None:
    """A batch leaves it out rather than grant nothing; the form still opens."""
    julie = builders.account("Bon", "Julie")
    town.join(julie, "JURIDIQUE")
    request = town.ask(julie, "VOIRIE")
    town.deactivate("VOIRIE")
    with pytest.raises(Refused, match="Aucun des services demandés n’est actif"):
        validate(town.manager, [Decision(request)])
    assert ticked(request) == {town.services["JURIDIQUE"]}


def test_a_request_that_names_no_service_is_opened_to_choose(town: Town) -> None:
    """Made when the structure had no active service; it has some now."""
    for code in town.services:
        town.deactivate(code)
    request = town.ask(builders.account("Bon", "Julie"))
    town.add_service("ECOLES")
    with pytest.raises(Refused, match="ne nomme aucun service"):
        validate(town.manager, [Decision(request)])
    assert not read(request).whole_by_default
    assert ticked(request) == set()


def test_default_terms_keep_the_end_of_a_membership_that_runs(town: Town) -> None:
    julie = builders.account("Bon", "Julie")
    end = date(2026, 12, 31)
    town.join(julie, "JURIDIQUE", ends_on=end)
    assert read(town.ask(julie, "ACHATS")).default_terms(TODAY).ends_on == end
