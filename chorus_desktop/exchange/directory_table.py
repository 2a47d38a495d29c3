"""The file of the public directory, examined: what the window shows before anything is written (G7.5)."""

from pathlib import Path
from typing import NamedTuple

from chorus_desktop.core import directory_file, directory_import
from chorus_desktop.core.batch import Progress
from chorus_desktop.core.directory_import import CHUNK, Examined
from chorus_desktop.exchange import table_file


class Found(NamedTuple):
    """What the file would do, and how it had to be read."""

    examined: Examined
    remark: str


def examine(path: Path, progress: Progress | None = None) -> Found:
    """Read the file, then compare it with the directory; progress goes to 100.

    Raises Refused (field `file`) when it cannot be read or is something else.
    """
    table = table_file.read(path, _share(progress, 0))
    found = directory_import.examine(path.name, table.header, table.rows, table.numbers, _share(progress, 50))
    while table.rows:  # given back in pieces: all at once would hold the interpreter, and the window with it
        del table.rows[-CHUNK:]
    return Found(found, table.remark)


def _share(progress: Progress | None, start: int) -> Progress | None:
    """Return what tells one half of the whole, in percent."""
    if progress is None:
        return None

    def tell(done: int, total: int, name: str) -> None:
        progress(start + done * 50 // max(total, 1), 100, name)

    return tell


def is_directory(path: Path) -> bool:
    """Whether a file has the titles of the public directory. Raises Refused (field `file`) when it cannot be read."""
    return directory_file.is_directory(table_file.header(path))
