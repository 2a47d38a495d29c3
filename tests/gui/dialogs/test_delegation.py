"""« Délégation… » of a secondary manager: reached by the primary manager alone, said in words, guarded (G2.7)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from chorus_desktop.core import delegations, memberships
from chorus_desktop.core.delegations import Levels
from chorus_desktop.core.models import History, Membership
from chorus_desktop.core.states import Action
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.delegation import DelegationDialog
from chorus_desktop.gui.dialogs.member import MemberDialog
from chorus_desktop.gui.structure_sheet.members import MembersBlock
from tests.demonstrated import actor, desk_of
from tests.gui.clicks import ids_of
from tests.gui.structure_sheet.shown import shown

CCAS = 1
LEFT = Qt.MouseButton.LeftButton
HUBERT, JULIE = "hubert.dufour@exemple.fr", "jbon@ccasterneuil.fr"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


@pytest.fixture
def block(qtbot: QtBot, desk: Desk) -> MembersBlock:
    return shown(qtbot, desk, MembersBlock, CCAS)


def membership() -> int:
    return int(Membership.get(Membership.user == actor(HUBERT).id, Membership.structure == CCAS).id)


def opened(qtbot: QtBot, block: MembersBlock) -> DelegationDialog:
    block.form.table.set_current(membership())
    block.verbs.delegate.trigger()
    qtbot.waitUntil(lambda: isinstance(block.work.dialog, DelegationDialog))
    assert isinstance(block.work.dialog, DelegationDialog)
    return block.work.dialog


def menu_of(qtbot: QtBot, block: MembersBlock, id: int) -> dict[str, bool]:
    """The context menu of a row: what it offers, and whether it can be done."""
    found: dict[str, bool] = {}

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        found.update({action.text(): action.isEnabled() for action in menu.actions()})
        menu.close()

    table = block.form.table
    table.set_current(id)
    QTimer.singleShot(100, look)
    table._show_menu(block.model.row_of(id), table.viewport().mapToGlobal(QPoint(20, 20)))
    qtbot.waitUntil(lambda: bool(found))
    return found


def test_what_stands_and_what_each_level_means(qtbot: QtBot, block: MembersBlock) -> None:
    dialog = opened(qtbot, block)
    assert (dialog.windowTitle(), dialog.heading.text()) == ("Délégation", "Ce que peut faire DUFOUR Hubert")
    assert dialog.aside.text() == "CCAS Terneuil"
    assert dialog.structure_level.simple.isChecked() and dialog.user_level.primary.isChecked()
    assert dialog.structure_level.primary.accessibleName() == (
        "Au niveau de la structure, Comme le gestionnaire principal"
    )
    assert "ouvre et ferme les espaces" in dialog.structure_level.primary.accessibleDescription()
    words = {label.text() for label in dialog.findChildren(QLabel)}
    assert "Voit les demandes et les utilisateurs, sans rien décider." in words
    assert not dialog.save.isEnabled() and dialog.save.toolTip() == "La délégation est déjà celle-ci"
    dialog.reject()


def test_it_is_changed_and_shown_with_the_member(qtbot: QtBot, block: MembersBlock) -> None:
    dialog = opened(qtbot, block)
    qtbot.mouseClick(dialog.structure_level.primary, LEFT)
    qtbot.mouseClick(dialog.user_level.simple, LEFT)
    with qtbot.waitSignal(block.said) as told:
        qtbot.mouseClick(dialog.save, LEFT)
    assert told.args == ["Délégation de DUFOUR Hubert modifiée"]
    assert delegations.levels(membership()) == Levels(1, False, True)
    last = History.select().order_by(History.id.desc()).get()
    assert (last.action, last.subject_name) == (Action.DELEGATION_CHANGED, "DUFOUR Hubert")
    block.work.consult(membership())
    qtbot.waitUntil(lambda: isinstance(block.work.dialog, MemberDialog))
    assert block.work.dialog is not None
    said = {label.accessibleName(): label.text() for label in block.work.dialog.findChildren(QLabel)}
    assert said["Au niveau de la structure"] == "Comme le gestionnaire principal"
    assert said["Au niveau des utilisateurs"] == "Comme un utilisateur simple"
    block.work.dialog.reject()


def test_what_was_changed_meanwhile_is_said_and_nothing_is_lost(qtbot: QtBot, block: MembersBlock) -> None:
    dialog = opened(qtbot, block)
    qtbot.mouseClick(dialog.structure_level.primary, LEFT)
    memberships.delegate(block.desk.actor, membership(), user_level=False, structure_level=False)
    qtbot.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(lambda: "Modifié entre-temps par DUFOUR Pauline" in dialog.trouble.label.text())
    assert dialog.isVisible() and dialog.structure_level.primary.isChecked()
    assert delegations.levels(membership()) == Levels(1, False, False)
    dialog.reject()


def test_only_a_secondary_manager_and_only_the_primary_manager(qtbot: QtBot, desk: Desk, block: MembersBlock) -> None:
    (julie,) = ids_of(block.model, "contact", JULIE)
    assert menu_of(qtbot, block, membership())["Délégation…"]
    assert "Délégation…" not in menu_of(qtbot, block, julie)
    assert not block.verbs.delegate.isEnabled()
    desk.actor = actor(HUBERT)
    other = shown(qtbot, desk, MembersBlock, CCAS)
    assert "Délégation…" not in menu_of(qtbot, other, membership())
    assert not other.verbs.delegate.isEnabled()
