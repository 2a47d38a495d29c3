"""Starts an empty window or the program, and prints when its first page was painted and how much memory it took."""

import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class Watch(QObject):
    """Ends the process after the first paint of a widget of this kind."""

    def __init__(self, kind: type) -> None:
        super().__init__()
        self._kind = kind
        self._done = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._done and event.type() == QEvent.Type.Paint and isinstance(watched, self._kind):
            self._done = True
            QTimer.singleShot(0, _tell)
        return False


def _tell() -> None:
    pages = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS"))
    print(time.time(), int(pages.split()[1]) / 1024, flush=True)
    os._exit(0)


def main(kind: str) -> None:
    if kind == "empty":
        app = QApplication([])
        watch = Watch(QMainWindow)
        app.installEventFilter(watch)
        window = QMainWindow()
        window.resize(1360, 740)
        window.show()
    else:
        from chorus_desktop import command_line
        from chorus_desktop.gui import application
        from chorus_desktop.gui.main_window import MainWindow
        from chorus_desktop.gui.pages.page import Page

        app = application.create()
        watch = Watch(Page)
        app.installEventFilter(watch)
        window = MainWindow()
        window.reception.start(command_line.read(["--demo", "--user", "contact@mairieterneuil.fr"]))
    app.exec()


main(sys.argv[1])
