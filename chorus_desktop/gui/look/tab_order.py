"""Tab goes through a dialog as one reads it, in whatever order its parts were made."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def order(dialog: QWidget, content: QWidget, *rows: QLayout) -> None:
    """First what `content` holds, as it is; then the buttons of the footer, from left to right."""
    found: list[QWidget | None] = []
    widget = dialog.nextInFocusChain()
    while widget is not None and widget is not dialog:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and content.isAncestorOf(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    found += [item.widget() for row in rows for at in range(row.count()) if (item := row.itemAt(at)) is not None]
    for one, following in pairwise(one for one in found if one is not None and one.focusProxy() is None):
        QWidget.setTabOrder(one, following)
