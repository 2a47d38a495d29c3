from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chorus_desktop.core import clock
from chorus_desktop.core.membership_requests import Asked, record
from chorus_desktop.core.states import Origin
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.pages.users import UsersPage
from chorus_desktop.gui.table_overlay import Empty
from tests.demonstrated import actor, column, desk_of, shown


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> UsersPage:
    page = UsersPage(desk)
    shown(qtbot, page)
    return page


def search(qtbot: QtBot, page: UsersPage, text: str) -> None:
    assert page.search is not None
    with qtbot.waitSignal(page.model.loaded):
        page.search.setText(text)


def test_the_people_of_the_structures_managed(page: UsersPage) -> None:
    assert page.form.table.accessibleName() == "Résultat de la recherche"
    assert [column.title for column in page.model.columns] == [
        *("Utilisateur", "Adresse de connexion", "Date de création", "Statut")
    ]
    names = column(page.model, "name")
    assert names[:3] == ["ABADIE Luc", "ARNAUD Amélie", "BARBIER Élodie"]
    assert page.form.count.text() == f"{len(names)} utilisateurs"
    at = names.index("MONTAGNE Céleste")
    assert column(page.model, "status")[at] == "En cours d’activation"
    assert column(page.model, "created")[at] == "08/06/2026"


def test_the_search_ignores_accents_and_case(qtbot: QtBot, page: UsersPage) -> None:
    total = page.form.count.text()
    search(qtbot, page, "  ELODIE bar")
    assert column(page.model, "name") == ["BARBIER Élodie"]
    qtbot.waitUntil(lambda: page.form.count.text() == f"1 sur {total}")


def test_an_empty_result_says_so_and_gives_the_way_back(qtbot: QtBot, page: UsersPage) -> None:
    total = page.form.count.text()
    search(qtbot, page, "zzz")
    overlay = page.form.table._overlay.state
    qtbot.waitUntil(overlay.isVisible)
    assert overlay.title.text() == "Aucun utilisateur ne correspond à «\u00a0zzz\u00a0»"
    qtbot.waitUntil(lambda: total in overlay.sentence.text())
    with qtbot.waitSignal(page.model.loaded):
        QTest.mouseClick(overlay.button, Qt.MouseButton.LeftButton)
    assert page.form.count.text() == total
    assert page.form.table._overlay.situation is Empty.NOTHING_YET


def test_a_new_applicant_appears_by_himself(qtbot: QtBot, desk: Desk, page: UsersPage) -> None:
    marc = actor("marc.vasseur@exemple.fr")
    assert marc.name not in column(page.model, "name")
    with qtbot.waitSignal(page.model.loaded):
        desk.run(record, desk.actor, marc.id, Asked(3, whole_structure=True), clock.today(), Origin.E_MAIL)
    assert marc.name in column(page.model, "name")


def test_a_page_that_is_not_seen_reads_when_it_is(qtbot: QtBot, desk: Desk, page: UsersPage) -> None:
    page.hide()
    marc = actor("marc.vasseur@exemple.fr")
    done: list[object] = []
    asked = Asked(3, whole_structure=True)
    desk.run(record, desk.actor, marc.id, asked, clock.today(), Origin.E_MAIL, then=done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert marc.name not in column(page.model, "name")
    page.show()
    qtbot.waitUntil(lambda: marc.name in column(page.model, "name"))
