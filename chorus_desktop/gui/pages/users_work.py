"""What is done with the people of « Utilisateurs »: opens the dialogs, and says how it went (G5.2, G5.3)."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import managed_users
from chorus_desktop.core.managed_users import ManagedRow, MembershipRow
from chorus_desktop.gui.activation import ActivationWork
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialog_owner import DialogOwner
from chorus_desktop.gui.dialogs.all_structures import AllStructuresDialog
from chorus_desktop.gui.list_export import ListExport
from chorus_desktop.gui.member_work import MemberWork
from chorus_desktop.gui.structure_sheet.blocks import MEMBERS


class UsersWork(DialogOwner):
    """`said` carries a sentence in the past; `structure_wanted` the sheet to open; `dialog` is the one that is open."""

    structure_wanted = Signal(int, str)

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        self.activation = ActivationWork(page, desk)
        self.members = MemberWork(page, desk)
        self.export = ListExport(page, desk)
        for work in (self.activation, self.members, self.export):
            work.said.connect(self.said)

    def show_structures(self, row: ManagedRow) -> None:
        """« Toutes les structures »."""
        self._read(row, False)

    def edit_membership(self, row: ManagedRow) -> None:
        """« Modifier le rattachement »: the only one, or the one that is chosen."""
        self._read(row, True)

    def _read(self, row: ManagedRow, edited: bool) -> None:
        work = partial(managed_users.memberships, self._desk.actor, row.id)
        self._desk.reader.soon(self, "memberships", work, partial(self._on_read, row, edited))

    def _on_read(self, row: ManagedRow, edited: bool, memberships: list[MembershipRow]) -> None:
        if edited and len(memberships) == 1:
            self.members.edit(memberships[0].id)
            return
        dialog = AllStructuresDialog(self._page, row.name, memberships, edited)
        dialog.opened.connect(self._on_structure)
        dialog.chosen.connect(self.members.edit)
        self.open(dialog)

    def _on_structure(self, structure_id: int) -> None:
        self.structure_wanted.emit(structure_id, MEMBERS)

    def edit(self, row: ManagedRow) -> None:
        """« Modifier l'utilisateur »."""
        from chorus_desktop.gui.dialogs.edit_user import EditUserDialog

        dialog = EditUserDialog(self._page, self._desk, row.id)
        dialog.edited.connect(self.said)
        self.open(dialog)

    def create(self) -> None:
        """« Créer le compte utilisateur » (G3.4)."""
        from chorus_desktop.gui.dialogs.create_user import CreateUserDialog

        dialog = CreateUserDialog(self._page, self._desk)
        dialog.created.connect(self._on_created)
        self.open(dialog)

    def _on_created(self, _: int, name: str) -> None:
        self.said.emit(self.tr("Compte de {name} créé").format(name=name))
