"""What the beginning of a day does: expiries are recorded, and pages that depend on the day ask again."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from chorus_desktop.core import clock
from chorus_desktop.core.models import Membership
from chorus_desktop.gui import day_watch
from chorus_desktop.gui.day_watch import DayWatch
from chorus_desktop.gui.desk import Desk
from tests.builders import rows
from tests.demonstrated import TODAY, actor, desk_of

JULIE = "jbon@ccasterneuil.fr"
"""Her last day is in 190 days."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


def expired() -> list[str]:
    return [row["subject_name"] for row in rows("history", "action = 'RATTACHEMENT_EXPIRE'")]


def test_a_database_that_opens_is_brought_up_to_date(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    watch = DayWatch()
    watch._first.setInterval(1)
    with clock.at(TODAY + timedelta(200)):
        watch.start(desk)
        qtbot.waitUntil(lambda: expired() == ["ABADIE Luc", "BON Julie"])
    watch.stop()
    assert Membership.get(Membership.user == actor(JULIE).id, Membership.structure == 1).expired_on is not None


def test_at_midnight_the_pages_ask_again(qtbot: QtBot, desk: Desk) -> None:
    watch = DayWatch()
    watch.start(desk)
    with qtbot.assertNotEmitted(desk.changed):
        watch.look()
    with clock.at(TODAY + timedelta(1)), qtbot.waitSignal(desk.changed) as changed:
        watch.look()
    assert changed.args == [day_watch.TABLES]
    assert {"membership", "membership_request"} <= day_watch.TABLES
    watch.stop()


def test_nothing_is_asked_of_a_desk_that_has_ended(desk: Desk) -> None:
    watch = DayWatch()
    watch.start(desk)
    watch.stop()
    with clock.at(TODAY + timedelta(400)):
        watch.look()
    assert desk.busy == 0
    assert expired() == ["ABADIE Luc"]
