"""The activation mails, as a manager sends them: one by one, or many into a folder (G3.4, G5.3, G7.2)."""

from collections.abc import Iterator
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from pathlib import Path
from threading import Event
from urllib.parse import unquote

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from chorus_desktop.core import accounts, activation, code_entry, ledger, outbox, users
from chorus_desktop.core.errors import DatabaseTrouble
from chorus_desktop.core.models import Outbox, Setting, User
from chorus_desktop.core.rights import DISCONNECTED
from chorus_desktop.core.states import AccountStatus, Delivery, Message
from chorus_desktop.gui.activation import ActivationWork
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.activation_mail import ActivationMailDialog
from chorus_desktop.gui.dialogs.activation_mails import ActivationMailsDialog
from chorus_desktop.gui.look.dialog import Dialog
from tests.demonstrated import JULIE, actor, desk_of

LEFT = Qt.MouseButton.LeftButton
CELESTE = "celeste.montagne@exemple.fr"
PASSWORD = "les marronniers de la place"


@pytest.fixture(autouse=True)
def quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    from argon2 import PasswordHasher

    quick = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr("chorus_desktop.core.passwords.hasher", lambda: quick)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        with ledger.housekeeping():  # a base like any other: the demonstration opens no mail program
            Setting.delete().where(Setting.key == accounts.DEMONSTRATION).execute()
        yield desk


@pytest.fixture
def work(qtbot: QtBot, desk: Desk) -> ActivationWork:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    return ActivationWork(page, desk)


def mail(qtbot: QtBot, work: ActivationWork, login: str = CELESTE) -> ActivationMailDialog:
    work.send_one(actor(login).id or 0)
    qtbot.waitUntil(lambda: isinstance(work.dialog, ActivationMailDialog) and work.dialog.isVisible())
    assert isinstance(work.dialog, ActivationMailDialog)
    return work.dialog


def mails(qtbot: QtBot, work: ActivationWork, *logins: str) -> ActivationMailsDialog:
    work.send_all([actor(login).id or 0 for login in logins])
    qtbot.waitUntil(lambda: isinstance(work.dialog, ActivationMailsDialog) and work.dialog.isVisible())
    assert isinstance(work.dialog, ActivationMailsDialog)
    return work.dialog


def code_in(text: str) -> str:
    (line,) = [line for line in text.splitlines() if line.startswith("Code d’activation")]
    return line.split("\u00a0: ")[1].strip()


def read(path: Path) -> EmailMessage:
    return BytesParser(EmailMessage, policy=default).parsebytes(path.read_bytes())


def waiting() -> int:
    return Outbox.select().where(Outbox.state == Delivery.WAITING).count()


def message_of(login: str) -> Outbox:
    return (
        Outbox.select()
        .where(Outbox.user == actor(login).id, Outbox.message == Message.ACTIVATION)
        .order_by(Outbox.id.desc())
        .get()
    )


def test_the_mail_is_looked_at_before_any_code_is_made(qtbot: QtBot, work: ActivationWork) -> None:
    dialog = mail(qtbot, work)
    assert dialog.windowTitle() == "Envoyer le courriel d'activation"
    assert dialog.view.to.text() == CELESTE and "•••••-•••••" in dialog.view.text.toPlainText()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert User.get(User.login == CELESTE).activation_code is None
    assert message_of(CELESTE).state is Delivery.WAITING


def test_after_trouble_with_the_disk_it_can_be_closed(
    qtbot: QtBot, work: ActivationWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, message: Message) -> None:
        raise DatabaseTrouble("Le disque ne répond pas.", "Recommencez.", Path())

    monkeypatch.setattr(activation, "prepare", fail)
    dialog = mail(qtbot, work)
    with qtbot.waitSignal(work._desk.troubled):
        QTest.mouseClick(dialog.copy, LEFT)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert work.dialog is None


def test_copying_makes_the_code_and_marks_the_message(qtbot: QtBot, work: ActivationWork) -> None:
    before = waiting()
    dialog = mail(qtbot, work)
    with qtbot.waitSignal(work.said) as said, qtbot.waitSignal(work._desk.changed, check_params_cb=_is_outbox):
        QTest.mouseClick(dialog.copy, LEFT)
    assert said.args == ["Courriel d’activation de MONTAGNE Céleste prêt à partir"]
    copied = QApplication.clipboard().text()
    assert code_in(copied) in dialog.view.text.toPlainText()
    assert message_of(CELESTE).state is Delivery.SENT and waiting() == before - 1
    assert dialog.banner.label.text().startswith("Copié")
    assert code_entry.activate(CELESTE, code_in(copied), PASSWORD).name == "MONTAGNE Céleste"


def _is_outbox(tables: frozenset[str]) -> bool:
    return tables == {"outbox"}


def test_another_way_out_keeps_the_code(
    qtbot: QtBot, work: ActivationWork, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that cannot be written says so, and the mail can go elsewhere."""
    dialog = mail(qtbot, work)
    opened: list[QUrl] = []

    def open_nothing(url: QUrl) -> bool:
        opened.append(url)
        return False

    monkeypatch.setattr(QDesktopServices, "openUrl", open_nothing)
    QTest.mouseClick(dialog.open_mail, LEFT)
    qtbot.waitUntil(lambda: "Aucun logiciel de messagerie" in dialog.banner.label.text())
    assert message_of(CELESTE).state is Delivery.WAITING
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "absent" / "a.eml"), ""))
    QTest.mouseClick(dialog.save, LEFT)
    assert "ne peut pas être écrit" in dialog.banner.label.text()
    path = tmp_path / "courriel.eml"
    proposed: list[str] = []

    def choose(parent: QWidget, title: str, proposal: str, kinds: str) -> tuple[str, str]:
        proposed.append(proposal)
        return str(path), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    QTest.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(lambda: message_of(CELESTE).state is Delivery.SENT)
    assert Path(proposed[0]).name == "activation-montagne-celeste.eml"
    message = read(path)
    assert message["Message-ID"] == message_of(CELESTE).message_id and message["To"] == CELESTE
    assert message["From"] == "DUFOUR Pauline <contact@mairieterneuil.fr>"
    code = code_in(message.get_content())
    assert opened[0].scheme() == "mailto" and code in unquote(opened[0].toString())
    assert code_entry.activate(CELESTE, code, PASSWORD)


def test_the_demonstration_opens_no_mail_program(qtbot: QtBot, work: ActivationWork) -> None:
    with ledger.housekeeping():
        Setting.insert(key=accounts.DEMONSTRATION, value="true").execute()
    dialog = mail(qtbot, work)
    assert not dialog.open_mail.isEnabled() and dialog.open_mail.toolTip() == "La démonstration n’envoie rien."
    assert dialog.copy.isEnabled()


def test_an_account_activated_meanwhile_gets_no_mail(qtbot: QtBot, work: ActivationWork) -> None:
    dialog = mail(qtbot, work)
    users.activate(DISCONNECTED, actor(CELESTE).id or 0, "!")
    QTest.mouseClick(dialog.copy, LEFT)
    qtbot.waitUntil(lambda: dialog.banner.label.text() == "Ce compte est déjà actif.")
    assert not dialog.copy.isEnabled() and dialog.cancel.isEnabled()
    QTest.mouseClick(dialog.cancel, LEFT)
    assert work.dialog is None


def test_who_waits_for_nothing_is_told_so(qtbot: QtBot, work: ActivationWork) -> None:
    said: list[str] = []

    def read() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        said.append(dialog.lead.text())
        dialog.accept()

    QTimer.singleShot(300, read)
    work.send_one(actor(JULIE).id or 0)
    qtbot.waitUntil(lambda: said == ["Ce compte est déjà actif."])


def test_many_name_the_skipped_and_go_into_a_folder(
    qtbot: QtBot, desk: Desk, work: ActivationWork, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    users.create(desk.actor, users.Identity("marie.dupont@exemple.fr", "Dupont", "Marie"))
    dialog = mails(qtbot, work, CELESTE, JULIE, "marie.dupont@exemple.fr")
    assert dialog.heading.text() == "Renvoyer 2 courriels d’activation\u202f?"
    assert [(row.name, row.cause) for row in dialog.rows.rows] == [("BON Julie", "Ce compte est déjà actif.")]
    assert dialog.table.accessibleName() == "Utilisateurs laissés de côté"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "absent"))
    QTest.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(lambda: "ne peut pas être écrit" in dialog.trouble.label.text())
    assert User.get(User.login == CELESTE).activation_code is None
    folder = tmp_path / "courriels"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    with qtbot.waitSignal(work.said) as said:
        QTest.mouseClick(dialog.save, LEFT)
    assert said.args == ["2 courriels d’activation enregistrés dans courriels"]
    assert dialog.heading.text() == said.args[0] and dialog.cancel.text() == "Fermer" and not dialog.save.isVisible()
    files = sorted(folder.iterdir())
    assert [path.name for path in files] == ["activation-dupont-marie.eml", "activation-montagne-celeste.eml"]
    for path, login in zip(files, ("marie.dupont@exemple.fr", CELESTE), strict=True):
        assert message_of(login).state is Delivery.SENT
        assert code_entry.activate(login, code_in(read(path).get_content()), PASSWORD)
        assert User.get(User.login == login).status is AccountStatus.ACTIVE


def test_all_go_and_the_dialog_closes(
    qtbot: QtBot, work: ActivationWork, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = mails(qtbot, work, CELESTE)
    assert dialog.heading.text() == "Renvoyer 1 courriel d’activation\u202f?" and not dialog.table.isVisible()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    QTest.mouseClick(dialog.save, LEFT)
    assert dialog.save.isEnabled()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    with qtbot.waitSignal(dialog.accepted):
        QTest.mouseClick(dialog.save, LEFT)
    assert work.dialog is None and (tmp_path / "activation-montagne-celeste.eml").is_file()


def test_nobody_waits(qtbot: QtBot, work: ActivationWork) -> None:
    dialog = mails(qtbot, work, JULIE)
    assert dialog.heading.text() == "Aucun courriel d’activation à renvoyer" and not dialog.save.isVisible()
    assert outbox.waiting_of([actor(JULIE).id or 0], Message.ACTIVATION) == {}


def test_stopping_saves_nothing(
    qtbot: QtBot, desk: Desk, work: ActivationWork, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "courriels"
    folder.mkdir()
    dialog = mails(qtbot, work, CELESTE)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    stopped = Event()

    def slow(secret: str) -> str:
        stopped.wait(10)
        return secret

    monkeypatch.setattr("chorus_desktop.core.passwords.hashed", slow)
    QTest.mouseClick(dialog.save, LEFT)
    assert dialog.progress is not None and not dialog.save.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    with qtbot.waitSignal(desk.cancelled):
        dialog.progress.stop.click()
        stopped.set()
    qtbot.waitUntil(dialog.save.isEnabled)
    assert list(folder.iterdir()) == [] and User.get(User.login == CELESTE).activation_code is None
