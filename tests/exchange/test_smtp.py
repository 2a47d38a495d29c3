"""A message handed to a real server; and each way in which a server, or its settings, can be wrong (G7.2)."""

import socket
import ssl
import time
from functools import partial
from pathlib import Path

import pytest
import trustme

from chorus_desktop.core.mail_settings import MailSettings, Security
from chorus_desktop.exchange import mail_round
from chorus_desktop.exchange.smtp import Connection, Kind, Trouble
from tests.mail_server import (
    HOST,
    PASSWORD,
    PATIENCE,
    USER,
    Mailbox,
    free_port,
    guard,
    guarded,
    scripted,
    serving,
    until_data,
)

CONTENT = b"Objet: essai\r\n\r\nBonjour,\r\n.\r\n..fin\r\n"
JULIE = "julie@exemple.fr"


def send(settings: MailSettings, password: str = "", to: str = JULIE, patience: float = PATIENCE) -> None:
    with Connection(settings, password, patience) as server:
        server.send(settings.address, to, CONTENT)


def trouble(settings: MailSettings, password: str = "", to: str = JULIE, patience: float = PATIENCE) -> Trouble:
    with pytest.raises(Trouble) as raised:
        send(settings, password, to, patience)
    return raised.value


def test_a_message_arrives_as_it_was_written() -> None:
    """Lines that begin with a dot too."""
    mailbox = Mailbox()
    with serving(mailbox) as settings:
        send(settings)
    (envelope,) = mailbox.received
    assert (envelope.mail_from, envelope.rcpt_tos, envelope.content) == (settings.address, [JULIE], CONTENT)


def test_many_messages_by_one_connection() -> None:
    mailbox = Mailbox(refused={"faux@exemple.fr": "550 5.1.1 Inconnu"})
    with serving(mailbox) as settings, Connection(settings, "", PATIENCE) as server:
        server.send(settings.address, JULIE, CONTENT)
        with pytest.raises(Trouble):
            server.send(settings.address, "faux@exemple.fr", CONTENT)
        server.send(settings.address, "luc@exemple.fr", CONTENT)
    assert mailbox.readers == [JULIE, "luc@exemple.fr"] and mailbox.connections == 1


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
def test_encrypted_and_signed_in(security: Security, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mailbox = Mailbox()
    with guarded(mailbox, security, tmp_path, monkeypatch) as settings:
        send(settings, PASSWORD)
        assert mailbox.readers == [JULIE] and mailbox.signed_in
        wrong = trouble(settings, "faux")
    assert wrong.kind is Kind.PASSWORD
    assert str(wrong).startswith("Le serveur refuse cet identifiant ou ce mot de passe (535")


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
@pytest.mark.parametrize("trusted", [False, True])
def test_a_certificate_that_is_not_valid_stops_everything(
    security: Security, trusted: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By somebody unknown, or another server's: neither the password nor the message leaves."""
    mailbox, authority = Mailbox(), trustme.CA()
    (authority if trusted else trustme.CA()).cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    certificate = authority.issue_cert("ailleurs.exemple.fr" if trusted else HOST)
    with serving(mailbox, 0, security, **guard(mailbox, security, certificate)) as settings:
        wrong = trouble(settings._replace(user=USER), PASSWORD)
    assert wrong.kind is Kind.CONNECTION and "Le certificat du serveur 127.0.0.1 n’est pas valable" in str(wrong)
    assert mailbox.received == [] and mailbox.signed_in == []


def test_the_settings_are_not_those_of_the_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    with serving(Mailbox()) as plain:
        said = [
            trouble(plain._replace(port=free_port())),
            trouble(plain._replace(security=Security.STARTTLS)),
            trouble(plain._replace(security=Security.TLS)),
            trouble(plain._replace(user=USER), PASSWORD),
            trouble(plain._replace(host="a" * 64 + ".fr")),
        ]
        monkeypatch.setattr(socket, "getaddrinfo", unknown)
        said.append(trouble(plain._replace(host="smtp.absent.fr")))
    assert [one.kind for one in said] == [Kind.CONNECTION] * 6
    assert [str(one).split("\u202f")[0] for one in said] == [
        f"Le serveur 127.0.0.1 refuse toute connexion sur le port {said[0].values['port']}.",
        f"Le serveur 127.0.0.1 ne propose pas STARTTLS sur le port {plain.port}",
        f"Le serveur 127.0.0.1 ne parle pas TLS sur le port {plain.port}",
        "Le serveur 127.0.0.1 ne demande pas d’identifiant",
        f"Le serveur {'a' * 64}.fr est introuvable",
        "Le serveur smtp.absent.fr est introuvable",
    ]


def test_a_server_that_says_nothing() -> None:
    def nothing(line: socket.socket) -> None:
        time.sleep(0.6)

    with scripted(nothing) as settings:
        start = time.monotonic()
        slow = trouble(settings, patience=0.3)
    assert time.monotonic() - start < 3
    assert slow.kind is Kind.CONNECTION and "ne répond pas sur le port" in str(slow)


@pytest.mark.parametrize("security", [Security.NONE, Security.TLS])
def test_a_server_that_is_none(security: Security) -> None:
    """A web server, or one that hangs up."""

    def web(line: socket.socket) -> None:
        line.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with scripted(web) as settings:
        assert trouble(settings._replace(security=security)).kind is Kind.CONNECTION


@pytest.mark.parametrize(
    ("answer", "kind", "words"),
    [
        ("550 5.1.1 Boîte inconnue", Kind.NEVER, "Le serveur refuse l’adresse julie@exemple.fr (550 5.1.1"),
        ("450 4.2.1 Occupée", Kind.LATER, "ne prend pas l’adresse julie@exemple.fr pour l’instant (450 4.2.1"),
        ("421 4.3.2 Fermeture", Kind.CONNECTION, "Le serveur n’est pas disponible (421"),
        ("552 5.2.2 Pleine", Kind.NEVER, "trop volumineux"),
    ],
)
def test_a_recipient_that_is_refused(answer: str, kind: Kind, words: str) -> None:
    with serving(Mailbox(refused={JULIE: answer})) as settings:
        refused = trouble(settings)
    assert refused.kind is kind and words in str(refused)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [("554 5.7.1 Indésirable", Kind.NEVER), ("451 4.3.0 Plus tard", Kind.LATER), ("552 5.3.4 Trop gros", Kind.NEVER)],
)
def test_a_message_that_is_refused(answer: str, kind: Kind) -> None:
    mailbox = Mailbox(to_data=answer)
    with serving(mailbox) as settings:
        assert trouble(settings).kind is kind
    assert mailbox.received == []


def test_a_message_that_is_too_large_is_not_even_sent() -> None:
    with serving(Mailbox(), data_size_limit=10) as settings:
        large = trouble(settings)
    assert large.kind is Kind.NEVER and str(large).startswith("Ce message est trop volumineux pour le serveur (552")


def test_an_address_with_accents() -> None:
    with serving(Mailbox(), enable_SMTPUTF8=False) as settings:
        refused = trouble(settings, to="hélène@exemple.fr")
    assert refused.kind is Kind.NEVER and "adresse accentuée" in str(refused)
    mailbox = Mailbox()
    with serving(mailbox, enable_SMTPUTF8=True) as settings:
        send(settings, to="hélène@exemple.fr")
    assert mailbox.readers == ["hélène@exemple.fr"]


def test_lost_before_the_end_it_has_not_left_lost_after_nobody_knows() -> None:
    with scripted(partial(until_data, swallow=True)) as settings:
        assert trouble(settings).kind is Kind.UNCERTAIN

    def hang_up(line: socket.socket) -> None:
        line.sendall(b"220 essai\r\n")
        line.recv(4096)
        line.sendall(b"250 OK\r\n")
        line.recv(4096)

    with scripted(hang_up) as settings:
        lost = trouble(settings)
    assert lost.kind is Kind.CONNECTION and str(lost) == "La connexion au serveur a été coupée."


def test_a_slow_answer_to_the_message_is_uncertain() -> None:
    with serving(Mailbox(delay=1.0)) as settings:
        assert trouble(settings, patience=0.3).kind is Kind.UNCERTAIN


def test_no_password_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with guarded(Mailbox(), Security.TLS, tmp_path, monkeypatch) as settings:
        wrong = trouble(settings, PASSWORD + "x")
    assert PASSWORD not in f"{wrong}{wrong.values}"


def test_the_test_message() -> None:
    mailbox = Mailbox()
    with serving(mailbox) as settings:
        mail_round.test(settings, "", JULIE, PATIENCE)
    (message,) = mailbox.messages
    assert message["To"] == JULIE and message["Subject"] == "Essai de Chorus Desktop"
    assert message["From"] == "CCAS Terneuil <registre@terneuil.fr>" and message["X-Unsent"] is None
    assert message["Auto-Submitted"] == "auto-generated" and message["Message-ID"]


def test_the_certificates_are_those_of_the_system() -> None:
    context = ssl.create_default_context()
    assert context.check_hostname and context.verify_mode is ssl.CERT_REQUIRED
