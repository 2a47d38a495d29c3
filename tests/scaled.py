"""Walks through the window on a screen of a given size, at the scale of QT_SCALE_FACTOR, and prints what is wrong.

`python -m tests.scaled 1366 768`: Qt reads the scale as it starts, so each has a process of its own. Prints one defect
a line, then how many places were looked at, and how large the window was.
"""

import os
import sys
import time
from collections.abc import Callable

from tests.pictures.home import private_home

PATIENCE = 60
TURNS, TURN = 20, 50
"""Looks at what seems wrong, and milliseconds between two of them."""


class Bot:
    """What the walk waits by."""

    def wait(self, milliseconds: int) -> None:
        from PySide6.QtTest import QTest

        QTest.qWait(milliseconds)

    def waitUntil(self, there: Callable[[], object], timeout: int = PATIENCE * 1000) -> None:
        end = time.monotonic() + timeout / 1000
        while not there():
            if time.monotonic() > end:
                raise TimeoutError(f"{there} never came")
            self.wait(5)


def examine(scale: float, screen_width: int) -> None:
    """The window on the demonstration, all that it opens, the handbook, the locked window and the sign-in screen."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication, QWidget

    from chorus_desktop.command_line import Options
    from chorus_desktop.gui import handbook
    from chorus_desktop.gui.look.whole_text import WATCHED
    from chorus_desktop.gui.main_window import MainWindow
    from chorus_desktop.gui.roomy import Roomy
    from chorus_desktop.gui.window_place import SMALLEST
    from tests.gui import walk
    from tests.gui.cuts import FIELDS, cut_in
    from tests.gui.geometry import misplaced

    tiny = screen_width / scale < SMALLEST.width()
    found: dict[str, str] = {}
    places: list[str] = []

    def look(place: str, shown: QWidget) -> None:
        places.append(place)
        if shown is window:  # what is still read would move what stands below it
            bot.waitUntil(window.opening.is_idle)
            bot.wait(50)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        room, frame = QGuiApplication.primaryScreen().availableGeometry(), shown.frameGeometry()
        if not room.contains(frame):
            found.setdefault(f"{frame.getRect()} is outside of the screen {room.getRect()}", place)
        central = shown.findChild(Roomy)
        if central is not None and not tiny:
            for bar in (central.horizontalScrollBar(), central.verticalScrollBar()):
                if bar.isVisible():
                    found.setdefault("what the window holds scrolls, where it has its room", place)
        for said in at_rest(shown):
            found.setdefault(said, place)

    def at_rest(shown: QWidget) -> list[str]:
        """What is wrong once what came last in the window has its place: what is only on its way there is not."""

        def wrong() -> list[str]:
            return [*cut_in(shown, WATCHED if tiny else FIELDS), *misplaced(shown, scale)]

        turns = TURNS if shown is window else 0  # the walk closes a dialog meanwhile
        while turns and wrong():
            bot.wait(TURN)
            turns -= 1
        return wrong()

    walk.TURN = 10
    bot, window = Bot(), MainWindow()
    window.reception.start(Options(demo=True))
    bot.waitUntil(lambda: window.tabs is not None)
    walk.Walk(window, bot, look).everywhere()  # type: ignore[arg-type]

    def see(place: str, shown: QWidget | None) -> None:
        assert shown is not None, place
        bot.wait(50)
        look(place, shown)

    book = handbook.open_at()
    see("handbook", book)
    book.close()
    window.menus.lock.trigger()
    see("locked", window.lock.screen)
    assert window.lock.screen is not None
    window.lock.screen.unlock_asked.emit("")
    bot.waitUntil(lambda: window.lock.screen is None)
    window.menus.sign_out.trigger()
    bot.waitUntil(lambda: window.tabs is None)
    see("sign-in", window)
    window.menus.change.trigger()
    see("first start", window.reception.dialog)
    print(*(f"{place}: {said}" for said, place in found.items()), sep="\n")
    print(len(places), "places,", window.width(), "x", window.height(), "at", window.devicePixelRatio())


def main() -> int:
    width, height = map(int, sys.argv[1:])
    with private_home(width, height):
        from chorus_desktop.core import clock
        from chorus_desktop.gui import application
        from chorus_desktop.gui.look import theme
        from tests.demonstrated import TODAY

        with clock.at(TODAY):
            application.create("fr")
            theme.apply(theme.Choice.LIGHT)
            examine(float(os.environ["QT_SCALE_FACTOR"]), width)
            sys.stdout.flush()
            os._exit(0)  # a question is open in front of the window
    return 0


if __name__ == "__main__":
    sys.exit(main())
