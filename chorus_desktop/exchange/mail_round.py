"""One round of the background sender (G7.2): what is due leaves by one connection, one message after the other.

Knows no window and no clock of its own: `gui/sender.py` says when.
"""

import uuid
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Event
from typing import NamedTuple

from chorus_desktop.core import accounts, clock, mail_leaving, mail_settings
from chorus_desktop.core.language import French
from chorus_desktop.core.mail_leaving import Due
from chorus_desktop.core.mail_settings import MailSettings
from chorus_desktop.core.notifications import Letter
from chorus_desktop.core.outbox import Sender
from chorus_desktop.exchange import eml, mail_password, smtp
from chorus_desktop.exchange.giving_up import GivenUp, unless
from chorus_desktop.exchange.smtp import Connection, Kind, Trouble

BATCH = 50
"""Messages by one connection."""
WANTED: French = "Donnez le mot de passe de messagerie."
CUT: French = "L’envoi a été interrompu\u202f: ce message est peut-être parti."
Opened = Callable[[Connection | None], object]
"""Told of the connection while it is open: it can be cut from another thread."""


class Result(NamedTuple):
    """What a round came to. `trouble`: why nothing more leaves for now."""

    sent: int = 0
    trouble: Trouble | None = None
    more: bool = False
    """Whether messages are still due, with nothing against their leaving."""
    reached: bool = False
    """Whether the server has let us in, whatever it has then said of each message."""


def run(stop: Event, opened: Opened, patience: float = smtp.PATIENCE) -> Result:
    """Send what is due, until there is no more or `stop` is set: never half of a message.

    A server or a keyring that does not answer is given up as soon as `stop` is set: nothing has left by then.
    """
    settings = mail_settings.read()
    if settings is None or accounts.is_demonstration():
        return Result()
    due = mail_leaving.due(BATCH)
    if not due or stop.is_set():
        return Result()
    left, sent = list(due), 0
    try:
        password = unless(stop, partial(mail_password.find, settings)) if settings.user else ""
        if password is None:
            return Result(trouble=Trouble(Kind.PASSWORD, WANTED))
        with unless(stop, Connection(settings, password, patience).open, Connection.drop) as server:
            opened(server)
            while left and not stop.is_set():
                sent += _send(server, settings, left.pop(0))
    except Trouble as trouble:
        if trouble.kind is Kind.PASSWORD:  # they leave as soon as it is given
            with suppress(GivenUp):
                unless(stop, partial(mail_password.forget, settings))
        elif not stop.is_set():
            why = smtp.CUT if trouble.kind is Kind.UNCERTAIN else trouble.in_french
            mail_leaving.put_off([one.id for one in left], why)
        return Result(sent, trouble)
    except GivenUp:
        return Result()
    finally:
        opened(None)
    return Result(sent, more=len(due) == BATCH, reached=True)


def _send(server: Connection, settings: MailSettings, one: Due) -> int:
    """Return how many messages left: 0 or 1. Raises Trouble when the others cannot either."""
    parcel = mail_leaving.leave(settings, one)
    if parcel is None:
        return 0
    try:
        content = eml.rendered(parcel.letter, parcel.at, parcel.sender, parcel.message_id, draft=False)
        server.send(settings.address, parcel.letter.to, content)
    except Trouble as trouble:
        settle = {Kind.NEVER: mail_leaving.fail, Kind.UNCERTAIN: mail_leaving.doubt}
        settle.get(trouble.kind, mail_leaving.come_back)(parcel.id, trouble.in_french)
        if trouble.kind in (Kind.CONNECTION, Kind.UNCERTAIN):
            raise
        return 0
    except BaseException:
        mail_leaving.doubt(parcel.id, CUT)
        raise
    mail_leaving.sent(parcel.id)
    return 1


def test(settings: MailSettings, password: str, to: str, patience: float = smtp.PATIENCE) -> None:
    """Send a message to oneself by settings that may not be kept yet. Raises Trouble. Asks nothing of the database."""
    letter = Letter(
        to,
        "Essai de Chorus Desktop",
        "Bonjour,\n\nCe message d’essai est arrivé\u202f: Chorus Desktop peut envoyer vos messages par "
        f"{settings.host}.\n\n{settings.name}\n",
    )
    message_id = f"<{uuid.uuid4()}@chorus-desktop.invalid>"
    content = eml.rendered(letter, clock.now(), Sender(settings.name, settings.address), message_id, draft=False)
    with Connection(settings, password, patience) as server:
        server.send(settings.address, to, content)
