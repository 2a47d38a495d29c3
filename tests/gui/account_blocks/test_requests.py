"""« Mes demandes »: both kinds, what became of them, taken back, read, made again (G2.8)."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chorus_desktop.core import my_requests, space_changes, subscription_decisions, subscription_requests
from chorus_desktop.core.access import BOTH, Access
from chorus_desktop.core.models import SubscriptionRequest
from chorus_desktop.core.states import RequestStatus, Space
from chorus_desktop.core.subscription_decisions import Decision
from chorus_desktop.core.subscription_requests import AskedSpace
from chorus_desktop.gui.account_blocks.requests import RequestsBlock
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.ask_membership import AskMembershipDialog
from chorus_desktop.gui.dialogs.ask_space import AskSpaceDialog
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.pages.account import REQUESTS, AccountPage
from tests.builders import rows
from tests.demonstrated import JULIE, PAULINE, actor, column, desk_of, shown

CCAS = 1
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path, JULIE) as desk:
        yield desk


@pytest.fixture
def number(desk: Desk) -> int:
    """Julie asks for « Factures de travaux », which is open and which she has not."""
    space_changes.open_space(actor(PAULINE), CCAS, Space.WORKS_INVOICES)
    for row in rows("subscription_request", "user_id = ?", desk.actor.id):
        subscription_decisions.refuse(actor(PAULINE), [Decision(row["id"])], "Pas d’office.")
    asked = [AskedSpace(Space.WORKS_INVOICES, None, BOTH, "Pour la crèche.")]
    return subscription_requests.ask(actor(JULIE), CCAS, asked, "Merci.") or 0


def page_of(qtbot: QtBot, desk: Desk) -> AccountPage:
    page = AccountPage(desk)
    shown(qtbot, page)
    page.form.blocks.setCurrentRow(REQUESTS)
    qtbot.waitUntil(lambda: page.requests.model.rowCount() > 0)
    return page


def answer(do: Callable[[Dialog], object]) -> None:
    """Answer the confirmation that is about to open."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        do(dialog)

    QTimer.singleShot(100, act)


def detail(block: RequestsBlock) -> dict[str, str]:
    """What « Consulter » says of the current request."""
    QTest.mouseClick(block.consult, LEFT)
    said = {pair.label.text(): pair.value.text() for pair in block.dialog.pairs}
    block.dialog.accept()
    return said


def test_both_kinds_in_one_table(qtbot: QtBot, desk: Desk, number: int) -> None:
    block = page_of(qtbot, desk).requests
    assert block.table.accessibleName() == "Mes demandes"
    assert column(block.model, "kind") == ["Abonnement"] * 2 + ["Abonnement", "Rattachement", "Rattachement"]
    assert column(block.model, "status") == [
        *("En cours de validation", "Refusée", "Refusée", "En cours de validation", "Validée")
    ]
    assert column(block.model, "names")[:2] == ["Factures de travaux", "Factures de travaux"]
    assert column(block.model, "reason")[:2] == ["", "Pas d’office."]
    assert column(block.model, "by") == ["", "DUFOUR Pauline", "DUFOUR Pauline", "", "DUFOUR Pauline"]
    assert block.count.text() == "2 en attente"
    block.model.sort(1, Qt.SortOrder.DescendingOrder)
    assert column(block.model, "kind")[0] == "Abonnement"


def test_the_detail_says_what_was_asked_and_answered(qtbot: QtBot, desk: Desk, number: int) -> None:
    page = page_of(qtbot, desk)
    block = page.requests
    block.show_request(my_requests.list_id(number, True))
    said = detail(block)
    assert said["Espaces demandés"] == (
        "Factures de travaux, tous les services\u00a0: consultation et modification\n« Pour la crèche. »"
    )
    assert said["Votre commentaire"] == "Merci." and "Répondu par" not in said
    (line,) = rows("subscription_request_line", "request_id = ?", number)
    granted = Decision(number, {line["id"]: Access(True, False)}, "Lecture seulement.")
    desk.run(subscription_decisions.validate, actor(PAULINE), [granted])
    qtbot.waitUntil(lambda: column(block.model, "status")[0] == "Validée")
    said = detail(block)
    assert said["Espaces demandés"].startswith(
        "Factures de travaux, tous les services\u00a0: consultation et modification (accordé\u00a0: consultation)"
    )
    assert said["Commentaire du gestionnaire"] == "Lecture seulement."
    assert said["Répondu par"] == "DUFOUR Pauline, le 12/06/2026 10:30"
    assert block.again.toolTip() == "Cette demande a été validée"


def test_a_request_for_spaces_is_taken_back(qtbot: QtBot, desk: Desk, number: int) -> None:
    page = page_of(qtbot, desk)
    block = page.requests
    block.show_request(my_requests.list_id(number, True))
    assert block.again.toolTip() == "Cette demande attend encore une réponse"
    answer(Dialog.reject)
    QTest.mouseClick(block.withdraw, LEFT)
    assert SubscriptionRequest.get_by_id(number).status is RequestStatus.PENDING
    answer(Dialog.accept)
    with qtbot.waitSignal(page.said) as said:
        QTest.mouseClick(block.withdraw, LEFT)
    assert said.args == ["Demande d’abonnement sur CCAS Terneuil retirée"]
    assert SubscriptionRequest.get_by_id(number).status is RequestStatus.REMOVED
    qtbot.waitUntil(lambda: column(block.model, "status")[0] == "Retirée")
    assert column(block.model, "by")[0] == ""


@pytest.mark.parametrize(
    ("login", "dialog"), [(JULIE, AskSpaceDialog), ("karim.benali@exemple.fr", AskMembershipDialog)]
)
def test_a_refused_one_is_made_again(
    qtbot: QtBot, desk: Desk, number: int, login: str, dialog: type[AskSpaceDialog | AskMembershipDialog]
) -> None:
    desk.actor = actor(login)
    if login == JULIE:
        subscription_decisions.refuse(actor(PAULINE), [Decision(number)], "Demandez d’abord à votre chef.")
    page = page_of(qtbot, desk)
    block = page.requests
    block.table.set_current(block.model.ids[0])
    assert column(block.model, "status")[0] == "Refusée"
    QTest.mouseClick(block.consult, LEFT)
    QTest.mouseClick(block.dialog.again, LEFT)
    qtbot.waitUntil(lambda: page.asking.dialog is not None)
    opened = page.asking.dialog
    assert isinstance(opened, dialog)
    with qtbot.waitSignal(page.said):
        QTest.mouseClick(opened.send, LEFT)
    qtbot.waitUntil(lambda: column(block.model, "status")[:2] == ["En cours de validation", "Refusée"])


def test_the_link_to_one_that_waits_leads_here(qtbot: QtBot, desk: Desk, number: int) -> None:
    page = page_of(qtbot, desk)
    page.form.blocks.setCurrentRow(1)
    QTest.mouseClick(page.form.ask_space, LEFT)
    qtbot.waitUntil(lambda: page.asking.dialog is not None)
    dialog = page.asking.dialog
    assert isinstance(dialog, AskSpaceDialog)
    line = next(row.id for row in dialog.model.rows if row.waiting is not None)
    dialog.table.action_triggered.emit("see", line)
    assert page.form.blocks.currentRow() == REQUESTS
    row = page.requests.current()
    assert row.for_spaces and row.number == number


def test_who_asked_nothing_may_begin_here(qtbot: QtBot, desk: Desk) -> None:
    desk.actor = actor(PAULINE)
    page = AccountPage(desk)
    shown(qtbot, page)
    page.form.blocks.setCurrentRow(REQUESTS)
    for row in page.requests.model.rows:
        assert row.status is not RequestStatus.PENDING
    page.requests.model.set_rows([])
    state = page.requests.table._overlay.state
    assert state.title.text() == "Vous n’avez fait aucune demande"
    QTest.mouseClick(state.button, LEFT)
    qtbot.waitUntil(partial(bool, page.asking.dialog))
    assert isinstance(page.asking.dialog, AskMembershipDialog)
    page.asking.dialog.reject()
