"""A screen and a home of their own, for pictures and for walks through the window."""

import json
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

WIDTH, HEIGHT = 1366, 940
"""Pixels: as wide as a small screen, and high enough for the longest form."""


@contextmanager
def private_home(width: int = WIDTH, height: int = HEIGHT) -> Iterator[Path]:
    """Nothing of the person who starts it is read or changed; nobody sees the screen, of so many pixels."""
    screen_of = {"name": "one", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
    with tempfile.TemporaryDirectory(prefix="chorus-desktop-pictures-") as folder:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = folder
        screen = Path(folder, "screen.json")
        screen.write_text(json.dumps({"screens": [screen_of]}), encoding="utf-8")
        os.environ |= {
            "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
            "LC_ALL": "C.UTF-8",
            "TZ": "Europe/Paris",
        }
        time.tzset()
        yield Path(folder)
