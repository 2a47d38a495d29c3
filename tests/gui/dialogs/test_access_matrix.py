"""« Droits d'accès »: the whole matrix, narrowed, opened, exported, printed; kept up to date (B2)."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from chorus_desktop.core import access_changes, space_changes
from chorus_desktop.core.access import Access
from chorus_desktop.core.access_changes import Change
from chorus_desktop.core.models import Membership, Service, User
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.states import Role, Space
from chorus_desktop.gui import file_writer
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.access_matrix import AccessMatrixDialog
from chorus_desktop.gui.dialogs.accesses import AccessesDialog
from chorus_desktop.gui.dialogs.print_preview import PrintPreview
from chorus_desktop.gui.matrix_work import MatrixWork
from chorus_desktop.gui.structure_sheet.members import MembersBlock
from tests.demonstrated import actor, column, desk_of
from tests.gui.clicks import click, ids_of
from tests.gui.structure_sheet.shown import shown

CCAS = 1
LEFT = Qt.MouseButton.LeftButton
BESSON, HUBERT = "francoise.besson@exemple.fr", "hubert.dufour@exemple.fr"
RECEIVED, ISSUED, WORKS = Space.INVOICES_RECEIVED, Space.INVOICES_ISSUED, Space.WORKS_INVOICES
BOTH = "Consultation et modification"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    return page


def besson() -> int:
    return int(Membership.get(Membership.user == actor(BESSON).id, Membership.structure == CCAS).id)


def service(code: str) -> int:
    return int(Service.get(Service.structure == CCAS, Service.code == code).id)


def _is_headed(dialog: AccessesDialog, heading: str) -> bool:
    return dialog.heading.text() == heading


def opened(qtbot: QtBot, page: QWidget, desk: Desk, space: Space | None = None) -> AccessMatrixDialog:
    work = MatrixWork(page, desk)
    work.show_matrix(CCAS, space=space)
    qtbot.waitUntil(lambda: isinstance(work.dialog, AccessMatrixDialog))
    dialog = work.dialog
    assert isinstance(dialog, AccessMatrixDialog)
    QAbstractItemModelTester(dialog.rows, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
    qtbot.waitUntil(lambda: dialog.rows.rowCount() > 0)
    return dialog


def choose(qtbot: QtBot, dialog: AccessMatrixDialog, combo: Any, data: object) -> None:
    with qtbot.waitSignal(dialog.rows.loaded):
        combo.setCurrentIndex(combo.findData(data))
        combo.activated.emit(combo.currentIndex())


def titles(dialog: AccessMatrixDialog) -> list[str]:
    """The columns of spaces that are in the table now, whatever its width."""
    layout = dialog.table.column_layout
    return [one.title for at, one in enumerate(dialog.rows.columns) if at > 1 and not layout.is_absent(at)]


def test_who_may_open_what(qtbot: QtBot, page: QWidget, desk: Desk) -> None:
    access_changes.change(
        desk.actor,
        [besson()],
        [
            Change(RECEIVED, service("650050"), Access(True, False)),
            Change(ISSUED, None, Access(True, False)),
        ],
    )
    dialog = opened(qtbot, page, desk)
    assert dialog.windowTitle() == dialog.table.accessibleName() == "Droits d'accès"
    assert dialog.heading.text() == "Droits d’accès sur CCAS Terneuil"
    assert dialog.count.text() == "8 utilisateurs"
    assert column(dialog.rows, "name")[:3] == ["ABADIE Luc", "BESSON Françoise", "BON Julie"]
    assert column(dialog.rows, "role")[:2] == ["Utilisateur simple, expiré", "Utilisateur simple"]
    assert column(dialog.rows, RECEIVED.value)[:3] == ["", "2 services", BOTH]
    assert column(dialog.rows, ISSUED.value)[1] == "Consultation"
    assert titles(dialog)[:3] == ["Accueil connecté", "Activités du gestionnaire", "Factures reçues"]
    assert "Factures de travaux" not in titles(dialog)
    shape = next(one for one in dialog.rows.columns if one.key == RECEIVED.value)
    line = dialog.rows.row(1)
    assert line is not None and shape.tooltip is not None and shape.mark is not None
    assert "Consultation, accordé directement par DUFOUR Pauline" in shape.tooltip(line)
    mark = shape.mark(line)
    assert mark is not None and mark.icon == "list-details"
    dialog.reject()


def test_it_is_narrowed(qtbot: QtBot, page: QWidget, desk: Desk) -> None:
    dialog = opened(qtbot, page, desk)
    choose(qtbot, dialog, dialog.role, Role.SECONDARY_MANAGER)
    assert column(dialog.rows, "name") == ["DUFOUR Hubert"]
    assert dialog.count.text() == "1 sur 8 utilisateurs"
    choose(qtbot, dialog, dialog.role, None)
    choose(qtbot, dialog, dialog.space, Space.MANAGER_ACTIVITIES)
    assert column(dialog.rows, "name") == ["DUFOUR Hubert", "DUFOUR Pauline"]
    assert titles(dialog) == ["Activités du gestionnaire"]
    choose(qtbot, dialog, dialog.space, None)
    choose(qtbot, dialog, dialog.service, service("752550"))
    found = dict(zip(column(dialog.rows, "name"), column(dialog.rows, RECEIVED.value), strict=True))
    assert (found["BESSON Françoise"], found["BON Julie"]) == (BOTH, "")
    assert dialog.filters_in_words() == dialog.service.currentText()
    with qtbot.waitSignal(dialog.rows.loaded):
        dialog.search.setText("beson")
    assert dialog.rows.rowCount() == 0
    with qtbot.waitSignal(dialog.rows.loaded):
        dialog.search.setText("besson fra")
    assert column(dialog.rows, "name") == ["BESSON Françoise"]
    dialog.reject()


def test_a_sort_by_a_space_brings_those_who_have_it_first(qtbot: QtBot, page: QWidget, desk: Desk) -> None:
    dialog = opened(qtbot, page, desk)
    dialog.rows.set_sort(Space.MANAGER_ACTIVITIES.value, False)
    assert column(dialog.rows, "name")[:3] == ["DUFOUR Hubert", "DUFOUR Pauline", "ABADIE Luc"]
    dialog.reject()


def test_the_first_column_stays_when_the_others_scroll(qtbot: QtBot, page: QWidget, desk: Desk) -> None:
    dialog = opened(qtbot, page, desk)
    dialog.resize(700, 500)
    table, bar = dialog.table, dialog.table.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    dialog.rows.set_sort("role", False)
    before = table.viewport().grab().toImage()
    bar.setValue(bar.maximum())
    after = table.viewport().grab().toImage()
    still = QRect(0, 0, table.frozen_width - 2, table.viewport().height())
    assert before.copy(still) == after.copy(still) and before != after
    place = table.visualRect(dialog.rows.index(2, 0)).center()
    assert place.x() < table.frozen_width and table.indexAt(place).column() == 0
    assert table.indexAt(QPoint(table.frozen_width + 40, place.y())).column() > 1
    qtbot.mouseClick(table.header.viewport(), LEFT, pos=QPoint(place.x(), table.header.height() // 2))
    assert dialog.rows.sort_name == "name"
    table.scrollTo(dialog.rows.index(2, 1))
    assert table.visualRect(dialog.rows.index(2, 1)).x() >= table.frozen_width - 1
    dialog.reject()


def test_a_member_opens_by_a_double_click_or_where_services_differ(qtbot: QtBot, page: QWidget, desk: Desk) -> None:
    access_changes.change(desk.actor, [besson()], [Change(RECEIVED, service("650050"), Access(True, False))])
    dialog = opened(qtbot, page, desk, RECEIVED)
    (id,) = ids_of(dialog.rows, "name", "BESSON Françoise")
    for act in (dialog.accesses.click, lambda: click(qtbot, dialog.table, id, RECEIVED.value)):
        dialog.table.set_current(id)
        act()
        sheet = dialog.work.access.dialog
        assert isinstance(sheet, AccessesDialog)
        qtbot.waitUntil(partial(_is_headed, sheet, "Accès de BESSON Françoise"))
        sheet.reject()
    dialog.table.opened.emit(id)
    assert isinstance(dialog.work.access.dialog, AccessesDialog)
    dialog.reject()


def test_it_follows_what_is_decided_meanwhile(qtbot: QtBot, page: QWidget, desk: Desk) -> None:
    dialog = opened(qtbot, page, desk)
    with qtbot.waitSignal(dialog.rows.loaded):
        desk.run(space_changes.open_space, desk.actor, CCAS, WORKS)
    assert titles(dialog)[-1] == "Factures de travaux"
    assert dict(zip(column(dialog.rows, "name"), column(dialog.rows, WORKS.value), strict=True)) == {
        **dict.fromkeys(column(dialog.rows, "name"), ""),
        "DUFOUR Pauline": BOTH,
    }
    dialog.reject()


def test_one_structure_or_all_go_to_a_spreadsheet(
    qtbot: QtBot, page: QWidget, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "droits.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog = opened(qtbot, page, desk)
    choose(qtbot, dialog, dialog.role, Role.SIMPLE_USER)
    with qtbot.waitSignal(dialog.said) as told:
        dialog.export_one.trigger()
    assert told.args == ["Droits de 6 utilisateurs exportés dans droits.xlsx"]
    assert CalamineWorkbook.from_path(str(path)).sheet_names == ["CCAS Terneuil"]
    with qtbot.waitSignal(dialog.said):
        dialog.export_all.trigger()
    assert len(CalamineWorkbook.from_path(str(path)).sheet_names) > 3
    said: list[str] = []
    monkeypatch.setattr(file_writer, "tell", lambda *words, **_: said.append(words[2]))
    path.unlink()
    path.mkdir()
    dialog.export_one.trigger()
    qtbot.waitUntil(lambda: said == ["droits.xlsx n’a pas été écrit"])
    dialog.reject()


def test_it_prints_as_it_is_filtered(qtbot: QtBot, page: QWidget, desk: Desk) -> None:
    dialog = opened(qtbot, page, desk, Space.MANAGER_ACTIVITIES)
    qtbot.mouseClick(dialog.print, LEFT)
    (preview,) = dialog.findChildren(PrintPreview)
    qtbot.waitUntil(lambda: preview.pages is not None)
    assert preview.pages is not None
    said = preview.pages.pages[0].text()
    assert "DUFOUR Hubert" in said and "BESSON" not in said and "Activités du gestionnaire" in said
    assert "Page 1 sur 1" in said
    preview.reject()
    dialog.reject()


def test_a_secondary_manager_sees_it_from_the_members(qtbot: QtBot, desk: Desk) -> None:
    desk.actor = actor(HUBERT)
    block = shown(qtbot, desk, MembersBlock, CCAS)
    assert block.matrix.accessibleName() == block.matrix.toolTip() == "Matrice des droits"
    qtbot.mouseClick(block.matrix, LEFT)
    qtbot.waitUntil(lambda: isinstance(block.rights.dialog, AccessMatrixDialog))
    assert block.rights.dialog is not None
    block.rights.dialog.reject()


def test_whoever_manages_no_more_reads_why(
    qtbot: QtBot, page: QWidget, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from chorus_desktop.gui import matrix_work

    said: list[str] = []
    monkeypatch.setattr(matrix_work, "tell", lambda *words, **_: said.append(words[3]))
    desk.actor = actor(BESSON)
    MatrixWork(page, desk).show_matrix(CCAS)
    qtbot.waitUntil(lambda: said == ["Vous ne gérez plus CCAS Terneuil."])
    assert fetch(User.select(User.id).where(User.login == BESSON))
