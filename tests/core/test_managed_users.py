"""Whom a manager finds, and what is shown of them: nothing of structures managed by others (G5.1)."""

from pathlib import Path

import pytest

from chorus_desktop.core import managed_users, shortlist, users
from chorus_desktop.core.membership_requests import Asked, ask
from chorus_desktop.core.models import User
from chorus_desktop.core.states import RequestStatus, Role
from chorus_desktop.core.user_search import Criteria
from tests import builders
from tests.builders import Town

OTHER = "13002526500013"


@pytest.fixture
def region(town: Town) -> Town:
    """A structure that Marie Robin alone manages."""
    return builders.another(builders.account("Robin", "Marie"), OTHER, "Région", "ACHATS")


def names(town: Town, **criteria: object) -> list[str]:
    return [row.name for row in managed_users.listing(town.manager, Criteria(**criteria)).first("name", False, 50)]  # type: ignore[arg-type]


def test_members_and_applicants_of_the_structures_managed(town: Town, region: Town) -> None:
    julie, paul, luc = (builders.account(*who) for who in (("Bon", "Julie"), ("Petit", "Paul"), ("Noël", "Luc")))
    town.join(julie, "ACHATS")
    town.ask(paul, "VOIRIE")
    region.join(luc)
    assert names(town) == ["BON Julie", "DUFOUR Pauline", "PETIT Paul"]
    assert names(region) == ["NOËL Luc", "ROBIN Marie"]
    assert names(Town(1, julie)) == []
    builders.change_membership(town, julie, status=RequestStatus.REMOVED)
    assert names(town) == ["DUFOUR Pauline", "PETIT Paul"]


def test_structure_and_service(town: Town, region: Town) -> None:
    other = builders.another(town.manager, "21970004200015", "Mairie")
    julie, paul, luc = (builders.account(*who) for who in (("Bon", "Julie"), ("Petit", "Paul"), ("Noël", "Luc")))
    town.join(julie, "ACHATS")
    town.join(luc)
    town.ask(paul, "VOIRIE")
    assert names(town, structure_id=other.id) == ["DUFOUR Pauline"]
    assert names(town, structure_id=1, service_id=town.services["ACHATS"]) == [
        "BON Julie",
        "DUFOUR Pauline",
        "NOËL Luc",
    ]
    assert names(town, structure_id=1, service_id=town.services["VOIRIE"], last_name="p") == ["PETIT Paul"]
    assert names(town, structure_id=region.id) == []


def test_a_row_tells_the_structures_managed_alone(town: Town, region: Town) -> None:
    other = builders.another(town.manager, "21970004200015", "Mairie")
    julie = builders.account("Bon", "Julie")
    for place in (town, other, region):
        place.join(julie)
    (row,) = managed_users.listing(town.manager, Criteria(last_name="bon")).first("name", False, 9)
    assert (row.structures, row.structure_count) == ("CCAS Terneuil\nMairie", 2)
    assert [(held.structure_name, held.role) for held in managed_users.memberships(town.manager, row.id)] == [
        ("CCAS Terneuil", Role.SIMPLE_USER),
        ("Mairie", Role.SIMPLE_USER),
    ]
    (row,) = managed_users.listing(region.manager, Criteria(last_name="bon")).first("name", False, 9)
    assert (row.structures, row.structure_count) == ("Région", 1)


@pytest.mark.parametrize("few", [1, 2, 100])
def test_the_same_people_however_they_are_looked_for(
    town: Town, region: Town, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(shortlist, "FEW", few)
    for at in range(6):
        who = builders.account("Weber" if at % 2 else "Abadie", f"Hélène{'abcdef'[at]}")
        (region if at == 3 else town).join(who)
        ask(who, Asked(region.id if at != 3 else town.id, whole_structure=True))
    for sort in ("name", "login", "created", "status"):
        found = managed_users.listing(town.manager, Criteria(last_name="eber", country="FR"))
        assert sorted(row.first_name for row in found.first(sort, False, 9)) == ["Hélèneb", "Hélèned", "Hélènef"]
        assert found.count() == len(found.ids(sort, True)) == 3
    assert names(town, first_name="helene", last_name="Abadie") == [f"ABADIE Hélène{letter}" for letter in "ace"]


@pytest.mark.parametrize("seek", [0.001, 1_000_000])
def test_a_page_of_them_is_full_however_far_they_are(
    town: Town, region: Town, monkeypatch: pytest.MonkeyPatch, seek: float
) -> None:
    """Whether somebody is managed is asked of a few more at a time, until there is a page."""
    monkeypatch.setattr(shortlist, "FEW", 2)
    monkeypatch.setattr(shortlist, "SEEK", seek)
    for at in range(30):
        who = builders.account("Weber", f"Hélène{at:02}")
        (town if at in (3, 26, 29) else region).join(who)
    found = managed_users.listing(town.manager, Criteria(last_name="weber"))
    assert [row.first_name for row in found.first("name", False, 2)] == ["Hélène03", "Hélène26"]
    assert [row.first_name for row in found.first("name", True, 5)] == ["Hélène29", "Hélène26", "Hélène03"]


def test_countries(town: Town, base: Path) -> None:
    julie = builders.account("Bon", "Julie")
    town.join(julie)
    assert managed_users.countries(town.manager) == ["FR"]
    columns = users.searched(users.Identity("j@exemple.fr", "Bon", "Julie", "j@exemple.fr"), "BE")
    assert julie.id is not None
    builders.change(User, julie.id, country="BE", **columns)
    assert sorted(managed_users.countries(town.manager)) == ["BE", "FR"]
    assert names(town, country="BE") == ["BON Julie"] and names(town, country="FR") == ["DUFOUR Pauline"]
