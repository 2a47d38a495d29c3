"""What the window holds on a screen with less room than it needs: nothing is cut, it scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Roomy(QScrollArea):
    """Gives `held` the whole room, and at least `width` pixels; scroll bars show only where the screen has fewer."""

    def __init__(self, held: QWidget, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        held.setMinimumWidth(width)
        self.setWidget(held)
        held.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
