"""What waits for a manager, requests of both kinds together: the figure on the tab, the oldest, their ages (G1, G2)."""

from datetime import datetime
from itertools import pairwise
from typing import NamedTuple

from chorus_desktop.core import pending_memberships, pending_subscriptions
from chorus_desktop.core.pending_memberships import Filters
from chorus_desktop.core.rights import Actor

AGES = (2, 7, 15, 30)
"""Last days of the bands of ages: 0 to 2, 3 to 7, 8 to 15, 16 to 30, and over."""
Row = pending_memberships.PendingRow | pending_subscriptions.PendingRow


class Waiting(NamedTuple):
    """How many requests of each kind wait, whatever the filters."""

    memberships: int
    subscriptions: int

    @property
    def total(self) -> int:
        return self.memberships + self.subscriptions


def waiting(actor: Actor) -> Waiting:
    """Return how many requests wait for the actor."""
    return Waiting(pending_memberships.waiting(actor), pending_subscriptions.waiting(actor))


def oldest(actor: Actor, limit: int) -> list[Row]:
    """Return the requests that have waited longest, of either kind."""
    found: list[Row] = [
        *pending_memberships.listing(actor).first("age", descending=True, limit=limit),
        *pending_subscriptions.listing(actor).first("age", descending=True, limit=limit),
    ]
    return sorted(found, key=_asked_at)[:limit]


def by_age(actor: Actor) -> list[int]:
    """Return how many requests wait in each band of ages, the youngest first."""
    older = [_older_than(actor, days) for days in AGES]
    return [more - less for more, less in pairwise([waiting(actor).total, *older, 0])]


def _older_than(actor: Actor, days: int) -> int:
    filters = Filters(older_than=days)
    lists = (pending_memberships.listing(actor, filters), pending_subscriptions.listing(actor, filters))
    return sum(listing.count() for listing in lists)


def _asked_at(row: Row) -> datetime:
    at: datetime = row.asked_at
    return at
