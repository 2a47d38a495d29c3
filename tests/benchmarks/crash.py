"""`kill -9` at two hundred moments of a day: how many days were found half done, lost or sent twice (none may be)."""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.measure import Result
from tests.journeys import crash

RUNS = 200


def run(path: Path, scale: float) -> Iterator[Result]:
    with tempfile.TemporaryDirectory(prefix="chorus-desktop-crash-") as folder:
        built = Path(folder, "morning.db")
        crash.build(built)
        before, faults, inside, operations = crash.last_row(built), 0, 0, 0
        runs = max(RUNS, int(RUNS * scale))
        for seed in range(runs):
            place = Path(folder, str(seed))
            place.mkdir()
            try:
                day, killed = crash.live_and_die(built, place, seed)
                operations += len(killed.operations)
                inside += bool(killed.operations) and not killed.operations[-1].done
                crash.check(day, killed, before)
            except AssertionError as error:
                faults += 1
                print(f"seed {seed}: {error}", file=sys.stderr)
            shutil.rmtree(place)
    print(f"{operations} operations, {inside} killed in the middle of one", file=sys.stderr)
    yield Result(f"{runs} days killed: faults", faults, None, 0, unit="")
