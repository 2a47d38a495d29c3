"""A real mail server on this machine for the tests, which can be told to misbehave; and one that breaks off."""

import asyncio
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from chorus_desktop.core.mail_settings import MailSettings, Security

HOST = "127.0.0.1"
USER, PASSWORD = "registre@terneuil.fr", "canari-Tr3s-S3cret"
PATIENCE = 3.0


@dataclass
class Mailbox:
    """What the server has taken, and what it does to the next messages."""

    received: list[Envelope] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)
    """Answers to some recipients."""
    to_data: str = "250 OK"
    delay: float = 0.0
    connections: int = 0
    signed_in: list[str] = field(default_factory=list)

    @property
    def messages(self) -> list[EmailMessage]:
        return [BytesParser(EmailMessage, policy=default).parsebytes(self._content(one)) for one in self.received]

    @staticmethod
    def _content(envelope: Envelope) -> bytes:
        assert isinstance(envelope.content, bytes)
        return envelope.content

    @property
    def readers(self) -> list[str]:
        return [reader for envelope in self.received for reader in envelope.rcpt_tos]

    # What aiosmtpd calls

    async def handle_EHLO(
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        self.connections += 1
        session.host_name = hostname
        return responses

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self.refused:
            return self.refused[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.delay:
            await asyncio.sleep(self.delay)
        if self.to_data.startswith("250"):
            self.received.append(envelope)
        return self.to_data

    def authenticate(self, server: SMTP, session: Session, envelope: Envelope, way: str, given: Any) -> AuthResult:
        right = isinstance(given, LoginPassword) and (given.login, given.password) == (USER.encode(), PASSWORD.encode())
        if right:
            self.signed_in.append(way)
        return AuthResult(success=right, handled=False)


class Server(Controller):
    """Hangs up when it stops: a connection that is left open would be told of in another test."""

    def __init__(self, mailbox: Mailbox, **options: Any) -> None:
        super().__init__(mailbox, **options)
        self._talking: list[SMTP] = []

    def factory(self) -> SMTP:
        made: SMTP = super().factory()  # type: ignore[no-untyped-call]
        self._talking.append(made)
        return made

    def stop(self, no_assert: bool = False) -> None:
        self.loop.call_soon_threadsafe(self._hang_up)
        super().stop(no_assert)

    def _hang_up(self) -> None:
        for one in self._talking:
            if isinstance(one.transport, asyncio.WriteTransport):
                one.transport.abort()


@contextmanager
def serving(mailbox: Mailbox, port: int = 0, security: Security = Security.NONE, **more: Any) -> Iterator[MailSettings]:
    """Serve on this machine alone; yield the settings that reach it."""
    options: dict[str, Any] = {"hostname": HOST, "port": port or free_port(), "ready_timeout": 10, **more}
    controller = Server(mailbox, **options)
    controller.start()
    try:
        yield MailSettings(HOST, options["port"], security, "", "registre@terneuil.fr", "CCAS Terneuil")
    finally:
        controller.stop()


@contextmanager
def guarded(mailbox: Mailbox, security: Security, folder: Path, patch: pytest.MonkeyPatch) -> Iterator[MailSettings]:
    """As `serving`, encrypted, for whoever has the password; its certificate is trusted in this test."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(folder / "authority.pem")
    patch.setenv("SSL_CERT_FILE", str(folder / "authority.pem"))
    with serving(mailbox, 0, security, **guard(mailbox, security, authority.issue_cert(HOST))) as settings:
        yield settings._replace(user=USER)


def guard(mailbox: Mailbox, security: Security, certificate: trustme.LeafCert) -> dict[str, Any]:
    """What makes a server ask for encryption and for the password."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    if security is Security.TLS:  # what aiosmtpd does not know to be encrypted, it may not be made to demand
        return {"ssl_context": context, "auth_require_tls": False, "authenticator": mailbox.authenticate}
    asking = {"authenticator": mailbox.authenticate, "auth_required": True}
    return {"tls_context": context, "require_starttls": True, **asking}


def free_port() -> int:
    with socket.socket() as one:
        one.bind((HOST, 0))
        return int(one.getsockname()[1])


@contextmanager
def scripted(talk: Callable[[socket.socket], None]) -> Iterator[MailSettings]:
    """A server that says what `talk` makes it say to each connection, and then hangs up."""
    listening = socket.create_server((HOST, 0))
    listening.settimeout(0.1)
    ended = threading.Event()

    def serve() -> None:
        while not ended.is_set():
            try:
                line, _ = listening.accept()
            except TimeoutError:
                continue
            with line:
                line.settimeout(5)
                try:
                    talk(line)
                except OSError:
                    continue

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield MailSettings(HOST, listening.getsockname()[1], Security.NONE, "", "registre@terneuil.fr", "CCAS Terneuil")
    finally:
        ended.set()
        thread.join()
        listening.close()


def until_data(line: socket.socket, *, swallow: bool) -> None:
    """Be polite up to DATA; then hang up, or `swallow` the message first and say nothing of it."""
    line.sendall(b"220 essai\r\n")
    heard = b""
    while b"DATA\r\n" not in heard:
        received = line.recv(4096)
        if not received:
            return
        heard += received
        if received.upper().startswith(b"DATA"):
            break
        line.sendall(b"250 OK\r\n")
    line.sendall(b"354 Allez-y\r\n")
    if swallow:
        heard = b""
        while b"\r\n.\r\n" not in heard:
            heard += line.recv(65536)
    time.sleep(0.05)
