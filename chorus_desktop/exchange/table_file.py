"""Tables that a person brings, CSV or XLSX, read as text (B4)."""

from pathlib import Path
from typing import NamedTuple


class TableFile(NamedTuple):
    """The first line, then the others, every cell as text; `numbers[i]` is the line of `rows[i]` in the file."""

    header: tuple[str, ...]
    rows: list[tuple[str, ...]]
    numbers: list[int]


def read(path: Path) -> TableFile:
    """Read a whole table. Raises Refused (field `file`) for a file that is not what it claims, empty or too large."""
    raise NotImplementedError
