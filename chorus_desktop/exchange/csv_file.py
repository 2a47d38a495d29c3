"""Lists as CSV files for a French spreadsheet: `;`, UTF-8 with its mark, nothing in them that it would run."""

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from chorus_desktop.exchange import files

DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins with one of these is a formula to a spreadsheet."""


def neutral(cell: str) -> str:
    """Return a cell as text that no spreadsheet runs: an apostrophe stands before what would be a formula."""
    return f"'{cell}" if cell.startswith(DANGEROUS) else cell


def write(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a list, its header first. Raises Refused (field `file`) when the file cannot be written."""
    with files.whole(path) as file:
        text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
        lines = csv.writer(text, delimiter=";")
        lines.writerow(header)
        lines.writerows([neutral(cell) for cell in row] for row in rows)
        text.flush()
        text.detach()
