"""From the start of the process to the first paint of the real window with its first page, and its memory."""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.measure import Result, paired

REPETITIONS = 7
RUNNER = Path(__file__).with_name("start_runner.py")


def run(path: Path, scale: float) -> Iterator[Result]:
    with tempfile.TemporaryDirectory() as home:
        folders = {f"XDG_{kind}_HOME": f"{home}/{kind}" for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
        environment = {**os.environ, **folders, "HOME": home}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # nobody compiles the program at every start
        for kind in ("empty", "program"):  # the demonstration is built, Qt and Python are in the disk's cache
            _started(kind, environment)
        pairs = [(_started("program", environment), _started("empty", environment)) for _ in range(REPETITIONS)]
    yield paired("start: process to first paint", [(ours[0], empty[0]) for ours, empty in pairs], 2.0, 1.6)
    ours = statistics.median(pair[0][1] for pair in pairs)
    empty = statistics.median(pair[1][1] for pair in pairs)
    yield Result("memory of that window", ours, empty, 1.6, 1.4, "MB")


def _started(kind: str, environment: dict[str, str]) -> tuple[float, float]:
    """Return milliseconds to the first paint, and resident megabytes then."""
    shutil.rmtree(environment["XDG_DATA_HOME"], ignore_errors=True)  # the runner ends as a crash does: nothing to tell
    start = time.time()
    command = [sys.executable, str(RUNNER), kind]
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(command, env=environment, cwd=root, capture_output=True, text=True, check=True)
    painted, memory = done.stdout.split()[-2:]
    return (float(painted) - start) * 1000, float(memory)
