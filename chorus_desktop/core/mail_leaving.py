"""How a message leaves by the server (G7.2): marked before it leaves, settled after; never twice by itself.

Only what waits is taken, and only by one: what a crash leaves « en partance » becomes « Envoi incertain ».
"""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import NamedTuple

from chorus_desktop.core import activation, clock, outbox, wordings
from chorus_desktop.core.errors import Overtaken, Refused
from chorus_desktop.core.language import French, french
from chorus_desktop.core.letters import Code
from chorus_desktop.core.mail_settings import MailSettings
from chorus_desktop.core.models import Outbox
from chorus_desktop.core.outbox import Parcel, Sender
from chorus_desktop.core.reading import among, fetch, fetch_one
from chorus_desktop.core.rights import SYSTEM
from chorus_desktop.core.states import Delivery, Message

FIRST_DELAY = timedelta(minutes=1)
LONGEST_DELAY = timedelta(hours=6)
NOWHERE: French = "Cette personne n’a plus d’adresse."


class Due(NamedTuple):
    """A message whose time has come."""

    id: int
    user_id: int
    message: Message


def due(limit: int) -> list[Due]:
    """Return the messages to send now, the oldest first."""
    query = Outbox.select(Outbox.id, Outbox.user, Outbox.message).where(
        Outbox.state == Delivery.WAITING,
        Outbox.next_attempt_at.is_null() | (Outbox.next_attempt_at <= clock.now()),
    )
    return [Due(*row) for row in fetch(query.order_by(Outbox.id).limit(limit))]


def next_due() -> datetime | None:
    """Return when the next message that was put off is due."""
    query = Outbox.select(Outbox.next_attempt_at).where(
        Outbox.state == Delivery.WAITING, Outbox.next_attempt_at > clock.now()
    )
    row = fetch_one(query.order_by(Outbox.next_attempt_at))
    return row[0] if row else None


def leave(settings: MailSettings, one: Due) -> Parcel | None:
    """Mark a message as leaving and return it rendered; None when it does not leave: taken, withdrawn, or of no use.

    One that bears a code gets a fresh one now.
    """
    codes: dict[int, Code] = {}
    if one.message in wordings.CODED:
        try:
            with french():  # what is refused is kept in the database
                codes = activation.renew(SYSTEM, [one.user_id], message=one.message, queue=False).codes
        except Overtaken as cause:
            put_off([one.id], cause.in_french)
            return None
        except Refused as cause:
            outbox.change([one.id], [Delivery.WAITING], state=Delivery.FAILED, error=cause.in_french)
            return None
    if not outbox.change([one.id], [Delivery.WAITING], state=Delivery.LEAVING, attempts=Outbox.attempts + 1, error=""):
        return None
    (parcel,) = outbox.rendered([one.id], Sender(settings.name, settings.address), None, codes)
    if not parcel.letter.to:
        fail(one.id, NOWHERE)
        return None
    return parcel


def sent(identifier: int) -> None:
    """The server has taken it. One that was thought uncertain meanwhile, by another window, is not so any more."""
    outbox.change([identifier], (Delivery.LEAVING, Delivery.UNCERTAIN), **outbox.sent_values())


def fail(identifier: int, error: str) -> None:
    """The server will never take it as it is."""
    outbox.change([identifier], [Delivery.LEAVING], state=Delivery.FAILED, next_attempt_at=None, error=error)


def doubt(identifier: int, error: str) -> None:
    """Nobody knows whether the server has taken it: it is not sent again by itself."""
    outbox.change([identifier], [Delivery.LEAVING], state=Delivery.UNCERTAIN, next_attempt_at=None, error=error)


def come_back(identifier: int, error: str) -> None:
    """The server has not taken it now: it waits for the next try."""
    row = fetch_one(Outbox.select(Outbox.attempts).where(Outbox.id == identifier))
    at = clock.now() + delay(row[0] if row else 1)
    outbox.change([identifier], [Delivery.LEAVING], state=Delivery.WAITING, next_attempt_at=at, error=error)


def put_off(ids: Collection[int], error: str) -> None:
    """A try that did not even reach the server counts for all that were due."""
    tries: dict[int, list[int]] = {}
    for identifier, attempts in fetch(Outbox.select(Outbox.id, Outbox.attempts).where(Outbox.id.in_(among(ids)))):
        tries.setdefault(attempts + 1, []).append(identifier)
    for attempts, some in tries.items():
        at = clock.now() + delay(attempts)
        outbox.change(some, [Delivery.WAITING], attempts=attempts, next_attempt_at=at, error=error)


def delay(attempts: int) -> timedelta:
    """Return how long to wait after so many tries: a minute, then twice as long each time, six hours at most."""
    doublings = min(max(attempts - 1, 0), 20)
    return min(FIRST_DELAY * (1 << doublings), LONGEST_DELAY)
