"""The column types that SQLite does not know, stored as text: coded states, instants in UTC, plain local dates."""

from datetime import UTC, date, datetime
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from peewee import SQL, AutoField, Field, NodeList

V = TypeVar("V")
E = TypeVar("E", bound=StrEnum)
INSTANT = "%Y-%m-%dT%H:%M:%S.%fZ"

if TYPE_CHECKING:  # the stubs make Field generic, Peewee itself does not

    class TextColumn(Field[V]): ...

else:

    class TextColumn(Field, Generic[V]):
        field_type = "TEXT"


class AutoIncrementField(AutoField):
    """An id that is never given twice; Peewee's own is in a module that loads three others."""

    def ddl(self, ctx: Any) -> NodeList:
        return NodeList((super().ddl(ctx), SQL("AUTOINCREMENT")))


class State(TextColumn[E]):
    """A coded state: stored as its code, read as a member of its enumeration."""

    def __init__(self, states: type[E], **options: Any) -> None:
        self.states = states
        self._members: dict[str, E] = {str(state): state for state in states}
        self._codes = {code: code for code in self._members}
        super().__init__(**options)

    def db_value(self, value: E | str | None) -> str | None:
        return None if value is None else self._codes[value]

    def python_value(self, value: str | None) -> E | None:
        return None if value is None else self._members[value]


class Instant(TextColumn[Any]):
    """A moment, kept in UTC to the microsecond so that text order is time order."""

    def db_value(self, value: datetime | str | None) -> str | None:
        return value if value is None or isinstance(value, str) else _written(value)

    def python_value(self, value: str | None) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


@lru_cache(maxsize=64)
def _written(instant: datetime) -> str:
    """One operation writes one and the same instant thousands of times."""
    return instant.astimezone(UTC).strftime(INSTANT)


class Day(TextColumn[Any]):
    """A validity date: local, without a time."""

    def db_value(self, value: date | str | None) -> str | None:
        if value is None or isinstance(value, str):
            return value
        return value.isoformat()

    def python_value(self, value: str | None) -> date | None:
        return None if value is None else date.fromisoformat(value)
