"""Ctrl+C in a terminal, or the end of the session: the real program leaves in good order."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from chorus_desktop.core.fields import INSTANT

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 90.0
"""Seconds for a busy machine to build the demonstration and to enter it."""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of another system")


@pytest.fixture
def program(tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    """The program on the demonstration, in a home and a temporary folder of its own."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path / "tmp")}
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "TMPDIR"):
        environment[name] = str(tmp_path / "tmp" if name == "TMPDIR" else tmp_path / "home" / name.lower())
        Path(environment[name]).mkdir(parents=True)
    command = [sys.executable, "-m", "chorus_desktop", "--demo"]
    started = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8"
    )
    yield started
    if started.poll() is None:
        started.kill()
        started.communicate()


def private_copies(folder: Path) -> list[Path]:
    return list((folder / "tmp").glob("chorus-desktop-*"))


def has_signed_in(folder: Path, since: str) -> bool:
    """The demonstration goes straight in: once it is written that Pauline Dufour did, the window works."""
    for copy in private_copies(folder):
        base = copy / "demonstration.db"
        if base.is_file():
            try:
                with closing(sqlite3.connect(f"file:{base}?mode=ro", uri=True)) as connection:
                    return bool(connection.execute("SELECT 1 FROM sign_in WHERE last_at >= ?", (since,)).fetchone())
            except sqlite3.OperationalError:  # it is still being copied
                return False
    return False


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_program_leaves_in_good_order(
    program: "subprocess.Popen[str]", tmp_path: Path, number: signal.Signals
) -> None:
    since, deadline = datetime.now(UTC).strftime(INSTANT), time.monotonic() + PATIENCE
    while not has_signed_in(tmp_path, since):
        assert program.poll() is None, program.communicate()[0]
        assert time.monotonic() < deadline, "the demonstration did not open"
        time.sleep(0.05)
    assert len(private_copies(tmp_path)) == 1
    program.send_signal(number)
    said, _ = program.communicate(timeout=PATIENCE)
    assert program.returncode == 128 + number, said
    assert private_copies(tmp_path) == []
    assert "Traceback" not in said
