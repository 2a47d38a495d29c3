"""A connection to a mail server (G7.2): encrypted as set, certificate checked, every trouble told apart in French."""

import smtplib
import socket
import ssl
from contextlib import suppress
from enum import Enum
from types import TracebackType
from typing import Self

from chorus_desktop.core.errors import Refused, why
from chorus_desktop.core.language import French, tr
from chorus_desktop.core.mail_settings import MailSettings, Security

CUT: French = "La connexion au serveur a été coupée."
PATIENCE = 20.0
"""Seconds that the server has for each answer."""
ANSWER_LENGTH = 200
"""Of what a server says, in characters."""
TOO_LARGE = (523, 552)
SILENT: French = "Le serveur {host} ne répond pas sur le port {port}\u202f: vérifiez le port et le chiffrement."


class Kind(Enum):
    """What a trouble means for the message, and for the others."""

    CONNECTION = "nothing leaves by this server now"
    PASSWORD = "the server wants another password"
    LATER = "this message may leave later"
    NEVER = "this message will never leave as it is"
    UNCERTAIN = "this message may have left"


class Trouble(Refused):
    """What went wrong, in a sentence; `kind` says what to do about it."""

    def __init__(self, kind: Kind, sentence: str, **values: object) -> None:
        super().__init__(sentence, field=None, **values)
        self.kind = kind


class Connection:
    """Open for a batch of messages: `with Connection(settings, password) as server: server.send(…)`."""

    def __init__(self, settings: MailSettings, password: str, patience: float = PATIENCE) -> None:
        self._settings, self._password, self._patience = settings, password, patience
        self._client: smtplib.SMTP | None = None

    def __enter__(self) -> Self:
        return self.open() if self._client is None else self

    def open(self) -> Self:
        """Sign in. Raises Trouble (CONNECTION or PASSWORD) when the server cannot be used as it is set."""
        try:
            self._client = self._connected()
            self._sign_in(self._client)
        except BaseException as error:
            self.drop()
            if isinstance(error, (OSError, UnicodeError)):
                raise self._explained(error) from None
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if self._client is not None and error is None:
            with suppress(OSError):
                self._client.quit()
        self.drop()

    def drop(self) -> None:
        """Hang up without a word."""
        if self._client is not None:
            self._client.close()
            self._client = None

    def abort(self) -> None:
        """From another thread: cut the line; what is being sent fails as if the network had."""
        line = self._client.sock if self._client is not None else None
        if line is not None:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

    def send(self, sender: str, to: str, content: bytes) -> None:
        """Hand over one message. Raises Trouble, whose kind says whether it may be tried again."""
        client = self._client
        assert client is not None
        try:
            self._envelope(client, sender, to, content)
            self._data(client, content)
        except Trouble as trouble:
            if trouble.kind in (Kind.LATER, Kind.NEVER):
                self._forget(client)
            raise

    # Getting there

    def _connected(self) -> smtplib.SMTP:
        settings, name = self._settings, _own_name()
        host = settings.host.strip("[]")
        if settings.security is Security.TLS:
            return smtplib.SMTP_SSL(
                host, settings.port, name, timeout=self._patience, context=ssl.create_default_context()
            )
        client = smtplib.SMTP(host, settings.port, name, timeout=self._patience)
        self._client = client
        if settings.security is Security.STARTTLS:
            client.starttls(context=ssl.create_default_context())
        return client

    def _sign_in(self, client: smtplib.SMTP) -> None:
        if self._settings.user:
            client.login(self._settings.user, self._password)
        else:
            client.ehlo_or_helo_if_needed()

    def _explained(self, error: OSError | UnicodeError) -> Trouble:
        kind, told = Kind.CONNECTION, {"host": self._settings.host, "port": str(self._settings.port)}
        match error:
            case smtplib.SMTPAuthenticationError() if error.smtp_code >= 500:
                sentence = "Le serveur refuse cet identifiant ou ce mot de passe ({answer})."
                return Trouble(Kind.PASSWORD, sentence, answer=_answer(error.smtp_code, error.smtp_error))
            case smtplib.SMTPNotSupportedError() if "STARTTLS" in str(error):
                sentence = "Le serveur {host} ne propose pas STARTTLS sur le port {port}\u202f: choisissez TLS."
            case smtplib.SMTPNotSupportedError():
                sentence = "Le serveur {host} ne demande pas d’identifiant\u202f: videz ce champ."
            case smtplib.SMTPResponseException():
                told["answer"] = _answer(error.smtp_code, error.smtp_error)
                sentence = "Le serveur {host} ne veut pas de cette connexion ({answer})."
            case smtplib.SMTPServerDisconnected() if isinstance(error.__context__, TimeoutError):
                sentence = SILENT
            case smtplib.SMTPException() if "authentication method" in str(error):
                sentence = "Le serveur {host} ne prend aucune des façons de s’identifier que le programme connaît."
            case smtplib.SMTPException():
                sentence = "Le serveur {host} a coupé la connexion\u202f: vérifiez le port et le chiffrement."
            case socket.gaierror() | UnicodeError():
                sentence = "Le serveur {host} est introuvable\u202f: vérifiez son nom, et le réseau."
            case ssl.SSLCertVerificationError():
                sentence = "Le certificat du serveur {host} n’est pas valable\u202f: rien n’a été envoyé ({cause})."
                told["cause"] = error.verify_message
            case ssl.SSLError():
                sentence = "Le serveur {host} ne parle pas TLS sur le port {port}\u202f: essayez STARTTLS."
            case ConnectionRefusedError():
                sentence = "Le serveur {host} refuse toute connexion sur le port {port}."
            case TimeoutError():
                sentence = SILENT
            case _:
                sentence = "Le serveur {host} ne peut pas être joint ({cause})."
                told["cause"] = why(error) or tr("réseau")
        return Trouble(kind, sentence, **told)

    # One message

    def _envelope(self, client: smtplib.SMTP, sender: str, to: str, content: bytes) -> None:
        options = [f"size={len(content)}"] if client.has_extn("size") else []
        if not (sender + to).isascii():
            if not client.has_extn("smtputf8"):
                raise Trouble(Kind.NEVER, "Ce serveur ne prend pas d’adresse accentuée\u202f: {to}.", to=to)
            options += ["SMTPUTF8", "BODY=8BITMIME"]
            client.command_encoding = "utf-8"
        try:
            code, answer = client.mail(sender, options)
            if code in TOO_LARGE:
                raise _refused(code, answer, to)
            if code != 250:
                sentence = "Le serveur refuse l’expéditeur {sender} ({answer})."
                raise Trouble(Kind.CONNECTION, sentence, sender=sender, answer=_answer(code, answer))
            code, answer = client.rcpt(to)
            if code not in (250, 251):
                raise _refused(code, answer, to, address=True)
            code, answer = client.docmd("DATA")
            if code != 354:
                raise _refused(code, answer, to)
        except OSError as error:
            raise _lost(error) from None
        finally:
            client.command_encoding = "ascii"

    def _data(self, client: smtplib.SMTP, content: bytes) -> None:
        """Until the final dot nothing has left; after it only the server knows."""
        stuffed = b"".join(b"." + line if line.startswith(b".") else line for line in content.splitlines(keepends=True))
        try:
            client.send(stuffed)
        except OSError as error:
            raise _lost(error) from None
        try:
            client.send(b".\r\n")
            code, answer = client.getreply()
        except OSError:
            sentence = "La connexion a été coupée avant la réponse du serveur\u202f: ce message est peut-être parti."
            raise Trouble(Kind.UNCERTAIN, sentence) from None
        if code != 250:
            raise _refused(code, answer, "")

    def _forget(self, client: smtplib.SMTP) -> None:
        """Ready for the next message; a line that is lost says so there."""
        with suppress(OSError):
            client.rset()


def _refused(code: int, answer: bytes, to: str, address: bool = False) -> Trouble:
    told = {"to": to, "answer": _answer(code, answer)}
    if code == 421:
        return Trouble(Kind.CONNECTION, "Le serveur n’est pas disponible ({answer}).", **told)
    if code in TOO_LARGE:
        return Trouble(Kind.NEVER, "Ce message est trop volumineux pour le serveur ({answer}).", **told)
    if code >= 500:
        sentence = (
            "Le serveur refuse l’adresse {to} ({answer})." if address else "Le serveur refuse ce message ({answer})."
        )
        return Trouble(Kind.NEVER, sentence, **told)
    sentence = "Le serveur ne prend pas ce message pour l’instant ({answer})."
    if address:
        sentence = "Le serveur ne prend pas l’adresse {to} pour l’instant ({answer})."
    return Trouble(Kind.LATER, sentence, **told)


def _lost(error: Exception) -> Trouble:
    if isinstance(error, TimeoutError) or isinstance(error.__context__, TimeoutError):
        return Trouble(Kind.CONNECTION, "Le serveur n’a pas répondu à temps.")
    return Trouble(Kind.CONNECTION, CUT)


def _answer(code: int, text: bytes | str) -> str:
    """Return what the server said, on one line."""
    words = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    shown = " ".join(words.split())
    return f"{code} {shown[:ANSWER_LENGTH]}".strip()


def _own_name() -> str:
    """What the program calls itself to the server; Python's own guess asks the network, which may not be there."""
    name = socket.gethostname()
    return name if "." in name and name.isascii() else "[127.0.0.1]"
