"""A space opens on a structure of twelve members: its manager clears what that asked for, through the real window."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from chorus_desktop.core import (
    access_facts,
    accounts,
    attachments,
    clock,
    database,
    member_decisions,
    seal,
    space_changes,
    structures,
    users,
)
from chorus_desktop.core.access import BOTH, NONE, Access
from chorus_desktop.core.member_decisions import Seen
from chorus_desktop.core.memberships import Terms
from chorus_desktop.core.models import History, Membership, Outbox, SubscriptionRequest, User
from chorus_desktop.core.rights import DISCONNECTED, Actor
from chorus_desktop.core.states import Action, Message, Origin, RequestStatus, Role, Space
from chorus_desktop.core.subscription_decisions import Decision, refuse
from chorus_desktop.gui.dialogs.batch_summary import BatchSummaryDialog
from chorus_desktop.gui.dialogs.subscription_request import SubscriptionRequestDialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.history import HistoryPage
from chorus_desktop.gui.pages.pending import PendingPage
from chorus_desktop.gui.tabs import HISTORY, PENDING
from tests.demonstrated import column
from tests.gui.clicks import click, ids_of
from tests.journeys.steps import LEFT, LOGIN, PASSWORD, press, sign_in

WORKS = Space.WORKS_INVOICES
MEMBERS = (
    "Abadie",
    "Bon",
    "Chevalier",
    "Hamdi",
    "Leroux",
    "Martin",
    "Nguyen",
    "Oliveira",
    "Petitjean",
    "Robin",
    "Weber",
)


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """CCAS Terneuil with eleven members beside its primary manager; one of them is a secondary manager."""
    path = tmp_path / "ccas.db"
    database.create(path)
    sheet = structures.Sheet("14700985600135", "CCAS Terneuil", confirmed=True)
    pauline = accounts.found(users.Identity(LOGIN, "Dufour", "Pauline"), PASSWORD, sheet).actor
    for name in MEMBERS:
        user_id = users.create(DISCONNECTED, users.Identity(f"{name}@exemple.fr".lower(), name, "Alex"))
        users.activate(DISCONNECTED, user_id, "!")
        role = Role.SECONDARY_MANAGER if name == "Weber" else Role.SIMPLE_USER
        terms = Terms(role, clock.today(), comment="Équipe.", whole_structure=True)
        attachments.attach(pauline, 1, [user_id], terms)
    database.close()
    return path


def access_of(last_name: str) -> Access:
    """What a member may do in « Factures de travaux »."""
    found = access_facts.of_user(User.get(User.last_name == last_name).id).get(1)
    return found.accesses[WORKS].everywhere.access if found else NONE


def request_of(last_name: str) -> SubscriptionRequest:
    return SubscriptionRequest.get(SubscriptionRequest.user == User.get(User.last_name == last_name))


def test_opening_a_space_and_clearing_what_it_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    # Pauline Dufour signs in, and opens « Factures de travaux » on her structure.
    tabs = sign_in(window, qtbot)
    desk = window.opening.desk
    tabs.show_page(PENDING)
    page = tabs.page()
    assert isinstance(page, PendingPage)
    block = page.subscriptions
    qtbot.waitUntil(lambda: block.model.complete and block.model.rowCount() == 0)
    assert block.form.table._overlay.state.title.text() == "Aucune demande n’attend"
    desk.run(space_changes.open_space, desk.actor, 1, WORKS)

    # She has it at once; a request waits for each of the eleven others, and nobody had a mail.
    qtbot.waitUntil(lambda: block.model.rowCount() == 11)
    qtbot.waitUntil(lambda: "Actions en attente (11)" in [tabs.tabText(at) for at in range(6)])
    assert (access_of("Dufour"), access_of("Bon")) == (BOTH, NONE)
    assert set(column(block.model, "spaces")) == {"Factures de travaux"}
    assert {row.origin for row in SubscriptionRequest.select()} == {Origin.OPENING}
    mails = Outbox.select().where(Outbox.message.in_([Message.SUBSCRIPTION_VALIDATED, Message.SUBSCRIPTION_REFUSED]))
    assert mails.count() == 0

    # Julie Bon's request she opens first: to read only.
    (julie,) = ids_of(block.model, "name", "BON Alex")
    click(qtbot, block.form.table, julie, "actions", 1)
    qtbot.waitUntil(lambda: isinstance(block.work.dialog, SubscriptionRequestDialog))
    form = block.work.dialog
    assert isinstance(form, SubscriptionRequestDialog)
    click(qtbot, form.form.ui.lines, form.form.lines.rows[0].id, "modification")
    assert form.note.text() == "Accorde 1 accès, en refuse 1"
    qtbot.mouseClick(form.validate, LEFT)
    qtbot.waitUntil(lambda: block.model.rowCount() == 10)
    assert access_of("Bon") == Access(True, False)

    # The ten others in one batch; while she confirms, the secondary manager refuses one, and another leaves.
    block.model.tick_all()
    weber = User.get(User.last_name == "Weber")
    robin = Membership.get(Membership.user == User.get(User.last_name == "Robin"))

    def confirm() -> None:

        desk.run(refuse, Actor(weber.id, "WEBER Alex"), [Decision(request_of("Hamdi").id)], "Pas de chantier.")
        desk.run(member_decisions.remove, desk.actor, [Seen(robin.id)])
        press("Valider")

    QTimer.singleShot(300, confirm)
    qtbot.mouseClick(block.form.validate, LEFT)
    qtbot.waitUntil(lambda: isinstance(block.work.dialog, BatchSummaryDialog))
    summary = block.work.dialog
    assert isinstance(summary, BatchSummaryDialog)
    assert summary.heading.text() == "8 demandes validées, 2 laissées de côté"
    causes = {row.failure.name: row.cause for row in summary.rows.rows}
    assert causes["HAMDI Alex"].startswith("Refusée par WEBER Alex le ")
    assert causes["ROBIN Alex"].startswith("Refusée par DUFOUR Pauline le ")
    summary.accept()
    qtbot.waitUntil(lambda: block.model.rowCount() == 0)
    qtbot.waitUntil(lambda: "Actions en attente (0)" in [tabs.tabText(at) for at in range(6)])

    # The database holds it: who has the space, why the two have not, and who was told.
    having = {name for name in MEMBERS if access_of(name) == BOTH}
    assert having == set(MEMBERS) - {"Bon", "Hamdi", "Robin"}
    assert request_of("Hamdi").reason == "Pas de chantier."
    assert request_of("Robin").reason == "Rattachement supprimé"
    assert not SubscriptionRequest.select().where(SubscriptionRequest.status == RequestStatus.PENDING).exists()
    assert mails.count() == 1 + 8  # a refusal of what nobody asked for is told to nobody

    # The history too: the opening, then each decision under its operation, sealed.
    tabs.show_page(HISTORY)
    history = tabs.page()
    assert isinstance(history, HistoryPage)
    validated = [row for row in History.select() if row.action is Action.SUBSCRIPTION_VALIDATED]
    assert len(validated) == 9 and len({row.operation for row in validated}) == 2
    (opening,) = [row for row in History.select() if row.action is Action.SPACE_OPENED]
    assert json.loads(opening.record)["facts"]["requests"] == 11
    assert list(seal.broken_rows()) == []
