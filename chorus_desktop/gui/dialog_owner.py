"""What opens the dialogs of a page or of the window: one at a time, which goes when it is closed."""

from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

D = TypeVar("D", bound=QDialog)


def show(dialog: D) -> D:
    """Show a dialog, which goes when it is closed; return it."""
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


class DialogOwner(QObject):
    """`said` carries a sentence in the past; `dialog` is the one that is open."""

    said = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.dialog: QDialog | None = None
        self._opened: list[QDialog] = []

    def open(self, dialog: QDialog) -> None:
        """Show a dialog until it is closed."""
        self.dialog = dialog
        self._opened.append(dialog)
        dialog.finished.connect(partial(self._on_closed, dialog))
        show(dialog)

    def _on_closed(self, dialog: QDialog, _: int) -> None:
        """The one of its own that is under it, if any, is the one that is open again."""
        self._opened = [one for one in self._opened if one is not dialog]
        if self.dialog is dialog:
            under = dialog.parent()
            self.dialog = under if isinstance(under, QDialog) and under in self._opened else None
