"""What can be done with the documents of a structure: asks first, runs the verbs, says how it went (G7.4)."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from chorus_desktop.core import documents
from chorus_desktop.core.documents import Added, DocumentRow
from chorus_desktop.core.errors import Refused
from chorus_desktop.exchange import document_files
from chorus_desktop.gui import places
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.progress import ProgressDialog
from chorus_desktop.gui.kept_files import KeptFiles
from chorus_desktop.gui.look.messages import confirm, tell
from chorus_desktop.gui.topics import Topic


class DocumentWork(QObject):
    """`said` carries a sentence in the past."""

    said = Signal(str)

    def __init__(self, page: QWidget, desk: Desk, structure_id: int) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._structure_id = structure_id
        self._progress: ProgressDialog | None = None
        self._kept = KeptFiles(page, desk)
        self._kept.said.connect(self.said)
        desk.cancelled.connect(self._on_cancelled)

    def choose(self) -> None:
        """« Ajouter… »."""
        names, _ = QFileDialog.getOpenFileNames(self._page, self.tr("Ajouter des documents"), places.documents())
        if names:
            self.add([Path(name) for name in names])

    def add(self, paths: Sequence[Path]) -> None:
        """Read them and keep them, off the window's thread; one piece of work at a time."""
        if self._progress is not None:
            return
        heading = self.tr("Ajout de {count} documents") if len(paths) > 1 else self.tr("Ajout d’un document")
        self._progress = ProgressDialog(self._page, self._desk, heading.format(count=len(paths)), len(paths))
        arguments = (self._desk.actor, self._structure_id, list(paths))
        self._desk.run_long(document_files.add, *arguments, then=self._on_added, sorry=self._on_not_added)

    def _on_added(self, added: Added) -> None:
        self._finish()
        count = len(added.names)
        done = self.tr("{count} documents ajoutés").format(count=count)
        if count == 1:
            done = self.tr("«\u00a0{name}\u00a0» ajouté").format(name=added.names[0])
        if not added.left_out:
            self.said.emit(done)
            return
        left = len(added.left_out)
        heading = self.tr("{done}, 1 laissé de côté") if left == 1 else self.tr("{done}, {left} laissés de côté")
        if not count:
            heading = self.tr("Aucun document n’a été ajouté")
        causes = "\n".join(map(str, added.left_out))
        lead = self.tr("Ce qui a été laissé de côté n’a rien changé\u202f:")
        tell(
            self._page,
            self.tr("Ajouter des documents"),
            heading.format(done=done, left=left),
            lead,
            causes,
            learn_more=Topic.DOCUMENTS,
        )

    def _on_not_added(self, refusal: Refused) -> None:
        self._finish()
        tell(
            self._page,
            self.tr("Ajouter des documents"),
            self.tr("Aucun document n’a été ajouté"),
            str(refusal),
            learn_more=Topic.DOCUMENTS,
        )

    def _finish(self) -> None:
        if self._progress is not None:
            self._progress.finish()
            self._progress = None

    def _on_cancelled(self) -> None:
        self._progress = None

    def open(self, row: DocumentRow) -> None:
        """Show a copy of it; what might be run is only saved."""
        self._kept.open(partial(documents.read, self._desk.actor, row.id))

    def save(self, row: DocumentRow) -> None:
        """« Enregistrer sous… »."""
        self._kept.save_as(row.name, partial(documents.read, self._desk.actor, row.id))

    def remove(self, rows: Sequence[DocumentRow]) -> None:
        """After a confirmation with their number."""
        heading = self.tr("Supprimer {count} documents\u202f?").format(count=len(rows))
        if len(rows) == 1:
            heading = self.tr("Supprimer «\u00a0{name}\u00a0»\u202f?").format(name=rows[0].name)
        text = self.tr(
            "Le contenu n’est gardé nulle part ailleurs dans cette base\u202f: cela ne s’annule pas. L’historique en "
            "retient le nom, la taille et l’empreinte SHA-256."
        )
        title, button = self.tr("Supprimer des documents"), self.tr("Supprimer")
        if confirm(self._page, title, heading, text, button, "danger", "trash"):
            ids = [row.id for row in rows]
            self._desk.run(documents.remove, self._desk.actor, ids, then=self._on_removed)

    def _on_removed(self, names: tuple[str, ...]) -> None:
        if len(names) == 1:
            self.said.emit(self.tr("«\u00a0{name}\u00a0» supprimé").format(name=names[0]))
        else:
            self.said.emit(self.tr("{count} documents supprimés").format(count=len(names)))
