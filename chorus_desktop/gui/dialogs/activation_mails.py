"""« Renvoyer mails d'activation » (G5.3): how many, who is left out and why; then the mails in a folder."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from chorus_desktop.core import activation, outbox
from chorus_desktop.core.activation import Prepared, Sorted
from chorus_desktop.core.batch import Progress
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.operation import Person
from chorus_desktop.core.rights import Actor
from chorus_desktop.exchange import eml, files
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.progress import ProgressDialog
from chorus_desktop.gui.look.dialog import SUMMARY, Dialog
from chorus_desktop.gui.look.form import FieldError
from chorus_desktop.gui.look.widgets import title
from chorus_desktop.gui.places import documents
from chorus_desktop.gui.table_columns import Column, Mark
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_view import TableView

ROWS = 6
"""How many of those left out show without scrolling."""


class SkippedRow(NamedTuple):
    """Somebody to whom no mail goes."""

    id: int
    name: str
    cause: str


class Saved(NamedTuple):
    """What was written where, and what was left out at the last moment."""

    written: int
    folder: Path
    skipped: tuple[tuple[Person, Refused], ...]


class ActivationMailsDialog(Dialog):
    """`said` tells in the past what was saved."""

    said = Signal(str)

    def __init__(self, parent: QWidget | None, desk: Desk, ticked: Sorted) -> None:
        super().__init__(parent, self.tr("Renvoyer mails d'activation"), width=SUMMARY)
        self._desk, self._ids = desk, [person.id for person in ticked.invited]
        self.progress: ProgressDialog | None = None
        self.skipped_title = title(QLabel(), "card")
        self.rows = MemoryModel[SkippedRow](
            [
                Column("name", self.tr("Utilisateur"), text=_name, strong=True, sample="GARNIER-LACOMBE Françoise"),
                Column("cause", self.tr("Pourquoi"), text=_cause, wrap=True, mark=_mark, stretch=True),
            ]
        )
        self.table = TableView()
        self.table.setAccessibleName(self.tr("Utilisateurs laissés de côté"))
        self.table.show_model(self.rows)
        self.trouble = FieldError()
        column = self.column()
        column.addWidget(self.skipped_title)
        column.addWidget(self.table)
        self.footer_left.addWidget(self.trouble, 1)
        self.cancel = self.add_cancel()
        self.save = self.add_button(self.tr("Enregistrer les courriels…"), "primary", "download")
        self.save.clicked.connect(self._on_save)
        self._show_skipped(ticked.skipped)
        self._describe()

    def _describe(self) -> None:
        count = len(self._ids)
        if not count:
            self.heading.setText(self.tr("Aucun courriel d’activation à renvoyer"))
            self.set_lead(self.tr("Aucun des comptes cochés n’attend d’activation."))
            self._finish()
            return
        heading = self.tr("Renvoyer 1 courriel d’activation\u202f?") if count == 1 else ""
        self.heading.setText(heading or self.tr("Renvoyer {count} courriels d’activation\u202f?").format(count=count))
        self.set_lead(
            self.tr(
                "Les courriels sont enregistrés dans un dossier, en fichiers .eml que votre logiciel de messagerie "
                "ouvre. Chacun porte un nouveau code\u202f; les codes plus anciens ne valent plus rien."
            )
        )

    def _show_skipped(self, skipped: Iterable[tuple[Person, Refused]]) -> None:
        rows = [SkippedRow(person.id, person.name, str(cause)) for person, cause in skipped]
        self.rows.set_rows(rows)
        count = len(rows)
        text = self.tr("1 compte laissé de côté") if count == 1 else self.tr("{count} comptes laissés de côté")
        self.skipped_title.setText(text.format(count=count))
        self.skipped_title.setVisible(bool(rows))
        self.table.setVisible(bool(rows))
        self.table.keep_rows(min(count, ROWS))

    def _finish(self) -> None:
        """Nothing more to do than to read."""
        self.save.hide()
        self.cancel.setText(self.tr("Fermer"))
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_save(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Enregistrer les courriels"), documents())
        if not folder:
            return
        self.trouble.clear()
        self.save.setEnabled(False)
        count = len(self._ids)
        self.progress = ProgressDialog(
            self, self._desk, self.tr("Enregistrement de {count} courriels").format(count=count), count
        )
        self.progress.accepted.connect(self._on_over)
        arguments = (self._desk.actor, self._ids, Path(folder))
        self._desk.run_long(save, *arguments, then=self._on_saved, sorry=self._on_refused)

    @Slot()
    def _on_over(self) -> None:
        self.save.setEnabled(True)

    def _stop_progress(self) -> None:
        if self.progress is not None:
            self.progress.finish()
            self.progress = None

    def _on_saved(self, saved: Saved) -> None:
        self._stop_progress()
        text = (
            self.tr("1 courriel d’activation enregistré dans {folder}")
            if saved.written == 1
            else self.tr("{count} courriels d’activation enregistrés dans {folder}")
        )
        sentence = text.format(count=saved.written, folder=saved.folder.name or saved.folder)
        self.said.emit(sentence)
        if not (self.rows.rows or saved.skipped):
            self.accept()
            return
        known = [(Person(row.id, row.name), Refused("{cause}", cause=row.cause)) for row in self.rows.rows]
        self._show_skipped([*known, *saved.skipped])
        self.heading.setText(sentence)
        self.set_heading_icon("circle-check", "success")
        self.set_lead(self.tr("Ouvrez chaque fichier et envoyez-le. Les codes sont valables 72 heures."))
        self._finish()

    def _on_refused(self, refusal: Refused) -> None:
        self._stop_progress()
        self.trouble.show_error(str(refusal))

    def reject(self) -> None:
        """Not while the mails are being made: what comes back would find nobody."""
        if self.save.isEnabled() or self.save.isHidden():
            super().reject()


def save(actor: Actor, ids: list[int], folder: Path, progress: Progress) -> Saved:
    """On the writer thread: fresh codes, a file a mail, and the messages noted as sent.

    When a file cannot be written, none is left; the messages go on waiting.
    """
    files.require_folder(folder)  # before the older codes die
    prepared: Prepared = activation.prepare(actor, ids, progress)
    eml.save_all(prepared.parcels, folder)
    outbox.mark_sent([parcel.id for parcel in prepared.parcels])
    left_out = tuple((Person(failure.id, failure.name), failure.cause) for failure in prepared.summary.failures)
    return Saved(len(prepared.parcels), folder, left_out)


def _name(row: SkippedRow) -> str:
    return row.name


def _cause(row: SkippedRow) -> str:
    return row.cause


def _mark(row: SkippedRow) -> Mark:
    return Mark("ban", "muted")
