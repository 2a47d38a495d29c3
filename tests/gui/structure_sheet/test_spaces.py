from pathlib import Path

from pytestqt.qtbot import QtBot

from chorus_desktop.core import ledger
from chorus_desktop.core.models import StructureSpace
from chorus_desktop.core.rights import SYSTEM
from chorus_desktop.core.states import Action, Space
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.structure_sheet.spaces import SpacesBlock
from tests.demonstrated import column, desk_of
from tests.gui.structure_sheet.shown import shown

CCAS, TOWN = 1, 5
SPACES = [
    *("Accueil connecté", "Activités du gestionnaire", "Factures reçues", "Factures émises"),
    *("Sollicitations émises", "Sollicitations reçues", "Mon Compte", "Factures à valider", "Factures de travaux"),
]


def open_works(structure: int) -> None:
    with ledger.operation(SYSTEM) as op, op.record(Action.UPGRADED) as record:
        record.insert(StructureSpace, structure=structure, space=Space.WORKS_INVOICES, open=True)


def test_what_is_open_and_who_has_it(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_of(tmp_path) as desk:
        block = shown(qtbot, desk, SpacesBlock, CCAS)
        assert block.title.text() == block.table.accessibleName() == "Espaces"
        assert [column.title for column in block.rows.columns] == [
            *("Espace", "Statut", "Gestionnaire principal", "Gestionnaire secondaire", "Utilisateur simple")
        ]
        assert column(block.rows, "space") == SPACES
        assert column(block.rows, "open") == ["Ouvert"] * 7 + ["Fermé"] * 2
        assert column(block.rows, "GESTIONNAIRE_PRINCIPAL") == ["Oui"] * 7 + [""] * 2
        assert column(block.rows, "UTILISATEUR_SIMPLE") == ["Oui", "", *["Oui"] * 5, "", ""]
        assert block.count.text() == "7 ouverts sur 9"
        fixed = "Accueil connecté, Activités du gestionnaire et Mon Compte ne peuvent être ni fermés ni demandés."
        assert block.note.text().endswith(fixed)
        assert block.actions() == []
        with qtbot.waitSignal(block.rows.loaded):
            desk.run(open_works, CCAS)
        assert column(block.rows, "open")[-1] == "Ouvert"
        assert (block.count.text(), block.head.spaces) == ("8 ouverts sur 9", 8)


def test_a_secondary_manager_sees_it_too(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_of(tmp_path) as desk:
        assert isinstance(desk, Desk)
        assert shown(qtbot, desk, SpacesBlock, TOWN).count.text() == "7 ouverts sur 9"
