"""The lines of a CSV file, whatever its encoding and its separator; `table_file.py` opens the right one."""

import codecs
import csv
import io
import re
import time
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from chorus_desktop.core.errors import Refused
from chorus_desktop.core.language import French, tr
from chorus_desktop.exchange import csv_file
from chorus_desktop.exchange.table_file import STEP, Progress, refusal

CHUNK = 1 << 18
BREATH = 250
"""Lines after which other threads may run: of itself Python lets none in for hundreds of milliseconds here (tried)."""
SEPARATORS = (";", "\t", ",")
WINDOWS: French = "Ce fichier n’est pas en UTF-8\u202f: il a été lu comme un fichier de Windows. Vérifiez ses accents."
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
END_MARK = "\x1a"
"""What old programs write as the last character of a file."""
_CONTROL = re.compile("[\x00-\x08\x0e-\x19\x1b-\x1f\x7f-\x9f]")
"""What no text holds."""
_LETTERS = re.compile(rb"[\xc2-\xf4][\x80-\xbf]+")
"""Roughly, letters outside ASCII as UTF-8 writes them."""


def lines(path: Path, progress: Progress | None) -> tuple[Iterator[tuple[int, list[str]]], list[str]]:
    """Return the lines, each with its number in the file, and what must be said of the file.

    Raises Refused (field `file`), also while the lines are read.
    """
    encoding = _encoding(path)
    with path.open(encoding=encoding, newline="") as file:
        start = file.read(CHUNK)
    return _lines(path, encoding, *_separator(start), progress), [tr(WINDOWS)] if encoding == "cp1252" else []


def _lines(
    path: Path, encoding: str, separator: str, announced: bool, progress: Progress | None
) -> Iterator[tuple[int, list[str]]]:
    size = path.stat().st_size
    with path.open("rb") as raw, io.TextIOWrapper(raw, encoding, newline="") as file:
        if announced:
            file.readline()
        text = _Text(file)
        found = csv.reader(text, delimiter=separator, strict=True)
        number = count = int(announced)
        width = 0
        try:
            for line in found:
                if line == [END_MARK]:
                    break
                cells = [csv_file.plain(cell.strip()) for cell in line]
                if not text.ends and any(cells) and len(cells) < width:
                    raise _cut(number + 1)
                width = width or _filled(cells)
                yield number + 1, cells
                number = found.line_num + int(announced)
                count += 1
                if count % BREATH == 0:
                    time.sleep(0)
                if progress and count % STEP == 0:
                    progress(min(raw.tell(), size), size, path.name)
        except csv.Error as error:
            raise _malformed(number + 1, str(error)) from None


class _Text:
    """The lines of a text; `ends`: whether the one that was read last has a line end, as only a last one may not."""

    def __init__(self, file: Iterable[str]) -> None:
        self._file = file
        self.ends = True

    def __iter__(self) -> Iterator[str]:
        for line in self._file:
            self.ends = line.endswith(("\n", "\r"))
            yield line


def _filled(cells: list[str]) -> int:
    """Return how many cells there are up to the last that is not empty."""
    return max((at for at, cell in enumerate(cells, 1) if cell), default=0)


def _cut(number: int) -> Refused:
    return refusal(
        "Le fichier s’arrête au milieu de la ligne {number}\u202f: il est coupé. Récupérez-le de nouveau, "
        "ou complétez cette ligne.",
        number=number,
    )


def _malformed(number: int, error: str) -> Refused:
    if "unexpected end" in error or "field larger" in error:
        sentence = (
            "Ligne {number}\u202f: un guillemet y est ouvert et n’est jamais fermé. Le fichier est abîmé ou coupé."
        )
    else:
        sentence = "Ligne {number}\u202f: un guillemet y est mal placé. Corrigez cette ligne, puis recommencez."
    return refusal(sentence, number=number)


def _separator(start: str) -> tuple[str, bool]:
    """Return the separator, and whether a first line of its own says it (sep=;), as Excel writes it.

    Without it: the one that cuts all of the first lines into most cells.
    """
    first, _, _ = start.lstrip("\ufeff").partition("\n")
    if first.lower().startswith("sep=") and len(first.strip()) == 5:
        return first.strip()[4], True
    return max(SEPARATORS, key=lambda separator: _cells(start, separator)), False


def _cells(start: str, separator: str) -> tuple[int, int]:
    counts = []
    try:
        for cells in islice(csv.reader(io.StringIO(start, newline=""), delimiter=separator), 20):
            if any(cell.strip("".join(SEPARATORS)) for cell in cells):
                counts.append(len(cells))
    except csv.Error:
        pass
    if len(start) == CHUNK and len(counts) > 1:
        counts.pop()  # it may be cut
    return (min(counts), counts[0]) if counts else (0, 0)


def _encoding(path: Path) -> str:
    """Read the whole file once, in pieces: its encoding is known for sure, or is that of Windows if that is likely."""
    with path.open("rb") as file:
        head = file.read(4)
    if head in (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE):
        raise refusal("Ce fichier est en UTF-32. Enregistrez-le en CSV UTF-8, puis recommencez.")
    marked = next((name for mark, name in _MARKS if head.startswith(mark)), "")
    flaw = _flaw(path, marked or "utf-8")
    if not flaw:
        return marked or "utf-8"
    if marked or flaw == "control" or _is_utf8(path) or _flaw(path, "cp1252"):
        raise refusal(
            "Ce fichier n’est pas un texte lisible\u202f: il est abîmé, ou son encodage est inconnu. "
            "Enregistrez-le en CSV UTF-8, puis recommencez."
        )
    return "cp1252"


def _flaw(path: Path, encoding: str) -> str:
    """Return what keeps the file from being a text in this encoding, or nothing."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        with path.open("rb") as file:
            while piece := file.read(CHUNK):
                if _CONTROL.search(decoder.decode(piece)):
                    return "control"
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return "encoding"
    return ""


def _is_utf8(path: Path) -> bool:
    """Whether most of what is not ASCII is UTF-8 all the same: a damaged file, not one of Windows."""
    high = right = 0
    with path.open("rb") as file:
        while piece := file.read(CHUNK):
            high += len(piece) - len(piece.translate(None, bytes(range(128, 256))))
            right += sum(len(letter) for letter in _LETTERS.findall(piece))
    return right * 2 > high
