"""Handing over and leaving, in the real window: two structures to two people, three to one; days 59 and 61 (G6)."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from chorus_desktop.core import accounts, clock, database, passwords, rights, seal, structures, users
from chorus_desktop.core.models import History, User
from chorus_desktop.core.rights import DISCONNECTED, Actor, Right
from chorus_desktop.core.states import AccountStatus, Action
from chorus_desktop.gui.dialogs.choose_successors import ChooseSuccessorsDialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.account import AccountPage
from chorus_desktop.gui.pages.sign_in import SignInPage
from chorus_desktop.gui.tabs import ACCOUNT, HOME
from tests.builders import rows
from tests.gui.clicks import click, ids_of
from tests.journeys.steps import LEFT, LOGIN, PASSWORD, press, sign_in, sign_in_screen

JULIE, LUC = "julie.bon@exemple.fr", "luc.abadie@exemple.fr"
CCAS, HOSPITAL, TOWN = "14700985600135", "13502985601178", "21970004200015"
START = datetime(2026, 3, 10, 9, 30).astimezone()


@pytest.fixture
def base(tmp_path: Path) -> Iterator[Path]:
    """Pauline Dufour manages three structures alone; Julie and Luc have passwords, and belong nowhere."""
    path = tmp_path / "ccas.db"
    with clock.at(START):
        database.create(path)
        sheet = structures.Sheet(CCAS, "CCAS Terneuil", confirmed=True)
        pauline = accounts.found(users.Identity(LOGIN, "Dufour", "Pauline"), PASSWORD, sheet).actor
        structures.create(pauline, structures.Sheet(HOSPITAL, "Hôpital de Terneuil", True))
        structures.create(pauline, structures.Sheet(TOWN, "Mairie de Terneuil", True))
        for login, last_name, first_name in ((JULIE, "Bon", "Julie"), (LUC, "Abadie", "Luc")):
            user_id = users.create(DISCONNECTED, users.Identity(login, last_name, first_name))
            users.activate(DISCONNECTED, user_id, passwords.hashed(PASSWORD))
        database.close()
        yield path


def account(window: MainWindow, qtbot: QtBot) -> AccountPage:
    qtbot.waitUntil(lambda: window.tabs is not None)
    assert window.tabs is not None
    window.tabs.show_page(ACCOUNT)
    page = window.tabs.page()
    assert isinstance(page, AccountPage)
    page.form.blocks.setCurrentRow(1)
    qtbot.waitUntil(lambda: page.memberships.complete and page.memberships.rowCount() > 0)
    return page


def hand_over(qtbot: QtBot, page: AccountPage, *identifiers: str) -> ChooseSuccessorsDialog:
    """« Supprimer rattachements », these ticked, « Valider »."""
    QTest.mouseClick(page.succession.leave, LEFT)
    qtbot.waitUntil(lambda: page.succession.work.dialog is not None)
    dialog = page.succession.work.dialog
    for row in ids_of(dialog.rows, "identifier", *identifiers):  # type: ignore[union-attr]
        click(qtbot, dialog.table, row, "ticked")  # type: ignore[union-attr]
    QTest.mouseClick(dialog.validate, LEFT)  # type: ignore[union-attr]
    return successors(qtbot, page)


def successors(qtbot: QtBot, page: AccountPage) -> ChooseSuccessorsDialog:
    qtbot.waitUntil(lambda: page.succession.work.successors is not None)
    dialog = page.succession.work.successors
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def who(login: str) -> Actor:
    (row,) = rows("users", "login = ?", login)
    return Actor(row["id"], row["last_name"])


def governs(login: str) -> set[str]:
    return {body.identifier for body in structures.choices(who(login), Right.GOVERN)}


def tabs(window: MainWindow) -> list[str]:
    return window.tabs.names if window.tabs is not None else []


def test_two_structures_to_two_people_then_the_last_one(window: MainWindow, qtbot: QtBot) -> None:
    sign_in(window, qtbot)
    page = account(window, qtbot)
    choose = hand_over(qtbot, page, CCAS, HOSPITAL)
    QTest.mouseClick(choose.each, LEFT, pos=choose.each.rect().center())
    for line in choose.found:
        login = JULIE if line.structure.identifier == CCAS else LUC
        choose.fields[line.structure.id].editor.setText(login)
    QTest.mouseClick(choose.ok, LEFT)
    qtbot.waitUntil(lambda: governs(JULIE) == {CCAS} and governs(LUC) == {HOSPITAL} and governs(LOGIN) == {TOWN})
    assert "Mes structures" in tabs(window)  # she still manages one

    # With the last one the tabs of a manager go; Julie's are there when she signs in.
    qtbot.waitUntil(window.opening.is_idle)
    page = account(window, qtbot)
    choose = hand_over(qtbot, page, TOWN)
    choose.one.editor.setText(JULIE)
    QTest.mouseClick(choose.ok, LEFT)
    qtbot.waitUntil(lambda: tabs(window) == [HOME, ACCOUNT])
    assert window.toast.label.text() == "Le rôle de gestionnaire principal de Mairie de Terneuil est transféré"
    assert window.childAt(window.toast.geometry().center()) in window.toast.findChildren(
        QWidget
    )  # nothing lies over it
    window.menus.sign_out.trigger()
    sign_in(window, qtbot, JULIE)
    qtbot.waitUntil(lambda: "Mes structures" in tabs(window))
    assert not window.toast.isVisible()
    assert governs(JULIE) == {CCAS, TOWN}
    assert list(seal.broken_rows()) == []


def test_three_structures_to_one(window: MainWindow, qtbot: QtBot) -> None:
    sign_in(window, qtbot)
    choose = hand_over(qtbot, account(window, qtbot), CCAS, HOSPITAL, TOWN)
    choose.one.editor.setText(JULIE)
    choose.comment.setPlainText("Départ de Pauline Dufour.")
    QTest.mouseClick(choose.ok, LEFT)
    qtbot.waitUntil(lambda: tabs(window) == [HOME, ACCOUNT])
    assert governs(JULIE) == {CCAS, HOSPITAL, TOWN} and governs(LOGIN) == set()
    told = rows("history", "action = ?", Action.ROLE_TRANSFERRED)
    assert len(told) == 3 and len({row["operation"] for row in told}) == 1
    assert not rights.may(who(LOGIN), Right.READ)


def leave(window: MainWindow, qtbot: QtBot) -> None:
    """« Désactiver mon compte », everything to Julie."""
    page = account(window, qtbot)
    page.form.blocks.setCurrentRow(0)
    QTest.mouseClick(page.succession.deactivate, LEFT)
    qtbot.waitUntil(lambda: page.succession.work.dialog is not None)
    QTest.mouseClick(page.succession.work.dialog.confirm, LEFT)  # type: ignore[union-attr]
    choose = successors(qtbot, page)
    choose.one.editor.setText(JULIE)
    QTest.mouseClick(choose.ok, LEFT)
    sign_in_screen(window, qtbot)
    assert window.toast.label.text().startswith("Votre compte est désactivé.")
    qtbot.waitUntil(window.opening.is_idle)
    assert governs(JULIE) == {CCAS, HOSPITAL, TOWN}


def knock(window: MainWindow, qtbot: QtBot, answer: str) -> SignInPage:
    """Try to sign in, and give this answer to the question that follows, if any."""
    screen = sign_in_screen(window, qtbot)
    screen.form.login.setText(LOGIN)
    screen.form.password.setText(PASSWORD)
    answered: list[str] = []

    def look() -> None:
        if QApplication.activeModalWidget() is None:
            QTimer.singleShot(20, look)
        else:
            press(answer)
            answered.append(answer)

    if answer:
        look()
    QTest.mouseClick(screen.form.enter, LEFT)
    qtbot.waitUntil(lambda: not answer or bool(answered))
    return screen


def test_she_leaves_and_comes_back_on_day_59(window: MainWindow, qtbot: QtBot) -> None:
    sign_in(window, qtbot)
    leave(window, qtbot)
    with clock.at(START + timedelta(59)):
        window.opening.days.look()  # midnight has passed: nothing is closed yet
        qtbot.waitUntil(window.opening.is_idle)
        knock(window, qtbot, "Annuler")
        qtbot.waitUntil(window.opening.is_idle)
        assert User.get(User.login == LOGIN).status is AccountStatus.DEACTIVATED
        knock(window, qtbot, "Réactiver mon compte")
        qtbot.waitUntil(lambda: tabs(window) == [HOME, ACCOUNT])
        assert User.get(User.login == LOGIN).status is AccountStatus.ACTIVE
        page = account(window, qtbot)
        assert page.memberships.rowCount() == 3  # asleep meanwhile, and as they were: a simple user's


def test_she_comes_back_too_late_on_day_61(window: MainWindow, qtbot: QtBot) -> None:
    sign_in(window, qtbot)
    leave(window, qtbot)
    with clock.at(START + timedelta(61)):
        screen = knock(window, qtbot, "")
        qtbot.waitUntil(screen.form.login_line.has_error)
        assert screen.form.login_line.label.text() == "Le délai de 60 jours pour réactiver ce compte est passé."
        window.opening.days.look()
        qtbot.waitUntil(lambda: History.select().where(History.action == Action.ACCOUNT_CLOSED).exists())
        closed = User.get(User.last_name == "Dufour")
        assert (closed.status, closed.login) == (AccountStatus.CLOSED, f"clos-{closed.id}@invalide")
        assert {row["status"] for row in rows("membership", "user_id = ?", closed.id)} == {"SUPPRIMEE"}
        assert governs(JULIE) == {CCAS, HOSPITAL, TOWN}
        assert list(seal.broken_rows()) == []
