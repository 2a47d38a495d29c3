"""« Supprimer rattachements », « Désactiver mon compte », « Désigner un successeur »: dialogs and what they do (G6)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from chorus_desktop.core import holdings, rights, succession, successors
from chorus_desktop.core.models import Structure, User
from chorus_desktop.core.rights import Right
from chorus_desktop.core.states import AccountStatus
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.choose_successors import ChooseSuccessorsDialog
from chorus_desktop.gui.dialogs.deactivate_account import AskDgfipDialog, DeactivateAccountDialog
from chorus_desktop.gui.dialogs.leave_structures import LeaveStructuresDialog
from chorus_desktop.gui.dialogs.name_successor import NameSuccessorDialog
from chorus_desktop.gui.pages.account import AccountPage
from tests import builders
from tests.builders import everything, rows
from tests.demonstrated import JULIE, actor, column, desk_of, shown
from tests.gui.clicks import click, ids_of

LEFT = Qt.MouseButton.LeftButton
HANAN = "hanan.bestal@exemple.fr"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> AccountPage:
    return account(qtbot, desk)


def account(qtbot: QtBot, desk: Desk) -> AccountPage:
    page = AccountPage(desk)
    shown(qtbot, page)
    page.form.blocks.setCurrentRow(1)
    return page


def press(button: QPushButton) -> None:
    assert button.isEnabled(), button.toolTip()
    QTest.mouseClick(button, LEFT)


def leaving(qtbot: QtBot, page: AccountPage, *structures: str) -> LeaveStructuresDialog:
    """Open « Fenêtre de confirmation » and tick these structures, by identifier."""
    press(page.succession.leave)
    qtbot.waitUntil(lambda: isinstance(page.succession.work.dialog, LeaveStructuresDialog))
    dialog = page.succession.work.dialog
    assert isinstance(dialog, LeaveStructuresDialog)
    for row in ids_of(dialog.rows, "identifier", *structures):
        click(qtbot, dialog.table, row, "ticked")
    return dialog


def choosing(qtbot: QtBot, page: AccountPage) -> ChooseSuccessorsDialog:
    qtbot.waitUntil(lambda: page.succession.work.successors is not None)
    dialog = page.succession.work.successors
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    return dialog


TERNEUIL, HOSPITAL, WATER, TOWN = "14700985600135", "13502985601178", "25780134400021", "21970004200015"


def id_of(identifier: str) -> int:
    return int(rows("structure", "identifier = ?", identifier)[0]["id"])


def test_the_confirmation_says_what_the_guide_says(qtbot: QtBot, page: AccountPage) -> None:
    dialog = leaving(qtbot, page)
    assert dialog.windowTitle() == "Fenêtre de confirmation"
    assert dialog.heading.text() == (
        "Etes-vous sûr de vouloir supprimer vos rattachements aux structures suivantes\u202f?"
    )
    assert [column.title for column in dialog.rows.columns] == [
        *("Identifiant Structure", "Désignation", "Code Service", "Statut", "Cocher")
    ]
    assert column(dialog.rows, "code") == ["", "", "", "VOIR", ""]
    assert dialog.validate.toolTip() == "Cochez au moins un rattachement" and not dialog.validate.isEnabled()
    (role, ending) = ids_of(dialog.rows, "identifier", HOSPITAL, TOWN)
    click(qtbot, dialog.table, role, "ticked")
    assert dialog.manager.text().startswith("Si vous êtes le gestionnaire de l’une de ces structures")
    assert dialog.manager.isVisible() and not dialog.ends.isVisible()
    assert dialog.note.text() == "1 rôle à transférer"
    click(qtbot, dialog.table, ending, "ticked")
    assert dialog.ends.isVisible() and dialog.ends.text().startswith("Après suppression du rattachement")
    assert dialog.note.text() == "1 rôle à transférer, 1 ligne supprimée"
    click(qtbot, dialog.table, role, "ticked")
    assert not dialog.manager.isVisible()
    before = everything()
    dialog.reject()
    assert everything() == before


def test_the_current_membership_is_ticked_already(qtbot: QtBot, page: AccountPage) -> None:
    (row,) = ids_of(page.memberships, "identifier", HOSPITAL)
    page.form.memberships.set_current(row)
    dialog = leaving(qtbot, page)
    assert [line.structure.identifier for line in dialog.ticked()] == [HOSPITAL]
    dialog.reject()


def test_one_successor_for_all(qtbot: QtBot, desk: Desk, page: AccountPage) -> None:
    dialog = leaving(qtbot, page, TERNEUIL, HOSPITAL, WATER)
    press(dialog.validate)
    choose = choosing(qtbot, page)
    assert choose.windowTitle() == "Sélectionner un Gestionnaire Principal"
    assert choose.all.text() == (
        "Désigner un nouveau gestionnaire pour toutes les structures où vous êtes gestionnaire"
    )
    assert choose.each.text() == ("Désigner un gestionnaire principal pour chaque Structure où vous êtes gestionnaire")
    assert choose.all.isChecked() and choose.focusWidget() is choose.one.editor and not choose.grid.isEnabled()
    choose.one.editor.setText(JULIE)
    choose.comment.setPlainText("Bonne suite.")
    with qtbot.waitSignal(page.said) as said:
        press(choose.ok)
    assert said.args == ["3 rôles de gestionnaire principal sont transférés"]
    assert not choose.isVisible() and not dialog.isVisible()
    for identifier in (TERNEUIL, HOSPITAL, WATER):
        assert rights.may(actor(JULIE), Right.GOVERN, id_of(identifier))
        assert not rights.may(desk.actor, Right.READ, id_of(identifier))
    told = rows("history", "action = 'ROLE_TRANSFERE'")
    assert len(told) == 3 and len({row["operation"] for row in told}) == 1
    qtbot.waitUntil(lambda: column(page.memberships, "role").count("Utilisateur simple") == 3)


def test_one_for_each_found_by_the_loupe(qtbot: QtBot, page: AccountPage) -> None:
    press(leaving(qtbot, page, TERNEUIL, HOSPITAL).validate)
    choose = choosing(qtbot, page)
    QTest.mouseClick(choose.each, LEFT, pos=choose.each.rect().center())
    assert choose.grid.isEnabled() and not choose.one.isEnabled()
    first, second = choose.fields[id_of(TERNEUIL)], choose.fields[id_of(HOSPITAL)]
    assert second.editor.accessibleName() == "Adresse de connexion du nouveau gestionnaire, Hôpital de Terneuil"
    press(choose.ok)
    assert first.line.has_error() and second.line.has_error() and choose.focusWidget() is first.editor
    first.editor.setText(JULIE)
    press(second.loupe)
    search = second.search
    assert search.heading.text() == "Choisir le futur gestionnaire de Hôpital de Terneuil"
    search.form.login.setText(HANAN)
    with qtbot.waitSignal(search.model.loaded):
        press(search.form.search)
    qtbot.waitUntil(search.ok.isEnabled)
    press(search.ok)
    assert second.editor.text() == HANAN and second.line.label.text() == "BESTAL Hanan"
    with qtbot.waitSignal(page.said):
        press(choose.ok)
    assert rights.may(actor(JULIE), Right.GOVERN, id_of(TERNEUIL))
    assert rights.may(actor(HANAN), Right.GOVERN, id_of(HOSPITAL))


@pytest.mark.parametrize(
    ("login", "said"),
    [
        ("personne@exemple.fr", "Aucun compte n’a l’adresse «\u00a0personne@exemple.fr\u00a0»."),
        ("contact@mairieterneuil.fr", "Vous ne pouvez pas vous désigner vous-même."),
        ("tech_1_14700985600135@cpro.fr", "Un utilisateur technique ne peut pas être gestionnaire."),
        (HANAN, "Le compte de BESTAL Hanan est clôturé\u202f: il ne peut pas succéder."),
    ],
)
def test_who_cannot_succeed_is_said_beside_the_field(qtbot: QtBot, page: AccountPage, login: str, said: str) -> None:
    builders.close_account(actor(HANAN))
    dialog = leaving(qtbot, page, TERNEUIL, HOSPITAL)
    press(dialog.validate)
    choose = choosing(qtbot, page)
    QTest.mouseClick(choose.each, LEFT, pos=choose.each.rect().center())
    first, second = choose.fields[id_of(TERNEUIL)], choose.fields[id_of(HOSPITAL)]
    first.editor.setText(JULIE)
    second.editor.setText(login)
    choose.comment.setPlainText("À ne pas perdre")
    before = everything()
    press(choose.ok)
    qtbot.waitUntil(second.line.has_error)
    assert second.line.label.text() == said and choose.focusWidget() is second.editor
    assert not first.line.has_error() and choose.ok.isEnabled()
    assert (second.editor.text(), choose.comment.toPlainText()) == (login, "À ne pas perdre")
    assert everything() == before
    choose.reject()
    assert dialog.isVisible() and dialog.validate.isEnabled() and len(dialog.ticked()) == 2
    dialog.reject()


def test_a_transfer_overtaken_meanwhile(qtbot: QtBot, desk: Desk, page: AccountPage) -> None:
    dialog = leaving(qtbot, page, TERNEUIL)
    press(dialog.validate)
    choose = choosing(qtbot, page)
    choose.one.editor.setText(JULIE)
    held = [line for line in holdings.read(desk.actor) if line.structure.identifier == TERNEUIL]
    desk.run(succession.give_up, desk.actor, holdings.given(held, held, {id_of(TERNEUIL): HANAN}))
    press(choose.ok)
    qtbot.waitUntil(choose.trouble.isVisible)
    assert choose.trouble.label.text().startswith("Ce rôle a été transféré entre-temps par DUFOUR Pauline le ")
    assert choose.one.editor.text() == JULIE
    assert rights.may(actor(HANAN), Right.GOVERN, id_of(TERNEUIL))
    choose.reject()
    dialog.reject()


def test_a_membership_without_a_role_just_ends(qtbot: QtBot, page: AccountPage) -> None:
    dialog = leaving(qtbot, page, TOWN)
    with qtbot.waitSignal(page.said) as said:
        press(dialog.validate)
    assert said.args == ["Votre rattachement à Mairie de Terneuil sur Seine est supprimé"]
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: page.memberships.rowCount() == 4)


def test_a_simple_user_leaves_too(qtbot: QtBot, desk: Desk) -> None:
    desk.actor = actor(JULIE)
    page = account(qtbot, desk)
    assert not page.succession.name.isEnabled()
    assert "gestionnaire principal" in page.succession.name.toolTip()
    dialog = leaving(qtbot, page, TERNEUIL)
    assert not dialog.manager.isVisible() and dialog.ends.isVisible()
    with qtbot.waitSignal(page.said):
        press(dialog.validate)
    qtbot.waitUntil(lambda: page.memberships.rowCount() == 0)
    assert not page.succession.leave.isEnabled()


def test_the_icon_of_a_row_ticks_that_one(qtbot: QtBot, page: AccountPage) -> None:
    (row,) = ids_of(page.memberships, "identifier", TOWN)
    click(qtbot, page.form.memberships, row, "actions")
    qtbot.waitUntil(lambda: isinstance(page.succession.work.dialog, LeaveStructuresDialog))
    dialog = page.succession.work.dialog
    assert isinstance(dialog, LeaveStructuresDialog)
    assert [line.structure.identifier for line in dialog.ticked()] == [TOWN]
    dialog.reject()


def test_the_menu_of_a_membership(qtbot: QtBot, page: AccountPage) -> None:
    primary, secondary = ids_of(page.memberships, "identifier", HOSPITAL, TOWN)
    texts = []
    for row in (primary, secondary):
        menu = QMenu()
        page.form.memberships.menu_requested.emit(menu, row)
        texts.append([action.text() for action in menu.actions()])
    assert texts == [["Désigner un successeur"], []]


# Leaving for good


def leaving_for_good(qtbot: QtBot, page: AccountPage) -> DeactivateAccountDialog:
    page.form.blocks.setCurrentRow(0)
    press(page.succession.deactivate)
    qtbot.waitUntil(lambda: isinstance(page.succession.work.dialog, DeactivateAccountDialog))
    dialog = page.succession.work.dialog
    assert isinstance(dialog, DeactivateAccountDialog)
    return dialog


def test_leaving_asks_for_a_successor_everywhere(qtbot: QtBot, desk: Desk, page: AccountPage) -> None:
    dialog = leaving_for_good(qtbot, page)
    assert dialog.windowTitle() == "Fenêtre de confirmation"
    assert dialog.heading.text() == "Etes-vous sûr de vouloir désactiver votre compte\u202f?"
    assert dialog.lead.text() == "Vous avez 60 jours pour réactiver votre compte."
    assert [column.title for column in dialog.rows.columns] == ["Identifiant", "Raison sociale"]
    assert dialog.rows.rowCount() == 4
    assert dialog.confirm.text() == "Désigner un nouveau gestionnaire principal"
    press(dialog.confirm)
    choose = choosing(qtbot, page)
    choose.reject()
    assert dialog.confirm.isEnabled() and dialog.isVisible()
    press(dialog.confirm)
    qtbot.waitUntil(lambda: choosing(qtbot, page) is not choose)
    choose = choosing(qtbot, page)
    choose.one.editor.setText(JULIE)
    with qtbot.waitSignal(desk.left) as left:
        press(choose.ok)
    assert left.args == ["Votre compte est désactivé. Connectez-vous dans les 60 jours pour y revenir."]
    assert User.get_by_id(desk.actor.id).status is AccountStatus.DEACTIVATED
    assert all(rights.may(actor(JULIE), Right.GOVERN, line.structure.id) for line in choose.found)


def test_who_is_primary_nowhere_is_asked_once(qtbot: QtBot, desk: Desk) -> None:
    desk.actor = actor(JULIE)
    page = account(qtbot, desk)
    dialog = leaving_for_good(qtbot, page)
    assert dialog.confirm.text() == "Désactiver mon compte" and not dialog.confirm.isDefault()
    dialog.reject()
    assert User.get_by_id(desk.actor.id).status is AccountStatus.ACTIVE
    dialog = leaving_for_good(qtbot, page)
    with qtbot.waitSignal(desk.left):
        press(dialog.confirm)
    assert User.get_by_id(desk.actor.id).status is AccountStatus.DEACTIVATED


def test_the_dgfip_is_asked_where_the_pigp_makes_the_accounts(qtbot: QtBot, page: AccountPage) -> None:
    builders.change(Structure, id_of(HOSPITAL), uses_pigp=True)
    press_deactivate(page)
    qtbot.waitUntil(lambda: isinstance(page.succession.work.dialog, AskDgfipDialog))
    dialog = page.succession.work.dialog
    assert isinstance(dialog, AskDgfipDialog)
    assert dialog.banner.label.text().startswith("Hôpital de Terneuil passe par le PIGP")
    assert "contact@mairieterneuil.fr" in dialog.view.text.toPlainText()
    press(dialog.copy)
    assert "MADHRAS" in QApplication.clipboard().text()
    dialog.reject()


def press_deactivate(page: AccountPage) -> None:
    page.form.blocks.setCurrentRow(0)
    press(page.succession.deactivate)


# Who comes next


def test_a_successor_is_named_then_proposed(qtbot: QtBot, desk: Desk, page: AccountPage) -> None:
    (row,) = ids_of(page.memberships, "identifier", HOSPITAL)
    assert not page.succession.name.isEnabled()
    page.form.memberships.set_current(row)
    press(page.succession.name)
    qtbot.waitUntil(lambda: isinstance(page.succession.work.dialog, NameSuccessorDialog))
    dialog = page.succession.work.dialog
    assert isinstance(dialog, NameSuccessorDialog)
    dialog.field.editor.setText("personne@exemple.fr")
    press(dialog.save)
    qtbot.waitUntil(dialog.field.line.has_error)
    dialog.field.editor.setText(HANAN)
    with qtbot.waitSignal(page.said) as said:
        press(dialog.save)
    assert said.args == ["Le successeur à Hôpital de Terneuil est enregistré"]
    assert successors.read(desk.actor, id_of(HOSPITAL)).name == "BESTAL Hanan"
    transfer = leaving(qtbot, page)
    press(transfer.validate)
    choose = choosing(qtbot, page)
    assert choose.all.isChecked() and choose.one.editor.text() == HANAN
    choose.reject()
    transfer.reject()


def test_the_successor_is_taken_back(qtbot: QtBot, desk: Desk, page: AccountPage) -> None:
    structure = id_of(HOSPITAL)
    version = successors.read(desk.actor, structure).version
    desk.run(successors.name_in_advance, desk.actor, structure, version, HANAN)
    qtbot.waitUntil(lambda: not desk.busy)
    page.succession.work.name_successor(structure)
    qtbot.waitUntil(lambda: isinstance(page.succession.work.dialog, NameSuccessorDialog))
    dialog = page.succession.work.dialog
    assert isinstance(dialog, NameSuccessorDialog)
    assert dialog.field.editor.text() == HANAN and dialog.field.line.label.text() == "BESTAL Hanan"
    with qtbot.waitSignal(page.said):
        press(dialog.nobody)
    assert Structure.get_by_id(structure).successor is None
