"""The end of a membership: no right from the day after, and a history row once the system has seen it (G3.2)."""

import json
from datetime import timedelta

import pytest

from chorus_desktop.core import clock, expiry, history
from chorus_desktop.core.history_filters import Filters
from chorus_desktop.core.member_decisions import Seen, remove, suspend
from chorus_desktop.core.rights import Actor, Right, may
from chorus_desktop.core.states import Role
from tests import builders
from tests.builders import MORNING, TODAY, Town, everything, rows


@pytest.fixture
def hanan(town: Town) -> Actor:
    """A secondary manager whose last day is today."""
    hanan = builders.account("Bestal", "Hanan")
    town.join(hanan, role=Role.SECONDARY_MANAGER, ends_on=TODAY)
    return hanan


def test_the_last_day_is_still_a_day(town: Town, hanan: Actor) -> None:
    before = everything()
    assert expiry.record() == 0
    assert everything() == before
    assert may(hanan, Right.DECIDE, town.id)


def test_the_day_after_it_is_recorded_once(town: Town, hanan: Actor) -> None:
    with clock.at(MORNING + timedelta(1)):
        assert not may(hanan, Right.DECIDE, town.id)  # whether or not the system has seen it
        assert expiry.record() == 1
        assert expiry.record() == 0
        row = rows("history")[-1]
        assert (row["action"], row["actor_name"], row["subject_name"], row["structure_name"]) == (
            *("RATTACHEMENT_EXPIRE", "Système", "BESTAL Hanan", "CCAS Terneuil"),
        )
        assert town.membership(hanan)["expired_on"] == "2026-03-11"
        assert json.loads(row["record"])["facts"] == {"ended_on": "2026-03-10"}
        (shown,) = history.listing(town.manager, Filters(word="Expirée")).first("date", True, 9)
        detail = history.detail(town.manager, shown.id)
        assert detail is not None
        assert detail.title == "Expiration du rattachement de BESTAL Hanan"
        assert ("Dernier jour", "10/03/2026") in detail.lines


def test_a_suspended_one_expires_too_and_a_removed_one_does_not(town: Town, hanan: Actor) -> None:
    luc = builders.account("Abadie", "Luc")
    town.join(luc, ends_on=TODAY)
    remove(town.manager, [Seen(town.membership(luc)["id"])])
    suspend(town.manager, [Seen(town.membership(hanan)["id"])])
    with clock.at(MORNING + timedelta(1)):
        assert expiry.record() == 1
    assert town.membership(luc)["expired_on"] is None


def test_many_are_recorded_in_chunks(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(expiry, "CHUNK", 2)
    for number in range(5):
        town.join(builders.account(f"Nom {number}", "Prénom"), ends_on=TODAY + timedelta(number % 2))
    with clock.at(MORNING + timedelta(1)):
        assert expiry.record() == 3
    with clock.at(MORNING + timedelta(2)):
        assert expiry.record() == 2
    assert len(rows("history", "action = 'RATTACHEMENT_EXPIRE'")) == 5


def test_validating_a_new_request_wakes_it(town: Town, hanan: Actor) -> None:
    with clock.at(MORNING + timedelta(3)):
        expiry.record()
        town.join(hanan, role=Role.SECONDARY_MANAGER, starts_on=TODAY)
        assert town.membership(hanan)["expired_on"] is None
        assert expiry.record() == 0
        assert may(hanan, Right.DECIDE, town.id)
