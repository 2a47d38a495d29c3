"""How fast the packaged program starts and how much memory it takes, beside the same from the virtual environment.

Run by `__main__` on a screen of its own, without a window manager: python -m tests.trial.start
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.measure import Result, line, paired
from tests.trial.installed import PROGRAM, memory
from tests.trial.picture import Screen

REPETITIONS = 7
DEMONSTRATION = ("--demo", "--user", "contact@mairieterneuil.fr")
PACKAGED = (str(PROGRAM),)
ENVIRONMENT = (sys.executable, "-m", "chorus_desktop")
ROOT = Path(__file__).resolve().parents[2]
SETTLED = 1.0
"""Seconds after the first paint: the first page is filled."""


def results() -> Iterator[Result]:
    screen = Screen()
    for command in (PACKAGED, ENVIRONMENT):  # the demonstration is built, both are in the disk's cache
        _started(screen, command)
    pairs = [(_started(screen, PACKAGED), _started(screen, ENVIRONMENT)) for _ in range(REPETITIONS)]
    yield paired(
        "start: packaged, beside the virtual environment", [(ours[0], env[0]) for ours, env in pairs], 1.25, 1.1
    )
    ours = statistics.median(pair[0][1] for pair in pairs)
    limit = statistics.median(pair[1][1] for pair in pairs)
    yield Result("memory of that window", ours, limit, 1.1, 1.0, "MB")


def _started(screen: Screen, command: tuple[str, ...]) -> tuple[float, float]:
    """Return milliseconds until the first page was seen on the screen, and resident megabytes soon after."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    program = subprocess.Popen([*command, *DEMONSTRATION], env=environment, cwd=ROOT)
    try:
        painted = (screen.wait_for_page() - start) * 1000
        time.sleep(SETTLED)
        return painted, memory(program.pid)
    finally:
        program.terminate()
        program.wait()
        time.sleep(0.2)  # its window is off the screen


if __name__ == "__main__":
    for result in results():
        print(line(result), flush=True)
