"""« Créer une nouvelle structure »: typed, or taken from the public directory; doubts confirmed, duplicates told."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from chorus_desktop.core import directory, structures
from chorus_desktop.core.models import Structure
from chorus_desktop.core.states import Action
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.create_structure import CreateStructureDialog
from chorus_desktop.gui.look.dialog import Dialog
from tests.builders import add_to_directory, rows
from tests.demonstrated import actor, desk_of

LEFT = Qt.MouseButton.LeftButton
ACHERES = "21770001200016"
DOUBTFUL = "14700985600149"
FROM_DIRECTORY = "Repris de l’annuaire des structures publiques."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


@pytest.fixture
def listed(desk: Desk) -> None:
    """The directory knows one commune."""
    add_to_directory(
        identifier=ACHERES,
        name="COMMUNE DE ACHÈRES-LA-FORÊT",
        address="1 place de l’Église",
        postal_code="77760",
        city="Achères-la-Forêt",
        phone="01 64 24 40 11",
    )


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk) -> CreateStructureDialog:
    return shown(qtbot, CreateStructureDialog(None, desk))


def shown(qtbot: QtBot, dialog: CreateStructureDialog) -> CreateStructureDialog:
    qtbot.addWidget(dialog, before_close_func=CreateStructureDialog.hide)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def fill(dialog: CreateStructureDialog, **texts: str) -> None:
    for name, text in texts.items():
        editor: Any = dialog.fields.editors[name]
        editor.setText(text)


def create(qtbot: QtBot, dialog: CreateStructureDialog) -> int:
    with qtbot.waitSignal(dialog.created) as created:
        QTest.mouseClick(dialog.create_button, LEFT)
    assert not dialog.isVisible()
    structure_id = created.args[0]
    assert isinstance(structure_id, int)
    return structure_id


def said(dialog: CreateStructureDialog, name: str) -> str:
    return dialog.fields.lines[name].label.text()


def taken_up(qtbot: QtBot, dialog: CreateStructureDialog) -> None:
    qtbot.waitUntil(lambda: said(dialog, "identifier") == FROM_DIRECTORY)


def answer(text: str) -> None:
    """Press this button of the question that is about to open."""

    def press() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, Dialog)
        next(button for button in question.findChildren(QPushButton) if button.text() == text).click()

    QTimer.singleShot(100, press)


def test_a_structure_is_created_as_it_is_typed(qtbot: QtBot, dialog: CreateStructureDialog) -> None:
    assert dialog.windowTitle() == "Créer une nouvelle structure"
    assert dialog.fields.editors["identifier"].hasFocus()
    fill(dialog, identifier="217 700 012 00016", name="Commune d’Achères", city="Achères", phone="0164244011")
    structure_id = create(qtbot, dialog)
    (row,) = rows("structure", "id = ?", structure_id)
    assert (row["identifier"], row["name"], row["city"]) == (ACHERES, "Commune d’Achères", "Achères")
    assert (row["phone"], row["country"], row["status"]) == ("01 64 24 40 11", "FR", "ACTIVE")
    assert structures.primary_manager(structure_id) == "DUFOUR Pauline"
    assert [found["code"] for found in rows("service", "structure_id = ?", structure_id)] == ["FACTURES_PUBLIQUES"]
    record = rows("history")[-1]
    assert (record["action"], record["structure_name"]) == (str(Action.STRUCTURE_CREATED), "Commune d’Achères")


def test_it_fills_itself_from_the_directory(qtbot: QtBot, dialog: CreateStructureDialog, listed: None) -> None:
    fill(dialog, identifier="217 700 012 00016")
    taken_up(qtbot, dialog)
    assert dialog.fields.text("name") == "COMMUNE DE ACHÈRES-LA-FORÊT"
    assert (dialog.fields.text("postal_code"), dialog.fields.text("city")) == ("77760", "Achères-la-Forêt")
    (row,) = rows("structure", "id = ?", create(qtbot, dialog))
    assert (row["name"], row["address"]) == ("COMMUNE DE ACHÈRES-LA-FORÊT", "1 place de l’Église")


def test_what_was_typed_is_never_written_over(qtbot: QtBot, dialog: CreateStructureDialog, listed: None) -> None:
    fill(dialog, name="Mairie d’Achères", identifier=ACHERES)
    taken_up(qtbot, dialog)
    assert dialog.fields.text("name") == "Mairie d’Achères"
    assert dialog.fields.text("city") == "Achères-la-Forêt"
    fill(dialog, city="Achères")
    fill(dialog, identifier=ACHERES[:-1])
    assert said(dialog, "identifier") == "14 chiffres."
    assert (dialog.fields.text("city"), dialog.fields.text("address")) == ("Achères", "")
    fill(dialog, identifier=ACHERES)
    taken_up(qtbot, dialog)
    assert (dialog.fields.text("city"), dialog.fields.text("address")) == ("Achères", "1 place de l’Église")


def test_a_number_that_the_directory_does_not_know_fills_nothing(
    qtbot: QtBot, dialog: CreateStructureDialog, listed: None
) -> None:
    fill(dialog, identifier="21770002000019")
    qtbot.wait(150)
    assert (dialog.fields.text("name"), said(dialog, "identifier")) == ("", "14 chiffres.")


def test_an_entry_of_the_directory_is_there_from_the_start(qtbot: QtBot, desk: Desk, listed: None) -> None:
    dialog = shown(qtbot, CreateStructureDialog(None, desk, directory.find(ACHERES)))
    assert (dialog.fields.text("identifier"), said(dialog, "identifier")) == (ACHERES, FROM_DIRECTORY)
    assert dialog.fields.text("name") == "COMMUNE DE ACHÈRES-LA-FORÊT"
    create(qtbot, dialog)


def test_one_that_the_directory_says_inactive_is_told(qtbot: QtBot, dialog: CreateStructureDialog) -> None:
    add_to_directory(identifier=ACHERES, name="COMMUNE", active=False)
    fill(dialog, identifier=ACHERES)
    qtbot.waitUntil(lambda: "la donne pour inactive" in said(dialog, "identifier"))


def test_a_doubtful_siret_gets_through_by_confirmation(qtbot: QtBot, dialog: CreateStructureDialog) -> None:
    fill(dialog, identifier=DOUBTFUL, name="Régie")
    QTest.mouseClick(dialog.create_button, LEFT)
    assert dialog.doubt.isVisible() and dialog.doubt.check.text() == "Je confirme ce numéro"
    assert "ne passe pas le contrôle" in dialog.doubt.label.text()
    assert dialog.doubt.check.hasFocus()
    dialog.doubt.check.click()
    fill(dialog, identifier=DOUBTFUL[:-1] + "8")
    assert not dialog.doubt.isVisible()  # a confirmation is for one number
    QTest.mouseClick(dialog.create_button, LEFT)
    assert dialog.doubt.isVisible() and not dialog.doubt.check.isChecked()
    dialog.doubt.check.click()
    create(qtbot, dialog)
    assert '"doubtful_siret_confirmed":true' in rows("history")[-1]["record"]


def test_all_that_is_wrong_is_said_at_once_and_nothing_is_lost(qtbot: QtBot, dialog: CreateStructureDialog) -> None:
    before = Structure.select().count()
    fill(dialog, identifier="1470098560013", phone="12", email="mairie", city="Terneuil")
    QTest.mouseClick(dialog.create_button, LEFT)
    assert said(dialog, "identifier") == "Ce SIRET compte 13 chiffres\u202f; il en faut 14."
    assert said(dialog, "name") == "Indiquez la raison sociale."
    assert "12" in said(dialog, "phone") and "mairie" in said(dialog, "email")
    assert dialog.trouble.label.text() == "4 champs à corriger avant de créer la structure"
    assert dialog.fields.editors["identifier"].hasFocus() and dialog.fields.text("city") == "Terneuil"
    assert Structure.select().count() == before


def test_a_number_that_one_manages_offers_its_sheet(qtbot: QtBot, dialog: CreateStructureDialog) -> None:
    fill(dialog, identifier="25780134400021", name="Syndicat")
    QTest.mouseClick(dialog.create_button, LEFT)
    if dialog.doubt.isVisible():
        dialog.doubt.check.click()
        QTest.mouseClick(dialog.create_button, LEFT)
    qtbot.waitUntil(dialog.taken.isVisible)
    assert said(dialog, "identifier") == "Ce numéro est déjà celui de Syndicat des eaux du Val de Seine."
    with qtbot.waitSignal(dialog.existing) as existing:
        QTest.mouseClick(dialog.taken.button, LEFT)
    assert existing.args == [4] and not dialog.isVisible()


def test_a_number_of_others_says_who_manages_it(qtbot: QtBot, desk: Desk) -> None:
    desk.actor = actor("marc.vasseur@exemple.fr")
    dialog = shown(qtbot, CreateStructureDialog(None, desk))
    fill(dialog, identifier="14700985600135", name="CCAS")
    QTest.mouseClick(dialog.create_button, LEFT)
    dialog.doubt.check.click()
    QTest.mouseClick(dialog.create_button, LEFT)
    qtbot.waitUntil(dialog.fields.lines["identifier"].has_error)
    assert said(dialog, "identifier") == "Ce numéro est déjà celui de CCAS Terneuil, que gère DUFOUR Pauline."
    assert not dialog.taken.isVisible()


def test_what_was_typed_is_not_thrown_away_by_mistake(qtbot: QtBot, dialog: CreateStructureDialog) -> None:
    fill(dialog, name="Régie")
    answer("Annuler")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible() and dialog.fields.text("name") == "Régie"
    answer("Abandonner")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_without_anything_typed_it_just_closes(dialog: CreateStructureDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_everybody_may_create_one(qtbot: QtBot, desk: Desk) -> None:
    desk.actor = actor("jmartin@ccasterneuil.fr")
    dialog = shown(qtbot, CreateStructureDialog(None, desk))
    fill(dialog, identifier=ACHERES, name="Commune")
    assert structures.primary_manager(create(qtbot, dialog)) == "MARTIN Jules"


def test_every_field_has_its_name(dialog: CreateStructureDialog) -> None:
    for name, editor in dialog.fields.editors.items():
        assert editor.accessibleName() == dialog.fields.labels[name]
    assert "obligatoire" in dialog.fields.editors["identifier"].accessibleDescription()
