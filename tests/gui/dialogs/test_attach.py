"""The form that attaches one person or several, from the search to the database (G3.3)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from chorus_desktop.core import structures
from chorus_desktop.core.models import History, Membership, MembershipRequest, ServiceMembership
from chorus_desktop.core.states import Action, RequestStatus, Role
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.attach import AttachDialog
from chorus_desktop.gui.dialogs.batch_summary import BatchSummaryDialog
from chorus_desktop.gui.dialogs.membership import MembershipDialog
from chorus_desktop.gui.member_work import MemberWork
from tests.demonstrated import actor, desk_of
from tests.gui.clicks import click, ids_of

CCAS = 1
LEFT = Qt.MouseButton.LeftButton
MARC, HUGO, JULIE = "marc.vasseur@exemple.fr", "hugo.weber@exemple.fr", "jbon@ccasterneuil.fr"
ROMAIN = "romain.meunier@exemple.fr"
"""Has asked the CCAS for three services twelve days ago."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


@pytest.fixture
def work(qtbot: QtBot, desk: Desk) -> MemberWork:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1200, 700)
    with qtbot.waitExposed(page):
        page.show()
    return MemberWork(page, desk)


def chosen(qtbot: QtBot, work: MemberWork, *logins: str) -> AttachDialog:
    """Choose people in the search, as « OK » does, and return the form that opens."""
    work.attach(structures.named(CCAS))
    search = work.dialog
    assert search is not None
    search.accept()
    search.all_chosen.emit([actor(login).id for login in logins])  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: isinstance(work.dialog, AttachDialog))
    assert isinstance(work.dialog, AttachDialog)
    return work.dialog


def membership(login: str) -> Membership | None:
    return Membership.get_or_none(Membership.user == actor(login).id, Membership.structure == CCAS)


def tick(qtbot: QtBot, dialog: AttachDialog, *codes: str) -> None:
    for line in ids_of(dialog.form.services, "code", *codes):
        click(qtbot, dialog.form.ui.services, line, "ticked")


def test_one_person(qtbot: QtBot, work: MemberWork) -> None:
    dialog = chosen(qtbot, work, MARC)
    ui = dialog.form.ui
    assert dialog.windowTitle() == "Rattachement d’un utilisateur à une structure"
    assert dialog.heading.text() == "Rattacher VASSEUR Marc à CCAS Terneuil"
    assert (ui.last_name.text(), ui.starts_on.text(), ui.ends_on.text()) == ("VASSEUR", "12/06/2026", "")
    assert [ui.role.itemText(at) for at in range(ui.role.count())] == ["Utilisateur simple", "Gestionnaire secondaire"]
    tick(qtbot, dialog, "722550", "722551")
    ui.comment.setText("Arrivée au service achats.")
    with qtbot.waitSignal(work.said) as said:
        QTest.mouseClick(dialog.validate, LEFT)
    assert said.args == ["VASSEUR Marc est rattaché à CCAS Terneuil"]
    assert not dialog.isVisible()
    held = membership(MARC)
    assert held is not None and held.status is RequestStatus.VALIDATED
    services = ServiceMembership.select().where(ServiceMembership.membership == held)
    assert {row.service.code for row in services} == {"722550", "722551"}
    last = History.select().order_by(History.id.desc()).get()
    assert (last.action, last.subject_name) == (Action.MEMBERSHIP_ATTACHED, "VASSEUR Marc")


def test_the_comment_is_required_and_nothing_typed_is_lost(qtbot: QtBot, work: MemberWork) -> None:
    dialog = chosen(qtbot, work, MARC)
    ui = dialog.form.ui
    ui.ends_on.setText("31/12/2026")
    tick(qtbot, dialog, "722550")
    QTest.mouseClick(dialog.validate, LEFT)
    assert ui.comment_error.label.text() == "Indiquez un commentaire."
    assert ui.comment.hasFocus() and ui.comment.accessibleDescription().startswith("obligatoire")
    ui.comment.setText("Arrivée.")
    ui.ends_on.setText("31/12/2025")
    QTest.mouseClick(dialog.validate, LEFT)
    qtbot.waitUntil(ui.ends_on_error.has_error)
    assert "précède la date de début" in ui.ends_on_error.label.text()
    assert dialog.isVisible() and ui.comment.text() == "Arrivée." and dialog.validate.isEnabled()
    assert membership(MARC) is None
    ui.ends_on.setText("")
    with qtbot.waitSignal(work.said):
        QTest.mouseClick(dialog.validate, LEFT)


def test_two_share_the_form(qtbot: QtBot, work: MemberWork) -> None:
    dialog = chosen(qtbot, work, MARC, HUGO)
    ui = dialog.form.ui
    assert dialog.heading.text() == "Rattacher 2 utilisateurs à CCAS Terneuil"
    assert (ui.user_title.text(), ui.last_name.text()) == ("2 utilisateurs", "VASSEUR Marc, WEBER Hugo")
    assert not ui.first_name.isVisible() and not ui.account_status.isVisible()
    ui.role.setCurrentIndex(1)
    ui.whole_structure.click()
    ui.comment.setText("Nouvelle équipe.")
    with qtbot.waitSignal(work.said) as said:
        QTest.mouseClick(dialog.validate, LEFT)
    assert said.args == ["2 utilisateurs rattachés"]
    for login in (MARC, HUGO):
        held = membership(login)
        assert held is not None and (held.role, held.whole_structure) == (Role.SECONDARY_MANAGER, True)


def test_one_already_attached_opens_the_existing_membership(qtbot: QtBot, work: MemberWork) -> None:
    work._attach_all(structures.named(CCAS), [actor(JULIE).id or 0])
    qtbot.waitUntil(lambda: isinstance(work.dialog, MembershipDialog))
    assert isinstance(work.dialog, MembershipDialog)
    assert work.dialog.heading.text() == "Rattachement de BON Julie à CCAS Terneuil"
    work.dialog.reject()


def test_among_several_those_already_attached_are_named_and_left(qtbot: QtBot, work: MemberWork) -> None:
    dialog = chosen(qtbot, work, MARC, JULIE)
    assert dialog.heading.text() == "Rattacher VASSEUR Marc à CCAS Terneuil"
    assert dialog.lead.text() == "BON Julie est déjà rattaché\u00a0: son rattachement ne change pas."
    dialog.reject()


def test_what_the_person_has_asked_presets_the_form_and_is_validated(qtbot: QtBot, work: MemberWork) -> None:
    dialog = chosen(qtbot, work, ROMAIN)
    assert dialog.lead.text() == "La demande en attente de MEUNIER Romain sera validée par ce rattachement."
    assert [line.code for line in dialog.form.services.rows if line.ticked] == ["722550", "722551", "752550"]
    dialog.form.ui.comment.setText("D’accord.")
    with qtbot.waitSignal(work.said):
        QTest.mouseClick(dialog.validate, LEFT)
    request = MembershipRequest.get(MembershipRequest.user == actor(ROMAIN).id)
    assert (request.status, request.decided_by) == (RequestStatus.VALIDATED, "DUFOUR Pauline")


def test_one_of_several_that_fails_is_told(qtbot: QtBot, work: MemberWork, desk: Desk) -> None:
    from chorus_desktop.core.attachments import attach
    from chorus_desktop.core.memberships import Terms

    dialog = chosen(qtbot, work, MARC, HUGO)
    terms = Terms(Role.SIMPLE_USER, dialog.form.terms().starts_on, comment="Par Hubert.", whole_structure=True)
    attach(actor("hubert.dufour@exemple.fr"), CCAS, [actor(HUGO).id or 0], terms)
    dialog.form.ui.whole_structure.click()
    dialog.form.ui.comment.setText("Nouvelle équipe.")
    QTest.mouseClick(dialog.validate, LEFT)
    qtbot.waitUntil(lambda: isinstance(work.dialog, BatchSummaryDialog))
    summary = work.dialog
    assert isinstance(summary, BatchSummaryDialog)
    assert summary.heading.text() == "1 utilisateur rattaché, 1 laissé de côté"
    assert summary.rows.rows[0].cause == "WEBER Hugo est déjà rattaché à CCAS Terneuil."
    summary.accept()


def test_what_belongs_to_no_field_is_said_beside_the_buttons(qtbot: QtBot, work: MemberWork, desk: Desk) -> None:
    """Pauline lost her right while the form was open."""
    dialog = chosen(qtbot, work, MARC)
    dialog.form.ui.whole_structure.click()
    dialog.form.ui.comment.setText("Arrivée.")
    desk.actor = actor(JULIE)
    QTest.mouseClick(dialog.validate, LEFT)
    qtbot.waitUntil(dialog.trouble.isVisible)
    assert dialog.trouble.label.text() == "Vous n’avez pas ce droit sur CCAS Terneuil."
    dialog.reject()
    assert membership(MARC) is None


def test_a_secondary_manager_gives_no_managers_role(qtbot: QtBot, work: MemberWork, desk: Desk) -> None:
    desk.actor = actor("hubert.dufour@exemple.fr")
    ui = chosen(qtbot, work, MARC).form.ui
    assert [ui.role.itemText(at) for at in range(ui.role.count())] == ["Utilisateur simple"]
    assert ui.role_error.label.text() == "Seul le gestionnaire principal donne un rôle de gestionnaire."
    assert work.dialog is not None
    work.dialog.reject()
