"""What is due, and a real server: all arrives once, nothing is lost, nothing is sent again by itself (G7.2)."""

import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from chorus_desktop.core import accounts, clock, code_entry, database, ledger, mail_settings, notifications, undo, users
from chorus_desktop.core.mail_settings import MailSettings, Security
from chorus_desktop.core.membership_decisions import Decision, refuse
from chorus_desktop.core.models import Setting
from chorus_desktop.core.states import Delivery
from chorus_desktop.exchange import mail_password, mail_round
from chorus_desktop.exchange.mail_round import Result
from chorus_desktop.exchange.smtp import Connection, Kind
from tests import builders
from tests.builders import MORNING, Town, rows
from tests.mail_server import PASSWORD, PATIENCE, Mailbox, free_port, guarded, scripted, serving, until_data

ROOT = Path(__file__).resolve().parents[2]
PEOPLE = ("Bon", "Martin", "Vidal")


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The system's own is not for tests."""
    monkeypatch.setattr(mail_password, "has_keyring", lambda: False)
    yield
    mail_password.forget_session()


@pytest.fixture
def waiting(town: Town) -> Town:
    """Three people are refused, and are to be told."""
    requests = [town.ask(builders.account(name, "Alex"), "ACHATS") for name in PEOPLE]
    refuse(town.manager, [Decision(request) for request in requests], "Doublon.")
    return town


def configured(town: Town, settings: MailSettings) -> None:
    mail_settings.configure(town.manager, settings)


def go(stop: Event | None = None, opened: Callable[[Connection | None], object] = lambda _: None) -> Result:
    return mail_round.run(stop or Event(), opened, PATIENCE)


def states() -> list[str]:
    return [row["state"] for row in rows("outbox", "message = 'RATTACHEMENT_REFUSE'")]


def errors() -> list[str]:
    return [row["error"] for row in rows("outbox", "message = 'RATTACHEMENT_REFUSE'")]


def test_all_arrive_once(waiting: Town) -> None:
    mailbox = Mailbox()
    with serving(mailbox) as settings:
        configured(waiting, settings)
        assert go().sent == 3 and go() == Result()
    assert mailbox.readers == [f"alex.{name.lower()}@exemple.fr" for name in PEOPLE] and mailbox.connections == 1
    assert states() == [Delivery.SENT] * 3
    queued = rows("outbox", "message = 'RATTACHEMENT_REFUSE'")
    for message, row in zip(mailbox.messages, queued, strict=True):
        assert message["Message-ID"] == row["message_id"] and message["X-Unsent"] is None
        assert message["From"] == "CCAS Terneuil <registre@terneuil.fr>" and message["Date"].datetime == MORNING
        assert message["Subject"] == "Votre demande de rattachement à CCAS Terneuil est refusée"
        body = message.get_content().replace("\r\n", "\n")
        assert "Motif\u00a0: Doublon." in body and body.endswith("DUFOUR Pauline\n")


def test_without_settings_and_in_the_demonstration_nothing_leaves(waiting: Town) -> None:
    mailbox = Mailbox()
    with serving(mailbox) as settings:
        assert go() == Result()
        configured(waiting, settings)
        with ledger.housekeeping():
            Setting.insert(key=accounts.DEMONSTRATION, value="true").execute()
        assert go() == Result()
    assert mailbox.connections == 0 and states() == [Delivery.WAITING] * 3


def test_one_is_refused_and_the_others_leave(waiting: Town) -> None:
    mailbox = Mailbox(refused={"alex.bon@exemple.fr": "550 Inconnu", "alex.martin@exemple.fr": "450 Occupé"})
    with serving(mailbox) as settings:
        configured(waiting, settings)
        assert go().sent == 1
        assert states() == [Delivery.FAILED, Delivery.WAITING, Delivery.SENT]
        assert "(550 Inconnu)" in errors()[0] and "(450 Occupé)" in errors()[1]
        mailbox.refused.clear()
        assert go() == Result()
        with clock.at(MORNING + timedelta(minutes=1)):
            assert go().sent == 1
    assert mailbox.readers == ["alex.vidal@exemple.fr", "alex.martin@exemple.fr"]


def test_a_server_that_is_down_then_up(waiting: Town) -> None:
    """Nothing has left, each try waits longer, and all arrive once it is back."""
    port, mailbox = free_port(), Mailbox()
    settings = MailSettings("127.0.0.1", port, Security.NONE, "", "registre@terneuil.fr", "CCAS Terneuil")
    configured(waiting, settings)
    at = MORNING
    for minutes in (1, 2, 4):
        with clock.at(at):
            trouble = go().trouble
            assert trouble is not None and trouble.kind is Kind.CONNECTION and go() == Result()
        assert states() == [Delivery.WAITING] * 3 and set(errors()) == {str(trouble)}
        at += timedelta(minutes=minutes)
    with serving(mailbox, port), clock.at(at):
        assert go().sent == 3
    assert len(mailbox.received) == 3 and states() == [Delivery.SENT] * 3 and errors() == ["", "", ""]


def test_a_line_that_breaks_in_the_middle(waiting: Town) -> None:
    """The message whose end was sent is uncertain; the others wait; a later round sends those alone."""
    mailbox = Mailbox()
    with scripted(partial(until_data, swallow=True)) as broken:
        configured(waiting, broken)
        trouble = go().trouble
    assert trouble is not None and trouble.kind is Kind.UNCERTAIN
    assert states() == [Delivery.UNCERTAIN, Delivery.WAITING, Delivery.WAITING]
    assert errors()[1] == "La connexion au serveur a été coupée."
    with serving(mailbox) as settings, clock.at(MORNING + timedelta(days=1)):
        configured(waiting, settings)
        assert go().sent == 2
    assert mailbox.readers == ["alex.martin@exemple.fr", "alex.vidal@exemple.fr"]
    assert states() == [Delivery.UNCERTAIN, Delivery.SENT, Delivery.SENT]


def test_a_line_that_breaks_before_the_end(waiting: Town) -> None:
    def hang_up(line: socket.socket) -> None:
        line.sendall(b"220 essai\r\n")
        for _ in range(2):
            line.recv(4096)
            line.sendall(b"250 OK\r\n")

    with scripted(hang_up) as settings:
        configured(waiting, settings)
        assert go().sent == 0
    assert states() == [Delivery.WAITING] * 3


def test_stopped_between_two_messages(waiting: Town) -> None:
    mailbox, stop = Mailbox(), Event()
    taken = mailbox.received.append

    class Once(list[Any]):
        def append(self, one: Any) -> None:
            taken(one)
            stop.set()

    kept = mailbox.received
    mailbox.received = Once()
    with serving(mailbox) as settings:
        configured(waiting, settings)
        assert go(stop).sent == 1
    assert len(kept) == 1 and states() == [Delivery.SENT, Delivery.WAITING, Delivery.WAITING]
    assert errors() == ["", "", ""]


def test_cut_from_another_thread(waiting: Town) -> None:
    """The program closes while a slow server has the message: it may have left."""
    stop = Event()
    servers: list[Connection] = []

    def opened(server: Connection | None) -> None:
        if server is not None:
            servers.append(server)

    class Slow(Mailbox):
        async def handle_DATA(self, *given: Any) -> str:
            stop.set()
            servers[0].abort()
            return await super().handle_DATA(*given)

    with serving(Slow(delay=0.2)) as settings:
        configured(waiting, settings)
        result = go(stop, opened)
    assert result.trouble is not None and states() == [Delivery.UNCERTAIN, Delivery.WAITING, Delivery.WAITING]


def test_an_undone_decision_is_not_told(waiting: Town) -> None:
    mailbox = Mailbox()
    (last,) = rows("history", "action = 'RATTACHEMENT_REFUSE' ORDER BY id DESC LIMIT 1")
    undo.undo(waiting.manager, [last["id"]])
    with serving(mailbox) as settings:
        configured(waiting, settings)
        assert go().sent == 2
    assert states() == [Delivery.SENT, Delivery.SENT, Delivery.WITHDRAWN] and "vidal" not in repr(mailbox.readers)


@pytest.mark.usefixtures("quick_hashes")
def test_an_activation_leaves_with_a_code_that_works(town: Town) -> None:

    mailbox = Mailbox()
    users.create(town.manager, users.Identity("luc.abadie@exemple.fr", "Abadie", "Luc"), town.id)
    with serving(mailbox) as settings:
        configured(town, settings)
        assert go().sent == 1
    (message,) = mailbox.messages
    (line,) = [line for line in message.get_content().splitlines() if line.startswith("Code d’activation")]
    assert code_entry.activate("luc.abadie@exemple.fr", line.split("\u00a0: ")[1], "les marronniers de la place")


def test_the_password_is_asked_for_and_forgotten_when_it_is_wrong(
    waiting: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mailbox = Mailbox()
    with guarded(mailbox, Security.STARTTLS, tmp_path, monkeypatch) as settings:
        configured(waiting, settings)
        trouble = go().trouble
        assert trouble is not None and trouble.kind is Kind.PASSWORD
        assert str(trouble) == mail_round.WANTED and states() == [Delivery.WAITING] * 3 and errors() == ["", "", ""]
        assert mail_password.remember(settings, "faux", keep=True) is False
        trouble = go().trouble
        assert trouble is not None and trouble.kind is Kind.PASSWORD and mail_password.find(settings) is None
        mail_password.remember(settings, PASSWORD, keep=False)
        with clock.at(MORNING + timedelta(minutes=1)):
            assert go().sent == 3


def test_the_password_is_in_no_file(
    waiting: Town, base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, private_home: Path
) -> None:
    """Canary: neither in the database and what is beside it, nor in the home."""
    with guarded(Mailbox(), Security.TLS, tmp_path, monkeypatch) as settings:
        configured(waiting, settings)
        mail_password.remember(settings, PASSWORD, keep=True)
        assert go().sent == 3
        mail_password.remember(settings, PASSWORD + "-faux", keep=True)
        go()
    files = [path for folder in (base.parent, private_home) for path in folder.rglob("*") if path.is_file()]
    assert base in files
    for path in files:
        assert PASSWORD.encode() not in path.read_bytes(), path
    assert PASSWORD not in repr(builders.everything())


CRASH = """
import os, sys
from pathlib import Path
from threading import Event
from chorus_desktop.core import clock, database, mail_leaving
from chorus_desktop.exchange import mail_round
from tests.builders import MORNING

database.open_file(Path(sys.argv[1]))
settled = 0

def die(*_):
    global settled
    settled += 1
    if settled == 2:
        os._exit(9)
    return sent(*_)

sent, mail_leaving.sent = mail_leaving.sent, die
with clock.at(MORNING):
    mail_round.run(Event(), lambda _: None, 5.0)
"""


def test_killed_between_leaving_and_noting_it(waiting: Town, base: Path, tmp_path: Path) -> None:
    """The second message has reached the server when the process dies: nobody sends it again, the third is not lost."""
    mailbox = Mailbox()
    with serving(mailbox) as settings:
        configured(waiting, settings)
        database.close()
        done = subprocess.run(
            [sys.executable, "-c", CRASH, str(base)], cwd=ROOT, capture_output=True, check=False, timeout=60
        )
        assert done.returncode == 9, done.stderr.decode()
        assert len(mailbox.received) == 2
        database.open_file(base)
        assert states() == [Delivery.SENT, Delivery.LEAVING, Delivery.WAITING]
        assert notifications.recover() == 1
        with clock.at(MORNING + timedelta(days=1)):
            assert go().sent == 1 and go() == Result()
    assert states() == [Delivery.SENT, Delivery.UNCERTAIN, Delivery.SENT]
    assert len(mailbox.received) == 3 and len({str(message["Message-ID"]) for message in mailbox.messages}) == 3
