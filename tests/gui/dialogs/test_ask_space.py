"""« Ajouter un espace »: what is held is ticked and grey, what is asked goes to the managers, or is taken at once."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from chorus_desktop.core import (
    access_changes,
    access_facts,
    askable_spaces,
    my_requests,
    space_changes,
    subscription_decisions,
    subscription_requests,
)
from chorus_desktop.core.access import BOTH, NONE, Access
from chorus_desktop.core.access_changes import Change
from chorus_desktop.core.models import Membership, SubscriptionRequest
from chorus_desktop.core.states import RequestStatus, Space
from chorus_desktop.core.subscription_decisions import Decision
from chorus_desktop.core.subscription_requests import AskedSpace
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.ask_space import AskSpaceDialog
from tests.builders import rows
from tests.demonstrated import JULIE, PAULINE, actor, column, desk_of
from tests.gui.clicks import click, ids_of

CCAS = 1
LEFT = Qt.MouseButton.LeftButton
WORKS, ISSUED = "Factures de travaux", "Factures émises"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Julie, a simple user of CCAS Terneuil; « Factures de travaux » is open there, and she has it not."""
    with desk_of(tmp_path, JULIE) as desk:
        space_changes.open_space(actor(PAULINE), CCAS, Space.WORKS_INVOICES)
        for row in rows("subscription_request", "user_id = ?", desk.actor.id):
            subscription_decisions.refuse(actor(PAULINE), [Decision(row["id"])], "Pas d’office.")
        yield desk


def shown(qtbot: QtBot, desk: Desk) -> AskSpaceDialog:
    dialog = AskSpaceDialog(None, desk, askable_spaces.read(desk.actor))
    qtbot.addWidget(dialog)
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def tick(qtbot: QtBot, dialog: AskSpaceDialog, space: str, *boxes: str) -> None:
    for box in boxes:
        click(qtbot, dialog.table, ids_of(dialog.model, "space", space)[0], box)


def withdraw(space: Space) -> None:
    """Pauline takes an access away from Julie."""
    membership = Membership.get((Membership.user == actor(JULIE).id) & (Membership.structure == CCAS))
    access_changes.change(actor(PAULINE), [membership.id], [Change(space, None, NONE)])


def test_what_is_held_is_ticked_and_grey(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk)
    said = dict(zip(column(dialog.model, "space"), column(dialog.model, "state"), strict=True))
    assert said["Factures reçues"] == "Déjà accordé" and said[WORKS] == ""
    assert "Accueil connecté" not in said and "Factures à valider" not in said
    tick(qtbot, dialog, "Factures reçues", "consultation")
    assert dialog.note.text() == ""
    assert dialog.table.current_id == ids_of(dialog.model, "space", "Factures reçues")[0]


def test_spaces_are_asked_with_a_comment_each(qtbot: QtBot, desk: Desk) -> None:
    withdraw(Space.INVOICES_RECEIVED)
    dialog = shown(qtbot, desk)
    tick(qtbot, dialog, WORKS, "consultation", "modification")
    dialog.service.setCurrentIndex(1)
    assert dialog.service.currentText() == "Service juridique"
    tick(qtbot, dialog, "Factures reçues", "consultation")
    at = column(dialog.model, "space").index("Factures reçues")
    assert dialog.model.setData(dialog.model.index(at, 4), "Pour les contentieux.")
    assert dialog.note.text() == "2 accès demandés"
    dialog.comment.setText("Merci d’avance.")
    with qtbot.waitSignal(dialog.sent) as sent:
        QTest.mouseClick(dialog.send, LEFT)
    newest = my_requests.read(desk.actor)[0]
    assert sent.args == [f"Demande d’abonnement n°\u00a0{newest.number} envoyée à CCAS Terneuil"]
    assert newest.comment == "Merci d’avance."
    first, second = newest.lines
    assert isinstance(first, my_requests.SpaceLine) and isinstance(second, my_requests.SpaceLine)
    assert (first.space, first.service, first.asked) == (Space.WORKS_INVOICES, "", BOTH)
    assert (second.service, second.asked, second.comment) == (
        *("Service juridique", Access(True, False), "Pour les contentieux."),
    )


def test_a_click_is_not_lost_while_something_else_is_written(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk)
    tick(qtbot, dialog, WORKS, "consultation")
    going = Event()
    desk.run(going.wait, 5)
    QTest.mouseClick(dialog.send, LEFT)
    QTest.mouseClick(dialog.send, LEFT)  # twice is once
    before = SubscriptionRequest.select().count()
    with qtbot.waitSignal(dialog.sent):
        going.set()
    assert SubscriptionRequest.select().count() == before + 1


def test_nothing_ticked_is_said(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk)
    before = SubscriptionRequest.select().count()
    QTest.mouseClick(dialog.send, LEFT)
    qtbot.waitUntil(dialog.error.has_error)
    assert dialog.error.label.text() == "Choisissez au moins un espace."
    assert SubscriptionRequest.select().count() == before


def test_factures_emises_needs_both_and_offers_it(qtbot: QtBot, desk: Desk) -> None:
    withdraw(Space.INVOICES_ISSUED)
    dialog = shown(qtbot, desk)
    assert not dialog.offer.isVisible()
    tick(qtbot, dialog, ISSUED, "consultation")
    assert dialog.offer.isVisible()
    dialog.service.setCurrentIndex(1)
    QTest.mouseClick(dialog.send, LEFT)
    assert dialog.error.label.text() == "Cochez les deux accès de «\u00a0Factures émises\u00a0»."
    assert dialog.service.currentIndex() == 0
    QTest.mouseClick(dialog.offer.button, LEFT)
    assert not dialog.offer.isVisible() and not dialog.error.has_error()
    with qtbot.waitSignal(dialog.sent):
        QTest.mouseClick(dialog.send, LEFT)
    (line,) = my_requests.read(desk.actor)[0].lines
    assert isinstance(line, my_requests.SpaceLine) and line.asked == BOTH


def test_what_waits_already_can_be_seen(qtbot: QtBot, desk: Desk) -> None:
    number = subscription_requests.ask(desk.actor, CCAS, [AskedSpace(Space.WORKS_INVOICES, None, BOTH)])
    dialog = shown(qtbot, desk)
    (line,) = ids_of(dialog.model, "space", WORKS)
    assert f"Demande n°\u00a0{number} en attente" in column(dialog.model, "state")
    with qtbot.waitSignal(dialog.request_wanted) as wanted:
        click(qtbot, dialog.table, line, "state")
    assert wanted.args == [number]


def test_asked_meanwhile_from_elsewhere(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk)
    tick(qtbot, dialog, WORKS, "consultation")
    number = subscription_requests.ask(desk.actor, CCAS, [AskedSpace(Space.WORKS_INVOICES, None, BOTH)])
    QTest.mouseClick(dialog.send, LEFT)
    qtbot.waitUntil(dialog.known.isVisible)
    assert f"n° {number}" in dialog.known.label.text()
    with qtbot.waitSignal(dialog.request_wanted) as wanted:
        QTest.mouseClick(dialog.known.button, LEFT)
    assert wanted.args == [number]


def test_a_space_closed_meanwhile(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk)
    tick(qtbot, dialog, WORKS, "consultation")
    dialog.comment.setText("Pour la crèche.")
    before = SubscriptionRequest.select().count()
    space_changes.close_space(actor(PAULINE), CCAS, Space.WORKS_INVOICES)
    QTest.mouseClick(dialog.send, LEFT)
    qtbot.waitUntil(dialog.error.has_error)
    assert dialog.error.label.text() == "L’espace « Factures de travaux » n’est pas ouvert sur CCAS Terneuil."
    assert WORKS not in column(dialog.model, "space")
    assert dialog.comment.text() == "Pour la crèche."
    assert SubscriptionRequest.select().count() == before


def test_a_primary_manager_gets_it_at_once(qtbot: QtBot, desk: Desk) -> None:
    desk.actor = actor(PAULINE)
    space_changes.close_space(desk.actor, CCAS, Space.WORKS_INVOICES)
    dialog = shown(qtbot, desk)
    dialog.structure.setCurrentIndex(dialog.structure.findData(CCAS))
    assert dialog.lead.text().startswith("Vous êtes gestionnaire principal de CCAS Terneuil\u00a0: ")
    assert not dialog.comment_field.isVisible() and dialog.send.text() == "Ajouter"
    assert WORKS not in column(dialog.model, "space")


def test_one_that_was_refused_is_made_again(qtbot: QtBot, desk: Desk) -> None:
    refused = my_requests.read(desk.actor)[0]
    assert refused.status is RequestStatus.REFUSED
    dialog = AskSpaceDialog(None, desk, askable_spaces.read(desk.actor), refused)
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.note.text() == "1 accès demandé"
    with qtbot.waitSignal(dialog.sent):
        QTest.mouseClick(dialog.send, LEFT)
    assert my_requests.read(desk.actor)[0].is_pending
    assert not access_facts.of_user(desk.actor.id or 0)[CCAS].accesses[Space.WORKS_INVOICES].opens
