"""« Utilisateurs rattachés »: who is in the list of a structure, with which state, in which order (G3.2)."""

from datetime import timedelta

import pytest

from chorus_desktop.core import clock, ledger, members
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.member_decisions import Seen, remove
from chorus_desktop.core.members import MemberRow
from chorus_desktop.core.models import Service, SignIn, User
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.standing import ServiceState, Standing
from chorus_desktop.core.states import AccountStatus, RequestStatus, Role
from tests import builders
from tests.builders import MORNING, TODAY, Town


@pytest.fixture
def people(town: Town) -> dict[str, Actor]:
    """Members of every kind."""
    names = ("Bestal", "Émery", "Zola", "Cœur", "Abadie", "Petit")
    people = {name: builders.account(name, "Paul") for name in names}
    town.join(people["Bestal"], role=Role.SECONDARY_MANAGER)
    for name in names[1:]:
        town.join(people[name], "ACHATS")
    builders.change_membership(town, people["Émery"], ends_on=TODAY - timedelta(1), starts_on=TODAY - timedelta(9))
    builders.change_membership(town, people["Zola"], starts_on=TODAY + timedelta(1))
    builders.change_membership(town, people["Cœur"], status=RequestStatus.SUSPENDED)
    builders.close_account(people["Abadie"], AccountStatus.DEACTIVATED)
    builders.change(User, people["Petit"].id or 0, technical=True)
    with ledger.housekeeping():
        SignIn.insert(user=people["Petit"].id, last_at=MORNING, failures=0).execute()
    return people


def listed(town: Town, sort: str, search: str = "", descending: bool = False) -> list[MemberRow]:
    return members.listing(town.manager, town.id, search).first(sort, descending, 99)


def names(found: list[MemberRow]) -> list[str]:
    return [row.last_name for row in found]


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("last_name", ["Abadie", "Bestal", "Cœur", "Dufour", "Émery", "Petit", "Zola"]),
        ("role", ["Dufour", "Bestal", "Abadie", "Cœur", "Émery", "Zola", "Petit"]),
        ("status", ["Bestal", "Dufour", "Petit", "Cœur", "Abadie", "Émery", "Zola"]),
    ],
)
def test_every_sort(town: Town, people: dict[str, Actor], sort: str, expected: list[str]) -> None:
    assert names(listed(town, sort)) == expected
    assert names(listed(town, sort, descending=True)) == expected[::-1]


@pytest.mark.parametrize("sort", ["first_name", "contact", "activated", "signed_in"])
def test_the_other_sorts_lose_nobody(town: Town, people: dict[str, Actor], sort: str) -> None:
    found = listed(town, sort)
    assert len(found) == 7
    assert names(listed(town, sort, descending=True)) == names(found)[::-1]
    if sort == "signed_in":
        assert names(found)[-1] == "Petit"


def test_first_names_are_sorted_whatever_the_letters_of_the_last_name(town: Town) -> None:
    """« œ » counts for two letters where accents and case do not count."""
    for last_name, first_name in (("Lœuf", "Zoé"), ("Bon", "Anne"), ("Cœur", "Émile"), ("Roy", "Fanny")):
        town.join(builders.account(last_name, first_name))
    assert [row.first_name for row in listed(town, "first_name")] == ["Anne", "Émile", "Fanny", "Pauline", "Zoé"]


def test_each_says_how_it_stands(town: Town, people: dict[str, Actor]) -> None:
    standings = {row.last_name: row.standing for row in listed(town, "last_name")}
    assert standings == {
        "Dufour": Standing.IN_FORCE,
        "Bestal": Standing.IN_FORCE,
        "Émery": Standing.EXPIRED,
        "Zola": Standing.TO_COME,
        "Cœur": Standing.SUSPENDED,
        "Abadie": Standing.IN_FORCE,
        "Petit": Standing.IN_FORCE,
    }
    found = {row.last_name: row for row in listed(town, "last_name")}
    assert found["Abadie"].account is AccountStatus.DEACTIVATED
    assert found["Zola"].activated_on is None
    assert found["Petit"].activated_on == TODAY
    with clock.at(MORNING + timedelta(5)):
        assert found["Zola"].activated_on == TODAY + timedelta(1)
    assert {name for name, row in found.items() if row.needs_govern} == {"Dufour", "Bestal", "Petit"}


def test_the_search_is_blind_to_accents(town: Town, people: dict[str, Actor]) -> None:
    assert names(listed(town, "last_name", "COEUR")) == ["Cœur"]
    assert names(listed(town, "last_name", "emery pau")) == ["Émery"]
    assert names(listed(town, "last_name", "exemple.fr")) == ["Abadie", "Bestal", "Cœur", "Émery", "Petit", "Zola"]


def test_whoever_was_removed_is_not_there(town: Town, people: dict[str, Actor]) -> None:
    membership = town.membership(people["Abadie"])["id"]
    remove(town.manager, [Seen(membership)])
    assert "Abadie" not in names(listed(town, "last_name"))
    with pytest.raises(Refused, match="n’existe plus"):
        members.read(town.manager, membership)


def test_only_managers_of_the_structure_read_it(town: Town, people: dict[str, Actor]) -> None:
    for name, expected in (("Bestal", 7), ("Petit", 0), ("Cœur", 0)):
        assert members.listing(people[name], town.id).count() == expected
    with pytest.raises(Refused):
        members.read(people["Petit"], town.membership(people["Bestal"])["id"])


def test_one_member_whole(town: Town, people: dict[str, Actor]) -> None:
    sheet = members.read(town.manager, town.membership(people["Petit"])["id"])
    assert (sheet.row.name, sheet.login, sheet.body.name) == ("PETIT Paul", "paul.petit@exemple.fr", "CCAS Terneuil")
    assert [(row.code, row.starts_on, row.ends_on, row.state) for row in sheet.services] == [
        ("ACHATS", TODAY, None, ServiceState.ACTIVE)
    ]
    assert [event.word for event in sheet.events] == ["Validée", "Créé"]


def test_a_service_held_says_how_it_stands_itself(town: Town, people: dict[str, Actor]) -> None:
    membership = town.membership(people["Petit"])["id"]
    builders.change(Service, town.services["ACHATS"], ends_on=TODAY - timedelta(1))
    (row,) = members.read(town.manager, membership).services
    assert (row.state, row.starts_on, row.ends_on) == (ServiceState.EXPIRED, TODAY, None)
