"""What time it is, here and in UTC; settable, so that the demonstration and the tests can live on any day."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime

_set: datetime | None = None


def now() -> datetime:
    """Return the present instant, aware and in UTC."""
    return _set if _set is not None else datetime.now(UTC)


def today() -> date:
    """Return the present local date: validity dates are local, both ends included."""
    return now().astimezone().date()


def midnight(day: date) -> datetime:
    """Return the instant at which a day begins here."""
    return datetime(day.year, day.month, day.day).astimezone()


@contextmanager
def at(instant: datetime) -> Iterator[None]:
    """Make `now()` answer `instant` (aware) inside the block, for every thread."""
    global _set
    previous, _set = _set, instant.astimezone(UTC)
    try:
        yield
    finally:
        _set = previous
