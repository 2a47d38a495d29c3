"""The matrix of the rights as a spreadsheet of the person's choice: one structure, or a sheet for each (B2)."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Slot
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import structures
from chorus_desktop.core.access_matrix import Filters
from chorus_desktop.core.batch import Progress
from chorus_desktop.core.operation import Body
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.exchange import access_sheets
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.file_writer import XLSX, FileWriter


class AccessExport(FileWriter):
    """What « Exporter (XLSX) » of the matrix does."""

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page, desk, tr("Exporter les droits d’accès"))

    def one(self, structure: Body, filters: Filters, count: int) -> None:
        """One structure, as it is filtered; `count`: how many members that is."""
        path = self.ask(tr("droits {name}").format(name=structure.name), XLSX)
        if path is not None:
            heading = tr("Export des droits de {count} utilisateurs").format(count=QLocale().toString(count))
            self.write(heading, 0, path, _told, access_sheets.write, self._desk.actor, [structure.id], filters)

    @Slot()
    def all_structures(self) -> None:
        """All the structures that the actor manages, one sheet each, without filters."""
        path = self.ask(tr("droits toutes mes structures"), XLSX)
        if path is not None:
            self.write(tr("Export des droits de vos structures"), 0, path, _told, write_all, self._desk.actor)


def tr(text: str) -> str:
    return QCoreApplication.translate("AccessExport", text)


def _told(count: int) -> str:
    if count == 1:
        return tr("Droits d’un utilisateur exportés dans {file}")
    return tr("Droits de {count} utilisateurs exportés dans {file}")


def write_all(path: Path, actor: Actor, progress: Progress | None = None) -> int:
    """In the worker: which structures there are is read there too."""
    found = [body.id for body in structures.choices(actor, Right.READ)]
    return access_sheets.write(path, actor, found, None, progress)
