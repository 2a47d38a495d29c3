"""What can be done on a page or a block: a line of the menu « Actions », and its keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from chorus_desktop.gui.look import icons


def page_action(owner: QWidget, icon: str, text: str, keys: str = "", done: object = None) -> QAction:
    """Give `owner` an action whose keys work while the focus is in there; without `done`, the caller connects it."""
    action = QAction(icons.icon(icon), text, owner)
    if keys:
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    if done is not None:
        action.triggered.connect(done)
    owner.addAction(action)
    return action
