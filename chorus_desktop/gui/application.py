"""The QApplication: its names, its look, its languages, and its last words when something unexpected happens."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from chorus_desktop import __version__
from chorus_desktop.command_line import Options
from chorus_desktop.gui import folders, settings, speaking, unexpected
from chorus_desktop.gui.look import icons, theme

NAME = "chorus-desktop"
"""Of the folders where settings, caches and logs are, and of the desktop file."""


class Application(QApplication):
    """`file_asked`: macOS wants a file opened in the program that already runs; elsewhere a new one is started."""

    file_asked = Signal(Path)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.file_asked.emit(Path(event.file()))
            return True
        return super().event(event)


def run(options: Options) -> int:
    """Show the program until the person quits."""
    if sys.platform.startswith("linux") and not has_screen() and "QT_QPA_PLATFORM" not in os.environ:
        print("chorus-desktop : aucun écran ; lancez le programme depuis une session graphique.", file=sys.stderr)
        return 1
    app = create(options.language)
    watch = unexpected.install(folders.of_log())

    path = options.database or settings.last_database()
    if path is not None and not options.demo:
        from chorus_desktop.gui import summons

        if summons.summon(path):
            watch.stop()
            return 0

    from chorus_desktop.gui.garbage import GarbageWatch
    from chorus_desktop.gui.interruption import Interruption
    from chorus_desktop.gui.last_run import RunMark
    from chorus_desktop.gui.main_window import MainWindow

    garbage = GarbageWatch()
    mark = RunMark(watch.log.parent)
    watch.heard.connect(mark.note_error)
    ended = mark.begin()
    interruption = Interruption()
    try:
        window = MainWindow()
        window.closed.connect(app.exit)
        app.file_asked.connect(window.menus.base_chosen)
        watch.leave_asked.connect(window.close)
        if ended is not None:
            window.help.tell_stop(ended, window.reception)
        window.reception.start(options)
        status = app.exec()
        window.opening.close()
    except Exception as error:
        watch.last_words(error)
        status = 1
    mark.end()
    interruption.stop()
    garbage.stop()
    watch.stop()
    return status


def create(language: str = "") -> Application:
    """Make the application, with the theme and the language that were chosen last."""
    app = Application([NAME])
    app.setApplicationName(NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(NAME)
    app.setQuitOnLastWindowClosed(False)  # the assistant closes before the window opens
    speaking.install(app, language or settings.language())
    theme.install(app, settings.theme())
    app.setWindowIcon(icons.application_icon())
    return app


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
