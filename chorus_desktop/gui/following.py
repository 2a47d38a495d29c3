"""The window follows whoever is signed in: who becomes or ceases to be a manager gets other tabs, who leaves is out."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot

from chorus_desktop.gui import entering
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.entering import Entered
from chorus_desktop.gui.opening import Opening

TABLES = frozenset({"membership", "users", "subscription"})
"""What decides who is a manager."""


class Following(QObject):
    """`turned` carries who is signed in, as they are now; `left` what is said once they are signed out.

    `entered` is who the window shows its tabs to.
    """

    turned = Signal(Entered)
    left = Signal(str)

    def __init__(self, opening: Opening, parent: QObject) -> None:
        super().__init__(parent)
        self._opening = opening
        self.entered: Entered | None = None
        self._read: Entered | None = None
        opening.started.connect(self._on_started)

    @Slot(Desk)
    def _on_started(self, desk: Desk) -> None:
        self.entered = self._read = None
        desk.changed.connect(self._on_changed)
        desk.left.connect(self._on_left, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _on_changed(self, changed: frozenset[str]) -> None:
        actor = self._opening.desk.actor
        if self.entered is not None and actor.id is not None and not TABLES.isdisjoint(changed):
            self._opening.desk.reader.submit(self, "entered", partial(entering.entered, actor), self._on_read)

    def _on_read(self, read: Entered) -> None:
        self._read = read  # one that waits for a question to be answered says what is true by then
        self._opening.when_idle(self._turn)

    def _turn(self) -> None:
        """Once no question is open: the tabs that showed it are about to go."""
        now, read = self._opening.desk.actor, self._read
        if self.entered is None or read is None or now.id != read.actor.id:
            return
        if self.entered.manager != read.manager:
            self.turned.emit(Entered(now, read.manager))

    @Slot(str)
    def _on_left(self, sentence: str) -> None:
        self._opening.when_idle(partial(self.left.emit, sentence))
