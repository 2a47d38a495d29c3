"""A screen that nobody sees (Xvfb), for the real program in a process of its own."""

import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

SCREENS = range(80, 100)
FOREIGN = ("DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY")
"""What would lead a program away from its own screen and bus."""


@contextmanager
def shown() -> Iterator[str]:
    """Yield the name of a new screen of 1366 × 768, and stop it at the end. Raises LookupError when none is free."""
    for number in SCREENS:
        if Path(f"/tmp/.X{number}-lock").exists():
            continue
        read, write = os.pipe()
        command = ["Xvfb", f":{number}", "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-displayfd", str(write)]
        server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as ready:
            if not ready.readline().strip():
                server.wait(10)
                continue
            try:
                yield f":{number}"
            finally:
                server.terminate()
                server.wait(10)
            return
    raise LookupError("no free screen")


def environment(screen: str, home: Path) -> Mapping[str, str]:
    """What a program gets there: its own home and runtime folder, and an accessibility bus that is listened to."""
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {
        **{name: value for name, value in os.environ.items() if name not in FOREIGN},
        "DISPLAY": screen,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_RUNTIME_DIR": str(runtime),
        **{f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CACHE", "CONFIG", "DATA", "STATE")},
        "NO_AT_BRIDGE": "0",
    }
