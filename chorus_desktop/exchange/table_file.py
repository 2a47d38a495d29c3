"""Tables that a person brings, CSV or spreadsheet, read as text whatever wrote them (B4)."""

import zipfile
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from chorus_desktop.core.errors import Refused, why
from chorus_desktop.core.language import French, tr

CSV_LIMIT = 200_000_000
SHEET_LIMIT = 100_000_000
UNZIPPED_LIMIT = 1_000_000_000
"""Bytes: of a file of text, of a spreadsheet, of all that is compressed in it."""
STEP = 1000
"""Lines between two reports."""
Progress = Callable[[int, int, str], None]
"""Told how many bytes or lines are read, of how many, and of which file; raises Cancelled to stop."""
ENDINGS = ("csv", "txt", "tsv", "xlsx", "xlsm", "xlsb", "xls", "ods")
"""Endings of the files that `read` takes; without one of them, the content alone decides."""
CHOICE: French = "Tableaux (*.csv *.xlsx *.xls *.ods *.txt);;Tous les fichiers (*)"
"""For a file dialog."""


class TableFile(NamedTuple):
    """The first line, then the others, every cell as text; `numbers[i]` is the line of `rows[i]` in the file.

    A row has fewer cells than the header where its line leaves out the last ones; blank lines are left out. `remark`:
    what a person should know of how the file was read, such as an encoding that had to be guessed.
    """

    header: tuple[str, ...]
    rows: list[tuple[str, ...]]
    numbers: list[int]
    remark: str = ""


class Content(StrEnum):
    """What a file really is, by its first bytes; the value is what it is called on screen."""

    TEXT = "un fichier texte (CSV)"
    XLSX = "un classeur Excel (.xlsx)"
    XLSB = "un classeur Excel (.xlsb)"
    XLS = "un ancien classeur Excel (.xls)"
    ODS = "un classeur LibreOffice (.ods)"


_ENDINGS = {
    Content.TEXT: ("csv", "txt", "tsv"),
    Content.XLSX: ("xlsx", "xlsm"),
    Content.XLSB: ("xlsb",),
    Content.XLS: ("xls",),
    Content.ODS: ("ods",),
}
_OTHERS: tuple[tuple[bytes, French], ...] = (
    (b"%PDF", "un PDF"),
    (b"\x89PNG", "une image"),
    (b"\xff\xd8\xff", "une image"),
    (b"\x1f\x8b", "une archive"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PAGES = (b"<!doctype", b"<html", b"<table", b"<?xml", b"{\\rtf")


def read(path: Path, progress: Progress | None = None) -> TableFile:
    """Read a whole table: CSV (UTF-8, UTF-16, Windows-1252) or the first sheet of a spreadsheet.

    Raises Refused (field `file`) for a file that is not what it claims, is empty, damaged, protected or too large.
    """
    return _table(*_lines(path, progress))


def header(path: Path) -> tuple[str, ...]:
    """Read the first line only. Raises Refused as `read` does."""
    lines, _ = _lines(path, None)
    try:
        return next((tuple(cells) for _, cells in lines if any(cells)), ())
    except OSError as error:
        raise unreadable(error) from None


def _lines(path: Path, progress: Progress | None) -> tuple[Iterator[tuple[int, list[str]]], list[str]]:
    """Open a file by what it is; its lines come as they are read."""
    try:
        if not path.is_file():
            raise refusal("Ce fichier est introuvable, ou ce n’est pas un fichier.")
        size = path.stat().st_size
        content = _content(path, size)
        _check_ending(path, content)
        if content is Content.TEXT:
            _check_size(size, CSV_LIMIT)
            from chorus_desktop.exchange import csv_table

            return csv_table.lines(path, progress)
        from chorus_desktop.exchange import sheet_table

        return sheet_table.lines(path, progress)
    except OSError as error:
        raise unreadable(error) from None


def unreadable(error: OSError) -> Refused:
    return refusal("Ce fichier ne peut pas être lu ({cause}).", cause=why(error))


def refusal(sentence: str, **values: object) -> Refused:
    """Return what is said of a file that is not read."""
    return Refused(sentence, field="file", **values)


def _content(path: Path, size: int) -> Content:
    if not size:
        raise refusal("Ce fichier est vide.")
    with path.open("rb") as file:
        head = file.read(4096)
    if head.startswith(b"PK"):
        _check_size(size, SHEET_LIMIT)
        return _zipped(path)
    if head.startswith(_OLE):
        _check_size(size, SHEET_LIMIT)
        return _old(path)
    for mark, name in _OTHERS:
        if head.startswith(mark):
            raise refusal("Ce fichier est {name}, pas un tableau. Enregistrez-le en CSV ou en XLSX.", name=tr(name))
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(_PAGES):
        raise refusal("Ce fichier est un document, pas un tableau. Ouvrez-le et enregistrez-le en CSV ou en XLSX.")
    return Content.TEXT


def _zipped(path: Path) -> Content:
    """Look into the directory of a zip; nothing is unpacked."""
    try:
        with zipfile.ZipFile(path) as file:
            members = {member.filename: member for member in file.infolist()}
            if sum(member.file_size for member in members.values()) > UNZIPPED_LIMIT:
                raise refusal("Ce classeur est trop gros une fois décompressé (1 Go au plus). Enregistrez-le en CSV.")
            if "xl/workbook.bin" in members:
                return Content.XLSB
            if "xl/workbook.xml" in members:
                return Content.XLSX
            kind = file.read("mimetype")[:100] if "mimetype" in members else b""
            if kind.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
                if "META-INF/manifest.xml" in members and b"encryption-data" in file.read("META-INF/manifest.xml"):
                    raise protected()
                return Content.ODS
    except (zipfile.BadZipFile, zipfile.LargeZipFile, RuntimeError, NotImplementedError, ValueError):
        raise damaged() from None
    raise refusal("Ce fichier est une archive ou un document, pas un tableau. Choisissez un CSV ou un classeur.")


def _old(path: Path) -> Content:
    """Tell what an OLE container holds: a password makes one of any new workbook."""
    data = path.read_bytes()
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise protected()
    if any(name.encode("utf-16-le") in data for name in ("Workbook", "Book")):
        return Content.XLS
    raise refusal("Ce fichier est un document, pas un tableau. Choisissez un CSV ou un classeur.")


def protected() -> Refused:
    return refusal("Ce classeur est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis recommencez.")


def damaged() -> Refused:
    return refusal("Ce classeur est abîmé ou incomplet\u202f: il ne peut pas être lu. Récupérez-le de nouveau.")


def _check_ending(path: Path, content: Content) -> None:
    ending = path.suffix.lower().removeprefix(".")
    if ending in ENDINGS and ending not in _ENDINGS[content]:
        raise refusal(
            "Ce fichier se termine par .{ending}, mais c’est {content}. Corrigez son nom, ou choisissez-en un autre.",
            ending=ending,
            content=tr(content.value),
        )


def _check_size(size: int, limit: int) -> None:
    if size > limit:
        raise refusal(
            "Ce fichier est trop gros\u202f: {size}\u00a0Mo, pour {limit}\u00a0Mo au plus.",
            size=f"{size / 1e6:.0f}",
            limit=f"{limit / 1e6:.0f}",
        )


def _table(lines: Iterator[tuple[int, list[str]]], remarks: list[str]) -> TableFile:
    """Put the lines together; what reads them may still add to the remarks."""
    header: tuple[str, ...] = ()
    rows: list[tuple[str, ...]] = []
    numbers: list[int] = []
    try:
        for number, cells in lines:
            if not any(cells):
                continue
            while len(cells) > len(header) and not cells[-1]:
                cells.pop()
            if not header:
                header = tuple(cells)
                continue
            rows.append(tuple(cells))
            numbers.append(number)
    except OSError as error:
        raise unreadable(error) from None
    if not header:
        raise refusal("Ce fichier est vide.")
    if not rows:
        raise refusal("Ce fichier n’a qu’une ligne, celle des titres\u202f: il n’y a rien à lire.")
    return TableFile(header, rows, numbers, " ".join(remarks))
