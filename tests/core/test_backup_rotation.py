"""Which backups are kept: daily for a week, weekly for two months, monthly for a year (B7)."""

from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from chorus_desktop.core.backup_rotation import Reason, kept

TODAY = date(2026, 6, 12)  # a Friday


class Made(NamedTuple):
    at: datetime
    reason: Reason = Reason.DAILY


def on(day: date, hour: int = 8, reason: Reason = Reason.DAILY) -> Made:
    return Made(datetime(day.year, day.month, day.day, hour, tzinfo=UTC), reason)


def days(backups: list[Made], today: date = TODAY) -> list[date]:
    return [backup.at.date() for backup in kept(backups, today)]


def test_each_day_of_a_week() -> None:
    made = [on(TODAY - timedelta(back)) for back in range(7)]
    assert len(days(made)) == 7


def test_of_a_day_the_last_daily_one_and_each_that_was_asked_for() -> None:
    by_hand, before_import = on(TODAY, 9, Reason.BY_HAND), on(TODAY, 10, Reason.IMPORT)
    made = [on(TODAY, 7), on(TODAY, 8), by_hand, before_import]
    assert kept(made, TODAY) == [before_import, by_hand, on(TODAY, 8)]


def test_of_a_week_the_last_day_for_two_months() -> None:
    found = days([on(TODAY - timedelta(back)) for back in range(400)])
    weeks = [day for day in found if timedelta(7) <= TODAY - day < timedelta(62)]
    sundays = [day for day in weeks if day.isoweekday() == 7]
    assert len(sundays) == 8
    assert [day for day in weeks if day not in sundays] == [date(2026, 4, 30)]  # of its month


def test_of_a_month_the_last_day_for_a_year_and_nothing_older() -> None:
    found = days([on(TODAY - timedelta(back)) for back in range(800)])
    old = [day for day in found if TODAY - day >= timedelta(62)]
    assert old[:3] == [date(2026, 3, 31), date(2026, 2, 28), date(2026, 1, 31)]
    assert min(found) == date(2025, 6, 30)
    assert len(found) < 32


def test_day_after_day_the_same_ones_stay_as_all_at_once() -> None:
    """Rotation every day must not starve the weeks and the months."""
    first = TODAY - timedelta(500)
    living: list[Made] = []
    for back in range(501):
        today = first + timedelta(back)
        living = kept([*living, on(today)], today)
    assert living == kept([on(first + timedelta(back)) for back in range(501)], TODAY)


def test_the_newest_stays_however_old_and_one_of_tomorrow_too() -> None:
    assert days([on(date(2020, 1, 1)), on(date(2019, 1, 1))]) == [date(2020, 1, 1)]
    assert days([on(TODAY + timedelta(1)), on(TODAY + timedelta(2)), on(TODAY)])[-1] == TODAY
    assert len(days([on(TODAY + timedelta(1)), on(TODAY + timedelta(2)), on(TODAY)])) == 3


def test_nothing_is_nothing() -> None:
    assert kept([], TODAY) == []
