"""« Annuler la décision » from the message after it: one, a batch, one overtaken, one that may not be undone (B1)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from chorus_desktop.core import mandates, membership_decisions, structure_head, undo
from chorus_desktop.core.member_decisions import Seen, suspend
from chorus_desktop.core.membership_decisions import Decision
from chorus_desktop.core.models import History, Membership, MembershipRequest
from chorus_desktop.core.states import Action, RequestStatus
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.batch_summary import BatchSummaryDialog
from chorus_desktop.gui.look import toast
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.look.toast import Toast
from chorus_desktop.gui.opening import Opening
from chorus_desktop.gui.pages.pending_work import PendingWork
from chorus_desktop.gui.structure_sheet.members import MembersBlock
from chorus_desktop.gui.undo_offer import UndoOffer
from tests.builders import everything
from tests.core.test_undo import state
from tests.demonstrated import JULIE, actor, column, desk_of
from tests.gui.clicks import ids_of

CCAS = 1
LEFT = Qt.MouseButton.LeftButton
UNDO = "Annuler la décision"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


class Window(QMainWindow):
    """A page, what is done on it, and the message at the bottom."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.page = QWidget(self)
        self.setCentralWidget(self.page)
        self.toast = Toast(self)
        self.opening = Opening(self)
        self.opening._desk = desk
        self.offer = UndoOffer(self, self.opening, self.toast)
        self.work = PendingWork(self.page, desk)
        self.work.said.connect(self.offer.tell)
        self.resize(1000, 600)


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> Window:
    window = Window(desk)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def waiting(count: int) -> list[int]:
    """Requests that can be validated, of people who are nothing in the structure yet."""
    held = Membership.select(Membership.user).where(Membership.structure == CCAS)
    query = MembershipRequest.select(MembershipRequest.id).where(
        MembershipRequest.structure == CCAS,
        MembershipRequest.status == RequestStatus.PENDING,
        MembershipRequest.user.not_in(held),
    )
    return [row.id for row in query.order_by(MembershipRequest.id).limit(count)]


def refuse(qtbot: QtBot, window: Window, desk: Desk, ids: list[int]) -> None:
    """Refuse requests, and wait until the message offers to take it back."""
    window.work._refuse_all(ids, "Trop tôt.")
    qtbot.waitUntil(lambda: window.toast.isVisible() and window.toast.button.isVisible())


def press_when_asked(text: list[str]) -> None:
    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        text.extend((dialog.heading.text(), dialog.lead.text()))
        dialog.accept()

    QTimer.singleShot(150, act)


def test_one_decision_is_taken_back_by_a_click(qtbot: QtBot, window: Window, desk: Desk) -> None:
    before = state()
    refuse(qtbot, window, desk, waiting(1))
    assert window.toast.label.text() == "1 demande refusée"
    assert (window.toast.button.text(), window.toast.button.toolTip()) == (UNDO, f"{UNDO} (Ctrl+Z)")
    qtbot.mouseClick(window.toast.button, LEFT)
    qtbot.waitUntil(lambda: window.toast.label.text() == "Décision annulée")
    assert not window.toast.button.isVisible()  # undoing is not undone
    assert state() == before
    assert [row.action for row in History.select().order_by(History.id.desc()).limit(2)] == [
        *(Action.DECISION_UNDONE, Action.MEMBERSHIP_REFUSED)
    ]


def test_a_batch_is_taken_back_as_a_whole_by_ctrl_z(qtbot: QtBot, window: Window, desk: Desk) -> None:
    before, ids = state(), waiting(4)
    refuse(qtbot, window, desk, ids)
    assert window.toast.label.text() == "4 demandes refusées"
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.toast.label.text() == "4 décisions annulées")
    assert state() == before


def test_what_somebody_changed_meanwhile_is_left_out_and_named(qtbot: QtBot, window: Window, desk: Desk) -> None:
    ids = waiting(3)
    desk.run(
        membership_decisions.validate,
        *(desk.actor, [Decision(one) for one in ids]),
        then=lambda _: window.offer.tell("3 demandes validées"),
    )
    qtbot.waitUntil(lambda: window.toast.isVisible() and window.toast.button.isVisible())
    request = MembershipRequest.get_by_id(ids[1])
    member = Membership.get(Membership.user == request.user, Membership.structure == CCAS)
    suspend(desk.actor, [Seen(member.id, member.version)])
    qtbot.mouseClick(window.toast.button, LEFT)
    assert window.offer.work is not None
    work = window.offer.work
    qtbot.waitUntil(lambda: isinstance(work.dialog, BatchSummaryDialog))
    summary = work.dialog
    assert isinstance(summary, BatchSummaryDialog)
    assert summary.heading.text() == "2 décisions annulées, 1 laissée telle quelle"
    (left,) = summary.rows.rows
    assert "Modifié entre-temps par DUFOUR Pauline" in left.cause
    summary.accept()
    assert [MembershipRequest.get_by_id(one).status for one in ids] == [
        *(RequestStatus.PENDING, RequestStatus.VALIDATED, RequestStatus.PENDING)
    ]


def test_one_overtaken_alone_is_told_and_nothing_is_written(qtbot: QtBot, window: Window, desk: Desk) -> None:
    (request,) = waiting(1)
    refuse(qtbot, window, desk, [request])
    number = History.select(History.id).order_by(History.id.desc()).get().id
    undo.undo(desk.actor, [number])
    said: list[str] = []
    before = everything()
    press_when_asked(said)
    qtbot.mouseClick(window.toast.button, LEFT)
    qtbot.waitUntil(lambda: bool(said))
    assert said[0] == "La décision n’a pas été annulée" and "Déjà annulée par DUFOUR Pauline" in said[1]
    assert everything() == before


def test_nothing_is_offered_that_may_not_be_undone(qtbot: QtBot, window: Window, desk: Desk) -> None:
    """Signing a mandate is never undone; what concerns oneself neither; a message about no verb offers nothing."""
    place = next(number for number in (1, 2, 3) if mandates.current(number) is None)
    drafted = mandates.draft(place, "Mandat de facturation.", "Pauline Dufour", True)
    told: list[int] = []

    def say(_: object) -> None:
        told.append(desk.operation)
        window.offer.tell("Mandat signé")

    desk.run(mandates.sign, desk.actor, drafted, b"%PDF-1.7", then=say)
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(200)
    assert told[0] and not window.toast.button.isVisible()
    refuse(qtbot, window, desk, waiting(1))
    window.offer.tell("Copié")  # whatever was decided before, this message is not about it
    assert desk.operation == 0
    qtbot.wait(100)
    assert window.toast.isVisible() and not window.toast.button.isVisible()


def test_who_lost_the_right_meanwhile_is_offered_nothing(qtbot: QtBot, window: Window, desk: Desk) -> None:
    """The decision is the primary manager’s: the simple user at this desk may not take it back."""
    manager, (request,) = desk.actor, waiting(1)
    desk.actor = actor(JULIE)
    told: list[int] = []

    def say(_: object) -> None:
        told.append(desk.operation)
        window.offer.tell("1 demande refusée")

    desk.run(membership_decisions.refuse, manager, [Decision(request)], "Non.", then=say)
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(200)
    assert told[0] and window.toast.isVisible() and not window.toast.button.isVisible()


def test_the_offer_goes_with_its_message(
    qtbot: QtBot, window: Window, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(qtbot, window, desk, waiting(1))
    window.toast._timer.setInterval(50)
    window.toast._timer.start()
    qtbot.waitUntil(lambda: not window.toast.isVisible())
    before = everything()
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(100)
    assert everything() == before and toast.DURATION == 10_000


def test_undo_restores_the_screen(qtbot: QtBot, window: Window, desk: Desk) -> None:
    """Suspended from the block of members; the message takes it back, and the list shows it as before."""
    block = MembersBlock(desk, structure_head.read(desk.actor, CCAS))
    desk.changed.connect(block.refresh)
    window.setCentralWidget(block)
    window.offer = UndoOffer(window, window.opening, window.toast)
    block.said.connect(window.offer.tell)
    block.refresh()
    qtbot.waitUntil(lambda: block.model.complete)
    before = column(block.model, "status")
    block.model.tick(ids_of(block.model, "contact", "jbon@ccasterneuil.fr"))
    press_when_asked([])
    qtbot.mouseClick(block.form.suspend, LEFT)
    qtbot.waitUntil(lambda: window.toast.isVisible() and window.toast.button.isVisible())
    qtbot.waitUntil(lambda: column(block.model, "status") != before)
    window.toast.button.setFocus()
    qtbot.keyClick(window.toast.button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: column(block.model, "status") == before)
    qtbot.waitUntil(lambda: window.toast.label.text() == "Décision annulée")
