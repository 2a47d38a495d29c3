"""Attaching people at the manager's initiative, and editing what a membership gives (G3.2, G3.3)."""

import json
from datetime import date, timedelta
from typing import Any

import pytest

from chorus_desktop.core import attachments, clock, expiry, membership_candidate
from chorus_desktop.core.attachments import attach, edit
from chorus_desktop.core.errors import Overtaken, Refused
from chorus_desktop.core.member_decisions import Seen, suspend
from chorus_desktop.core.membership_sheet import Pending
from chorus_desktop.core.memberships import ServiceTerms, Terms
from chorus_desktop.core.models import User
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import AccountStatus, Role
from tests import builders
from tests.builders import MORNING, TODAY, Town, everything, rows

LONG_AGO, YEAR_END = TODAY - timedelta(300), date(2026, 12, 31)


@pytest.fixture
def julie(town: Town) -> Actor:
    return builders.account("Bon", "Julie")


@pytest.fixture
def luc(town: Town) -> Actor:
    return builders.account("Abadie", "Luc")


def ids(*people: Actor) -> list[int]:
    return [person.id or 0 for person in people]


def facts() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(rows("history")[-1]["record"])["facts"]
    return found


def refused(town: Town, people: list[int], terms: Terms) -> tuple[str, str | None]:
    """Attach on terms that do not hold: nothing is written, and the sentence belongs to a field."""
    before = everything()
    with pytest.raises(Refused) as error:
        attach(town.manager, town.id, people, terms)
    assert everything() == before
    return str(error.value), error.value.field


# Attaching


def test_one_is_attached(town: Town, julie: Actor) -> None:
    terms = town.terms("ACHATS", starts_on=TODAY + timedelta(1), ends_on=YEAR_END, comment=" Arrivée. ")
    assert attach(town.manager, town.id, ids(julie), terms).names == ("BON Julie",)
    member = town.membership(julie)
    assert (member["role"], member["status"], member["starts_on"], member["ends_on"], member["comment"]) == (
        *("UTILISATEUR_SIMPLE", "VALIDEE", "2026-03-11", "2026-12-31", "Arrivée."),
    )
    assert town.rights_of(julie) == {"ACHATS": ("2026-03-11", None)}
    assert rows("history")[-1]["action"] == "RATTACHEMENT_DIRECT"
    assert facts()["granted"]["services"] == ["Service ACHATS"]
    assert facts()["comment"] == "Arrivée."
    (message,) = rows("outbox", "message <> 'ACTIVATION'")
    assert (message["message"], message["user_id"]) == ("RATTACHEMENT_DIRECT", julie.id)


def test_several_share_one_form(town: Town, julie: Actor, luc: Actor) -> None:
    attach(town.manager, town.id, ids(julie, luc), town.terms(whole_structure=True, comment="Nouvelle équipe."))
    for person in (julie, luc):
        assert town.membership(person)["whole_structure"] == 1
    history = rows("history")[-2:]
    assert {row["operation"] for row in history} == {history[0]["id"]}
    assert len(rows("outbox", "message <> 'ACTIVATION'")) == 2


@pytest.mark.parametrize(
    ("more", "field", "said"),
    [
        ({"comment": "  "}, "comment", "Indiquez un commentaire."),
        ({"comment": "é" * 256}, "comment", "255"),
        ({"ends_on": TODAY - timedelta(1)}, "ends_on", "précède la date de début"),
        ({"services": ()}, "services", "Cochez au moins un service"),
        ({"role": Role.PRIMARY_MANAGER}, "role", "transfert"),
    ],
)
def test_what_does_not_hold_is_said_beside_its_field(
    town: Town, julie: Actor, luc: Actor, more: dict[str, Any], field: str, said: str
) -> None:
    """Also for several: the form is one."""
    terms = town.terms("ACHATS", **{"comment": "Arrivée.", **more})
    for people in (ids(julie), ids(julie, luc)):
        sentence, where = refused(town, people, terms)
        assert said in sentence and where == field


def test_a_deactivated_service_cannot_be_given(town: Town, julie: Actor) -> None:
    town.deactivate("VOIRIE")
    sentence, field = refused(town, ids(julie), town.terms("VOIRIE", comment="Arrivée."))
    assert "est désactivé depuis" in sentence and field == "services"


def test_whoever_cannot_be_attached_is_left_out_by_name(town: Town, julie: Actor, luc: Actor) -> None:
    member, closed, technical = (builders.account(name, "Paul") for name in ("Martin", "Petit", "Robot"))
    town.join(member)
    suspend(town.manager, [Seen(town.membership(member)["id"])])
    builders.close_account(closed, AccountStatus.CLOSED)
    builders.change(User, technical.id or 0, technical=True)
    terms = town.terms("ACHATS", comment="Arrivée.")
    summary = attach(town.manager, town.id, [*ids(julie, member, closed, technical, luc), 4_000], terms)
    assert summary.names == ("BON Julie", "ABADIE Luc")
    assert {failure.name: str(failure.cause) for failure in summary.failures} == {
        "MARTIN Paul": "MARTIN Paul est déjà rattaché à CCAS Terneuil.",
        "PETIT Paul": "Le compte de PETIT Paul est désactivé ou clôturé.",
        "ROBOT Paul": "Un utilisateur technique ne se rattache que par sa création.",
        "Compte n° 4000": "Ce compte n’existe plus.",
    }


def test_what_the_person_asks_there_is_validated_in_the_same_record(town: Town, julie: Actor) -> None:
    """The request does not go on waiting for what was just given."""
    request = town.ask(julie, "ACHATS", "VOIRIE", comment="Je rejoins le service.")
    candidate = attachments.candidates(town.id, ids(julie))[julie.id or 0]
    assert isinstance(candidate, Pending)
    before = len(rows("history"))
    attach(town.manager, town.id, ids(julie), town.terms("VOIRIE", comment="D’accord pour la voirie."))
    assert len(rows("history")) == before + 1
    (row,) = rows("membership_request", "id = ?", request)
    assert (row["status"], row["decided_by"], row["decision_comment"]) == (
        *("VALIDEE", "DUFOUR Pauline", "D’accord pour la voirie."),
    )
    assert [line["granted"] for line in rows("membership_request_line")] == [0, 1]
    assert facts()["asked"]["services"] == ["Service ACHATS", "Service VOIRIE"]


# Editing


def member(town: Town, person: Actor, *codes: str, **more: Any) -> int:
    with clock.at(MORNING - timedelta(300)):
        return town.join(person, *codes, starts_on=LONG_AGO, **more)


def edited(town: Town, person: Actor, **more: Any) -> None:
    """Edit as the form does: it holds all that is there, and one thing of it changes."""
    held = membership_candidate.read_edited(town.membership(person)["id"]).held
    services = tuple(ServiceTerms(row.service_id, row.starts_on, row.ends_on) for row in held.services)
    terms = Terms(held.role, held.starts_on, held.ends_on, "", held.whole_structure, services)
    edit(town.manager, held.id, held.version, terms._replace(**more))


def test_role_dates_and_services_are_edited(town: Town, julie: Actor) -> None:
    member(town, julie, "ACHATS", "VOIRIE")
    edited(
        town,
        julie,
        role=Role.SECONDARY_MANAGER,
        ends_on=YEAR_END,
        comment="Chef de service.",
        services=(ServiceTerms(town.services["JURIDIQUE"]), ServiceTerms(town.services["VOIRIE"], LONG_AGO)),
    )
    now = town.membership(julie)
    assert (now["role"], now["starts_on"], now["ends_on"], now["activated_at"][:10]) == (
        *("GESTIONNAIRE_SECONDAIRE", LONG_AGO.isoformat(), "2026-12-31", LONG_AGO.isoformat()),
    )
    assert set(town.rights_of(julie)) == {"JURIDIQUE", "VOIRIE"}
    assert rows("history")[-1]["action"] == "RATTACHEMENT_MODIFIE"
    assert rows("outbox")[-1]["message"] == "RATTACHEMENT_MODIFIE"
    edited(town, julie, whole_structure=True, services=())
    assert (town.membership(julie)["whole_structure"], town.rights_of(julie)) == (1, {})


def test_nothing_changed_is_nothing_recorded(town: Town, julie: Actor) -> None:
    member(town, julie, "ACHATS")
    before = everything()
    edited(town, julie)
    assert everything() == before
    edited(town, julie, comment="À revoir en juin.")
    assert facts()["comment"] == "À revoir en juin."


def test_a_suspended_membership_is_edited_and_stays_suspended(town: Town, julie: Actor) -> None:
    suspend(town.manager, [Seen(member(town, julie, "ACHATS"))])
    edited(town, julie, ends_on=YEAR_END)
    now = town.membership(julie)
    assert (now["status"], now["ends_on"], now["activated_at"][:10]) == (
        *("DESACTIVEE", "2026-12-31", LONG_AGO.isoformat()),
    )


def test_a_later_end_wakes_an_expired_membership(town: Town, julie: Actor) -> None:
    member(town, julie, "ACHATS", ends_on=TODAY - timedelta(5))
    assert expiry.record() == 1
    edited(town, julie, ends_on=TODAY - timedelta(3))
    assert town.membership(julie)["expired_on"] == "2026-03-10"
    edited(town, julie, ends_on=YEAR_END)
    now = town.membership(julie)
    assert (now["expired_on"], now["activated_at"][:10]) == (None, "2026-03-10")
    assert expiry.record() == 0


def test_the_primary_managers_role_and_dates_resist(town: Town, julie: Actor) -> None:
    member(town, julie)
    before = everything()
    for person, more in ((town.manager, {"ends_on": YEAR_END}), (julie, {"role": Role.PRIMARY_MANAGER})):
        with pytest.raises(Refused, match="que par le transfert"):
            edited(town, person, **more)
    assert everything() == before


def test_a_stale_form_is_refused(town: Town, julie: Actor) -> None:
    identifier = member(town, julie, "ACHATS")
    version = town.membership(julie)["version"]
    edited(town, julie, ends_on=YEAR_END)
    before = everything()
    with pytest.raises(Overtaken, match="Modifié entre-temps par DUFOUR Pauline le 10/03/2026 à 09:30"):
        edit(town.manager, identifier, version, town.terms("VOIRIE"))
    assert everything() == before


def test_a_technical_users_membership_is_not_edited(town: Town, julie: Actor) -> None:
    member(town, julie)
    builders.change(User, julie.id or 0, technical=True)
    with pytest.raises(Refused, match="ne se modifie pas"):
        edited(town, julie, ends_on=YEAR_END)
