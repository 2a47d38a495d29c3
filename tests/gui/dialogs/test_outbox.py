"""« Boîte d'envoi » with a manager's clicks: filters, ticks, each way out, and what is greyed with the reason."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from chorus_desktop.core import ledger, outbox_list
from chorus_desktop.core.models import Outbox
from chorus_desktop.core.outbox_list import Filters, OutboxRow
from chorus_desktop.core.states import Delivery, Message
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.activation_mail import ActivationMailDialog
from chorus_desktop.gui.dialogs.letter import LetterDialog
from chorus_desktop.gui.dialogs.outbox import OutboxDialog
from chorus_desktop.gui.dialogs.outbox_columns import READ, RETRY
from chorus_desktop.gui.look.dialog import Dialog
from tests.demonstrated import column, desk_of
from tests.gui.clicks import click

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk) -> OutboxDialog:
    dialog = OutboxDialog(None, desk)
    qtbot.addWidget(dialog)
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog.model)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.model.complete)
    return dialog


def waiting(desk: Desk, message: Message | None = None) -> list[OutboxRow]:
    """Those that wait, the newest first."""
    found = outbox_list.listing(desk.actor, Filters("", Delivery.WAITING)).first("date", True, 99)
    return [row for row in found if (row.message is Message.ACTIVATION) is (message is Message.ACTIVATION)]


def put(row: OutboxRow, state: Delivery, error: str = "") -> None:
    with ledger.housekeeping("outbox"):
        Outbox.update(state=state, error=error).where(Outbox.id == row.id).execute()


def state(row: OutboxRow) -> Delivery:
    return Outbox.get_by_id(row.id).state


def tick(qtbot: QtBot, dialog: OutboxDialog, *rows: OutboxRow) -> None:
    for row in rows:
        click(qtbot, dialog.table, row.id, "tick")


def answer(text: str, said: list[str]) -> Callable[[], None]:
    def press() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, Dialog)
        said.append(question.heading.text())
        next(button for button in question.findChildren(QPushButton) if button.text() == text).click()

    return press


def test_the_list_and_its_filters(qtbot: QtBot, dialog: OutboxDialog, desk: Desk) -> None:
    assert (dialog.windowTitle(), dialog.table.accessibleName()) == ("Boîte d'envoi", "Boîte d'envoi")
    titles = [column.title for column in dialog.model.columns]
    assert titles[1:-1] == ["Date", "Destinataire", "Objet", "État", "Tentatives", "Erreur"]
    assert set(column(dialog.model, "state")) >= {"En attente", "Envoyé"}
    dialog.state.setCurrentIndex(dialog.state.findData(Delivery.SENT))
    dialog.state.activated.emit(dialog.state.currentIndex())
    qtbot.waitUntil(lambda: set(column(dialog.model, "state")) == {"Envoyé"})
    (name,) = {row.name for row in waiting(desk)[:1]}
    dialog.state.setCurrentIndex(0)
    dialog.search.setText(name)
    qtbot.waitUntil(lambda: set(column(dialog.model, "person")) == {name})
    dialog.search.setText("personne de ce nom")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 0)
    qtbot.mouseClick(dialog.table._overlay.state.button, LEFT)
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 9)


def test_buttons_need_a_tick_and_say_so(qtbot: QtBot, dialog: OutboxDialog, desk: Desk) -> None:
    first, second = waiting(desk)[:2]
    bar = dialog.bar
    buttons = (bar.retry, bar.mark_sent, bar.withdraw, bar.open_mail, bar.save)
    assert {(one.isEnabled(), one.toolTip()) for one in buttons} == {(False, "Cochez d’abord un message")}
    tick(qtbot, dialog, first)
    assert all(one.isEnabled() for one in buttons) and bar.ticked.text() == "1 message coché"
    tick(qtbot, dialog, second)
    assert bar.retry.isEnabled() and not bar.open_mail.isEnabled()
    assert bar.save.toolTip() == "Un seul message à la fois"
    for row in (first, second):
        put(row, Delivery.SENT)
    qtbot.waitUntil(lambda: bar.retry.toolTip() == "Déjà parti, ou retiré")


def test_reading_one(qtbot: QtBot, dialog: OutboxDialog, desk: Desk) -> None:
    row = waiting(desk)[0]
    click(qtbot, dialog.table, row.id, "actions", [one.key for one in dialog.model.columns[-1].actions].index(READ))
    qtbot.waitUntil(lambda: isinstance(dialog.letter, LetterDialog) and dialog.letter.isVisible())
    assert isinstance(dialog.letter, LetterDialog)
    assert dialog.letter.view.subject.text() == row.subject and row.name in dialog.letter.view.text.toPlainText()
    QTest.mouseClick(dialog.letter.copy, LEFT)
    assert row.name in QApplication.clipboard().text()
    QTest.mouseClick(dialog.letter.close_button, LEFT)


def test_a_failed_one_is_retried_from_its_row(qtbot: QtBot, dialog: OutboxDialog, desk: Desk) -> None:
    row = waiting(desk)[0]
    put(row, Delivery.FAILED, "Le serveur refuse l’adresse.")
    qtbot.waitUntil(lambda: "Échec" in column(dialog.model, "state"))
    assert "Le serveur refuse l’adresse." in column(dialog.model, "error")
    click(qtbot, dialog.table, row.id, "actions", [one.key for one in dialog.model.columns[-1].actions].index(RETRY))
    qtbot.waitUntil(lambda: state(row) is Delivery.WAITING)
    qtbot.waitUntil(lambda: dialog.told.text() == "1 message remis en attente")


def test_an_uncertain_one_is_retried_only_after_a_question(qtbot: QtBot, dialog: OutboxDialog, desk: Desk) -> None:
    row, said = waiting(desk)[0], list[str]()
    put(row, Delivery.UNCERTAIN, "Coupé.")
    qtbot.waitUntil(lambda: "Envoi incertain" in column(dialog.model, "state"))
    tick(qtbot, dialog, row)
    QTimer.singleShot(200, answer("Annuler", said))
    qtbot.mouseClick(dialog.bar.retry, LEFT)
    assert state(row) is Delivery.UNCERTAIN
    QTimer.singleShot(200, answer("Réessayer", said))
    qtbot.mouseClick(dialog.bar.retry, LEFT)
    qtbot.waitUntil(lambda: state(row) is Delivery.WAITING)
    assert said == ["Envoyer une seconde fois\u202f?"] * 2


def test_noted_as_sent_and_withdrawn(qtbot: QtBot, dialog: OutboxDialog, desk: Desk) -> None:
    first, second, said = *waiting(desk)[:2], list[str]()
    tick(qtbot, dialog, first)
    qtbot.mouseClick(dialog.bar.mark_sent, LEFT)
    qtbot.waitUntil(lambda: dialog.told.text() == "1 message noté comme envoyé")
    assert state(first) is Delivery.SENT and dialog.model.ticked_count == 0
    tick(qtbot, dialog, second)
    QTimer.singleShot(200, answer("Retirer", said))
    qtbot.mouseClick(dialog.bar.withdraw, LEFT)
    qtbot.waitUntil(lambda: state(second) is Delivery.WITHDRAWN)
    assert said == ["Retirer 1 message\u202f?"]
    qtbot.waitUntil(lambda: any("Retiré par DUFOUR Pauline" in text for text in column(dialog.model, "error")))


def test_opened_in_the_mail_program_or_saved(
    qtbot: QtBot, dialog: OutboxDialog, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = waiting(desk)[:2]
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return len(opened) > 1

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    tick(qtbot, dialog, first)
    qtbot.mouseClick(dialog.bar.open_mail, LEFT)
    qtbot.waitUntil(lambda: dialog.told.text() == "Aucun logiciel de messagerie ne s’est ouvert.")
    qtbot.waitUntil(lambda: state(first) is Delivery.WAITING and not desk.busy and dialog.bar.open_mail.isEnabled())
    qtbot.mouseClick(dialog.bar.open_mail, LEFT)
    qtbot.waitUntil(lambda: state(first) is Delivery.SENT)
    assert opened[1].scheme() == "mailto" and opened[1].path() == first.to
    path = tmp_path / "message.eml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    qtbot.waitUntil(lambda: dialog.model.ticked_count == 0)
    tick(qtbot, dialog, second)
    qtbot.mouseClick(dialog.bar.save, LEFT)
    qtbot.waitUntil(lambda: state(second) is Delivery.SENT)
    assert Outbox.get_by_id(second.id).message_id.encode() in path.read_bytes()


def test_an_activation_goes_by_its_own_dialog(qtbot: QtBot, dialog: OutboxDialog, desk: Desk) -> None:
    row = waiting(desk, Message.ACTIVATION)[0]
    tick(qtbot, dialog, row)
    qtbot.mouseClick(dialog.bar.open_mail, LEFT)
    qtbot.waitUntil(lambda: isinstance(dialog.work.activation.dialog, ActivationMailDialog))
    assert isinstance(dialog.work.activation.dialog, ActivationMailDialog)
    dialog.work.activation.dialog.reject()
    assert state(row) is Delivery.WAITING


def test_narrow_buttons_keep_their_names(qtbot: QtBot, dialog: OutboxDialog) -> None:
    dialog.resize(800, 420)
    qtbot.waitUntil(lambda: dialog.bar.withdraw.text() == "")
    assert dialog.bar.withdraw.accessibleName() == "Retirer" and dialog.bar.retry.text() == "Réessayer"
