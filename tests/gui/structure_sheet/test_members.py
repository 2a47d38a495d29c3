"""« Utilisateurs rattachés » on the demonstration: what the manager sees and does, what another manager may not."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from chorus_desktop.core import memberships, structure_head
from chorus_desktop.core.member_decisions import Seen, suspend
from chorus_desktop.core.members import MemberRow
from chorus_desktop.core.models import History, Membership, Service, User
from chorus_desktop.core.states import Action, RequestStatus
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.batch_summary import BatchSummaryDialog
from chorus_desktop.gui.dialogs.member import MemberDialog
from chorus_desktop.gui.dialogs.membership import MembershipDialog
from chorus_desktop.gui.dialogs.user_search import UserSearchDialog
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.structure_sheet.members import MembersBlock
from tests import builders
from tests.builders import rows
from tests.demonstrated import TODAY, actor, column, desk_of
from tests.gui.clicks import click, ids_of

CCAS, HOSPITAL, SMALL = 1, 2, 3
LEFT = Qt.MouseButton.LeftButton
LUC, JULIE, CELINE, HUBERT = "luc.abadie@exemple.fr", "jbon@ccasterneuil.fr", "celine.collet@exemple.fr", "hubert"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


@pytest.fixture
def block(qtbot: QtBot, desk: Desk) -> MembersBlock:
    return shown(qtbot, desk, CCAS)


def shown(qtbot: QtBot, desk: Desk, structure_id: int) -> MembersBlock:
    block = MembersBlock(desk, structure_head.read(desk.actor, structure_id))
    qtbot.addWidget(block)
    QAbstractItemModelTester(block.model, QAbstractItemModelTester.FailureReportingMode.Fatal, block)
    desk.changed.connect(block.refresh)
    block.resize(1090, 560)
    with qtbot.waitExposed(block):
        block.show()
    block.refresh()
    qtbot.waitUntil(lambda: block.model.complete)
    return block


def row_of(block: MembersBlock, contact: str) -> MemberRow:
    (found,) = ids_of(block.model, "contact", contact)
    row = block.model.row(block.model.row_of(found))
    assert row is not None
    return row


def icons(block: MembersBlock, row: MemberRow) -> list[str]:
    return [action.text for action in block.model.columns[-1].row_actions(row)]


def answer(press: str, said: list[str]) -> None:
    """Press a button of the question that is about to open, and keep what it says."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        said.extend((dialog.windowTitle(), dialog.heading.text(), dialog.lead.text()))
        next(button for button in dialog.findChildren(QPushButton) if button.text() == press).click()

    QTimer.singleShot(100, act)


def membership(login: str) -> Membership:
    return Membership.get(Membership.user == actor(login).id, Membership.structure == CCAS)


def test_the_members_of_the_structure(block: MembersBlock) -> None:
    assert block.form.title.text() == "Utilisateurs rattachés à la structure"
    assert block.form.table.accessibleName() == "Utilisateurs rattachés"
    assert [column.title for column in block.model.columns] == [
        *("Cocher", "Nom", "Prénom", "Adresse de contact", "Rôle", "Statut", "Date d'activation"),
        *("Date dernière connexion", "Actions"),
    ]
    assert block.form.count.text() == "8 utilisateurs"
    assert column(block.model, "last_name") == [
        *("DUFOUR", "DUFOUR", "ABADIE", "BESSON", "BON", "COLLET", "VIDAL", "TECH_1_14700985600135"),
    ]
    assert column(block.model, "status") == [
        *("Actif", "Actif", "Expiré", "Actif", "Actif", "Désactivé", "À venir", "Actif"),
    ]
    assert [column(block.model, "activated")[at] for at in (-3, -2)] == ["15/05/2026", ""]
    assert column(block.model, "signed_in")[1:3] == ["10/06/2026", "13/05/2026"]


def test_each_row_offers_what_can_be_done_with_it(block: MembersBlock) -> None:
    """The primary manager resists; whoever is suspended can be given back."""
    offered = {text: icons(block, row_of(block, text)) for text in ("contact@mairieterneuil.fr", JULIE, CELINE)}
    assert offered == {
        "contact@mairieterneuil.fr": ["Consulter"],
        JULIE: ["Consulter", "Modifier", "Désactiver", "Supprimer"],
        CELINE: ["Consulter", "Modifier", "Réactiver", "Supprimer"],
    }


def test_without_a_tick_the_bar_says_what_to_do(qtbot: QtBot, block: MembersBlock) -> None:
    form = block.form
    for button, name in (
        (form.suspend, "Désactiver des utilisateurs"),
        (form.reactivate, "Réactiver des utilisateurs"),
        (form.remove, "Supprimer les utilisateurs sélectionnés"),
    ):
        assert button.accessibleName() == button.text() == name
        assert not button.isEnabled() and button.toolTip() == "Cochez d’abord un utilisateur"
    assert form.ticked.text() == "Aucun utilisateur coché"
    block.model.tick([row_of(block, JULIE).id])
    assert form.ticked.text() == "1 utilisateur coché sur 8"
    assert form.suspend.isEnabled() and form.suspend.toolTip() == ""
    assert [action.text() for action in block.actions()] == [
        *("&Consulter", "&Modifier", "&Désactiver", "&Réactiver", "&Supprimer"),
        *("Rattacher un &utilisateur", "Créer un utilisateur &technique", "Dé&légation…"),
        *("&Matrice des droits", "Imprimer la li&ste…"),
        *("&Accès", "Acc&order ou retirer un accès", "Copier &les droits de…"),
    ]


def test_the_ban_of_a_row_suspends_after_a_question(qtbot: QtBot, block: MembersBlock) -> None:
    said: list[str] = []
    answer("Désactiver", said)
    with qtbot.waitSignal(block.said) as told:
        click(qtbot, block.form.table, row_of(block, JULIE).id, "actions", 2)
    assert said[:2] == ["Désactiver des utilisateurs", "Désactiver BON Julie\u202f?"]
    assert told.args == ["BON Julie est désactivé"]
    assert membership(JULIE).status is RequestStatus.SUSPENDED
    qtbot.waitUntil(lambda: "Réactiver" in icons(block, row_of(block, JULIE)))
    answer("Réactiver", said)
    with qtbot.waitSignal(block.said):
        click(qtbot, block.form.table, row_of(block, JULIE).id, "actions", 2)
    assert membership(JULIE).status is RequestStatus.VALIDATED
    last = History.select().order_by(History.id.desc()).limit(2)
    assert [row.action for row in last] == [Action.MEMBERSHIP_REACTIVATED, Action.MEMBERSHIP_SUSPENDED]


def test_annuler_changes_nothing(qtbot: QtBot, block: MembersBlock) -> None:
    before, said = History.select().count(), list[str]()
    answer("Annuler", said)
    click(qtbot, block.form.table, row_of(block, JULIE).id, "actions", 3)
    assert said[1] == "Supprimer le rattachement de BON Julie\u202f?"
    assert "une demande en attente y est refusée" in said[2]
    assert History.select().count() == before


def test_three_ticked_and_one_left_out_by_name(qtbot: QtBot, block: MembersBlock, desk: Desk) -> None:
    """The primary manager resists; the two others are removed, and leave the list."""
    chosen = [row_of(block, text) for text in ("contact@mairieterneuil.fr", JULIE, CELINE)]
    block.model.tick([row.id for row in chosen])
    said: list[str] = []
    answer("Supprimer", said)
    QTest.mouseClick(block.form.remove, LEFT)
    assert said[1] == "Supprimer 3 utilisateurs de la structure\u202f?"
    qtbot.waitUntil(lambda: isinstance(block.work.dialog, BatchSummaryDialog))
    summary = block.work.dialog
    assert isinstance(summary, BatchSummaryDialog)
    assert summary.heading.text() == "2 rattachements supprimés, 1 laissé de côté"
    assert summary.rows.columns[0].title == "Utilisateur"
    (left,) = summary.rows.rows
    assert left.failure.name == "DUFOUR Pauline" and "transférez d’abord son rôle" in left.cause
    summary.accept()
    qtbot.waitUntil(lambda: block.model.rowCount() == 6)
    assert membership(JULIE).status is membership(CELINE).status is RequestStatus.REMOVED
    told = rows("outbox", "message = 'RATTACHEMENT_SUPPRIME'")
    assert {row["user_id"] for row in told} == {actor(JULIE).id, actor(CELINE).id}


def test_somebody_else_was_faster(qtbot: QtBot, block: MembersBlock, desk: Desk) -> None:
    """Who and when; nothing is written twice."""
    row, said = row_of(block, JULIE), list[str]()
    suspend(actor("hubert.dufour@exemple.fr"), [Seen(row.id)])
    answer("Désactiver", said)
    QTimer.singleShot(400, lambda: answer("Fermer", said))
    block.work.suspend(block.body, [row])
    qtbot.waitUntil(lambda: len(said) == 6)
    assert said[4] == "Le rattachement n’a pas été modifié"
    assert said[5].startswith("Déjà désactivé par DUFOUR Hubert le 12/06/2026")


def test_consulter_by_double_click(qtbot: QtBot, block: MembersBlock) -> None:
    block.form.table.opened.emit(row_of(block, LUC).id)
    qtbot.waitUntil(lambda: isinstance(block.work.dialog, MemberDialog))
    dialog = block.work.dialog
    assert isinstance(dialog, MemberDialog)
    assert dialog.heading.text() == "ABADIE Luc"
    assert (dialog.status.text(), dialog.services.text()) == ("Expiré", "Service juridique")
    assert [line.text.text() for line in dialog.events.lines] == [
        *("Expiration du rattachement", "Rattachement", "Demande de rattachement"),
    ]
    dialog.accept()


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"active": False}, "service désactivé"),
        ({"ends_on": TODAY.date() - timedelta(1)}, "service expiré"),
        ({"starts_on": TODAY.date() + timedelta(1)}, "service à venir"),
    ],
)
def test_consulter_says_that_a_service_sleeps(
    qtbot: QtBot, block: MembersBlock, values: dict[str, object], said: str
) -> None:
    (service,) = rows("service", "structure_id = ? AND name = 'Service juridique'", CCAS)
    builders.change(Service, service["id"], **values)
    block.form.table.opened.emit(row_of(block, LUC).id)
    qtbot.waitUntil(lambda: isinstance(block.work.dialog, MemberDialog))
    dialog = block.work.dialog
    assert isinstance(dialog, MemberDialog)
    assert dialog.services.text() == f"Service juridique, {said}"
    dialog.accept()


def test_the_pencil_opens_the_form(qtbot: QtBot, block: MembersBlock) -> None:
    click(qtbot, block.form.table, row_of(block, JULIE).id, "actions", 1)
    qtbot.waitUntil(lambda: isinstance(block.work.dialog, MembershipDialog))
    assert block.work.dialog is not None
    block.work.dialog.close()


def test_the_primary_manager_is_only_consulted(qtbot: QtBot, block: MembersBlock) -> None:
    block.work.edit(row_of(block, "contact@mairieterneuil.fr").id)
    qtbot.waitUntil(lambda: isinstance(block.work.dialog, MemberDialog))
    assert block.work.dialog is not None
    block.work.dialog.close()


def test_the_search_and_its_empty_answer(qtbot: QtBot, block: MembersBlock) -> None:
    with qtbot.waitSignal(block.model.loaded):
        block.form.search.setText("COLLÈT")
    assert column(block.model, "last_name") == ["COLLET"]
    assert block.form.count.text() == "1 sur 8 utilisateurs"
    with qtbot.waitSignal(block.model.loaded):
        block.form.search.setText("zzz")
    assert block.model.rowCount() == 0


def test_rattacher_opens_the_search(qtbot: QtBot, block: MembersBlock) -> None:
    QTest.mouseClick(block.form.attach, LEFT)
    qtbot.waitUntil(lambda: isinstance(block.work.dialog, UserSearchDialog))
    assert block.work.dialog is not None
    block.work.dialog.reject()


def test_the_envelope_of_whoever_has_not_activated_the_account(qtbot: QtBot, desk: Desk) -> None:
    """It takes the place of « Désactiver », which stays in the context menu."""
    block = shown(qtbot, desk, SMALL)
    row = row_of(block, "celeste.montagne@exemple.fr")
    assert icons(block, row) == ["Consulter", "Modifier", "Supprimer", "Envoyer le courriel d'activation"]
    menu = QMenu(block)
    block.form.table.menu_requested.emit(menu, row.id)
    assert [action.text() for action in menu.actions()] == [
        *("Désactiver", "Accès", "Accorder ou retirer un accès", "Copier les droits de…"),
    ]


def test_the_key_of_a_technical_user(qtbot: QtBot, desk: Desk, block: MembersBlock) -> None:
    User._meta.database.execute_sql("PRAGMA query_only = 0")
    User.update(technical=True).where(User.login == JULIE).execute()
    with qtbot.waitSignal(block.model.loaded):
        block.refresh()
    row = row_of(block, JULIE)
    assert column(block.model, "role")[-1] == "Utilisateur technique"
    assert icons(block, row) == [
        *("Consulter", "Désactiver", "Supprimer", "Réinitialiser le mot de passe de l'utilisateur technique"),
    ]


# Another manager


def test_a_secondary_manager_acts_on_simple_members_only(qtbot: QtBot, desk: Desk) -> None:
    desk.actor = actor("hubert.dufour@exemple.fr")
    block = shown(qtbot, desk, CCAS)
    assert icons(block, row_of(block, "hubert.dufour@exemple.fr")) == ["Consulter"]
    assert "Désactiver" in icons(block, row_of(block, JULIE))
    assert block.form.attach.isEnabled()
    assert not block.form.technical.isEnabled()
    assert block.form.technical.toolTip() == "Réservé au gestionnaire principal de la structure"


def test_one_without_the_right_reads_why(qtbot: QtBot, desk: Desk) -> None:
    hubert = actor("hubert.dufour@exemple.fr")
    held = Membership.get(Membership.user == hubert.id, Membership.structure == CCAS)
    memberships.delegate(desk.actor, held.id, user_level=False, structure_level=False)
    desk.actor = hubert
    block = shown(qtbot, desk, CCAS)
    block.model.tick_all()
    form = block.form
    for button in (form.suspend, form.reactivate, form.remove, form.attach):
        assert not button.isEnabled()
        assert button.toolTip() == "Le gestionnaire principal ne vous a pas donné ce droit"
    assert {tuple(icons(block, row)) for row in block.model.rows_at(range(7))} == {("Consulter",)}
    for action in (block.verbs.suspend, block.verbs.remove, block.verbs.attach, block.verbs.edit):
        assert not action.isEnabled()


def test_a_narrow_window_keeps_verbs_and_names(qtbot: QtBot, block: MembersBlock) -> None:
    block.resize(800, 400)
    assert block.form.remove.text() == "Supprimer"
    assert block.form.remove.accessibleName() == "Supprimer les utilisateurs sélectionnés"
    assert block.form.technical.text() == ""
    assert block.form.technical.toolTip() == "Créer un utilisateur technique"
    actions = len(block.model.columns) - 1
    qtbot.waitUntil(lambda: not block.form.table.horizontalScrollBar().isVisible())
    assert not block.form.table.header.isSectionHidden(actions)


def test_the_actions_of_the_keyboard(qtbot: QtBot, block: MembersBlock) -> None:
    said: list[str] = []
    block.form.table.set_current(row_of(block, JULIE).id)
    assert block.verbs.suspend.isEnabled() and not block.verbs.reactivate.isEnabled()
    act: Callable[[], None] = block.verbs.suspend.trigger
    answer("Annuler", said)
    act()
    assert said[1] == "Désactiver BON Julie\u202f?"
