"""What opens from structures and the people in them."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from chorus_desktop.gui.dialogs.access_matrix import AccessMatrixDialog
from chorus_desktop.gui.dialogs.accesses import AccessesDialog
from chorus_desktop.gui.dialogs.activation_mail import ActivationMailDialog
from chorus_desktop.gui.dialogs.activation_mails import ActivationMailsDialog
from chorus_desktop.gui.dialogs.all_structures import AllStructuresDialog
from chorus_desktop.gui.dialogs.attach import AttachDialog
from chorus_desktop.gui.dialogs.bank_account import BankAccountDialog
from chorus_desktop.gui.dialogs.change_access import ChangeAccessDialog
from chorus_desktop.gui.dialogs.choose_structure import ChooseStructureDialog
from chorus_desktop.gui.dialogs.copy_access import CopyAccessDialog
from chorus_desktop.gui.dialogs.create_structure import CreateStructureDialog
from chorus_desktop.gui.dialogs.create_user import CreateUserDialog
from chorus_desktop.gui.dialogs.delegation import DelegationDialog
from chorus_desktop.gui.dialogs.edit_user import EditUserDialog
from chorus_desktop.gui.dialogs.member import MemberDialog
from chorus_desktop.gui.dialogs.membership import MembershipDialog
from chorus_desktop.gui.dialogs.name_successor import NameSuccessorDialog
from chorus_desktop.gui.dialogs.print_preview import PrintPreview
from chorus_desktop.gui.dialogs.renumber_structure import RenumberStructureDialog
from chorus_desktop.gui.dialogs.service import ServiceDialog
from chorus_desktop.gui.dialogs.technical_connection import TechnicalConnectionDialog
from chorus_desktop.gui.dialogs.technical_reset import TechnicalResetDialog
from chorus_desktop.gui.dialogs.technical_user import TechnicalUserDialog
from chorus_desktop.gui.dialogs.user_search import UserSearchDialog
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.home import HomePage
from chorus_desktop.gui.pages.structures import StructuresPage
from chorus_desktop.gui.pages.users import UsersPage
from chorus_desktop.gui.structure_sheet.blocks import BANK, GENERAL, MEMBERS, SERVICES, SPACES
from chorus_desktop.gui.structure_sheet.identity_lines import IdentityLines
from chorus_desktop.gui.structure_sheet.members import MembersBlock
from chorus_desktop.gui.structure_sheet.spaces import SpacesBlock
from chorus_desktop.gui.tabs import HOME, STRUCTURES, USERS
from tests.gui.accessibility.openings.ways import (
    Act,
    Opening,
    block,
    first_row,
    front,
    in_block,
    in_page,
    page,
    press,
    sheet,
)

HUBERT, JULIE = 1, 4
"""Rows of the members of the CCAS, in their order by role."""


def users(window: MainWindow, bot: QtBot) -> UsersPage:
    return page(window, bot, USERS, UsersPage)


def attach(window: MainWindow, bot: QtBot) -> None:
    """The search, then the form for the first who does not belong there."""
    in_block(MEMBERS, "Rattacher un utilisateur")(window, bot)
    search = front(bot, UserSearchDialog)
    search.form.login.setText("thanh.blanchard@exemple.fr")
    search.form.search.click()
    bot.waitUntil(lambda: search.model.complete and search.model.rowCount() == 1)
    search.model.tick_all()
    search.ok.click()


def choose_structure(window: MainWindow, bot: QtBot) -> None:
    page(window, bot, HOME, HomePage).work.members.attach_somewhere()


def mail(window: MainWindow, bot: QtBot) -> None:
    shown = users(window, bot)
    row = next(row for row in shown.model.rows_at(range(shown.model.rowCount())) if row.awaits_activation)
    shown.form.table.set_current(row.id)
    bot.waitUntil(shown.mail.isEnabled)
    shown.mail.trigger()


def mails(window: MainWindow, bot: QtBot) -> None:
    """To all who are ticked, most of whom have activated their account already."""
    shown = users(window, bot)
    shown.model.tick_all()
    bot.waitUntil(shown.resend.isEnabled)
    shown.resend.trigger()


def reset_password(window: MainWindow, bot: QtBot) -> None:
    shown = block(window, bot, MEMBERS)
    assert isinstance(shown, MembersBlock)
    shown.technical.reset(shown.body)


def connection(window: MainWindow, bot: QtBot) -> None:
    """Exported where the person chose, then shown once."""
    in_block(MEMBERS, "Créer un utilisateur technique")(window, bot)
    path = Path.home() / "connexion.txt"
    path.unlink(missing_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
        press(front(bot, TechnicalUserDialog), "Exporter les informations de connexion")


def of_identity(which: str) -> Act:
    """A button of « Informations générales », of what has a verb of its own."""

    def act(window: MainWindow, bot: QtBot) -> None:
        lines = block(window, bot, GENERAL).findChild(IdentityLines)
        assert lines is not None
        bot.waitUntil(getattr(lines, which).button.isEnabled)
        getattr(lines, which).button.click()

    return act


def close_space(window: MainWindow, bot: QtBot) -> None:
    """The first that is open."""
    shown = block(window, bot, SPACES)
    assert isinstance(shown, SpacesBlock)
    for row in range(shown.rows.rowCount()):
        first_row(shown.table, row)
        if shown.close_space.action.isEnabled():
            shown.close_space.action.trigger()
            return
    raise AssertionError("no space is open")


def successor(window: MainWindow, bot: QtBot) -> None:
    sheet(window, bot, GENERAL).successor.click()


def printed(window: MainWindow, bot: QtBot) -> None:
    sheet(window, bot, GENERAL).print.click()


OPENINGS = {
    "a new structure": Opening(
        CreateStructureDialog, in_page(STRUCTURES, StructuresPage, "Créer une nouvelle structure")
    ),
    "the number of a structure": Opening(RenumberStructureDialog, of_identity("number")),
    "a structure made inactive": Opening(Dialog, of_identity("status")),
    "a structure that passes by the PIGP": Opening(Dialog, of_identity("pigp")),
    "the successor in a structure": Opening(NameSuccessorDialog, successor),
    "a sheet before it is printed": Opening(PrintPreview, printed),
    "a service": Opening(ServiceDialog, in_block(SERVICES, "Créer un service")),
    "a bank account": Opening(BankAccountDialog, in_block(BANK, "Ajouter")),
    "a space opened or closed": Opening(Dialog, close_space),
    "member: sheet": Opening(MemberDialog, in_block(MEMBERS, "Consulter", JULIE)),
    "member: membership": Opening(MembershipDialog, in_block(MEMBERS, "Modifier", JULIE)),
    "member: one access": Opening(ChangeAccessDialog, in_block(MEMBERS, "Accorder ou retirer", JULIE)),
    "member: copied rights": Opening(CopyAccessDialog, in_block(MEMBERS, "Copier les droits", JULIE)),
    "member: matrix of the rights": Opening(AccessMatrixDialog, in_block(MEMBERS, "Matrice des droits", JULIE)),
    "member: accesses": Opening(AccessesDialog, in_block(MEMBERS, "Accès", JULIE)),
    "member: delegation": Opening(DelegationDialog, in_block(MEMBERS, "Délégation", HUBERT)),
    "member: suspended": Opening(Dialog, in_block(MEMBERS, "Désactiver", JULIE)),
    "member: removed": Opening(Dialog, in_block(MEMBERS, "Supprimer", JULIE)),
    "members: somebody looked for": Opening(UserSearchDialog, in_block(MEMBERS, "Rattacher un utilisateur")),
    "members: somebody attached": Opening(AttachDialog, attach),
    "members: where somebody is attached": Opening(ChooseStructureDialog, choose_structure),
    "technical user: created": Opening(TechnicalUserDialog, in_block(MEMBERS, "Créer un utilisateur technique")),
    "technical user: connection": Opening(TechnicalConnectionDialog, connection),
    "technical user: password": Opening(TechnicalResetDialog, reset_password),
    "a new user": Opening(CreateUserDialog, in_page(USERS, UsersPage, "Créer le compte")),
    "a user": Opening(EditUserDialog, in_page(USERS, UsersPage, "Modifier l'utilisateur")),
    "a user: all structures": Opening(AllStructuresDialog, in_page(USERS, UsersPage, "Toutes les structures")),
    "a user: activation mail": Opening(ActivationMailDialog, mail),
    "users: activation mails": Opening(ActivationMailsDialog, mails),
}
