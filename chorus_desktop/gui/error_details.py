"""What may be told of an error: where it happened and of what kind, never a value, for it may be somebody's name."""

import os
import re
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import qVersion

from chorus_desktop import __version__

PACKAGE = Path(__file__).resolve().parents[1]
CAUSES = 10
"""How far back the causes of an error are told."""
CRASH_LINES = 80
HARMLESS = re.compile(r"(UNIQUE|NOT NULL|CHECK|FOREIGN KEY) constraint failed(: [\w., ]+)?|no such table: \w+")
"""Words of SQLite that name tables and columns only. Others repeat what was typed into a search, or a path."""
FRAME = re.compile(r'^ {2}File "(.+)", line (\d+) in (.+)$')
SECRETS = (  # a path may hold spaces: what follows one on its line goes too
    (re.compile(r"\b\w+://\S+"), "<adresse>"),
    (re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+"), "<adresse>"),
    (re.compile(r'"[^"]*"|«[^»]*»|\'[^\']*\''), "<texte>"),
    (re.compile(r"(?:\b[A-Za-z]:[\\/]|(?<![\w<>])~?[\\/]).*"), "<chemin>"),
)


def told(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> str:
    """What happened, where, and what caused it: kinds of errors, files of ours and functions."""
    lines = [heading(), *_of_one(kind, error, trace)]
    for _ in range(CAUSES):
        error = None if error is None else error.__cause__ or error.__context__
        if error is None:
            break
        lines += _of_one(type(error), error, error.__traceback__)
    return "\n".join(lines)


def crash_told(dump: str) -> str:
    """What Python's fault handler wrote while the program fell, without folders."""
    lines = [heading()]
    for line in dump.splitlines()[:CRASH_LINES]:
        frame = FRAME.match(line)
        if frame is not None:
            lines.append(f"  {place(Path(frame[1]))}:{frame[2]} {frame[3]}")
        elif line.startswith(("Fatal Python error:", "Current thread", "Thread ", "Windows fatal exception:")):
            lines.append(line.partition(" (most recent")[0])
    return "\n".join(lines) if len(lines) > 1 else ""


def scrubbed(message: str) -> str:
    """A message of Qt without the paths, addresses and quoted words that it may repeat."""
    for pattern, instead in SECRETS:
        message = pattern.sub(instead, message)
    return message


def heading() -> str:
    """Which program, on what."""
    return f"Chorus Desktop {__version__}, Python {sys.version.split()[0]}, Qt {qVersion()}, {sys.platform}"


def place(path: Path) -> str:
    """A file without the folders above it, which may bear the person's name."""
    return path.relative_to(PACKAGE.parent).as_posix() if path.is_relative_to(PACKAGE) else path.name


def _of_one(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> list[str]:
    frames = traceback.extract_tb(trace)
    return [_named(kind, error), *(f"  {place(Path(one.filename))}:{one.lineno} {one.name}" for one in frames)]


def _named(kind: type[BaseException], error: BaseException | None) -> str:
    """The kind, and what the system or SQLite say of it in words of their own."""
    name = f"{kind.__module__}.{kind.__qualname__}"
    if isinstance(error, OSError) and isinstance(error.errno, int):
        return f"{name}: {os.strerror(error.errno)}"
    if kind.__module__ == "sqlite3":
        words = str(error) if HARMLESS.fullmatch(str(error)) else ""
        return ": ".join(filter(None, (name, getattr(error, "sqlite_errorname", ""), words)))
    return name
