"""`python -m tests.pictures`: all of them, or those of the modules named."""

import os
import sys
import traceback
from importlib import import_module
from pathlib import Path

from tests.pictures.home import private_home

DEMONSTRATION = (
    *("tabs", "requests", "decisions", "people", "technical", "sheets", "accesses", "own_account"),
    *("leaving", "lists", "records", "mail", "misfortunes"),
)
"""Pauline Dufour's day in the demonstration, in this order: what one module changes, the next ones show."""


def main(chosen: list[str]) -> int:
    with private_home() as home:
        from chorus_desktop.core import clock
        from chorus_desktop.gui import application
        from chorus_desktop.gui.look import theme
        from tests.demonstrated import TODAY

        with clock.at(TODAY):
            application.create("fr").setCursorFlashTime(0)
            theme.apply(theme.Choice.LIGHT)
            try:
                _take(home, chosen)
            except BaseException:
                traceback.print_exc()
                os._exit(1)  # the threads of an open database would keep the process
            sys.stdout.flush()
            os._exit(0)  # in front of a locked window there is nothing to close
    return 0


def _take(home: Path, chosen: list[str]) -> None:
    from chorus_desktop.command_line import Options
    from tests.pictures import plate
    from tests.pictures.studio import HEIGHT, WIDTH, Studio

    studio = Studio()
    if chosen:
        plate.taken.update(plate.record())
    if not chosen or "first_start" in chosen:
        import_module("tests.pictures.first_start").take(studio, home)
    studio.window.reception.start(Options(demo=True))
    studio.until(lambda: studio.window.tabs is not None)
    studio.window.resize(WIDTH, HEIGHT)
    for name in DEMONSTRATION:
        if not chosen or name in chosen:
            import_module(f"tests.pictures.{name}").take(studio, home)
    if not chosen or "own_database" in chosen:
        import_module("tests.pictures.own_database").take(studio, home)
    plate.keep_record(whole=not chosen)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
