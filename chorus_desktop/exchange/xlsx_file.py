"""Spreadsheets (XLSX) of any length: a frozen header, cells that are what they are, nothing that is run (B2, G4.1)."""

import re
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from chorus_desktop.core.language import tr
from chorus_desktop.exchange import files

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

Cell = str | int | float | bool | date | datetime | None
"""What a cell may be; an instant is shown in local time. Text is always text: « =1+1 » is five characters."""
ROWS = 1_048_575
"""What one sheet holds below its header; what is longer goes on in another."""
LONGEST = 32_767
"""Characters a cell holds."""
NAME = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")


class Sheet(NamedTuple):
    """One sheet. `widths`: characters each column shows; `frozen`: columns at the left that stay with the header.

    `rows` is read once, row by row: it may count, and stop the work by an exception.
    """

    name: str
    header: Sequence[str]
    rows: Iterable[Sequence[Cell]]
    widths: Sequence[float] = ()
    frozen: int = 0


def write(path: Path, sheets: Iterable[Sheet]) -> int:
    """Write a workbook; return how many rows it holds.

    Raises Refused (field `file`) when it cannot be written; after any error, `path` is as it was.
    """
    from xlsxwriter import Workbook  # slow to load, and most days export nothing
    from xlsxwriter.exceptions import FileCreateError

    count = 0
    with files.whole(path) as file, tempfile.TemporaryDirectory(prefix="chorus-desktop-") as folder:
        options = {
            "constant_memory": True,
            "tmpdir": folder,
            "strings_to_formulas": False,
            "strings_to_numbers": False,
            "strings_to_urls": False,
        }
        book = Workbook(file, options)
        book.use_zip64()
        names: set[str] = set()
        try:
            for sheet in sheets:
                count += _Writer(book, names).add(sheet)
            if not names:
                book.add_worksheet()
            book.close()
        except FileCreateError as error:
            cause = error.args[0] if error.args else None
            raise cause if isinstance(cause, OSError) else OSError(str(error)) from None
        finally:
            for worksheet in book.worksheets():
                worksheet._opt_close()  # stopped on the way: its temporary file goes with the folder
    return count


class _Writer:
    """Adds sheets to a workbook: one, or several where the rows are too many for one."""

    def __init__(self, book: "Workbook", names: set[str]) -> None:
        self._book, self._names = book, names
        self._bold = book.add_format({"bold": True, "bottom": 1, "valign": "vcenter"})
        self._day = book.add_format({"num_format": "dd/mm/yyyy", "align": "left"})
        self._moment = book.add_format({"num_format": "dd/mm/yyyy hh:mm", "align": "left"})

    def add(self, sheet: Sheet) -> int:
        rows, count = iter(sheet.rows), 0
        while True:
            first = next(rows, None)
            if first is None and count:
                return count
            written = self._add_part(sheet, chain(() if first is None else (first,), islice(rows, ROWS - 1)))
            count += written
            if written < ROWS:
                return count

    def _add_part(self, sheet: Sheet, rows: Iterator[Sequence[Cell]]) -> int:
        page = self._book.add_worksheet(self._free_name(sheet.name))
        page.freeze_panes(1, sheet.frozen)
        for at, text in enumerate(sheet.header):
            width = sheet.widths[at] if at < len(sheet.widths) else max(len(text) + 4, 12)
            page.set_column(at, at, width)
            page.write_string(0, at, _cut(text), self._bold)
        last = 0
        for last, row in enumerate(rows, 1):
            for at, cell in enumerate(row):
                self._put(page, last, at, cell)
        if sheet.header:
            page.autofilter(0, 0, last, len(sheet.header) - 1)
        return last

    def _put(self, page: "Worksheet", row: int, at: int, cell: Cell) -> None:
        match cell:
            case None | "":
                return
            case str():
                page.write_string(row, at, _cut(cell))
            case bool():
                page.write_string(row, at, tr("Oui") if cell else tr("Non"))
            case datetime():
                page.write_datetime(row, at, cell.astimezone().replace(tzinfo=None), self._moment)
            case date():
                page.write_datetime(row, at, datetime.combine(cell, time()), self._day)
            case _:
                page.write_number(row, at, cell)

    def _free_name(self, wished: str) -> str:
        """A name as spreadsheets take them: short, without some marks, each once whatever its case."""
        name = _FORBIDDEN.sub(" ", wished).strip().strip("'")[:NAME].strip() or tr("Feuille")
        found, number = name, 2
        while found.casefold() in self._names:
            end = f" ({number})"
            found, number = f"{name[: NAME - len(end)].rstrip()}{end}", number + 1
        self._names.add(found.casefold())
        return found


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
