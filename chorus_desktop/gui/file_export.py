"""A list as a spreadsheet or a PDF of the person's choice: the ticked rows, or all that the filters found (G4.1)."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from chorus_desktop.core.batch import Progress
from chorus_desktop.core.listing import Listing
from chorus_desktop.exchange import list_pdf, list_rows, xlsx_file
from chorus_desktop.exchange.list_pdf import PdfList
from chorus_desktop.exchange.xlsx_file import Cell, Sheet
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.file_writer import XLSX, FileWriter, rows_told
from chorus_desktop.gui.list_export import note


class Exported(NamedTuple):
    """What is written, and how. `ids`: these rows alone, all of the listing when empty; `filters`: which, in words.

    `cells` is a row of the spreadsheet, `texts` one of the PDF; `widths` how many characters each column shows.
    """

    name: str
    listing: Listing[Any]
    sort: str
    descending: bool
    ids: Sequence[int]
    total: int
    filters: str
    header: Sequence[str]
    widths: Sequence[float]
    cells: Callable[[Any], Sequence[Cell]]
    texts: Callable[[Any], Sequence[str]]

    @property
    def wanted(self) -> Sequence[int]:
        return self.ids or self.listing.ids(self.sort, self.descending)

    @property
    def note(self) -> str:
        """What tells, in a year, what these rows are."""
        return note(self.filters, len(self.ids))


class FileExport(FileWriter):
    """What « Exporter » of a list does but for CSV."""

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page, desk, tr("Exporter"))

    def start(self, kind: str, wanted: Exported) -> None:
        """`kind` is XLSX or PDF."""
        path = self.ask(wanted.name, kind)
        if path is None:
            return
        total = len(wanted.ids) or wanted.total
        heading = tr("Export de {count} lignes").format(count=QLocale().toString(total))
        self.write(heading, total, path, rows_told, write_xlsx if kind == XLSX else write_pdf, wanted)


def tr(text: str) -> str:
    return QCoreApplication.translate("FileExport", text)


def write_xlsx(path: Path, wanted: Exported, progress: Progress | None = None) -> int:
    """In a worker: one sheet with the rows, another that says which they are."""
    ids = wanted.wanted
    rows = map(wanted.cells, list_rows.read(wanted.listing, ids, progress))
    title = wanted.name.capitalize()
    sheets = (Sheet(title, wanted.header, rows, wanted.widths), Sheet(tr("À propos"), (), [(wanted.note,)], (100,)))
    return xlsx_file.write(path, sheets) - 1


def write_pdf(path: Path, wanted: Exported, progress: Progress | None = None) -> int:
    """In a worker: which rows they are stands under the title."""
    ids = wanted.wanted
    rows = map(wanted.texts, list_rows.read(wanted.listing, ids, progress))
    samples = ["0" * int(width) for width in wanted.widths]
    return list_pdf.write(path, PdfList(wanted.name.capitalize(), wanted.note, wanted.header, samples, rows, len(ids)))
