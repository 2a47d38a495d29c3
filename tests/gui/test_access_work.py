"""The accesses of members on the demonstration: looked at, given and taken, copied; what others may not (G2, B10)."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot

from chorus_desktop.core import access_facts, history, memberships, space_changes, subscription_decisions
from chorus_desktop.core.access import NONE, Access
from chorus_desktop.core.effect_lines import Kind
from chorus_desktop.core.member_decisions import Seen, remove
from chorus_desktop.core.models import Membership
from chorus_desktop.core.states import Space
from chorus_desktop.core.subscription_decisions import Decision
from chorus_desktop.gui.access_work import AccessWork
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.accesses import AccessesDialog
from chorus_desktop.gui.dialogs.batch_summary import BatchSummaryDialog
from chorus_desktop.gui.dialogs.change_access import ChangeAccessDialog
from chorus_desktop.gui.dialogs.copy_access import CopyAccessDialog
from chorus_desktop.gui.dialogs.effects import EffectsDialog
from chorus_desktop.gui.dialogs.member import MemberDialog
from chorus_desktop.gui.structure_sheet.members import MembersBlock
from tests.builders import everything, rows
from tests.demonstrated import PAULINE, actor, column, desk_of
from tests.gui.clicks import ids_of
from tests.gui.structure_sheet.shown import shown

CCAS = 1
LEFT = Qt.MouseButton.LeftButton
HUBERT, JULIE, FRANCOISE, CELINE = (
    *("hubert.dufour@exemple.fr", "jbon@ccasterneuil.fr"),
    *("francoise.besson@exemple.fr", "celine.collet@exemple.fr"),
)
WORKS, RECEIVED, ISSUED = Space.WORKS_INVOICES, Space.INVOICES_RECEIVED, Space.INVOICES_ISSUED
D = TypeVar("D", bound=QDialog)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


@pytest.fixture
def block(qtbot: QtBot, desk: Desk) -> MembersBlock:
    space_changes.open_space(desk.actor, CCAS, WORKS)
    return shown(qtbot, desk, MembersBlock, CCAS)


def held(login: str) -> int:
    return int(Membership.get(Membership.user == actor(login).id, Membership.structure == CCAS).id)


def access(login: str, space: Space, service: int | None = None) -> Access:
    return access_facts.of_members([held(login)])[held(login)].accesses[space].on(service)


def opened(qtbot: QtBot, work: AccessWork, kind: type[D]) -> D:
    qtbot.waitUntil(lambda: isinstance(work.dialog, kind))
    dialog = work.dialog
    assert isinstance(dialog, kind)
    qtbot.waitUntil(lambda: not isinstance(dialog, AccessesDialog) or dialog.sheet is not None)
    return dialog


def choose(dialog: ChangeAccessDialog, space: Space, service: int | None = None) -> None:
    dialog.space.setCurrentIndex(dialog.space.findData(space))
    dialog.service.setCurrentIndex(dialog.service.findData(service))


def lines(dialog: AccessesDialog, *keys: str) -> list[tuple[str, ...]]:
    return list(zip(*(column(dialog.rows, key) for key in keys), strict=True))


# Looking


def test_the_accesses_of_a_member_from_the_keyboard(qtbot: QtBot, block: MembersBlock, desk: Desk) -> None:
    waiting = {row["user_id"]: row["id"] for row in rows("subscription_request")}[actor(FRANCOISE).id]
    subscription_decisions.validate(desk.actor, [Decision(waiting)])
    block.form.table.set_current(held(FRANCOISE))
    block.accesses.consult.trigger()
    dialog = opened(qtbot, block.work.access, AccessesDialog)
    assert dialog.heading.text() == "Accès de BESSON Françoise"
    assert dialog.lead.text().startswith("Utilisateur simple\u00a0: ")
    assert dialog.table.accessibleName() == "Abonnements"
    found = {line[0]: line[1:] for line in lines(dialog, "space", "service", "consultation", "modification", "origin")}
    assert found["Factures reçues"] == ("Tous ses services", "Oui", "Oui", "Par défaut du rôle")
    assert found["Factures à valider"][1:] == ("", "", "Espace fermé")
    said = f"Demande n°\u00a0{waiting} du 12/06/2026, validée par DUFOUR Pauline"
    assert found["Factures de travaux"] == ("Tous ses services", "Oui", "Oui", said)
    assert found["Activités du gestionnaire"][1:] == ("", "", "Non accordé")
    QTest.mouseClick(dialog.close_button, LEFT)
    assert not dialog.isVisible()


def test_a_membership_that_sleeps_is_told(qtbot: QtBot, block: MembersBlock) -> None:
    block.work.access.consult(held(CELINE))
    dialog = opened(qtbot, block.work.access, AccessesDialog)
    assert dialog.banner.isVisibleTo(dialog)
    assert dialog.banner.label.text().startswith("Ce rattachement est désactivé")
    dialog.reject()


def test_from_consulter_and_back(qtbot: QtBot, block: MembersBlock) -> None:
    block.work.consult(held(JULIE))
    qtbot.waitUntil(lambda: isinstance(block.work.dialog, MemberDialog))
    member = block.work.dialog
    assert isinstance(member, MemberDialog)
    QTest.mouseClick(member.accesses, LEFT)
    dialog = opened(qtbot, block.work.access, AccessesDialog)
    dialog.accept()
    assert member.isVisible()
    member.accept()


def test_somebody_removed_meanwhile(qtbot: QtBot, block: MembersBlock, desk: Desk) -> None:
    block.work.access.consult(held(JULIE))
    dialog = opened(qtbot, block.work.access, AccessesDialog)
    gone = held(JULIE)
    remove(desk.actor, [Seen(gone)])
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == 0)
    assert dialog.banner.label.text() == "Ce rattachement n’existe plus."
    assert not dialog.change.isEnabled()
    dialog.reject()


# Changing


def test_one_access_is_taken_from_its_line_and_given_back(qtbot: QtBot, block: MembersBlock) -> None:
    work = block.work.access
    work.consult(held(JULIE))
    dialog = opened(qtbot, work, AccessesDialog)
    (line,) = ids_of(dialog.rows, "space", "Factures reçues")
    dialog.table.opened.emit(line)
    form = opened(qtbot, work, ChangeAccessDialog)
    assert form.heading.text() == "Accès de BON Julie à CCAS Terneuil"
    assert form.space.currentText() == "Factures reçues"
    assert form.consultation.isChecked() and form.modification.isChecked()
    assert not form.save.isEnabled() and form.save.toolTip() == "Rien ne changerait"
    form.consultation.click()
    form.modification.click()
    assert form.save.text() == "Retirer"
    assert form.outlook.label.text() == (
        "Aujourd’hui\u00a0: consultation et modification. Ensuite\u00a0: aucun accès. Un courriel préviendra BON Julie."
    )
    with qtbot.waitSignal(block.said) as told:
        QTest.mouseClick(form.save, LEFT)
    assert told.args == ["Accès de BON Julie modifiés"]
    assert access(JULIE, RECEIVED) == NONE
    assert work.dialog is dialog
    qtbot.waitUntil(lambda: "Retiré directement par DUFOUR Pauline le 12/06/2026" in column(dialog.rows, "origin"))
    assert rows("outbox")[-1]["message"] == "ACCES_MODIFIE"
    detail = history.detail(actor(PAULINE), rows("history")[-1]["id"])
    assert detail is not None and detail.row.word == "Accès retiré"
    (change,) = detail.changes
    assert (change.label, change.before, change.after) == (
        *("Factures reçues", "Consultation et modification", "Aucun accès"),
    )
    dialog.reject()


def test_several_at_once_with_one_left_out_by_name(qtbot: QtBot, block: MembersBlock) -> None:
    """The manager's own accesses are left as they are; who and why is said before and after."""
    block.model.tick([held(PAULINE), held(JULIE), held(FRANCOISE)])
    block.accesses.change.trigger()
    form = opened(qtbot, block.work.access, ChangeAccessDialog)
    assert form.heading.text() == "Accès de 3 utilisateurs à CCAS Terneuil"
    choose(form, WORKS)
    form.consultation.setChecked(False)
    form.modification.setChecked(False)
    QTest.mouseClick(form.consultation, LEFT)
    assert form.outlook.label.text().splitlines() == [
        *("2 y gagnent (BESSON Françoise, BON Julie)", "1 est hors de vos droits (DUFOUR Pauline)"),
    ]
    before = everything()
    QTest.mouseClick(form.preview, LEFT)
    qtbot.waitUntil(lambda: bool(form.findChildren(EffectsDialog)))
    (shown_effect,) = form.findChildren(EffectsDialog)
    said = [badge.text() for badge in shown_effect.view.totals]
    assert said == ["2 accès gagnés", "2 courriels partiront", "1 laissée de côté"]
    assert set(column(shown_effect.view.rows, "person")) == {"BON Julie", "BESSON Françoise", "DUFOUR Pauline"}
    assert everything() == before
    shown_effect.accept()
    QTest.mouseClick(form.save, LEFT)
    summary = opened(qtbot, block.work.access, BatchSummaryDialog)
    assert summary.heading.text() == "Accès de 2 utilisateurs modifiés, 1 laissé de côté"
    (left,) = summary.rows.rows
    assert left.failure.name == "DUFOUR Pauline" and left.cause.startswith("Personne ne change ses propres accès")
    summary.accept()
    assert access(JULIE, WORKS) == access(FRANCOISE, WORKS) == Access(True, False)


def test_factures_emises_asks_for_both(qtbot: QtBot, block: MembersBlock) -> None:
    block.work.access.change(block.body, {held(JULIE): "BON Julie"}, (ISSUED, None))
    form = opened(qtbot, block.work.access, ChangeAccessDialog)
    assert not form.both.isVisibleTo(form)
    QTest.mouseClick(form.modification, LEFT)
    assert form.both.isVisibleTo(form)
    QTest.mouseClick(form.both.button, LEFT)
    assert form.modification.isChecked() and not form.both.isVisibleTo(form)
    form.reject()
    assert not form.isVisible()


def test_a_space_closed_meanwhile(qtbot: QtBot, block: MembersBlock, desk: Desk) -> None:
    block.work.access.change(block.body, {held(JULIE): "BON Julie"}, (WORKS, None))
    form = opened(qtbot, block.work.access, ChangeAccessDialog)
    QTest.mouseClick(form.consultation, LEFT)
    space_changes.close_space(desk.actor, CCAS, WORKS)
    before = everything()
    QTest.mouseClick(form.save, LEFT)
    qtbot.waitUntil(lambda: bool(form.trouble.label.text()))
    assert "n’est pas ouvert sur CCAS Terneuil" in form.trouble.label.text()
    assert form.consultation.isChecked() and form.isVisible() and everything() == before
    form.reject()


# Copying


def test_rights_are_copied_after_what_will_change_was_shown(qtbot: QtBot, block: MembersBlock) -> None:
    block.model.tick([held(JULIE)])
    block.accesses.copy.trigger()
    dialog = opened(qtbot, block.work.access, CopyAccessDialog)
    assert not dialog.copy.isEnabled() and dialog.copy.toolTip() == "Choisissez d’abord de qui copier les droits"
    before = everything()
    qtbot.waitUntil(lambda: dialog.model.complete)
    dialog.table.set_current(held(FRANCOISE))
    qtbot.waitUntil(dialog.copy.isEnabled)
    assert "1 courriel partira" in [badge.text() for badge in dialog.effect.totals]
    assert everything() == before
    first = dialog.effect.rows.rows[0]
    assert (first.what, first.kind) == ("Service juridique", Kind.CHANGED)
    dialog.table.set_current(held(JULIE))
    assert not dialog.copy.isEnabled()
    assert dialog.effect.table._overlay.state.title.text().startswith("C’est la personne qui reçoit les droits")
    dialog.table.set_current(held(FRANCOISE))
    qtbot.waitUntil(dialog.copy.isEnabled)
    with qtbot.waitSignal(block.said) as told:
        QTest.mouseClick(dialog.copy, LEFT)
    assert told.args == ["BON Julie a reçu les droits copiés"]
    one, other = (access_facts.of_members([held(login)])[held(login)] for login in (JULIE, FRANCOISE))
    assert one.member.services == other.member.services and all(
        one.accesses[space].everywhere.access == held.everywhere.access for space, held in other.accesses.items()
    )
    detail = history.detail(actor(PAULINE), rows("history")[-1]["id"])
    assert detail is not None
    assert ("Droits copiés de", "BESSON Françoise") in [(line.label, line.text) for line in detail.lines]


def test_who_is_not_in_force_is_no_model(qtbot: QtBot, block: MembersBlock) -> None:
    block.work.access.copy(block.body, {held(JULIE): "BON Julie"})
    dialog = opened(qtbot, block.work.access, CopyAccessDialog)
    qtbot.waitUntil(lambda: dialog.model.complete)
    dialog.table.set_current(held(CELINE))
    qtbot.waitUntil(lambda: "n’est pas en vigueur" in dialog.effect.table._overlay.state.title.text())
    assert not dialog.copy.isEnabled()
    dialog.reject()


def test_a_dialog_closed_before_its_answer_harms_nobody(qtbot: QtBot, block: MembersBlock, desk: Desk) -> None:
    block.work.access.copy(block.body, {held(JULIE): "BON Julie"})
    dialog = opened(qtbot, block.work.access, CopyAccessDialog)
    qtbot.waitUntil(lambda: dialog.model.complete)
    dialog.table.set_current(held(FRANCOISE))
    dialog.reject()
    qtbot.waitUntil(lambda: not desk.busy)


# Who may not


def test_a_secondary_manager_reads_why_he_cannot(qtbot: QtBot, block: MembersBlock, desk: Desk) -> None:
    desk.actor = actor(HUBERT)
    own = shown(qtbot, desk, MembersBlock, CCAS)
    verbs = own.accesses
    for login, reason in (
        (HUBERT, "Personne ne change ses propres accès"),
        (PAULINE, "Réservé au gestionnaire principal de la structure"),
    ):
        own.form.table.set_current(held(login))
        assert verbs.consult.isEnabled()
        assert not verbs.change.isEnabled() and verbs.change.toolTip() == reason
        menu = QMenu(own)
        own.form.table.menu_requested.emit(menu, held(login))
        assert [action.isEnabled() for action in menu.actions()] == [True, False, False]
    own.form.table.set_current(held(JULIE))
    assert verbs.change.isEnabled() and verbs.copy.isEnabled()
    own.work.access.consult(held(PAULINE))
    dialog = opened(qtbot, own.work.access, AccessesDialog)
    assert not dialog.change.isEnabled() and "gestionnaire principal" in dialog.change.toolTip()
    (line,) = ids_of(dialog.rows, "space", "Factures reçues")
    dialog.table.opened.emit(line)
    assert own.work.access.dialog is dialog
    dialog.reject()


def test_without_the_delegation_nothing_is_offered(qtbot: QtBot, block: MembersBlock, desk: Desk) -> None:
    memberships.delegate(desk.actor, held(HUBERT), user_level=False, structure_level=False)
    desk.actor = actor(HUBERT)
    own = shown(qtbot, desk, MembersBlock, CCAS)
    own.model.tick_all()
    reason = "Le gestionnaire principal ne vous a pas donné ce droit"
    for action in (own.accesses.change, own.accesses.copy):
        assert not action.isEnabled() and action.toolTip() == reason
