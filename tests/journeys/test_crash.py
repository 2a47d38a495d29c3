"""Crash safety (B7): `kill -9` at random moments of a day; `tests/benchmarks/crash.py` does it two hundred times."""

import sqlite3
from pathlib import Path

import pytest

from tests.journeys import crash

RUNS = 20


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("crash") / "morning.db"
    crash.build(path)
    return path


@pytest.mark.parametrize("seed", range(RUNS))
def test_killed_at_any_moment_nothing_is_half_done_lost_or_sent_twice(built: Path, tmp_path: Path, seed: int) -> None:
    before = crash.last_row(built)
    path, killed = crash.live_and_die(built, tmp_path, seed)
    crash.check(path, killed, before)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE structure SET name = 'Autre'",
        "DELETE FROM outbox WHERE id = (SELECT max(id) FROM outbox WHERE message <> 'ACTIVATION')",
        "UPDATE outbox SET state = 'ENVOYE'",
    ],
)
def test_what_would_be_a_fault_is_seen(built: Path, tmp_path: Path, damage: str) -> None:
    """A write without its row, a message lost, a message said to be sent that never left."""
    before = crash.last_row(built)
    path, killed = crash.live_and_die(built, tmp_path, 1)
    with sqlite3.connect(path) as connection:
        connection.execute(damage)
    connection.close()
    with pytest.raises(AssertionError):
        crash.check(path, killed, before)
