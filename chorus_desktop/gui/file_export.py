"""A list as a spreadsheet or a PDF of the person's choice: the ticked rows, or all that the filters found (G4.1)."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from chorus_desktop.core import clock
from chorus_desktop.core.batch import Progress
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.text import moment
from chorus_desktop.exchange import list_pdf, list_rows, xlsx_file
from chorus_desktop.exchange.list_pdf import PdfList
from chorus_desktop.exchange.xlsx_file import Cell, Sheet
from chorus_desktop.gui import settings
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.progress import ProgressDialog
from chorus_desktop.gui.look.messages import tell

FOLDER = "export/folder"
"""The setting that remembers where the last export went."""
XLSX, PDF = ".xlsx", ".pdf"


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
        scope = f"{len(self.ids)} lignes cochées" if self.ids else "toutes les lignes"
        return f"Filtres\u00a0: {self.filters or 'aucun'}. Export du {moment(clock.now())}, {scope}."


class FileExport(QObject):
    """Asks where, then writes in a worker with progress; `said` tells what was written."""

    said = Signal(str)

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        self.progress: ProgressDialog | None = None
        desk.cancelled.connect(self._on_cancelled)

    def start(self, kind: str, wanted: Exported) -> None:
        """`kind` is XLSX or PDF."""
        total = len(wanted.ids) or wanted.total
        heading = self.tr("Export de {count} lignes").format(count=QLocale().toString(total))
        self.save(kind, wanted.name, heading, total, write_xlsx if kind == XLSX else write_pdf, wanted)

    def save(
        self, kind: str, name: str, heading: str, total: int, work: Callable[..., int], *arguments: object
    ) -> None:
        """Have `work(path, *arguments, progress=…)` write the file; it returns how many rows that is."""
        if self.progress is not None:
            return
        path = self._ask(kind, name)
        if path is None:
            return
        note = self.tr("Le fichier est écrit d’un seul coup, à la fin. Arrêter n’écrit rien.")
        self.progress = ProgressDialog(self._page, self._desk, heading, total, note)
        then, sorry = partial(self._on_written, path), partial(self._on_refused, path)
        self._desk.read_long(work, path, *arguments, then=then, sorry=sorry)

    def _ask(self, kind: str, name: str) -> Path | None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        remembered = settings.read(FOLDER)
        folder = remembered if remembered and Path(remembered).is_dir() else documents
        proposal = str(Path(folder, f"{name}-{clock.today():%Y-%m-%d}{kind}"))
        kinds = {XLSX: self.tr("Classeurs Excel (*.xlsx)"), PDF: "PDF (*.pdf)"}
        chosen, _ = QFileDialog.getSaveFileName(self._page, self.tr("Exporter"), proposal, kinds[kind])
        if not chosen:
            return None
        return Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(kind)

    def _finish(self) -> None:
        if self.progress is not None:
            self.progress.finish()
            self.progress = None

    def _on_written(self, path: Path, count: int) -> None:
        self._finish()
        settings.write(FOLDER, str(path.parent))
        text = (
            self.tr("1 ligne exportée dans {file}") if count == 1 else self.tr("{count} lignes exportées dans {file}")
        )
        self.said.emit(text.format(count=QLocale().toString(count), file=path.name))

    def _on_refused(self, path: Path, refusal: Refused) -> None:
        self._finish()
        heading = self.tr("{file} n’a pas été écrit").format(file=path.name)
        tell(self._page, self.tr("Exporter"), heading, str(refusal))

    @Slot()
    def _on_cancelled(self) -> None:
        """The dialog has closed by itself."""
        if self.progress is not None:
            self.progress = None
            self.said.emit(self.tr("Export arrêté\u202f: aucun fichier n’a été écrit."))


def write_xlsx(path: Path, wanted: Exported, progress: Progress | None = None) -> int:
    """In a worker: one sheet with the rows, another that says which they are."""
    ids = wanted.wanted
    rows = map(wanted.cells, list_rows.read(wanted.listing, ids, progress))
    title = wanted.name.capitalize()
    sheets = (Sheet(title, wanted.header, rows, wanted.widths), Sheet("À propos", (), [(wanted.note,)], (100,)))
    return xlsx_file.write(path, sheets) - 1


def write_pdf(path: Path, wanted: Exported, progress: Progress | None = None) -> int:
    """In a worker: which rows they are stands under the title."""
    ids = wanted.wanted
    rows = map(wanted.texts, list_rows.read(wanted.listing, ids, progress))
    samples = ["0" * int(width) for width in wanted.widths]
    return list_pdf.write(path, PdfList(wanted.name.capitalize(), wanted.note, wanted.header, samples, rows, len(ids)))
