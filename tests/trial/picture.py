"""What a screen shows: a picture of it, and the moment when a program has painted its first page there."""

import sys
import time
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage

TABS = (0, 60, 700, 20)
"""A strip through the words of the tabs, in a window as large as the screen: one colour until they are painted."""
COLOURS = 3
PATIENCE = 60.0
PAUSE = 0.002
"""Seconds between two looks."""


class Screen:
    """The one of `DISPLAY`, looked at from outside of the program."""

    def __init__(self) -> None:
        self._app = QGuiApplication.instance() or QGuiApplication([])
        self._screen = QGuiApplication.primaryScreen()

    def save(self, path: Path) -> None:
        self._screen.grabWindow(0).save(str(path))

    def wait_for_page(self) -> float:
        """Return the moment (`time.perf_counter`) when the tabs were seen first. Raises TimeoutError."""
        until = time.perf_counter() + PATIENCE
        while time.perf_counter() < until:
            strip = self._screen.grabWindow(0, *TABS).toImage()
            seen = time.perf_counter()
            if _colours(strip) > COLOURS:
                return seen
            time.sleep(PAUSE)
        raise TimeoutError("no page was painted")


def _colours(strip: QImage) -> int:
    places = ((x, y) for x in range(0, strip.width(), 2) for y in range(0, strip.height(), 4))
    return len({strip.pixel(x, y) for x, y in places})


if __name__ == "__main__":
    Screen().save(Path(sys.argv[1]))
