"""Where the checks are made: a temporary folder, and an ear for everything that is complained of meanwhile."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler

from chorus_desktop.gui import folders
from chorus_desktop.gui.garbage import GarbageWatch

if TYPE_CHECKING:  # loaded by the checks
    from PySide6.QtWidgets import QApplication

    from chorus_desktop.gui.main_window import MainWindow

PATIENCE = 180
"""Seconds for a slow machine to build the demonstration."""
HARMLESS = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)


class Failed(Exception):
    """A check does not hold; the exception says why, in French."""


class Ground:
    """What one check leaves to the next, and what was complained of since the last one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.complaints: list[str] = []
        self.app: QApplication | None = None
        self.window: MainWindow | None = None

    def wait(self, until: Callable[[], bool], otherwise: str) -> None:
        """Let the program work until this is so. Raises Failed when it never is."""
        deadline = QDeadlineTimer(PATIENCE * 1000)
        while not until():
            if deadline.hasExpired() or self.complaints:
                raise Failed(otherwise)
            loop = QEventLoop()
            QTimer.singleShot(20, loop.quit)
            loop.exec()

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Keep the program's files in the folder, and hear of every error, for as long as this lasts."""
        sys.excepthook = self._on_error
        before = qInstallMessageHandler(self._on_message)
        garbage = GarbageWatch()
        try:
            with folders.all_in(self.folder):
                yield
        finally:
            garbage.stop()
            qInstallMessageHandler(before)
            sys.excepthook = sys.__excepthook__

    def _on_error(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None = None
    ) -> None:
        self.complaints.append(f"{kind.__name__} : {error}")

    def _on_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind not in HARMLESS and not message.startswith("This plugin does not support"):  # there is no screen
            self.complaints.append(message)
