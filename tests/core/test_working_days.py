"""Working days: weekends and the holidays of France left out."""

from datetime import date

import pytest

from chorus_desktop.core import working_days


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [
        (1961, 4, 2),
        (2000, 4, 23),
        (2008, 3, 23),
        (2011, 4, 24),
        (2024, 3, 31),
        (2025, 4, 20),
        (2026, 4, 5),
        (2038, 4, 25),
    ],
)
def test_easter(year: int, month: int, day: int) -> None:
    assert working_days.easter(year) == date(year, month, day)


def test_the_eleven_holidays_of_2026() -> None:
    assert sorted(working_days.holidays(2026)) == [
        *(date(2026, 1, 1), date(2026, 4, 6), date(2026, 5, 1), date(2026, 5, 8), date(2026, 5, 14)),
        *(date(2026, 5, 25), date(2026, 7, 14), date(2026, 8, 15), date(2026, 11, 1), date(2026, 11, 11)),
        date(2026, 12, 25),
    ]


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        (date(2026, 6, 10), date(2026, 6, 10), 0),
        (date(2026, 6, 10), date(2026, 6, 11), 1),
        (date(2026, 6, 12), date(2026, 6, 15), 1),  # a weekend between
        (date(2026, 6, 13), date(2026, 6, 14), 0),  # on a Saturday, decided on Sunday
        (date(2026, 4, 30), date(2026, 5, 11), 5),  # 1 and 8 May are holidays
        (date(2025, 12, 24), date(2026, 1, 2), 5),
    ],
)
def test_days_that_have_passed(first: date, last: date, days: int) -> None:
    assert working_days.between(first, last) == days
