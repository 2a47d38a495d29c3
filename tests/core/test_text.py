from datetime import UTC, date, datetime

import pytest

from chorus_desktop.core.text import day, day_and_time, grouped, moment

LATE = datetime(2026, 7, 14, 22, 30, tzinfo=UTC)
"""Half past midnight, here."""


def test_an_instant_is_written_where_the_clock_hangs() -> None:
    assert (day(LATE), moment(LATE), day_and_time(LATE)) == ("15/07/2026", "15/07/2026 00:30", "15/07/2026 à 00:30")


def test_a_date_stays_as_it_is() -> None:
    assert (day(date(812, 1, 9)), day(None)) == ("09/01/0812", "")


@pytest.mark.parametrize(("number", "written"), [(7, "7"), (1_284, "1\u202f284"), (12_345_678, "12\u202f345\u202f678")])
def test_thousands_stand_apart(number: int, written: str) -> None:
    assert grouped(number) == written
