"""The program as a screen reader sees it: the real one, on a screen and an accessibility bus of its own (AT-SPI)."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from chorus_desktop.core import database, users
from chorus_desktop.core.membership_requests import Asked, ask
from chorus_desktop.core.models import MembershipRequest
from chorus_desktop.core.rights import DISCONNECTED, Actor
from chorus_desktop.core.states import RequestStatus
from tests import virtual_screen
from tests.journeys.steps import PASSWORD, own_base

ROOT = Path(__file__).resolve().parent.parent.parent
PATIENCE = 240
SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")


def missing() -> str:
    """What this machine lacks, as Debian calls it."""
    lacks = [
        *(package for tool, package in (("Xvfb", "xvfb"), ("dbus-run-session", "dbus")) if shutil.which(tool) is None),
        *(["at-spi2-core"] if not SERVICE.exists() else []),
        *(["jeepney"] if find_spec("jeepney") is None else []),
    ]
    return ", ".join(lacks)


pytestmark = pytest.mark.skipif(bool(missing()), reason=f"needs {missing()}")


@pytest.fixture
def screen() -> Iterator[str]:
    """A screen that nobody sees, stopped at the end."""
    with virtual_screen.shown() as name:
        yield name


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """Julie Bon asks to join."""
    path = own_base(tmp_path)
    user_id = users.create(DISCONNECTED, users.Identity("jbon@exemple.fr", "Bon", "Julie"))
    users.activate(DISCONNECTED, user_id, "!")
    ask(Actor(user_id, users.named(user_id)), Asked(1, whole_structure=True))
    database.close()
    return path


def test_a_request_is_found_read_and_validated(screen: str, base: Path, tmp_path: Path) -> None:
    environment = {**virtual_screen.environment(screen, tmp_path), "PYTHONPATH": str(ROOT)}
    command = ["dbus-run-session", "--", sys.executable, "-m", "tests.journeys.screen_reader", str(base), PASSWORD]
    done = subprocess.run(
        command, env=environment, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=PATIENCE, check=False
    )
    assert done.returncode == 0 and done.stdout.endswith("done\n"), f"{done.stdout}\n{done.stderr}"
    database.open_file(base)
    try:
        request = MembershipRequest.get()
        assert request.status is RequestStatus.VALIDATED and request.decision_comment == "Bienvenue."
    finally:
        database.close()
