"""Files of `resources/` that run with the program: beside the package in a clone, inside it once installed."""

from importlib.resources import files
from importlib.resources.abc import Traversable


def resource(name: str) -> Traversable:
    """Return a file of `resources/`, to be read."""
    installed = files("chorus_desktop") / "resources" / name
    return installed if installed.is_file() else files("chorus_desktop") / ".." / "resources" / name
