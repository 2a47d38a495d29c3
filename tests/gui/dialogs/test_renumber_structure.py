"""« Changer l’identifiant »: what it entails is said first; a doubtful SIRET is confirmed (G7.4)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chorus_desktop.core import structure_editing
from chorus_desktop.core.ledger import operation
from chorus_desktop.core.models import Mandate
from chorus_desktop.core.rights import SYSTEM
from chorus_desktop.core.states import Action, IdentifierType
from chorus_desktop.core.structures import named
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.renumber_structure import RenumberStructureDialog
from chorus_desktop.gui.pages.structures import StructuresPage
from chorus_desktop.gui.structure_sheet.general import GeneralBlock
from tests.builders import rows
from tests.demonstrated import actor, desk_of
from tests.demonstrated import shown as page_shown

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


def shown(qtbot: QtBot, desk: Desk) -> RenumberStructureDialog:
    dialog = RenumberStructureDialog(None, desk, structure_editing.read(desk.actor, 1))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def refused(qtbot: QtBot, dialog: RenumberStructureDialog, number: str) -> str:
    dialog.number.setText(number)
    QTest.mouseClick(dialog.change, LEFT)
    qtbot.waitUntil(dialog.field.line.has_error)
    assert dialog.isVisible() and dialog.number.text() == number
    assert rows("structure", "id = 1")[0]["identifier"] == "14700985600135"
    return dialog.field.line.label.text()


def test_it_says_what_stays(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk)
    assert dialog.heading.text() == "Changer l’identifiant de CCAS Terneuil"
    assert "SIRET 147\u202f009\u202f856\u202f00135, la fera encore trouver" in dialog.lead.text()
    assert not dialog.mandate.isVisible() and dialog.number.hasFocus()
    kinds = [dialog.kind.itemText(at) for at in range(dialog.kind.count())]
    assert kinds == ["SIRET", "UE hors France", "Hors UE", "RIDET", "Tahiti", "Autre"]


def test_bad_numbers(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk)
    assert refused(qtbot, dialog, "1470098560013") == "Ce SIRET compte 13 chiffres\u202f; il en faut 14."
    assert refused(qtbot, dialog, "14 chiffres") == "Un SIRET ne contient que des chiffres."
    assert refused(qtbot, dialog, "") == "Indiquez le SIRET de la structure."
    dialog.number.setText("25780134400021")
    QTest.mouseClick(dialog.change, LEFT)
    if dialog.doubt.isVisible():
        dialog.doubt.check.click()
        QTest.mouseClick(dialog.change, LEFT)
    qtbot.waitUntil(dialog.field.line.has_error)
    assert dialog.field.line.label.text() == "Ce numéro est déjà celui de Syndicat des eaux du Val de Seine."
    assert dialog.taken.isVisible()
    dialog.number.setText("2578013440002")
    assert not dialog.taken.isVisible()  # another number is another question


def test_a_number_that_one_manages_opens_its_sheet(qtbot: QtBot, desk: Desk) -> None:
    page = StructuresPage(desk)
    page_shown(qtbot, page)
    page.open_structure(1)
    qtbot.waitUntil(lambda: page.sheet is not None and isinstance(page.sheet.block, GeneralBlock))
    assert page.sheet is not None
    block = page.sheet.block
    assert isinstance(block, GeneralBlock)
    qtbot.waitUntil(lambda: block.details is not None)
    QTest.mouseClick(block.lines[0].number.button, LEFT)
    (dialog,) = block.findChildren(RenumberStructureDialog)
    dialog.number.setText("25780134400021")
    QTest.mouseClick(dialog.change, LEFT)
    if dialog.doubt.isVisible():
        dialog.doubt.check.click()
        QTest.mouseClick(dialog.change, LEFT)
    qtbot.waitUntil(dialog.taken.isVisible)
    assert dialog.taken.label.text() == "Vous gérez déjà cette structure dans cette base."
    assert dialog.taken.button.text() == "Ouvrir sa fiche"
    QTest.mouseClick(dialog.taken.button, LEFT)
    qtbot.waitUntil(lambda: page.sheet is not None and page.sheet.head is not None and page.sheet.structure_id == 4)
    assert page.sheet.form.name.text() == "Syndicat des eaux du Val de Seine"
    assert rows("structure", "id = 1")[0]["identifier"] == "14700985600135"


def test_a_number_of_others_says_who_manages_it(qtbot: QtBot, desk: Desk) -> None:
    desk.actor = actor("hubert.dufour@exemple.fr")
    (mine,) = rows("structure", "id = 5")
    dialog = RenumberStructureDialog(None, desk, structure_editing.read(desk.actor, mine["id"]))
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.number.setText("25780134400021")
    QTest.mouseClick(dialog.change, LEFT)
    if dialog.doubt.isVisible():
        dialog.doubt.check.click()
        QTest.mouseClick(dialog.change, LEFT)
    qtbot.waitUntil(dialog.field.line.has_error)
    said = dialog.field.line.label.text()
    assert said == "Ce numéro est déjà celui de Syndicat des eaux du Val de Seine, que gère DUFOUR Pauline."
    assert not dialog.taken.isVisible()


def test_a_doubtful_number_is_confirmed_and_the_mandate_revoked(qtbot: QtBot, desk: Desk) -> None:
    with operation(SYSTEM) as op, op.record(Action.MANDATE_SIGNED, None, named(1)) as record:
        values = {"text": "Modèle", "signed_by": "DUFOUR Pauline", "pdf": b"%PDF", "sha256": "0" * 64}
        record.insert(Mandate, structure=1, signed_at=op.at, **values)
    dialog = shown(qtbot, desk)
    assert dialog.mandate.isVisible() and "sera révoqué" in dialog.mandate.label.text()
    dialog.number.setText("14700985600149")
    QTest.mouseClick(dialog.change, LEFT)
    assert dialog.doubt.isVisible() and rows("former_identifier") == []
    dialog.doubt.check.click()
    with qtbot.waitSignal(dialog.renumbered):
        QTest.mouseClick(dialog.change, LEFT)
    assert not dialog.isVisible()
    assert rows("structure", "id = 1")[0]["identifier"] == "14700985600149"
    assert rows("mandate")[0]["revoked_at"] is not None
    number, mandate = rows("history")[-2:]
    assert (number["action"], mandate["action"]) == ("SIRET_MODIFIE", "MANDAT_REVOQUE")
    assert '"doubtful_siret_confirmed":true' in number["record"]


def test_another_kind_of_number(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk)
    dialog.kind.setCurrentIndex(dialog.kind.findData(IdentifierType.RIDET))
    assert "RIDET" in refused(qtbot, dialog, "abc")
    dialog.number.setText("0131094 001")
    with qtbot.waitSignal(dialog.renumbered):
        QTest.mouseClick(dialog.change, LEFT)
    (row,) = rows("structure", "id = 1")
    assert (row["identifier_type"], row["identifier"]) == ("RIDET", "0131094001")
