"""Where the program keeps files of its own: where the system wants them, or beside itself when it is portable."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QStandardPaths

MARK = "portable"
"""A file of this name beside the packaged program makes it leave nothing on the workstation."""
_chosen: Path | None = None
_Place = QStandardPaths.StandardLocation


def portable() -> Path | None:
    """The folder that travels with a portable program; None when the program is installed, or run from a clone."""
    if _chosen is not None:
        return _chosen
    if not getattr(sys, "frozen", False):
        return None
    program = Path(sys.executable).parent
    return program / "data" if (program / MARK).is_file() else None


@contextmanager
def all_in(folder: Path) -> Iterator[None]:
    """Keep everything in this folder for as long as this lasts, as a portable program does in its own."""
    global _chosen
    _chosen = folder
    try:
        yield
    finally:
        _chosen = None


def of_settings() -> Path:
    return portable() or _standard(_Place.AppConfigLocation)


def of_log() -> Path:
    return portable() or _standard(_Place.AppLocalDataLocation)


def of_cache() -> Path:
    """What can be made again, such as the demonstration."""
    travelling = portable()
    return travelling / "cache" if travelling else _standard(_Place.CacheLocation)


def of_databases() -> Path:
    """Proposed for a new database: the person's documents, or the program's own folder where there are none."""
    travelling, documents = portable(), _standard(_Place.DocumentsLocation)
    return travelling or (documents if documents.is_dir() else _standard(_Place.AppDataLocation))


def _standard(place: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(place))
