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
from tests.builders import rows
from tests.demonstrated import desk_of

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
