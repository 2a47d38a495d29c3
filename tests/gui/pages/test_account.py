from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from chorus_desktop.core.models import MembershipRequest
from chorus_desktop.core.states import RequestStatus
from chorus_desktop.gui.block_list import RAIL, WIDTH
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.pages.account import AccountPage
from tests.demonstrated import JULIE, PAULINE, actor, column, desk_of, shown

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path, JULIE) as desk:
        yield desk


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> AccountPage:
    page = AccountPage(desk)
    shown(qtbot, page)
    qtbot.waitUntil(lambda: bool(page.form.name.text()))
    return page


def answer(agree: bool) -> None:
    """Answer the confirmation that is about to open."""

    def click() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        assert dialog.heading.text() == "Retirer votre demande de rattachement à CCAS Terneuil\u202f?"
        dialog.accept() if agree else dialog.reject()

    QTimer.singleShot(100, click)


def test_ones_own_data(page: AccountPage) -> None:
    assert page.form.name.text() == "BON Julie"
    assert page.form.status.text() == "Actif"
    said = {name: value.text() for name, value in page.values.items()}
    assert said["Nom"] == "BON"
    assert said["Adresse de connexion"] == said["Adresse de contact"] == JULIE
    assert said["Téléphone"] == "01 49 96 10 12"
    assert said["Adresse"] == "124 avenue de la République, 97500 Terneuil sur Seine"
    assert said["Dernière connexion"] == "—"
    for value in page.values.values():
        assert value.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_ones_own_data_are_exported(
    qtbot: QtBot, page: AccountPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everything that concerns oneself, to a place of one's choice (G7.6)."""
    path = tmp_path / "mes-donnees.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(page.said) as said:
        QTest.mouseClick(page.form.export_data, LEFT)
    assert str(said.args[0]).endswith("lignes exportées dans mes-donnees.xlsx")
    names = CalamineWorkbook.from_path(str(path)).sheet_names
    assert names[:3] == ["Mes informations", "Mes rattachements", "Mes demandes"]


def test_ones_own_data_are_edited(qtbot: QtBot, desk: Desk, page: AccountPage) -> None:
    """A new name is that of the author from then on."""
    QTest.mouseClick(page.form.edit, LEFT)
    assert page.dialog.windowTitle() == "Modifier mes informations"
    qtbot.waitUntil(page.dialog.form.isEnabled)
    page.dialog.form.editor("last_name").setText("Lebon")
    page.dialog.form.editor("phone").setText("0149961013")
    with qtbot.waitSignal(page.said) as said, qtbot.waitSignal(desk.renamed) as renamed:
        QTest.mouseClick(page.dialog.save, LEFT)
    assert said.args == ["Vos informations sont modifiées"] and renamed.args == ["LEBON Julie"]
    qtbot.waitUntil(lambda: page.form.name.text() == "LEBON Julie")
    assert page.values["Téléphone"].text() == "01 49 96 10 13"
    assert desk.actor.name == "LEBON Julie"


def test_the_blocks_show_one_at_a_time(qtbot: QtBot, page: AccountPage) -> None:
    blocks = page.form.blocks
    assert [blocks.item(at).text() for at in range(3)] == ["Mes informations", "Mes rattachements", "Mes demandes"]
    assert page.form.card.isVisible()
    QTest.keyClick(blocks, Qt.Key.Key_Down)
    assert page.form.memberships.isVisible() and not page.form.card.isVisible()
    name = blocks.model().data(blocks.model().index(2, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert name == "Mes demandes, 3"
    page.resize(1000, 500)
    qtbot.waitUntil(lambda: blocks.width() == RAIL)
    assert blocks.item(0).toolTip() == "Mes informations"
    page.resize(1366, 700)
    qtbot.waitUntil(lambda: blocks.width() == WIDTH)


def test_ones_own_memberships(page: AccountPage) -> None:
    assert page.form.memberships.accessibleName() == "Mes rattachements"
    titles = [column.title for column in page.memberships.columns]
    assert titles == [
        *("Identifiant Structure", "Désignation", "Rôle", "Services", "Statut", "Date Début", "Date Fin", "Actions"),
    ]
    row = [column(page.memberships, key)[0] for key in ("identifier", "structure", "role", "services", "status")]
    assert row == ["14700985600135", "CCAS Terneuil", "Utilisateur simple", "Service juridique", "Validé"]


def test_a_manager_has_memberships_too(qtbot: QtBot, desk: Desk) -> None:
    desk.actor = actor(PAULINE)
    page = AccountPage(desk)
    shown(qtbot, page)
    assert column(page.memberships, "role").count("Gestionnaire principal") == 4
    assert "Toute la structure" in column(page.memberships, "services")


def test_a_pending_request_is_taken_back(qtbot: QtBot, page: AccountPage) -> None:
    page.form.blocks.setCurrentRow(2)
    assert page.requests.table.accessibleName() == "Mes demandes"
    assert column(page.requests.model, "status") == ["En cours de validation", "En cours de validation", "Validée"]
    assert page.requests.withdraw.toolTip() == "Choisissez d’abord une demande"
    request_id = page.requests.model.ids[1]
    page.requests.table.set_current(request_id)
    assert page.requests.withdraw.isEnabled()
    answer(False)
    QTest.mouseClick(page.requests.withdraw, LEFT)
    assert MembershipRequest.get_by_id(request_id).status is RequestStatus.PENDING
    answer(True)
    with qtbot.waitSignal(page.said) as said:
        QTest.mouseClick(page.requests.withdraw, LEFT)
    assert said.args == ["Demande de rattachement à CCAS Terneuil retirée"]
    assert MembershipRequest.get_by_id(request_id).status is RequestStatus.REMOVED
    qtbot.waitUntil(lambda: column(page.requests.model, "status") == ["En cours de validation", "Retirée", "Validée"])
    assert page.requests.withdraw.toolTip() == "Cette demande n’attend plus"


def test_the_icon_of_a_row_takes_back_that_row(qtbot: QtBot, page: AccountPage) -> None:
    page.form.blocks.setCurrentRow(2)
    answer(True)
    with qtbot.waitSignal(page.said):
        page.requests.table.action_triggered.emit("withdraw", page.requests.model.ids[1])
    qtbot.waitUntil(lambda: column(page.requests.model, "status")[1] == "Retirée")


def test_a_refused_request_says_why(qtbot: QtBot, desk: Desk) -> None:
    desk.actor = actor("karim.benali@exemple.fr")
    page = AccountPage(desk)
    shown(qtbot, page)
    assert column(page.requests.model, "status") == ["Refusée"]
    assert column(page.requests.model, "reason") == ["Vous ne travaillez plus dans ce service."]
    assert page.form.blocks.item(1).data(Qt.ItemDataRole.UserRole) == 0


def test_liste_opens_the_services_asked_for(page: AccountPage) -> None:
    assert column(page.requests.model, "names") == ["Liste", "Liste", "Service juridique"]
    said: list[str] = []

    def read() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        said.append(dialog.findChildren(QPlainTextEdit)[0].toPlainText())
        dialog.accept()

    menu, request_id = QMenu(page), page.requests.model.ids[1]
    page.requests.table.menu_requested.emit(menu, request_id)
    by_mouse = partial(page.requests.table.action_triggered.emit, "services", request_id)
    for open_it in (by_mouse, menu.actions()[0].trigger):
        QTimer.singleShot(100, read)
        open_it()
    assert said == ["Service après-vente\nService Administration\nService achats"] * 2
