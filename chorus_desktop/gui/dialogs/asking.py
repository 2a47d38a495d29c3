"""A dialog that asks something of the desk, and stays until the answer has come."""

from PySide6.QtWidgets import QWidget

from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look.dialog import CONFIRMATION, Dialog


class AskingDialog(Dialog):
    """`_run` is the number of what was asked last (`Desk.run`)."""

    def __init__(
        self, parent: QWidget | None, desk: Desk, window_title: str, heading: str = "", width: int = CONFIRMATION
    ) -> None:
        super().__init__(parent, window_title, heading, width)
        self._desk, self._run = desk, 0

    def reject(self) -> None:
        """Not while it is being written: what comes back would find nobody."""
        if not self._desk.awaits(self._run):
            super().reject()
