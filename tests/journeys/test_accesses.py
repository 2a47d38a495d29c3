"""Two members get « Factures de travaux » on one service, a third gets their rights; looked at and told (G2, B10)."""

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from chorus_desktop.core import (
    access,
    access_facts,
    accounts,
    attachments,
    database,
    seal,
    services,
    space_changes,
    structures,
    users,
)
from chorus_desktop.core.access import BOTH, NONE
from chorus_desktop.core.clock import today
from chorus_desktop.core.memberships import ServiceTerms, Terms
from chorus_desktop.core.models import History, Membership, Outbox, Subscription, User
from chorus_desktop.core.rights import DISCONNECTED
from chorus_desktop.core.states import Action, Message, Role, Space
from chorus_desktop.gui.access_work import AccessWork
from chorus_desktop.gui.dialogs.accesses import AccessesDialog
from chorus_desktop.gui.dialogs.change_access import ChangeAccessDialog
from chorus_desktop.gui.dialogs.copy_access import CopyAccessDialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.history import HistoryPage
from chorus_desktop.gui.pages.sign_in import SignInPage
from chorus_desktop.gui.pages.structures import StructuresPage
from chorus_desktop.gui.structure_sheet.blocks import MEMBERS
from chorus_desktop.gui.structure_sheet.members import MembersBlock
from chorus_desktop.gui.tabs import HISTORY, STRUCTURES
from tests.demonstrated import column
from tests.gui.clicks import click, ids_of

LOGIN, PASSWORD = "contact@mairieterneuil.fr", "les marronniers de la place"
LEFT = Qt.MouseButton.LeftButton
WORKS = Space.WORKS_INVOICES
D = TypeVar("D", bound=QDialog)


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """CCAS Terneuil: « Factures de travaux » open, Jules and Hanan on two services, Luc on the whole structure."""
    path = tmp_path / "ccas.db"
    database.create(path)
    sheet = structures.Sheet("14700985600135", "CCAS Terneuil", confirmed=True)
    pauline = accounts.found(users.Identity(LOGIN, "Dufour", "Pauline"), PASSWORD, sheet).actor
    space_changes.open_space(pauline, 1, WORKS)
    voirie = services.add_service(pauline, 1, "VOIRIE", "Voirie")
    ticked = (ServiceTerms(1), ServiceTerms(voirie))
    for last_name, first_name, held in (
        ("Martin", "Jules", ticked),
        ("Bestal", "Hanan", ticked),
        ("Abadie", "Luc", ()),
    ):
        identity = users.Identity(f"{last_name}@exemple.fr".lower(), last_name, first_name)
        user = users.create(DISCONNECTED, identity)
        users.activate(DISCONNECTED, user, "!")
        terms = Terms(Role.SIMPLE_USER, today(), None, "Équipe.", not held, held)
        attachments.attach(pauline, 1, [user], terms)
    database.close()
    return path


def opened(qtbot: QtBot, work: AccessWork, kind: type[D]) -> D:
    qtbot.waitUntil(lambda: isinstance(work.dialog, kind))
    assert isinstance(work.dialog, kind)
    return work.dialog


def accesses_of(last_name: str) -> access_facts.MemberAccess:
    membership = Membership.get(Membership.user == User.get(User.last_name == last_name)).id
    return access_facts.of_members([membership])[membership]


def test_two_get_a_space_and_a_third_gets_their_rights(window: MainWindow, qtbot: QtBot) -> None:
    # She signs in, and opens the members of her structure.
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), SignInPage))
    screen = window.centralWidget()
    assert isinstance(screen, SignInPage)
    screen.form.password.setText(PASSWORD)
    qtbot.keyClick(screen.form.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.tabs is not None)
    assert window.tabs is not None
    window.tabs.show_page(STRUCTURES)
    page = window.tabs.page()
    assert isinstance(page, StructuresPage)
    page.open_structure(1, MEMBERS)
    qtbot.waitUntil(lambda: page.sheet is not None and isinstance(page.sheet.block, MembersBlock))
    assert page.sheet is not None
    block = page.sheet.block
    assert isinstance(block, MembersBlock)
    qtbot.waitUntil(lambda: block.model.rowCount() == 4)
    work, table = block.work.access, block.form.table
    jules, hanan, luc = ids_of(block.model, "last_name", "MARTIN", "BESTAL", "ABADIE")

    # She ticks two members, and gives them « Factures de travaux » on the service of the roads.
    for member in (jules, hanan):
        click(qtbot, table, member, "tick")
    block.accesses.change.trigger()
    form = opened(qtbot, work, ChangeAccessDialog)
    form.space.setCurrentIndex(form.space.findText("Factures de travaux"))
    form.service.setCurrentIndex(form.service.findText("Voirie"))
    qtbot.mouseClick(form.consultation, LEFT)
    qtbot.mouseClick(form.modification, LEFT)
    assert form.outlook.label.text() == "2 y gagnent (BESTAL Hanan, MARTIN Jules)"
    qtbot.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: window.toast.label.text() == "Accès de 2 utilisateurs modifiés")
    voirie = structures.active_services([1])[1]
    roads = next(service.id for service in voirie.values() if service.code == "VOIRIE")
    for name in ("Martin", "Bestal"):
        found = accesses_of(name).accesses
        assert found[WORKS].on(roads) == BOTH and found[WORKS].on(1) == NONE
        assert WORKS in access.tabs([found])
    assert WORKS not in access.tabs([accesses_of("Abadie").accesses])

    # She looks at what Jules may open now.
    block.model.tick_all(False)
    table.set_current(jules)
    block.accesses.consult.trigger()
    dialog = opened(qtbot, work, AccessesDialog)
    shown = list(zip(*(column(dialog.rows, key) for key in ("space", "service", "origin")), strict=True))
    assert ("Factures de travaux", "Tous ses services", "Non accordé") in shown
    assert shown[-1] == (
        *("Factures de travaux", "Voirie", f"Accordé directement par DUFOUR Pauline le {today():%d/%m/%Y}"),
    )
    qtbot.mouseClick(dialog.close_button, LEFT)

    # Luc gets the same rights: what changes is shown before, nothing is written until she agrees.
    table.set_current(luc)
    block.accesses.copy.trigger()
    copying = opened(qtbot, work, CopyAccessDialog)
    qtbot.waitUntil(lambda: copying.model.complete)
    written = History.select().count()
    copying.table.set_current(jules)
    qtbot.waitUntil(copying.copy.isEnabled)
    assert "1 courriel partira" in [badge.text() for badge in copying.effect.totals]
    assert any("Voirie" in text for text in column(copying.effect.rows, "what"))
    assert History.select().count() == written
    qtbot.mouseClick(copying.copy, LEFT)
    qtbot.waitUntil(lambda: window.toast.label.text() == "ABADIE Luc a reçu les droits copiés")
    one, other = accesses_of("Martin"), accesses_of("Abadie")
    assert one.member.services == other.member.services and not other.member.whole_structure
    for space in one.accesses:
        for service in (1, roads):
            assert one.accesses[space].on(service) == other.accesses[space].on(service)
    rows = Subscription.select().where(Subscription.space == WORKS, Subscription.service == roads)
    assert rows.count() == 3

    # The history tells it in the guide's words, sealed; each of the three has a message.
    window.tabs.show_page(HISTORY)
    history = window.tabs.page()
    assert isinstance(history, HistoryPage)
    last = History.select().order_by(History.id.desc()).limit(3)
    assert [(row.action, row.subject_name) for row in last][:1] == [(Action.ACCESS_GRANTED, "ABADIE Luc")]
    assert {row.subject_name for row in last} == {"ABADIE Luc", "MARTIN Jules", "BESTAL Hanan"}
    told = Outbox.select().where(Outbox.message == Message.ACCESS_CHANGED)
    assert told.count() == 3
    assert list(seal.broken_rows()) == []
