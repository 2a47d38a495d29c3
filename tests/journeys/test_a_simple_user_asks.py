"""A simple user asks for a space, is refused, reads why, asks again, gets it; then joins another structure."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import (
    accounts,
    attachments,
    clock,
    database,
    my_requests,
    passwords,
    seal,
    space_changes,
    structures,
    subscription_decisions,
    users,
)
from chorus_desktop.core import membership_decisions as memberships_decided
from chorus_desktop.core.memberships import Terms
from chorus_desktop.core.models import History, Outbox
from chorus_desktop.core.rights import DISCONNECTED, Actor
from chorus_desktop.core.states import Action, Message, Role, Space
from chorus_desktop.gui.dialogs.ask_membership import AskMembershipDialog
from chorus_desktop.gui.dialogs.ask_space import AskSpaceDialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.account import ACCESSES, REQUESTS, AccountPage
from chorus_desktop.gui.pages.home import HomePage
from chorus_desktop.gui.pages.sign_in import SignInPage
from chorus_desktop.gui.tabs import ACCOUNT, HOME
from tests.demonstrated import column
from tests.gui.clicks import click, ids_of

JULIE, PASSWORD = "jbon@ccasterneuil.fr", "les marronniers de la place"
PAULINE = Actor(1, "DUFOUR Pauline")
REFUSED = "Demandez d’abord l’accord de votre chef de service."
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """CCAS Terneuil, where Julie is a simple user and « Factures de travaux » is open; and a hospital."""
    path = tmp_path / "ccas.db"
    database.create(path)
    sheet = structures.Sheet("14700985600135", "CCAS Terneuil", confirmed=True)
    pauline = accounts.found(users.Identity("contact@mairieterneuil.fr", "Dufour", "Pauline"), PASSWORD, sheet).actor
    structures.create(pauline, structures.Sheet("13502985601178", "Hôpital de Terneuil", confirmed=True))
    space_changes.open_space(pauline, 1, Space.WORKS_INVOICES)
    julie = users.create(DISCONNECTED, users.Identity(JULIE, "Bon", "Julie"))
    users.activate(DISCONNECTED, julie, passwords.hashed(PASSWORD))
    terms = Terms(Role.SIMPLE_USER, clock.today(), whole_structure=True, comment="Arrivée.")
    attachments.attach(pauline, 1, [julie], terms)
    database.close()
    return path


@pytest.fixture
def window(base: Path, empty_window: MainWindow) -> MainWindow:
    empty_window.reception.start(Options(database=base, user=JULIE))
    return empty_window


def test_asks_is_refused_asks_again_gets_it(window: MainWindow, qtbot: QtBot) -> None:
    # Julie signs in: she sees Accueil and Mon compte only.
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), SignInPage))
    screen = window.centralWidget()
    assert isinstance(screen, SignInPage)
    screen.form.password.setText(PASSWORD)
    qtbot.keyClick(screen.form.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.tabs is not None)
    tabs, desk = window.tabs, window.opening.desk
    assert tabs is not None and tabs.names == [HOME, ACCOUNT]
    home = tabs.page()
    assert isinstance(home, HomePage)

    # « Ajouter un espace » of the quick access: she asks for both accesses.
    qtbot.mouseClick(home.form.ask_space, LEFT)
    qtbot.waitUntil(lambda: isinstance(home.asking.dialog, AskSpaceDialog))
    dialog = home.asking.dialog
    assert isinstance(dialog, AskSpaceDialog)
    (works,) = ids_of(dialog.model, "space", "Factures de travaux")
    for box in ("consultation", "modification"):
        click(qtbot, dialog.table, works, box)
    dialog.comment.setText("Pour le chantier de la crèche.")
    qtbot.mouseClick(dialog.send, LEFT)
    qtbot.waitUntil(lambda: window.toast.label.text() == "Demande d’abonnement n°\u00a01 envoyée à CCAS Terneuil")

    # Pauline refuses, elsewhere. Julie reads why.
    decision = subscription_decisions.Decision(1)
    desk.run(subscription_decisions.refuse, PAULINE, [decision], REFUSED)
    tabs.show_page(ACCOUNT)
    page = tabs.page()
    assert isinstance(page, AccountPage)
    page.form.blocks.setCurrentRow(REQUESTS)
    qtbot.waitUntil(lambda: column(page.requests.model, "status") == ["Refusée"])
    assert column(page.requests.model, "reason") == [REFUSED]

    # She asks again: what she had asked is there already. Now Pauline validates.
    page.requests.table.set_current(page.requests.model.ids[0])
    qtbot.mouseClick(page.requests.again, LEFT)
    qtbot.waitUntil(lambda: isinstance(page.asking.dialog, AskSpaceDialog))
    again = page.asking.dialog
    assert isinstance(again, AskSpaceDialog)
    assert again.comment.text() == "Pour le chantier de la crèche." and again.note.text() == "1 accès demandé"
    again.comment.setText("Accord de M. Martin ce matin.")
    qtbot.mouseClick(again.send, LEFT)
    qtbot.waitUntil(lambda: column(page.requests.model, "status")[0] == "En cours de validation")
    desk.run(subscription_decisions.validate, PAULINE, [subscription_decisions.Decision(2)])
    qtbot.waitUntil(lambda: column(page.requests.model, "status") == ["Validée", "Refusée"])
    page.form.blocks.setCurrentRow(ACCESSES)
    origin = dict(zip(column(page.accesses.model, "space"), column(page.accesses.model, "origin"), strict=True))
    assert origin["Factures de travaux"].startswith("Demande n°\u00a02 du ")

    # She joins the hospital too, from the same place; a second request for it leads to the first.
    page.asking.ask_membership()
    joining = page.asking.dialog
    assert isinstance(joining, AskMembershipDialog)
    qtbot.waitUntil(lambda: joining.chooser.model.rowCount() == 2)
    click(qtbot, joining.chooser.table, 2, "ticked")
    joining.chooser.services.form.whole.click()
    qtbot.mouseClick(joining.send, LEFT)
    qtbot.waitUntil(lambda: window.toast.label.text() == "Demande de rattachement à Hôpital de Terneuil envoyée")
    page.asking.ask_membership()
    twice = page.asking.dialog
    assert isinstance(twice, AskMembershipDialog)
    qtbot.waitUntil(lambda: twice.chooser.model.rowCount() == 2)
    click(qtbot, twice.chooser.table, 2, "asked")
    row = page.requests.current()
    assert page.form.blocks.currentRow() == REQUESTS and row.structure_name == "Hôpital de Terneuil"
    terms = Terms(Role.SIMPLE_USER, clock.today(), whole_structure=True)
    decided = memberships_decided.Decision(row.number, terms)
    desk.run(memberships_decided.validate, PAULINE, [decided])
    qtbot.waitUntil(lambda: page.memberships.rowCount() == 2)

    # All of it is in the history, whole; and she was written to each time.
    assert my_requests.read(desk.actor)[0].status.value == "VALIDEE"
    own = History.select().where(History.subject_id == desk.actor.id).order_by(History.id)
    actions = [row.action for row in own]
    assert actions[-6:] == [
        *(Action.SUBSCRIPTION_ASKED, Action.SUBSCRIPTION_REFUSED, Action.SUBSCRIPTION_ASKED),
        *(Action.SUBSCRIPTION_VALIDATED, Action.MEMBERSHIP_ASKED, Action.MEMBERSHIP_VALIDATED),
    ]
    told = [row.message for row in Outbox.select().order_by(Outbox.id)][-3:]
    assert told == [Message.SUBSCRIPTION_REFUSED, Message.SUBSCRIPTION_VALIDATED, Message.MEMBERSHIP_VALIDATED]
    assert list(seal.broken_rows()) == []
