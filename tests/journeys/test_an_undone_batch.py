"""Twelve requests are refused at once, by mistake, and all wait again a moment later (B1)."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import seal
from chorus_desktop.core.membership_decisions import Decision, refuse
from chorus_desktop.core.models import History
from chorus_desktop.core.states import Action, Delivery
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.pending import PendingPage
from chorus_desktop.gui.tabs import PENDING
from tests.builders import rows
from tests.journeys.steps import LEFT


@pytest.fixture
def window(empty_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The demonstration."""
    empty_window.reception.start(Options(demo=True))
    qtbot.waitUntil(lambda: empty_window.tabs is not None, timeout=30_000)
    with qtbot.waitExposed(empty_window):
        empty_window.show()
    return empty_window


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> PendingPage:
    assert window.tabs is not None
    window.tabs.show_page(PENDING)
    page = window.tabs.page()
    assert isinstance(page, PendingPage)
    qtbot.waitUntil(lambda: page.memberships.model.complete)
    return page


def test_all_wait_again(window: MainWindow, page: PendingPage, qtbot: QtBot) -> None:
    before, count = rows("membership_request"), page.memberships.model.rowCount()
    desk, chosen = window.opening.desk, list(page.memberships.model.ids[:12])
    decisions = [Decision(number) for number in chosen]
    desk.run(refuse, desk.actor, decisions, "Non.", then=lambda _: page.said.emit("12 demandes refusées"))
    qtbot.waitUntil(lambda: page.memberships.model.rowCount() == count - 12)
    toast = window.toast
    qtbot.waitUntil(toast.button.isVisible)
    assert toast.label.text() == "12 demandes refusées" and toast.button.text() == "Annuler la décision"
    QTest.mouseClick(toast.button, LEFT)
    qtbot.waitUntil(lambda: page.memberships.model.rowCount() == count)
    qtbot.waitUntil(lambda: toast.isVisible() and toast.label.text() == "12 décisions annulées")
    assert not toast.button.isVisible()  # undoing is not undone

    states = {row["id"]: row["status"] for row in rows("membership_request")}
    assert states == {row["id"]: row["status"] for row in before}
    undone = History.select().where(History.action == Action.DECISION_UNDONE)
    assert undone.count() == 12 and len({row.operation for row in undone}) == 1
    told = [row["id"] for row in rows("history", "action = 'RATTACHEMENT_REFUSE' ORDER BY id DESC LIMIT 12")]
    marks = ",".join(map(str, told))
    assert {row["state"] for row in rows("outbox", f"history_id IN ({marks})")} == {Delivery.WITHDRAWN}
    assert list(seal.broken_rows()) == []
    assert set(chosen) <= set(page.memberships.model.ids)


def test_ctrl_z_takes_one_back_while_the_message_shows(window: MainWindow, page: PendingPage, qtbot: QtBot) -> None:
    count = page.memberships.model.rowCount()
    desk = window.opening.desk
    first = page.memberships.model.ids[0]
    desk.run(refuse, desk.actor, [Decision(first)], "Non.", then=lambda _: page.said.emit("Rattachement refusé"))
    qtbot.waitUntil(window.toast.button.isVisible)
    window.toast._shortcut.activated.emit()
    qtbot.waitUntil(lambda: window.toast.label.text() == "Décision annulée")
    qtbot.waitUntil(lambda: page.memberships.model.rowCount() == count)


def test_what_is_no_decision_offers_nothing(window: MainWindow, page: PendingPage, qtbot: QtBot) -> None:
    from chorus_desktop.core.services import add_service

    desk = window.opening.desk
    desk.run(add_service, desk.actor, 1, "RESTO", "Restauration", then=lambda _: page.said.emit("Service créé"))
    qtbot.waitUntil(lambda: window.toast.isVisible() and window.toast.label.text() == "Service créé")
    qtbot.wait(100)
    assert not window.toast.button.isVisible()
