"""Validating and refusing membership requests: what is granted, what is written, what is told to whom (G1.2–G1.8)."""

import json
from datetime import date, timedelta

import pytest

from chorus_desktop.core import clock, ledger
from chorus_desktop.core.errors import Overtaken, Refused
from chorus_desktop.core.membership_decisions import Decision, refuse, validate
from chorus_desktop.core.membership_sheet import read
from chorus_desktop.core.memberships import ServiceTerms, Terms
from chorus_desktop.core.models import Membership, MembershipRequest, Structure, User
from chorus_desktop.core.rights import SYSTEM, Actor
from chorus_desktop.core.states import AccountStatus, Action, RequestStatus, Role
from tests import builders
from tests.builders import MORNING, TODAY, Town, everything, rows

TOMORROW, YEAR_END = TODAY + timedelta(1), date(2026, 12, 31)
LONG_AGO = TODAY - timedelta(300)


@pytest.fixture
def julie(town: Town) -> Actor:
    return builders.account("Bon", "Julie")


def member(town: Town, person: Actor, *codes: str, role: Role = Role.SIMPLE_USER) -> None:
    """Somebody who has belonged to the town for 300 days."""
    with clock.at(MORNING - timedelta(300)):
        town.join(person, *codes, role=role, starts_on=LONG_AGO)


def decide(town: Town, request: int, terms: Terms) -> None:
    validate(town.manager, [Decision(request, terms)])


def refused(town: Town, request: int, terms: Terms) -> tuple[str, str | None]:
    """Validate on terms that do not hold: nothing is written. Return the sentence and the field it belongs to."""
    before = everything()
    with pytest.raises(Refused) as error:
        decide(town, request, terms)
    assert everything() == before
    return str(error.value), error.value.field


# What is granted


def test_what_is_ticked_is_what_the_user_has_afterwards(town: Town, julie: Actor) -> None:
    """Ticking an empty one grants it, unticking a « Validé » one withdraws it (G1.3)."""
    member(town, julie, "JURIDIQUE", "VOIRIE")
    request = town.ask(julie, "ACHATS")
    decide(town, request, town.terms("FACTURES_PUBLIQUES", "VOIRIE"))
    assert town.rights_of(julie) == {
        "VOIRIE": (LONG_AGO.isoformat(), None),
        "FACTURES_PUBLIQUES": ("2026-03-10", None),
    }
    (line,) = rows("membership_request_line", "request_id = ?", request)
    assert line["granted"] == 0


def test_each_line_says_whether_it_was_granted(town: Town, julie: Actor) -> None:
    request = town.ask(julie, "ACHATS", "VOIRIE")
    decide(town, request, town.terms("VOIRIE", "JURIDIQUE"))
    lines = rows("membership_request_line", "request_id = ?", request)
    assert {line["service_id"]: line["granted"] for line in lines} == {
        town.services["ACHATS"]: 0,
        town.services["VOIRIE"]: 1,
    }
    (row,) = rows("membership_request", "id = ?", request)
    assert (row["status"], row["decided_by"], row["decided_at"]) == (
        "VALIDEE",
        "DUFOUR Pauline",
        "2026-03-10T08:30:00.000000Z",
    )


def test_the_whole_structure_makes_the_list_needless(town: Town, julie: Actor) -> None:
    """« Rattacher à la structure »: future services included; the rights on single services go."""
    member(town, julie, "JURIDIQUE", "VOIRIE")
    town.deactivate("VOIRIE")
    request = town.ask(julie, "ACHATS")
    decide(town, request, town.terms(whole_structure=True))
    assert town.membership(julie)["whole_structure"] == 1
    assert town.rights_of(julie) == {}
    assert [line["granted"] for line in rows("membership_request_line", "request_id = ?", request)] == [1]


def test_from_the_whole_structure_to_some_services(town: Town, julie: Actor) -> None:
    member(town, julie)
    request = town.ask(julie, "ACHATS")
    decide(town, request, town.terms("ACHATS"))
    assert (town.membership(julie)["whole_structure"], town.rights_of(julie)) == (0, {"ACHATS": ("2026-03-10", None)})


def test_rights_on_a_deactivated_service_sleep(town: Town, julie: Actor) -> None:
    """It is not in the list, so a validation leaves it as it is (G7.4)."""
    member(town, julie, "JURIDIQUE", "VOIRIE")
    town.deactivate("VOIRIE")
    decide(town, town.ask(julie, "ACHATS"), town.terms("ACHATS"))
    assert town.rights_of(julie) == {"VOIRIE": (LONG_AGO.isoformat(), None), "ACHATS": ("2026-03-10", None)}


def test_the_manager_changes_role_dates_and_comment(town: Town, julie: Actor) -> None:
    terms = town.terms(
        "ACHATS", role=Role.SECONDARY_MANAGER, starts_on=TOMORROW, ends_on=YEAR_END, comment=" Bienvenue. "
    )
    decide(town, town.ask(julie, "ACHATS"), terms)
    membership = town.membership(julie)
    assert (membership["role"], membership["starts_on"], membership["ends_on"], membership["comment"]) == (
        "GESTIONNAIRE_SECONDAIRE",
        "2026-03-11",
        "2026-12-31",
        "Bienvenue.",
    )
    assert rows("membership_request")[-1]["decision_comment"] == "Bienvenue."
    assert town.rights_of(julie) == {"ACHATS": ("2026-03-11", None)}


def test_a_service_may_have_dates_of_its_own(town: Town, julie: Actor) -> None:
    achats, voirie = town.services["ACHATS"], town.services["VOIRIE"]
    services = (ServiceTerms(achats, TOMORROW, YEAR_END), ServiceTerms(voirie, None, TOMORROW))
    decide(town, town.ask(julie, "ACHATS"), town.terms(ends_on=YEAR_END)._replace(services=services))
    assert town.rights_of(julie) == {"ACHATS": ("2026-03-11", "2026-12-31"), "VOIRIE": ("2026-03-10", "2026-03-11")}


def test_a_running_membership_keeps_its_first_day(town: Town, julie: Actor) -> None:
    """The form's start is that of what is new; an earlier one moves the whole back."""
    member(town, julie, "JURIDIQUE")
    activated = town.membership(julie)["activated_at"]
    decide(town, town.ask(julie, "ACHATS"), town.terms("JURIDIQUE", "ACHATS", starts_on=TOMORROW))
    membership = town.membership(julie)
    assert (membership["starts_on"], membership["activated_at"]) == (LONG_AGO.isoformat(), activated)
    assert town.rights_of(julie) == {"JURIDIQUE": (LONG_AGO.isoformat(), None), "ACHATS": ("2026-03-11", None)}
    earlier = LONG_AGO - timedelta(10)
    decide(town, town.ask(julie, "VOIRIE"), town.terms("JURIDIQUE", "VOIRIE", starts_on=earlier))
    assert town.membership(julie)["starts_on"] == earlier.isoformat()
    assert town.rights_of(julie) == {
        "JURIDIQUE": (LONG_AGO.isoformat(), None),
        "VOIRIE": (earlier.isoformat(), None),
    }


def test_after_a_removal_everything_starts_afresh(town: Town, julie: Actor) -> None:
    member(town, julie, "JURIDIQUE", role=Role.SECONDARY_MANAGER)
    builders.change_membership(town, julie, status=RequestStatus.REMOVED)
    first = town.membership(julie)["id"]
    request = town.ask(julie, "ACHATS")
    assert read(request).held is None
    validate(town.manager, [Decision(request)])
    membership = town.membership(julie)
    assert (membership["id"] > first, membership["role"]) == (True, "UTILISATEUR_SIMPLE")
    assert town.rights_of(julie) == {"ACHATS": ("2026-03-10", None)}


# What cannot be granted


def test_dates_that_do_not_hold(town: Town, julie: Actor) -> None:
    request, achats = town.ask(julie, "ACHATS"), town.services["ACHATS"]
    outside = "Les dates de « Service ACHATS » sortent de celles du rattachement."

    def on_achats(starts_on: date | None, ends_on: date | None) -> Terms:
        terms = town.terms(starts_on=TOMORROW, ends_on=YEAR_END)
        return terms._replace(services=(ServiceTerms(achats, starts_on, ends_on),))

    assert refused(town, request, town.terms("ACHATS", starts_on=TOMORROW, ends_on=TODAY)) == (
        "La date de fin (10/03/2026) précède la date de début (11/03/2026).",
        "ends_on",
    )
    assert refused(town, request, on_achats(YEAR_END, TOMORROW)) == (
        "« Service ACHATS » finit avant d’avoir commencé.",
        "services",
    )
    assert refused(town, request, on_achats(TODAY, None)) == (outside, "services")
    assert refused(town, request, on_achats(YEAR_END + timedelta(1), None)) == (outside, "services")
    assert refused(town, request, on_achats(None, YEAR_END + timedelta(1))) == (outside, "services")
    decide(town, request, on_achats(TOMORROW, YEAR_END))


def test_one_day_is_enough(town: Town, julie: Actor) -> None:
    decide(town, town.ask(julie, "ACHATS"), town.terms("ACHATS", ends_on=TODAY))
    assert town.membership(julie)["ends_on"] == TODAY.isoformat()


def test_at_least_one_service_or_the_whole_structure(town: Town, julie: Actor) -> None:
    request = town.ask(julie, "ACHATS")
    sentence = "Cochez au moins un service, ou « Rattacher à la structure »."
    assert refused(town, request, town.terms()) == (sentence, "services")


def test_a_service_that_was_deactivated_meanwhile(town: Town, julie: Actor) -> None:
    """The form was open; the service's name may hold anything."""
    town.add_service("ECOLES", "Écoles {maternelles}")
    request, terms = town.ask(julie, "ACHATS", "ECOLES"), town.terms("ACHATS", "ECOLES")
    town.deactivate("ECOLES")
    assert refused(town, request, terms) == (
        "Le service « Écoles {maternelles} » est désactivé depuis le 10/03/2026.",
        "services",
    )
    assert (
        refused(town, request, terms._replace(services=(ServiceTerms(4_000),)))[0] == "Un des services n’existe plus."
    )
    validate(town.manager, [Decision(request)])
    assert town.rights_of(julie) == {"ACHATS": ("2026-03-10", None)}


def test_a_service_of_another_structure(town: Town, julie: Actor) -> None:
    hospital = builders.another(town.manager, "14700985600135", "Hôpital de Terneuil", "URBA")
    request = town.ask(julie, "ACHATS")
    sentence, _ = refused(town, request, town.terms()._replace(services=(ServiceTerms(hospital.services["URBA"]),)))
    assert sentence == "Un des services n’existe plus."


def test_the_primary_managers_role_is_only_transferred(town: Town, julie: Actor) -> None:
    request = town.ask(julie, "ACHATS")
    sentence, field = refused(town, request, town.terms("ACHATS", role=Role.PRIMARY_MANAGER))
    assert (sentence.split(" ne se donne")[0], field) == ("Le rôle de gestionnaire principal", "role")


def test_a_comment_has_255_characters(town: Town, julie: Actor) -> None:
    request = town.ask(julie, "ACHATS")
    assert refused(town, request, town.terms("ACHATS", comment="é" * 256)) == (
        "Ce texte compte 256 caractères\u202f; il en faut 255 au plus.",
        "comment",
    )
    decide(town, request, town.terms("ACHATS", comment=f" {'é' * 255} "))
    assert town.membership(julie)["comment"] == "é" * 255


@pytest.mark.parametrize("reason", ["", "   ", "\n"])
def test_a_refusal_needs_a_reason(town: Town, julie: Actor, reason: str) -> None:
    request = town.ask(julie, "ACHATS")
    with pytest.raises(Refused, match="Indiquez le motif du refus") as error:
        refuse(town.manager, [Decision(request)], reason)
    assert error.value.field == "reason"
    assert read(request).status is RequestStatus.PENDING


def test_a_reason_has_255_characters(town: Town, julie: Actor) -> None:
    request = town.ask(julie, "ACHATS")
    with pytest.raises(Refused, match="256 caractères") as error:
        refuse(town.manager, [Decision(request)], "é" * 256)
    assert error.value.field == "reason"
    refuse(town.manager, [Decision(request)], "é" * 255 + " ")
    assert rows("membership_request")[-1]["reason"] == "é" * 255


def test_an_account_or_a_structure_that_was_closed_meanwhile(town: Town, julie: Actor) -> None:
    hospital = builders.another(town.manager, "14700985600135", "Hôpital de Terneuil", "URBA")
    ours, theirs = town.ask(julie, "ACHATS"), hospital.ask(julie, "URBA")
    builders.change(Structure, hospital.id, status="INACTIVE")
    with pytest.raises(Refused, match="Hôpital de Terneuil est inactive"):
        validate(town.manager, [Decision(theirs)])
    builders.close_account(julie)
    with pytest.raises(Refused, match="Le compte de BON Julie est désactivé ou clôturé"):
        validate(town.manager, [Decision(ours)])
    refuse(town.manager, [Decision(ours), Decision(theirs)], "Compte clôturé.")
    assert {row["status"] for row in rows("membership_request")} == {"REFUSEE"}


# What is written and told


def test_a_refusal_says_why(town: Town, julie: Actor) -> None:
    request = town.ask(julie, "ACHATS", comment="Merci.")
    refuse(town.manager, [Decision(request)], "Refus par le gestionnaire DUFOUR Pauline")
    (row,) = rows("membership_request")
    assert (row["status"], row["reason"], row["decided_by"]) == (
        "REFUSEE",
        "Refus par le gestionnaire DUFOUR Pauline",
        "DUFOUR Pauline",
    )
    assert town.membership(julie) == {}
    history = rows("history")[-1]
    facts = json.loads(history["record"])["facts"]
    assert (history["action"], facts["reason"], facts["asked"]["comment"]) == (
        "RATTACHEMENT_REFUSE",
        "Refus par le gestionnaire DUFOUR Pauline",
        "Merci.",
    )


def test_the_applicant_is_told_in_the_same_transaction(town: Town, julie: Actor) -> None:
    first = town.ask(julie, "ACHATS", "VOIRIE")
    decide(town, first, town.terms("ACHATS", ends_on=YEAR_END, comment="Bienvenue."))
    second = town.ask(julie, "VOIRIE")
    refuse(town.manager, [Decision(second)], "Pas maintenant.")
    granted, no = rows("outbox", "message LIKE 'RATTACHEMENT%'")
    assert [(row["user_id"], row["message"], row["state"]) for row in (granted, no)] == [
        (julie.id, "RATTACHEMENT_VALIDE", "A_ENVOYER"),
        (julie.id, "RATTACHEMENT_REFUSE", "A_ENVOYER"),
    ]
    assert json.loads(granted["details"]) == {
        "structure": "CCAS Terneuil",
        "identifier": builders.SIRET,
        "comment": "Bienvenue.",
        "role": "UTILISATEUR_SIMPLE",
        "starts_on": "2026-03-10",
        "ends_on": "2026-12-31",
        "whole_structure": False,
        "services": ["Service ACHATS"],
    }
    assert json.loads(no["details"])["reason"] == "Pas maintenant."
    assert [row["history_id"] for row in (granted, no)] == [rows("history")[-3]["id"], rows("history")[-1]["id"]]


def test_the_history_tells_what_was_asked_and_granted(town: Town, julie: Actor) -> None:
    member(town, julie, "JURIDIQUE")
    request = town.ask(julie, "ACHATS", "VOIRIE")
    decide(town, request, town.terms("ACHATS", comment="Bienvenue."))
    told = json.loads(rows("history")[-1]["record"])
    facts = told["facts"]
    assert told["action"] == "RATTACHEMENT_VALIDE"
    assert facts["asked"]["services"] == ["Service ACHATS", "Service VOIRIE"]
    assert (facts["granted"]["services"], facts["comment"]) == (["Service ACHATS"], "Bienvenue.")
    assert facts["labels"] == {
        f"service:{town.services[code]}": f"Service {code}" for code in ("ACHATS", "VOIRIE", "JURIDIQUE")
    }
    assert {change["table"] for change in told["changes"]} == {
        "membership",
        "service_membership",
        "membership_request",
        "membership_request_line",
    }
    (gone,) = [change for change in told["changes"] if change["after"] is None]
    assert gone["before"]["service_id"] == town.services["JURIDIQUE"]


# Somebody else was faster


def test_a_request_decided_meanwhile_says_by_whom_and_when(town: Town, julie: Actor) -> None:
    hanan = builders.account("Bestal", "Hanan")
    member(town, hanan, role=Role.SECONDARY_MANAGER)
    validated, declined = town.ask(julie, "ACHATS"), town.ask(builders.account("Martin", "Jules"), "ACHATS")
    with clock.at(MORNING - timedelta(hours=20)):
        validate(hanan, [Decision(validated)])
        refuse(hanan, [Decision(declined)], "Doublon.")
    before = everything()
    for request, sentence in ((validated, "Validée"), (declined, "Refusée")):
        for verb in (validate, lambda actor, decisions: refuse(actor, decisions, "Doublon.")):
            with pytest.raises(Overtaken) as error:
                verb(town.manager, [Decision(request)])
            assert str(error.value) == f"{sentence} par BESTAL Hanan le 09/03/2026 à 13:30."
    assert everything() == before


def test_a_request_that_changed_since_the_form_was_opened(town: Town, julie: Actor) -> None:
    request = town.ask(julie, "ACHATS")
    seen = read(request)
    builders.change(MembershipRequest, request, comment="Plutôt la voirie.")
    with pytest.raises(Overtaken, match="Modifié entre-temps par Système le 10/03/2026 à 09:30"):
        validate(town.manager, [Decision(request, town.terms("ACHATS"), seen.version)])
    validate(town.manager, [Decision(request, town.terms("ACHATS"), read(request).version)])


def test_a_membership_that_changed_since_the_form_was_opened(town: Town, julie: Actor) -> None:
    """Also one that was not there yet: `held_version` 0."""
    request = town.ask(julie, "ACHATS")
    fresh = Decision(request, town.terms("ACHATS"), read(request).version, 0)
    jules = builders.account("Martin", "Jules")
    member(town, jules, "JURIDIQUE")
    other = town.ask(jules, "ACHATS")
    held = read(other).held
    assert held is not None
    stale = Decision(other, town.terms("ACHATS"), read(other).version, held.version)
    builders.change_membership(town, jules, ends_on=YEAR_END)
    with pytest.raises(Overtaken, match="Modifié entre-temps par Système"):
        validate(town.manager, [stale])
    ledger.preview(lambda: validate(town.manager, [fresh]))
    attach(town, julie)
    with pytest.raises(Overtaken, match="Modifié entre-temps"):
        validate(town.manager, [fresh])
    validate(town.manager, [fresh._replace(held_version=1)])


def attach(town: Town, person: Actor) -> None:
    """Attach somebody at the manager's initiative, as G3.3 will."""
    with ledger.operation(SYSTEM) as op, op.record(Action.UPGRADED) as record:
        record.insert(
            Membership,
            user=person.id,
            structure=town.id,
            role=Role.SIMPLE_USER,
            status=RequestStatus.VALIDATED,
            whole_structure=True,
            starts_on=TODAY,
            created_at=op.at,
            activated_at=op.at,
        )


def test_people_in_the_process_of_activation_can_be_attached(town: Town) -> None:
    celeste = builders.account("Montagne", "Céleste", active=False)
    request = builders.record_for(town, celeste, "ACHATS")
    validate(town.manager, [Decision(request)])
    assert rows("users", "id = ?", celeste.id)[0]["status"] == AccountStatus.BEING_ACTIVATED
    assert User.get_by_id(celeste.id).status is AccountStatus.BEING_ACTIVATED
    assert town.membership(celeste)["status"] == "VALIDEE"
