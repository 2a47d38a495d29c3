"""Starts an empty window or the program, and prints when its first page was painted and how much memory it took."""

import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class Watch(QObject):
    """Ends the process after the first paint of the widget whose events it filters.

    Of one widget only: a filter of the whole application is called for every event of every object, which costs the
    program with its many widgets more than the empty window, and is no part of either.
    """

    def __init__(self) -> None:
        super().__init__()
        self._done = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._done and event.type() == QEvent.Type.Paint:
            self._done = True
            QTimer.singleShot(0, _tell)
        return False


def _tell() -> None:
    pages = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS"))
    print(time.time(), int(pages.split()[1]) / 1024, flush=True)
    os._exit(0)


def _empty() -> None:
    app = QApplication([])
    watch = Watch()
    window = QMainWindow()
    window.installEventFilter(watch)
    window.resize(1360, 740)
    window.show()
    app.exec()


def _program() -> None:
    from chorus_desktop import __main__
    from chorus_desktop.gui.pages.page import Page

    watch = Watch()
    shown = Page.showEvent

    def show(page: Page, event: object) -> None:
        page.installEventFilter(watch)
        shown(page, event)  # type: ignore[arg-type]

    Page.showEvent = show  # type: ignore[method-assign,assignment]
    __main__.main(["--demo", "--user", "contact@mairieterneuil.fr"])


_program() if sys.argv[1] == "program" else _empty()
