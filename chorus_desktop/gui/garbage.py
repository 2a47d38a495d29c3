"""Python's garbage is collected in the window's own thread only.

A cycle may hold a widget, a timer or a model. Python collects in whichever thread allocates, and a Qt object that dies
in another thread than its own brings the whole program down, often much later.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

PACE = 200
"""Milliseconds between two looks: short enough for what an import makes meanwhile to be gone through in a few."""


class GarbageWatch(QObject):
    """Takes the place of Python's automatic collection for as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # the modules, which live as long as the program, are not gone through again
        self._timer = QTimer(self, interval=PACE)
        self._timer.timeout.connect(self._on_time)
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again, once no other thread runs."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def _on_time(self) -> None:
        collect()


def collect() -> None:
    """Collect the oldest generation that has passed its threshold, as Python would have; call it in the GUI thread."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return
