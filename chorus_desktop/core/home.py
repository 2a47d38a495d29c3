"""What « Accueil » tells on one page: what waits, how long it has waited, what has happened (G7.3)."""

import json
from typing import Any, NamedTuple

from chorus_desktop.core import (
    delays,
    expiring,
    history,
    history_words,
    my_account,
    my_requests,
    pending,
    rights,
    successors,
    technical_users,
)
from chorus_desktop.core.delays import Month
from chorus_desktop.core.expiring import Expiring
from chorus_desktop.core.history import HistoryRow
from chorus_desktop.core.models import History, User
from chorus_desktop.core.my_account import MembershipRow
from chorus_desktop.core.my_requests import RequestRow
from chorus_desktop.core.operation import Body
from chorus_desktop.core.reading import fetch, fetch_one
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import Action
from chorus_desktop.core.technical_users import Due


class Event(NamedTuple):
    """One line of « Fil d’événements »; `author` is empty where the person whom it is about did it.

    `is_own`: the reader of the page did it.
    """

    id: int
    at: Any
    action: Action
    title: str
    structure_name: str
    author: str
    is_own: bool


class Figures(NamedTuple):
    """All that the page shows. `ages`: how many requests wait in each band; the last two are for a simple user.

    `oldest` and `ages` count requests of both kinds.
    """

    first_name: str
    is_manager: bool
    may_decide: bool
    waiting: int
    oldest: list[pending.Row]
    ages: list[int]
    events: list[Event]
    requests: list[RequestRow]
    memberships: list[MembershipRow]
    due: list[Due]
    """Technical passwords to be changed soon, or late."""
    alone: list[Body]
    """Structures that nobody but the reader could manage (B9)."""
    expiring: list[Expiring]
    """Memberships that end soon."""
    months: list[Month]
    """The decisions of the last months, of whoever manages something (B11)."""


def read(actor: Actor, lines: int) -> Figures:
    """Read the page, with at most `lines` lines in each block."""
    found = fetch_one(User.select(User.first_name).where(User.id == (actor.id or 0)))
    is_manager = rights.may(actor, Right.READ)
    ages = pending.by_age(actor) if is_manager else []
    return Figures(
        first_name=found[0] if found else "",
        is_manager=is_manager,
        may_decide=rights.may(actor, Right.DECIDE),
        waiting=sum(ages),
        oldest=pending.oldest(actor, lines) if is_manager else [],
        ages=ages,
        events=events(actor, lines) if is_manager else [],
        requests=my_requests.read(actor)[:lines],
        memberships=my_account.memberships(actor).first("structure", descending=False, limit=lines),
        due=technical_users.due(actor)[:lines],
        alone=successors.held_alone(actor)[:lines],
        expiring=expiring.soon(actor, lines),
        months=delays.by_month(actor) if is_manager else [],
    )


def events(actor: Actor, limit: int) -> list[Event]:
    """Return the latest history rows that the actor may see."""
    rows = history.listing(actor).first("date", descending=True, limit=limit)
    texts = History.select(History.id, History.record).where(History.id.in_([row.id for row in rows]))
    records = {number: json.loads(text) for number, text in fetch(texts)}
    return [_event(actor, row, records[row.id]) for row in rows]


def _event(actor: Actor, row: HistoryRow, record: dict[str, Any]) -> Event:
    author, subject = record["actor"], record["subject"]
    return Event(
        row.id,
        row.at,
        row.action,
        history_words.title(record),
        row.structure,
        "" if subject and author[0] == subject[0] else row.actor,
        author[0] == actor.id,
    )
