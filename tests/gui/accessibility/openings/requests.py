"""What opens from the requests that wait, and from the history of what was decided."""

from pytestqt.qtbot import QtBot

from chorus_desktop.core.batch import Failure, Summary
from chorus_desktop.core.errors import Forbidden, Overtaken, Refused
from chorus_desktop.gui import effect_preview
from chorus_desktop.gui.dialogs.asked_services import AskedServicesDialog
from chorus_desktop.gui.dialogs.asked_spaces import AskedSpacesDialog
from chorus_desktop.gui.dialogs.batch_summary import BatchSummaryDialog
from chorus_desktop.gui.dialogs.choose_dates import ChooseDatesDialog
from chorus_desktop.gui.dialogs.effects import EffectsDialog
from chorus_desktop.gui.dialogs.history_detail import HistoryDetailDialog
from chorus_desktop.gui.dialogs.membership_request import MembershipRequestDialog
from chorus_desktop.gui.dialogs.print_preview import PrintPreview
from chorus_desktop.gui.dialogs.progress import ProgressDialog
from chorus_desktop.gui.dialogs.record_request import RecordRequestDialog
from chorus_desktop.gui.dialogs.refusal import RefusalDialog
from chorus_desktop.gui.dialogs.report import ReportDialog
from chorus_desktop.gui.dialogs.subscription_request import SubscriptionRequestDialog
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.member_changes import batch_words
from chorus_desktop.gui.pages.history import HistoryPage
from chorus_desktop.gui.pages.pending import PendingPage
from chorus_desktop.gui.structure_sheet.blocks import MEMBERS
from chorus_desktop.gui.structure_sheet.members import MembersBlock
from chorus_desktop.gui.tabs import HISTORY, PENDING
from tests.gui.accessibility.openings.ways import (
    Act,
    Opening,
    act_on,
    block,
    chosen,
    first_row,
    front,
    in_page,
    page,
    then,
)


def pending(number: int, text: str) -> Act:
    def act(window: MainWindow, bot: QtBot) -> None:
        shown = page(window, bot, PENDING, PendingPage)
        shown.block = shown.blocks[number]
        first_row(shown.block.form.table)
        act_on(bot, chosen(shown, text))

    return act


def several(text: str) -> Act:
    """The same of all the rows of the first list."""

    def act(window: MainWindow, bot: QtBot) -> None:
        shown = page(window, bot, PENDING, PendingPage)
        shown.block = shown.blocks[0]
        shown.block.model.tick_all()
        act_on(bot, chosen(shown, text))

    return act


def effects(window: MainWindow, bot: QtBot) -> None:
    then(MembershipRequestDialog, pending(0, "Consulter"), "Ce qui va changer")(window, bot)
    assert front(bot, EffectsDialog).view.rows.rowCount()


def waiting(window: MainWindow, bot: QtBot) -> None:
    """While what will change is worked out."""
    effect_preview._Waiting(page(window, bot, PENDING, PendingPage)).open()


def progress(window: MainWindow, bot: QtBot) -> None:
    """A batch that lasts."""
    shown = page(window, bot, PENDING, PendingPage)
    ProgressDialog(shown, shown.desk, "Validation de 12 demandes", 12).open()
    shown.desk.progressed.emit(7, 12, "GARNIER-LACOMBE Jérôme")


def summary(window: MainWindow, bot: QtBot) -> None:
    """A batch of which some were left out, for each kind of reason."""
    shown = block(window, bot, MEMBERS)
    assert isinstance(shown, MembersBlock)
    causes = (
        Overtaken("Déjà validée par {who} {when}.", who="BESTAL Hanan", when=None),
        Forbidden("Réservé."),
        Refused("Compte clôturé."),
    )
    left = tuple(Failure(at, "BON Julie", "CCAS Terneuil", cause) for at, cause in enumerate(causes, 1))
    words = batch_words("1 membre", "{count} membres", "Aucun membre")
    shown.work.run_batch("4 membres", words, 4, lambda **_: Summary(1, ("MARTIN Jules",), left))


def record(window: MainWindow, bot: QtBot) -> None:
    """A narrow window has no pane beside the list."""
    window.resize(1000, 700)
    in_page(HISTORY, HistoryPage, "Détail")(window, bot)


def report(window: MainWindow, bot: QtBot) -> None:
    shown = page(window, bot, HISTORY, HistoryPage)
    shown.model.tick_all()
    bot.waitUntil(shown.actions_of.report.isEnabled)
    shown.actions_of.report.trigger()


def undo(window: MainWindow, bot: QtBot) -> None:
    """Of the newest decision that can be undone."""
    shown = page(window, bot, HISTORY, HistoryPage)
    action = shown.actions_of.undo
    for row in range(shown.model.rowCount()):
        first_row(shown.form.table, row)
        id = shown.model.id_at(row)
        bot.waitUntil(lambda id=id: (seen := shown.actions_of._detail) is not None and seen.row.id == id)  # type: ignore[misc]
        if action.isEnabled():
            return action.trigger()
    raise AssertionError("nothing can be undone")


def dates(window: MainWindow, bot: QtBot) -> None:
    form = page(window, bot, HISTORY, HistoryPage).form
    form.period.setCurrentIndex(form.period.count() - 1)
    form.period.activated.emit(form.period.currentIndex())


OPENINGS = {
    "a membership request": Opening(MembershipRequestDialog, pending(0, "Consulter")),
    "the services asked": Opening(AskedServicesDialog, pending(0, "Services demandés")),
    "the refusal of a membership": Opening(RefusalDialog, pending(0, "Refuser")),
    "the refusal of several": Opening(RefusalDialog, several("Refuser")),
    "the validation of several": Opening(Dialog, several("Valider")),
    "what a validation changes": Opening(EffectsDialog, effects),
    "what will change is worked out": Opening(effect_preview._Waiting, waiting),
    "a batch that lasts": Opening(ProgressDialog, progress),
    "a batch with failures": Opening(BatchSummaryDialog, summary),
    "a request recorded": Opening(RecordRequestDialog, pending(0, "Saisir une demande")),
    "a subscription request": Opening(SubscriptionRequestDialog, pending(1, "Consulter")),
    "the spaces asked": Opening(AskedSpacesDialog, pending(1, "Espaces demandés")),
    "the refusal of a subscription": Opening(RefusalDialog, pending(1, "Refuser")),
    "a list before it is printed": Opening(PrintPreview, pending(0, "Imprimer")),
    "a record of the history": Opening(HistoryDetailDialog, record),
    "decisions reported": Opening(ReportDialog, report),
    "a decision undone": Opening(Dialog, undo),
    "a period of the history": Opening(ChooseDatesDialog, dates),
}
