"""The messages that wait (G7.2): rendered when they leave, then noted as sent."""

import json
from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from peewee import JOIN

from chorus_desktop.core import clock, ledger, letter_wordings, letters, wordings
from chorus_desktop.core.letters import Code
from chorus_desktop.core.models import History, Outbox, User
from chorus_desktop.core.notifications import Letter
from chorus_desktop.core.reading import among, fetch, fetch_one
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Delivery, Message
from chorus_desktop.core.text import person

UNSENT = (Delivery.WAITING, Delivery.FAILED, Delivery.UNCERTAIN)
"""What somebody can still do something about."""
HELD = timedelta(hours=1)
"""How long a message that somebody has opened to send stays theirs."""


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
    author = sender(actor)
    return rendered(ids, author, author.name if author else "", codes)


def rendered(
    ids: Collection[int], sender: Sender | None, signature: str | None, codes: Mapping[int, Code] | None = None
) -> list[Parcel]:
    """Render messages as `parcels` does, from this sender; `signature` None: of who decided what each tells."""
    found, texts = [], letter_wordings.all_in_use()
    columns: tuple[Any, ...] = (
        *(Outbox.id, Outbox.message, Outbox.details, Outbox.message_id, User.id, User.last_name, User.first_name),
        *(User.login, User.contact_email, History.actor_id, History.actor_name),
    )
    query = Outbox.select(*columns).join(User, on=(User.id == Outbox.user))
    query = query.switch(Outbox).join(History, JOIN.LEFT_OUTER, on=(History.id == Outbox.history_id))
    for row in fetch(query.where(Outbox.id.in_(among(ids))).order_by(Outbox.id)):
        reader, message = letters.Reader(person(row[5], row[6]), row[7], row[8]), row[1]
        code = (codes or {}).get(row[4])
        if message not in wordings.CODED or code is not None:
            author = (row[10] if row[9] else "") if signature is None else signature
            letter = letters.letter(message, reader, json.loads(row[2]), author, code, texts[message])
            found.append(Parcel(row[0], row[4], reader.name, letter, row[3], sender, clock.now()))
    return found


def hold(ids: Collection[int]) -> None:
    """Leave messages to whoever has opened them to send: for a while they do not leave by the server."""
    with ledger.housekeeping():
        query = Outbox.update(next_attempt_at=clock.now() + HELD)
        query.where(Outbox.id.in_(among(ids)), Outbox.state == Delivery.WAITING).execute()


def mark_sent(ids: Collection[int]) -> int:
    """Note that messages have left by the mail program, a file or the clipboard; return how many could."""
    return change(ids, UNSENT, **sent_values())


def change(ids: Collection[int], states: Collection[Delivery], **values: Any) -> int:
    """Change the messages that are still in one of these states, so that only one of two does it; return how many."""
    with ledger.housekeeping("outbox"):
        query = Outbox.update(**values).where(Outbox.id.in_(among(ids)), Outbox.state.in_(states))
        return int(query.execute())


def sent_values() -> dict[str, Any]:
    """Return what a message is once it has left: due no more, and nothing wrong with it."""
    return {"state": Delivery.SENT, "sent_at": clock.now(), "next_attempt_at": None, "error": ""}


def sender(actor: Actor) -> Sender | None:
    """Return the actor as the letters name them; None for the system and the sign-in screen."""
    row = fetch_one(User.select(User.contact_email).where(User.id == (actor.id or 0)))
    return Sender(actor.name, row[0]) if row else None
