"""Spaces and subscriptions (G2): opening and closing, asking, deciding, changing, copying; and undoing it."""

import json

import pytest

from chorus_desktop.core import (
    access_changes,
    access_facts,
    effects,
    memberships,
    pending_subscriptions,
    reports,
    space_changes,
    subscription_decisions,
    subscription_requests,
    undo,
)
from chorus_desktop.core.access import BOTH, NONE, Access
from chorus_desktop.core.access_changes import Change
from chorus_desktop.core.errors import Cancelled, Forbidden, Overtaken, Refused
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Delivery, RequestStatus, Role, Space
from chorus_desktop.core.subscription_decisions import Decision
from chorus_desktop.core.subscription_requests import AskedSpace
from chorus_desktop.core.subscription_sheet import Contact
from tests import builders
from tests.builders import Town, everything, rows
from tests.core.test_undo import last, state

WORKS, RECEIVED, TO_VALIDATE = Space.WORKS_INVOICES, Space.INVOICES_RECEIVED, Space.INVOICES_TO_VALIDATE
READING = Access(True, False)


def accesses(town: Town, person: Actor) -> dict[Space, Access]:
    """What somebody may open on all the services of his membership."""
    found = access_facts.of_user(person.id or 0).get(town.id)
    return {space: access.everywhere.access for space, access in found.accesses.items()} if found else {}


@pytest.fixture
def julie(town: Town) -> Actor:
    """A simple user of the whole structure."""
    person = builders.account("Bon", "Julie")
    town.join(person)
    return person


def pending(town: Town) -> list[int]:
    return [row["id"] for row in rows("subscription_request", "status = 'EN_COURS_DE_VALIDATION'")]


def test_the_spaces_of_each_role_by_default(town: Town, julie: Actor) -> None:
    marc = builders.account("Abadie", "Marc")
    town.join(marc, role=Role.SECONDARY_MANAGER)
    guide = {RECEIVED, Space.INVOICES_ISSUED, Space.SOLICITATIONS_ISSUED, Space.SOLICITATIONS_RECEIVED}
    everybody = {*guide, Space.HOME, Space.MY_ACCOUNT}
    assert {space for space, access in accesses(town, julie).items() if access == BOTH} == everybody
    for manager in (marc, town.manager):
        held = {space for space, access in accesses(town, manager).items() if access == BOTH}
        assert held == everybody | {Space.MANAGER_ACTIVITIES}
    assert WORKS not in accesses(town, julie)


def test_opening_asks_for_everybody_else_and_closing_ends_it(town: Town, julie: Actor) -> None:
    jules = builders.account("Martin", "Jules")
    town.join(jules, "ACHATS")
    before = state()
    opening = space_changes.open_space(town.manager, town.id, WORKS)
    assert opening == (2, True)
    assert accesses(town, town.manager)[WORKS] == BOTH and accesses(town, julie)[WORKS] == NONE
    assert {row["origin"] for row in rows("subscription_request")} == {"OUVERTURE_ESPACE"}
    assert not rows("outbox", "history_id = ?", last())
    undo.undo(town.manager, [last()])
    assert state() == before

    space_changes.open_space(town.manager, town.id, WORKS)
    first, second = pending(town)
    subscription_decisions.validate(town.manager, [Decision(first)])
    assert accesses(town, julie)[WORKS] == BOTH
    assert space_changes.close_space(town.manager, town.id, WORKS) == (2, 1, 0)
    assert rows("subscription") == [] and pending(town) == []
    assert rows("subscription_request", "id = ?", second)[0]["reason"] == "Espace fermé"
    assert WORKS not in accesses(town, julie)
    undo.undo(town.manager, [last()])
    assert accesses(town, julie)[WORKS] == BOTH and pending(town) == [second]


def test_what_a_change_comes_to_is_foreseen(town: Town, julie: Actor) -> None:
    before, told = everything(), list[tuple[int, int]]()
    arguments = (town.manager, town.id, WORKS, lambda done, total, _: told.append((done, total)))
    assert space_changes.foreseen(space_changes.open_space, *arguments) == ((1, True), 0, 1)
    assert everything() == before and told == [(0, 2)]
    assert space_changes.open_space(*arguments) == (1, True)
    before = everything()
    assert space_changes.foreseen(space_changes.close_space, *arguments) == ((1, 1, 0), 1, 0)
    found = space_changes.foreseen(space_changes.close_space, town.manager, town.id, RECEIVED)
    assert found == ((0, 0, 0), 2, 0)
    assert everything() == before


def test_an_opening_can_be_stopped(town: Town, julie: Actor) -> None:
    before = everything()
    with pytest.raises(Cancelled):
        space_changes.open_space(town.manager, town.id, WORKS, _stop)
    assert everything() == before


def _stop(done: int, total: int, name: str) -> None:
    raise Cancelled


def test_who_may_open_a_space(town: Town, julie: Actor) -> None:
    marc = builders.account("Abadie", "Marc")
    membership = town.join(marc, role=Role.SECONDARY_MANAGER)
    for actor in (julie, marc):
        with pytest.raises(Forbidden):
            space_changes.open_space(actor, town.id, WORKS)
    memberships.delegate(town.manager, membership, user_level=True, structure_level=True)
    space_changes.open_space(marc, town.id, WORKS)
    assert accesses(town, marc)[WORKS] == NONE


def test_a_simple_user_asks_is_refused_and_asks_again(town: Town, julie: Actor) -> None:
    space_changes.open_space(town.manager, town.id, WORKS)
    space_changes.open_space(town.manager, town.id, TO_VALIDATE)
    for waiting in pending(town):
        subscription_decisions.refuse(town.manager, [Decision(waiting)], "Pas maintenant.")
    achats = town.services["ACHATS"]
    asked = [AskedSpace(WORKS, None, BOTH), AskedSpace(TO_VALIDATE, achats, Access(False, True), "Pour Marc")]
    request = subscription_requests.ask(julie, town.id, asked, "Merci.")
    assert request is not None
    with pytest.raises(Refused, match=rf"n° {request} du 10/03/2026"):
        subscription_requests.ask(julie, town.id, [AskedSpace(WORKS, achats, READING)])
    (row,) = pending_subscriptions.listing(town.manager).first("age", True, 9)
    assert (row.name, row.spaces) == ("BON Julie", ["Factures de travaux", "Factures à valider"])
    subscription_decisions.refuse(town.manager, [Decision(request)], "Un seul suffit.")
    assert rows("history")[-1]["action"] == "ABONNEMENT_REFUSE"
    request = subscription_requests.ask(julie, town.id, asked)
    assert request is not None
    lines = [line["id"] for line in rows("subscription_request_line", "request_id = ?", request)]
    subscription_decisions.validate(town.manager, [Decision(request, {lines[1]: Access(True, True)}, "Voilà.")])
    held = access_facts.of_user(julie.id or 0)[town.id].accesses
    assert held[WORKS].on(achats) == NONE and held[TO_VALIDATE].on(achats) == BOTH
    assert held[TO_VALIDATE].on(town.services["VOIRIE"]) == NONE and held[TO_VALIDATE].opens
    facts = json.loads(rows("history")[-1]["record"])["facts"]
    assert [line["consultation"] for line in facts["accesses"]] == [False, True]


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ([], "au moins un espace"),
        ([AskedSpace(WORKS, None, BOTH)], "n’est pas ouvert"),
        ([AskedSpace(Space.HOME, None, BOTH)], "n’est pas ouvert"),
        ([AskedSpace(RECEIVED, None, READING)], "déjà cet accès"),
        ([AskedSpace(RECEIVED, None, NONE)], "au moins un accès"),
        ([AskedSpace(RECEIVED, 999, NONE)], "au moins un accès"),
    ],
)
def test_what_cannot_be_asked(town: Town, julie: Actor, asked: list[AskedSpace], why: str) -> None:
    before = everything()
    with pytest.raises(Refused, match=why):
        subscription_requests.ask(julie, town.id, asked)
    assert everything() == before


def test_a_primary_manager_who_asks_is_granted_it_at_once(town: Town, julie: Actor) -> None:
    """Here one who had the space closed for him while he was a secondary manager."""
    space_changes.open_space(town.manager, town.id, WORKS)
    builders.transfer(town, julie)
    assert accesses(town, julie)[WORKS] == NONE
    assert subscription_requests.ask(julie, town.id, [AskedSpace(WORKS, None, READING)]) is None
    assert accesses(town, julie)[WORKS] == READING
    row = rows("history")[-1]
    assert (row["action"], row["subject_name"], row["actor_name"]) == ("ACCES_PRIS", "BON Julie", "BON Julie")
    with pytest.raises(Forbidden):
        access_changes.change(julie, [town.membership(julie)["id"]], [Change(WORKS, None, BOTH)])


def test_what_changed_meanwhile_is_said(town: Town, julie: Actor) -> None:
    space_changes.open_space(town.manager, town.id, WORKS)
    (request,) = pending(town)
    with pytest.raises(Refused, match="au moins un accès"):
        subscription_decisions.validate(town.manager, [Decision(request, {})])
    with pytest.raises(Forbidden):
        subscription_decisions.validate(julie, [Decision(request)])
    subscription_requests.withdraw(julie, request)
    with pytest.raises(Overtaken, match="Retirée par BON Julie"):
        subscription_decisions.validate(town.manager, [Decision(request)])


@pytest.mark.parametrize(("country", "said"), [("FR", "France"), ("BE", "Belgique"), ("ZZ", "ZZ")])
def test_an_address_names_its_country(country: str, said: str) -> None:
    contact = Contact("jbon@exemple.fr", "", "2 rue Haute", "", "97500", "Terneuil", country)
    assert contact.lines == ["2 rue Haute", "97500 Terneuil", said]
    assert contact._replace(postal_code="", city="").lines == ["2 rue Haute"]


def test_an_access_is_withdrawn_given_back_and_undone(town: Town, julie: Actor) -> None:
    membership = town.membership(julie)["id"]
    before = state()
    access_changes.change(town.manager, [membership], [Change(RECEIVED, None, READING)])
    assert accesses(town, julie)[RECEIVED] == READING
    access_changes.change(town.manager, [membership], [Change(RECEIVED, town.services["ACHATS"], NONE)])
    held = access_facts.of_user(julie.id or 0)[town.id].accesses[RECEIVED]
    assert held.on(town.services["ACHATS"]) == NONE and held.on(town.services["VOIRIE"]) == READING
    assert rows("history")[-1]["action"] == "ACCES_RETIRE"
    for number in (last(), last() - 1):
        undo.undo(town.manager, [number])
    assert state() == before
    with pytest.raises(Refused, match="déjà exactement"):
        access_changes.change(town.manager, [membership], [Change(RECEIVED, None, BOTH)])


def test_rights_are_copied_with_their_services(town: Town, julie: Actor) -> None:
    jules = builders.account("Martin", "Jules")
    model = town.join(jules, "ACHATS", "VOIRIE")
    changes = [Change(RECEIVED, town.services["ACHATS"], BOTH), Change(RECEIVED, None, NONE)]
    access_changes.change(town.manager, [model], changes)
    target = town.membership(julie)["id"]
    effect = effects.of(lambda: access_changes.copy(town.manager, model, [target]))
    assert {(one.person, one.space, one.service) for one in effect.accesses if one.before == BOTH} >= {
        ("BON Julie", RECEIVED, "Service VOIRIE")
    }
    assert [mail.person for mail in effect.mails] == ["BON Julie"]
    access_changes.copy(town.manager, model, [target])
    one, other = (access_facts.of_user(person.id or 0)[town.id].accesses for person in (jules, julie))
    for code, service in town.services.items():
        for space in (RECEIVED, Space.INVOICES_ISSUED):
            assert one[space].on(service) == other[space].on(service), code


def test_decisions_are_marked_as_done_in_chorus_pro(town: Town, julie: Actor) -> None:
    joined = last()
    assert reports.report(town.manager, [joined, 1]) == 1
    assert rows("report")[0]["reported_on"] == "2026-03-10"
    with pytest.raises(Refused, match="Aucune"):
        reports.report(town.manager, [joined])
    assert reports.take_back(town.manager, [joined]) == 1
    assert rows("report") == []
    with pytest.raises(Forbidden):
        reports.report(julie, [joined])


def test_a_message_not_sent_yet_is_withdrawn_with_its_decision(town: Town, julie: Actor) -> None:
    space_changes.open_space(town.manager, town.id, WORKS)
    (request,) = pending(town)
    subscription_decisions.validate(town.manager, [Decision(request)])
    undo.undo(town.manager, [last()])
    assert rows("outbox")[-1]["state"] == Delivery.WITHDRAWN
    assert rows("subscription_request")[0]["status"] == RequestStatus.PENDING
