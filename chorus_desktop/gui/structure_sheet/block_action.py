"""One action each for a button of a block, its line in the menu « Actions » and its key."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.page_action import page_action
from chorus_desktop.gui.structure_sheet.block import Block


def add_action(block: Block, button: QPushButton, icon: str, text: str, keys: str, done: object) -> QAction:
    """Give a button its icon, and the block an action that does the same; the keys work while the block has the focus.

    Enabling is for the block to keep: a button acts on the ticked rows, its action also on the current one.
    """
    button.setIcon(icons.icon(icon))
    button.clicked.connect(done)
    return page_action(block, icon, text, keys, done)
