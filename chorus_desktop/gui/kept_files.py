"""Gives out files that the database keeps: saved where the person wants, or shown by the program made for them (G7.4).

They are read, and their SHA-256 checked, in the reader's thread. Nothing that might be run is ever opened.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from chorus_desktop.core.documents import File
from chorus_desktop.core.errors import Refused
from chorus_desktop.exchange import document_files, files
from chorus_desktop.gui import private_copies
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look.messages import confirm, tell
from chorus_desktop.gui.places import documents
from chorus_desktop.gui.reader import or_refused
from chorus_desktop.gui.topics import Topic

Read = Callable[[], File]


class _Copy(NamedTuple):
    """What was read to be shown; without a path it may not be opened."""

    name: str
    path: Path | None


class KeptFiles(QObject):
    """`said` carries a sentence in the past."""

    said = Signal(str)

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk

    def save_as(self, name: str, read: Read) -> None:
        """Ask where, then write the file there, whole or not at all."""
        proposal = str(Path(documents(), private_copies.safe_name(name)))
        chosen, _ = QFileDialog.getSaveFileName(self._page, self.tr("Enregistrer sous"), proposal)
        if chosen:
            work = partial(or_refused, _saved, read, Path(chosen))
            self._desk.reader.submit(self, "save", work, self._on_saved, urgent=True)

    def _on_saved(self, path: Path | Refused) -> None:
        if isinstance(path, Refused):
            self._tell(self.tr("Le fichier n’a pas été enregistré"), path)
        else:
            self.said.emit(self.tr("Enregistré dans {path}").format(path=path))

    def open(self, read: Read) -> None:
        """Show a private copy in the program that the system has for it."""
        work = partial(or_refused, _copied, read)
        self._desk.reader.submit(self, "open", work, partial(self._on_copied, read), urgent=True)

    def _on_copied(self, read: Read, copy: _Copy | Refused) -> None:
        if isinstance(copy, Refused):
            self._tell(self.tr("Le fichier n’a pas été ouvert"), copy)
        elif copy.path is None:
            self._offer_to_save(
                copy.name,
                read,
                self.tr("«\u00a0{name}\u00a0» ne peut pas être ouvert d’ici"),
                self.tr(
                    "Ce fichier est un programme ou un script\u202f: l’ouvrir pourrait l’exécuter. Enregistrez-le "
                    "seulement si vous savez d’où il vient, et faites-le vérifier avant de vous en servir."
                ),
            )
        elif QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy.path))):
            sentence = self.tr("«\u00a0{name}\u00a0» ouvert\u00a0: une copie, vos modifications n’y seront pas gardées")
            self.said.emit(sentence.format(name=copy.name))
        else:
            self._offer_to_save(
                copy.name,
                read,
                self.tr("«\u00a0{name}\u00a0» n’a pas été ouvert"),
                self.tr("Aucun programme de ce poste n’est prévu pour ce type de fichier. Vous pouvez l’enregistrer."),
            )

    def _offer_to_save(self, name: str, read: Read, heading: str, text: str) -> None:
        button = self.tr("Enregistrer sous…")
        if confirm(self._page, self.tr("Ouvrir"), heading.format(name=name), text, button, icon="download"):
            self.save_as(name, read)

    def _tell(self, heading: str, refusal: Refused) -> None:
        tell(self._page, "Chorus Desktop", heading, str(refusal), learn_more=Topic.FILE)


def _saved(read: Read, path: Path) -> Path:
    """In the reader's thread."""
    files.save(path, read().content)
    return path


def _copied(read: Read) -> _Copy:
    """In the reader's thread: what the content is now decides, not only what was said of it when it was added."""
    file = read()
    kinds = {file.media_type, document_files.media_type(file.name, file.content)}
    if not all(document_files.may_open(file.name, kind) for kind in kinds):
        return _Copy(file.name, None)
    return _Copy(file.name, private_copies.write(file.name, file.content))
