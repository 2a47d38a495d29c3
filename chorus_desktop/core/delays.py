"""How many requests were decided each month, and after how many working days (B11)."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from itertools import accumulate
from math import ceil
from typing import NamedTuple

from chorus_desktop.core import clock, rights, working_days
from chorus_desktop.core.models import MembershipRequest, SubscriptionRequest
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import RequestStatus

MONTHS = 6
"""The present month and those before it."""
DECIDED = (RequestStatus.VALIDATED, RequestStatus.REFUSED)


class Month(NamedTuple):
    """The requests decided in a month; the delays are in working days, None without a decision.

    Half of them were decided within `median` days, nine in ten within `slowest`.
    """

    first: date
    decided: int
    median: int | None
    slowest: int | None


def by_month(actor: Actor) -> list[Month]:
    """Return the last months, the oldest first: requests of both kinds, of the structures that the actor manages."""
    months = last_months(clock.today())
    delays: dict[date, Counter[int]] = {month: Counter() for month in months}
    for (asked, decided), count in Counter(_decided(actor, clock.midnight(months[0]))).items():
        month = decided.replace(day=1)
        if month in delays:  # a clock that was wrong has dated it in the future
            delays[month][working_days.between(asked, decided)] += count
    return [
        Month(month, found.total(), percentile(found, 0.5), percentile(found, 0.9)) for month, found in delays.items()
    ]


def last_months(today: date) -> list[date]:
    """Return the first day of each of the last months, the oldest first."""
    count = today.year * 12 + today.month - 1
    return [date(at // 12, at % 12 + 1, 1) for at in range(count - MONTHS + 1, count + 1)]


def percentile(delays: Counter[int], share: float) -> int | None:
    """Return the least delay within which this share of them lies (nearest rank); None when there is none."""
    days = sorted(delays)
    rank = ceil(share * delays.total())
    reached = accumulate(delays[day] for day in days)
    return next((day for day, total in zip(days, reached, strict=True) if total >= rank), None) if rank else None


def _decided(actor: Actor, since: datetime) -> Iterator[tuple[date, date]]:
    """Yield the local days on which each was asked and decided."""
    for request in (MembershipRequest, SubscriptionRequest):
        query = request.select(request.asked_at, request.decided_at).where(
            request.structure.in_(rights.structures(actor.id, Right.READ)),
            request.status.in_(list(DECIDED)),
            request.decided_at >= since,
        )
        for asked, decided in fetch(query):
            yield asked.astimezone().date(), decided.astimezone().date()
