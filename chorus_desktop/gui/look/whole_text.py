"""What a button, a combo box or an empty field has no room to show, said in its tooltip."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QToolButton, QToolTip, QWidget

from chorus_desktop.gui.look import icons, metrics
from chorus_desktop.gui.look.lettered import plain

WATCHED = (QComboBox, QLineEdit, QPushButton)
"""What may shorten its words."""


class WholeText(QObject):
    """Made once by the style, which has it watch each of those; a tooltip of their own stays."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return False
        if not isinstance(watched, WATCHED) or watched.toolTip() or not (text := shortened(watched)):
            return False
        QToolTip.showText(event.globalPos(), text, watched)
        return True


def shortened(widget: QWidget) -> str:
    """Return the text that does not fit; "" when all of it shows."""
    if isinstance(widget, QPushButton):
        fits = widget.sizeHint().width() <= widget.width()
        return "" if fits else plain(widget.text())
    text = said(widget)
    return text if widget.fontMetrics().horizontalAdvance(text) > room(widget) else ""


def said(widget: QWidget) -> str:
    """Return what is chosen in a combo box, or what an empty field asks for."""
    if isinstance(widget, QComboBox):
        return widget.currentText() or widget.placeholderText()
    return widget.placeholderText() if isinstance(widget, QLineEdit) and not widget.text() else ""


def room(widget: QWidget) -> int:
    """Return the pixels that its text has."""
    room = widget.width() - 2 * metrics.FIELD_PADDING
    if isinstance(widget, QComboBox):
        mark = icons.SIZE + metrics.ICON_GAP if not widget.itemIcon(widget.currentIndex()).isNull() else 0
        return room + metrics.FIELD_PADDING - metrics.FIELD_BUTTON - mark
    shown = (button for button in widget.findChildren(QToolButton) if button.isVisible())
    return room - sum(icons.SIZE + metrics.ICON_GAP for _ in shown)


def asking_width(editor: QLineEdit, search: bool = False) -> int:
    """Return the pixels that a field needs to show whole what it asks for."""
    mark = icons.SIZE + metrics.ICON_GAP if search else 0
    return metrics.text_width(editor.placeholderText()) + 2 * metrics.FIELD_PADDING + mark
