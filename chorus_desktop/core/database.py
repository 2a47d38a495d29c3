"""Create, open, upgrade and close the database: one SQLite file, readable by its owner only.

Every connection is opened with `query_only`: only `ledger.py` lifts it. Each thread has a connection of its own.
"""

import errno
import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from peewee import DatabaseError, SqliteDatabase

from chorus_desktop.core import backup_file, clock
from chorus_desktop.core.backup_file import Damaged
from chorus_desktop.core.backup_rotation import Reason
from chorus_desktop.core.errors import DatabaseTrouble, why
from chorus_desktop.core.language import French, tr
from chorus_desktop.core.models import ALL, proxy

MIGRATIONS = Path(__file__).with_name("migrations")
VERSION = 4
"""The last migration's number: what `PRAGMA user_version` must say."""
SCHEMA = "47677fb3"
"""First figures of the SHA-256 of the schema that the migrations lead to; a test says the right one."""
APPLICATION_ID = 0x43484F44  # "CHOD"
PRAGMAS = {
    "synchronous": "full",
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "cache_size": -64_000,
    "busy_timeout": 10_000,
    "trusted_schema": 0,
    "query_only": 1,
}
JOURNAL = "PRAGMA journal_mode = wal"
"""Written into the file itself: not before it is known to be ours."""


def create(path: Path) -> None:
    """Make a new, empty database at `path` and open it.

    Raises DatabaseTrouble when something is already there (nothing is ever overwritten) or the place cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError as error:
        if os.path.lexists(path):
            advice = "Choisissez un autre nom, ou ouvrez la base qui s’y trouve."
            raise DatabaseTrouble("Un fichier porte déjà ce nom.", advice, path) from None
        advice = tr("Choisissez un autre dossier, où vous avez le droit d’écrire ({cause}).")
        advice = advice.format(cause=why(error))
        raise DatabaseTrouble("La base ne peut pas être créée à cet endroit.", advice, path) from None
    try:
        with trouble(path):
            _connect(path)
            proxy.execute_sql("PRAGMA query_only = 0")
            proxy.execute_sql(JOURNAL)
            proxy.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            _migrate()
    except BaseException:
        close()
        for suffix in ("", "-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        raise


def open_file(path: Path, *, safely: bool = True) -> int:
    """Open the database at `path`, bringing it up to date first; return the version that it had.

    `safely`: it is backed up before it is brought up to date.

    Raises DatabaseTrouble, and changes nothing, when it is missing, not a Chorus Desktop database, damaged, read-only
    or from a newer version.
    """
    check_file(path)
    try:
        with trouble(path):
            _connect(path)
            _check_identity(path)
            before = _upgrade(path, safely)
            _check_schema(path)
            proxy.execute_sql(JOURNAL)
    except BaseException:
        close()
        raise
    return before


def close() -> None:
    """Close this thread's connection; the other threads close theirs when they end."""
    if proxy.obj is not None and not proxy.is_closed():
        proxy.close()


def path() -> Path:
    """Return where the open database lives; an empty path before one is opened."""
    return Path(str(proxy.obj.database)) if proxy.obj is not None else Path()


def schema_fingerprint() -> str:
    """Return eight figures that change with any table, index or trigger of the open database."""
    rows = proxy.execute_sql(
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' "
        "AND tbl_name <> 'schema_migration' ORDER BY type, name"
    ).fetchall()
    return hashlib.sha256(repr(rows).encode()).hexdigest()[:8]


@contextmanager
def trouble(path: Path) -> Iterator[None]:
    """Turn what SQLite says of the file itself into a DatabaseTrouble; any other error goes through as it is."""
    try:
        yield
    except (DatabaseError, sqlite3.DatabaseError) as error:
        cause = error if isinstance(error, sqlite3.Error) else error.__cause__ or error.__context__
        found = explain(getattr(cause, "sqlite_errorname", ""), path)
        if found is None:
            raise
        raise found from error


SENTENCES: dict[str, tuple[French, French]] = {
    "SQLITE_NOTADB": (
        "Ce fichier n’est pas une base Chorus Desktop.",
        "Il n’a pas été touché. Choisissez un autre fichier, ou créez une nouvelle base.",
    ),
    "SQLITE_CORRUPT": (
        "La base est endommagée.",
        "Rien n’y a été écrit. Fermez le programme, gardez ce fichier et revenez à votre dernière sauvegarde.",
    ),
    "SQLITE_READONLY": (
        "La base est en lecture seule.",
        "Rien n’a été écrit. Demandez le droit d’écrire dans ce dossier, ou copiez la base dans un autre.",
    ),
    "SQLITE_FULL": (
        "Le disque est plein.",
        "Rien n’a été écrit, la base est intacte. Libérez de la place, puis recommencez.",
    ),
    "SQLITE_CANTOPEN": (
        "La base ne peut pas être ouverte.",
        "Vérifiez que le fichier et son dossier sont accessibles, et que vous avez le droit d’y écrire.",
    ),
    "SQLITE_IOERR": (
        "Le disque ne répond pas comme prévu.",
        "L’opération n’a pas été enregistrée. Vérifiez le disque ou la connexion au réseau, puis recommencez.",
    ),
    "SQLITE_BUSY": (
        "La base est occupée par un autre programme.",
        "L’opération n’a pas été enregistrée. Fermez l’autre programme, puis recommencez.",
    ),
}
"""What SQLite's error codes mean for a person: what is wrong, and what to do."""


def explain(code: str, path: Path) -> DatabaseTrouble | None:
    """Say in plain words what an SQLite error code means for the file at `path`; None when the fault is ours."""
    return next((said(name, path) for name in SENTENCES if code.startswith(name)), None)


def said(code: str, path: Path) -> DatabaseTrouble:
    """What SENTENCES has for this code, about the file at `path`."""
    return DatabaseTrouble(*SENTENCES[code], path)


def _connect(path: Path) -> None:
    close()
    database = SqliteDatabase(str(path), pragmas=PRAGMAS, timeout=10)
    proxy.initialize(database)
    database.bind(ALL)
    database.connect()


def check_file(path: Path) -> None:
    """Raise DatabaseTrouble when the file at `path` is missing, is no SQLite database, or cannot be written."""
    try:
        if not path.is_file():
            raise DatabaseTrouble(
                "La base est introuvable.",
                "Le disque est peut-être débranché, ou le fichier déplacé. Choisissez-le où il se trouve, "
                "ou créez une nouvelle base.",
                path,
            )
        with path.open("rb") as file:
            beginning = file.read(16)
    except OSError:
        raise said("SQLITE_CANTOPEN", path) from None
    if beginning != b"SQLite format 3\0":
        raise said("SQLITE_NOTADB", path)
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise said("SQLITE_READONLY", path)


def _check_identity(path: Path) -> None:
    if _pragma("application_id") != APPLICATION_ID:
        raise said("SQLITE_NOTADB", path)
    cut = path.stat().st_size % _pragma("page_size")
    if cut and not path.with_name(f"{path.name}-wal").stat().st_size:  # SQLite itself reads the rest of a page as zeros
        raise said("SQLITE_CORRUPT", path)
    if _pragma("user_version") > VERSION:
        raise DatabaseTrouble(
            "Cette base vient d’une version plus récente de Chorus Desktop.",
            "Elle n’a pas été touchée. Installez la dernière version du programme pour l’ouvrir.",
            path,
        )


def _check_schema(path: Path) -> None:
    if schema_fingerprint() != SCHEMA:
        raise DatabaseTrouble(
            "La structure de cette base n’est pas celle que le programme attend.",
            "Elle a été modifiée par un autre outil, ou le programme est incomplet. Rien n’y a été écrit : "
            "revenez à votre dernière sauvegarde, ou réinstallez le programme.",
            path,
        )


def _upgrade(path: Path, safely: bool) -> int:
    before = _pragma("user_version")
    if before < VERSION:
        if safely:
            _back_up(path)
        proxy.execute_sql("PRAGMA query_only = 0")
        _migrate()
    return before


def _migrate() -> None:
    """Run the pending steps on this connection, whose `query_only` the caller has lifted."""
    from playhouse.migrations import Runner  # loaded here: most starts have nothing to bring up to date

    Runner(proxy.obj, str(MIGRATIONS)).up()
    proxy.execute_sql("PRAGMA query_only = 1")


def _back_up(path: Path) -> None:
    """Keep the database as it is before it is brought up to date, among its other backups."""
    try:
        backup_file.make(proxy.connection(), backup_file.folder_of(path), clock.now(), Reason.UPGRADE)
    except Damaged:
        raise said("SQLITE_CORRUPT", path) from None
    except OSError as error:
        raise said("SQLITE_FULL" if error.errno == errno.ENOSPC else "SQLITE_READONLY", path) from None


def _pragma(name: str) -> int:
    return int(proxy.execute_sql(f"PRAGMA {name}").fetchone()[0])
