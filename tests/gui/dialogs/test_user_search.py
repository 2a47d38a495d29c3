from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from chorus_desktop.core import structures
from chorus_desktop.core.models import User
from chorus_desktop.core.states import AccountStatus
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.user_search import UserSearchDialog
from tests.demonstrated import actor, column, desk_of

Key = Qt.Key


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk) -> UserSearchDialog:
    return shown(qtbot, UserSearchDialog(None, desk, structures.named(1)))


def shown(qtbot: QtBot, dialog: UserSearchDialog) -> UserSearchDialog:
    qtbot.addWidget(dialog)
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    qtbot.waitUntil(lambda: dialog.model.complete)
    return dialog


def search(qtbot: QtBot, dialog: UserSearchDialog, **criteria: str) -> None:
    for name, text in criteria.items():
        getattr(dialog.form, name).setText(text)
    with qtbot.waitSignal(dialog.model.loaded):
        QTest.mouseClick(dialog.form.search, Qt.MouseButton.LeftButton)


def test_it_begins_with_all_accounts(dialog: UserSearchDialog) -> None:
    assert dialog.windowTitle() == "Rechercher un utilisateur"
    assert dialog.heading.text() == "Choisir l’utilisateur à rattacher à CCAS Terneuil"
    assert dialog.form.table.accessibleName() == "Résultat de la recherche"
    assert dialog.form.count.text() == "69 utilisateurs"
    assert [column.title for column in dialog.model.columns] == [
        *("Nom", "Prénom", "Identifiant de connexion", "Statut", "Rattaché à la structure")
    ]
    assert not dialog.ok.isEnabled()
    assert dialog.ok.toolTip() == "Choisissez d’abord un utilisateur dans la liste"
    assert dialog.form.last_name.hasFocus()


def test_the_keyboard_alone_finds_and_chooses(qtbot: QtBot, dialog: UserSearchDialog) -> None:
    dialog.form.first_name.setFocus()
    dialog.form.first_name.setText("éLODIE")
    with qtbot.waitSignal(dialog.model.loaded):
        QTest.keyClick(dialog.form.first_name, Key.Key_Return)
    assert dialog.isVisible()
    assert column(dialog.model, "last_name") == ["BARBIER"]
    assert dialog.form.count.text() == "1 utilisateur"
    assert dialog.form.table.hasFocus()
    with qtbot.waitSignal(dialog.chosen) as chosen:
        QTest.keyClick(dialog.form.table, Key.Key_Return)
    assert chosen.args == [actor("elodie.barbier@exemple.fr").id, "BARBIER Élodie"]
    assert not dialog.isVisible()


def test_ok_gives_the_current_row(qtbot: QtBot, dialog: UserSearchDialog) -> None:
    search(qtbot, dialog, login="jbon")
    assert column(dialog.model, "attached") == ["Oui"]
    with qtbot.waitSignal(dialog.chosen) as chosen:
        QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert chosen.args == [actor("jbon@ccasterneuil.fr").id, "BON Julie"]


def test_nobody_matches_then_everybody_again(qtbot: QtBot, dialog: UserSearchDialog) -> None:
    search(qtbot, dialog, last_name="zzz", login="zzz")
    assert dialog.form.count.text() == "0 utilisateur"
    assert not dialog.ok.isEnabled()
    with qtbot.waitSignal(dialog.model.loaded):
        QTest.mouseClick(dialog.form.reset, Qt.MouseButton.LeftButton)
    assert dialog.form.count.text() == "69 utilisateurs"
    assert dialog.form.login.text() == ""
    assert dialog.form.last_name.hasFocus()


def test_a_closed_account_cannot_be_chosen(qtbot: QtBot, desk: Desk) -> None:
    User._meta.database.execute_sql("PRAGMA query_only = 0")
    User.update(status=AccountStatus.CLOSED).where(User.login == "hugo.weber@exemple.fr").execute()
    dialog = shown(qtbot, UserSearchDialog(None, desk))
    search(qtbot, dialog, last_name="weber")
    assert column(dialog.model, "status") == ["Clôturé"]
    assert dialog.ok.toolTip() == "Ce compte est désactivé ou clôturé"
    with qtbot.assertNotEmitted(dialog.chosen):
        QTest.keyClick(dialog.form.table, Key.Key_Return)
    assert dialog.isVisible()


def test_without_a_structure_nothing_is_said_of_it(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, UserSearchDialog(None, desk))
    assert [column.key for column in dialog.model.columns] == ["last_name", "first_name", "login", "status"]
    assert dialog.heading.text() == "Choisir un utilisateur"


def test_annuler_chooses_nobody(qtbot: QtBot, dialog: UserSearchDialog) -> None:
    search(qtbot, dialog, last_name="bon")
    with qtbot.assertNotEmitted(dialog.chosen):
        QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()
