"""Holds a database for this program alone, by a file beside it: two programs must not write in it at once."""

import getpass
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLockFile, QSysInfo

from chorus_desktop.core import database
from chorus_desktop.core.errors import DatabaseTrouble
from chorus_desktop.core.language import French, tr

SUFFIX = ".lock"
NOTE = ".lock.txt"
"""Which person holds it: Qt's own file only knows processes and workstations."""
HERE: French = "Cette base est déjà ouverte dans une autre fenêtre de ce poste."
ELSEWHERE: French = "Cette base est ouverte sur un autre poste."


class Holder(NamedTuple):
    """Who holds a database. `host` is empty for this workstation, `person` when it is not known."""

    process: int
    host: str
    person: str
    since: datetime


class DatabaseLock:
    """Of one database at a time. What a crash left on this workstation is swept away; another's lock never is."""

    def __init__(self) -> None:
        self._file: QLockFile | None = None
        self._note = Path()

    def take(self, path: Path) -> None:
        """Hold the database at `path`. Raises DatabaseTrouble when somebody holds it, or it stands where none can."""
        file = _file(path)
        if not _taken(file):
            found = _holder(path, file)
            raise _held(path, found) if found else database.said(_reason(file), path)
        self._file, self._note = file, beside(path, NOTE)
        with suppress(OSError):  # a courtesy to others, nothing that the lock needs
            self._note.write_text(getpass.getuser(), encoding="utf-8")

    def release(self) -> None:
        """Let go of what is held, if anything."""
        if self._file is not None:
            with suppress(OSError):
                self._note.unlink(missing_ok=True)
            self._file.unlock()
            self._file = None


def holder(path: Path) -> Holder | None:
    """Who holds the database at `path`; None when nobody does, or nobody can."""
    if not beside(path, SUFFIX).exists():
        return None
    file = _file(path)
    if _taken(file):
        file.unlock()
        return None
    return _holder(path, file)


def beside(path: Path, suffix: str) -> Path:
    """A file beside the database, the same whatever the link that leads there."""
    real = path.resolve()
    return real.with_name(real.name + suffix)


def _file(path: Path) -> QLockFile:
    file = QLockFile(str(beside(path, SUFFIX)))
    file.setStaleLockTime(0)  # age proves nothing, a window may stay open for weeks: only a process that is gone does
    return file


def _taken(file: QLockFile) -> bool:
    if file.tryLock(0):
        return True
    unreadable = file.error() == QLockFile.LockError.LockFailedError and not file.getLockInfo()[0]
    # a power cut may leave an empty file; one that a process holds cannot be removed
    return unreadable and file.removeStaleLockFile() and file.tryLock(0)


def _holder(path: Path, file: QLockFile) -> Holder | None:
    if file.error() != QLockFile.LockError.LockFailedError:
        return None
    process, host, _ = file.getLockInfo()
    here = host in ("", QSysInfo.machineHostName())
    since, person = datetime.now(), ""
    with suppress(OSError, UnicodeDecodeError):
        since = datetime.fromtimestamp(beside(path, SUFFIX).stat().st_mtime)
        person = beside(path, NOTE).read_text(encoding="utf-8").strip()
    return Holder(process, "" if here else host, person, since)


def _reason(file: QLockFile) -> str:
    return "SQLITE_READONLY" if file.error() == QLockFile.LockError.PermissionError else "SQLITE_CANTOPEN"


def _held(path: Path, by: Holder) -> DatabaseTrouble:
    who = tr(" par {person}").format(person=by.person) if by.person else ""
    when = f"{by.since:%d/%m/%Y %H:%M}"
    if not by.host:
        advice = tr("Elle est ouverte{who} depuis le {when}. Fermez cette fenêtre, puis réessayez.")
        return DatabaseTrouble(HERE, advice.format(who=who, when=when), path)
    advice = tr(
        "Elle est ouverte{who} sur le poste « {host} » depuis le {when}. Fermez-la sur ce poste, puis réessayez. "
        "Si ce poste s’est arrêté sans la fermer, supprimez le fichier « {file} » qui est à côté de la base, "
        "puis réessayez."
    )
    file = beside(path, SUFFIX).name
    return DatabaseTrouble(ELSEWHERE, advice.format(who=who, host=by.host, when=when, file=file), path)
