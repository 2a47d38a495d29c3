"""The few text sizes and the two weights of the program, as steps from the application's font."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

PAGE = 5.0
DIALOG = 3.5
EMPTY = 2.0
BLOCK = 1.0
BODY = 0.0
SMALL = -0.5
HEADER = -1.0


def font(points: float = BODY, strong: bool = False) -> QFont:
    """The application's font, `points` larger or smaller, in weight 400 or 600."""
    result = QFont(QApplication.font())
    result.setPointSizeF(result.pointSizeF() + points)
    result.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return result
