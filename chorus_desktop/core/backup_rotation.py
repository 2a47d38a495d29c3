"""Which backups are kept (B7): daily for a week, weekly for two months, monthly for a year."""

from collections.abc import Hashable, Iterable, Iterator
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Protocol, TypeVar

WEEK, TWO_MONTHS, YEAR = timedelta(7), timedelta(62), timedelta(366)


class Reason(StrEnum):
    """Why a backup was made; the name of its file says it."""

    DAILY = "quotidienne"
    BY_HAND = "manuelle"
    IMPORT = "avant-import"
    UPGRADE = "avant-mise-a-niveau"
    RESTORE = "avant-restauration"


class Dated(Protocol):
    """What the rule asks of a backup: when it was made, and why."""

    @property
    def at(self) -> datetime: ...
    @property
    def reason(self) -> Reason: ...


B = TypeVar("B", bound=Dated)


def kept(backups: Iterable[B], today: date) -> list[B]:
    """Return the backups that stay, the newest first.

    Of a day, a week and a month the last one stays; for a week, each that somebody or something asked for stays beside
    the daily ones. The newest of all, and those of days to come (a clock that was wrong), always stay.
    """
    seen: set[Hashable] = set()
    stay = []
    for place, backup in enumerate(sorted(backups, key=_moment, reverse=True)):
        buckets = list(_buckets(place, backup, today))
        if place == 0 or backup.at.astimezone().date() > today or not seen.issuperset(buckets):
            stay.append(backup)
        seen.update(buckets)
    return stay


def _buckets(place: int, backup: Dated, today: date) -> Iterator[Hashable]:
    """Each holds one backup: its newest; `place` stands for one of its own."""
    day = backup.at.astimezone().date()
    age = today - day
    if age < WEEK:
        yield day if backup.reason is Reason.DAILY else place
    if age < TWO_MONTHS:
        yield day.isocalendar()[:2]
    if age < YEAR:
        yield "month", day.year, day.month


def _moment(backup: Dated) -> datetime:
    return backup.at
