"""The background sender against a real server: what is decided leaves by itself, and nothing waits for it (G7.2)."""

import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from chorus_desktop.core import accounts, database, mail_settings, structures, users
from chorus_desktop.core.mail_settings import MailSettings, Security
from chorus_desktop.core.membership_decisions import Decision, refuse
from chorus_desktop.core.membership_requests import Asked, ask
from chorus_desktop.core.models import Outbox, Service
from chorus_desktop.core.rights import DISCONNECTED, Actor
from chorus_desktop.core.states import Delivery, Message
from chorus_desktop.exchange import mail_password
from chorus_desktop.exchange.smtp import Kind
from chorus_desktop.gui import sender
from chorus_desktop.gui.opening import Opening
from tests.mail_server import PASSWORD, PATIENCE, Mailbox, free_port, guarded, scripted, serving


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(mail_password, "has_keyring", lambda: False)
    monkeypatch.setattr(sender, "PAUSE", 0.05)
    yield
    mail_password.forget_session()


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """CCAS Terneuil, and two people who ask to join it."""
    path = tmp_path / "ccas.db"
    database.create(path)
    sheet = structures.checked(structures.Sheet("14700985600135", "CCAS Terneuil", confirmed=True))
    accounts.found_with(
        users.checked(users.Identity("contact@mairieterneuil.fr", "Dufour", "Pauline")), "!", sheet, "!"
    )
    for name in ("Bon", "Vidal"):
        user = users.create(DISCONNECTED, users.Identity(f"{name}@exemple.fr".lower(), name, "Alex"))
        users.activate(DISCONNECTED, user, "!")
        ask(Actor(user, f"{name.upper()} Alex"), Asked(1, whole_structure=True))
    assert Service.select().exists()
    database.close()
    return path


@pytest.fixture
def opening(base: Path, qtbot: QtBot) -> Iterator[Opening]:
    opening = Opening()
    opening.mail.first, opening.mail.patience = 0.05, PATIENCE
    with qtbot.waitSignal(opening.opened):
        opening.open(base)
    opening.desk.actor = Actor(1, "DUFOUR Pauline")
    yield opening
    opening.close()


def configured(qtbot: QtBot, opening: Opening, settings: MailSettings) -> None:
    opening.desk.run(mail_settings.configure, opening.desk.actor, settings)
    qtbot.waitUntil(lambda: not opening.desk.busy)


def decide(opening: Opening, *requests: int) -> None:
    decisions = [Decision(request) for request in requests]
    opening.desk.run(refuse, opening.desk.actor, decisions, "Doublon.")


def states() -> list[Delivery]:
    query = Outbox.select().where(Outbox.message == Message.MEMBERSHIP_REFUSED).order_by(Outbox.id)
    return [row.state for row in query]


def test_a_decision_is_told_by_itself(qtbot: QtBot, opening: Opening) -> None:
    mailbox = Mailbox()
    with serving(mailbox) as settings:
        configured(qtbot, opening, settings)
        decide(opening, 1, 2)
        qtbot.waitUntil(lambda: states() == [Delivery.SENT] * 2)
    assert mailbox.readers == ["bon@exemple.fr", "vidal@exemple.fr"]
    assert opening.mail.trouble is None


def test_what_is_in_the_way_is_told_and_a_retry_looks_at_once(qtbot: QtBot, opening: Opening) -> None:
    from chorus_desktop.core import outbox_changes

    port, mailbox = free_port(), Mailbox()
    settings = MailSettings("127.0.0.1", port, Security.NONE, "", "registre@terneuil.fr", "CCAS Terneuil")
    configured(qtbot, opening, settings)
    with qtbot.waitSignal(opening.mail.turned):
        decide(opening, 1)
    trouble = opening.mail.trouble
    assert trouble is not None and trouble.kind is Kind.CONNECTION and "refuse toute connexion" in str(trouble)
    assert states() == [Delivery.WAITING]
    opening.mail.wake()  # nothing is due for now: that is no news
    qtbot.wait(300)
    assert opening.mail.trouble is not None
    with serving(mailbox, port):
        (row,) = Outbox.select().where(Outbox.message == Message.MEMBERSHIP_REFUSED)
        opening.desk.run(outbox_changes.retry, opening.desk.actor, [row.id])
        qtbot.waitUntil(lambda: states() == [Delivery.SENT])
        qtbot.waitUntil(lambda: opening.mail.trouble is None)
    assert mailbox.readers == ["bon@exemple.fr"]


def test_it_waits_for_the_password(
    qtbot: QtBot, opening: Opening, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with guarded(Mailbox(), Security.STARTTLS, tmp_path, monkeypatch) as settings:
        configured(qtbot, opening, settings)
        with qtbot.waitSignal(opening.mail.turned):
            decide(opening, 1)
        assert opening.mail.trouble is not None and opening.mail.trouble.kind is Kind.PASSWORD
        mail_password.remember(settings, PASSWORD, keep=False)
        opening.mail.wake()
        qtbot.waitUntil(lambda: states() == [Delivery.SENT])


def test_a_password_that_is_taken_is_not_asked_for_while_the_message_waits_for_another_reason(
    qtbot: QtBot, opening: Opening, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mailbox = Mailbox(to_data="451 revenez plus tard")
    with guarded(mailbox, Security.STARTTLS, tmp_path, monkeypatch) as settings:
        configured(qtbot, opening, settings)
        decide(opening, 1)
        qtbot.waitUntil(lambda: str(opening.mail.trouble) == "Donnez le mot de passe de messagerie.")
        mail_password.remember(settings, PASSWORD, keep=False)
        opening.mail.wake()
        qtbot.waitUntil(lambda: mailbox.connections > 0 and opening.mail.trouble is None)
        assert states() == [Delivery.WAITING]


def test_a_slow_server_holds_nobody_up(qtbot: QtBot, opening: Opening) -> None:
    """While a message leaves, the next decision is written at once, and a closing window waits for that message."""
    mailbox = Mailbox(delay=1.0)
    with serving(mailbox) as settings:
        configured(qtbot, opening, settings)
        decide(opening, 1)
        qtbot.waitUntil(lambda: states() == [Delivery.LEAVING])
        start = time.monotonic()
        decide(opening, 2)
        qtbot.waitUntil(lambda: len(states()) == 2)
        assert time.monotonic() - start < 0.6
        opening.close()
    assert [len(mailbox.received), mail_password.find(settings)] == [1, None]


def test_closing_cuts_a_line_that_takes_too_long(
    qtbot: QtBot, opening: Opening, base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sender, "POLITE", 0.2)
    with serving(Mailbox(delay=2.0)) as settings:
        configured(qtbot, opening, settings)
        decide(opening, 1)
        qtbot.waitUntil(lambda: states() == [Delivery.LEAVING])
        start = time.monotonic()
        opening.close()
        assert time.monotonic() - start < 1.5
    database.open_file(base)
    assert states() == [Delivery.UNCERTAIN]


@pytest.mark.parametrize("silent", ["server", "keyring"])
def test_closing_waits_for_nobody_who_never_answers(
    qtbot: QtBot, opening: Opening, base: Path, monkeypatch: pytest.MonkeyPatch, silent: str
) -> None:
    """A server that greets nobody, a keyring that asks to be unlocked: nothing has left, so nothing is uncertain."""
    monkeypatch.setattr(opening.mail, "patience", 300.0)
    reached, ended = Event(), Event()

    def hang(*_: object) -> None:
        reached.set()
        ended.wait()

    if silent == "keyring":
        monkeypatch.setattr(mail_password, "find", hang)
    with scripted(hang) as settings:
        configured(qtbot, opening, settings._replace(user="registre@terneuil.fr" if silent == "keyring" else ""))
        decide(opening, 1)
        qtbot.waitUntil(reached.is_set)
        opening.close()
        ended.set()
    database.open_file(base)
    assert states() == [Delivery.WAITING]


def test_what_was_leaving_at_opening_is_uncertain(qtbot: QtBot, base: Path) -> None:
    from chorus_desktop.core import ledger

    database.open_file(base)
    refuse(Actor(1, "DUFOUR Pauline"), [Decision(1)], "Doublon.")
    with ledger.housekeeping():
        Outbox.update(state=Delivery.LEAVING).where(Outbox.message == Message.MEMBERSHIP_REFUSED).execute()
    database.close()
    opening = Opening()
    with qtbot.waitSignal(opening.opened):
        opening.open(base)
    assert states() == [Delivery.UNCERTAIN]
    opening.close()


def test_the_demonstration_has_no_sender(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[Any] = []
    opening = Opening()
    monkeypatch.setattr(opening.mail, "start", started.append)
    with qtbot.waitSignal(opening.opened, timeout=60_000):
        opening.open_demonstration()
    opening.close()
    assert started == []
