from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from chorus_desktop.core.models import History, MembershipRequest, MembershipRequestLine, Service
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.states import Action, Origin, RequestStatus, Role
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.record_request import RecordRequestDialog
from chorus_desktop.gui.look.form import FieldError
from tests.demonstrated import PAULINE, actor, column, desk_of

HOSPITAL, SMALL, EVERY = 2, 3, 5
MARC = "marc.vasseur@exemple.fr"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


def shown(
    qtbot: QtBot, desk: Desk, login: str | None = MARC, structure_id: int | None = HOSPITAL
) -> RecordRequestDialog:
    who = actor(login) if login else None
    user = (who.id, who.name) if who and who.id else None
    dialog = RecordRequestDialog(None, desk, user, structure_id)
    qtbot.addWidget(dialog)
    model = dialog.form.services.services
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def save(qtbot: QtBot, dialog: RecordRequestDialog) -> int:
    with qtbot.waitSignal(dialog.recorded) as recorded:
        QTest.mouseClick(dialog.save, LEFT)
    assert not dialog.isVisible()
    request_id = recorded.args[0]
    assert isinstance(request_id, int)
    return request_id


def refused(qtbot: QtBot, dialog: RecordRequestDialog, line: FieldError) -> str:
    """Save, and return what is said beside the field; nothing was written."""
    before = MembershipRequest.select().count()
    QTest.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(line.has_error)
    assert dialog.isVisible()
    assert MembershipRequest.select().count() == before
    return line.label.text()


def tick(dialog: RecordRequestDialog, *codes: str) -> None:
    model = dialog.form.services.services
    for code in codes:
        at = column(model, "code").index(code)
        assert model.setData(model.index(at, 2), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)


def test_a_letter_is_recorded(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk)
    form = dialog.form
    assert form.user.text() == "VASSEUR Marc"
    assert form.structure.currentText() == "Hôpital de Terneuil · 135\u202f029\u202f856\u202f01178"
    assert form.received_on.text() == "12/06/2026"
    assert [form.origin.itemText(at) for at in range(3)] == ["Courriel", "Courrier papier", "Téléphone"]
    assert [form.role.itemText(at) for at in range(2)] == ["Utilisateur simple", "Gestionnaire secondaire"]
    form.role.setCurrentIndex(1)
    form.origin.setCurrentIndex(1)
    form.received_on.setText("1/6/26")
    form.comment.setPlainText("Remplace Mme Weber.")
    tick(dialog, "URBA", "ACHA")
    assert form.services.form.count.text() == "2 cochés sur 4"
    request_id = save(qtbot, dialog)
    request = MembershipRequest.get_by_id(request_id)
    assert (request.user.id, request.structure.id) == (actor(MARC).id, HOSPITAL)
    assert (request.status, request.role) == (RequestStatus.PENDING, Role.SECONDARY_MANAGER)
    assert request.recorded_by is not None
    assert (request.origin, request.recorded_by.id) == (Origin.PAPER, actor(PAULINE).id)
    assert request.asked_at == datetime(2026, 6, 1, 12).astimezone()
    assert (request.comment, request.whole_structure) == ("Remplace Mme Weber.", False)
    codes = MembershipRequestLine.select(Service.code).join(Service).where(MembershipRequestLine.request == request_id)
    assert {row[0] for row in fetch(codes)} == {"URBA", "ACHA"}
    (last,) = fetch(History.select(History.action, History.actor_name).order_by(History.id.desc()).limit(1))
    assert last == (Action.MEMBERSHIP_RECORDED, "DUFOUR Pauline")


def test_the_whole_structure_makes_the_list_needless(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk)
    tick(dialog, "URBA")
    dialog.form.services.form.whole.click()
    assert not dialog.form.services.form.table.isEnabled()
    assert dialog.form.services.form.count.text() == "toute la structure, services à venir compris"
    request = MembershipRequest.get_by_id(save(qtbot, dialog))
    assert request.whole_structure
    assert MembershipRequestLine.select().where(MembershipRequestLine.request == request.id).count() == 0


def test_without_an_active_service_it_is_for_the_whole_structure(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk, structure_id=SMALL)
    picker = dialog.form.services.form
    assert picker.whole.isChecked() and not picker.whole.isEnabled()
    assert not picker.table.isVisible() and picker.none.isVisible()
    assert MembershipRequest.get_by_id(save(qtbot, dialog)).whole_structure


def test_once_the_service_is_ticked_nothing_is_left_to_mend(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk)
    picker = dialog.form.services.form
    refused(qtbot, dialog, picker.error)
    assert dialog.trouble.label.text() == "1 champ à corriger"
    picker.whole.click()
    assert (picker.error.label.text(), dialog.trouble.label.text()) == ("", "")


def test_everything_that_is_missing_is_said_at_once(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk, None, None)
    form = dialog.form
    form.comment.setPlainText("Appel de ce matin.")
    form.received_on.setText("31/02/2026")
    assert refused(qtbot, dialog, form.user_error) == "Indiquez qui fait la demande."
    assert form.structure_error.label.text() == "Choisissez la structure."
    assert "31/02/2026" in form.received_on_error.label.text()
    assert dialog.trouble.label.text() == "3 champs à corriger"
    assert form.choose_user.hasFocus()
    assert (form.received_on.text(), form.comment.toPlainText()) == ("31/02/2026", "Appel de ce matin.")
    form.received_on.setText("")
    assert dialog.trouble.label.text() == "2 champs à corriger"
    refused(qtbot, dialog, form.user_error)
    assert form.received_on_error.label.text() == "Indiquez la date de réception."
    form.received_on.setText("01/06/0226")
    refused(qtbot, dialog, form.user_error)
    assert form.received_on_error.label.text() == "Vérifiez l’année de réception."


def test_a_day_to_come_is_refused(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk)
    tick(dialog, "URBA")
    dialog.form.received_on.setText("13/06/2026")
    sentence = refused(qtbot, dialog, dialog.form.received_on_error)
    assert sentence == "La date de réception (13/06/2026) est à venir."
    assert dialog.form.received_on.hasFocus()
    dialog.form.received_on.set_value(date(2026, 6, 12))
    assert not dialog.form.received_on_error.has_error()
    save(qtbot, dialog)


def test_at_least_one_service(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk)
    error = dialog.form.services.form.error
    assert refused(qtbot, dialog, error) == "Cochez au moins un service, ou « Rattacher à la structure »."
    tick(dialog, "URBA")
    assert not error.has_error()


def test_somebody_who_waits_already(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk, "francois.tessier@exemple.fr")
    tick(dialog, "URBA")
    sentence = refused(qtbot, dialog, dialog.form.user_error)
    assert sentence.startswith("Une demande de TESSIER François pour Hôpital de Terneuil attend déjà")
    assert column(dialog.form.services.services, "code")[2] == "URBA"
    assert dialog.form.services.chosen


def test_what_belongs_to_no_field_is_said_beside_the_buttons(qtbot: QtBot, desk: Desk) -> None:
    """Pauline lost her right while the form was open."""
    dialog = shown(qtbot, desk)
    tick(dialog, "URBA")
    desk.actor = actor(MARC)
    QTest.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(dialog.trouble.isVisible)
    assert dialog.trouble.label.text() == "Vous n’avez pas ce droit sur Hôpital de Terneuil."
    assert dialog.isVisible()


def test_the_comment_stops_at_its_limit(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk)
    dialog.form.comment.setPlainText("é" * 300)
    assert dialog.form.comment.toPlainText() == "é" * 255
    assert dialog.form.comment_counter.text() == "255 / 255, limite atteinte"


def test_another_structure_brings_its_own_services(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk, structure_id=None)
    assert column(dialog.form.services.services, "code") == []
    assert not dialog.form.services.form.whole.isEnabled()
    assert dialog.form.services.form.whole.toolTip() == "Choisissez d’abord la structure"
    dialog.form.structure.setCurrentIndex(dialog.form.structure.findData(EVERY))
    assert "ECOL" in column(dialog.form.services.services, "code")
    tick(dialog, "ECOL")
    dialog.form.structure.setCurrentIndex(dialog.form.structure.findData(HOSPITAL))
    assert dialog.form.services.chosen == ()


def test_only_structures_where_one_may_decide(qtbot: QtBot, desk: Desk) -> None:
    desk.actor = actor("hanan.bestal@exemple.fr")
    dialog = shown(qtbot, desk, structure_id=None)
    assert [dialog.form.structure.itemData(at) for at in range(dialog.form.structure.count())] == [HOSPITAL]
    assert dialog.form.structure.currentData() == HOSPITAL


def test_the_applicant_is_searched(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk, None)
    assert not dialog.form.user.isVisible()
    assert dialog.form.choose_user.accessibleName() == "Rechercher un utilisateur"
    QTest.mouseClick(dialog.form.choose_user, LEFT)
    search = dialog.search
    assert search is not None
    search.form.last_name.setText("vasseur")
    with qtbot.waitSignal(search.model.loaded):
        search.form.search.click()
    QTest.mouseClick(search.ok, LEFT)
    assert dialog.form.user.text() == "VASSEUR Marc"
    assert dialog.form.choose_user.text() == "Changer"
    assert dialog.form.choose_user.accessibleName() == "Changer (VASSEUR Marc)"
    tick(dialog, "URBA")
    assert MembershipRequest.get_by_id(save(qtbot, dialog)).user.id == actor(MARC).id


def test_annuler_writes_nothing(qtbot: QtBot, desk: Desk) -> None:
    before = MembershipRequest.select().count()
    dialog = shown(qtbot, desk)
    tick(dialog, "URBA")
    with qtbot.assertNotEmitted(dialog.recorded):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert MembershipRequest.select().count() == before


def test_two_clicks_record_once(qtbot: QtBot, desk: Desk) -> None:
    before = MembershipRequest.select().count()
    dialog = shown(qtbot, desk)
    tick(dialog, "URBA")
    with qtbot.waitSignal(dialog.recorded):
        dialog.save.click()
        dialog.save.click()
    assert MembershipRequest.select().count() == before + 1
