"""`python -m tests.benchmarks [--scale S] [name …]`: measure, and print a table; names are those of the modules."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

from tests.benchmarks import big
from tests.benchmarks.measure import HEAD, Result, line

NAMES = ("start", "lists", "batch", "decision", "spaces", "directory", "search", "export", "crash")


def main() -> int:
    parser = argparse.ArgumentParser(prog="make benchmark")
    parser.add_argument("names", nargs="*", metavar="name", help=", ".join(NAMES))
    parser.add_argument("--scale", type=float, default=1.0, help="1 = a million users")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    path = big.built(options.scale, _tell)
    print(HEAD)
    over = False
    for name in options.names or NAMES:
        run: Callable[[Path, float], Iterator[Result]] = import_module(f"tests.benchmarks.{name}").run
        for result in run(path, options.scale):
            print(line(result), flush=True)
            over |= result.verdict == "over"
    return int(over)


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
