"""« Ce qui va changer » (B1): told before a decision of any kind, and then just that happens."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from chorus_desktop.core import effect_lines, effects, pending_memberships
from chorus_desktop.core.effect_lines import Kind
from chorus_desktop.core.member_decisions import Seen, remove, suspend
from chorus_desktop.core.membership_decisions import Decision, refuse, validate
from chorus_desktop.core.models import Membership
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.effects import EffectsDialog
from chorus_desktop.gui.dialogs.membership_request import MembershipRequestDialog
from chorus_desktop.gui.dialogs.refusal import RefusalDialog
from chorus_desktop.gui.effect_preview import preview
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.pages.pending import PendingPage
from tests.builders import everything, rows
from tests.demonstrated import JULIE, actor, column, desk_of, shown

LEFT = Qt.MouseButton.LeftButton


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


def waiting(desk: Desk, count: int) -> list[int]:
    return [row.id for row in pending_memberships.listing(desk.actor).first("age", True, count)]


def membership(login: str) -> int:
    return int(Membership.get(Membership.user == actor(login).id, Membership.structure == 1).id)


def shown_effects(qtbot: QtBot, parent: QWidget) -> EffectsDialog:
    qtbot.waitUntil(lambda: bool(parent.findChildren(EffectsDialog)))
    return parent.findChildren(EffectsDialog)[-1]


def button(dialog: Dialog, name: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if name in (one.text(), one.accessibleName()))


def test_a_removal_tells_the_accesses_lost_and_the_mail(qtbot: QtBot, desk: Desk, page: QWidget) -> None:
    before = everything()
    preview(page, desk, partial(remove, desk.actor, [Seen(membership(JULIE))]))
    dialog = shown_effects(qtbot, page)
    assert dialog.windowTitle() == dialog.view.table.accessibleName() == "Ce qui va changer"
    assert dialog.heading.text() == "Suppression du rattachement de BON Julie, CCAS Terneuil"
    assert "Rien n’est encore enregistré" in dialog.lead.text()
    said = set(zip(column(dialog.view.rows, "kind"), column(dialog.view.rows, "what"), strict=True))
    assert ("Perdu", "Factures reçues") in said and ("Terminé", "Statut") in said
    assert "Courriel" in column(dialog.view.rows, "kind")
    assert "1 rattachement terminé" in [badge.text() for badge in dialog.view.totals]
    QTest.mouseClick(button(dialog, "Copier"), LEFT)
    assert "Factures reçues" in QApplication.clipboard().text()
    dialog.reject()
    assert everything() == before


@pytest.mark.parametrize("verb", ["validate", "refuse", "suspend", "remove"])
def test_what_is_told_is_what_happens(desk: Desk, verb: str) -> None:
    """The memberships that would be made, changed or ended, and the mails: as many as there are afterwards."""
    requests = [Decision(request) for request in waiting(desk, 3)]
    members = [Seen(membership(JULIE))]
    run = {
        "validate": partial(validate, desk.actor, requests),
        "refuse": partial(refuse, desk.actor, requests, "Non."),
        "suspend": partial(suspend, desk.actor, members),
        "remove": partial(remove, desk.actor, members),
    }[verb]
    told = dict(effect_lines.totals(effects.of(run)))
    before, mails = {row["id"]: row for row in rows("membership")}, len(rows("outbox"))
    run()
    after = {row["id"]: row for row in rows("membership")}
    assert told.get(Kind.CREATED, 0) == len(after) - len(before)
    assert told.get(Kind.MAIL, 0) == len(rows("outbox")) - mails
    changed = [id for id in before if before[id] != after[id]]
    assert told.get(Kind.CHANGED, 0) + told.get(Kind.ENDED, 0) == len(changed)


def test_a_batch_names_what_would_be_left_out(qtbot: QtBot, desk: Desk, page: QWidget) -> None:
    first, second = waiting(desk, 2)
    refuse(desk.actor, [Decision(first)], "Non.")
    preview(page, desk, partial(validate, desk.actor, [Decision(first), Decision(second)]))
    dialog = shown_effects(qtbot, page)
    assert dialog.view.rows.rows[0].kind is Kind.LEFT_OUT
    assert "Refusée par DUFOUR Pauline" in dialog.view.rows.rows[0].after
    assert "1 laissée de côté" in [badge.text() for badge in dialog.view.totals]


def test_what_cannot_be_decided_is_said_instead(qtbot: QtBot, desk: Desk, page: QWidget) -> None:
    (first,) = waiting(desk, 1)
    refuse(desk.actor, [Decision(first)], "Non.")
    said: list[str] = []
    preview(
        page, desk, partial(validate, desk.actor, [Decision(first)]), sorry=lambda refusal: said.append(str(refusal))
    )
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].startswith("Refusée par DUFOUR Pauline") and not page.findChildren(EffectsDialog)


def test_the_request_and_its_refusal_offer_it(qtbot: QtBot, desk: Desk) -> None:
    before = everything()
    page = PendingPage(desk)
    shown(qtbot, page)
    page.memberships.work.open_request(waiting(desk, 1)[0])
    qtbot.waitUntil(lambda: isinstance(page.memberships.work.dialog, MembershipRequestDialog))
    request = page.memberships.work.dialog
    assert isinstance(request, MembershipRequestDialog)
    QTest.mouseClick(button(request, "Ce qui va changer"), LEFT)
    found = shown_effects(qtbot, request)
    assert {"Créé", "Gagné", "Courriel"} <= set(column(found.view.rows, "kind"))
    assert (found.view.rows.rows[0].what, found.view.rows.rows[0].kind) == ("Demande", Kind.CHANGED)
    found.reject()
    QTest.mouseClick(request.refuse, LEFT)
    assert isinstance(request.refusal, RefusalDialog)
    QTest.mouseClick(button(request.refusal, "Ce qui va changer"), LEFT)
    found = shown_effects(qtbot, request.refusal)
    assert column(found.view.rows, "kind")[-1] == "Courriel"
    found.reject()
    request.refusal.reject()
    request.reject()
    assert everything() == before


def test_the_question_before_a_batch_offers_it(qtbot: QtBot, desk: Desk) -> None:
    before, told = everything(), []
    page = PendingPage(desk)
    shown(qtbot, page)
    page.memberships.model.tick(waiting(desk, 3))

    def look() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, Dialog)
        QTest.mouseClick(button(question, "Ce qui va changer"), LEFT)
        dialog = shown_effects(qtbot, question)
        told.append(dialog.heading.text())
        dialog.reject()
        question.reject()

    QTimer.singleShot(100, look)
    QTest.mouseClick(page.memberships.form.validate, LEFT)
    assert told == ["3 décisions"]
    assert everything() == before
