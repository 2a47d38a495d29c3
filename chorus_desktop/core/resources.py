"""Files of `resources/` that run with the program: beside the package in a clone, inside it once installed."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]


def resource(name: str) -> Path:
    """Return a file of `resources/`, to be read.

    A plain path: the package is never run from an archive, and `importlib.resources` costs 20 ms of every start.
    """
    installed = PACKAGE / "resources" / name
    return installed if installed.exists() else PACKAGE.parent / "resources" / name
