"""Decisions a month and how long they took, in working days (B11)."""

from collections import Counter
from datetime import date, datetime, timedelta

import pytest

from chorus_desktop.core import clock, delays
from chorus_desktop.core.delays import Month
from chorus_desktop.core.membership_decisions import Decision, refuse, validate
from chorus_desktop.core.membership_requests import Asked, ask
from tests import builders
from tests.builders import TODAY, Town

ASKED = datetime(2026, 2, 16, 10, 0).astimezone()
"""A Monday. The town lives on Tuesday, 10 March 2026."""


def test_by_month(town: Town) -> None:
    for number, days in enumerate((0, 1, 1, 7, 18)):
        with clock.at(ASKED):
            request = ask(builders.account(f"Nom{number}", "Julie"), Asked(town.id, whole_structure=True))
        with clock.at(ASKED + timedelta(days=days)):
            (
                refuse(town.manager, [Decision(request)], "Non.")
                if days == 7
                else validate(town.manager, [Decision(request)])
            )
    with clock.at(ASKED + timedelta(days=days)):
        ask(builders.account("Bon", "Julie"), Asked(town.id, whole_structure=True))
        found = delays.by_month(town.manager)
        assert delays.by_month(builders.account("Bestal", "Hanan")) == [
            Month(one.first, 0, None, None) for one in found
        ]
    assert [one.first for one in found][::5] == [date(2025, 10, 1), date(2026, 3, 1)]
    assert found[-2:] == [Month(date(2026, 2, 1), 4, 1, 5), Month(date(2026, 3, 1), 1, 14, 14)]
    assert {one.decided for one in found[:-2]} == {0}
    assert TODAY.month == 3


def test_a_decision_dated_in_the_future_is_left_out(town: Town) -> None:
    with clock.at(ASKED + timedelta(days=90)):
        request = ask(builders.account("Bon", "Julie"), Asked(town.id, whole_structure=True))
        validate(town.manager, [Decision(request)])
    assert {month.decided for month in delays.by_month(town.manager)} == {0}


@pytest.mark.parametrize(
    ("days", "median", "slowest"),
    [
        ((), None, None),
        ((3,), 3, 3),
        ((1, 2), 1, 2),
        (range(1, 11), 5, 9),
        (range(1, 12), 6, 10),
        ((0,) * 9 + (8,), 0, 0),
    ],
)
def test_percentiles(days: tuple[int, ...], median: int | None, slowest: int | None) -> None:
    found = Counter(days)
    assert (delays.percentile(found, 0.5), delays.percentile(found, 0.9)) == (median, slowest)


def test_months_go_over_the_year() -> None:
    assert delays.last_months(date(2026, 2, 28)) == [
        *(date(2025, 9, 1), date(2025, 10, 1), date(2025, 11, 1), date(2025, 12, 1), date(2026, 1, 1), date(2026, 2, 1))
    ]
