"""How much room the screen gives a widget.

Never ask a widget for its screen: PySide makes the screen a child of whoever asked, and once two have asked, the
collection of one of them deletes the screen itself, and the program with it.
"""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication, QRegion
from PySide6.QtWidgets import QWidget

FRAME = QMargins(4, 32, 4, 4)
"""Pixels that the frame and the title of a window take around it, which no window knows before it shows."""


def room_around(widget: QWidget) -> QSize:
    """Return the size that windows may take on the screen of this widget, or of its parent until it shows."""
    placed = widget if widget.isVisible() else widget.parentWidget() or widget
    return _room_at(placed.window().frameGeometry().center()).size()


def bring_back(window: QWidget) -> None:
    """Move a window to where all of it can be seen, and make it as small as that asks; one that can be stays."""
    screens = QRegion()
    for screen in QGuiApplication.screens():
        screens += screen.availableGeometry()
    place = window.geometry()
    if QRegion(place).subtracted(screens).isEmpty():
        return
    room = _room_at(place.center()).marginsRemoved(FRAME)
    place.setSize(place.size().boundedTo(room.size()).expandedTo(window.minimumSize()))
    place.moveLeft(max(room.left(), min(place.left(), room.right() + 1 - place.width())))
    place.moveTop(max(room.top(), min(place.top(), room.bottom() + 1 - place.height())))
    window.setGeometry(place)


def _room_at(place: QPoint) -> QRect:
    screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
    return screen.availableGeometry()
