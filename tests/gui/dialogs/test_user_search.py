from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from chorus_desktop.core import structures, users
from chorus_desktop.core.models import User
from chorus_desktop.core.states import AccountStatus
from chorus_desktop.core.user_search import Criteria
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.create_user import CreateUserDialog
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


# Several people


@pytest.fixture
def several(qtbot: QtBot, desk: Desk) -> UserSearchDialog:
    return shown(qtbot, UserSearchDialog(None, desk, structures.named(1), several=True))


def tick(dialog: UserSearchDialog, *logins: str) -> None:
    selection = len(dialog.model.columns) - 1
    for login in logins:
        index = dialog.model.index(dialog.model.row_of(actor(login).id or 0), selection)
        assert dialog.model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)


def test_several_are_ticked_in_the_selection_column(qtbot: QtBot, several: UserSearchDialog) -> None:
    assert several.heading.text() == "Choisir les utilisateurs à rattacher à CCAS Terneuil"
    assert several.model.columns[-1].title == "Sélection"
    assert not several.ok.isEnabled()
    tick(several, "marc.vasseur@exemple.fr", "hugo.weber@exemple.fr")
    assert several.note.text() == "2 utilisateurs cochés"
    with qtbot.waitSignal(several.all_chosen) as chosen:
        QTest.mouseClick(several.ok, Qt.MouseButton.LeftButton)
    assert set(chosen.args[0]) == {actor(login).id for login in ("marc.vasseur@exemple.fr", "hugo.weber@exemple.fr")}


def test_those_of_an_earlier_search_stay_chosen(qtbot: QtBot, several: UserSearchDialog) -> None:
    """One after the other, as a manager looks for them; and one can still be given up."""
    search(qtbot, several, last_name="vasseur")
    tick(several, "marc.vasseur@exemple.fr")
    search(qtbot, several, last_name="weber")
    assert several.note.text() == "1 utilisateur coché"
    tick(several, "hugo.weber@exemple.fr")
    assert several.note.text() == "2 utilisateurs cochés"
    search(qtbot, several, last_name="vasseur")
    assert several.model.ticked == [actor("marc.vasseur@exemple.fr").id]
    several.model.tick_all(False)
    assert several.note.text() == "1 utilisateur coché"
    with qtbot.waitSignal(several.all_chosen) as chosen:
        QTest.mouseClick(several.ok, Qt.MouseButton.LeftButton)
    assert chosen.args[0] == [actor("hugo.weber@exemple.fr").id]


def test_without_a_tick_the_current_row_is_chosen(qtbot: QtBot, several: UserSearchDialog) -> None:
    search(qtbot, several, login="jmartin")
    with qtbot.waitSignal(several.all_chosen) as chosen:
        QTest.keyClick(several.form.table, Key.Key_Return)
    assert chosen.args[0] == [actor("jmartin@ccasterneuil.fr").id]


# The criteria, and what else can be done


def test_every_criterion_reaches_the_search(dialog: UserSearchDialog) -> None:
    form = dialog.form
    assert [label.text() for label, _ in dialog._fields] == [
        *("Nom", "Prénom", "Identifiant de connexion", "Adresse", "Code postal", "Ville", "Pays")
    ]
    assert (form.country.text(), dialog.criteria()) == ("France", Criteria(country="FR"))
    for label, field in dialog._fields:
        assert label.buddy() is field and field.accessibleName() == label.text()
        field.setText(f" {field.objectName()} ")
    form.status.setCurrentIndex(form.status.findText("Actif"))
    assert dialog.criteria() == Criteria(
        *("last_name", "first_name", "login", "address", "postal_code", "city", "country"), AccountStatus.ACTIVE
    )
    form.country.clear()
    assert dialog.criteria().country == ""


def test_reset_brings_back_france_and_every_state(qtbot: QtBot, dialog: UserSearchDialog) -> None:
    dialog.form.country.setText("Belgique")
    dialog.form.status.setCurrentIndex(2)
    with qtbot.waitSignal(dialog.model.loaded):
        QTest.mouseClick(dialog.form.reset, Qt.MouseButton.LeftButton)
    assert dialog.criteria() == Criteria(country="FR")


def test_the_created_account_is_found_and_chosen(qtbot: QtBot, desk: Desk, several: UserSearchDialog) -> None:
    login = "nadia.nouvelle@exemple.fr"
    user_id = users.create(desk.actor, users.Identity(login, "Nouvelle", "Nadia"))
    QTest.mouseClick(several.create_account, Qt.MouseButton.LeftButton)
    creation = next(child for child in several.children() if isinstance(child, CreateUserDialog))
    with qtbot.waitSignal(several.model.loaded):
        creation.created.emit(user_id, "NOUVELLE Nadia")
    creation.accept()
    assert several.form.login.text() == login
    assert column(several.model, "last_name") == ["NOUVELLE"]
    assert several.model.ticked == [user_id] and several.form.table.current_id == user_id


def test_the_result_is_written_with_its_criteria(
    qtbot: QtBot, dialog: UserSearchDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    search(qtbot, dialog, last_name="dufour")
    path = tmp_path / "resultat.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(dialog.export.said) as said:
        QTest.mouseClick(dialog.form.export_results, Qt.MouseButton.LeftButton)
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "Nom;Prénom;Identifiant de connexion;Statut;Rattaché à la structure"
    found = [line.split(";")[:2] for line in lines[1:-2]]
    assert found == [["DUFOUR", "Hubert"], ["DUFOUR", "Pauline"]]
    assert column(dialog.model, "first_name") == ["Hubert", "Pauline"]
    assert all(line.split(";")[4] in ("Oui", "Non") for line in lines[1:-2])
    assert lines[-2:] == [
        "",
        "Filtres\u00a0: Nom\u00a0: dufour, Pays\u00a0: France. Export du 12/06/2026 10:30, toutes les lignes.",
    ]
    assert "exportés dans resultat.csv" in said.args[0]


def test_the_result_is_exported_with_its_criteria(dialog: UserSearchDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(dialog.export, "start", lambda *arguments: asked.extend(arguments))
    dialog.form.last_name.setText("Dufour")
    dialog.form.status.setCurrentIndex(dialog.form.status.findText("Actif"))
    QTest.mouseClick(dialog.form.export_results, Qt.MouseButton.LeftButton)
    assert asked == [
        *(dialog.model, "Résultat de la recherche"),
        "Nom\u00a0: Dufour, Pays\u00a0: France, Statut\u00a0: Actif",
    ]
