"""Lists as CSV files for a French spreadsheet: `;`, UTF-8 with its mark, nothing in them that it would run or round."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from chorus_desktop.exchange import files

_FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]")
"""A cell that begins so is a formula to a spreadsheet, …"""
_NUMBER = re.compile(r"-[0-9]+(?:[.,][0-9]+)?")
"""… but a negative number is only a number."""
_LONG = 12
"""Digits that it would shorten: a SIRET would end in zeros, a postal code or a telephone number lose its first one."""
_CAREFUL = frozenset("=+-@\t\r\n＝＋－＠0123456789")


def neutral(cell: str) -> str:
    """Return a cell that a spreadsheet keeps as the text it is: an apostrophe stands before what it would change."""
    if cell[:1] not in _CAREFUL:
        return cell
    if cell.isdigit():
        return f"'{cell}" if len(cell) >= _LONG or (cell[0] == "0" and len(cell) > 1) else cell
    return f"'{cell}" if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell) else cell


def plain(cell: str) -> str:
    """Return a cell as it was before `neutral`: a file of ours can be read again."""
    return cell[1:] if cell.startswith("'") and neutral(cell[1:]) == cell else cell


def write(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]], note: str = "") -> None:
    """Write a list, its header first; `note` is the last line, after an empty one that ends the table.

    Raises Refused (field `file`) when the file cannot be written; after any error, `path` is as it was.
    """
    with files.whole(path) as file:
        text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="", errors="replace")
        lines = csv.writer(text, delimiter=";")
        lines.writerow(header)
        lines.writerows([neutral(cell) for cell in row] for row in rows)
        if note:
            lines.writerows(([], [neutral(note)]))
        text.flush()
        text.detach()
