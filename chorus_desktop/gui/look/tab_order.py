"""« Ce qui va changer » stands at the left of a footer, whenever it was added: Tab comes to it before the answers."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget


def order(content: QWidget, footer: QWidget, answers: QHBoxLayout) -> None:
    """Where a button stands before the `answers`: after the last of the content, then the buttons as they stand."""
    buttons = sorted(footer.findChildren(QPushButton), key=answers.indexOf)
    inside = [one for one in content.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    if buttons and answers.indexOf(buttons[0]) < 0:
        for one, following in pairwise([*inside[-1:], *buttons]):
            QWidget.setTabOrder(one, following)
