"""How the last run ended: a mark stays on the disk while the program runs; found again, it was not left in order.

Each run has a lock (which the system frees when the process is gone, however it went), a file that says when it began
and how many errors it met, and one into which Python writes while the program falls.
"""

import faulthandler
import os
import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLockFile, QObject, Slot

from chorus_desktop.core import clock
from chorus_desktop.gui.error_details import crash_told

FOLDER = "runs"
ERROR = "error"


class Ended(NamedTuple):
    """A run that ended by itself: when it had begun, unexpected errors it had met, where it fell if that is known."""

    begun: datetime
    errors: int
    details: str


class RunMark(QObject):
    """The mark of this run; a folder that cannot be written must not stop the program."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder / FOLDER
        name = f"{os.getpid()}-{time.time_ns()}"
        self._lock = QLockFile(str(self._folder / f"{name}.lock"))
        self._lock.setStaleLockTime(0)
        self._mark, self._fall = self._folder / f"{name}.txt", self._folder / f"{name}.fall"
        self._file: int | None = None

    def begin(self) -> Ended | None:
        """Put the mark, and return what became of the last run that was not left in order, if there is one."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            ended = self._look_back()
            if self._lock.tryLock(0):
                self._mark.write_text(f"{clock.now().isoformat()}\n", encoding="utf-8")
                self._file = os.open(self._fall, os.O_CREAT | os.O_WRONLY, 0o600)
                faulthandler.enable(self._file)
        except OSError:
            return None
        return ended

    @Slot()
    def note_error(self) -> None:
        """The next start may have to tell of it."""
        with suppress(OSError), self._mark.open("a", encoding="utf-8") as file:
            file.write(f"{ERROR}\n")

    def end(self) -> None:
        """The program has closed in good order."""
        if self._file is not None:
            faulthandler.disable()
            os.close(self._file)
            self._file = None
        for path in (self._mark, self._fall):
            _remove(path)
        self._lock.unlock()

    def _look_back(self) -> Ended | None:
        """The newest of the runs that are gone and have left their mark; all of those marks go."""
        found = []
        for mark in self._folder.glob("*.txt"):
            lock = QLockFile(str(mark.with_suffix(".lock")))
            lock.setStaleLockTime(0)
            if lock.tryLock(0):
                found.append(_read(mark))
                for path in (mark, mark.with_suffix(".fall")):
                    _remove(path)
                lock.unlock()
        return max(filter(None, found), key=lambda ended: ended.begun, default=None)


def _read(mark: Path) -> Ended | None:
    try:
        first, *others = mark.read_text(encoding="utf-8").splitlines()
        fall = mark.with_suffix(".fall")
        dump = fall.read_text(encoding="utf-8", errors="replace") if fall.exists() else ""
        return Ended(datetime.fromisoformat(first), others.count(ERROR), crash_told(dump))
    except (OSError, ValueError):
        return None


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)
