"""« Mes demandes » and « Mes accès »: one's own requests of either kind, what they became, what one may open (G2.8)."""

import pytest

from chorus_desktop.core import (
    access_changes,
    access_facts,
    askable_spaces,
    my_accesses,
    my_requests,
    rights,
    space_changes,
    subscription_decisions,
    subscription_requests,
)
from chorus_desktop.core.access import BOTH, NONE, Access
from chorus_desktop.core.access_changes import Change
from chorus_desktop.core.member_decisions import Seen, suspend
from chorus_desktop.core.membership_decisions import Decision as MembershipDecision
from chorus_desktop.core.membership_decisions import refuse
from chorus_desktop.core.membership_requests import withdraw
from chorus_desktop.core.models import Structure, Subscription
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import AccountStatus, RequestStatus, Role, Space, StructureStatus
from chorus_desktop.core.subscription_decisions import Decision
from chorus_desktop.core.subscription_requests import AskedSpace
from tests import builders
from tests.builders import TODAY, Town, rows

WORKS, RECEIVED = Space.WORKS_INVOICES, Space.INVOICES_RECEIVED


@pytest.fixture
def julie(town: Town) -> Actor:
    person = builders.account("Bon", "Julie")
    town.join(person, "ACHATS", "VOIRIE")
    return person


def open_works(town: Town) -> None:
    """« Factures de travaux », without the requests that this makes."""
    space_changes.open_space(town.manager, town.id, WORKS)
    for row in rows("subscription_request", "status = 'EN_COURS_DE_VALIDATION'"):
        subscription_decisions.refuse(town.manager, [Decision(row["id"])], "Pas d’office.")


def test_both_kinds_with_what_became_of_them(town: Town, julie: Actor) -> None:
    open_works(town)
    number = subscription_requests.ask(julie, town.id, [AskedSpace(WORKS, town.services["ACHATS"], BOTH, "Pour moi")])
    refused = town.ask(julie, whole_structure=True, comment="Tout, s’il vous plaît.")
    refuse(town.manager, [MembershipDecision(refused)], "Un seul service suffit.")
    found = {row.id: row for row in my_requests.read(julie)}
    spaces = found[my_requests.list_id(number or 0, True)]
    assert (spaces.number, spaces.for_spaces, spaces.is_pending) == (number, True, True)
    assert spaces.names == ["Factures de travaux"]
    (line,) = spaces.lines
    assert isinstance(line, my_requests.SpaceLine)
    assert (line.service, line.comment, line.asked, line.granted) == ("Service ACHATS", "Pour moi", BOTH, None)
    membership = found[refused]
    assert (membership.status, membership.whole_structure, membership.names) == (RequestStatus.REFUSED, True, [])
    assert (membership.answer, membership.decided_by) == ("Un seul service suffit.", "DUFOUR Pauline")
    assert [row.asked_at for row in my_requests.read(julie)] == sorted(
        (row.asked_at for row in found.values()), reverse=True
    )
    assert my_requests.read(town.manager) == []
    subscription_decisions.validate(town.manager, [Decision(number or 0)])
    granted = {row.id: row for row in my_requests.read(julie)}[spaces.id].lines[0]
    assert isinstance(granted, my_requests.SpaceLine) and granted.granted == BOTH


def test_one_that_was_taken_back(town: Town, julie: Actor) -> None:
    request = town.ask(julie, whole_structure=True)
    withdraw(julie, request)
    assert my_requests.read(julie)[0].status is RequestStatus.REMOVED


def test_what_may_be_asked_where(town: Town, julie: Actor) -> None:
    open_works(town)
    number = subscription_requests.ask(julie, town.id, [AskedSpace(WORKS, None, Access(True, False))])
    (place,) = askable_spaces.read(julie)
    assert (place.body.name, place.at_once) == ("CCAS Terneuil", False)
    assert list(place.services.values()) == ["Service ACHATS", "Service VOIRIE"]
    assert Space.HOME not in place.held and Space.INVOICES_TO_VALIDATE not in place.held
    assert (place.now((RECEIVED, None)), place.now((WORKS, None))) == (BOTH, NONE)
    waiting = place.asked((WORKS, town.services["ACHATS"]))
    assert waiting is not None and waiting.request_id == number
    assert place.asked((RECEIVED, None)) is None
    (managed,) = askable_spaces.read(town.manager)
    assert managed.at_once
    builders.change(Structure, town.id, status=StructureStatus.INACTIVE)
    assert askable_spaces.read(julie) == []


def test_accesses_with_where_they_come_from(town: Town, julie: Actor) -> None:
    open_works(town)
    achats = town.services["ACHATS"]
    number = subscription_requests.ask(julie, town.id, [AskedSpace(WORKS, achats, Access(True, False))])
    subscription_decisions.validate(town.manager, [Decision(number or 0)])
    membership = town.membership(julie)["id"]
    access_changes.change(town.manager, [membership], [Change(RECEIVED, achats, NONE)])
    access_changes.change(town.manager, [membership], [Change(Space.SOLICITATIONS_ISSUED, None, Access(True, False))])
    said = {(row.space, row.service): (row.access, row.origin) for row in my_accesses.read(julie)}
    assert said[WORKS, "Service ACHATS"] == (
        *(Access(True, False), f"Demande n°\u00a0{number} du 10/03/2026, validée par DUFOUR Pauline"),
    )
    assert (WORKS, "") not in said
    assert said[RECEIVED, ""] == (BOTH, "Par défaut du rôle")
    assert said[RECEIVED, "Service ACHATS"] == (NONE, "Retiré directement par DUFOUR Pauline le 10/03/2026")
    assert said[Space.SOLICITATIONS_ISSUED, ""][1] == "Accordé directement par DUFOUR Pauline le 10/03/2026"
    opened = {(row.space, row.service): row.origin for row in my_accesses.read(town.manager)}
    assert opened[WORKS, ""] == "Ouverture de l’espace, le 10/03/2026 par DUFOUR Pauline"


def test_the_tabs_follow_from_the_same_function(town: Town) -> None:
    """Who may read what managers read is who has « Activités du gestionnaire », for every role and state."""
    made: dict[str, Actor] = {"primary": town.manager}
    for number, role in enumerate((Role.SIMPLE_USER, Role.SECONDARY_MANAGER)):
        for state in ("in force", "by service", "expired", "to come", "suspended", "removed", "closed"):
            person = made[f"{role} {state}"] = builders.account(f"Nom{number}", state.replace(" ", ""))
            town.join(person, *(("ACHATS",) if state == "by service" else ()), role=role)
            if state == "suspended":
                suspend(town.manager, [Seen(town.membership(person)["id"])])
            elif state == "expired":
                builders.change_membership(
                    town, person, starts_on=TODAY.replace(year=2025), ends_on=TODAY.replace(day=9)
                )
            elif state == "to come":
                builders.change_membership(town, person, starts_on=TODAY.replace(day=11))
            elif state == "removed":
                builders.change_membership(town, person, status=RequestStatus.REMOVED)
            elif state == "closed":
                builders.close_account(person, AccountStatus.DEACTIVATED)
    made["stranger"] = builders.account("Bestal", "Hanan")
    for name, person in made.items():
        tabs = access_facts.tabs(person.id or 0)
        assert (Space.MANAGER_ACTIVITIES in tabs) is rights.may(person, Right.READ), name
        assert {Space.HOME, Space.MY_ACCOUNT} <= tabs
    assert Subscription.select().count() == 0
    town.deactivate("ACHATS")
    asleep = made[f"{Role.SECONDARY_MANAGER} by service"]
    assert (Space.MANAGER_ACTIVITIES in access_facts.tabs(asleep.id or 0)) is rights.may(asleep, Right.READ)
