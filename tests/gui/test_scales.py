"""At 150 and 200 %, on a small screen and on a large one: nothing is cut, lost, covered, or drawn blurred."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLACES = 60
"""Pages, blocks and dialogs that the walk looks at, at least."""


@pytest.mark.parametrize(
    ("scale", "width", "height"),
    [("1.5", 1366, 768), ("2", 1366, 768), ("2", 3840, 2160)],
    ids=["small-150", "small-200", "4K-200"],
)
def test_every_place_of_the_window(scale: str, width: int, height: int) -> None:
    """At 200 % a screen of 1366 by 768 has 683 by 384 left: the window takes all of it, and what it holds scrolls."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-m", "tests.scaled", str(width), str(height)],
        cwd=ROOT,
        env={**os.environ, "QT_SCALE_FACTOR": scale},
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=240,
    )
    assert done.returncode == 0 and "Traceback" not in done.stderr, done.stderr
    *defects, summary = filter(None, done.stdout.splitlines())
    assert defects == []
    told = re.fullmatch(r"(\d+) places, (\d+) x (\d+) at ([\d.]+)", summary)
    assert told is not None, summary
    assert int(told[1]) >= PLACES and float(told[4]) == float(scale)
    assert int(told[2]) * float(scale) <= width and int(told[3]) * float(scale) <= height
