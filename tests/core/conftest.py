"""What the tests of core share: an empty place for a database, a fixed day, and a town that lives on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from chorus_desktop.core import clock, database
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
