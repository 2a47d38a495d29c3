"""Fifty pending requests, in both tables, decided without the mouse (B5): by keys alone, sign-in included."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chorus_desktop.core import (
    accounts,
    database,
    membership_decisions,
    reasons,
    seal,
    space_changes,
    structures,
    users,
)
from chorus_desktop.core.membership_decisions import Decision
from chorus_desktop.core.membership_requests import Asked, ask
from chorus_desktop.core.models import History, MembershipRequest, SubscriptionRequest
from chorus_desktop.core.rights import DISCONNECTED, Actor
from chorus_desktop.core.states import Action, RequestStatus, Space
from chorus_desktop.gui.dialogs.refusal import RefusalDialog
from chorus_desktop.gui.dialogs.request import RequestDialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.pending import PendingPage
from chorus_desktop.gui.table_view import TableView
from tests.builders import rows
from tests.journeys.steps import LOGIN, PASSWORD, sign_in_screen
from tests.keys import focused, press, type_text

ASKING, MEMBERS = 42, 8
REFUSED = 5
"""Every so many requests one is refused."""


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """42 people who ask to join, and 8 members who wait for a space that was opened."""
    path = tmp_path / "ccas.db"
    database.create(path)
    sheet = structures.Sheet("14700985600135", "CCAS Terneuil", confirmed=True)
    pauline = accounts.found(users.Identity(LOGIN, "Dufour", "Pauline"), PASSWORD, sheet).actor
    for at in range(ASKING + MEMBERS):
        identity = users.Identity(f"p{at}@exemple.fr", f"Personne{at:02}", "Alex")
        user_id = users.create(DISCONNECTED, identity)
        users.activate(DISCONNECTED, user_id, "!")
        request = ask(Actor(user_id, users.named(user_id)), Asked(1, whole_structure=True))
        if at < MEMBERS:
            membership_decisions.validate(pauline, [Decision(request)])
    space_changes.open_space(pauline, 1, Space.WORKS_INVOICES)
    database.close()
    return path


def on_the_list(qtbot: QtBot, table: TableView, count: int) -> None:
    """Until the list holds so many rows and has the focus again."""
    qtbot.waitUntil(lambda: table.model().rowCount() == count and QApplication.activeModalWidget() is None)
    assert focused() is table


def form_open(qtbot: QtBot, page: PendingPage) -> None:
    """Until the form of a request has the keyboard."""
    qtbot.waitUntil(
        lambda: (
            isinstance(page.block.work.dialog, RequestDialog) and QApplication.activeWindow() is page.block.work.dialog
        )
    )


def clear(qtbot: QtBot, page: PendingPage, table: TableView) -> tuple[int, int]:
    """Decide the current row until none is left; return how many were validated, and refused."""
    validated = refused = 0
    for left in range(table.model().rowCount(), 0, -1):
        on_the_list(qtbot, table, left)
        if left % REFUSED:
            press("Ctrl+Return")
            form_open(qtbot, page)
            validated += 1
        else:
            press("Ctrl+Delete")
            qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), RefusalDialog))
            press("Ctrl+3")
            refused += 1
        press("Ctrl+Return")
        qtbot.waitUntil(lambda left=left: table.model().rowCount() == left - 1)  # type: ignore[misc]
    return validated, refused


def test_fifty_requests_without_the_mouse(window: MainWindow, qtbot: QtBot) -> None:
    sign_in_screen(window, qtbot)
    qtbot.waitUntil(lambda: focused().isVisible())
    type_text(PASSWORD)
    press("Return")
    qtbot.waitUntil(lambda: window.tabs is not None and window.opening.is_idle())
    press("Ctrl+2")
    assert window.tabs is not None
    page = window.tabs.page()
    assert isinstance(page, PendingPage)
    first, second = (block.form.table for block in page.blocks)
    qtbot.waitUntil(lambda: page.memberships.model.complete and page.subscriptions.model.complete)
    on_the_list(qtbot, first, ASKING)

    # She looks at a few first, from form to form: the next, the one after it, back.
    press("Ctrl+Down")
    top = page.memberships.model.id_at(0)
    press("Ctrl+O")
    form_open(qtbot, page)
    for keys, place in (("Ctrl+Down", 2), ("Ctrl+Up", 1), ("Ctrl+Up", 0), ("Ctrl+Up", 0)):
        press(keys)
        form_open(qtbot, page)
        assert page.memberships.model.row_of(first.current_id) == place
    press("Escape")
    on_the_list(qtbot, first, ASKING)
    assert first.current_id == top

    # She validates one, thinks better of it, and refuses it with a reason of the list, completed, and a note.
    press("Ctrl+Return")
    form_open(qtbot, page)
    press("Ctrl+Return")
    on_the_list(qtbot, first, ASKING - 1)
    press("Ctrl+Z")
    on_the_list(qtbot, first, ASKING)
    press("Ctrl+Up")
    assert first.current_id == top
    press("Ctrl+Delete")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), RefusalDialog))
    press("Ctrl+1")
    type_text(" Voyez votre chef de service.")
    press("Tab")
    type_text("Déjà vu en mars.")
    press("Ctrl+Return")
    on_the_list(qtbot, first, ASKING - 1)
    decided = MembershipRequest.get_by_id(top)
    assert decided.status is RequestStatus.REFUSED
    assert decided.reason == f"{reasons.ORIGINAL[0]} Voyez votre chef de service."
    assert "Déjà vu en mars." in rows("history")[-1]["record"]
    assert all("Déjà vu" not in row["details"] for row in rows("outbox")), "the applicant does not read it"

    # The others, one after the other; then those of the other table.
    assert clear(qtbot, page, first) == (33, 8)
    press("F6")
    on_the_list(qtbot, second, MEMBERS)
    press("Ctrl+Down")
    assert clear(qtbot, page, second) == (7, 1)

    # Nothing waits any more, and everything is in the history, sealed.
    for model in (MembershipRequest, SubscriptionRequest):
        assert not model.select().where(model.status == RequestStatus.PENDING).exists()
    assert History.select().where(History.action == Action.MEMBERSHIP_REFUSED).count() == 1 + 8
    assert History.select().where(History.action == Action.SUBSCRIPTION_VALIDATED).count() == 7
    refused = MembershipRequest.select().where(MembershipRequest.reason == reasons.ORIGINAL[2])
    assert refused.count() == 8
    assert list(seal.broken_rows()) == []
