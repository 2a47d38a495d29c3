"""« Paramètres de messagerie » (G7.2): by which server messages leave, and from whom; never a password."""

import re
from enum import StrEnum
from typing import NamedTuple

from chorus_desktop.core import identifiers, ledger, setting
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.language import French
from chorus_desktop.core.operation import Person
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Action

_NAME = re.compile(r"\w([\w.-]*\w)?|\[?[0-9A-Fa-f:.]+\]?")


class Security(StrEnum):
    """How the way to the server is protected; the certificate is always checked."""

    STARTTLS = "STARTTLS"
    TLS = "TLS"
    NONE = "AUCUN"


PORTS = {Security.STARTTLS: 587, Security.TLS: 465, Security.NONE: 25}
"""The usual one of each."""
SECURITIES: dict[Security, French] = {Security.STARTTLS: "STARTTLS", Security.TLS: "TLS", Security.NONE: "Aucun"}


class MailSettings(NamedTuple):
    """A server and who writes; without `user`, the server asks for no password."""

    host: str
    port: int
    security: Security
    user: str
    address: str
    name: str


def read() -> MailSettings | None:
    """Return the settings; None as long as messages leave by the mail program alone."""
    kept = setting.read(setting.MAIL)
    return MailSettings(**{**kept, "security": Security(kept["security"])}) if kept else None


def checked(typed: MailSettings) -> MailSettings:
    """Return settings fit to be kept. Raises Refused for the first field that does not hold."""
    host = typed.host.strip()
    if not host:
        raise Refused("Indiquez le serveur d’envoi.", field="host")
    if not _NAME.fullmatch(host) or len(host) > 253:
        raise Refused(
            "« {text} » n’est pas un nom de serveur, comme smtp.commune.fr\u202f; le port a son propre champ.",
            field="host",
            text=host,
        )
    if not 1 <= typed.port <= 65535:
        raise Refused("Un port va de 1 à 65535.", field="port")
    user = identifiers.limited(typed.user, "user")
    if not user.isprintable():
        raise Refused("Cet identifiant contient un caractère invisible\u202f: retapez-le.", field="user")
    address = identifiers.email(typed.address, "address")
    name = identifiers.required(typed.name, "name", "Indiquez le nom que verront vos destinataires.")
    return MailSettings(host.lower(), typed.port, typed.security, user, address, name)


def configure(actor: Actor, typed: MailSettings) -> MailSettings:
    """Send by this server from now on. Raises Refused beside the field that does not hold."""
    settings = checked(typed)
    if settings != read():
        _record(actor, settings)
    return settings


def stop(actor: Actor) -> None:
    """Send no more: messages wait for the mail program, as before."""
    if read() is not None:
        _record(actor, None)


def _record(actor: Actor, settings: MailSettings | None) -> None:
    subject = Person(actor.id or 0, actor.name)
    with ledger.operation(actor) as op, op.record(Action.MAIL_CONFIGURED, subject) as record:
        record.set(setting.MAIL, settings._asdict() if settings else None)
