"""Working days in France: Monday to Friday, but the holidays of article L3133-1 of the Code du travail."""

from datetime import date, timedelta
from functools import cache

FIXED = ((1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25))
"""Month and day of the holidays that have a date."""
AFTER_EASTER = (1, 39, 50)
"""Days from Easter Sunday to its Monday, to Ascension and to Whit Monday."""


def between(first: date, last: date) -> int:
    """Return how many working days have passed on `last` since `first`: 0 on the same day."""
    return sum(is_working(first + timedelta(days)) for days in range(1, (last - first).days + 1))


def is_working(day: date) -> bool:
    return day.weekday() < 5 and day not in holidays(day.year)


@cache
def holidays(year: int) -> frozenset[date]:
    """Return the holidays of a year that hold everywhere in France."""
    sunday = easter(year)
    moving = (sunday + timedelta(days) for days in AFTER_EASTER)
    return frozenset((*(date(year, month, day) for month, day in FIXED), *moving))


def easter(year: int) -> date:
    """Return Easter Sunday of a year of the Gregorian calendar (the anonymous rule, Nature, 20 April 1876)."""
    century, of_century = divmod(year, 100)
    golden = year % 19
    leaps, rest = divmod(century, 4)
    moon = (19 * golden + century - leaps - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * rest + 2 * (of_century // 4) - moon - of_century % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
