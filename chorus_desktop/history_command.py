"""`chorus-desktop check FILE`: the sealed history of a database, checked on the terminal, without its window (B6)."""

import sqlite3
import sys
from pathlib import Path

SOUND, BROKEN, UNREADABLE = 0, 1, 2
"""What the shell is told."""


def run(path: Path, anchor: Path | None = None) -> int:
    """Check the file, opened read-only, and print the verdict; `anchor`: another than the one beside it."""
    from chorus_desktop.core import anchor as anchors
    from chorus_desktop.core import history_check

    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")  # a terminal without our spaces must not hide the verdict
    if not path.is_file() or (anchor is not None and not anchor.is_file()):
        return _cannot(f"Fichier introuvable : {path if not path.is_file() else anchor}")
    try:
        noted = anchors.read(anchor or anchors.path_of(path))
        connection = history_check.connect(path)
        try:
            verdict = history_check.check(noted, connection=connection)
        finally:
            connection.close()
    except (OSError, sqlite3.Error) as error:
        return _cannot(f"Ce fichier ne se lit pas comme une base Chorus Desktop : {error}")
    print(verdict.text)
    return SOUND if verdict.holds else BROKEN


def _cannot(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return UNREADABLE
