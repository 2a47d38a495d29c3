"""« Actions en attente »: what Pauline Dufour does with the requests, and what the database holds then (G1)."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from chorus_desktop.core import clock, membership_decisions, seal
from chorus_desktop.core.membership_decisions import Decision
from chorus_desktop.core.models import History, Membership, MembershipRequest, Outbox, ServiceMembership, User
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Action, Message, RequestStatus, Role
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.asked_services import AskedServicesDialog
from chorus_desktop.gui.dialogs.attach import AttachDialog
from chorus_desktop.gui.dialogs.batch_summary import BatchSummaryDialog
from chorus_desktop.gui.dialogs.membership_request import MembershipRequestDialog
from chorus_desktop.gui.dialogs.refusal import RefusalDialog
from chorus_desktop.gui.dialogs.user_search import UserSearchDialog
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.pages.pending import PendingPage
from chorus_desktop.gui.table_overlay import Empty
from tests.gui.clicks import click, ids_of

JULIE = "BON Julie"
EYE, THUMB, BIN = 0, 1, 2


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[PendingPage]:
    page = PendingPage(desk)
    qtbot.addWidget(page)
    page.resize(1334, 640)
    page.show()
    QAbstractItemModelTester(page.memberships.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    qtbot.waitUntil(lambda: page.memberships.model.complete and page.around.waiting.memberships == 42)
    yield page


def request_of(name: str) -> MembershipRequest:
    last, first = name.split(" ", 1)
    person = User.get(User.last_name == last.title(), User.first_name == first)
    return (
        MembershipRequest.select().where(MembershipRequest.user == person).order_by(MembershipRequest.id.desc()).get()
    )


def opened(page: PendingPage, qtbot: QtBot, kind: type[Dialog]) -> Dialog:
    qtbot.waitUntil(lambda: isinstance(page.work.dialog, kind) and page.work.dialog.isVisible())
    assert isinstance(page.work.dialog, Dialog)
    return page.work.dialog


def answer(kind: str, press: str, text: list[str]) -> Callable[[], None]:
    """Press a button of the modal dialog that is about to open, and keep what it said."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog), kind
        text.append(f"{dialog.heading.text()} {dialog.lead.text()}")
        buttons = [button for button in dialog.findChildren(type(dialog.add_button(""))) if button.text() == press]
        buttons[0].click()

    return act


def test_the_table_shows_every_request_of_the_structures_managed_the_oldest_first(page: PendingPage) -> None:
    shown = page.memberships.model.rows_at(range(page.memberships.model.rowCount()))
    assert len(shown) == 42
    assert [row.age for row in shown] == sorted((row.age for row in shown), reverse=True)
    assert page.memberships.form.count.text() == "42 en attente"
    assert [column.title for column in page.memberships.model.columns][1:] == [
        *("Demandeur", "Identifiant Structure", "Raison sociale", "Services", "Âge", "Actions")
    ]


def test_services_are_a_name_or_a_list_that_a_click_opens(page: PendingPage, qtbot: QtBot) -> None:
    (julie,) = ids_of(page.memberships.model, "name", JULIE)
    click(qtbot, page.memberships.form.table, julie, "services")
    dialog = opened(page, qtbot, AskedServicesDialog)
    assert isinstance(dialog, AskedServicesDialog)
    assert [row.asked.code for row in dialog.rows.rows] == ["650050", "720050", "722551"]
    assert dialog.rows.rows[1].asked.comment == "Remplace M. Vasseur"


def test_search_and_filters_narrow_the_list_and_say_how_many_wait(page: PendingPage, qtbot: QtBot) -> None:
    page.form.search.setText("juridique hamon")
    qtbot.waitUntil(lambda: page.memberships.model.rowCount() == 1)
    assert page.memberships.form.count.text() == "1 affichée sur 42"
    page.form.search.setText("GAELLE")
    qtbot.waitUntil(lambda: ids_of(page.memberships.model, "name") == [] and page.memberships.model.rowCount() == 1)
    page.form.search.setText("dupont")
    qtbot.waitUntil(lambda: page.memberships.model.rowCount() == 0)
    page.memberships.form.table.empty_clicked.emit(Empty.NO_MATCH)
    qtbot.waitUntil(lambda: page.memberships.model.rowCount() == 42)
    page.form.age.setCurrentIndex(4)
    page.form.age.activated.emit(4)
    qtbot.waitUntil(lambda: 0 < page.memberships.model.rowCount() < 42)
    assert all(row.age > 30 for row in page.memberships.model.rows_at(range(page.memberships.model.rowCount())))


def test_the_filter_by_service_offers_those_of_the_chosen_structure(page: PendingPage, qtbot: QtBot) -> None:
    assert not page.form.service.isEnabled()
    at = next(at for at in range(page.form.structure.count()) if "Hôpital" in page.form.structure.itemText(at))
    page.form.structure.setCurrentIndex(at)
    page.form.structure.activated.emit(at)
    offered = [page.form.service.itemText(at) for at in range(page.form.service.count())]
    assert offered == ["Tous les services", "Achat", "Service des factures publiques", "Urbanisme", "Voierie"]
    page.form.service.setCurrentIndex(1)
    page.form.service.activated.emit(1)
    qtbot.waitUntil(lambda: page.filters.narrowed and 0 < page.memberships.model.rowCount() < 12)
    shown = page.memberships.model.rows_at(range(page.memberships.model.rowCount()))
    assert all("Achat" in row.services and row.structure_name == "Hôpital de Terneuil" for row in shown)


def test_buttons_act_on_ticked_rows_and_are_disabled_without(page: PendingPage, qtbot: QtBot) -> None:
    form = page.memberships.form
    assert not form.validate.isEnabled() and form.validate.toolTip() == "Cochez d’abord une demande"
    one, two = ids_of(page.memberships.model, "name", JULIE, "FABRE Gaëlle")
    click(qtbot, form.table, one, "tick")
    assert form.validate.isEnabled() and form.consult.isEnabled()
    assert form.ticked.text() == "1 demande cochée sur 42"
    click(qtbot, form.table, two, "tick")
    assert form.refuse.isEnabled() and not form.consult.isEnabled()


def test_consulting_then_validating_with_two_services_unticked(page: PendingPage, qtbot: QtBot) -> None:
    (julie,) = ids_of(page.memberships.model, "name", JULIE)
    click(qtbot, page.memberships.form.table, julie, "actions", EYE)
    dialog = opened(page, qtbot, MembershipRequestDialog)
    assert isinstance(dialog, MembershipRequestDialog)
    form = dialog.form
    assert [(line.number, line.code, line.ticked) for line in form.services.rows] == [
        *((1, "650050", True), (2, "720050", True), (3, "722550", True), (4, "722551", True), (5, "752550", False))
    ]
    assert dialog.note.text() == "Accorde 3 services, en garde 1"
    for code in ("720050", "722550"):
        (line,) = ids_of(form.services, "code", code)
        click(qtbot, form.ui.services, line, "ticked")
    assert dialog.note.text() == "Accorde 2 services, en retire 1"
    form.ui.comment.setText("Vu avec son chef de service.")
    with qtbot.waitSignal(page.said) as said:
        qtbot.mouseClick(dialog.validate, Qt.MouseButton.LeftButton)
    assert said.args == ["Rattachement de BON Julie à CCAS Terneuil validé"]
    qtbot.waitUntil(lambda: page.memberships.model.rowCount() == 41)
    member = Membership.get(Membership.user == User.get(User.login == "jbon@ccasterneuil.fr"))
    codes = {row.service.code for row in ServiceMembership.select().where(ServiceMembership.membership == member)}
    assert codes == {"650050", "722551"}
    last = History.select().order_by(History.id.desc()).get()
    assert (last.action, last.subject_name, last.actor_name) == (Action.MEMBERSHIP_VALIDATED, JULIE, "DUFOUR Pauline")
    assert Outbox.get(Outbox.history_id == last.id).message is Message.MEMBERSHIP_VALIDATED


@pytest.mark.parametrize(
    ("change", "line", "sentence"),
    [
        (("starts_on", "31/02/2026"), "starts_on_error", "«\u00a031/02/2026\u00a0» n’est pas une date (jj/mm/aaaa)."),
        (("starts_on", ""), "starts_on_error", "Indiquez la date de début."),
        (("ends_on", "01/01/2020"), "ends_on_error", "La date de fin (01/01/2020) précède la date de début"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_lost(
    page: PendingPage, qtbot: QtBot, change: tuple[str, str], line: str, sentence: str
) -> None:
    (julie,) = ids_of(page.memberships.model, "name", JULIE)
    page.work.open_request(julie)
    dialog = opened(page, qtbot, MembershipRequestDialog)
    assert isinstance(dialog, MembershipRequestDialog)
    dialog.form.ui.comment.setText("À garder")
    getattr(dialog.form.ui, change[0]).setText(change[1])
    before = History.select().count()
    qtbot.mouseClick(dialog.validate, Qt.MouseButton.LeftButton)
    error = getattr(dialog.form.ui, line)
    qtbot.waitUntil(error.has_error)
    assert sentence in error.label.text()
    assert (dialog.form.ui.comment.text(), getattr(dialog.form.ui, change[0]).text()) == ("À garder", change[1])
    assert History.select().count() == before and dialog.isVisible() and dialog.validate.isEnabled()
    dialog.reject()


def test_what_is_being_decided_stays_until_it_is(page: PendingPage, desk: Desk, qtbot: QtBot) -> None:
    """Escape and Ctrl + Down come faster than the answer of a disk that is slow."""
    (julie,) = ids_of(page.memberships.model, "name", JULIE)
    click(qtbot, page.memberships.form.table, julie, "actions", EYE)
    dialog = opened(page, qtbot, MembershipRequestDialog)
    assert isinstance(dialog, MembershipRequestDialog)
    writing = Event()
    desk.run(writing.wait, 10)
    qtbot.mouseClick(dialog.validate, Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.keyClick(dialog, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible() and page.work.dialog is dialog
    with qtbot.waitSignal(page.said) as said:
        writing.set()
    assert said.args == ["Rattachement de BON Julie à CCAS Terneuil validé"]


def test_a_reason_that_is_closed_meanwhile_does_not_stop_the_refusal(
    page: PendingPage, desk: Desk, qtbot: QtBot
) -> None:
    (julie,) = ids_of(page.memberships.model, "name", JULIE)
    click(qtbot, page.memberships.form.table, julie, "actions", BIN)
    dialog = opened(page, qtbot, RefusalDialog)
    assert isinstance(dialog, RefusalDialog)
    writing = Event()
    desk.run(writing.wait, 10)
    qtbot.mouseClick(dialog.refuse, Qt.MouseButton.LeftButton)
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))
    with qtbot.waitSignal(page.said) as said:
        writing.set()
    assert said.args == ["Rattachement de BON Julie à CCAS Terneuil refusé"]


def test_no_service_and_not_the_whole_structure_is_refused_beside_the_list(page: PendingPage, qtbot: QtBot) -> None:
    page.work.open_request(ids_of(page.memberships.model, "name", JULIE)[0])
    dialog = opened(page, qtbot, MembershipRequestDialog)
    assert isinstance(dialog, MembershipRequestDialog)
    dialog.form.services.set_box(7, False)
    qtbot.mouseClick(dialog.validate, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.form.ui.services_error.has_error)
    assert "Cochez au moins un service" in dialog.form.ui.services_error.label.text()
    dialog.form.ui.whole_structure.click()
    assert not dialog.form.ui.services.isEnabled() and not dialog.form.ui.services_error.has_error()
    qtbot.mouseClick(dialog.validate, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: request_of(JULIE).status is RequestStatus.VALIDATED)
    assert Membership.get(Membership.user == request_of(JULIE).user).whole_structure


def test_a_comment_stops_at_255_characters_and_says_what_a_paste_lost(page: PendingPage, qtbot: QtBot) -> None:
    page.work.open_request(ids_of(page.memberships.model, "name", JULIE)[0])
    dialog = opened(page, qtbot, MembershipRequestDialog)
    assert isinstance(dialog, MembershipRequestDialog)
    dialog.form.ui.comment.setText("x" * 250 + "fin du texte")
    assert len(dialog.form.ui.comment.text()) == 255
    assert "limite atteinte" in dialog.form.ui.comment_counter.text()
    assert "n’est pas gardée" in dialog.form.ui.comment_error.label.text()
    dialog.reject()


def test_refusing_asks_a_reason_which_the_applicant_and_the_history_get(page: PendingPage, qtbot: QtBot) -> None:
    (julie,) = ids_of(page.memberships.model, "name", JULIE)
    click(qtbot, page.memberships.form.table, julie, "actions", BIN)
    dialog = opened(page, qtbot, RefusalDialog)
    assert isinstance(dialog, RefusalDialog)
    assert dialog.windowTitle() == "Confirmation du refus de la demande de rattachement"
    assert dialog.form.reason.toPlainText() == "Refus par le gestionnaire DUFOUR Pauline"
    dialog.form.reason.setPlainText("  ")
    qtbot.mouseClick(dialog.refuse, Qt.MouseButton.LeftButton)
    assert dialog.form.reason_error.label.text() == "Indiquez le motif du refus."
    assert request_of(JULIE).status is RequestStatus.PENDING
    dialog.form.reason.setPlainText("Vous avez changé de service.")
    with qtbot.waitSignal(page.said):
        qtbot.mouseClick(dialog.refuse, Qt.MouseButton.LeftButton)
    request = request_of(JULIE)
    assert (request.status, request.reason) == (RequestStatus.REFUSED, "Vous avez changé de service.")
    message = Outbox.select().order_by(Outbox.id.desc()).get()
    assert message.message is Message.MEMBERSHIP_REFUSED and "changé de service" in message.details


def test_a_batch_of_ten_with_one_that_fails_names_it_and_keeps_it_ticked(page: PendingPage, qtbot: QtBot) -> None:
    fontaine, *others = ids_of(page.memberships.model, "name", "FONTAINE Isabelle", JULIE)
    chosen = [fontaine, *others, *[id for id in page.memberships.model.ids if id not in (fontaine, *others)][:8]]
    page.memberships.model.tick(chosen)
    said: list[str] = []
    operations = History.select(History.operation).distinct().count()

    QTimer.singleShot(100, answer("confirmation", "Valider", said))
    qtbot.mouseClick(page.memberships.form.validate, Qt.MouseButton.LeftButton)
    assert said[0].startswith("Valider 10 demandes\u202f?")
    summary = opened(page, qtbot, BatchSummaryDialog)
    assert isinstance(summary, BatchSummaryDialog)
    assert summary.heading.text() == "9 demandes validées, 1 laissée de côté"
    assert [(row.failure.name, row.failure.structure) for row in summary.rows.rows] == [
        ("FONTAINE Isabelle", "Mairie de Terneuil sur Seine")
    ]
    assert "gestionnaire principal" in summary.rows.rows[0].cause
    summary.accept()
    qtbot.waitUntil(lambda: page.memberships.model.rowCount() == 33)
    assert page.memberships.model.ticked == [fontaine]
    assert History.select(History.operation).distinct().count() == operations + 1
    assert list(seal.broken_rows()) == []


def test_refusing_several_gives_all_the_same_reason(page: PendingPage, qtbot: QtBot) -> None:
    chosen = list(page.memberships.model.ids)[:2]
    page.memberships.model.tick(chosen)
    qtbot.mouseClick(page.memberships.form.refuse, Qt.MouseButton.LeftButton)
    dialog = opened(page, qtbot, RefusalDialog)
    assert isinstance(dialog, RefusalDialog)
    dialog.form.reason.setPlainText("Demandes en double.")
    with qtbot.waitSignal(page.said) as said:
        qtbot.mouseClick(dialog.refuse, Qt.MouseButton.LeftButton)
    assert said.args == ["2 demandes refusées"]
    reasons = MembershipRequest.select(MembershipRequest.reason).where(MembershipRequest.id.in_(chosen))
    assert {row.reason for row in reasons} == {"Demandes en double."}


def test_a_request_decided_by_somebody_else_says_who_and_when_and_leaves_the_list(
    page: PendingPage, qtbot: QtBot
) -> None:
    (julie,) = ids_of(page.memberships.model, "name", JULIE)
    page.work.open_request(julie)
    dialog = opened(page, qtbot, MembershipRequestDialog)
    assert isinstance(dialog, MembershipRequestDialog)
    hubert = User.get(User.login == "hubert.dufour@exemple.fr")
    page.desk.run(membership_decisions.refuse, Actor(hubert.id, "DUFOUR Hubert"), [Decision(julie)], "Déjà vu")
    qtbot.waitUntil(lambda: request_of(JULIE).status is RequestStatus.REFUSED)
    said: list[str] = []

    QTimer.singleShot(400, answer("too late", "Fermer", said))
    qtbot.mouseClick(dialog.validate, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(said))
    assert f"Refusée par DUFOUR Hubert le {clock.today():%d/%m/%Y} à" in said[0]
    qtbot.waitUntil(lambda: page.work.dialog is None and page.memberships.model.rowCount() == 41)


def test_valider_et_rattacher_un_autre_opens_the_user_search(page: PendingPage, qtbot: QtBot) -> None:
    """Then the form for whom was chosen, in the same structure (G1.4)."""
    page.work.open_request(ids_of(page.memberships.model, "name", JULIE)[0])
    dialog = opened(page, qtbot, MembershipRequestDialog)
    assert isinstance(dialog, MembershipRequestDialog)
    qtbot.mouseClick(dialog.validate_and_attach, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(page.work.members.dialog, UserSearchDialog))
    search = page.work.members.dialog
    assert isinstance(search, UserSearchDialog)
    assert search.heading.text() == "Choisir les utilisateurs à rattacher à CCAS Terneuil"
    assert request_of(JULIE).status is RequestStatus.VALIDATED
    martin = User.get(User.login == "jmartin@ccasterneuil.fr")
    search.all_chosen.emit([martin.id])
    qtbot.waitUntil(lambda: isinstance(page.work.members.dialog, AttachDialog))
    attach = page.work.members.dialog
    assert isinstance(attach, AttachDialog)
    assert attach.heading.text() == "Rattacher MARTIN Jules à CCAS Terneuil"
    attach.reject()


def test_valider_et_rattacher_deux_autres(page: PendingPage, qtbot: QtBot) -> None:
    """Two people ticked in the search, one form, two memberships beside the one that was asked for."""
    page.work.open_request(ids_of(page.memberships.model, "name", JULIE)[0])
    dialog = opened(page, qtbot, MembershipRequestDialog)
    assert isinstance(dialog, MembershipRequestDialog)
    qtbot.mouseClick(dialog.validate_and_attach, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(page.work.members.dialog, UserSearchDialog))
    search = page.work.members.dialog
    assert isinstance(search, UserSearchDialog)
    qtbot.waitUntil(lambda: search.isVisible() and search.model.complete)
    people = [User.get(User.login == login) for login in ("marc.vasseur@exemple.fr", "hugo.weber@exemple.fr")]
    for person in people:
        assert not Membership.select().where(Membership.user == person, Membership.structure == 1).exists()
        click(qtbot, search.form.table, person.id, "selection")
    assert search.note.text() == "2 utilisateurs cochés"
    qtbot.mouseClick(search.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(page.work.members.dialog, AttachDialog))
    attach = page.work.members.dialog
    assert isinstance(attach, AttachDialog)
    assert attach.heading.text() == "Rattacher 2 utilisateurs à CCAS Terneuil"
    (line,) = ids_of(attach.form.services, "code", "650050")
    click(qtbot, attach.form.ui.services, line, "ticked")
    qtbot.keyClicks(attach.form.ui.comment, "Remplacent M. Petit.")
    with qtbot.waitSignal(page.said) as said:
        qtbot.mouseClick(attach.validate, Qt.MouseButton.LeftButton)
    assert said.args == ["2 utilisateurs rattachés"]
    assert request_of(JULIE).status is RequestStatus.VALIDATED
    for person in people:
        member = Membership.get(Membership.user == person, Membership.structure == 1)
        assert (member.status, member.role) == (RequestStatus.VALIDATED, Role.SIMPLE_USER)
        held = ServiceMembership.select().where(ServiceMembership.membership == member)
        assert [row.service.code for row in held] == ["650050"]
    told = History.select().order_by(History.id.desc()).limit(2)
    assert {(row.action, row.subject_name) for row in told} == {
        (Action.MEMBERSHIP_ATTACHED, "VASSEUR Marc"),
        (Action.MEMBERSHIP_ATTACHED, "WEBER Hugo"),
    }
    assert list(seal.broken_rows()) == []


def test_a_manager_without_the_right_to_decide_reads_why_the_buttons_are_grey(
    desk_of: Callable[[str], Desk], desk: Desk, qtbot: QtBot
) -> None:
    from chorus_desktop.core import memberships

    hanan = User.get(User.login == "hanan.bestal@exemple.fr")
    member = Membership.get(Membership.user == hanan, Membership.role == Role.SECONDARY_MANAGER)
    memberships.delegate(desk.actor, member.id, user_level=False, structure_level=False)
    page = PendingPage(desk_of("hanan.bestal@exemple.fr"))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.memberships.model.complete and page.around.waiting.total > 0)
    page.memberships.model.tick_all()
    assert not page.memberships.form.validate.isEnabled()
    assert page.memberships.form.validate.toolTip() == "Le gestionnaire principal ne vous a pas donné ce droit"
    page.work.open_request(page.memberships.model.ids[0])
    dialog = opened(page, qtbot, MembershipRequestDialog)
    assert isinstance(dialog, MembershipRequestDialog)
    assert not dialog.validate.isEnabled() and not dialog.refuse.isEnabled()
    dialog.reject()


def test_ticks_survive_sorting_and_a_decision_elsewhere(page: PendingPage, qtbot: QtBot) -> None:
    julie, fabre = ids_of(page.memberships.model, "name", JULIE, "FABRE Gaëlle")
    page.memberships.model.tick([julie, fabre])
    page.memberships.model.sort(1)
    qtbot.waitUntil(lambda: page.memberships.model.complete and page.memberships.model.sort_name == "name")
    assert set(page.memberships.model.ticked) == {julie, fabre}
    page.desk.run(membership_decisions.refuse, page.desk.actor, [Decision(fabre)], "Non")
    qtbot.waitUntil(lambda: page.memberships.model.rowCount() == 41)
    assert page.memberships.model.ticked == [julie]


def test_service_dates_are_typed_in_the_list_and_wrong_ones_are_said(page: PendingPage, qtbot: QtBot) -> None:
    page.work.open_request(ids_of(page.memberships.model, "name", JULIE)[0])
    dialog = opened(page, qtbot, MembershipRequestDialog)
    assert isinstance(dialog, MembershipRequestDialog)
    services = dialog.form.services
    end = clock.today() + timedelta(days=30)
    services.setData(services.index(0, 4), "bientôt")
    qtbot.mouseClick(dialog.validate, Qt.MouseButton.LeftButton)
    assert "n’est pas une date" in dialog.form.ui.services_error.label.text()
    services.setData(services.index(0, 4), f"{end:%d%m%y}")
    assert services.rows[0].ends_on == f"{end:%d/%m/%Y}"
    qtbot.mouseClick(dialog.validate, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: request_of(JULIE).status is RequestStatus.VALIDATED)
    assert ServiceMembership.select().where(ServiceMembership.ends_on == end).count() == 1
