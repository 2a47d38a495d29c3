"""« Modifier le rattachement »: the form shows what is there, and writes what is changed (G3.2)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chorus_desktop.core import membership_candidate
from chorus_desktop.core.member_decisions import Seen, suspend
from chorus_desktop.core.models import History, Membership
from chorus_desktop.core.states import Action, RequestStatus, Role
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.membership import MembershipDialog
from chorus_desktop.gui.look.dialog import Dialog
from tests.demonstrated import actor, desk_of
from tests.gui.clicks import click, ids_of

CCAS = 1
LEFT = Qt.MouseButton.LeftButton
JULIE, LUC, CELINE = "jbon@ccasterneuil.fr", "luc.abadie@exemple.fr", "celine.collet@exemple.fr"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


def membership(login: str) -> Membership:
    return Membership.get(Membership.user == actor(login).id, Membership.structure == CCAS)


def shown(qtbot: QtBot, desk: Desk, login: str, may_govern: bool = True) -> MembershipDialog:
    edited = membership_candidate.read_edited(membership(login).id)
    dialog = MembershipDialog(None, desk, edited, may_govern)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def test_it_shows_what_is_there(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk, JULIE)
    ui, held = dialog.form.ui, membership(JULIE)
    assert dialog.windowTitle() == "Modifier le rattachement"
    assert dialog.heading.text() == "Rattachement de BON Julie à CCAS Terneuil"
    assert ui.role.currentText() == "Utilisateur simple"
    assert (ui.starts_on.text(), ui.ends_on.text()) == (f"{held.starts_on:%d/%m/%Y}", f"{held.ends_on:%d/%m/%Y}")
    assert [line.code for line in dialog.form.services.rows if line.ticked] == ["722550"]
    dialog.reject()


def test_role_end_and_services(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk, JULIE)
    ui = dialog.form.ui
    ui.role.setCurrentIndex(1)
    ui.ends_on.setText("31/12/2026")
    (line,) = ids_of(dialog.form.services, "code", "650050")
    click(qtbot, ui.services, line, "ticked")
    with qtbot.waitSignal(dialog.edited) as said:
        QTest.mouseClick(dialog.save, LEFT)
    assert said.args == ["Rattachement de BON Julie à CCAS Terneuil modifié"]
    held = membership(JULIE)
    assert (held.role, f"{held.ends_on}") == (Role.SECONDARY_MANAGER, "2026-12-31")
    last = History.select().order_by(History.id.desc()).get()
    assert (last.action, last.actor_name) == (Action.MEMBERSHIP_EDITED, "DUFOUR Pauline")


def test_nothing_changed_is_nothing_said(qtbot: QtBot, desk: Desk) -> None:
    before = History.select().count()
    dialog = shown(qtbot, desk, JULIE)
    with qtbot.assertNotEmitted(dialog.edited):
        QTest.mouseClick(dialog.save, LEFT)
        qtbot.waitUntil(lambda: not dialog.isVisible())
    assert History.select().count() == before


def test_an_end_before_the_start_is_said_beside_it(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk, JULIE)
    dialog.form.ui.ends_on.setText("01/01/2020")
    QTest.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(dialog.form.ui.ends_on_error.has_error)
    assert dialog.form.ui.ends_on.hasFocus() and dialog.save.isEnabled()
    dialog.reject()


@pytest.mark.parametrize(
    ("login", "said"),
    [
        (LUC, "Ce rattachement a expiré le 31/05/2026 ; une date de fin à venir le rétablit."),
        (CELINE, "Ce rattachement est désactivé ; il le reste après cette modification."),
        ("irene.vidal@exemple.fr", "Ce rattachement commence le 26/06/2026."),
    ],
)
def test_why_it_gives_no_right_now(qtbot: QtBot, desk: Desk, login: str, said: str) -> None:
    dialog = shown(qtbot, desk, login)
    assert dialog.lead.text() == said
    dialog.reject()


def test_a_later_end_wakes_an_expired_one(qtbot: QtBot, desk: Desk) -> None:
    assert membership(LUC).expired_on is not None
    dialog = shown(qtbot, desk, LUC)
    dialog.form.ui.ends_on.setText("")
    with qtbot.waitSignal(dialog.edited):
        QTest.mouseClick(dialog.save, LEFT)
    assert (membership(LUC).expired_on, membership(LUC).ends_on) == (None, None)


def test_somebody_else_was_faster(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk, JULIE)
    suspend(actor("hubert.dufour@exemple.fr"), [Seen(membership(JULIE).id)])
    dialog.form.ui.ends_on.setText("31/12/2026")
    said: list[str] = []

    def read() -> None:
        told = QApplication.activeModalWidget()
        assert isinstance(told, Dialog) and told is not dialog
        said.append(told.lead.text())
        told.accept()

    QTimer.singleShot(300, read)
    QTest.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert said[0].startswith("Modifié entre-temps par DUFOUR Hubert le 12/06/2026")
    assert membership(JULIE).status is RequestStatus.SUSPENDED


def test_without_the_right_no_managers_role_is_offered(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk, JULIE, may_govern=False)
    assert dialog.form.ui.role.count() == 1
    dialog.reject()
