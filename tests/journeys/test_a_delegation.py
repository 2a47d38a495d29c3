"""A secondary manager before and after delegation, through the window: what was greyed works afterwards (G2.7)."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import accounts, attachments, clock, database, passwords, seal, spaces, structures, users
from chorus_desktop.core.memberships import Terms
from chorus_desktop.core.models import History, SubscriptionRequest
from chorus_desktop.core.rights import DISCONNECTED
from chorus_desktop.core.states import Action, RequestStatus, Role, Space
from chorus_desktop.gui.dialogs.access_matrix import AccessMatrixDialog
from chorus_desktop.gui.dialogs.delegation import DelegationDialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.structures import StructuresPage
from chorus_desktop.gui.structure_sheet.block import Block
from chorus_desktop.gui.structure_sheet.blocks import MEMBERS, SPACES
from chorus_desktop.gui.structure_sheet.members import MembersBlock
from chorus_desktop.gui.structure_sheet.spaces import SpacesBlock
from chorus_desktop.gui.tabs import STRUCTURES
from tests.demonstrated import column
from tests.gui.clicks import ids_of
from tests.journeys.steps import LEFT, LOGIN, PASSWORD, agreeing, sign_in

HUBERT = "hubert.dufour@exemple.fr"
DENIED = "Le gestionnaire principal ne vous a pas donné ce droit"


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """CCAS Terneuil: Pauline Dufour, her secondary manager Hubert, and a simple user, Julie Bon."""
    path = tmp_path / "ccas.db"
    database.create(path)
    sheet = structures.Sheet("14700985600135", "CCAS Terneuil", confirmed=True)
    pauline = accounts.found(users.Identity(LOGIN, "Dufour", "Pauline"), PASSWORD, sheet).actor
    for login, last_name, first_name, role in (
        (HUBERT, "Dufour", "Hubert", Role.SECONDARY_MANAGER),
        ("julie.bon@exemple.fr", "Bon", "Julie", Role.SIMPLE_USER),
    ):
        user_id = users.create(pauline, users.Identity(login, last_name, first_name), 1)
        users.activate(DISCONNECTED, user_id, passwords.hashed(PASSWORD))
        terms = Terms(role, clock.today(), comment="Arrivée", whole_structure=True)
        attachments.attach(pauline, 1, [user_id], terms)
    database.close()
    return path


@pytest.fixture
def window(base: Path, empty_window: MainWindow) -> MainWindow:
    """Nobody's address is filled in."""
    empty_window.reception.start(Options(database=base))
    return empty_window


def shown(window: MainWindow, qtbot: QtBot, key: str) -> Block:
    """Bring a block of the sheet of the CCAS to the front."""
    assert window.tabs is not None
    window.tabs.show_page(STRUCTURES)
    page = window.tabs.page()
    assert isinstance(page, StructuresPage)
    page.open_structure(1, key)
    qtbot.waitUntil(lambda: page.sheet is not None and page.sheet.blocks.get(key) is not None)
    assert page.sheet is not None
    block = page.sheet.block
    assert block is not None and block is page.sheet.blocks[key]
    return block


def spaces_block(window: MainWindow, qtbot: QtBot) -> SpacesBlock:
    block = shown(window, qtbot, SPACES)
    assert isinstance(block, SpacesBlock)
    qtbot.waitUntil(lambda: block.rows.rowCount() == len(Space))
    block.table.set_current(ids_of(block.rows, "space", "Factures de travaux")[0])
    return block


def members_block(window: MainWindow, qtbot: QtBot) -> MembersBlock:
    """The members, Hubert's row being the current one."""
    block = shown(window, qtbot, MEMBERS)
    assert isinstance(block, MembersBlock)
    qtbot.waitUntil(lambda: block.model.complete and block.model.rowCount() == 3)
    block.form.table.set_current(ids_of(block.model, "first_name", "Hubert")[0])
    return block


def test_what_was_greyed_before_works_after(window: MainWindow, qtbot: QtBot) -> None:
    # Hubert Dufour, secondary manager, sees the spaces and the matrix; he cannot open a space, and reads why.
    sign_in(window, qtbot, HUBERT)
    block = spaces_block(window, qtbot)
    assert not block.open_space.button.isEnabled() and block.open_space.button.toolTip() == DENIED
    assert not block.open_space.action.isEnabled()
    qtbot.mouseClick(block.matrix.button, LEFT)
    qtbot.waitUntil(lambda: isinstance(block.rights.dialog, AccessMatrixDialog))
    matrix = block.rights.dialog
    assert isinstance(matrix, AccessMatrixDialog)
    qtbot.waitUntil(lambda: column(matrix.rows, "name") == ["BON Julie", "DUFOUR Hubert", "DUFOUR Pauline"])
    matrix.reject()
    members = members_block(window, qtbot)
    assert members.form.attach.isEnabled() and not members.verbs.delegate.isEnabled()
    window.menus.sign_out.trigger()

    # Pauline Dufour turns both levels round: the structure like her, the users like a simple user.
    sign_in(window, qtbot, LOGIN)
    members = members_block(window, qtbot)
    members.verbs.delegate.trigger()
    qtbot.waitUntil(lambda: isinstance(members.work.dialog, DelegationDialog))
    dialog = members.work.dialog
    assert isinstance(dialog, DelegationDialog)
    qtbot.mouseClick(dialog.structure_level.primary, LEFT)
    qtbot.mouseClick(dialog.user_level.simple, LEFT)
    qtbot.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(lambda: window.toast.label.text() == "Délégation de DUFOUR Hubert modifiée")
    window.menus.sign_out.trigger()

    # Now Hubert opens « Factures de travaux »; what he could do with the users is greyed instead.
    sign_in(window, qtbot, HUBERT)
    block = spaces_block(window, qtbot)
    assert block.open_space.button.isEnabled() and block.open_space.button.toolTip() == ""
    QTimer.singleShot(20, agreeing("Ouvrir"))
    qtbot.mouseClick(block.open_space.button, LEFT)
    qtbot.waitUntil(lambda: "« Factures de travaux » est ouvert" in window.toast.label.text())
    assert window.toast.label.text().endswith("2 demandes à décider")
    assert Space.WORKS_INVOICES in spaces.open_on([1])[1]
    waiting = SubscriptionRequest.select().where(SubscriptionRequest.status == RequestStatus.PENDING)
    assert waiting.count() == 2
    members = members_block(window, qtbot)
    assert not members.form.attach.isEnabled() and members.form.attach.toolTip() == DENIED

    # The history tells who did what.
    last = History.select().order_by(History.id.desc()).limit(2)
    assert [(row.action, row.actor_name) for row in last] == [
        (Action.SPACE_OPENED, "DUFOUR Hubert"),
        (Action.DELEGATION_CHANGED, "DUFOUR Pauline"),
    ]
    assert list(seal.broken_rows()) == []
