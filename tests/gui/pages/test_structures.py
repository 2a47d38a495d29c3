from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from chorus_desktop.core import services
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.pages.structure_list import StructureList
from chorus_desktop.gui.pages.structures import StructuresPage
from chorus_desktop.gui.structure_sheet.blocks import MEMBERS
from chorus_desktop.gui.tabs import Tabs
from tests.demonstrated import column, desk_of, shown


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[StructureList]:
    page = StructuresPage(desk)
    shown(qtbot, page)
    yield page.list


def read_dialog(open_it: Callable[[], object]) -> list[str]:
    """What the dialog that `open_it` opens says, its own loop included."""
    said: list[str] = []

    def read() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        said.extend((dialog.windowTitle(), dialog.heading.text(), dialog.findChildren(QPlainTextEdit)[0].toPlainText()))
        dialog.accept()

    QTimer.singleShot(100, read)
    open_it()
    return said


def test_the_structures_managed(page: StructureList) -> None:
    assert page.form.table.accessibleName() == page.form.title.text() == "Mes structures"
    assert [column.title for column in page.model.columns] == [
        *("Identifiant", "Raison sociale", "Date de création", "Services", "Statut", "Actions")
    ]
    assert page.form.count.text() == "5 structures"
    assert column(page.model, "identifier")[:2] == ["14700985600135", "14700955600135"]
    assert column(page.model, "services")[:3] == ["Liste", "", "Liste"]
    assert set(column(page.model, "status")) == {"Active"}


def test_one_service_is_named(qtbot: QtBot, desk: Desk, page: StructureList) -> None:
    with qtbot.waitSignal(page.model.loaded):
        desk.run(services.add_service, desk.actor, 3, "RESTO", "Restauration")
    assert column(page.model, "services")[1] == "Restauration"


def test_liste_opens_the_services(page: StructureList) -> None:
    said = read_dialog(lambda: page.form.table.action_triggered.emit("services", 2))
    assert said[:2] == ["Liste des services", "Hôpital de Terneuil\u00a0: 4 services"]
    assert sorted(said[2].splitlines()) == ["Achat", "Service des factures publiques", "Urbanisme", "Voierie"]


def test_the_context_menu_opens_them_too(page: StructureList) -> None:
    for structure_id, wanted in ((2, ["Liste des services", "Copier"]), (3, ["Copier"])):
        page.form.table.set_current(structure_id)
        menu = QMenu(page)
        menu.addAction("Copier")
        page.form.table.menu_requested.emit(menu, structure_id)
        assert [action.text() for action in menu.actions()] == wanted
        if len(wanted) == 2:
            assert read_dialog(menu.actions()[0].trigger)[1] == "Hôpital de Terneuil\u00a0: 4 services"


def test_a_number_is_found_as_it_is_painted(qtbot: QtBot, page: StructureList) -> None:
    assert page.search is not None
    with qtbot.waitSignal(page.model.loaded):
        page.search.setText("135 029 856")
    assert column(page.model, "name") == ["Hôpital de Terneuil"]
    qtbot.waitUntil(lambda: page.form.count.text() == "1 sur 5 structures")


def test_the_menu_follows_what_is_in_front(qtbot: QtBot, desk: Desk) -> None:
    """The actions of a block of the sheet, then those of the list again; only that block was built."""
    page = StructuresPage(desk)
    shown(qtbot, page)
    assert page.actions() == []
    with qtbot.waitSignal(page.turned):
        page.open_structure(1, MEMBERS)
    assert page.sheet is not None and list(page.sheet.blocks) == [MEMBERS]
    assert "Rattacher un &utilisateur" in [action.text() for action in page.actions()]
    assert page.search is page.sheet.search is not None
    with qtbot.waitSignal(page.turned):
        page.close_sheet()
    assert page.actions() == []


def test_the_menu_is_told_of_the_block_in_front(qtbot: QtBot, desk: Desk) -> None:
    """Its actions and its search are those of the window; and those of the list again after it."""
    tabs = Tabs(desk, True)
    qtbot.addWidget(tabs)
    tabs.show()
    with qtbot.waitSignal(tabs.shown, check_params_cb=lambda page: bool(page.actions())):
        tabs.show_structure(1, "documents")
    page = tabs.page()
    assert isinstance(page, StructuresPage)
    assert [action.text() for action in page.actions()][:2] == ["&Ajouter des documents…", "&Ouvrir"]
    assert page.search is not None
    assert page.search.accessibleName() == "Rechercher un document"
    with qtbot.waitSignal(tabs.shown):
        page.close_sheet()
    assert page.search is page.list.search
