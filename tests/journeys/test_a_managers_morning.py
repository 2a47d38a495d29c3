"""The morning of a manager, through the real window, from the sign-in screen to the history."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from chorus_desktop.core import accounts, database, membership_decisions, seal, services, structures, users
from chorus_desktop.core.membership_decisions import Decision
from chorus_desktop.core.membership_requests import Asked, AskedService, ask, withdraw
from chorus_desktop.core.models import History, Membership, MembershipRequest, Outbox, ServiceMembership, User
from chorus_desktop.core.rights import DISCONNECTED, Actor
from chorus_desktop.core.states import Action, Message, RequestStatus
from chorus_desktop.gui.dialogs.batch_summary import BatchSummaryDialog
from chorus_desktop.gui.dialogs.membership_request import MembershipRequestDialog
from chorus_desktop.gui.dialogs.refusal import RefusalDialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.history import HistoryPage
from chorus_desktop.gui.pages.pending import PendingPage
from chorus_desktop.gui.tabs import HISTORY, PENDING
from tests.gui.clicks import click, ids_of
from tests.journeys.steps import LOGIN, PASSWORD, press, sign_in, sign_in_screen

CODES = ("650050", "720050", "722550", "722551", "752550")
SURNAMES = (*("Abadie", "Chevalier", "Hamdi", "Leroux", "Nguyen", "Oliveira"), *("Petitjean", "Robin", "Vasseur"))


def person(last_name: str, first_name: str) -> Actor:
    identity = users.Identity(f"{first_name}.{last_name}@exemple.fr".lower(), last_name, first_name)
    user_id = users.create(DISCONNECTED, identity)
    users.activate(DISCONNECTED, user_id, "!")
    return Actor(user_id, users.named(user_id))


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """CCAS Terneuil as the guide shows it, Julie Bon's request, a request to refuse, and nine others."""
    path = tmp_path / "ccas.db"
    database.create(path)
    pauline = accounts.found(
        users.Identity(LOGIN, "Dufour", "Pauline"),
        PASSWORD,
        structures.Sheet("14700985600135", "CCAS Terneuil", confirmed=True),
    ).actor
    made = {code: services.add_service(pauline, 1, code, f"Service {code}") for code in CODES}
    services.deactivate_service(pauline, 1)
    julie = person("Bon", "Julie")
    first = ask(julie, Asked(1, services=(AskedService(made["722550"]),)))
    membership_decisions.validate(pauline, [Decision(first)])
    wanted = tuple(AskedService(made[code]) for code in ("650050", "720050", "722551"))
    ask(julie, Asked(1, services=wanted))
    ask(person("Garnier", "Paul"), Asked(1, whole_structure=True))
    for name in SURNAMES:
        ask(person(name, "Alex"), Asked(1, services=(AskedService(made["752550"]),)))
    database.close()
    return path


def request_of(last_name: str) -> MembershipRequest:
    query = MembershipRequest.select().join(User, on=MembershipRequest.user)
    return query.where(User.last_name == last_name).order_by(MembershipRequest.id.desc()).get()


def test_the_morning_of_pauline_dufour(window: MainWindow, qtbot: QtBot) -> None:
    # She signs in; her address is there already, a first wrong password is said beside the field.
    screen = sign_in_screen(window, qtbot)
    screen.form.password.setText("les platanes de la place")
    qtbot.mouseClick(screen.form.enter, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(screen.form.password_line.has_error)
    assert "Encore 4 essais" in screen.form.password_line.label.text()
    tabs = sign_in(window, qtbot)

    # « Actions en attente (11) »: she consults Julie Bon's request.
    tabs.show_page(PENDING)
    page = tabs.page()
    assert isinstance(page, PendingPage)
    qtbot.waitUntil(lambda: page.memberships.model.complete and page.memberships.model.rowCount() == 11)
    qtbot.waitUntil(lambda: "Actions en attente (11)" in [tabs.tabText(at) for at in range(6)])
    (julie,) = ids_of(page.memberships.model, "name", "BON Julie")
    click(qtbot, page.memberships.form.table, julie, "actions", 0)
    qtbot.waitUntil(lambda: isinstance(page.work.dialog, MembershipRequestDialog))
    request = page.work.dialog
    assert isinstance(request, MembershipRequestDialog)
    ticked = [line.code for line in request.form.services.rows if line.ticked]
    assert ticked == ["650050", "720050", "722550", "722551"]

    # She unticks two services and validates.
    for code in ("720050", "722551"):
        (line,) = ids_of(request.form.services, "code", code)
        click(qtbot, request.form.ui.services, line, "ticked")
    qtbot.mouseClick(request.validate, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.memberships.model.rowCount() == 10)
    member = Membership.get(Membership.user == request_of("Bon").user)
    held = ServiceMembership.select().where(ServiceMembership.membership == member)
    assert {row.service.code for row in held} == {"650050", "722550"}
    assert window.toast.isVisible() and window.toast.label.text() == "Rattachement de BON Julie à CCAS Terneuil validé"

    # She refuses another, with a reason of her own.
    (paul,) = ids_of(page.memberships.model, "name", "GARNIER Paul")
    click(qtbot, page.memberships.form.table, paul, "actions", 2)
    qtbot.waitUntil(lambda: isinstance(page.work.dialog, RefusalDialog))
    refusal = page.work.dialog
    assert isinstance(refusal, RefusalDialog)
    refusal.form.reason.setPlainText("Demandez un seul service.")
    qtbot.mouseClick(refusal.refuse, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.memberships.model.rowCount() == 9)
    assert request_of("Garnier").reason == "Demandez un seul service."

    # She ticks the nine that are left; while she confirms, one of them is withdrawn by its applicant.
    page.memberships.model.tick_all()
    assert page.memberships.form.ticked.text() == "9 demandes cochées sur 9"
    leroux = request_of("Leroux")

    def confirm() -> None:
        window.opening.desk.run(withdraw, Actor(leroux.user.id, "LEROUX Alex"), leroux.id)
        press("Valider")

    QTimer.singleShot(300, confirm)
    qtbot.mouseClick(page.memberships.form.validate, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(page.work.dialog, BatchSummaryDialog))
    summary = page.work.dialog
    assert isinstance(summary, BatchSummaryDialog)
    assert summary.heading.text() == "8 demandes validées, 1 laissée de côté"
    (left,) = summary.rows.rows
    assert left.failure.name == "LEROUX Alex" and left.cause.startswith("Retirée par LEROUX Alex le ")
    summary.accept()
    qtbot.waitUntil(lambda: page.memberships.model.rowCount() == 0)

    # « Historique »: everything is there, newest first, sealed; each decision has its message.
    tabs.show_page(HISTORY)
    history = tabs.page()
    assert isinstance(history, HistoryPage)
    decided = History.select().where(
        History.actor_name == "DUFOUR Pauline", History.action == Action.MEMBERSHIP_VALIDATED
    )
    assert decided.count() == 1 + 1 + 8
    assert History.select().where(History.action == Action.MEMBERSHIP_REFUSED).count() == 1
    assert Outbox.select().where(Outbox.message != Message.ACTIVATION).count() == 1 + 1 + 1 + 8
    assert list(seal.broken_rows()) == []
    assert not MembershipRequest.select().where(MembershipRequest.status == RequestStatus.PENDING).exists()
