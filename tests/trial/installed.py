"""The packaged program from outside: started as a desktop starts it, its processes, its windows."""

import os
import signal
import subprocess
from contextlib import suppress
from pathlib import Path

from tests.journeys.screen_reader import Reader, Thing, waited

NAME = "chorus-desktop"
KIND = "application/x-chorus-desktop"
MENU_ENTRY = f"{NAME}.desktop"
PROGRAM = Path("/usr/lib", NAME, NAME)
PATIENCE = 60.0
LOG = Path(os.environ.get("HOME", "")) / "said.log"
"""What the program says to whoever started it, which should be nothing."""


def told(*command: str | Path) -> str:
    """Return what a tool prints. Raises AssertionError with its words when it fails."""
    done = subprocess.run([str(part) for part in command], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, f"{command[0]} {command[1]} failed:\n{done.stdout}{done.stderr}"
    return done.stdout


def start(*command: str | Path) -> None:
    """Run what starts the program and ends; what the program says goes to the log."""
    with LOG.open("a") as log:
        subprocess.run([str(part) for part in command], stdout=log, stderr=log, check=True)


def choose_in_menu() -> None:
    """What the desktop does when the program is chosen in its menu."""
    start("gio", "launch", f"/usr/share/applications/{MENU_ENTRY}")


def double_click(file: Path) -> None:
    """What the desktop does when a file is double-clicked: by its content, the program that is set for it."""
    start("gio", "open", file)


def press(keys: str) -> None:
    """Of the keyboard; the window manager sees them first."""
    told("xdotool", "key", keys)


def processes(program: Path = PROGRAM) -> list[int]:
    """Return those that run this program on this screen."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            here = f"DISPLAY={os.environ['DISPLAY']}".encode() in folder.joinpath("environ").read_bytes().split(b"\0")
            if here and folder.joinpath("exe").readlink() == program:
                found.append(int(folder.name))
    return found


def only_process(program: Path = PROGRAM) -> int:
    """Wait until one process, and no other, runs the program."""
    waited(lambda: len(processes(program)) == 1 or None, f"one process of {program}", PATIENCE)
    return processes(program)[0]


def accessible(reader: Reader, process: int) -> Thing:
    """Wait for the program on the accessibility bus, whatever is still there of one that was killed."""

    def look() -> Thing | None:
        for one in reader.programs():
            with suppress(LookupError):
                if reader.process(one) == process:
                    return one
        return None

    return waited(look, "the program", PATIENCE)


def front() -> tuple[int, str]:
    """Return the process and the title of the window in front, (0, "") without one."""
    command = ["xdotool", "getactivewindow", "getwindowpid", "getwindowname"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    process, _, title = done.stdout.strip().partition("\n")
    return (0, "") if done.returncode else (int(process), title)


def kind_in_front() -> str:
    """Return the class of the window in front, by which a desktop knows whose icon it gets."""
    return told("xprop", "-id", told("xdotool", "getactivewindow").strip(), "WM_CLASS").split('"')[-2]


def close(process: int, base: Path, program: Path = PROGRAM) -> None:
    """Press Alt+F4 once the window of this database is in front, and wait for the end."""
    waited(lambda: front() == (process, f"Chorus Desktop — {base.name}") or None, "the window in front")
    press("alt+F4")
    waited(lambda: not processes(program) or None, f"the end of {program}", PATIENCE)


def kill(process: int, program: Path = PROGRAM) -> None:
    """As a power cut does."""
    os.kill(process, signal.SIGKILL)
    waited(lambda: not processes(program) or None, f"the end of {program}", PATIENCE)


def memory(process: int) -> float:
    """Return the resident megabytes of a process."""
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    pages = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(pages.split()[1]) / 1024
