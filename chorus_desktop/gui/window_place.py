"""Where the window stands on the screen, and how large it is at least."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMainWindow

from chorus_desktop.gui import settings
from chorus_desktop.gui.look.room import FRAME, bring_back, room_around

SMALLEST = QSize(900, 480)
"""Below that what the window holds would be cut: on a screen that has less, it takes all of it and scrolls."""
USUAL = QSize(1360, 820)
ROOMY = QSize(1440, 900)


def take_place(window: QMainWindow) -> None:
    """Where it was last time; else all of a small screen, or a part of a large one."""
    room = room_around(window)
    window.setMinimumSize(SMALLEST.boundedTo(room.shrunkBy(FRAME)))
    if window.restoreGeometry(settings.geometry()):
        if not window.isMaximized():
            bring_back(window)
    else:
        window.resize(USUAL.boundedTo(room))
        if room.width() < ROOMY.width() or room.height() < ROOMY.height():
            window.setWindowState(Qt.WindowState.WindowMaximized)
