"""What opens from « Mon compte »."""

from pytestqt.qtbot import QtBot

from chorus_desktop.core import structure_editing
from chorus_desktop.gui.dialogs.ask_membership import AskMembershipDialog
from chorus_desktop.gui.dialogs.ask_space import AskSpaceDialog
from chorus_desktop.gui.dialogs.choose_successors import ChooseSuccessorsDialog
from chorus_desktop.gui.dialogs.deactivate_account import AskDgfipDialog, DeactivateAccountDialog
from chorus_desktop.gui.dialogs.edit_user import EditUserDialog
from chorus_desktop.gui.dialogs.leave_structures import LeaveStructuresDialog
from chorus_desktop.gui.dialogs.my_request import MyRequestDialog
from chorus_desktop.gui.main_window import MainWindow
from tests.gui.accessibility.openings.ways import CCAS, Opening, account, first_row, of_account, then

IDENTITY, MEMBERSHIPS, REQUESTS = 0, 1, 2
"""The places of the blocks."""
leaving = of_account(IDENTITY, "Désactiver mon compte")


def successors_one_by_one(window: MainWindow, bot: QtBot) -> None:
    then(DeactivateAccountDialog, leaving, "Désigner un nouveau gestionnaire principal")(window, bot)
    then(ChooseSuccessorsDialog, lambda *_: None, "pour chaque Structure")(window, bot)


def asked(window: MainWindow, bot: QtBot) -> None:
    """One of one's own requests."""
    shown = account(window, bot, REQUESTS)
    bot.waitUntil(lambda: shown.requests.model.rowCount() > 0)
    first_row(shown.requests.table)
    shown.requests.consult.click()


def by_the_pigp(window: MainWindow, bot: QtBot) -> None:
    """An account that is deactivated elsewhere."""
    desk = window.opening.desk
    details = structure_editing.read(desk.actor, CCAS)
    desk.run(structure_editing.set_pigp, desk.actor, CCAS, details.version, True)
    bot.waitUntil(window.opening.is_idle)
    leaving(window, bot)


OPENINGS = {
    "one's data": Opening(EditUserDialog, of_account(IDENTITY, "Modifier")),
    "leaving for good": Opening(DeactivateAccountDialog, leaving),
    "leaving where the PIGP decides": Opening(AskDgfipDialog, by_the_pigp),
    "one successor": Opening(
        ChooseSuccessorsDialog,
        then(DeactivateAccountDialog, leaving, "Désigner un nouveau gestionnaire principal"),
    ),
    "a successor for each structure": Opening(ChooseSuccessorsDialog, successors_one_by_one),
    "asking for a membership": Opening(AskMembershipDialog, of_account(MEMBERSHIPS, "Demander un rattachement")),
    "asking for a space": Opening(AskSpaceDialog, of_account(MEMBERSHIPS, "Ajouter un espace")),
    "leaving structures": Opening(LeaveStructuresDialog, of_account(MEMBERSHIPS, "Supprimer rattachements")),
    "one's own request": Opening(MyRequestDialog, asked),
}
