"""« Vérifier l'historique »: the whole chain and its anchor, off the window's thread, then what it came to (B6)."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialog_owner import DialogOwner

if TYPE_CHECKING:  # most days check nothing
    from chorus_desktop.core.history_check import Verdict
    from chorus_desktop.gui.dialogs.history_check import HistoryCheckDialog
    from chorus_desktop.gui.dialogs.progress import ProgressDialog


class Seated(Protocol):
    """What has a desk: a page, or the window's opening, which has another for each database."""

    @property
    def desk(self) -> Desk: ...


class HistoryCheck(DialogOwner):
    """One check at a time; `dialog` shows the last verdict."""

    dialog: "HistoryCheckDialog | None"

    def __init__(self, parent: QWidget, seated: Seated) -> None:
        super().__init__(parent)
        self._parent, self._seated = parent, seated
        self._desk: Desk | None = None
        self.progress: ProgressDialog | None = None

    @Slot()
    def start(self) -> None:
        from chorus_desktop.core import history_check
        from chorus_desktop.gui.dialogs.progress import ProgressDialog

        if self.progress is not None:
            return
        self._desk = desk = self._seated.desk
        desk.cancelled.connect(self._on_cancelled)
        heading = self.tr("Vérification de l’historique")
        note = self.tr("La vérification ne fait que lire. Les décisions peuvent continuer.")
        self.progress = ProgressDialog(self._parent, desk, heading, 1, note)
        desk.read_long(history_check.check_open, then=self._on_checked)

    def _on_checked(self, verdict: "Verdict") -> None:
        from chorus_desktop.gui.dialogs.history_check import HistoryCheckDialog

        desk = self._end()
        self.open(HistoryCheckDialog(self._parent, desk, verdict))

    def _end(self) -> Desk:
        assert self._desk is not None
        self._desk.cancelled.disconnect(self._on_cancelled)
        if self.progress is not None:
            self.progress.finish()
            self.progress = None
        return self._desk

    @Slot()
    def _on_cancelled(self) -> None:
        """The progress has closed by itself."""
        self.progress = None
        self._end()
