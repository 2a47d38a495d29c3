"""What the menu Outils does, and a file that is dropped on the window: search the public directory, import lists."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMainWindow

from chorus_desktop.core.errors import Refused
from chorus_desktop.gui.counts import May
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialog_owner import DialogOwner
from chorus_desktop.gui.drop import DropZone
from chorus_desktop.gui.menus import Menus
from chorus_desktop.gui.opening import Opening
from chorus_desktop.gui.topics import Topic

if TYPE_CHECKING:
    from chorus_desktop.core.directory import Entry


class Tools(DialogOwner):
    """`said` carries a sentence in the past; `structure_wanted` the id of a structure whose sheet is to be shown,
    `request_wanted` that of a line of « Mes demandes »."""

    structure_wanted = Signal(int)
    request_wanted = Signal(int)

    def __init__(self, window: QMainWindow, opening: Opening, menus: Menus) -> None:
        super().__init__(window)
        self._window = window
        self._opening = opening
        self._menus = menus
        self.may: May | None = None
        self.drop = DropZone(window)
        self.drop.dropped.connect(self.import_file)
        menus.search_directory.triggered.connect(self.search_directory)
        menus.import_directory.triggered.connect(self._on_import_directory)
        menus.import_members.triggered.connect(self._on_import_members)
        self.show_rights(None)

    @property
    def _desk(self) -> Desk:
        return self._opening.desk

    def show_rights(self, may: May | None) -> None:
        """Grey what the person may not do, with the reason; None: nobody has signed in."""
        self.may = may
        reasons = {
            self._menus.import_directory: self.tr("Seul le gestionnaire principal d’une structure peut le faire"),
            self._menus.import_members: self.tr("Seul un gestionnaire peut le faire"),
        }
        for (action, reason), allowed in zip(reasons.items(), may or May(False, False), strict=True):
            action.setEnabled(allowed)
            action.setToolTip(action.text().rstrip("…") if allowed else reason)
        self.drop.set_open(may is not None, may is not None and any(may))

    # The directory

    @Slot()
    def search_directory(self) -> None:
        """« Rechercher structure publique »."""
        from chorus_desktop.gui.dialogs.directory_search import DirectorySearchDialog

        dialog = DirectorySearchDialog(self._window, self._desk)
        dialog.structure_wanted.connect(self.structure_wanted)
        dialog.creation_wanted.connect(self._on_creation_wanted)
        dialog.import_wanted.connect(self._on_import_directory)
        dialog.membership_wanted.connect(self._on_membership_wanted)
        self.open(dialog)

    @Slot(int)
    def _on_membership_wanted(self, structure_id: int) -> None:
        """Asked with a desk of its own: the open database may be another one next time."""
        from chorus_desktop.gui.ask_work import AskWork

        self.asking = AskWork(self._window, self._desk)
        self.asking.said.connect(self.said)
        self.asking.request_wanted.connect(self.request_wanted)
        self.asking.ask_membership(structure_id)

    def import_directory(self, path: Path | None = None) -> None:
        """« Importer l'annuaire des structures publiques »."""
        from chorus_desktop.gui.dialogs.directory_import import DirectoryImportDialog

        dialog = DirectoryImportDialog(self._window, self._desk, path)
        dialog.imported.connect(self.said)
        self.open(dialog)

    @Slot()
    def _on_import_directory(self) -> None:
        self.import_directory()

    @Slot(object)
    def _on_creation_wanted(self, entry: "Entry") -> None:
        from chorus_desktop.gui.dialogs.create_structure import CreateStructureDialog

        dialog = CreateStructureDialog(self._window, self._desk, entry)
        dialog.created.connect(self.structure_wanted)
        dialog.existing.connect(self.structure_wanted)
        self.open(dialog)

    # Members

    def import_members(self, path: Path | None = None) -> None:
        """« Importer des rattachements »."""
        from chorus_desktop.gui.dialogs.member_import import MemberImportDialog

        dialog = MemberImportDialog(self._window, self._desk, path)
        dialog.imported.connect(self.said)
        self.open(dialog)

    @Slot()
    def _on_import_members(self) -> None:
        self.import_members()

    # A file that was dropped

    @Slot(Path)
    def import_file(self, path: Path) -> None:
        """Find out what a file is, off the window's thread, then offer to import it."""
        from chorus_desktop.exchange import directory_table

        then = partial(self._on_recognised, path)
        self._desk.run(directory_table.is_directory, path, then=then, sorry=partial(self._on_unreadable, path))

    def _on_recognised(self, path: Path, is_directory: bool) -> None:
        if is_directory:
            self.import_directory(path)
        else:
            self.import_members(path)

    def _on_unreadable(self, path: Path, refusal: Refused) -> None:
        from chorus_desktop.gui.look import messages

        heading = self.tr("{name} n’a pas été importé").format(name=path.name)
        messages.tell(self._window, self.tr("Importer un fichier"), heading, str(refusal), learn_more=Topic.IMPORT)
