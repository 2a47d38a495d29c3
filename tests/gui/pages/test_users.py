from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chorus_desktop.core import clock, memberships
from chorus_desktop.core.membership_requests import Asked, record
from chorus_desktop.core.models import History, Membership, User, proxy
from chorus_desktop.core.states import Origin
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.all_structures import AllStructuresDialog
from chorus_desktop.gui.dialogs.create_user import CreateUserDialog
from chorus_desktop.gui.dialogs.edit_user import EditUserDialog
from chorus_desktop.gui.pages.users import UsersPage
from chorus_desktop.gui.structure_sheet.blocks import MEMBERS
from chorus_desktop.gui.table_overlay import Empty
from tests import builders
from tests.demonstrated import PAULINE, actor, column, desk_of, shown
from tests.gui.clicks import click, ids_of

HUBERT = "hubert.dufour@exemple.fr"
ALL = 63
"""The people of Pauline's structures."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> UsersPage:
    page = UsersPage(desk)
    shown(qtbot, page)
    qtbot.waitUntil(lambda: page.around.total == ALL)
    return page


def search(qtbot: QtBot, page: UsersPage, **texts: str) -> list[str]:
    for name, text in texts.items():
        getattr(page.form, name).setText(text)
    with qtbot.waitSignal(page.model.loaded):
        QTest.mouseClick(page.form.search, Qt.MouseButton.LeftButton)
    return column(page.model, "name")


def test_the_people_of_the_structures_managed(page: UsersPage) -> None:
    assert page.form.table.accessibleName() == page.form.title.text() == "Résultat de la recherche"
    assert [column.title for column in page.model.columns][1:] == [
        *("Utilisateur", "Adresse de connexion", "Date de création", "Structure", "Statut", "Actions")
    ]
    names = column(page.model, "name")
    assert names[:3] == ["ABADIE Luc", "ARNAUD Amélie", "BARBIER Élodie"]
    assert page.form.count.text() == f"{ALL} utilisateurs" and len(names) == ALL
    at = names.index("MONTAGNE Céleste")
    assert column(page.model, "status")[at] == "En cours d’activation"
    assert column(page.model, "created")[at] == "08/06/2026"
    places = column(page.model, "structure")
    assert (places[0], places[names.index("DUFOUR Hubert")], places[at]) == (
        *("CCAS Terneuil", "Liste", "CCAS Terneuil"),
    )
    assert "" in places  # who only asks to join one


def test_each_criterion_has_its_name_and_its_label(page: UsersPage) -> None:
    form = page.form
    fields = {"last_name": "Nom", "first_name": "Prénom", "login": "Adresse de connexion", "status": "Statut"}
    fields |= {"city": "Ville", "country": "Pays", "postal_code": "Code postal", "address": "Adresse"}
    fields |= {"structure": "Désignation", "service": "Service"}
    for name, text in fields.items():
        field, label = getattr(form, name), getattr(form, f"{name}_label")
        assert (field.accessibleName(), label.text(), label.buddy()) == (text, text, field)
    assert form.country.currentText() == "France"
    assert form.search.text() == "Rechercher" and form.reset.text() == "Réinitialiser"


def test_the_countries_have_their_names(qtbot: QtBot, desk: Desk) -> None:
    builders.change(User, actor("jbon@ccasterneuil.fr").id or 0, country="BE")
    page = UsersPage(desk)
    shown(qtbot, page)
    qtbot.waitUntil(lambda: page.form.country.findData("BE") > 0)
    assert page.form.country.itemText(page.form.country.findData("BE")) == "Belgique"


def test_criteria_without_accents_or_case_freely_combined(qtbot: QtBot, page: UsersPage) -> None:
    assert search(qtbot, page, last_name="  BAR", first_name="elodie") == ["BARBIER Élodie"]
    assert page.form.count.text() == "1 utilisateur"
    with qtbot.waitSignal(page.model.loaded):
        QTest.mouseClick(page.form.reset, Qt.MouseButton.LeftButton)
    assert page.form.last_name.text() == "" and page.form.count.text() == f"{ALL} utilisateurs"
    assert search(qtbot, page, city="TERNEUIL", postal_code="97") == ["BON Julie"]


def test_what_is_typed_counts_once_it_is_searched_and_enter_searches(qtbot: QtBot, desk: Desk, page: UsersPage) -> None:
    page.form.first_name.setText("élodie")
    with qtbot.waitSignal(page.model.loaded):
        page.refresh()
    assert page.form.count.text() == f"{ALL} utilisateurs"
    for field in (page.form.first_name, page.form.country):
        with qtbot.waitSignal(page.model.loaded):
            QTest.keyClick(field, Qt.Key.Key_Return)
        assert column(page.model, "name") == ["BARBIER Élodie"]


def test_structure_and_service(qtbot: QtBot, page: UsersPage) -> None:
    form = page.form
    assert not form.service.isEnabled() and form.service.toolTip() == "Choisissez d’abord une structure"
    at = form.structure.findData(4)
    form.structure.setCurrentIndex(at)
    form.structure.activated.emit(at)
    assert form.structure.itemText(at).startswith("Syndicat des eaux") and form.service.isEnabled()
    members = search(qtbot, page)
    assert "BARBIER Élodie" in members and "BON Julie" not in members
    names = [form.service.itemText(place) for place in range(form.service.count())]
    form.service.setCurrentIndex(next(place for place, name in enumerate(names) if "abonnés" in name))
    fewer = search(qtbot, page)
    assert "BONNET Rémi" in fewer and "BARBIER Élodie" not in fewer and len(fewer) < len(members)
    assert page._described()[-1] == f"Service «\u00a0{form.service.currentText()}\u00a0»"


def test_an_empty_result_quotes_the_criteria_and_gives_the_way_back(qtbot: QtBot, page: UsersPage) -> None:
    assert search(qtbot, page, last_name="zzz") == []
    overlay = page.form.table._overlay.state
    qtbot.waitUntil(overlay.isVisible)
    assert overlay.title.text() == "Aucun utilisateur ne correspond"
    assert overlay.sentence.text() == f"Critères\u00a0: Nom «\u00a0zzz\u00a0». {ALL} utilisateurs sans ces critères."
    assert not page.form.export_csv.isEnabled() and page.form.export_csv.toolTip() == "Il n’y a rien à exporter"
    with qtbot.waitSignal(page.model.loaded):
        QTest.mouseClick(overlay.button, Qt.MouseButton.LeftButton)
    assert page.form.count.text() == f"{ALL} utilisateurs"
    assert page.form.table._overlay.situation is Empty.NOTHING_YET


def test_a_new_applicant_appears_by_himself(qtbot: QtBot, desk: Desk, page: UsersPage) -> None:
    marc = actor("marc.vasseur@exemple.fr")
    assert marc.name not in column(page.model, "name")
    with qtbot.waitSignal(page.model.loaded):
        desk.run(record, desk.actor, marc.id, Asked(3, whole_structure=True), clock.today(), Origin.E_MAIL)
    assert marc.name in column(page.model, "name")


def test_a_page_that_is_not_seen_reads_when_it_is(qtbot: QtBot, desk: Desk, page: UsersPage) -> None:
    page.hide()
    marc = actor("marc.vasseur@exemple.fr")
    done: list[object] = []
    asked = Asked(3, whole_structure=True)
    desk.run(record, desk.actor, marc.id, asked, clock.today(), Origin.E_MAIL, then=done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert marc.name not in column(page.model, "name")
    page.show()
    qtbot.waitUntil(lambda: marc.name in column(page.model, "name"))


# What is done


def test_all_structures_of_a_person_lead_to_the_sheet(qtbot: QtBot, page: UsersPage) -> None:
    (hubert,) = ids_of(page.model, "login", HUBERT)
    for icon, place in ((0, "actions"), (0, "structure")):
        click(qtbot, page.form.table, hubert, place, icon)
        qtbot.waitUntil(lambda: isinstance(page.work.dialog, AllStructuresDialog))
        dialog = page.work.dialog
        assert isinstance(dialog, AllStructuresDialog) and dialog.windowTitle() == "Toutes les structures"
        assert column(dialog.rows, "structure") == ["CCAS Terneuil", "Mairie de Terneuil sur Seine"]
        assert column(dialog.rows, "role") == ["Gestionnaire secondaire", "Gestionnaire principal"]
        with qtbot.waitSignal(page.structure_wanted) as wanted:
            QTest.keyClick(dialog.table, Qt.Key.Key_Down)
            QTest.keyClick(dialog.table, Qt.Key.Key_Return)
        assert wanted.args == [dialog.rows.rows[1].structure_id, MEMBERS]
        assert page.work.dialog is None


def test_the_membership_to_edit_is_chosen_when_there_are_several(
    qtbot: QtBot, page: UsersPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    edited: list[int] = []
    monkeypatch.setattr(page.work.members, "edit", edited.append)
    julie, hubert = ids_of(page.model, "login", "jbon@ccasterneuil.fr", HUBERT)
    held = {row.user_id: row.id for row in Membership.select().order_by(-Membership.id)}  # type: ignore[attr-defined]
    click(qtbot, page.form.table, julie, "actions", 2)
    qtbot.waitUntil(lambda: edited == [held[julie]])
    click(qtbot, page.form.table, hubert, "actions", 2)
    qtbot.waitUntil(lambda: isinstance(page.work.dialog, AllStructuresDialog))
    dialog = page.work.dialog
    assert isinstance(dialog, AllStructuresDialog) and dialog.windowTitle() == "Modifier le rattachement"
    monkeypatch.setattr(page.work.members, "edit", edited.append)
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert dialog.rows.rows[0].id in (row.id for row in Membership.select().where(Membership.user == hubert))


def test_the_pencil_and_the_creation_open_their_dialogs(qtbot: QtBot, page: UsersPage) -> None:
    (julie,) = ids_of(page.model, "name", "BON Julie")
    page.form.table.set_current(julie)
    for start, kind in ((page.edit.trigger, EditUserDialog), (page.form.create.click, CreateUserDialog)):
        start()
        assert isinstance(page.work.dialog, kind)
        page.work.dialog.reject()


def test_the_envelope_is_for_those_who_are_not_active_yet(
    qtbot: QtBot, page: UsersPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[object] = []
    monkeypatch.setattr(page.work.activation, "send_one", sent.append)
    monkeypatch.setattr(page.work.activation, "send_all", sent.append)
    celeste, julie = ids_of(page.model, "name", "MONTAGNE Céleste", "BON Julie")
    actions = page.model.columns[-1]
    names = [action.text for action in actions.row_actions(page.model.rows_at([page.model.row_of(julie)])[0])]
    assert names[:3] == ["Toutes les structures", "Modifier l'utilisateur", "Modifier le rattachement"]
    assert names[3:] == ["Donner un code de mot de passe"]
    click(qtbot, page.form.table, celeste, "actions", 3)
    assert sent == [celeste] and page.mail.isEnabled()
    page.form.table.set_current(julie)
    assert not page.mail.isEnabled()
    assert not page.form.resend.isEnabled() and page.form.resend.toolTip() == "Cochez d’abord un utilisateur"
    page.model.tick([celeste, julie])
    assert page.form.ticked.text() == f"2 utilisateurs cochés sur {ALL}"
    QTest.mouseClick(page.form.resend, Qt.MouseButton.LeftButton)
    assert sent[1] == [julie, celeste]


def test_every_action_has_its_key(page: UsersPage) -> None:
    keys = [action.shortcut().toString() for action in page.actions()]
    assert all(keys) and len(set(keys)) == len(keys)
    assert {action.text().replace("&", "") for action in page.actions()} == {
        *("Toutes les structures", "Modifier l'utilisateur", "Modifier le rattachement", "Export CSV"),
        *("Envoyer le courriel d'activation", "Renvoyer mails d'activation", "Créer le compte utilisateur"),
        "Donner un code de mot de passe",
    }


def test_a_secondary_manager_without_the_right_sees_and_cannot_act(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_of(tmp_path, "hanan.bestal@exemple.fr") as desk:
        member = Membership.get(Membership.user == desk.actor.id)
        memberships.delegate(actor(PAULINE), member.id, user_level=False, structure_level=False)
        page = UsersPage(desk)
        shown(qtbot, page)
        qtbot.waitUntil(lambda: page.around.structures != [])
        reason = "Le gestionnaire principal ne vous a pas donné ce droit"
        for button in (page.form.resend, page.form.create):
            assert not button.isEnabled() and button.toolTip() == reason
        assert page.form.export_csv.isEnabled()
        first = page.model.ids[0]
        page.form.table.set_current(first)
        assert not (page.edit.isEnabled() or page.membership.isEnabled() or page.mail.isEnabled())
        click(qtbot, page.form.table, first, "actions", 1)
        assert page.work.dialog is None
        click(qtbot, page.form.table, first, "actions", 0)
        qtbot.waitUntil(lambda: page.work.dialog is not None)
        assert page.work.dialog is not None
        page.work.dialog.reject()


def test_who_manages_nothing_is_told_so(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_of(tmp_path, "jbon@ccasterneuil.fr") as desk:
        page = UsersPage(desk)
        shown(qtbot, page)
        qtbot.waitUntil(lambda: page.form.table._overlay.state.title.text() == "Vous ne gérez aucune structure")


def test_a_narrow_window_keeps_the_criteria_behind_a_button(qtbot: QtBot, page: UsersPage) -> None:
    assert page.form.card.isVisible() and not page.form.toggle.isVisible()
    page.resize(911, 420)
    assert not page.form.card.isVisible() and page.form.toggle.text() == "Critères"
    page.go_to_search()
    assert page.form.card.isVisible()
    assert search(qtbot, page, last_name="b", first_name="e") != []
    assert page.form.toggle.text() == "Critères (2)" and not page.form.card.isVisible()
    QTest.mouseClick(page.form.toggle, Qt.MouseButton.LeftButton)
    assert page.form.card.isVisible() and QApplication.focusWidget() in (page.form.last_name, None)


def test_nothing_here_writes(qtbot: QtBot, page: UsersPage) -> None:
    before = (History.select().count(), proxy.execute_sql("PRAGMA data_version").fetchone())
    search(qtbot, page, last_name="b")
    assert (History.select().count(), proxy.execute_sql("PRAGMA data_version").fetchone()) == before
