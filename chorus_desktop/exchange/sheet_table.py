"""The lines of the first sheet of a spreadsheet, its cells as they are seen; `table_file.py` opens the right one."""

import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from chorus_desktop.core.language import tr
from chorus_desktop.exchange.table_file import STEP, Progress, damaged, protected, refusal

CELLS = 50_000_000
"""More than that, between the first cell and the last: a sheet made to fill the memory."""
CHUNK = 1 << 20
_COLUMN = re.compile(rb' r="([A-Z]{2,3})[0-9]+"')
_ROW = re.compile(rb' r="([0-9]+)"')


def lines(path: Path, progress: Progress | None) -> tuple[Iterator[tuple[int, list[str]]], list[str]]:
    """Return the lines, each with its number in the sheet, and what must be said of the file.

    Raises Refused (field `file`), also while the lines are read.
    """
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    if progress:
        progress(0, 0, path.name)
    try:
        if zipfile.is_zipfile(path):
            _check_extent(path)
        book = CalamineWorkbook.from_path(path)
        if not book.sheet_names:
            raise refusal("Ce classeur n’a aucune feuille.")
        sheet = book.get_sheet_by_index(0)
    except PasswordError:
        raise protected() from None
    except (CalamineError, zipfile.BadZipFile, EOFError, ValueError, OverflowError):
        raise damaged() from None
    except BaseException as error:
        if type(error).__name__ == "PanicException":  # of the library's own language
            raise damaged() from None
        raise
    remarks = []
    if len(book.sheet_names) > 1:
        remarks.append(
            tr("Seule la première feuille, «\u00a0{name}\u00a0», a été lue.").format(name=book.sheet_names[0])
        )
    return _lines(sheet, path.name, progress), remarks


def _lines(sheet: Any, name: str, progress: Progress | None) -> Iterator[tuple[int, list[str]]]:
    total = sheet.total_height
    for number, cells in enumerate(sheet.iter_rows(), 1):
        yield number, [_text(cell) for cell in cells]
        if progress and number % STEP == 0:
            progress(number, total, name)


def _text(cell: Any) -> str:
    """Return a cell as a person reads it: a number without « .0 », a date as jj/mm/aaaa."""
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, bool):
        return "VRAI" if cell else "FAUX"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else repr(cell).replace(".", ",")
    if isinstance(cell, datetime):
        return f"{cell:%d/%m/%Y}" if cell.time() == time() else f"{cell:%d/%m/%Y %H:%M}"
    if isinstance(cell, date):
        return f"{cell:%d/%m/%Y}"
    if isinstance(cell, time):
        return f"{cell:%H:%M}"
    return "" if cell is None else str(cell)


def _check_extent(path: Path) -> None:
    """Refuse a sheet whose first and last cells are so far apart that reading what is between fills the memory."""
    with zipfile.ZipFile(path) as file:
        for member in file.namelist():
            if member.startswith("xl/worksheets/") and member.endswith(".xml"):
                with file.open(member) as sheet:
                    _check_sheet(sheet)


def _check_sheet(sheet: Any) -> None:
    width, height, rest = 26, 0, b""
    while piece := sheet.read(CHUNK):
        piece = rest + piece
        width = max(width, *map(_number, _COLUMN.findall(piece)), 0)
        rows = _ROW.findall(piece)
        height = max(height, int(rows[-1][:9])) if rows else height
        if width * height > CELLS:
            raise refusal("Cette feuille est trop étendue pour être lue. Supprimez ce qui est loin du tableau.")
        rest = piece[-64:]


def _number(letters: bytes) -> int:
    """Return the number of a column: AA is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
