"""Going back to a backup (B7): checked first, prepared beside the database, then put in its place in one step.

Whatever happens meanwhile, the database is the one of before or the restored one, whole, with the row that tells of it.
"""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from chorus_desktop.core import accounts, anchor, backup_file, backups, database, ledger, rights, seal, upgrade
from chorus_desktop.core.backup_file import Backup, Contents, Damaged
from chorus_desktop.core.backup_rotation import Reason
from chorus_desktop.core.batch import Progress
from chorus_desktop.core.errors import DatabaseTrouble, Refused
from chorus_desktop.core.flaws import Flaw
from chorus_desktop.core.language import French, tr
from chorus_desktop.core.models import History, User
from chorus_desktop.core.reading import fetch_one
from chorus_desktop.core.rights import SYSTEM, Actor, Right
from chorus_desktop.core.states import Action
from chorus_desktop.core.text import moment, person

DAMAGED: French = "Cette sauvegarde est endommagée\u202f: ce qu’elle contient n’est plus ce qui y a été écrit."
GONE: French = "Cette sauvegarde n’est plus là\u202f: le disque est peut-être débranché."
ELSEWHERE: French = "Cette sauvegarde est celle d’une autre base."
OPEN_ELSEWHERE: French = (
    "La base est ouverte dans un autre programme\u202f: fermez-le, puis recommencez. Rien n’a changé."
)
DAMAGED_NOW: French = (
    "Cette sauvegarde est endommagée\u202f: ce qu’elle contient n’est plus ce qui y a été écrit. Rien n’a changé."
)


class Prospect(NamedTuple):
    """What a restore would do: the backup checked from end to end, and how many history rows come after it."""

    backup: Backup
    contents: Contents
    lost: int


def examine(actor: Actor, backup: Backup, progress: Progress | None = None) -> Prospect:
    """Check a backup before it takes the place of the open database.

    Raises Forbidden without the right, and Refused when it is damaged, of another base, or of a newer version.
    """
    rights.require(actor, Right.ADMINISTER, None)
    contents = check(backup, progress)
    mine = fetch_one(History.select(History.hash).order_by(History.id))
    if mine is not None and mine[0] != contents.first:
        raise Refused(ELSEWHERE)
    last = fetch_one(History.select(History.id).order_by(History.id.desc()))
    return Prospect(backup, contents, (last[0] if last else 0) - _shared(backup.path, contents.rows))


def examine_file(actor: Actor, path: Path, progress: Progress | None = None) -> Prospect:
    """As `examine`, for a file of the person's choice; Refused also for one that some program has open."""
    try:
        backup = backup_file.chosen(path)
    except OSError:
        raise Refused(GONE) from None
    if path.resolve() == database.path().resolve() or any(
        path.with_name(path.name + suffix).exists() for suffix in ("-wal", "-journal")
    ):
        raise Refused("Ce fichier est une base ouverte, ou mal fermée : choisissez une sauvegarde.")
    return examine(actor, backup, progress)


def check(backup: Backup, progress: Progress | None = None) -> Contents:
    """Read a backup from end to end. Raises Refused, in plain words, when it cannot take the place of a database."""
    try:
        with backup.path.open("rb") as file:
            if file.read(16) != b"SQLite format 3\0":
                raise Damaged
        with closing(_reading(backup.path)) as connection:
            identity = connection.execute("PRAGMA application_id").fetchone()[0]
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if identity != database.APPLICATION_ID:
                raise Damaged
            if version > database.VERSION:
                raise Refused(
                    "Cette sauvegarde vient d’une version plus récente de Chorus Desktop. Installez la dernière "
                    "version du programme pour y revenir."
                )
            contents = backup_file.verify(backup, lambda: progress and progress(0, 0, tr("Vérification")))
            if any(fault.flaw is not Flaw.COLUMNS for fault in seal.broken_rows(connection)):
                raise Damaged  # what only the list shows wrongly does not keep anybody from their data
    except FileNotFoundError:
        raise Refused(GONE) from None
    except (OSError, sqlite3.Error, Damaged):
        raise Refused(DAMAGED) from None
    return contents


def put_back(path: Path, prospect: Prospect, actor: Actor, login: str) -> None:
    """Let a backup take the place of the database at `path`, which no thread of ours has open any more.

    The present database is itself backed up first. Raises Refused, and changes nothing, when something is in the way.
    """
    part = path.with_name(f".{path.name}.restauration")
    try:
        database.open_file(path)
        rights.require(actor, Right.ADMINISTER, None)
        backup_file.write_copy(prospect.backup.path, part)
        if prospect.backup.sha256 and backup_file.digest(part) != prospect.backup.sha256:
            raise Refused(DAMAGED_NOW)
        kept = backups.make(Reason.RESTORE).backup
        shared = _shared(prospect.backup.path, prospect.contents.rows)
        database.close()
        _record(part, prospect, actor, login, kept)
        _end_journal(part)
        _end_journal(path)
        backup_file.sync(part)
        _replace(part, path, shared)
        backup_file.sync(path.parent)
    except (OSError, sqlite3.Error) as error:
        sentence = "La base n’a pas pu être restaurée\u202f: {cause} Rien n’a changé."
        raise Refused(sentence, cause=backups.cause_of(error)) from None
    except DatabaseTrouble as trouble:
        raise Refused("{trouble}", trouble=trouble) from None
    finally:
        database.close()
        for suffix in ("", "-wal", "-shm", "-journal"):
            part.with_name(part.name + suffix).unlink(missing_ok=True)


def _replace(part: Path, path: Path, shared: int) -> None:
    """The one step; the anchor of the database of before is set aside with it, for its rows are not these."""
    aside = anchor.set_aside(path, shared)
    try:
        part.replace(path)
    except OSError:
        anchor.take_back(path, aside)
        raise


def _record(part: Path, prospect: Prospect, actor: Actor, login: str, kept: Backup) -> None:
    """Bring the copy up to date, and tell in its own history where it comes from.

    By the actor, or, when the backup does not know them as who they are today, by the system, who is told.
    """
    upgrade.open_file(part, safely=False)
    row = fetch_one(User.select(User.login, User.last_name, User.first_name).where(User.id == (actor.id or 0)))
    known = row is not None and row[0] == login and rights.may(actor, Right.ADMINISTER)
    facts = {
        "backup": prospect.backup.path.name,
        "made_at": moment(prospect.backup.at),
        "lost_rows": prospect.lost,
        "kept_as": kept.path.name,
    }
    if not known:
        facts["restored_by"] = actor.name
    author = Actor(actor.id, person(row[1], row[2])) if known and row else SYSTEM
    with ledger.operation(author) as op, op.record(Action.DATABASE_RESTORED, facts=facts):
        pass
    database.close()


def login_of(actor: Actor) -> str:
    """Return the address by which a restored base tells whether it knows the actor."""
    row = fetch_one(User.select(User.login).where(User.id == (actor.id or 0)))
    return row[0] if row else ""


def may(actor: Actor) -> bool:
    """Return whether the actor may restore the open database, which must be one that is backed up."""
    return rights.may(actor, Right.ADMINISTER) and not accounts.is_demonstration()


def _end_journal(path: Path) -> None:
    """Write all that the log holds into the file, and remove it: only who has the file alone can."""
    with closing(sqlite3.connect(path, timeout=1)) as connection:
        try:
            mode = connection.execute("PRAGMA journal_mode = delete").fetchone()[0]
        except sqlite3.OperationalError:
            mode = "wal"
    if mode != "delete":
        raise Refused(OPEN_ELSEWHERE)


def _reading(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)


def _shared(path: Path, rows: int) -> int:
    """Return the last history row that a backup and the open database have in common."""
    with closing(_reading(path)) as connection:
        low, high = 0, rows
        while low < high:
            middle = (low + high + 1) // 2
            (theirs,) = connection.execute("SELECT hash FROM history WHERE id = ?", (middle,)).fetchone()
            mine = fetch_one(History.select(History.hash).where(History.id == middle))
            low, high = (middle, high) if mine is not None and mine[0] == theirs else (low, middle - 1)
    return low
