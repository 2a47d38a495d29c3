"""« Boîte d'envoi » (G7.2): who sees which messages, the list with its filters, and how many wait or went wrong."""

import json
from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any, NamedTuple

from peewee import fn

from chorus_desktop.core import history, letter_wordings, letters, rights
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.models import History, Outbox, User
from chorus_desktop.core.notifications import Letter
from chorus_desktop.core.outbox import UNSENT
from chorus_desktop.core.reading import fetch, fetch_one
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import Delivery, Message
from chorus_desktop.core.text import normalise, person
from chorus_desktop.core.wordings import Wording


class OutboxRow(NamedTuple):
    """One message of the outbox. `allowed`: whether the actor may do something with it, beyond looking."""

    id: int
    at: Any
    name: str
    to: str
    subject: str
    state: Delivery
    attempts: int
    next_attempt_at: Any
    sent_at: Any
    error: str
    message: Message
    user_id: int
    allowed: bool

    @property
    def open(self) -> bool:
        """Whether it can still leave, and the actor may make it."""
        return self.allowed and self.state in UNSENT


class Filters(NamedTuple):
    """What the list is narrowed to; empty fields do not count."""

    search: str = ""
    state: Delivery | None = None


class Counts(NamedTuple):
    """What the status line says of the outbox, and what its reader may do; `readable`: whether there is one to open."""

    waiting: int
    failed: int
    uncertain: int
    readable: bool
    administers: bool


ALL = Filters()


def listing(actor: Actor, filters: Filters = ALL) -> Listing[OutboxRow]:
    """Every message about the actor's structures and their people; the rights are those of the history (G4.1).

    Sorts: date (the order in which they were queued), person, state.
    """
    decided = frozenset(row[0] for row in fetch(rights.structures(actor.id, Right.DECIDE)))
    found = Listing(
        row=partial(_row, letter_wordings.all_in_use(), decided),
        key=Outbox.id,
        base=_visible(actor),
        rows=Outbox.select(*COLUMNS)
        .join(User, on=(User.id == Outbox.user))
        .switch(Outbox)
        .join(History, on=(History.id == Outbox.history_id)),
        sorts={"date": (Outbox.id,), "person": (User.sort_name,), "state": (Outbox.state,)},
    )
    return found.where(*_conditions(filters))


COLUMNS: tuple[Any, ...] = (
    *(Outbox.id, Outbox.created_at, User.last_name, User.first_name, User.login, User.contact_email),
    *(Outbox.message, Outbox.details, Outbox.state, Outbox.attempts, Outbox.next_attempt_at, Outbox.sent_at),
    *(Outbox.error, User.id, History.structure_id),
)


def counts(actor: Actor) -> Counts:
    """Return how many messages wait, failed or are uncertain among those that the actor sees."""
    query = _visible(actor).where(Outbox.state.in_(UNSENT)).select(Outbox.state, fn.COUNT(Outbox.id))
    found = dict(fetch(query.group_by(Outbox.state)))
    waiting, failed, uncertain = (found.get(state, 0) for state in UNSENT)
    readable, administers = rights.may(actor, Right.READ), rights.may(actor, Right.ADMINISTER)
    return Counts(waiting, failed, uncertain, readable, administers)


def letter(actor: Actor, identifier: int) -> Letter | None:
    """Return a message as it is read, its code left out; None when the actor does not see it."""
    query = _visible(actor).select(*COLUMNS[2:8], History.actor_id, History.actor_name)
    row = fetch_one(query.where(Outbox.id == identifier))
    if row is None:
        return None
    wording = letter_wordings.in_use(row[4])
    signature = row[7] if row[6] else ""
    return letters.letter(row[4], _reader(row[:4]), json.loads(row[5]), signature, None, wording)


def _visible(actor: Actor) -> Any:
    query = Outbox.select(Outbox.id).join(User, on=(User.id == Outbox.user))
    joined = query.switch(Outbox).join(History, on=(History.id == Outbox.history_id))
    return joined.where(visible(actor))


def visible(actor: Actor) -> Any:
    """Return the condition on the history rows whose messages the actor sees.

    Also what a manager did for people of no structure yet: the activation of the accounts that he creates.
    """
    own = (History.actor_id == actor.id) & History.structure_id.is_null()
    return history.visible(actor) | (own if rights.may(actor, Right.READ) else False)


def _conditions(filters: Filters) -> Iterable[object]:
    if filters.state is not None:
        yield Outbox.state == filters.state
    for word in normalise(filters.search).split():
        yield User.search.contains(word)


def _reader(values: tuple[Any, ...]) -> letters.Reader:
    return letters.Reader(person(values[0], values[1]), values[2], values[3])


def _row(texts: Mapping[Message, Wording], decided: frozenset[int], *values: Any) -> OutboxRow:
    """On the reader's thread: the subject is written as it will leave."""
    reader = _reader(values[2:6])
    message, details, place = values[6], json.loads(values[7]), values[14]
    to, subject = reader.address(message), letters.subject(texts[message], reader, details)
    allowed = place in decided if place is not None else bool(decided)
    return OutboxRow._make((*values[:2], reader.name, to, subject, *values[8:13], message, values[13], allowed))
