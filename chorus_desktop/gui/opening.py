"""Which database is open: opens it, makes it, changes it and closes it, each with a desk of its own.

What touches the file runs on the writer thread; `opened` comes back when it can be used.
"""

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from chorus_desktop.core import accounts, anchor, database, notifications, upgrade
from chorus_desktop.core.accounts import Founder
from chorus_desktop.core.errors import DatabaseTrouble, Refused, why
from chorus_desktop.core.language import tr
from chorus_desktop.core.rights import Actor
from chorus_desktop.gui import folders, settings
from chorus_desktop.gui.database_lock import DatabaseLock
from chorus_desktop.gui.day_watch import DayWatch
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.sender import MailSender

if TYPE_CHECKING:
    from chorus_desktop.core.restore import Prospect

PATIENCE = 50
"""Milliseconds between two looks at whether the writer has finished."""
DEMONSTRATOR = "contact@mairieterneuil.fr"
"""Pauline Dufour, who is signed in unless `--user` says otherwise: known without loading the demonstration's script."""


class Opened(NamedTuple):
    """The open database. `new`: nobody has an account yet, the first start was interrupted."""

    path: Path
    demonstration: bool
    new: bool = False


class Opening(QObject):
    """One database at a time; `current` is None until it is open, and after it is closed."""

    leaving = Signal()
    """The desk is about to end: what was made for it must go."""
    started = Signal(Desk)
    """A new desk works from now on."""
    opened = Signal(Opened)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current: Opened | None = None
        self._private: tempfile.TemporaryDirectory[str] | None = None
        self._desk: Desk | None = None
        self._lock = DatabaseLock()
        self.days = DayWatch(self)
        self.mail = MailSender(self)

    @property
    def desk(self) -> Desk:
        """The one door to the open database."""
        if self._desk is None:
            self._desk = Desk()
            self.started.emit(self._desk)
        return self._desk

    def open(self, path: Path) -> None:
        """Close what is open, then open the database at `path`; the desk tells of trouble."""
        self.close()
        self.desk.run(open_database, path, self._lock, then=self._on_opened)

    def open_demonstration(self) -> None:
        """As `open`, on a private copy of the demonstration that goes when it is closed."""
        self.close()
        self._private = tempfile.TemporaryDirectory(prefix="chorus-desktop-")
        target = Path(self._private.name, "demonstration.db")
        self.desk.run(open_demonstration, folders.of_cache(), target, self._lock, then=self._on_opened)

    def create(
        self,
        path: Path,
        found: Callable[[], Founder],
        then: Callable[[Founder], object],
        sorry: Callable[[Refused], object],
    ) -> None:
        """First start: make a database, and in it what `found` makes. Refused, nothing is left of it."""
        self.close()
        self.desk.run(create_database, path, found, self._lock, then=partial(self._on_created, then), sorry=sorry)

    def restore(
        self,
        verb: Callable[[DatabaseLock], "tuple[Opened, Refused | None]"],
        then: Callable[[str], object],
        sorry: Callable[[Refused], object],
    ) -> None:
        """Close, let a backup take the place of the database, and open it; refused, it is open as it was (B7)."""
        self.close()
        self.desk.run(verb, self._lock, then=partial(self._on_restored, then, sorry))

    def when_idle(self, then: Callable[[], object], asking: bool = False) -> None:
        """Do it once nothing is being written and no question is open: what was clicked before gets its answer.

        `asking`: the question that is open is the one that wants it done.
        """
        if self.is_idle(asking):
            then()
        else:
            QTimer.singleShot(PATIENCE, self, partial(self.when_idle, then, asking))

    def is_idle(self, asking: bool = False) -> bool:
        busy = self._desk is not None and self._desk.busy > 0
        return not busy and (asking or QApplication.activeModalWidget() is None)

    def close(self) -> None:
        """Wait for what is being written, then close the database and remove a private copy."""
        self.leaving.emit()
        self.days.stop()
        self.mail.stop()
        if self._desk is not None:
            self._desk.close()
            self._desk.deleteLater()
            self._desk = None
            if self.current is not None:
                anchor.keep()
            database.close()  # the connection with which the window itself reads
        self.current = None
        self._lock.release()
        if self._private is not None:
            self._private.cleanup()
            self._private = None

    def _on_created(self, then: Callable[[Founder], object], founded: tuple[Opened, Founder]) -> None:
        self._on_opened(founded[0])
        then(founded[1])

    def _on_restored(
        self,
        then: Callable[[str], object],
        sorry: Callable[[Refused], object],
        done: "tuple[Opened, Refused | None]",
    ) -> None:
        self._on_opened(done[0])
        if done[1] is not None:
            sorry(done[1])
        else:
            then(self.tr("La base est restaurée\u202f: connectez-vous"))

    def _on_opened(self, opened: Opened) -> None:
        self.current = opened
        if not opened.demonstration:
            settings.remember_database(opened.path)
        self.opened.emit(opened)
        self.days.start(self.desk)
        if not opened.demonstration:
            self.mail.start(self.desk)


def open_database(path: Path, lock: DatabaseLock) -> Opened:
    """On the writer thread: hold it, open it, and see what kind of database it is."""
    database.check_file(path)
    lock.take(path)
    try:
        upgrade.open_file(path)
        notifications.recover()
        return Opened(path, accounts.is_demonstration(), accounts.is_new())
    except BaseException:
        lock.release()
        raise


def open_demonstration(cache: Path, target: Path, lock: DatabaseLock) -> Opened:
    """On the writer thread: the demonstration is built once a day, then copied."""
    from chorus_desktop.core import demonstration

    try:
        demonstration.copy(cache, target)
    except OSError as error:
        raise DatabaseTrouble(
            "La démonstration ne peut pas être préparée.",
            tr("Libérez de la place sur ce disque, puis recommencez ({cause}).").format(cause=why(error)),
            target,
        ) from None
    return open_database(target, lock)


def create_database(path: Path, found: Callable[[], Founder], lock: DatabaseLock) -> tuple[Opened, Founder]:
    """On the writer thread: both or nothing. Raises Refused (field `place`) when there can be no file there."""
    try:
        database.create(path)
    except DatabaseTrouble as trouble:
        raise Refused("{trouble}", field="place", trouble=trouble) from None
    try:
        lock.take(path)
        return Opened(path, False), found()
    except BaseException:
        database.close()
        lock.release()
        for suffix in ("", "-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        raise


def restore_database(
    path: Path, prospect: "Prospect", actor: Actor, login: str, lock: DatabaseLock
) -> tuple[Opened, Refused | None]:
    """On the writer thread, which alone is left: restore, or open the database again as it was, with the reason."""
    from chorus_desktop.core import restore

    refused = None
    lock.take(path)
    try:
        restore.put_back(path, prospect, actor, login)
    except Refused as refusal:
        refused = refusal
    finally:
        lock.release()
    return open_database(path, lock), refused
