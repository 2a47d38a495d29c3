"""The matrix of the rights as a spreadsheet of the person's choice: one structure, or a sheet for each (B2)."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from chorus_desktop.core import clock, structures
from chorus_desktop.core.access_matrix import Filters
from chorus_desktop.core.batch import Progress
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.operation import Body
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.exchange import access_sheets
from chorus_desktop.gui import settings
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.progress import ProgressDialog
from chorus_desktop.gui.list_export import FOLDER
from chorus_desktop.gui.look.messages import tell


class AccessExport(QObject):
    """Asks where, then writes in a worker with progress; `said` tells what was written."""

    said = Signal(str)

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        self.progress: ProgressDialog | None = None
        desk.cancelled.connect(self._on_cancelled)

    def one(self, structure: Body, filters: Filters, count: int) -> None:
        """One structure, as it is filtered; `count`: how many members that is."""
        path = self._ask(structure.name)
        if path is not None:
            heading = self.tr("Export des droits de {count} utilisateurs").format(count=QLocale().toString(count))
            self._write(heading, path, access_sheets.write, path, self._desk.actor, [structure.id], filters)

    @Slot()
    def all_structures(self) -> None:
        """All the structures that the actor manages, one sheet each, without filters."""
        path = self._ask(self.tr("toutes mes structures"))
        if path is not None:
            self._write(self.tr("Export des droits de vos structures"), path, write_all, path, self._desk.actor)

    def _write(self, heading: str, path: Path, work: object, *arguments: object) -> None:
        if self.progress is not None:
            return
        note = self.tr("Le fichier est écrit d’un seul coup, à la fin. Arrêter n’écrit rien.")
        self.progress = ProgressDialog(self._page, self._desk, heading, 0, note)
        then, sorry = partial(self._on_written, path), partial(self._on_refused, path)
        self._desk.read_long(work, *arguments, then=then, sorry=sorry)  # type: ignore[arg-type]

    def _ask(self, name: str) -> Path | None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        remembered = settings.read(FOLDER)
        folder = remembered if remembered and Path(remembered).is_dir() else documents
        plain = "".join("-" if mark in ' /\\:*?"<>|' else mark for mark in name)
        proposal = str(Path(folder, f"droits-{plain}-{clock.today():%Y-%m-%d}.xlsx"))
        title, kinds = self.tr("Exporter les droits d’accès"), self.tr("Classeurs (*.xlsx)")
        chosen, _ = QFileDialog.getSaveFileName(self._page, title, proposal, kinds)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(".xlsx")

    def _finish(self) -> None:
        if self.progress is not None:
            self.progress.finish()
            self.progress = None

    def _on_written(self, path: Path, count: int) -> None:
        self._finish()
        settings.write(FOLDER, str(path.parent))
        text = self.tr("Droits de {count} utilisateurs exportés dans {file}")
        if count == 1:
            text = self.tr("Droits d’un utilisateur exportés dans {file}")
        self.said.emit(text.format(count=QLocale().toString(count), file=path.name))

    def _on_refused(self, path: Path, refusal: Refused) -> None:
        self._finish()
        heading = self.tr("{file} n’a pas été écrit").format(file=path.name)
        tell(self._page, self.tr("Exporter les droits d’accès"), heading, str(refusal))

    @Slot()
    def _on_cancelled(self) -> None:
        """The dialog has closed by itself."""
        if self.progress is not None:
            self.progress = None
            self.said.emit(self.tr("Export arrêté\u202f: aucun fichier n’a été écrit."))


def write_all(path: Path, actor: Actor, progress: Progress | None = None) -> int:
    """In the worker: which structures there are is read there too."""
    found = [body.id for body in structures.choices(actor, Right.READ)]
    return access_sheets.write(path, actor, found, None, progress)
