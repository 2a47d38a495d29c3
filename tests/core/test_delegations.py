"""Delegations as they stand, and the guard on them (G2.7)."""

import pytest

from chorus_desktop.core import delegations, members, memberships
from chorus_desktop.core.delegations import Levels
from chorus_desktop.core.errors import Overtaken, Refused
from chorus_desktop.core.member_decisions import Seen, remove
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Role
from tests import builders
from tests.builders import Town, everything, rows


@pytest.fixture
def hanan(town: Town) -> Actor:
    hanan = builders.account("Bestal", "Hanan")
    town.join(hanan, role=Role.SECONDARY_MANAGER)
    return hanan


def test_without_a_choice_the_defaults_hold(town: Town, hanan: Actor) -> None:
    found = delegations.read(town.manager, town.membership(hanan)["id"])
    assert (found.subject.name, found.body.name) == ("BESTAL Hanan", "CCAS Terneuil")
    assert found.levels == Levels(version=0, user_level=True, structure_level=False)


def test_what_was_chosen_is_read_and_shown_with_the_member(town: Town, hanan: Actor) -> None:
    membership = town.membership(hanan)["id"]
    memberships.delegate(town.manager, membership, user_level=False, structure_level=True, version=0)
    assert delegations.levels(membership) == Levels(1, False, True)
    assert members.read(town.manager, membership).levels == Levels(1, False, True)
    assert members.read(town.manager, town.membership(town.manager)["id"]).levels is None


def test_a_choice_that_was_overtaken_is_refused_with_who_and_when(town: Town, hanan: Actor) -> None:
    membership = town.membership(hanan)["id"]
    for version in (0, 1):
        memberships.delegate(town.manager, membership, user_level=bool(version), structure_level=True, version=version)
    before = everything()
    for version in (0, 1):
        with pytest.raises(Overtaken, match="par DUFOUR Pauline le 10/03/2026"):
            memberships.delegate(town.manager, membership, user_level=False, structure_level=False, version=version)
    assert everything() == before


def test_only_of_somebody_who_still_is_a_secondary_manager(town: Town, hanan: Actor) -> None:
    membership = town.membership(hanan)["id"]
    simple = builders.account("Bon", "Julie")
    other = town.join(simple, "ACHATS")
    remove(town.manager, [Seen(membership)])
    for gone in (membership, other, 4_000):
        with pytest.raises(Refused, match="plus gestionnaire secondaire"):
            delegations.read(town.manager, gone)
        with pytest.raises(Refused, match="qu’à un gestionnaire secondaire"):
            memberships.delegate(town.manager, gone, user_level=True, structure_level=True)
    assert rows("delegation") == []
    with pytest.raises(Refused):
        delegations.read(simple, membership)
