"""« Demander un rattachement »: several structures at once, by service or whole; what waits already can be seen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from chorus_desktop.core import my_requests
from chorus_desktop.core.membership_requests import Asked, ask
from chorus_desktop.core.models import MembershipRequest, Structure
from chorus_desktop.core.states import RequestStatus, Role, StructureStatus
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.ask_membership import AskMembershipDialog
from tests import builders
from tests.builders import rows
from tests.demonstrated import JULIE, PAULINE, actor, column, desk_of
from tests.gui.clicks import click

CCAS, HOSPITAL, SMALL, TOWN_HALL = 1, 2, 3, 4
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path, JULIE) as desk:
        yield desk


def shown(qtbot: QtBot, desk: Desk, structure_id: int = 0) -> AskMembershipDialog:
    dialog = AskMembershipDialog(None, desk, structure_id)
    qtbot.addWidget(dialog)
    QAbstractItemModelTester(dialog.chooser.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    qtbot.waitUntil(lambda: dialog.chooser.model.rowCount() > 0)
    return dialog


def tick(qtbot: QtBot, dialog: AskMembershipDialog, code: str) -> None:
    """Tick one service of the current structure."""
    services = dialog.chooser.services.services
    line = next(row for row in services.rows if row.code == code)
    click(qtbot, dialog.chooser.services.form.table, line.id, "ticked")


def test_structures_are_found_with_their_manager(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk)
    model = dialog.chooser.model
    assert dialog.chooser.search.hasFocus()
    assert column(model, "name")[0] == "CCAS Terneuil"
    assert set(column(model, "manager")) == {"DUFOUR Pauline", "DUFOUR Hubert"}
    assert any(text.startswith("Demande n°\u00a0") for text in column(model, "asked"))
    dialog.chooser.search.setText("hopital terneuil")
    qtbot.waitUntil(lambda: column(model, "name") == ["Hôpital de Terneuil"])
    dialog.chooser.search.setText("introuvable")
    qtbot.waitUntil(lambda: model.rowCount() == 0)
    state = dialog.chooser.table._overlay.state
    assert state.title.text() == "Aucune structure ne correspond à «\u00a0introuvable\u00a0»"


def test_several_structures_are_asked_at_once(qtbot: QtBot, desk: Desk) -> None:
    """A choice stays on top while one searches for the next."""
    dialog = shown(qtbot, desk)
    chooser = dialog.chooser
    click(qtbot, chooser.table, HOSPITAL, "ticked")
    assert chooser.services.form.title.text() == "Services de Hôpital de Terneuil"
    tick(qtbot, dialog, "URBA")
    tick(qtbot, dialog, "ACHA")
    chooser.search.setText("mairie")
    qtbot.waitUntil(lambda: chooser.model.rowCount() == 2)
    assert column(chooser.model, "asked")[0] == "2 services"
    mairie = chooser.model.ids[1]
    chooser.table.set_current(mairie)
    QTest.mouseClick(chooser.services.form.whole, LEFT, pos=chooser.services.form.whole.rect().center())
    chooser.services.form.whole.click() if not chooser.services.whole_structure else None
    assert column(chooser.model, "asked") == ["2 services", "Toute la structure"]
    dialog.role.setCurrentIndex(1)
    dialog.comment.setText("Nouvelle en poste.")
    with qtbot.waitSignal(dialog.sent) as sent:
        QTest.mouseClick(dialog.send, LEFT)
    assert sent.args == [["Hôpital de Terneuil", "Mairie de Terneuil sur Seine"]]
    julie = actor(JULIE)
    first, second = sorted(my_requests.read(julie)[:2], key=lambda row: row.number)
    assert (first.names, first.role, first.comment) == (
        *(["Achat", "Urbanisme"], Role.SECONDARY_MANAGER, "Nouvelle en poste."),
    )
    assert second.whole_structure and second.structure_name == "Mairie de Terneuil sur Seine"


def test_nothing_ticked_is_said_where_it_is(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk)
    before = MembershipRequest.select().count()
    QTest.mouseClick(dialog.send, LEFT)
    qtbot.waitUntil(dialog.chooser.error.has_error)
    assert dialog.chooser.error.label.text() == "Choisissez au moins une structure."
    click(qtbot, dialog.chooser.table, HOSPITAL, "ticked")
    assert not dialog.chooser.error.has_error()
    assert "Services à choisir" in column(dialog.chooser.model, "asked")
    QTest.mouseClick(dialog.send, LEFT)
    error = dialog.chooser.services.form.error
    qtbot.waitUntil(error.has_error)
    assert error.label.text() == "Cochez au moins un service, ou « Rattacher à la structure »."
    assert MembershipRequest.select().count() == before


def test_without_an_active_service_it_is_for_the_whole_structure(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk)
    click(qtbot, dialog.chooser.table, SMALL, "ticked")
    (line,) = dialog.chooser.chosen
    assert line.choice is not None and line.choice.whole
    with qtbot.waitSignal(dialog.sent):
        QTest.mouseClick(dialog.send, LEFT)


def test_what_waits_already_can_be_seen(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk)
    waiting = next(row for row in dialog.chooser.model.rows if row.found.waiting)
    with qtbot.waitSignal(dialog.request_wanted) as wanted:
        click(qtbot, dialog.chooser.table, waiting.id, "asked")
    assert wanted.args == [waiting.found.waiting]
    assert not dialog.isVisible()


def test_asked_meanwhile_from_elsewhere(qtbot: QtBot, desk: Desk) -> None:
    dialog = shown(qtbot, desk, HOSPITAL)
    assert [line.id for line in dialog.chooser.chosen] == [HOSPITAL]
    tick(qtbot, dialog, "URBA")
    number = ask(actor(JULIE), Asked(HOSPITAL, whole_structure=True))
    QTest.mouseClick(dialog.send, LEFT)
    qtbot.waitUntil(dialog.known.isVisible)
    assert dialog.known.label.text().startswith(f"Votre demande n° {number} du 12/06/2026 pour Hôpital de Terneuil")
    qtbot.waitUntil(lambda: not dialog.chooser.chosen)
    with qtbot.waitSignal(dialog.request_wanted) as wanted:
        QTest.mouseClick(dialog.known.button, LEFT)
    assert wanted.args == [number]


def test_inactive_meanwhile(qtbot: QtBot, desk: Desk) -> None:
    """Said, no longer offered; the other choice is kept, and nothing is asked."""
    dialog = shown(qtbot, desk, HOSPITAL)
    tick(qtbot, dialog, "URBA")
    click(qtbot, dialog.chooser.table, SMALL, "ticked")
    before = MembershipRequest.select().count()
    builders.change(Structure, HOSPITAL, status=StructureStatus.INACTIVE)
    QTest.mouseClick(dialog.send, LEFT)
    qtbot.waitUntil(dialog.chooser.error.has_error)
    assert dialog.chooser.error.label.text() == "Hôpital de Terneuil est inactive."
    assert [line.id for line in dialog.chooser.chosen] == [SMALL]
    qtbot.waitUntil(lambda: "Hôpital de Terneuil" not in column(dialog.chooser.model, "name"))
    assert MembershipRequest.select().count() == before
    with qtbot.waitSignal(dialog.sent):
        QTest.mouseClick(dialog.send, LEFT)


def test_a_primary_manager_has_nothing_to_ask_at_home(qtbot: QtBot, desk: Desk) -> None:
    desk.actor = actor(PAULINE)
    dialog = shown(qtbot, desk)
    own = next(row for row in dialog.chooser.model.rows if row.id == CCAS)
    assert own.found.role is Role.PRIMARY_MANAGER and own.choice is None
    click(qtbot, dialog.chooser.table, CCAS, "ticked")
    assert dialog.chooser.chosen == []
    assert "Déjà rattaché, gestionnaire principal" in column(dialog.chooser.model, "asked")


def test_one_that_was_refused_is_made_again(qtbot: QtBot, desk: Desk) -> None:
    desk.actor = actor("karim.benali@exemple.fr")
    (refused,) = my_requests.read(desk.actor)
    dialog = AskMembershipDialog(None, desk, again=refused)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.chooser.model.rowCount() > 0)
    assert column(dialog.chooser.model, "asked")[0] == "1 service"
    with qtbot.waitSignal(dialog.sent):
        QTest.mouseClick(dialog.send, LEFT)
    last = rows("membership_request", "user_id = ?", desk.actor.id)[-1]
    assert last["status"] == RequestStatus.PENDING
    assert my_requests.read(desk.actor)[0].names == refused.names
