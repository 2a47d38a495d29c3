"""« Abonnement d'un utilisateur aux espaces »: what it shows, what it grants, what it says (G2.3, G2.4)."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from chorus_desktop.core import access_facts, member_decisions, services, space_changes, subscription_sheet
from chorus_desktop.core.access import BOTH, NONE
from chorus_desktop.core.member_decisions import Seen
from chorus_desktop.core.models import (
    History,
    Membership,
    Outbox,
    Service,
    Subscription,
    SubscriptionRequest,
    SubscriptionRequestLine,
)
from chorus_desktop.core.states import Action, Message, RequestStatus, Space
from chorus_desktop.core.subscription_decisions import Decision, refuse
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.refusal import RefusalDialog
from chorus_desktop.gui.dialogs.subscription_request import SubscriptionRequestDialog
from chorus_desktop.gui.look.dialog import Dialog
from tests.demonstrated import JULIE, actor, column, desk_of
from tests.gui.clicks import click

CCAS = 1
LEFT = Qt.MouseButton.LeftButton
FRANCOISE, JULES, HANAN = "francoise.besson@exemple.fr", "jmartin@ccasterneuil.fr", "hanan.bestal@exemple.fr"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


def pending_of(login: str) -> SubscriptionRequest:
    own = SubscriptionRequest
    return own.get(own.user == actor(login).id, own.status == RequestStatus.PENDING)


def shown(qtbot: QtBot, desk: Desk, login: str) -> SubscriptionRequestDialog:
    pending = subscription_sheet.read(pending_of(login).id)
    dialog = SubscriptionRequestDialog(None, desk, pending, True)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def line_of(dialog: SubscriptionRequestDialog, space: Space) -> int:
    return next(row.id for row in dialog.form.lines.rows if row.space is space)


def tick(qtbot: QtBot, dialog: SubscriptionRequestDialog, space: Space, access: str) -> None:
    click(qtbot, dialog.form.ui.lines, line_of(dialog, space), access)


def closes(dialog: SubscriptionRequestDialog, said: list[str]) -> None:
    """Read the message that is about to open, and close it."""

    def act() -> None:
        message = QApplication.activeModalWidget()
        if not isinstance(message, Dialog) or message is dialog:
            QTimer.singleShot(50, act)
            return
        said.append(message.lead.text())
        next(button for button in message.findChildren(QPushButton) if button.text() == "Fermer").click()

    QTimer.singleShot(50, act)


def state() -> list[Any]:
    """What must not have moved when nothing is done."""
    subscriptions = [(row.id, row.version) for row in Subscription.select()]
    lines = [(row.id, row.version) for row in SubscriptionRequestLine.select()]
    return [subscriptions, lines, History.select().count(), Outbox.select().count()]


def test_who_where_and_what(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk, JULIE)
    ui = dialog.form.ui
    assert dialog.windowTitle() == "Abonnement d'un utilisateur aux espaces"
    assert dialog.heading.text() == "BON Julie demande 2 espaces sur CCAS Terneuil"
    assert dialog.aside.text() == "Reçue le 09/06/2026, il y a 3 jours"
    address = "124 avenue de la République\n97500 Terneuil sur Seine\nFrance"
    assert (ui.name.text(), ui.email.text()) == ("BON Julie", "jbon@ccasterneuil.fr")
    assert (ui.address.text(), ui.phone.text()) == (address, "01 49 96 10 12")
    assert ui.designation.text() == "CCAS Terneuil" and ui.structure_address.text() == address
    assert ui.asked.text() == "Deux dossiers de marchés en cours."
    assert [shown.title for shown in dialog.form.lines.columns] == [
        *("Date de la demande", "Service", "Espace", "Commentaires", "Consultation", "Modification")
    ]
    assert column(dialog.form.lines, "asked_on") == ["09/06/2026"] * 2
    assert column(dialog.form.lines, "service") == ["Tous les services"] * 2
    assert column(dialog.form.lines, "space") == ["Sollicitations reçues", "Sollicitations émises"]
    assert [tuple(row.access) for row in dialog.form.lines.rows] == [(False, True), (True, False)]
    assert dialog.note.text() == "Accorde 2 accès" and not ui.offer.isVisible()
    dialog.reject()


def test_what_is_ticked_is_granted_the_rest_is_not(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk, JULIE)
    request = pending_of(JULIE)
    tick(qtbot, dialog, Space.SOLICITATIONS_RECEIVED, "modification")
    assert dialog.note.text() == "Accorde 1 accès, en refuse 1"
    tick(qtbot, dialog, Space.SOLICITATIONS_ISSUED, "modification")
    assert dialog.note.text() == "Accorde 2 accès, en refuse 1"
    dialog.form.ui.comment.setText("Pour le chantier de la crèche seulement.")
    with qtbot.waitSignal(dialog.decided) as decided:
        qtbot.mouseClick(dialog.validate, LEFT)
    assert decided.args == ["Abonnement de BON Julie sur CCAS Terneuil validé"]
    request = SubscriptionRequest.get_by_id(request.id)
    assert (request.status, request.decision_comment) == (
        *(RequestStatus.VALIDATED, "Pour le chantier de la crèche seulement."),
    )
    lines = SubscriptionRequestLine.select().where(SubscriptionRequestLine.request == request)
    assert {(line.space, line.granted_consultation, line.granted_modification) for line in lines} == {
        (Space.SOLICITATIONS_RECEIVED, False, False),
        (Space.SOLICITATIONS_ISSUED, True, True),
    }
    accesses = access_facts.of_user(actor(JULIE).id or 0)[CCAS].accesses
    assert accesses[Space.SOLICITATIONS_ISSUED].everywhere.access == BOTH
    assert accesses[Space.SOLICITATIONS_RECEIVED].everywhere.access == NONE
    last = History.select().order_by(History.id.desc()).get()
    assert (last.action, last.subject_name, last.actor_name) == (
        *(Action.SUBSCRIPTION_VALIDATED, "BON Julie", "DUFOUR Pauline"),
    )
    assert Outbox.get(Outbox.history_id == last.id).message is Message.SUBSCRIPTION_VALIDATED


def test_factures_emises_with_one_access_says_so_and_offers_both(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk, FRANCOISE)
    offer = dialog.form.ui.offer
    assert offer.isVisible() and "qu’avec les deux accès cochés" in offer.label.text()
    assert dialog.note.text() == "Accorde 1 accès, «\u00a0Factures émises\u00a0» reste fermé"
    assert column(dialog.form.lines, "service") == ["Service après-vente"]
    tick(qtbot, dialog, Space.INVOICES_ISSUED, "consultation")
    assert not offer.isVisible() and dialog.note.text() == "N’accorde aucun accès"
    tick(qtbot, dialog, Space.INVOICES_ISSUED, "modification")
    assert offer.isVisible()
    qtbot.mouseClick(offer.button, LEFT)
    assert not offer.isVisible() and dialog.form.ui.lines.hasFocus()
    assert [tuple(row.access) for row in dialog.form.lines.rows] == [(True, True)]
    with qtbot.waitSignal(dialog.decided):
        qtbot.mouseClick(dialog.validate, LEFT)
    granted = Subscription.get(Subscription.space == Space.INVOICES_ISSUED, Subscription.service.is_null(False))
    assert granted.service is not None and granted.service.code == "650050"
    assert (granted.consultation, granted.modification) == (True, True)


def test_by_the_keyboard(qtbot: QtBot, desk: Desk) -> None:
    """The arrows choose the box, Space ticks it, Ctrl+Enter validates."""
    dialog = shown(qtbot, desk, FRANCOISE)
    lines = dialog.form.ui.lines
    assert lines.hasFocus()
    qtbot.keyClick(lines, Qt.Key.Key_Right)
    qtbot.keyClick(lines, Qt.Key.Key_Space)
    assert [tuple(row.access) for row in dialog.form.lines.rows] == [(True, True)]
    qtbot.keyClick(lines, Qt.Key.Key_Left)
    qtbot.keyClick(lines, Qt.Key.Key_Space)
    assert [tuple(row.access) for row in dialog.form.lines.rows] == [(False, True)]
    qtbot.keyClick(lines, Qt.Key.Key_Tab)
    assert dialog.form.ui.offer.button.hasFocus()
    qtbot.keyClick(dialog.form.ui.offer.button, Qt.Key.Key_Space)
    qtbot.keyClick(lines, Qt.Key.Key_Tab)
    assert dialog.form.ui.comment.hasFocus()
    with qtbot.waitSignal(dialog.decided):
        qtbot.keyClick(dialog.form.ui.comment, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not SubscriptionRequest.select().where(
        SubscriptionRequest.user == actor(FRANCOISE).id, SubscriptionRequest.status == RequestStatus.PENDING
    )


def test_nothing_ticked_is_said_beside_the_lines(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk, JULES)
    assert dialog.heading.text() == "Accès de MARTIN Jules à «\u00a0Factures de travaux\u00a0» sur Hôpital de Terneuil"
    assert dialog.aside.text().endswith("(ouverture de l’espace)")
    dialog.form.ui.comment.setText("À garder")
    for access in ("consultation", "modification"):
        tick(qtbot, dialog, Space.WORKS_INVOICES, access)
    before = state()
    qtbot.mouseClick(dialog.validate, LEFT)
    error = dialog.form.ui.lines_error
    qtbot.waitUntil(lambda: error.label.text() == "Cochez au moins un accès, ou refusez la demande.")
    qtbot.wait(50)  # the request is read again
    assert error.label.text() and state() == before and dialog.validate.isEnabled()
    assert dialog.form.ui.comment.text() == "À garder"
    assert [tuple(row.access) for row in dialog.form.lines.rows] == [(False, False)]
    tick(qtbot, dialog, Space.WORKS_INVOICES, "consultation")
    assert not error.label.text()
    dialog.reject()


def test_a_space_closed_meanwhile_is_said_and_shown(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk, JULIE)
    space_changes.close_space(desk.actor, CCAS, Space.SOLICITATIONS_ISSUED)
    before = state()
    qtbot.mouseClick(dialog.validate, LEFT)
    sentence = "L’espace «\u00a0Sollicitations émises\u00a0» n’est plus ouvert sur CCAS Terneuil."
    qtbot.waitUntil(lambda: column(dialog.form.lines, "space")[1] == "Sollicitations émises (fermé)")
    assert dialog.form.ui.lines_error.label.text() in (sentence, sentence.replace("\u00a0", " "))
    assert state() == before
    tick(qtbot, dialog, Space.SOLICITATIONS_ISSUED, "consultation")  # it can no longer be
    assert [tuple(row.access) for row in dialog.form.lines.rows] == [(False, True), (False, False)]
    assert dialog.note.text() == "Accorde 1 accès, en refuse 1"
    with qtbot.waitSignal(dialog.decided):
        qtbot.mouseClick(dialog.validate, LEFT)


def test_a_service_deactivated_meanwhile_is_said_and_shown(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk, FRANCOISE)
    services.deactivate_service(desk.actor, Service.get(Service.code == "650050").id)
    before = state()
    qtbot.mouseClick(dialog.validate, LEFT)
    qtbot.waitUntil(lambda: column(dialog.form.lines, "service") == ["Service après-vente (désactivé)"])
    assert "est désactivé" in dialog.form.ui.lines_error.label.text()
    assert state() == before and dialog.note.text() == "N’accorde aucun accès"
    dialog.reject()


@pytest.mark.parametrize("how", ["refused", "removed"])
def test_decided_or_gone_meanwhile_is_told_and_the_form_closes(qtbot: QtBot, desk: Desk, how: str) -> None:
    dialog = shown(qtbot, desk, JULES)
    request, hanan = pending_of(JULES), actor(HANAN)
    if how == "refused":
        refuse(hanan, [Decision(request.id)], "Pas de travaux ici.")
    else:
        membership = Membership.get(Membership.user == request.user, Membership.structure == request.structure)
        member_decisions.remove(hanan, [Seen(membership.id)])
    before, said = state(), list[str]()
    closes(dialog, said)
    qtbot.mouseClick(dialog.validate, LEFT)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert said[0].startswith("Refusée par BESTAL Hanan le ")
    assert state() == before


def test_nobody_decides_a_request_of_ones_own(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk, JULES)
    dialog.reject()
    desk.actor = actor(JULES)
    own = shown(qtbot, desk, JULES)
    for button in (own.validate, own.refuse):
        assert not button.isEnabled() and button.toolTip() == "Personne ne décide de sa propre demande"
    own.reject()


def test_refusing_from_the_form(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk, JULIE)
    request = pending_of(JULIE)
    qtbot.mouseClick(dialog.refuse, LEFT)
    reason = dialog.refusal
    assert isinstance(reason, RefusalDialog)
    assert reason.lines.rowCount() == 2
    reason.form.reason.setPlainText("Un seul espace suffit.")
    with qtbot.waitSignal(dialog.decided) as decided:
        qtbot.mouseClick(reason.refuse, LEFT)
    assert decided.args == ["Abonnement de BON Julie sur CCAS Terneuil refusé"]
    assert SubscriptionRequest.get_by_id(request.id).reason == "Un seul espace suffit."


def test_a_comment_stops_at_255_characters(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk, JULIE)
    dialog.form.ui.comment.setText("x" * 250 + "fin du texte")
    assert len(dialog.form.ui.comment.text()) == 255
    assert "limite atteinte" in dialog.form.ui.comment_counter.text()
    assert "n’est pas gardée" in dialog.form.ui.comment_error.label.text()
    dialog.reject()


def test_it_needs_no_sideways_scroll_on_a_small_screen(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk, JULIE)
    lines = dialog.form.ui.lines
    for width in (740, 820, 960):
        dialog.resize(width, dialog.height())
        qtbot.wait(20)
        assert lines.horizontalScrollBar().maximum() == 0
        assert lines.verticalScrollBar().maximum() == 0
    dialog.reject()
