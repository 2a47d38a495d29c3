"""A manager adds a structure from the public directory, completes its sheet, changes its SIRET, and finds it again."""

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from chorus_desktop.core import accounts, database, seal, structures, users
from chorus_desktop.core.models import FormerIdentifier, History, Membership, Structure
from chorus_desktop.core.states import Action, Role
from chorus_desktop.gui.dialogs.renumber_structure import RenumberStructureDialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.history import HistoryPage
from chorus_desktop.gui.pages.structures import StructuresPage
from chorus_desktop.gui.structure_sheet.address import AddressBlock
from chorus_desktop.gui.structure_sheet.general import GeneralBlock
from chorus_desktop.gui.structure_sheet.sheet import StructureSheet
from chorus_desktop.gui.tabs import HISTORY, STRUCTURES, Tabs
from tests.builders import add_to_directory
from tests.demonstrated import column
from tests.journeys.steps import LEFT, LOGIN, PASSWORD, sign_in

NAME = "COMMUNE DE ACHÈRES-LA-FORÊT"
ACHERES, GUIDES = "21770001200016", "14700955600135"


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """Pauline Dufour's own structure, and a directory of one commune."""
    path = tmp_path / "ccas.db"
    database.create(path)
    sheet = structures.Sheet("14700985600135", "CCAS Terneuil", confirmed=True)
    accounts.found(users.Identity(LOGIN, "Dufour", "Pauline"), PASSWORD, sheet)
    add_to_directory(identifier=ACHERES, name=NAME, postal_code="77760", city="Achères-la-Forêt")
    database.close()
    return path


def typed(block: GeneralBlock | AddressBlock, name: str, text: str) -> None:
    editor: Any = block.fields.editors[name]
    editor.setText(text)


def structures_page(tabs: Tabs) -> StructuresPage:
    tabs.show_page(STRUCTURES)
    page = tabs.page()
    assert isinstance(page, StructuresPage)
    return page


def created_from_the_directory(page: StructuresPage, qtbot: QtBot) -> StructureSheet:
    """« Créer une nouvelle structure »: her SIRET is in the public directory, which fills the form; the sheet opens."""
    qtbot.waitUntil(lambda: page.list.form.count.text() == "1 structure")
    qtbot.mouseClick(page.list.create_button, LEFT)
    form = page.list.dialog
    assert form is not None
    number: Any = form.fields.editors["identifier"]
    number.setText("217 700 012 00016")
    qtbot.waitUntil(lambda: form.fields.text("name") == NAME)
    assert form.fields.lines["identifier"].label.text() == "Repris de l’annuaire des structures publiques."
    qtbot.mouseClick(form.create_button, LEFT)
    qtbot.waitUntil(lambda: page.sheet is not None and isinstance(page.sheet.block, GeneralBlock))
    sheet = page.sheet
    assert sheet is not None
    assert sheet.form.name.text() == NAME
    assert "Gestionnaire principal\u00a0: DUFOUR Pauline" in sheet.form.facts.text()
    return sheet


def test_a_new_structure(window: MainWindow, qtbot: QtBot) -> None:
    tabs = sign_in(window, qtbot)

    # « Mes structures »: she creates one; its sheet opens; she is its primary manager.
    page = structures_page(tabs)
    sheet = created_from_the_directory(page, qtbot)
    general = sheet.block
    assert isinstance(general, GeneralBlock)
    qtbot.waitUntil(lambda: general.details is not None)
    created = Structure.get(Structure.identifier == ACHERES)
    assert Membership.get(Membership.structure == created).role is Role.PRIMARY_MANAGER

    # A wrong APE code is said beside the field; what she types in another block meanwhile stays.
    typed(general, "name", "Commune d’Achères-la-Forêt")
    typed(general, "ape_code", "841")
    qtbot.mouseClick(general.bar.save, LEFT)
    assert general.bar.trouble.label.text() == "1 champ à corriger avant d’enregistrer"
    sheet.show_block("address")
    address = sheet.block
    assert isinstance(address, AddressBlock)
    qtbot.waitUntil(lambda: address.details is not None)
    assert address.fields.text("city") == "Achères-la-Forêt"
    typed(address, "address", "1 place de l’Église")
    qtbot.mouseClick(address.bar.save, LEFT)
    qtbot.waitUntil(lambda: not address.has_unsaved())
    sheet.show_block("general")
    assert general.fields.text("ape_code") == "841"
    typed(general, "ape_code", "8411Z")
    qtbot.mouseClick(general.bar.save, LEFT)
    qtbot.waitUntil(lambda: sheet.form.name.text() == "Commune d’Achères-la-Forêt")

    # The SIRET changes, for one that fails its check: she confirms it.
    qtbot.waitUntil(lambda: not general.has_unsaved())
    qtbot.mouseClick(general.lines[0].number.button, LEFT)
    renumber = general.lines[0].findChildren(RenumberStructureDialog)[0]
    renumber.number.setText(GUIDES)
    qtbot.mouseClick(renumber.change, LEFT)
    renumber.doubt.check.click()
    qtbot.mouseClick(renumber.change, LEFT)
    qtbot.waitUntil(lambda: "147\u202f009\u202f556\u202f00135" in sheet.form.facts.text())
    assert general.lines[0].former.value.text().startswith("SIRET 217\u202f700\u202f012\u202f00016")

    # Back in the list, the old number still finds it.
    qtbot.mouseClick(sheet.form.back, LEFT)
    assert page.sheet is None and page.list.search is not None
    page.list.search.setText("217 700 012")
    qtbot.waitUntil(lambda: page.list.form.count.text() == "1 sur 2 structures")
    assert column(page.list.model, "identifier") == [GUIDES]

    # The database and the history tell the same.
    now = Structure.get_by_id(created.id)
    assert (now.identifier, now.name, now.ape_code) == (GUIDES, "Commune d’Achères-la-Forêt", "8411Z")
    assert (now.address, now.postal_code) == ("1 place de l’Église", "77760")
    assert FormerIdentifier.get(FormerIdentifier.structure == created).identifier == ACHERES
    told = History.select().where(History.structure_id == created.id).order_by(History.id)
    assert [(row.action, row.actor_name) for row in told] == [
        (Action.STRUCTURE_CREATED, "DUFOUR Pauline"),
        (Action.STRUCTURE_EDITED, "DUFOUR Pauline"),
        (Action.STRUCTURE_EDITED, "DUFOUR Pauline"),
        (Action.STRUCTURE_RENUMBERED, "DUFOUR Pauline"),
    ]
    assert '"doubtful_siret_confirmed":true' in told[-1].record
    assert list(seal.broken_rows()) == []

    # On « Historique », the change of number says what it was and what it is.
    tabs.show_page(HISTORY)
    history = tabs.page()
    assert isinstance(history, HistoryPage)
    qtbot.waitUntil(lambda: history.model.complete and history.model.rowCount() == 5)
