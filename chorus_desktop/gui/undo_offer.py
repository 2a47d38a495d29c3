"""The message after a decision, with « Annuler la décision » for as long as it shows (B1, look.md 6)."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow

from chorus_desktop.gui.look.toast import Toast
from chorus_desktop.gui.opening import Opening

if TYPE_CHECKING:  # loaded when something is undone
    from chorus_desktop.gui.pages.history_work import HistoryWork


class UndoOffer(QObject):
    """Says what was done; offers to undo it when the verb that was just run left decisions that the actor may undo."""

    def __init__(self, window: QMainWindow, opening: Opening, toast: Toast) -> None:
        super().__init__(window)
        self._window = window
        self._opening = opening
        self._toast = toast
        self.work: HistoryWork | None = None
        opening.leaving.connect(self._on_leaving)

    @Slot()
    def _on_leaving(self) -> None:
        if self.work is not None:
            self.work.deleteLater()
            self.work = None

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """Show the message; the decisions are those of the operation whose answer is being heard."""
        desk = self._opening.desk
        self._toast.tell(sentence)
        if not desk.operation:
            return
        from chorus_desktop.core import undo

        read = partial(undo.offered, desk.actor, desk.operation)
        desk.reader.soon(self, "undoable", read, partial(self._offer, sentence))

    def _offer(self, sentence: str, numbers: Sequence[int]) -> None:
        if numbers and self._toast.isVisible() and self._toast.label.text() == sentence:
            self._toast.tell(sentence, self.tr("Annuler la décision"), partial(self._undo, list(numbers)))

    def _undo(self, numbers: list[int]) -> None:
        from chorus_desktop.gui.pages.history_work import HistoryWork

        if self.work is None:
            self.work = HistoryWork(self._window, self._opening.desk)
            self.work.said.connect(self.tell)
        self.work.undo_now(numbers)
