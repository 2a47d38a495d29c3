"""How much room the screen gives a widget.

Never ask a widget for its screen: PySide makes the screen a child of whoever asked, and once two have asked, the
collection of one of them deletes the screen itself, and the program with it.
"""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def room_around(widget: QWidget) -> QSize:
    """Return the size that windows may take on the screen of this widget, or of its parent until it shows."""
    placed = widget if widget.isVisible() else widget.parentWidget() or widget
    middle = placed.window().frameGeometry().center()
    screen = QGuiApplication.screenAt(middle) or QGuiApplication.primaryScreen()
    return screen.availableGeometry().size()
