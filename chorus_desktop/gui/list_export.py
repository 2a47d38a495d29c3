"""A list as a CSV file of the person's choice: the ticked rows, or all that the search found (G5.3, G3.3)."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from chorus_desktop.core import clock
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.text import moment
from chorus_desktop.exchange import list_file
from chorus_desktop.exchange.list_file import ListFile
from chorus_desktop.gui import settings
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.progress import ProgressDialog
from chorus_desktop.gui.look.messages import tell
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_columns import Column

FOLDER = "export/folder"
"""The setting that remembers where the last export went."""


class Sorted(NamedTuple):
    """A listing in the order in which it is shown."""

    listing: Listing[Any]
    sort: str
    descending: bool

    def ids(self) -> Any:
        return self.listing.ids(self.sort, self.descending)

    def page(self, ids: Any) -> Any:
        return self.listing.page(ids)


def exported_columns(columns: Iterable[Column[Any]]) -> list[Column[Any]]:
    """All that say something, those that the person has hidden included."""
    return [column for column in columns if not (column.header_box or column.actions)]


class ListExport(QObject):
    """Asks where, then writes in a worker with progress; `said` tells what was written.

    The last line of the file, after an empty one that ends the table for a spreadsheet, says which filters applied: it
    stays with the rows when the file is renamed or sent.
    """

    said = Signal(str)

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        self.progress: ProgressDialog | None = None
        desk.cancelled.connect(self._on_cancelled)

    def start(self, model: TableModel[Any], name: str, filters: str) -> None:
        """Export the ticked rows of the model, all of them when none is; `filters` says in words which applied.

        `name` is what the rows are called, « utilisateurs »: it begins the name of the file and ends the message.
        """
        if model.listing is None or self.progress is not None:
            return
        ticked = model.ticked
        path = self._ask(name)
        if path is None:
            return
        columns = exported_columns(model.columns)
        scope = self.tr("{count} lignes cochées") if len(ticked) > 1 else self.tr("1 ligne cochée")
        wanted = ListFile(
            [column.title for column in columns],
            [column.exports for column in columns],
            Sorted(model.listing, model.sort_name, model.descending),
            ticked,
            self._note(scope.format(count=len(ticked)) if ticked else self.tr("toutes les lignes"), filters),
        )
        total = len(ticked) or model.rowCount()
        note = self.tr("Le fichier est écrit d’un seul coup, à la fin. Arrêter n’écrit rien.")
        heading = self.tr("Export de {count} {name}").format(count=QLocale().toString(total), name=name)
        self.progress = ProgressDialog(self._page, self._desk, heading, total, note)
        then, sorry = partial(self._on_written, path, name, bool(ticked)), partial(self._on_refused, path)
        self._desk.read_long(list_file.write, path, wanted, then=then, sorry=sorry)

    def _note(self, scope: str, filters: str) -> str:
        """What tells, in a year, what these rows are."""
        day = moment(clock.now())
        return self.tr("Filtres\u00a0: {filters}. Export du {day}, {scope}.").format(
            filters=filters or self.tr("aucun"), day=day, scope=scope
        )

    def _ask(self, name: str) -> Path | None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        remembered = settings.read(FOLDER)
        folder = remembered if remembered and Path(remembered).is_dir() else documents
        proposal = str(Path(folder, f"{name.replace(' ', '-')}-{clock.today():%Y-%m-%d}.csv"))
        kinds = self.tr("Fichiers CSV (*.csv)")
        chosen, _ = QFileDialog.getSaveFileName(self._page, self.tr("Export CSV"), proposal, kinds)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(".csv")

    def _finish(self) -> None:
        if self.progress is not None:
            self.progress.finish()
            self.progress = None

    def _on_written(self, path: Path, name: str, ticked: bool, count: int) -> None:
        self._finish()
        settings.write(FOLDER, str(path.parent))
        text = self.tr("{count} {name} exportés dans {file}") if count != 1 else self.tr("1 ligne exportée dans {file}")
        if not ticked:
            text = self.tr("{text} (toute la liste\u00a0: rien n’était coché)").format(text=text)
        self.said.emit(text.format(count=QLocale().toString(count), name=name, file=path.name))

    def _on_refused(self, path: Path, refusal: Refused) -> None:
        self._finish()
        tell(
            self._page, self.tr("Export CSV"), self.tr("{file} n’a pas été écrit").format(file=path.name), str(refusal)
        )

    def _on_cancelled(self) -> None:
        """The dialog has closed by itself."""
        if self.progress is not None:
            self.progress = None
            self.said.emit(self.tr("Export arrêté\u202f: aucun fichier n’a été écrit."))
