"""When a day begins, here or for a database that opens: the system records what time has brought (G3.2)."""

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from chorus_desktop.core import clock
from chorus_desktop.core.models import ALL
from chorus_desktop.gui.desk import Desk

FIRST = 1_500
"""Milliseconds after the database has opened: the window is painted by then."""
EVERY = 60_000
"""Milliseconds between two looks at the date: one long wait until midnight would not survive a sleeping computer."""
TABLES = frozenset(model._meta.table_name for model in ALL)


class DayWatch(QObject):
    """Works between `start` and `stop`; at midnight every page asks again, since ages and states depend on the day."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._day = clock.today()
        self._first = QTimer(self, singleShot=True, interval=FIRST)
        self._first.timeout.connect(self._on_first)
        self._timer = QTimer(self, interval=EVERY, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)

    def start(self, desk: Desk) -> None:
        self._desk = desk
        self._day = clock.today()
        self._first.start()
        self._timer.start()

    def stop(self) -> None:
        self._desk = None
        self._first.stop()
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """See whether the day is another one."""
        today = clock.today()
        if self._desk is not None and today != self._day:
            self._day = today
            self._desk.run(_record, then=self._on_recorded)

    @Slot()
    def _on_first(self) -> None:
        if self._desk is not None:
            self._desk.run(_record)

    def _on_recorded(self, _: int) -> None:
        if self._desk is not None:
            self._desk.changed.emit(TABLES)


def _record() -> int:
    """On the writer thread; loaded then, for no start waits for what time has brought."""
    from chorus_desktop.core import passing

    return passing.record()
