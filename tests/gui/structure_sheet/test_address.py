"""« Adresse postale du siège » (G7.4)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from chorus_desktop.core import structure_head
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.structure_sheet.address import AddressBlock
from tests.builders import rows
from tests.demonstrated import desk_of

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


def shown(qtbot: QtBot, desk: Desk, structure_id: int = 1) -> AddressBlock:
    block = AddressBlock(desk, structure_head.read(desk.actor, structure_id))
    qtbot.addWidget(block)
    with qtbot.waitExposed(block):
        block.show()
    block.refresh()
    qtbot.waitUntil(lambda: block.details is not None)
    return block


def line(block: AddressBlock, name: str) -> QLineEdit:
    editor = block.fields.editors[name]
    assert isinstance(editor, QLineEdit)
    return editor


def test_it_is_shown_and_saved(qtbot: QtBot, desk: Desk) -> None:
    block = shown(qtbot, desk)
    assert line(block, "address").text() == "124 avenue de la République"
    country = block.fields.editors["country"]
    assert isinstance(country, QComboBox) and country.currentText() == "France"
    line(block, "phone").setText("0149961012")
    country.setCurrentIndex(country.findText("Belgique"))
    with qtbot.waitSignal(block.said):
        QTest.mouseClick(block.bar.save, LEFT)
    (row,) = rows("structure", "id = 1")
    assert (row["phone"], row["country"], row["city"]) == ("01 49 96 10 12", "BE", "Terneuil sur Seine")
    qtbot.waitUntil(lambda: line(block, "phone").text() == "01 49 96 10 12")


def test_what_is_wrong_is_said_beside_its_field(qtbot: QtBot, desk: Desk) -> None:
    block = shown(qtbot, desk)
    line(block, "email").setText("mairie")
    QTest.mouseClick(block.bar.save, LEFT)
    assert "« mairie » n’est pas une adresse électronique" in block.fields.lines["email"].label.text()
    assert block.bar.trouble.label.text() == "1 champ à corriger avant d’enregistrer"
    assert line(block, "email").text() == "mairie" and block.has_unsaved()
    assert rows("structure", "id = 1")[0]["version"] == 1


def test_a_secondary_manager_reads_it(qtbot: QtBot, desk: Desk) -> None:
    block = shown(qtbot, desk, 5)
    assert block.pairs["city"].value.text() == "Terneuil sur Seine"
    assert block.pairs["country"].value.text() == "France"
    assert block.pairs["city"].label.buddy() is block.pairs["city"].value
    assert not block.fields.editors["city"].isVisible()
