from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from chorus_desktop.core import (
    clock,
    home,
    managed_users,
    my_account,
    my_requests,
    pending,
    pending_memberships,
    pending_subscriptions,
    structure_search,
    structures,
    successors,
    user_search,
    users,
)
from chorus_desktop.core.membership_decisions import Decision, validate
from chorus_desktop.core.membership_requests import Asked, AskedService, ask, withdraw
from chorus_desktop.core.my_account import MembershipRow
from chorus_desktop.core.rights import DISCONNECTED
from chorus_desktop.core.standing import Standing
from chorus_desktop.core.states import RequestStatus, Role
from chorus_desktop.core.text import normalise
from chorus_desktop.core.user_search import Criteria
from tests.demonstrated import JULIE, PAULINE, actor, opened


@pytest.fixture(autouse=True)
def demonstration(tmp_path: Path) -> Iterator[None]:
    with opened(tmp_path):
        yield


def names(criteria: Criteria, structure_id: int | None = None) -> list[str]:
    return [row.name for row in user_search.listing(criteria, structure_id).first("last_name", False, 100)]


def test_figures_of_a_manager() -> None:
    pauline = actor(PAULINE)
    found = home.read(pauline, 5)
    waiting: list[pending.Row] = [
        *pending_memberships.listing(pauline).first("age", True, 100),
        *pending_subscriptions.listing(pauline).first("age", True, 100),
    ]
    waiting.sort(key=lambda row: row.asked_at)
    bands = [(0, 2), (3, 7), (8, 15), (16, 30), (31, 10_000)]
    assert (found.first_name, found.is_manager, found.may_decide) == ("Pauline", True, True)
    assert found.waiting == len(waiting) == sum(found.ages)
    assert found.ages == [sum(first <= row.age <= last for row in waiting) for first, last in bands]
    assert found.oldest == waiting[:5]
    assert pending.oldest(pauline, 99) == waiting
    assert pending.waiting(pauline).total == found.waiting


def test_structures_that_one_person_alone_holds() -> None:
    """No other manager, no successor named: the reader is told, and nobody else (B9)."""
    pauline = actor(PAULINE)
    alone = home.read(pauline, 5).alone
    assert [body.identifier for body in alone] == ["14700955600135", "25780134400021"]
    successors.name_in_advance(pauline, alone[1].id, 1, JULIE)
    assert home.read(pauline, 5).alone == alone[:1]
    assert home.read(actor(JULIE), 5).alone == []


def test_events_are_the_newest_the_actor_may_see() -> None:
    pauline, julie = actor(PAULINE), actor(JULIE)
    request = next(row for row in home.read(julie, 5).requests if row.is_pending and not row.for_spaces)
    validate(pauline, [Decision(request.number)])
    events = home.events(pauline, 3)
    assert [event.id for event in events] == sorted((event.id for event in events), reverse=True)
    assert (events[0].title, events[0].structure_name) == ("Rattachement de BON Julie", "CCAS Terneuil")
    assert (events[0].author, events[0].is_own) == ("DUFOUR Pauline", True)
    own = next(event for event in home.events(pauline, 20) if event.title == "Demande de rattachement de TRAORÉ Agnès")
    assert (own.author, own.is_own) == ("", False)
    assert home.events(julie, 3) == []


def test_figures_of_a_simple_user() -> None:
    found = home.read(actor(JULIE), 5)
    assert (found.is_manager, found.may_decide, found.waiting, found.oldest, found.events) == (False, False, 0, [], [])
    assert [row.status for row in found.requests] == [
        RequestStatus.PENDING,
        RequestStatus.PENDING,
        RequestStatus.VALIDATED,
    ]
    assert [(row.structure_name, row.services) for row in found.memberships] == [("CCAS Terneuil", "Service juridique")]


def test_everybody_is_found_by_either_name_without_accents_or_case() -> None:
    for row in users.listing().first("name", False, 100):
        for last, first in ((row.last_name, row.first_name), (normalise(row.last_name), row.first_name.upper())):
            assert row.name in names(Criteria(last_name=last, first_name=first))


def test_each_criterion_looks_in_its_own_field() -> None:
    users.create(DISCONNECTED, users.Identity("m.cesar@exemple.fr", "Cœur", "Martin"))
    assert names(Criteria(last_name="martin")) == ["MARTIN Jules"]
    assert names(Criteria(first_name="martin")) == ["CŒUR Martin"]
    assert names(Criteria(last_name="cœ")) == names(Criteria(last_name="COEU")) == ["CŒUR Martin"]
    assert names(Criteria(last_name="cœur m")) == []
    assert names(Criteria(login="M.CESAR")) == ["CŒUR Martin"]
    assert names(Criteria(last_name="lacombe", first_name="jerome")) == ["GARNIER-LACOMBE Jérôme"]
    assert names(Criteria(last_name="%")) == names(Criteria(login="%")) == []


def test_the_search_says_who_belongs_to_the_structure() -> None:
    found = user_search.listing(Criteria(last_name="bo"), 1).first("last_name", False, 100)
    attached = {row.name: bool(row.attached) for row in found}
    assert attached["BON Julie"] and not attached["BONNET Rémi"]
    found = user_search.listing(Criteria(last_name="bo")).first("last_name", False, 100)
    assert not any(row.attached for row in found)


@pytest.mark.parametrize("sort", ["last_name", "first_name", "login", "status"])
def test_the_search_sorts(sort: str) -> None:
    assert len(user_search.listing().ids(sort, True)) == user_search.listing().count()


def test_first_names_sort_without_accents() -> None:
    found = [row.first_name for row in user_search.listing().first("first_name", False, 100)]
    assert [normalise(name) for name in found] == sorted(normalise(name) for name in found)


def test_people_of_the_structures_managed() -> None:
    everybody = {row.login for row in users.listing().first("name", False, 100)}
    mine = users.listing().where(managed_users.of_managed(actor(PAULINE)))
    found = {row.login for row in mine.first("name", False, 100)}
    assert {JULIE, "francois.tessier@exemple.fr", "celeste.montagne@exemple.fr"} <= found
    assert "karim.benali@exemple.fr" in everybody - found  # refused: neither member nor applicant
    assert users.listing().where(managed_users.of_managed(actor(JULIE))).count() == 0


def test_structures_are_found_by_name_and_by_number_in_groups() -> None:
    def found(search: str) -> list[str]:
        listing = structures.listing(actor(PAULINE)).where(*structure_search.matching(search))
        return [row.identifier for row in listing.first("identifier", False, 10)]

    assert found("HOPITAL ter") == ["13502985601178"]
    assert found("147\u202f009\u202f856") == found("147009856") == ["14700985600135"]
    assert found("147009") == ["14700955600135", "14700985600135"]
    assert len(found("")) == 5
    assert found("inconnue") == []


def standing(row: MembershipRow, days: int) -> Standing:
    """How the membership stands so many days from today."""
    with clock.at(clock.now() + timedelta(days=days)):
        return row.standing


def test_own_data_and_memberships() -> None:
    julie = actor(JULIE)
    found = my_account.identity(julie)
    assert found is not None
    assert (found.name, found.phone, found.city) == ("BON Julie", "01 49 96 10 12", "Terneuil sur Seine")
    (row,) = my_account.memberships(julie).first("structure", False, 10)
    assert (row.role, row.standing) == (Role.SIMPLE_USER, Standing.IN_FORCE)
    assert standing(row, 3_000) is Standing.EXPIRED
    assert standing(row, -3_000) is Standing.TO_COME
    assert standing(row._replace(status=RequestStatus.SUSPENDED), -3_000) is Standing.SUSPENDED


def test_own_requests_of_every_state() -> None:
    karim = actor("karim.benali@exemple.fr")
    (service,) = [s for s in structures.active_services([1])[1].values() if s.code == "650050"]
    request_id = ask(karim, Asked(1, services=(AskedService(service.id),)))
    withdraw(karim, request_id)
    found = my_requests.read(karim)
    assert [row.status for row in found] == [RequestStatus.REMOVED, RequestStatus.REFUSED]
    assert found[1].reason == "Vous ne travaillez plus dans ce service."
    assert found[0].names == ["Service après-vente"]
