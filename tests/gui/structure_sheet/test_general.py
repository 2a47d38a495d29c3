"""« Informations générales »: a form for whoever may edit, text for the others; flags and number apart (G7.4)."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from chorus_desktop.core import structure_editing, structure_head
from chorus_desktop.core.structure_editing import Address, General
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.renumber_structure import RenumberStructureDialog
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.structure_sheet.general import GeneralBlock
from tests.builders import rows
from tests.demonstrated import actor, desk_of

LEFT = Qt.MouseButton.LeftButton
CCAS, MAIRIE = 1, 5
HUBERT = "hubert.dufour@exemple.fr"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


def shown(qtbot: QtBot, desk: Desk, structure_id: int = CCAS) -> GeneralBlock:
    block = GeneralBlock(desk, structure_head.read(desk.actor, structure_id))
    qtbot.addWidget(block)
    block.resize(1000, 700)
    with qtbot.waitExposed(block):
        block.show()
    desk.changed.connect(block.refresh)
    block.refresh()
    qtbot.waitUntil(lambda: block.details is not None)
    return block


@pytest.fixture
def block(qtbot: QtBot, desk: Desk) -> GeneralBlock:
    return shown(qtbot, desk)


def fill(block: GeneralBlock, name: str, value: str | bool) -> None:
    editor: Any = block.fields.editors[name]
    if isinstance(value, bool):
        if editor.isChecked() != value:
            editor.click()
    else:
        editor.setText(value)


def save(qtbot: QtBot, block: GeneralBlock) -> str:
    with qtbot.waitSignal(block.said) as said:
        QTest.mouseClick(block.bar.save, LEFT)
    qtbot.waitUntil(lambda: not block.has_unsaved())
    return str(said.args[0])


def error(block: GeneralBlock, name: str) -> str:
    line = block.fields.lines[name]
    return line.label.text() if line.has_error() else ""


def answer(text: str, *words: str) -> None:
    """Press this button of the question that is about to open, which says these words."""

    def press() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, Dialog)
        for word in words:
            assert word in f"{question.heading.text()} {question.lead.text()}"
        next(button for button in question.findChildren(QPushButton) if button.text() == text).click()

    QTimer.singleShot(100, press)


def test_the_form_shows_the_structure(block: GeneralBlock) -> None:
    assert block.fields.text("name") == "CCAS Terneuil"
    assert block.lines[0].number.value.text() == "SIRET 147\u202f009\u202f856\u202f00135"
    assert (block.lines[0].status.value.text(), block.lines[0].pigp.value.text()) == ("Active", "Non")
    assert not block.lines[0].former.isVisible() and not block.why.isVisible()
    assert not block.bar.save.isEnabled() and block.bar.save.toolTip() == "Rien n’a été modifié"


def test_it_is_saved_cleaned_and_told(qtbot: QtBot, block: GeneralBlock) -> None:
    fill(block, "name", " CCAS  de Terneuil ")
    fill(block, "ape_code", "88.99b")
    fill(block, "is_moa", True)
    assert block.has_unsaved() and block.bar.save.isEnabled()
    assert save(qtbot, block) == "Informations générales\u00a0: enregistré"
    qtbot.waitUntil(lambda: block.fields.text("ape_code") == "8899B")
    (row,) = rows("structure", "id = ?", CCAS)
    assert (row["name"], row["ape_code"], row["is_moa"]) == ("CCAS de Terneuil", "8899B", 1)
    assert rows("history")[-1]["actor_name"] == "DUFOUR Pauline"
    assert not block.meanwhile.isVisible()


def test_ctrl_s_saves(qtbot: QtBot, block: GeneralBlock) -> None:
    fill(block, "ape_code", "8899B")
    block.fields.editors["ape_code"].setFocus()
    with qtbot.waitSignal(block.said):
        QTest.keyClick(block.fields.editors["ape_code"], Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert rows("structure", "id = ?", CCAS)[0]["ape_code"] == "8899B"


def test_what_is_wrong_is_said_and_counted_and_nothing_is_written(block: GeneralBlock) -> None:
    fill(block, "name", "")
    QTest.mouseClick(block.bar.save, LEFT)
    assert error(block, "name") == "Indiquez la raison sociale."
    assert block.bar.trouble.label.text() == "1 champ à corriger avant d’enregistrer"
    assert block.fields.editors["name"].hasFocus()
    fill(block, "vat_number", "FR1")
    fill(block, "ape_code", "88")
    QTest.mouseClick(block.bar.save, LEFT)
    assert block.bar.trouble.label.text() == "3 champs à corriger avant d’enregistrer"
    assert (block.fields.text("vat_number"), block.fields.text("ape_code")) == ("FR1", "88")
    assert rows("structure", "id = ?", CCAS)[0]["version"] == 1
    QTest.mouseClick(block.bar.undo, LEFT)
    assert (block.fields.text("name"), error(block, "ape_code")) == ("CCAS Terneuil", "")
    assert not block.has_unsaved() and not block.bar.trouble.isVisible()


def test_the_rules_of_the_parameters_keep_themselves(block: GeneralBlock) -> None:
    fill(block, "service_required", True)
    fill(block, "engagement_required", True)
    fill(block, "service_or_engagement", True)
    assert (block.fields.value("service_required"), block.fields.value("engagement_required")) == (False, False)
    fill(block, "engagement_required", True)
    assert block.fields.value("service_or_engagement") is False
    fill(block, "is_moa_only", True)
    assert block.fields.value("is_moa") is True
    fill(block, "is_moa", False)
    assert block.fields.value("is_moa_only") is False
    assert "remplace les deux" in block.fields.lines["service_or_engagement"].label.text()


def test_what_somebody_else_saved_appears_where_nothing_was_typed(
    qtbot: QtBot, desk: Desk, block: GeneralBlock
) -> None:
    fill(block, "name", "CCAS de Terneuil")
    address = Address(city="Terneuil")
    desk.run(structure_editing.edit_address, desk.actor, CCAS, 1, address)
    qtbot.waitUntil(lambda: block.details is not None and block.details.version == 2)
    assert block.fields.text("name") == "CCAS de Terneuil" and not block.meanwhile.isVisible()
    desk.run(structure_editing.edit_general, desk.actor, CCAS, 2, General("CCAS Terneuil", ape_code="8411Z"))
    qtbot.waitUntil(lambda: block.fields.text("ape_code") == "8411Z")
    assert block.fields.text("name") == "CCAS de Terneuil"
    save(qtbot, block)
    (row,) = rows("structure", "id = ?", CCAS)
    assert (row["name"], row["ape_code"], row["city"]) == ("CCAS de Terneuil", "8411Z", "Terneuil")


def test_where_both_changed_the_same_it_says_who_and_when(qtbot: QtBot, desk: Desk, block: GeneralBlock) -> None:
    fill(block, "ape_code", "8899B")
    desk.run(structure_editing.edit_general, desk.actor, CCAS, 1, General("CCAS Terneuil", ape_code="8411Z"))
    qtbot.waitUntil(block.meanwhile.isVisible)
    assert "Modifié entre-temps par DUFOUR Pauline le 12/06/2026 10:30" in block.meanwhile.label.text()
    assert block.fields.lines["ape_code"].label.text() == "Enregistré entre-temps\u00a0: 8411Z"
    assert block.fields.text("ape_code") == "8899B" and block.has_unsaved()
    save(qtbot, block)
    assert rows("structure", "id = ?", CCAS)[0]["ape_code"] == "8899B"
    assert not block.meanwhile.isVisible()


def test_overtaken_between_two_clicks(qtbot: QtBot, desk: Desk, block: GeneralBlock) -> None:
    """The other's change is written, but the window has not heard of it yet."""
    desk.changed.disconnect(block.refresh)
    fill(block, "ape_code", "8899B")
    structure_editing.edit_general(desk.actor, CCAS, 1, General("CCAS Terneuil", ape_code="8411Z"))
    QTest.mouseClick(block.bar.save, LEFT)
    qtbot.waitUntil(block.bar.trouble.isVisible)
    assert block.bar.trouble.label.text() == "Modifié entre-temps par DUFOUR Pauline le 12/06/2026 à 10:30."
    qtbot.waitUntil(block.meanwhile.isVisible)
    assert block.fields.text("ape_code") == "8899B"
    save(qtbot, block)
    assert rows("structure", "id = ?", CCAS)[0]["ape_code"] == "8899B"


def test_a_secondary_manager_reads_it_as_text_with_the_reason(qtbot: QtBot, desk: Desk) -> None:
    block = shown(qtbot, desk, MAIRIE)
    assert block.why.text() == "En lecture seule\u202f: le gestionnaire principal ne vous a pas donné ce droit."
    assert block.pairs["name"].isVisible() and block.pairs["name"].value.text() == "Mairie de Terneuil sur Seine"
    assert block.pairs["vat_number"].value.text() == "—"
    assert not block.fields.editors["name"].isVisible() and not block.bar.isVisible()
    for pair in (block.lines[1].number, block.lines[1].status, block.lines[1].pigp):
        assert not pair.button.isEnabled()
        assert pair.button.toolTip() == "Réservé au gestionnaire principal de la structure"
    assert not block.has_unsaved() and not block.bar.save_action.isVisible()


def test_a_right_that_is_given_meanwhile_opens_the_form(qtbot: QtBot, desk: Desk) -> None:
    block = shown(qtbot, desk, MAIRIE)
    desk.actor = actor(HUBERT)
    block.show_head(structure_head.read(desk.actor, MAIRIE))
    assert block.fields.editors["name"].isVisible() and not block.why.isVisible()
    assert block.lines[0].number.button.isEnabled()


def test_inactive_and_active_again(qtbot: QtBot, block: GeneralBlock) -> None:
    status = block.lines[0].status
    answer("Annuler", "Rendre CCAS Terneuil inactive", "Plus personne ne pourra demander")
    QTest.mouseClick(status.button, LEFT)
    assert rows("structure", "id = ?", CCAS)[0]["status"] == "ACTIVE"
    answer("Rendre inactive")
    with qtbot.waitSignal(block.said):
        QTest.mouseClick(status.button, LEFT)
    qtbot.waitUntil(lambda: status.value.text() == "Inactive")
    assert rows("structure", "id = ?", CCAS)[0]["status"] == "INACTIVE"
    answer("Rendre active", "gestionnaire principal, et un seul\u202f: DUFOUR Pauline")
    with qtbot.waitSignal(block.said):
        QTest.mouseClick(status.button, LEFT)
    qtbot.waitUntil(lambda: status.value.text() == "Active")


def test_pigp(qtbot: QtBot, block: GeneralBlock) -> None:
    answer("Confirmer", "CCAS Terneuil passe par le PIGP", "MADHRAS")
    with qtbot.waitSignal(block.said):
        QTest.mouseClick(block.lines[0].pigp.button, LEFT)
    qtbot.waitUntil(lambda: block.lines[0].pigp.value.text() == "Oui")
    assert rows("structure", "id = ?", CCAS)[0]["uses_pigp"] == 1


def test_the_identifier_is_changed_in_a_dialog_of_its_own(qtbot: QtBot, block: GeneralBlock) -> None:
    fill(block, "ape_code", "8899B")
    QTest.mouseClick(block.lines[0].number.button, LEFT)
    dialog = block.lines[0].findChildren(RenumberStructureDialog)[0]
    dialog.number.setText("21770001200016")
    with qtbot.waitSignal(block.said) as said:
        QTest.mouseClick(dialog.change, LEFT)
    assert said.args == ["Identifiant de CCAS Terneuil changé"]
    qtbot.waitUntil(block.lines[0].former.isVisible)
    assert block.lines[0].number.value.text() == "SIRET 217\u202f700\u202f012\u202f00016"
    assert block.lines[0].former.value.text() == "SIRET 147\u202f009\u202f856\u202f00135, jusqu’au 12/06/2026"
    assert block.fields.text("ape_code") == "8899B" and block.has_unsaved()


def test_the_field_to_be_mended_comes_into_sight(qtbot: QtBot, block: GeneralBlock) -> None:
    block.resize(800, 260)
    fill(block, "ape_code", "88")
    QTest.mouseClick(block.bar.save, LEFT)
    editor = block.fields.editors["ape_code"]
    qtbot.waitUntil(lambda: not editor.visibleRegion().isEmpty())
    assert editor.hasFocus()
