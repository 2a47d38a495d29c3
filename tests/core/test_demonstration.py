"""The demonstration: the guide's people, dates that count back from today, a private copy for each (spec.md part 2)."""

import stat
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from chorus_desktop.core import (
    accounts,
    clock,
    database,
    demonstration,
    home,
    ledger,
    pending_memberships,
    pending_subscriptions,
    rights,
    seal,
    structures,
)
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.models import Setting
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.text import normalise
from tests.builders import MORNING, rows

SUMMER = datetime(2027, 7, 31, 22, 30, tzinfo=UTC)
WAITING, SPACES = 42, 7
"""Requests that nobody has decided: memberships, subscriptions."""


@pytest.fixture
def pauline(demonstrated: Path) -> Actor:
    return accounts.enter_demonstration(demonstration.PAULINE)


def test_pauline_dufour_is_signed_in_and_the_others_are_listed(pauline: Actor) -> None:
    """No password; Céleste Montagne, whose account is not active, is not there."""
    assert pauline.name == "DUFOUR Pauline"
    names = [known.name for known in accounts.known()]
    assert names == sorted(names, key=normalise)
    assert {"BON Julie", "DUFOUR Hubert", "BESTAL Hanan", "MARTIN Jules"} < set(names)
    assert "MONTAGNE Céleste" not in names
    for known in accounts.known():
        assert accounts.enter_demonstration(known.login).name == known.name
    for login in ("celeste.montagne@exemple.fr", "nobody@exemple.fr"):
        with pytest.raises(Refused, match=f"Personne n’a l’adresse « {login} » dans la démonstration"):
            accounts.enter_demonstration(login)
    with pytest.raises(Refused, match="incorrect"):
        accounts.sign_in(demonstration.PAULINE, "!")


def test_the_guides_structures(pauline: Actor) -> None:
    """One of them Pauline manages as a secondary manager only."""
    mine = structures.choices(pauline, Right.READ)
    assert Counter((body.identifier, body.name) for body in mine) == Counter(
        {
            ("14700985600135", "CCAS Terneuil"): 1,
            ("13502985601178", "Hôpital de Terneuil"): 1,
            ("14700955600135", "CCAS Terneuil"): 1,
            ("25780134400021", "Syndicat des eaux du Val de Seine"): 1,
            ("21970004200015", "Mairie de Terneuil sur Seine"): 1,
        }
    )
    governed = {body.name for body in structures.choices(pauline, Right.GOVERN)}
    assert governed == {body.name for body in mine} - {"Mairie de Terneuil sur Seine"}


def test_there_is_work_to_do(pauline: Actor) -> None:
    figures = home.read(pauline, 5)
    assert figures.waiting == WAITING + SPACES
    asked = pending_subscriptions.listing(pauline).first("age", True, 99)
    assert [row.age for row in asked] == [25, 25, 25, 25, 12, 6, 3]
    assert [row.spaces for row in asked[-1:]] == [["Sollicitations reçues", "Sollicitations émises"]]
    assert all(figures.ages)
    assert [row.age for row in pending_memberships.listing(pauline).first("age", True, 1)] == [60]
    assert [row.age for row in pending_memberships.listing(pauline).first("age", False, 1)] == [0]


def test_it_is_made_by_real_verbs(demonstrated: Path) -> None:
    """Its history is whole, sealed and in the order of time; its people are in their rights."""
    assert list(seal.broken_rows()) == []
    moments = [row["at"] for row in rows("history")]
    assert moments == sorted(moments)
    assert moments[0] < "2025-01-16" and moments[-1] <= "2026-03-10T08:30"
    assert {row["actor_name"] for row in rows("history")} >= {"Accueil déconnecté", "DUFOUR Pauline", "DUFOUR Hubert"}


@pytest.mark.parametrize("moment", [SUMMER, SUMMER + timedelta(minutes=40)], ids=["half past midnight", "ten past one"])
def test_on_another_day_it_is_as_fresh(tmp_path: Path, moment: datetime) -> None:
    """Another year, in summer time, in the middle of the night: same people, same ages."""
    with clock.at(moment):
        demonstration.build(tmp_path / "chorus.db")
        database.open_file(tmp_path / "chorus.db")
        actor = accounts.enter_demonstration(demonstration.PAULINE)
        ages = [row.age for row in pending_memberships.listing(actor).first("age", True, 99)]
        database.close()
    assert (len(ages), ages[0]) == (WAITING, 60)
    assert ages[-1] == 0


def test_a_copy_is_private_and_throw_away(tmp_path: Path, day: None) -> None:
    """Built once a day; what is done in one copy is in no other."""
    cache, first, second = tmp_path / "cache", tmp_path / "first.db", tmp_path / "second.db"
    demonstration.copy(cache, first)
    (built,) = cache.iterdir()
    before = (built.read_bytes(), built.stat().st_mtime_ns)
    database.open_file(first)
    with ledger.housekeeping():
        Setting.insert(key="seen", value="true").execute()
    database.close()
    demonstration.copy(cache, second)
    assert (built.read_bytes(), built.stat().st_mtime_ns) == before
    database.open_file(second)
    assert [row["key"] for row in rows("setting")] == ["demonstration"]
    database.close()
    assert {stat.S_IMODE(path.stat().st_mode) for path in (built, first, second)} == {0o600}


def test_a_copy_overwrites_nothing(tmp_path: Path, day: None) -> None:
    mine = tmp_path / "mine.db"
    mine.write_text("mine")
    with pytest.raises(FileExistsError):
        demonstration.copy(tmp_path / "cache", mine)
    assert mine.read_text() == "mine"


@pytest.fixture
def quick_build(monkeypatch: pytest.MonkeyPatch, built_demonstration: Path) -> Iterator[list[Path]]:
    """Building is copying: what counts here is when it happens."""
    built: list[Path] = []

    def build(path: Path) -> None:
        assert not path.exists(), "a database is never made over another"
        path.write_bytes(built_demonstration.read_bytes())
        built.append(path)

    monkeypatch.setattr(demonstration, "build", build)
    yield built


def test_it_is_built_again_on_another_day(tmp_path: Path, quick_build: list[Path]) -> None:
    """And yesterday's goes."""
    cache = tmp_path / "cache"
    for number, moment in enumerate((MORNING, MORNING + timedelta(hours=10), MORNING + timedelta(hours=15))):
        with clock.at(moment):
            demonstration.copy(cache, tmp_path / f"{number}.db")
    assert len(quick_build) == 2
    assert len(list(cache.iterdir())) == 1


def test_a_build_that_was_interrupted_is_begun_again(tmp_path: Path, day: None, quick_build: list[Path]) -> None:
    cache = tmp_path / "cache"
    demonstration.copy(cache, tmp_path / "first.db")
    unfinished = quick_build[0]
    (built,) = cache.iterdir()
    built.unlink()
    unfinished.write_bytes(b"half of it")
    demonstration.copy(cache, tmp_path / "second.db")
    assert [path.name for path in cache.iterdir()] == [built.name]


def test_rights_of_a_copy_are_those_of_the_day(pauline: Actor) -> None:
    (town,) = [body for body in structures.choices(pauline, Right.READ) if body.identifier == "21970004200015"]
    assert rights.may(pauline, Right.DECIDE, town.id)
    assert not rights.may(pauline, Right.EDIT, town.id)
