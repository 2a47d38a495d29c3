"""What a combo box or an empty field has no room to show, said in its tooltip."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton, QToolTip, QWidget

from chorus_desktop.gui.look import icons, metrics


class WholeText(QObject):
    """Watches one widget; a tooltip of its own stays."""

    def __init__(self, widget: QComboBox | QLineEdit) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return False
        if not isinstance(watched, QComboBox | QLineEdit) or watched.toolTip() or not (text := shortened(watched)):
            return False
        QToolTip.showText(event.globalPos(), text, watched)
        return True


def tell_whole(widget: QComboBox | QLineEdit) -> None:
    """Watch this widget, once."""
    if not widget.findChildren(WholeText):
        WholeText(widget)


def shortened(widget: QComboBox | QLineEdit) -> str:
    """Return the text that does not fit: what is chosen, or what an empty field asks for; "" when all of it shows."""
    text = said(widget)
    return text if widget.fontMetrics().horizontalAdvance(text) > room(widget) else ""


def said(widget: QComboBox | QLineEdit) -> str:
    """Return what is chosen, or what an empty field asks for."""
    if isinstance(widget, QComboBox):
        return widget.currentText() or widget.placeholderText()
    return "" if widget.text() else widget.placeholderText()


def room(widget: QWidget) -> int:
    """Return the pixels that the text has."""
    room = widget.width() - 2 * metrics.FIELD_PADDING
    if isinstance(widget, QComboBox):
        mark = icons.SIZE + metrics.ICON_GAP if not widget.itemIcon(widget.currentIndex()).isNull() else 0
        return room + metrics.FIELD_PADDING - metrics.FIELD_BUTTON - mark
    shown = (button for button in widget.findChildren(QToolButton) if button.isVisible())
    return room - sum(icons.SIZE + metrics.ICON_GAP for _ in shown)
