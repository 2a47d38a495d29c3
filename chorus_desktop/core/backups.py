"""Automatic safety (B7): verified backups of the open database beside it, and in a second place if one is set."""

import errno
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from chorus_desktop.core import accounts, anchor, backup_file, clock, database
from chorus_desktop.core.backup_file import Backup, Contents, Damaged, Look
from chorus_desktop.core.backup_rotation import Reason, kept
from chorus_desktop.core.batch import Progress
from chorus_desktop.core.errors import Refused, why
from chorus_desktop.core.language import French, tr
from chorus_desktop.core.models import History
from chorus_desktop.core.reading import fetch_one
from chorus_desktop.core.states import Action

T = TypeVar("T")
FAILED: French = "La sauvegarde n’a pas pu être faite\u202f: {cause}"
SECOND: French = "Le second emplacement n’a pas reçu la sauvegarde\u202f: {cause}"
CAUSES: dict[int, French] = {
    errno.EACCES: "vous n’avez pas le droit d’y écrire.",
    errno.EPERM: "vous n’avez pas le droit d’y écrire.",
    errno.ENOENT: "le dossier est introuvable. Le disque est peut-être débranché.",
}
"""Where more can be said of a folder for backups than of any file."""


class Saved(NamedTuple):
    """The last good backup; `trouble` says what the second place did not take."""

    backup: Backup
    trouble: Refused | None


def may() -> bool:
    """Return whether the open database is one that is backed up: neither the demonstration nor an unfinished start."""
    return not accounts.is_demonstration() and not accounts.is_new()


def listing(path: Path | None = None) -> list[Backup]:
    """Return the backups that stand beside the open database, the newest first."""
    return backup_file.found(backup_file.folder_of(path or database.path()))


def daily(second: Path | None = None, progress: Progress | None = None) -> Saved | None:
    """Back up once a day, and bring the second place up to date; None for a database that is not backed up."""
    if not may():
        return None
    today = clock.today()
    for backup in listing():
        if backup.at.astimezone().date() == today and _is_good(backup):
            return Saved(backup, _mirrored(second, backup, _look(progress)))
    return make(Reason.DAILY, second, progress)


def make(reason: Reason, second: Path | None = None, progress: Progress | None = None) -> Saved:
    """Back up the open database now, with a connection of its own, then let the old backups go.

    Raises Refused when it cannot be done; nothing is lost then, the older backups least of all.
    """
    path, look = database.path(), _look(progress)
    try:
        with closing(sqlite3.connect(path, timeout=10)) as source:
            source.execute("PRAGMA query_only = 1")
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()  # one moment, whatever is written meanwhile
            contents = backup_file.contents_of(source)
            backup = backup_file.make(source, backup_file.folder_of(path), clock.now(), reason, look)
            if backup.contents != contents:
                backup_file.remove(backup)
                raise Damaged
    except (OSError, sqlite3.Error, Damaged) as error:
        raise Refused(FAILED, cause=cause_of(error)) from None
    anchor.note(path, contents.rows, contents.hash)
    trouble = _mirrored(second, backup, look)
    _let_go(backup_file.folder_of(path))
    return Saved(backup, trouble)


def before_import(verb: Callable[..., T], *arguments: Any, progress: Progress | None = None, **more: Any) -> T:
    """Run an import once the database is backed up. Raises Refused, and imports nothing, when it cannot be."""
    if may():
        try:
            make(Reason.IMPORT, None, progress)
        except Refused as refusal:
            raise Refused("{trouble} Rien n’a été importé.", trouble=refusal) from None
    return verb(*arguments, progress=progress, **more)


def folder_in(second: Path, path: Path, first: str) -> Path:
    """Where a second place keeps the backups of a database: told from another of the same name by its first seal."""
    return second / f"{path.name}-{first[:8]}.sauvegardes"


def check_second(second: Path) -> None:
    """Raise Refused (field `second`) when a folder can be no second place."""
    path = database.path()
    if second.resolve() in (path.parent.resolve(), backup_file.folder_of(path).resolve()):
        raise Refused("C’est le dossier de la base elle-même\u202f: choisissez un autre disque.", field="second")
    probe = second / ".chorus-desktop"
    try:
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        sentence = "Ce dossier ne peut pas recevoir de sauvegardes\u202f: {cause}"
        raise Refused(sentence, field="second", cause=cause_of(error)) from None


def cause_of(error: Exception) -> str:
    """Say why a backup failed."""
    if isinstance(error, OSError):
        return tr(CAUSES[error.errno]) if error.errno in CAUSES else f"{why(error)}."
    trouble = database.explain(getattr(error, "sqlite_errorname", ""), Path())
    if isinstance(error, Damaged) or trouble is None:
        return tr("la copie relue n’est pas celle qui a été écrite.")
    return trouble.heading[:1].lower() + trouble.heading[1:]


def _mirrored(second: Path | None, latest: Backup, look: Look) -> Refused | None:
    """Copy to the second place what it lacks; return what went wrong there."""
    if second is None:
        return None
    path, backups = database.path(), kept(listing(), clock.today())
    first = next((backup.contents.first for backup in backups if backup.contents), "")
    try:
        folder = folder_in(second, path, first)
        second.stat()
        for backup in backups:
            if backup.contents and backup.contents.first == first and not (folder / backup.path.name).exists():
                backup_file.copy(backup, folder, look)
        if latest.contents:
            _anchor(folder / path.name, latest.contents)
        _let_go(folder)
    except (OSError, Damaged) as error:
        return Refused(SECOND, cause=cause_of(error))
    return None


def _anchor(place: Path, latest: Contents) -> None:
    """Note the last row in the anchor of the second place; begin a new one once the base has gone back to a backup."""
    notes = anchor.read(anchor.path_of(place)).notes
    if notes and not History.select().where(History.id == notes[-1].number, History.hash == notes[-1].hash).exists():
        back = fetch_one(History.select(History.id).where(History.action == Action.DATABASE_RESTORED))
        if back is not None:
            anchor.set_aside(place)
    anchor.note(place, latest.rows, latest.hash)


def _is_good(backup: Backup) -> bool:
    try:
        backup_file.verify(backup)
    except (OSError, sqlite3.Error, Damaged):
        return False
    return bool(backup.sha256)


def _let_go(folder: Path) -> None:
    """Remove the backups that are not kept; one that cannot be removed stays."""
    backups = backup_file.found(folder)
    stay = kept(backups, clock.today())
    for backup in backups:
        if backup not in stay:
            try:
                backup_file.remove(backup)
            except OSError:
                continue


def _look(progress: Progress | None) -> Look:
    if progress is None:
        return backup_file.nothing
    return lambda: progress(0, 0, tr("Sauvegarde"))
