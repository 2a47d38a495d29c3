"""A manager and the members of the structure, through the real window: attach two at once, deactivate, reactivate."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from chorus_desktop.core import accounts, database, seal, services, structures, users
from chorus_desktop.core.models import History, Membership, Outbox, ServiceMembership, User
from chorus_desktop.core.rights import DISCONNECTED
from chorus_desktop.core.states import Action, Message, RequestStatus
from chorus_desktop.gui.dialogs.attach import AttachDialog
from chorus_desktop.gui.dialogs.user_search import UserSearchDialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.history import HistoryPage
from chorus_desktop.gui.pages.structures import StructuresPage
from chorus_desktop.gui.structure_sheet.blocks import MEMBERS
from chorus_desktop.gui.structure_sheet.members import MembersBlock
from chorus_desktop.gui.tabs import HISTORY, STRUCTURES
from tests.demonstrated import column
from tests.gui.clicks import click, ids_of
from tests.journeys.steps import LEFT, LOGIN, PASSWORD, press, sign_in


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """CCAS Terneuil with two services, and three people who belong nowhere yet."""
    path = tmp_path / "ccas.db"
    database.create(path)
    sheet = structures.Sheet("14700985600135", "CCAS Terneuil", confirmed=True)
    pauline = accounts.found(users.Identity(LOGIN, "Dufour", "Pauline"), PASSWORD, sheet).actor
    for code in ("650050", "720050"):
        services.add_service(pauline, 1, code, f"Service {code}")
    for last_name, first_name in (("Martin", "Jules"), ("Bestal", "Hanan"), ("Abadie", "Luc")):
        identity = users.Identity(f"{last_name}@exemple.fr".lower(), last_name, first_name)
        users.activate(DISCONNECTED, users.create(DISCONNECTED, identity), "!")
    database.close()
    return path


def membership_of(last_name: str) -> Membership:
    return Membership.get(Membership.user == User.get(User.last_name == last_name))


def test_two_are_attached_and_one_is_deactivated_then_reactivated(window: MainWindow, qtbot: QtBot) -> None:
    # She signs in, and opens the members of her structure.
    tabs = sign_in(window, qtbot)
    tabs.show_page(STRUCTURES)
    page = tabs.page()
    assert isinstance(page, StructuresPage)
    page.open_structure(1, MEMBERS)
    qtbot.waitUntil(lambda: page.sheet is not None and isinstance(page.sheet.block, MembersBlock))
    assert page.sheet is not None
    block = page.sheet.block
    assert isinstance(block, MembersBlock)
    qtbot.waitUntil(lambda: column(block.model, "last_name") == ["DUFOUR"])

    # « Rattacher un utilisateur »: she ticks two people; one form serves both; the comment is asked for.
    qtbot.mouseClick(block.form.attach, LEFT)
    qtbot.waitUntil(lambda: isinstance(block.work.dialog, UserSearchDialog))
    search = block.work.dialog
    assert isinstance(search, UserSearchDialog)
    qtbot.waitUntil(lambda: search.model.complete)
    for person in ids_of(search.model, "last_name", "MARTIN", "BESTAL"):
        click(qtbot, search.form.table, person, "selection")
    qtbot.mouseClick(search.ok, LEFT)
    qtbot.waitUntil(lambda: isinstance(block.work.dialog, AttachDialog))
    attach = block.work.dialog
    assert isinstance(attach, AttachDialog)
    assert attach.heading.text() == "Rattacher 2 utilisateurs à CCAS Terneuil"
    (line,) = ids_of(attach.form.services, "code", "650050")
    click(qtbot, attach.form.ui.services, line, "ticked")
    qtbot.mouseClick(attach.validate, LEFT)
    assert attach.form.ui.comment_error.has_error()
    attach.form.ui.comment.setText("Nouvelle équipe.")
    qtbot.mouseClick(attach.validate, LEFT)
    qtbot.waitUntil(lambda: block.model.rowCount() == 3)
    assert window.toast.label.text() == "2 utilisateurs rattachés"
    assert page.sheet.head is not None
    qtbot.waitUntil(lambda: block.form.count.text() == "3 utilisateurs")
    for name in ("Martin", "Bestal"):
        held = ServiceMembership.select().where(ServiceMembership.membership == membership_of(name))
        assert [row.service.code for row in held] == ["650050"]

    # She deactivates Jules Martin: he is suspended, and told; then she gives him back what he had.
    before = membership_of("Martin")
    (jules,) = ids_of(block.model, "last_name", "MARTIN")
    block.model.tick([jules])
    QTimer.singleShot(200, lambda: press("Désactiver"))
    qtbot.mouseClick(block.form.suspend, LEFT)
    qtbot.waitUntil(lambda: "Désactivé" in column(block.model, "status"))
    assert membership_of("Martin").status is RequestStatus.SUSPENDED
    QTimer.singleShot(200, lambda: press("Réactiver"))
    qtbot.mouseClick(block.form.reactivate, LEFT)
    qtbot.waitUntil(lambda: column(block.model, "status") == ["Actif"] * 3)
    after = membership_of("Martin")
    assert (after.status, after.role, after.starts_on, after.ends_on) == (
        *(RequestStatus.VALIDATED, before.role, before.starts_on, before.ends_on),
    )

    # Everything is in the history, newest first, sealed; each decision has its message.
    tabs.show_page(HISTORY)
    history = tabs.page()
    assert isinstance(history, HistoryPage)
    last = History.select().order_by(History.id.desc()).limit(4)
    assert [(row.action, row.subject_name) for row in last] == [
        (Action.MEMBERSHIP_REACTIVATED, "MARTIN Jules"),
        (Action.MEMBERSHIP_SUSPENDED, "MARTIN Jules"),
        (Action.MEMBERSHIP_ATTACHED, "MARTIN Jules"),
        (Action.MEMBERSHIP_ATTACHED, "BESTAL Hanan"),
    ]
    assert [row.message for row in Outbox.select().order_by(Outbox.id) if row.message is not Message.ACTIVATION] == [
        *(Message.MEMBERSHIP_ATTACHED, Message.MEMBERSHIP_ATTACHED),
        *(Message.MEMBERSHIP_SUSPENDED, Message.MEMBERSHIP_REACTIVATED),
    ]
    assert list(seal.broken_rows()) == []
