"""One backup: a whole database in a file of its own, checked page by page, with what it contains beside it (B7).

The names say when and why; `<name>.json` keeps the SHA-256 of the file, which no damage escapes, and what it contains.
"""

import hashlib
import json
import os
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from chorus_desktop.core.backup_rotation import Reason

PAGES = 4096
"""How many are copied between two looks at whether to stop."""
CHUNK = 1 << 22
SUFFIX = ".json"
PART = ".sauvegarde.part"
"""A backup that is being written; one that a crash left is written over by the next."""
_NAME = re.compile(r"(\d{4}-\d\d-\d\d)_(\d\d-\d\d-\d\d)(?:-\d+)?_([a-z-]+)\.db")
_LAST = "SELECT id, hash, at, action, subject_name, structure_name FROM history ORDER BY id DESC LIMIT 1"
Look = Callable[[], object]
"""Called along the way; raises Cancelled to stop."""


class Damaged(Exception):
    """The file is not what was written."""


class Contents(NamedTuple):
    """What a backup contains: how many history rows, the last one and its hash, and the hash of the first."""

    rows: int = 0
    hash: str = ""
    first: str = ""
    at: str = ""
    action: str = ""
    subject: str = ""
    structure: str = ""


class Backup(NamedTuple):
    """A backup as the list shows it; `contents` is None when nothing beside it says what it contains."""

    path: Path
    at: datetime
    reason: Reason
    size: int
    sha256: str
    contents: Contents | None


def nothing() -> None:
    """A look that never stops anything."""


def folder_of(database: Path) -> Path:
    """Where the backups of a database stand: beside it."""
    return database.with_name(f"{database.name}.sauvegardes")


def make(source: sqlite3.Connection, folder: Path, at: datetime, reason: Reason, look: Look = nothing) -> Backup:
    """Copy an open database with SQLite's own backup, check the copy, and only then give it its name.

    Raises OSError, sqlite3.Error or Damaged; then nothing is left of it.
    """
    folder.mkdir(mode=0o700, exist_ok=True)
    folder.chmod(0o700)
    part = folder / PART
    try:
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with closing(sqlite3.connect(part)) as target:
            source.backup(target, pages=PAGES, progress=lambda *_: look())
            target.execute("PRAGMA journal_mode = delete")  # one file, which can be read where nothing can be written
        sync(part)
        contents = inspect(part)
        backup = Backup(free_name(folder, at, reason), at, reason, part.stat().st_size, digest(part, look), contents)
        _note(backup)
        part.replace(backup.path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return backup


def copy(backup: Backup, folder: Path, look: Look = nothing) -> Backup:
    """Copy a backup into another folder; what was written there is read again and compared.

    Raises OSError or Damaged; then nothing is left of it.
    """
    folder.mkdir(mode=0o700, exist_ok=True)
    made = backup._replace(path=folder / backup.path.name)
    part = folder / PART
    try:
        write_copy(backup.path, part, look)
        if digest(part, look) != backup.sha256:
            raise Damaged
        _note(made)
        part.replace(made.path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return made


def write_copy(path: Path, target: Path, look: Look = nothing) -> None:
    """Write the bytes of a file into another, which is readable by its owner only, down to the disk."""
    target.unlink(missing_ok=True)
    handle = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "wb") as write, path.open("rb") as read:
        while chunk := read.read(CHUNK):
            look()
            write.write(chunk)
        write.flush()
        os.fsync(write.fileno())


def found(folder: Path) -> list[Backup]:
    """Return the backups of a folder, the newest first; what has another name is left alone."""
    try:
        names = sorted((path.name for path in folder.iterdir()), reverse=True)
    except OSError:
        return []
    backups = [read for name in names if (read := _read(folder / name))]
    return sorted(backups, key=lambda backup: backup.at, reverse=True)


def chosen(path: Path) -> Backup:
    """Return a file of the person's choice as a backup, whatever its name: from the second place, or an older copy.

    Raises OSError when it is not there.
    """
    of_file = path.stat()
    when = datetime.fromtimestamp(of_file.st_mtime, UTC)
    return _read(path) or Backup(path, when, Reason.BY_HAND, of_file.st_size, "", None)


def remove(backup: Backup) -> None:
    backup.path.unlink(missing_ok=True)
    _beside(backup.path).unlink(missing_ok=True)


def verify(backup: Backup, look: Look = nothing) -> Contents:
    """Read a backup from end to end; return what it contains. Raises Damaged, OSError or sqlite3.Error."""
    if backup.sha256 and digest(backup.path, look) != backup.sha256:
        raise Damaged
    return inspect(backup.path)


def inspect(path: Path) -> Contents:
    """Check the pages of a database that nobody writes. Raises Damaged or sqlite3.Error."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        if connection.execute("PRAGMA quick_check").fetchone() != ("ok",):
            raise Damaged
        return contents_of(connection)


def contents_of(connection: sqlite3.Connection) -> Contents:
    """Return what an open database contains, as far as its history says."""
    told = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'history'").fetchone()
    last = connection.execute(_LAST).fetchone() if told else None
    if last is None:
        return Contents()
    (first,) = connection.execute("SELECT hash FROM history ORDER BY id LIMIT 1").fetchone()
    return Contents(last[0], last[1], first, *last[2:])


def digest(path: Path, look: Look = nothing) -> str:
    """Return the SHA-256 of a file."""
    figures = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            look()
            figures.update(chunk)
    return figures.hexdigest()


def sync(path: Path) -> None:
    """Have the disk keep a file, or a folder and the names in it."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDWR if os.name == "nt" else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def free_name(folder: Path, at: datetime, reason: Reason) -> Path:
    """Return where a backup of this moment goes: nothing is ever overwritten."""
    stem, number = f"{at.astimezone(UTC):%Y-%m-%d_%H-%M-%S}", 1
    path = folder / f"{stem}_{reason}.db"
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}_{reason}.db"
    return path


def _beside(path: Path) -> Path:
    return path.with_name(path.name + SUFFIX)


def _note(backup: Backup) -> None:
    """Write down what the file contains, before the file has its name: a backup never is without."""
    told: dict[str, Any] = {"sha256": backup.sha256, "contents": (backup.contents or Contents())._asdict()}
    handle = os.open(_beside(backup.path), os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(told, file, ensure_ascii=False, indent=1)


def _read(path: Path) -> Backup | None:
    named = _NAME.fullmatch(path.name)
    if named is None or named[3] not in list(Reason):
        return None
    try:
        at = datetime.strptime(f"{named[1]} {named[2]}", "%Y-%m-%d %H-%M-%S").replace(tzinfo=UTC)
        size = path.stat().st_size
    except (ValueError, OSError):
        return None
    sha256, contents = "", None
    try:
        told = json.loads(_beside(path).read_text(encoding="utf-8"))
        sha256, contents = str(told["sha256"]), Contents(**told["contents"])
    except (OSError, ValueError, TypeError, KeyError):
        pass
    return Backup(path, at, Reason(named[3]), size, sha256, contents)
