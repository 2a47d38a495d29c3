"""Where the pictures are taken: a screen, a day and a home of their own."""

import json
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SCREEN = {"name": "small", "x": 0, "y": 0, "width": 1366, "height": 940, "logicalDpi": 96, "dpr": 1}


@contextmanager
def private_home() -> Iterator[Path]:
    """Nothing of the person who takes the pictures is read or changed."""
    with tempfile.TemporaryDirectory(prefix="chorus-desktop-pictures-") as folder:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = folder
        screen = Path(folder, "screen.json")
        screen.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
        os.environ |= {
            "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
            "LC_ALL": "C.UTF-8",
            "TZ": "Europe/Paris",
        }
        time.tzset()
        yield Path(folder)
