"""« Les demandes d'abonnement aux espaces » on the pending tab: what Pauline Dufour sees and does (G2.2–G2.5)."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from chorus_desktop.core import memberships, seal, subscription_decisions, subscription_requests
from chorus_desktop.core.models import History, Membership, Outbox, Subscription, SubscriptionRequest, User
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Action, Message, RequestStatus, Role, Space
from chorus_desktop.core.subscription_decisions import Decision
from chorus_desktop.gui import settings
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.asked_services import AskedServicesDialog
from chorus_desktop.gui.dialogs.asked_spaces import AskedSpacesDialog
from chorus_desktop.gui.dialogs.batch_summary import BatchSummaryDialog
from chorus_desktop.gui.dialogs.membership_request import MembershipRequestDialog
from chorus_desktop.gui.dialogs.refusal import RefusalDialog
from chorus_desktop.gui.dialogs.subscription_request import SubscriptionRequestDialog
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.pages import pending
from chorus_desktop.gui.pages.pending import PendingPage
from chorus_desktop.gui.pages.pending_block import PendingBlock
from chorus_desktop.gui.table_overlay import Empty
from tests.gui.clicks import click, ids_of

LEFT = Qt.MouseButton.LeftButton
JULIE, JULES = "BON Julie", "MARTIN Jules"
EYE, THUMB, BIN = 0, 1, 2


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[PendingPage]:
    settings.write(pending.SIZES, "")
    yield shown(desk, qtbot)


@pytest.fixture
def block(page: PendingPage) -> PendingBlock:
    return page.subscriptions


def shown(desk: Desk, qtbot: QtBot) -> PendingPage:
    page = PendingPage(desk)
    qtbot.addWidget(page)
    page.resize(1334, 660)
    with qtbot.waitExposed(page):
        page.show()
    QAbstractItemModelTester(page.subscriptions.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    qtbot.waitUntil(lambda: page.subscriptions.model.complete and page.around.waiting.total > 0)
    return page


def opened(block: PendingBlock, qtbot: QtBot, kind: type[Dialog]) -> Dialog:
    qtbot.waitUntil(lambda: isinstance(block.work.dialog, kind) and block.work.dialog.isVisible())
    assert isinstance(block.work.dialog, Dialog)
    return block.work.dialog


def answer(press: str, said: list[str]) -> Callable[[], None]:
    """Press a button of the modal dialog that is about to open, and keep what it said."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        said.append(f"{dialog.heading.text()} {dialog.lead.text()}")
        next(button for button in dialog.findChildren(QPushButton) if button.text() == press).click()

    return act


def request(number: int) -> SubscriptionRequest:
    return SubscriptionRequest.get_by_id(number)


def column(block: PendingBlock, key: str) -> list[str]:
    at = next(at for at, column in enumerate(block.model.columns) if column.key == key)
    return [block.model.columns[at].text(row) for row in block.model.rows_at(range(block.model.rowCount()))]


def test_the_two_blocks_have_the_guides_titles_and_columns(page: PendingPage) -> None:
    first, second = page.memberships, page.subscriptions
    assert first.form.title.text() == "Les demandes de rattachement à une structure"
    assert first.form.table.accessibleName() == "Demandes de rattachement"
    assert second.form.title.text() == "Les demandes d'abonnement aux espaces"
    assert second.form.table.accessibleName() == "Demandes d'abonnement"
    assert [column.title for column in second.model.columns][1:] == [
        *("Demandeur", "Identifiant Structure", "Raison sociale", "Espaces", "Âge", "Actions")
    ]
    assert [action.text for action in second.model.columns[-1].actions] == ["Consulter", "Valider", "Refuser"]
    assert second.form.asked.text() == "Espaces demandés"
    assert second.form.count.text() == "7 en attente"
    assert column(second, "age") == ["25 j", "25 j", "25 j", "25 j", "12 j", "6 j", "3 j"]
    assert column(second, "spaces")[-3:] == ["Factures à valider", "Factures émises", "Liste"]


def test_the_columns_of_both_tables_line_up(page: PendingPage) -> None:
    one, other = (block.form.table.header for block in page.blocks)
    assert [one.sectionSize(at) for at in range(one.count())] == [other.sectionSize(at) for at in range(other.count())]


def test_liste_opens_the_spaces_asked_for(block: PendingBlock, qtbot: QtBot) -> None:
    (julie,) = ids_of(block.model, "name", JULIE)
    click(qtbot, block.form.table, julie, "spaces")
    dialog = opened(block, qtbot, AskedSpacesDialog)
    assert isinstance(dialog, AskedSpacesDialog)
    assert (dialog.windowTitle(), dialog.heading.text()) == ("Espaces demandés", "BON Julie sur CCAS Terneuil")
    said = [[dialog.rows.columns[at].text(row) for at in range(3)] for row in dialog.rows.rows]
    assert said == [
        ["Sollicitations reçues", "Tous les services", ""],
        ["Sollicitations émises", "Tous les services", "Contentieux du chantier de la crèche"],
    ]
    before = dialog.rows.rows
    click(qtbot, dialog.table, before[0].id, "consultation")
    assert dialog.rows.rows == before  # what was asked cannot be changed here
    dialog.reject()


def test_search_and_filters_hold_for_both_blocks(page: PendingPage, block: PendingBlock, qtbot: QtBot) -> None:
    page.form.search.setText("bon julie")
    qtbot.waitUntil(lambda: column(block, "name") == [JULIE] and page.memberships.model.rowCount() == 1)
    assert block.form.count.text() == "1 affichée sur 7"
    page.form.search.setText("factures de travaux")
    qtbot.waitUntil(lambda: block.model.rowCount() == 4 and page.memberships.model.rowCount() == 0)
    assert "4 affichées" in block.form.count.text()
    page.form.search.setText("dupont")
    qtbot.waitUntil(lambda: block.model.rowCount() == 0)
    empty = block.form.table._overlay.state
    assert empty.isVisible() and "7 demandes attendent sans ce filtre" in empty.sentence.text()
    block.form.table.empty_clicked.emit(Empty.NO_MATCH)
    qtbot.waitUntil(lambda: block.model.rowCount() == 7 and page.memberships.model.rowCount() == 42)


def test_buttons_act_on_the_ticked_rows_of_their_own_block(
    page: PendingPage, block: PendingBlock, qtbot: QtBot
) -> None:
    assert not block.form.validate.isEnabled() and block.form.validate.toolTip() == "Cochez d’abord une demande"
    one, two = ids_of(block.model, "name", JULIE, JULES)
    click(qtbot, block.form.table, one, "tick")
    assert block.form.validate.isEnabled() and block.form.asked.isEnabled()
    assert block.form.ticked.text() == "1 demande cochée sur 7"
    assert not page.memberships.form.validate.isEnabled()
    click(qtbot, block.form.table, two, "tick")
    assert block.form.refuse.isEnabled() and not block.form.consult.isEnabled()
    assert block.form.consult.toolTip() == "Cochez une seule demande"


def test_one_set_of_keys_acts_on_the_block_in_focus(page: PendingPage, block: PendingBlock, qtbot: QtBot) -> None:
    keys = [action.shortcut().toString() for action in page.actions()]
    assert len(keys) == len(set(keys)) == 9
    page.activateWindow()
    (fabre,) = ids_of(page.memberships.model, "name", "FABRE Gaëlle")
    page.memberships.form.table.setFocus()
    page.memberships.form.table.set_current(fabre)
    assert page.asked.text() == "&Services demandés"
    qtbot.keyClick(page.memberships.form.table, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    opened(page.memberships, qtbot, AskedServicesDialog).reject()

    qtbot.keyClick(page.memberships.form.table, Qt.Key.Key_F6)
    assert block.form.table.hasFocus() and page.block is block
    assert page.asked.text() == "E&spaces demandés"
    block.form.table.set_current(ids_of(block.model, "name", JULIE)[0])
    qtbot.keyClick(block.form.table, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    opened(block, qtbot, AskedSpacesDialog).reject()
    qtbot.keyClick(block.form.table, Qt.Key.Key_Return)
    dialog = opened(block, qtbot, SubscriptionRequestDialog)
    dialog.reject()
    qtbot.waitUntil(lambda: block.work.dialog is None)
    qtbot.keyClick(block.form.table, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    opened(block, qtbot, RefusalDialog).reject()
    page.search.setFocus()  # type: ignore[union-attr]
    assert page.block is block  # the filters belong to both
    qtbot.keyClick(page.form.search, Qt.Key.Key_F6)
    assert page.block is page.memberships
    page.memberships.form.table.set_current(fabre)
    qtbot.keyClick(page.memberships.form.table, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    opened(page.memberships, qtbot, MembershipRequestDialog).reject()


def test_the_context_menu_offers_what_the_mouse_does_on_liste(block: PendingBlock, qtbot: QtBot) -> None:
    menu = QMenu(block)
    menu.addAction(QAction("Consulter", menu))
    block.form.table.menu_requested.emit(menu, ids_of(block.model, "name", JULIE)[0])
    assert [action.text() for action in menu.actions()] == ["Espaces demandés", "Consulter"]
    menu.actions()[0].trigger()
    opened(block, qtbot, AskedSpacesDialog).reject()


def test_refusing_one_shows_what_is_refused_and_keeps_the_reason(block: PendingBlock, qtbot: QtBot) -> None:
    (julie,) = ids_of(block.model, "name", JULIE)
    click(qtbot, block.form.table, julie, "actions", BIN)
    dialog = opened(block, qtbot, RefusalDialog)
    assert isinstance(dialog, RefusalDialog)
    assert dialog.windowTitle() == "Confirmation du refus de la demande d'abonnement"
    assert [column.title for column in dialog.lines.columns] == ["Demandeur", "Structure", "Espace"]
    assert dialog.lines.copied(range(2), range(3)).splitlines() == [
        "BON Julie\tCCAS Terneuil\tSollicitations reçues",
        "BON Julie\tCCAS Terneuil\tSollicitations émises",
    ]
    assert dialog.form.question.text() == "Veuillez indiquer le motif du refus de la demande d'abonnement"
    assert dialog.form.reason.toPlainText() == "Refus par le gestionnaire DUFOUR Pauline"
    dialog.form.reason.setPlainText(" ")
    qtbot.mouseClick(dialog.refuse, LEFT)
    assert dialog.form.reason_error.label.text() == "Indiquez le motif du refus."
    assert request(julie).status is RequestStatus.PENDING
    dialog.form.reason.setPlainText("Le marché est clos.")
    with qtbot.waitSignal(block.work.said) as said:
        qtbot.mouseClick(dialog.refuse, LEFT)
    assert said.args == ["Abonnement de BON Julie sur CCAS Terneuil refusé"]
    qtbot.waitUntil(lambda: block.model.rowCount() == 6)
    assert (request(julie).status, request(julie).reason) == (RequestStatus.REFUSED, "Le marché est clos.")
    last = History.select().order_by(History.id.desc()).get()
    assert (last.action, last.subject_name) == (Action.SUBSCRIPTION_REFUSED, JULIE)
    assert Outbox.get(Outbox.history_id == last.id).message is Message.SUBSCRIPTION_REFUSED


def test_a_batch_with_two_that_fail_names_them_and_keeps_them_ticked(
    page: PendingPage, block: PendingBlock, qtbot: QtBot
) -> None:
    """One was withdrawn by its applicant, one refused by another manager, while the question was open."""
    julie, remi = ids_of(block.model, "name", JULIE, "BONNET Rémi")
    block.model.tick_all()
    said: list[str] = []
    hanan = User.get(User.login == "hanan.bestal@exemple.fr")
    jules = ids_of(block.model, "name", JULES)[0]

    def meanwhile() -> None:
        applicant = Actor(request(remi).user.id, "BONNET Rémi")
        page.desk.run(subscription_requests.withdraw, applicant, remi)
        other = Actor(hanan.id, "BESTAL Hanan")
        page.desk.run(subscription_decisions.refuse, other, [Decision(jules)], "Pas de travaux ici.")
        answer("Valider", said)()

    QTimer.singleShot(200, meanwhile)
    qtbot.mouseClick(block.form.validate, LEFT)
    assert said == [
        "Valider 7 demandes\u202f? Chaque demandeur reçoit exactement les accès qu’il a demandés. Une demande qui ne "
        "peut pas l’être reste en attente."
    ]
    summary = opened(block, qtbot, BatchSummaryDialog)
    assert isinstance(summary, BatchSummaryDialog)
    assert summary.heading.text() == "5 demandes validées, 2 laissées de côté"
    causes = {row.failure.name: row.cause for row in summary.rows.rows}
    assert causes[JULES].startswith("Refusée par BESTAL Hanan le ")
    assert causes["BONNET Rémi"].startswith("Retirée par BONNET Rémi le ")
    summary.accept()
    qtbot.waitUntil(lambda: block.model.rowCount() == 0)
    assert request(julie).status is RequestStatus.VALIDATED
    held = Subscription.select().where(Subscription.request == julie, Subscription.space == Space.SOLICITATIONS_ISSUED)
    assert [(row.consultation, row.modification) for row in held] == [(True, False)]
    decided = History.select().where(History.action == Action.SUBSCRIPTION_VALIDATED).order_by(History.id.desc())
    assert len({row.operation for row in decided.limit(5)}) == 1
    assert list(seal.broken_rows()) == []


def test_refusing_several_lists_them_and_gives_all_the_same_reason(block: PendingBlock, qtbot: QtBot) -> None:
    chosen = list(block.model.ids)[:3]
    block.model.tick(chosen)
    qtbot.mouseClick(block.form.refuse, LEFT)
    dialog = opened(block, qtbot, RefusalDialog)
    assert isinstance(dialog, RefusalDialog)
    assert (dialog.heading.text(), dialog.lines.rowCount()) == ("Refuser 3 demandes\u202f?", 3)
    dialog.form.reason.setPlainText("Ce chantier est suivi ailleurs.")
    with qtbot.waitSignal(block.work.said) as said:
        qtbot.mouseClick(dialog.refuse, LEFT)
    assert said.args == ["3 demandes refusées"]
    reasons = SubscriptionRequest.select(SubscriptionRequest.reason).where(SubscriptionRequest.id.in_(chosen))
    assert {row.reason for row in reasons} == {"Ce chantier est suivi ailleurs."}


def test_who_may_not_decide_reads_why_the_buttons_are_grey(
    desk_of: Callable[[str], Desk], desk: Desk, qtbot: QtBot
) -> None:
    hanan = User.get(User.login == "hanan.bestal@exemple.fr")
    member = Membership.get(Membership.user == hanan, Membership.role == Role.SECONDARY_MANAGER)
    memberships.delegate(desk.actor, member.id, user_level=False, structure_level=False)
    page = shown(desk_of("hanan.bestal@exemple.fr"), qtbot)
    block = page.subscriptions
    block.model.tick_all()
    assert not block.form.validate.isEnabled()
    assert block.form.validate.toolTip() == "Le gestionnaire principal ne vous a pas donné ce droit"
    assert not page.validate.isEnabled() and not page.form.record.isEnabled()
    (jules,) = ids_of(block.model, "name", JULES)
    click(qtbot, block.form.table, jules, "actions", THUMB)
    dialog = opened(block, qtbot, SubscriptionRequestDialog)
    assert isinstance(dialog, SubscriptionRequestDialog)
    assert not dialog.validate.isEnabled() and not dialog.refuse.isEnabled()
    dialog.reject()


def test_in_a_small_window_each_block_keeps_five_rows_and_the_page_scrolls(page: PendingPage, qtbot: QtBot) -> None:
    assert page.form.area.verticalScrollBar().maximum() == 0
    page.resize(1050, 380)
    qtbot.waitUntil(lambda: page.minimumSizeHint().width() <= 900)  # the filters have shrunk
    page.resize(900, 380)
    qtbot.waitUntil(lambda: page.form.area.verticalScrollBar().maximum() > 0)
    for block in page.blocks:
        table = block.form.table
        qtbot.waitUntil(lambda table=table: table.viewport().height() >= 5 * table.rowHeight(0))  # type: ignore[misc]
        assert table.horizontalScrollBar().maximum() == 0
    place = page.subscriptions.form.table.mapTo(page, page.subscriptions.form.table.rect().topRight())
    assert place.x() == 900 - pending.MARGIN - 1
    page.subscriptions.form.table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: page.form.area.verticalScrollBar().value() > 0)


def test_the_heights_of_the_blocks_are_remembered(desk: Desk, page: PendingPage, qtbot: QtBot) -> None:
    page.resize(1334, 900)
    qtbot.waitUntil(lambda: sum(page.form.splitter.sizes()) > 700)
    page.form.splitter.moveSplitter(300, 1)
    low, high = page.form.splitter.sizes()
    assert low < high
    again = PendingPage(desk)
    qtbot.addWidget(again)
    again.resize(1334, 900)
    with qtbot.waitExposed(again):
        again.show()
    assert again.form.splitter.sizes() == [low, high]
    assert again.form.splitter.handleWidth() == 18
