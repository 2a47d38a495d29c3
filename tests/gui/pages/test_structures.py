from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from chorus_desktop.core import services
from chorus_desktop.gui import settings
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.name_successor import NameSuccessorDialog
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.pages.structure_list import StructureList
from chorus_desktop.gui.pages.structures import StructuresPage
from chorus_desktop.gui.structure_sheet.blocks import MEMBERS
from chorus_desktop.gui.table_overlay import Empty
from chorus_desktop.gui.tabs import Tabs
from tests.demonstrated import actor, column, desk_of, shown


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
    of_list = page.actions()
    with qtbot.waitSignal(page.turned):
        page.open_structure(1, MEMBERS)
    assert page.sheet is not None and list(page.sheet.blocks) == [MEMBERS]
    assert "Rattacher un &utilisateur" in [action.text() for action in page.actions()]
    assert page.search is page.sheet.search is not None
    with qtbot.waitSignal(page.turned):
        page.close_sheet()
    assert page.actions() == of_list


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


def test_a_row_opens_by_icon_double_click_enter_and_menu(qtbot: QtBot, page: StructureList) -> None:
    table = page.form.table
    asked: list[int] = []
    page.opened.disconnect()
    page.opened.connect(asked.append)
    table.set_current(2)
    table.action_triggered.emit("consult", 2)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    page.consult.trigger()
    assert asked == [2, 2, 2]
    assert page.consult.text().replace("&", "") == "Consulter/modifier"
    assert [action.shortcut().toString() for action in page.actions()] == ["Ctrl+O", "Ctrl+N", "Ctrl+P"]


def test_a_new_structure_opens_on_its_sheet(qtbot: QtBot, desk: Desk) -> None:
    page = StructuresPage(desk)
    shown(qtbot, page)
    button = page.list.create_button
    assert button.text() == button.accessibleName() == "Créer une nouvelle structure"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = page.list.dialog
    assert dialog is not None
    for name, text in (("identifier", "21770001200016"), ("name", "Commune d’Achères")):
        dialog.fields.set_value(name, text)
    with qtbot.waitSignal(page.said) as said:
        qtbot.mouseClick(dialog.create_button, Qt.MouseButton.LeftButton)
    assert said.args == ["Structure créée\u202f: vous en êtes gestionnaire principal"]
    assert page.sheet is not None
    qtbot.waitUntil(lambda: page.sheet is not None and page.sheet.form.name.text() == "Commune d’Achères")
    page.close_sheet()
    qtbot.waitUntil(lambda: page.list.form.count.text() == "6 structures")


def test_the_successor_is_named_on_the_sheet(qtbot: QtBot, desk: Desk) -> None:
    """By the primary manager; the head says who it is, on a narrow window too (B9)."""
    page = StructuresPage(desk)
    shown(qtbot, page)
    page.open_structure(1, MEMBERS)
    sheet = page.sheet
    assert sheet is not None
    qtbot.waitUntil(sheet.successor.isVisible)
    qtbot.mouseClick(sheet.successor, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: sheet.succession.dialog is not None)
    dialog = sheet.succession.dialog
    assert isinstance(dialog, NameSuccessorDialog)
    dialog.field.editor.setText("hubert.dufour@exemple.fr")
    with qtbot.waitSignal(page.said):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Successeur désigné\u00a0: DUFOUR Hubert" in sheet.form.facts.text())
    page.resize(900, 500)
    assert sheet.form.facts.text().count("·") == 2 and sheet.successor.text() == ""
    assert sheet.successor.accessibleName() == "Désigner un successeur"


def test_a_secondary_manager_names_no_successor(qtbot: QtBot, desk: Desk) -> None:
    desk.actor = actor("hubert.dufour@exemple.fr")
    page = StructuresPage(desk)
    shown(qtbot, page)
    page.open_structure(1, MEMBERS)
    assert page.sheet is not None
    qtbot.waitUntil(lambda: page.sheet is not None and page.sheet.head is not None)
    assert not page.sheet.successor.isVisible()


def test_who_manages_none_is_offered_to_create_one(qtbot: QtBot, desk: Desk) -> None:
    desk.actor = actor("marc.vasseur@exemple.fr")
    page = StructuresPage(desk)
    shown(qtbot, page)
    page.list.form.table.empty_clicked.emit(Empty.NOTHING_YET)
    assert page.list.dialog is not None and page.list.dialog.isVisible()


def test_the_columns_stay_as_one_left_them(qtbot: QtBot, desk: Desk) -> None:
    settings.store().clear()
    first = StructuresPage(desk)
    shown(qtbot, first)
    first.list.form.table.column_layout.show_column(2, False)
    first.list.model.set_sort("created", True)
    first.hide()
    again = StructuresPage(desk)
    shown(qtbot, again)
    assert again.list.form.table.isColumnHidden(2)
    assert (again.list.model.sort_name, again.list.model.descending) == ("created", True)
    again.hide()
    settings.store().clear()
    again.list.form.table._kept_as = first.list.form.table._kept_as = ""
