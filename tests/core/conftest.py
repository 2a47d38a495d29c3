"""What the tests of core share: an empty place for a database, a fixed day, and a town that lives on it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from chorus_desktop.core import clock, database, demonstration
from tests import builders
from tests.builders import Town


@pytest.fixture
def day() -> Iterator[None]:
    """Live on the tests' own day."""
    with clock.at(builders.MORNING):
        yield


@pytest.fixture
def base(tmp_path: Path, day: None) -> Iterator[Path]:
    """Where a test puts its database; what it opens is closed after it."""
    yield tmp_path / "chorus.db"
    database.close()


@pytest.fixture
def town(base: Path) -> Town:
    """CCAS Terneuil, whose primary manager is Pauline Dufour, with three services."""
    return builders.found(base, "ACHATS", "JURIDIQUE", "VOIRIE")


@pytest.fixture(scope="session")
def built_demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration as it is on the tests' own day, built once."""
    path = tmp_path_factory.mktemp("demonstration") / "built.db"
    with clock.at(builders.MORNING):
        demonstration.build(path)
    return path


@pytest.fixture
def demonstrated(built_demonstration: Path, base: Path) -> Path:
    """A copy of the demonstration, opened."""
    shutil.copyfile(built_demonstration, base)
    database.open_file(base)
    return base


@pytest.fixture
def quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2id with its smallest settings: what a test waits for is not the hashing."""
    from argon2 import PasswordHasher

    quick = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr("chorus_desktop.core.passwords.hasher", lambda: quick)
