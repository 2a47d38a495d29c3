"""The password of the mail server: asked for where something waits for it, tried, kept where one wants (G7.2)."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import accounts, database, mail_settings, structures, users
from chorus_desktop.core.mail_settings import Security
from chorus_desktop.core.membership_decisions import Decision, refuse
from chorus_desktop.core.membership_requests import Asked, ask
from chorus_desktop.core.models import Outbox
from chorus_desktop.core.rights import DISCONNECTED, Actor
from chorus_desktop.core.states import Delivery, Message
from chorus_desktop.exchange import mail_password
from chorus_desktop.exchange.smtp import Kind
from chorus_desktop.gui import sender, settings
from chorus_desktop.gui.dialogs.mail_password import MailPasswordDialog
from chorus_desktop.gui.dialogs.mail_settings import MailSettingsDialog
from chorus_desktop.gui.look import theme
from chorus_desktop.gui.main_window import MainWindow
from tests import traces
from tests.exchange.test_mail_password import Memory
from tests.journeys.steps import LOGIN, sign_in
from tests.journeys.steps import PASSWORD as OWN
from tests.mail_server import PASSWORD, PATIENCE, USER, Mailbox, guarded

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def memory() -> Iterator[Memory]:
    """The system's keyring, empty."""
    before = keyring.get_keyring()
    memory = Memory()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)
    mail_password.forget_session()


@pytest.fixture
def mailbox(tmp_path: Path, memory: Memory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Mailbox]:
    """A server that wants a password, which CCAS Terneuil has set; Jules Martin asks to join it."""
    monkeypatch.setattr(sender, "PAUSE", 0.05)
    mailbox = Mailbox()
    with guarded(mailbox, Security.STARTTLS, tmp_path, monkeypatch) as server:
        database.create(tmp_path / "ccas.db")
        sheet = structures.Sheet("14700985600135", "CCAS Terneuil", confirmed=True)
        founder = accounts.found(users.Identity(LOGIN, "Dufour", "Pauline"), OWN, sheet)
        jules = users.create(DISCONNECTED, users.Identity("martin@exemple.fr", "Martin", "Jules"))
        users.activate(DISCONNECTED, jules, "!")
        ask(Actor(jules, "MARTIN Jules"), Asked(1, whole_structure=True))
        mail_settings.configure(founder.actor, server)
        database.close()
        yield mailbox


@pytest.fixture
def window(mailbox: Mailbox, tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """Pauline has refused the request: the message that tells Jules waits."""
    theme.install(qapp, theme.Choice.LIGHT)
    settings.store().clear()
    window = MainWindow()
    window.opening.mail.first, window.opening.mail.patience = 0.05, PATIENCE
    window.reception.start(Options(database=tmp_path / "ccas.db", user=LOGIN))
    sign_in(window, qtbot, password=OWN)
    desk = window.opening.desk
    desk.run(refuse, desk.actor, [Decision(1)], "Doublon.")
    qtbot.waitUntil(lambda: asks(window))
    yield window
    while (left_open := QApplication.activeModalWidget()) is not None:
        left_open.close()
        qtbot.wait(0)
    qtbot.waitUntil(window.opening.is_idle)
    with qtbot.waitSignal(window.closed):
        window.close()
    database.close()


def asks(window: MainWindow) -> bool:
    trouble = window.opening.mail.trouble
    return trouble is not None and trouble.kind is Kind.PASSWORD


def state() -> Delivery:
    return Outbox.get(Outbox.message == Message.MEMBERSHIP_REFUSED).state


def asked(window: MainWindow, qtbot: QtBot) -> MailPasswordDialog:
    """From the banner of the outbox, which says that nothing leaves without it."""
    qtbot.waitUntil(window.menus.outbox.isEnabled)
    window.mail.open_outbox()
    outbox = window.mail.outbox
    assert outbox is not None
    qtbot.waitUntil(lambda: outbox.banner.button.text() == "Donner le mot de passe…")
    assert outbox.banner.label.text().endswith("Rien ne part sans lui.")
    qtbot.mouseClick(outbox.banner.button, LEFT)
    dialog = window.mail.dialog
    assert isinstance(dialog, MailPasswordDialog)
    assert dialog.heading.text() == f"Mot de passe de {USER}" and dialog.focusWidget() is dialog.password
    return dialog


def give(dialog: MailPasswordDialog, qtbot: QtBot, password: str, keep: bool = False) -> None:
    qtbot.waitUntil(dialog.keep.isVisible)
    dialog.password.setText(password)
    dialog.keep.setChecked(keep)
    with qtbot.waitSignal(dialog.given):
        qtbot.mouseClick(dialog.ok, LEFT)


def test_given_it_is_sent_and_forgotten_with_the_session(
    window: MainWindow, mailbox: Mailbox, memory: Memory, qtbot: QtBot
) -> None:
    assert state() is Delivery.WAITING and mailbox.received == []
    give(asked(window, qtbot), qtbot, PASSWORD)
    qtbot.waitUntil(lambda: state() is Delivery.SENT)
    qtbot.waitUntil(lambda: window.mail.outbox is not None and window.mail.outbox.banner.isHidden())
    assert mailbox.readers == ["martin@exemple.fr"] and memory.kept == {}


def test_kept_in_the_keyring_and_nowhere_else(
    window: MainWindow, mailbox: Mailbox, memory: Memory, qtbot: QtBot, tmp_path: Path, private_home: Path
) -> None:
    give(asked(window, qtbot), qtbot, PASSWORD, keep=True)
    qtbot.waitUntil(lambda: state() is Delivery.SENT)
    assert list(memory.kept.values()) == [PASSWORD]
    files = [path for place in (tmp_path, private_home) for path in place.rglob("*") if path.is_file()]
    assert any(path.name == "ccas.db" for path in files)
    assert [path for path in files if traces.found(path, PASSWORD)] == []


def test_annuler_leaves_the_message_waiting(window: MainWindow, mailbox: Mailbox, memory: Memory, qtbot: QtBot) -> None:
    dialog = asked(window, qtbot)
    dialog.password.setText(PASSWORD)
    dialog.reject()
    qtbot.waitUntil(lambda: not isinstance(window.mail.dialog, MailPasswordDialog))
    assert state() is Delivery.WAITING and mailbox.received == [] and memory.kept == {}
    again = asked_again(window, qtbot)
    assert again.password.text() == ""
    again.reject()


def test_afterwards_the_settings_open_as_ever(window: MainWindow, qtbot: QtBot) -> None:
    asked(window, qtbot).reject()
    assert window.mail.outbox is not None
    window.mail.outbox.reject()
    qtbot.wait(50)
    window.menus.mail_settings.trigger()
    qtbot.waitUntil(lambda: isinstance(window.mail.dialog, MailSettingsDialog))


def asked_again(window: MainWindow, qtbot: QtBot) -> MailPasswordDialog:
    outbox = window.mail.outbox
    assert outbox is not None
    qtbot.waitUntil(lambda: outbox.banner.button.text() == "Donner le mot de passe…")
    qtbot.mouseClick(outbox.banner.button, LEFT)
    dialog = window.mail.dialog
    assert isinstance(dialog, MailPasswordDialog)
    return dialog


def test_nothing_typed_is_said_beside_the_field(window: MainWindow, qtbot: QtBot) -> None:
    dialog = asked(window, qtbot)
    qtbot.mouseClick(dialog.ok, LEFT)
    assert dialog.field.line.label.text() == "Indiquez le mot de passe." and dialog.isVisible()
    assert dialog.ok.isEnabled() and dialog.focusWidget() is dialog.password


def test_a_wrong_one_is_asked_for_again_and_not_kept(
    window: MainWindow, mailbox: Mailbox, memory: Memory, qtbot: QtBot
) -> None:
    before = str(window.opening.mail.trouble)
    give(asked(window, qtbot), qtbot, "faux", keep=True)
    qtbot.waitUntil(lambda: asks(window) and str(window.opening.mail.trouble) != before)
    assert str(window.opening.mail.trouble).startswith("Le serveur refuse cet identifiant ou ce mot de passe")
    outbox = window.mail.outbox
    assert memory.kept == {} and outbox is not None
    qtbot.waitUntil(lambda: str(window.opening.mail.trouble) in outbox.banner.label.text())
    assert state() is Delivery.WAITING and mailbox.received == []
    give(asked_again(window, qtbot), qtbot, PASSWORD)
    qtbot.waitUntil(lambda: state() is Delivery.SENT)


def test_without_a_keyring_it_is_for_this_session_alone(window: MainWindow, qtbot: QtBot) -> None:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    dialog = asked(window, qtbot)
    qtbot.waitUntil(lambda: dialog.field.line.label.text() == "Pour cette session seulement")
    assert not dialog.keep.isVisible()
    dialog.reject()
