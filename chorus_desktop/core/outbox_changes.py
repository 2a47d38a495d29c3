"""What a manager does with messages of the outbox (G7.2): retry, withdraw, note as sent, take out to send otherwise.

The states of messages are no decision: they leave no history row, but whoever changes them needs the right to decide.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from chorus_desktop.core import account_reach, clock, outbox, outbox_list, rights, wordings
from chorus_desktop.core.errors import Forbidden, Refused
from chorus_desktop.core.language import French
from chorus_desktop.core.models import History, Outbox, User
from chorus_desktop.core.outbox import UNSENT, Parcel
from chorus_desktop.core.reading import among, fetch
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import Delivery, Message
from chorus_desktop.core.text import moment, person

GONE: French = "Ce message est déjà parti, ou retiré."
FORBIDDEN: French = "Vous n’avez pas le droit d’envoyer ou de retirer ce message à {name}."


class Taken(NamedTuple):
    """A message in somebody's hands; `before` is its state until it has left."""

    parcel: Parcel
    before: Delivery


class _Seen(NamedTuple):
    id: int
    state: Delivery
    message: Message
    user_id: int
    name: str
    structure_id: int | None


def retry(actor: Actor, ids: Sequence[int]) -> int:
    """Let messages leave again, now; return how many. It is the actor who knows whether an uncertain one was sent."""
    some = _allowed(actor, ids)
    values = {"state": Delivery.WAITING, "next_attempt_at": None, "error": ""}
    return outbox.change([one.id for one in some], UNSENT, **values)


def withdraw(actor: Actor, ids: Sequence[int]) -> int:
    """Keep messages from leaving; return how many."""
    some = _allowed(actor, ids)
    told = f"Retiré par {actor.name} le {moment(clock.now())}"
    return outbox.change([one.id for one in some], UNSENT, state=Delivery.WITHDRAWN, next_attempt_at=None, error=told)


def mark_sent(actor: Actor, ids: Sequence[int]) -> int:
    """Note that messages have reached their readers otherwise; return how many."""
    some = _allowed(actor, ids)
    return outbox.mark_sent([one.id for one in some])


def take(actor: Actor, identifier: int) -> Taken:
    """Take a message out to send it by the mail program or a file: meanwhile it leaves no other way.

    One that bears a code is `activation.prepare`'s. Then `settle` it.
    """
    (one,) = _allowed(actor, [identifier])
    if one.message in wordings.CODED:
        raise Refused("Ce courriel part avec un nouveau code.")
    if not outbox.change([one.id], (one.state,), state=Delivery.LEAVING):
        raise Refused(GONE)
    (parcel,) = outbox.parcels(actor, [one.id])
    return Taken(parcel, one.state)


def settle(taken: Taken, left: bool) -> None:
    """Say whether a message that was taken out has left; if not, it is as before."""
    values = outbox.sent_values() if left else {"state": taken.before}
    outbox.change([taken.parcel.id], (Delivery.LEAVING, Delivery.UNCERTAIN), **values)


def _allowed(actor: Actor, ids: Sequence[int]) -> list[_Seen]:
    """Return those that can still leave. Raises Forbidden when one is not the actor's, Refused when none is left."""
    seen = _read(actor, ids)
    if len(seen) < len(set(ids)):
        raise Forbidden("Ces messages ne concernent aucune structure que vous gérez.")
    accounts = [one.user_id for one in seen if one.structure_id is None]
    reaches = account_reach.reaches(actor, accounts)
    for one in seen:
        if one.structure_id is None:
            reaches[one.user_id].require(one.name)
        elif not rights.may(actor, Right.DECIDE, one.structure_id):
            raise Forbidden(FORBIDDEN, name=one.name)
    waiting = [one for one in seen if one.state in UNSENT]
    if not waiting:
        raise Refused(GONE)
    return waiting


def _read(actor: Actor, ids: Sequence[int]) -> list[_Seen]:
    columns: tuple[Any, ...] = (Outbox.id, Outbox.state, Outbox.message, User.id, User.last_name, User.first_name)
    query = Outbox.select(*columns, History.structure_id).join(User, on=(User.id == Outbox.user))
    joined = query.switch(Outbox).join(History, on=(History.id == Outbox.history_id))
    rows = fetch(joined.where(Outbox.id.in_(among(ids)), outbox_list.visible(actor)))
    return [_Seen._make((*row[:4], person(row[4], row[5]), row[6])) for row in rows]
