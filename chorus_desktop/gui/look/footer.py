"""The foot of a dialog, which does not scroll (look.md 6)."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from chorus_desktop.gui.look import metrics, palette

FOOTER, MARGIN = 60, 20


class Footer(QWidget):
    """60 px under a line: what will change at the left, the buttons at the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(FOOTER)
        self.left = QHBoxLayout()
        self.left.setSpacing(8)
        self.right = QHBoxLayout()
        self.right.setSpacing(8)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self._row.setSpacing(12)
        self._row.addLayout(self.left, 1)
        self._row.addStretch(0)  # an empty layout takes no room: the buttons would
        self._row.addLayout(self.right)

    def let_shrink(self) -> None:
        """On a screen too small for all the words, buttons shorten theirs rather than leave the screen."""
        for button in self.findChildren(QPushButton):
            button.setMinimumWidth(metrics.CONTROL)
        self._row.activate()
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, palette.current().divider)
