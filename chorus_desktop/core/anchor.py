"""The anchor (B6): the last number and hash of the history, noted in a file outside the database, a line at a time.

With it a cut-off tail or a recomputed chain is found too. Whoever can write the database can write the file beside it:
the printed one, and the copy that a backup takes elsewhere, are worth more.
"""

import os
import re
import sqlite3
from pathlib import Path
from typing import NamedTuple

from peewee import PeeweeException

from chorus_desktop.core import clock, database, seal
from chorus_desktop.core.fields import INSTANT

SUFFIX = ".ancre"
HEADING = "# Ancre de l’historique de Chorus Desktop : numéro de la dernière ligne, son empreinte, date (UTC).\n"
_LINE = re.compile(r"(\d{1,18}) ([0-9a-f]{64}) (\S+)")


class Anchor(NamedTuple):
    """What the last row of the history was, once: its number and hash, and when that was noted."""

    number: int
    hash: str
    at: str


class Anchors(NamedTuple):
    """A whole file of them, in their order; `unreadable`: how many of its lines say nothing."""

    notes: tuple[Anchor, ...] = ()
    unreadable: int = 0


def path_of(path: Path) -> Path:
    """Return where the anchor of the database at `path` is."""
    return path.with_name(path.name + SUFFIX)


def keep(path: Path | None = None) -> bool:
    """Note the last row of the open database in the anchor of the database, or backup, at `path`.

    At each close and backup, which it never stops: return whether the row is noted, now or already.
    """
    try:
        number, hash = seal.last()
    except (OSError, PeeweeException, sqlite3.Error):
        return False
    return note(path or database.path(), number, hash)


def note(path: Path, number: int, hash: str) -> bool:
    """Note a row in the anchor of the database, or of a place of backups, at `path`; return as `keep` does."""
    try:
        if number:
            _append(path_of(path), number, hash, clock.now().strftime(INSTANT))
    except OSError:
        return False
    return True


def set_aside(path: Path, shared: int = 0) -> Path | None:
    """Begin a new anchor for a restore: the rows after `shared` are no longer those of the database.

    Return where the old one is now. Raises OSError.
    """
    old = path_of(path)
    if not old.exists():
        return None
    notes = read(old).notes
    aside, number = old.with_name(f"{old.name}.{clock.now():%Y%m%dT%H%M%S}"), 1
    while aside.exists():
        number += 1
        aside = aside.with_name(f"{old.name}.{clock.now():%Y%m%dT%H%M%S}-{number}")
    old.rename(aside)
    for one in notes:
        if one.number <= shared:
            _append(old, *one)
    return aside


def take_back(path: Path, aside: Path | None) -> None:
    """Undo `set_aside`, when nothing was restored after all."""
    if aside is not None:
        aside.replace(path_of(path))


def read(file: Path) -> Anchors:
    """Read an anchor; none where there is no such file. Raises OSError when it cannot be read."""
    if not file.exists():
        return Anchors()
    notes, unreadable = [], 0
    for line in file.read_text(encoding="utf-8", errors="replace").splitlines():
        found = _LINE.fullmatch(line.strip())
        if found:
            notes.append(Anchor(int(found[1]), found[2], found[3]))
        elif line.strip() and not line.startswith("#"):
            unreadable += 1
    return Anchors(tuple(notes), unreadable)


def _append(file: Path, number: int, hash: str, at: str) -> None:
    known = read(file).notes
    if known and (known[-1].number, known[-1].hash) == (number, hash):
        return
    with os.fdopen(os.open(file, os.O_CREAT | os.O_APPEND | os.O_RDWR, 0o600), "ab+") as kept:
        size = kept.seek(0, os.SEEK_END)
        kept.seek(max(size - 1, 0))
        broken_off = kept.read(1) not in (b"", b"\n")  # the power failed in the middle of the last line
        beginning = "\n" if broken_off else "" if size else HEADING
        kept.write(f"{beginning}{number} {hash} {at}\n".encode())
        kept.flush()
        os.fsync(kept.fileno())
