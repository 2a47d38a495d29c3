"""The real program with a fault in it, for `test_unexpected`: `python -m tests.gui.faulty FAULT`.

It says on its standard output what a person would read, does what they would do, and closes unless it is killed.
"""

import os
import sys
import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from chorus_desktop import __main__
from chorus_desktop.gui import application
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.unexpected import UnexpectedError

PATIENCE = 60_000
FAULTS = ("slot", "worker", "thread", "paint")
SECRET = "Jean Dupont, jean.dupont@exemple.fr, IBAN FR7630001007941234567890185, file:///srv/jdupont/Ma base.db"


class Painter(QWidget):
    """What Qt calls and Python cannot raise through."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.property("done"):
            self.setProperty("done", True)
            fail()


def fail() -> None:
    """As our code might: with everything at hand in the message, and a cause that names a file."""
    Jean_Dupont = SECRET
    try:
        open(f"/srv/jdupont/{Jean_Dupont}", encoding="utf-8").close()
    except OSError as error:
        raise ValueError(Jean_Dupont) from error


def said(word: str, text: str = "") -> None:
    print(word, text.replace("\n", "\x1f"), flush=True)


def until(there: Callable[[], object]) -> None:
    deadline = QDeadlineTimer(PATIENCE)
    while not there() and not deadline.hasExpired():
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()


def window() -> MainWindow | None:
    found = (one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
    return next(found, None)


def trouble() -> UnexpectedError | None:
    found = (one for one in QApplication.topLevelWidgets() if isinstance(one, UnexpectedError) and one.isVisible())
    return next(found, None)


def day(fault: str) -> None:
    """From the window's first page to its end."""
    if fault == "start":
        until(trouble)
        dialog = trouble()
        assert dialog is not None
        said("heading", dialog.heading.text())
        dialog.leave.click()
        return
    until(lambda: window() is not None and window().tabs is not None)  # type: ignore[union-attr]
    main = window()
    assert main is not None
    until(lambda: main.help._ended is None)
    if main.help.stopped is not None:
        said("stopped", f"{main.help.stopped.heading.text()}\n{main.help.stopped.lead.text()}")
        said("fallen", main.help.stopped.details.toPlainText())
        main.help.stopped.accept()
    for one in FAULTS if fault == "all" else (fault,):
        commit(one, main)
        if one in (*FAULTS, "leave") and not told_of(one):
            return
    if fault == "wait":
        said("ready")
        return
    assert main.tabs is not None
    main.tabs.show_page("Historique")
    main.opening.desk.run(str, 1, then=partial(said, "went-on"))
    until(main.opening.is_idle)
    main.close()


def told_of(fault: str) -> bool:
    """Read the dialog and copy what it tells; return whether the day goes on."""
    until(trouble)
    dialog = trouble()
    assert dialog is not None
    said(f"{fault}-heading", dialog.heading.text())
    said(f"{fault}-details", dialog.details.toPlainText())
    dialog.copy.click()
    said(f"{fault}-copied", QApplication.clipboard().text())
    (dialog.leave if fault == "leave" else dialog.close_button).click()
    until(lambda: trouble() is None)
    return fault != "leave"


def commit(fault: str, main: MainWindow) -> None:
    if fault in ("slot", "leave"):
        button = QPushButton(main)
        button.clicked.connect(fail)
        button.click()
    elif fault == "worker":
        main.opening.desk.run(fail)
    elif fault == "thread":
        threading.Thread(target=fail).start()
    elif fault == "paint":
        Painter(main).show()
    elif fault == "fall":
        os.abort()


def main() -> int:
    fault = sys.argv[1]
    create = application.create

    def created(language: str = "fr") -> application.Application:
        app = create(language)
        QTimer.singleShot(0, app, lambda: day(fault))
        return app

    application.create = created
    if fault == "start":
        MainWindow.__init__ = lambda self: fail()  # type: ignore[method-assign]
    return __main__.main(["--demo"])


if __name__ == "__main__":
    sys.exit(main())
