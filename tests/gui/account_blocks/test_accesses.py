"""« Mes accès »: what one may open, and where it comes from (G2.1)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chorus_desktop.core import access_changes
from chorus_desktop.core.access import Access
from chorus_desktop.core.access_changes import Change
from chorus_desktop.core.models import Membership
from chorus_desktop.core.states import Space
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.ask_space import AskSpaceDialog
from chorus_desktop.gui.pages.account import ACCESSES, AccountPage
from tests.demonstrated import JULIE, PAULINE, actor, column, desk_of, shown


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path, JULIE) as desk:
        yield desk


def page_of(qtbot: QtBot, desk: Desk) -> AccountPage:
    page = AccountPage(desk)
    shown(qtbot, page)
    page.form.blocks.setCurrentRow(ACCESSES)
    return page


def test_each_space_with_its_accesses_and_origin(qtbot: QtBot, desk: Desk) -> None:
    block = page_of(qtbot, desk).accesses
    qtbot.waitUntil(lambda: block.model.rowCount() == 4)
    assert block.table.accessibleName() == "Mes accès"
    assert block.count.text() == "sur 1 structure"
    assert column(block.model, "space")[0] == "Accueil connecté"
    assert "Activités du gestionnaire" not in column(block.model, "space")
    assert set(column(block.model, "origin")) == {"Par défaut du rôle"}
    membership = Membership.get((Membership.user == desk.actor.id) & (Membership.structure == 1))
    change = Change(Space.INVOICES_RECEIVED, None, Access(True, False))
    desk.run(access_changes.change, actor(PAULINE), [membership.id], [change])
    said = "Accordé directement par DUFOUR Pauline le 12/06/2026"
    qtbot.waitUntil(lambda: said in column(block.model, "origin"))
    at = column(block.model, "origin").index(said)
    assert (column(block.model, "consultation")[at], column(block.model, "modification")[at]) == ("Oui", "Non")


def test_a_space_is_added_from_here(qtbot: QtBot, desk: Desk) -> None:
    page = page_of(qtbot, desk)
    QTest.mouseClick(page.accesses.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(page.asking.dialog, AskSpaceDialog))
    assert page.asking.dialog is not None
    page.asking.dialog.reject()


def test_who_belongs_nowhere_reads_why(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("chorus_desktop.gui.look.messages.tell", lambda *words: said.extend(words[1:]))
    desk.actor = actor("karim.benali@exemple.fr")
    page = page_of(qtbot, desk)
    assert page.accesses.model.rowCount() == 0
    assert page.accesses.table._overlay.state.title.text() == "Vous ne pouvez ouvrir aucun espace"
    page.asking.ask_space()
    qtbot.waitUntil(lambda: bool(said))
    assert said[1] == "Vous n’êtes membre d’aucune structure active aujourd’hui"
