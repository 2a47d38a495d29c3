from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chorus_desktop.core import services
from chorus_desktop.core.models import Service
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.batch_summary import BatchSummaryDialog
from chorus_desktop.gui.dialogs.service import ServiceDialog
from chorus_desktop.gui.structure_sheet.services import ServicesBlock
from tests.builders import rows
from tests.demonstrated import actor, column, desk_of
from tests.gui.clicks import click, ids_of
from tests.gui.structure_sheet.shown import answering, shown

CCAS, TOWN = 1, 5
LEFT = Qt.MouseButton.LeftButton
SMALL = "722551"
WHY = "Le gestionnaire principal ne vous a pas donné ce droit"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


@pytest.fixture
def block(qtbot: QtBot, desk: Desk) -> ServicesBlock:
    return shown(qtbot, desk, ServicesBlock, CCAS)


def dialog_of(qtbot: QtBot, block: ServicesBlock) -> ServiceDialog:
    qtbot.waitUntil(lambda: block.dialog is not None)
    assert block.dialog is not None
    qtbot.waitUntil(block.dialog.isVisible)
    return block.dialog


def state(block: ServicesBlock, code: str) -> str:
    return column(block.rows, "state")[column(block.rows, "code").index(code)]


def test_the_services_of_the_structure(block: ServicesBlock) -> None:
    assert block.title.text() == block.table.accessibleName() == "Services"
    assert [column.title for column in block.rows.columns][1:] == [
        *("Code du service", "Nom du service", "Statut", "Date Début", "Date Fin", "Utilisateurs habilités", "Actions")
    ]
    assert column(block.rows, "code") == ["650050", "720050", "722550", SMALL, "752550", "FACTURES_PUBLIQUES"]
    assert column(block.rows, "state") == ["Actif"] * 5 + ["Désactivé"]
    assert column(block.rows, "members") == ["2", "1", "1", "0", "1", "0"]
    assert (block.count.text(), block.note.text()) == ("6 services", "Aucun service coché")
    for doing in (block.deactivate, block.reactivate):
        assert (doing.button.isEnabled(), doing.button.toolTip()) == (False, "Cochez d’abord un service")
    assert [action.text() for action in block.actions()] == [
        *("&Créer un service", "&Modifier", "&Désactiver", "&Réactiver")
    ]


def test_a_service_is_created(qtbot: QtBot, block: ServicesBlock) -> None:
    QTest.mouseClick(block.add.button, LEFT)
    dialog = dialog_of(qtbot, block)
    assert (dialog.windowTitle(), dialog.heading.text()) == ("Créer un service", "Nouveau service de CCAS Terneuil")
    qtbot.waitUntil(dialog.code.hasFocus)
    dialog.code.setText("ELEC")
    dialog.name.setText("  Bureau  des élections ")
    dialog.starts_on.setText("1/7/26")
    with qtbot.waitSignal(block.said) as said, qtbot.waitSignal(block.rows.loaded):
        QTest.mouseClick(dialog.save, LEFT)
    assert said.args == ["« Bureau des élections » créé"]
    assert not dialog.isVisible()
    assert (block.count.text(), state(block, "ELEC")) == ("7 services", "À venir")
    service = Service.get(Service.code == "ELEC")
    assert (service.name, service.starts_on, service.ends_on) == ("Bureau des élections", date(2026, 7, 1), None)
    assert service.structure.id == CCAS


def test_what_is_refused_is_said_beside_its_field(qtbot: QtBot, block: ServicesBlock) -> None:
    before = Service.select().count()
    block.add.action.trigger()
    dialog = dialog_of(qtbot, block)
    for typed, name, sentence in (
        (("", "Achats", "", ""), "code", "Indiquez le code du service."),
        (("650050", "Achats", "", ""), "code", "Ce code est déjà celui de « Service après-vente »."),
        (("ACH", " ", "", ""), "name", "Indiquez le nom du service."),
        (("ACH", "Achats", "31/02/2026", ""), "starts_on", "«\u00a031/02/2026\u00a0» n’est pas une date"),
        (("ACH", "Achats", "", "demain"), "ends_on", "«\u00a0demain\u00a0» n’est pas une date"),
        (("ACH", "Achats", "02/01/2026", "01/01/2026"), "ends_on", "La date de fin (01/01/2026) précède"),
    ):
        for editor, text in zip((dialog.code, dialog.name, dialog.starts_on, dialog.ends_on), typed, strict=True):
            editor.setText(text)
        QTest.mouseClick(dialog.save, LEFT)
        qtbot.waitUntil(dialog.lines[name].has_error)
        assert dialog.lines[name].label.text().startswith(sentence)
        assert QApplication.focusWidget() is getattr(dialog, name)
        assert dialog.name.text() == typed[1]
        qtbot.waitUntil(lambda: not block.desk.busy)
    dialog.code.setText("E" * 120)
    assert dialog.code.text() == "E" * 100
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert Service.select().count() == before


def test_a_service_is_edited_but_for_its_code(qtbot: QtBot, block: ServicesBlock) -> None:
    (achats,) = ids_of(block.rows, "code", SMALL)
    click(qtbot, block.table, achats, "actions", 0)
    dialog = dialog_of(qtbot, block)
    assert (dialog.windowTitle(), dialog.heading.text()) == ("Modifier le service", "Service achats · CCAS Terneuil")
    assert dialog.lead.text().startswith(f"Code {SMALL}.")
    assert not dialog.code.isVisible()
    dialog.name.setText("Commande publique")
    dialog.ends_on.setText("11/06/2026")
    with qtbot.waitSignal(block.said) as said, qtbot.waitSignal(block.rows.loaded):
        QTest.mouseClick(dialog.save, LEFT)
    assert said.args == ["« Commande publique » modifié"]
    assert (state(block, SMALL), column(block.rows, "ends")[3]) == ("Expiré", "11/06/2026")
    (row,) = rows("service", "id = ?", achats)
    assert (row["code"], row["name"], row["ends_on"], row["version"]) == (SMALL, "Commande publique", "2026-06-11", 2)


def test_somebody_else_was_faster(qtbot: QtBot, block: ServicesBlock) -> None:
    block.table.set_current(ids_of(block.rows, "code", SMALL)[0])
    block.edit.trigger()
    dialog = dialog_of(qtbot, block)
    with qtbot.waitSignal(block.desk.changed):
        block.desk.run(services.deactivate_service, block.desk.actor, block.table.current_id)
    qtbot.waitUntil(lambda: not block.desk.busy)
    dialog.name.setText("Commande publique")
    QTest.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(dialog.trouble.isVisible)
    assert dialog.trouble.label.text() == "Modifié entre-temps par DUFOUR Pauline le 12/06/2026 à 10:30."
    assert dialog.name.text() == "Commande publique"
    dialog.reject()


def test_the_ticked_services_go_to_sleep_in_one_operation(qtbot: QtBot, block: ServicesBlock) -> None:
    ids = ids_of(block.rows, "code", "650050", "722550", SMALL)
    for id in ids:
        click(qtbot, block.table, id, "tick")
    assert block.note.text() == "3 services cochés sur 6"
    said = answering("Annuler", partial(QTest.mouseClick, block.deactivate.button, LEFT))
    assert said == (
        "Désactiver 3 services\u202f? Rien n’est supprimé, mais ils ne seront plus proposés aux rattachements. "
        "Les droits de 3 utilisateurs y dormiront."
    )
    assert services.holders(ids) == 3
    assert rows("service", "active = 0 AND structure_id = ?", CCAS)[0]["code"] == "FACTURES_PUBLIQUES"
    with qtbot.waitSignal(block.said) as told, qtbot.waitSignal(block.rows.loaded):
        answering("Désactiver", partial(QTest.mouseClick, block.deactivate.button, LEFT))
    assert told.args == ["3 services désactivés"]
    assert [state(block, code) for code in ("650050", "722550", SMALL)] == ["Désactivé"] * 3
    assert block.note.text() == "Aucun service coché"
    made = rows("history")[-3:]
    assert {row["action"] for row in made} == {"SERVICE_DESACTIVE"}
    assert len({row["operation"] for row in made}) == 1
    assert len(rows("service_membership", f"service_id IN ({','.join(map(str, ids))})")) > 0


def test_one_wakes_by_its_icon_and_by_the_keyboard(qtbot: QtBot, block: ServicesBlock) -> None:
    (first,) = ids_of(block.rows, "code", "FACTURES_PUBLIQUES")
    with qtbot.waitSignal(block.said) as told, qtbot.waitSignal(block.rows.loaded):
        said = answering("Réactiver", partial(click, qtbot, block.table, first, "actions", 1))
    assert said == (
        "Réactiver « Service des factures publiques »\u202f? De nouveau proposé aux rattachements. "
        "Aucun droit n’y dormait."
    )
    assert told.args == ["« Service des factures publiques » réactivé"]
    assert state(block, "FACTURES_PUBLIQUES") == "Actif"
    block.table.set_current(ids_of(block.rows, "code", "752550")[0])
    with qtbot.waitSignal(block.said) as told, qtbot.waitSignal(block.rows.loaded):
        said = answering("Désactiver", block.deactivate.action.trigger)
    assert said.endswith("Les droits d’un utilisateur y dormiront.")
    assert told.args == ["« Service commercial » désactivé"]


def test_those_that_are_left_out_are_named_and_stay_ticked(qtbot: QtBot, block: ServicesBlock) -> None:
    block.rows.tick_all()
    with qtbot.waitSignal(block.rows.loaded):
        answering("Désactiver", partial(QTest.mouseClick, block.deactivate.button, LEFT))
    qtbot.waitUntil(lambda: block.work.dialog is not None)
    summary = block.work.dialog
    assert isinstance(summary, BatchSummaryDialog)
    assert summary.heading.text() == "5 services désactivés, 1 laissé de côté"
    assert summary.table.accessibleName() == "Services laissés de côté"
    assert column(summary.rows, "name") == ["Service des factures publiques"]
    assert column(summary.rows, "cause") == ["Ce service est déjà désactivé."]
    assert summary.rows.columns[0].title == "Service"
    summary.accept()
    assert block.rows.ticked == ids_of(block.rows, "code", "FACTURES_PUBLIQUES")


def test_one_alone_that_cannot_be_says_why(qtbot: QtBot, block: ServicesBlock) -> None:
    block.table.set_current(ids_of(block.rows, "code", "FACTURES_PUBLIQUES")[0])
    answering("Désactiver", block.deactivate.action.trigger)
    said = answering("Fermer", lambda: qtbot.waitUntil(lambda: not block.desk.busy))
    assert said == "Le service n’a pas été modifié Ce service est déjà désactivé."


def test_the_search(qtbot: QtBot, block: ServicesBlock) -> None:
    assert block.search is not None
    with qtbot.waitSignal(block.rows.loaded):
        block.search.setText("apres")
    assert column(block.rows, "code") == ["650050"]
    assert block.count.text() == "1 sur 6 services"
    with qtbot.waitSignal(block.rows.loaded):
        block.search.setText("piscine")
    empty = block.table._overlay.state
    assert empty.title.text() == "Aucun service ne correspond à «\u00a0piscine\u00a0»"
    with qtbot.waitSignal(block.rows.loaded):
        QTest.mouseClick(empty.button, LEFT)
    assert (block.search.text(), block.rows.rowCount()) == ("", 6)


def test_the_keyboard_goes_from_top_to_bottom(qtbot: QtBot, block: ServicesBlock) -> None:
    block.rows.tick_all()
    assert block.search is not None
    block.search.setFocus()
    for wanted in (block.add.button, block.table, block.deactivate.button, block.reactivate.button):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        qtbot.waitUntil(wanted.hasFocus)


def test_a_manager_without_the_structure_level_only_reads(qtbot: QtBot, desk: Desk) -> None:
    block = shown(qtbot, desk, ServicesBlock, TOWN)
    assert "ECOL" in column(block.rows, "code")
    block.rows.tick_all()
    for doing in (block.add, block.deactivate, block.reactivate):
        assert (doing.button.isEnabled(), doing.button.toolTip()) == (False, WHY)
    row = block.rows.row(0)
    assert row is not None
    assert block.rows.columns[-1].row_actions(row) == []
    block.table.set_current(row.id)
    assert not any(action.isEnabled() for action in block.actions())
    block.table.open_row(0)
    assert block.dialog is None


def test_a_right_lost_while_the_dialog_is_open(qtbot: QtBot, block: ServicesBlock) -> None:
    block.add.action.trigger()
    dialog = dialog_of(qtbot, block)
    dialog.code.setText("ELEC")
    dialog.name.setText("Élections")
    block.desk.actor = actor("jbon@ccasterneuil.fr")
    QTest.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(dialog.trouble.isVisible)
    assert dialog.trouble.label.text() == "Vous n’avez pas ce droit sur CCAS Terneuil."
    dialog.reject()
