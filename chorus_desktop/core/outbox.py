"""The messages that wait (G7.2): rendered when they leave, then noted as sent."""

import json
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from chorus_desktop.core import clock, ledger, letters
from chorus_desktop.core.letters import Code
from chorus_desktop.core.models import Outbox, User
from chorus_desktop.core.notifications import Letter
from chorus_desktop.core.reading import among, fetch, fetch_one
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Delivery, Message
from chorus_desktop.core.text import person


class Sender(NamedTuple):
    """Who sends a letter, and where the answer goes."""

    name: str
    address: str


class Parcel(NamedTuple):
    """A message of the outbox, rendered: `id` and `message_id` are its row's, `name` its reader's."""

    id: int
    user_id: int
    name: str
    letter: Letter
    message_id: str
    sender: Sender | None
    at: datetime


def waiting_of(user_ids: Collection[int], message: Message) -> dict[int, int]:
    """Return, by person, the message of this kind that waits for them: the last one."""
    query = Outbox.select(Outbox.user, Outbox.id).where(
        Outbox.state == Delivery.WAITING, Outbox.message == message, Outbox.user.in_(among(user_ids))
    )
    return dict(fetch(query.order_by(Outbox.id)))


def parcels(actor: Actor, ids: Collection[int], codes: Mapping[int, Code] | None = None) -> list[Parcel]:
    """Render messages of the outbox, in order, as the actor sends them; `codes`: by person, those just made.

    A message that needs a code and has none is left out: it is `activation.prepare` that makes one.
    """
    found, author = [], sender(actor)
    columns: tuple[Any, ...] = (
        *(Outbox.id, Outbox.message, Outbox.details, Outbox.message_id, User.id, User.last_name, User.first_name),
        *(User.login, User.contact_email),
    )
    query = Outbox.select(*columns).join(User, on=(User.id == Outbox.user)).where(Outbox.id.in_(among(ids)))
    for row in fetch(query.order_by(Outbox.id)):
        reader = letters.Reader(person(row[5], row[6]), row[7], row[8])
        code = (codes or {}).get(row[4])
        if row[1] not in letters.CODED or code is not None:
            letter = letters.letter(row[1], reader, json.loads(row[2]), author.name if author else "", code)
            found.append(Parcel(row[0], row[4], reader.name, letter, row[3], author, clock.now()))
    return found


def mark_sent(ids: Collection[int]) -> None:
    """Note that messages have left by the mail program, a file or the clipboard."""
    with ledger.housekeeping("outbox"):
        Outbox.update(state=Delivery.SENT, sent_at=clock.now(), error="").where(
            Outbox.id.in_(among(ids)), Outbox.state.in_((Delivery.WAITING, Delivery.FAILED, Delivery.UNCERTAIN))
        ).execute()


def sender(actor: Actor) -> Sender | None:
    """Return the actor as the letters name them; None for the system and the sign-in screen."""
    row = fetch_one(User.select(User.contact_email).where(User.id == (actor.id or 0)))
    return Sender(actor.name, row[0]) if row else None
