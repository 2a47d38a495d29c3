"""The QApplication: its names, its look, its languages, and its last words when something unexpected happens."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication

from chorus_desktop import __version__
from chorus_desktop.command_line import Options
from chorus_desktop.gui import settings, speaking, unexpected
from chorus_desktop.gui.look import icons, theme

NAME = "chorus-desktop"
"""Of the folders where settings, caches and logs are, and of the desktop file."""


def run(options: Options) -> int:
    """Show the program until the person quits."""
    if sys.platform.startswith("linux") and not has_screen() and "QT_QPA_PLATFORM" not in os.environ:
        print("chorus-desktop : aucun écran ; lancez le programme depuis une session graphique.", file=sys.stderr)
        return 1
    app = create(options.language)
    watch = unexpected.install(folder(QStandardPaths.StandardLocation.AppLocalDataLocation))

    from chorus_desktop.gui.garbage import GarbageWatch
    from chorus_desktop.gui.interruption import Interruption
    from chorus_desktop.gui.main_window import MainWindow

    garbage = GarbageWatch()
    window = MainWindow()
    window.closed.connect(app.exit)
    window.reception.start(options)
    interruption = Interruption()
    status = app.exec()
    window.opening.close()
    interruption.stop()
    garbage.stop()
    watch.stop()
    return status


def create(language: str = "") -> QApplication:
    """Make the application, with the theme and the language that were chosen last."""
    app = QApplication([NAME])
    app.setApplicationName(NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(NAME)
    app.setQuitOnLastWindowClosed(False)  # the assistant closes before the window opens
    speaking.install(app, language or settings.language())
    theme.install(app, settings.theme())
    app.setWindowIcon(icons.application_icon())
    return app


def folder(kind: QStandardPaths.StandardLocation) -> Path:
    """One of the places where the system wants the program's files of this kind."""
    return Path(QStandardPaths.writableLocation(kind))


def has_screen() -> bool:
    """Whether somebody can see a dialog."""
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in ("offscreen", "minimal"):
        return False
    screens = ("DISPLAY", "WAYLAND_DISPLAY")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in screens)


def tell(sentence: str) -> None:
    """A dialog of its own, for what goes wrong before there is a window."""
    from chorus_desktop.gui.look import messages

    app = create()
    messages.tell(None, "Chorus Desktop", app.tr("Chorus Desktop ne peut pas s’ouvrir ainsi"), sentence)
