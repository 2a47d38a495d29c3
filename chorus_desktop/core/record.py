"""One history row in the making: whom and what it is about, the changes it stands for, the messages that tell of it."""

from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from chorus_desktop.core import setting, writing
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.models import Recorded
from chorus_desktop.core.states import Action, Message, Role
from chorus_desktop.core.writing import Change, Kind, Step

if TYPE_CHECKING:
    from chorus_desktop.core.operation import Operation

Facts = dict[str, Any]
"""What was asked and granted, the reason, the comment, the names of the services: fit for JSON, without a secret."""


class Person(NamedTuple):
    """Whom a record is about, named as on that day."""

    id: int
    name: str


class Body(NamedTuple):
    """The structure that a record is about, named as on that day."""

    id: int
    identifier: str
    name: str


class Undone(NamedTuple):
    """The history row that a record takes back (B1), and what it was."""

    id: int
    action: Action


class Record:
    """One history row in the making, with the changes it stands for; a context: an exception inside discards it."""

    def __init__(
        self,
        operation: "Operation",
        action: Action,
        subject: Person | None,
        structure: Body | None,
        facts: Facts,
        undoes: Undone | None = None,
    ) -> None:
        self._operation = operation
        self.action = action
        self.subject = subject
        self.structure = structure
        self.facts = facts
        self.undoes = undoes
        self.steps: list[Step] = []
        self.changes: list[Change] = []
        self.messages: list[tuple[int, Message, dict[str, Any]]] = []
        self.withdrawn: list[tuple[int, Message]] = []
        self.taken_back: list[int] = []
        self.settings: dict[str, Any] = {}
        self.failure: Refused | None = None

    @property
    def role(self) -> Role | None:
        """What the author is in that structure, on that day."""
        return self._operation.role_in(self.structure.id) if self.structure else None

    def insert(self, model: type[Recorded], /, **values: Any) -> int:
        """Add a row; return its id, which is settled at once."""
        identifier = self._operation.next_id(model)
        self.steps.append(writing.insertion(model, identifier, values))
        return identifier

    def update(self, model: type[Recorded], identifier: int, version: int, /, **values: Any) -> None:
        """Change columns of the row that was read at `version`."""
        self.steps.append(Step(Kind.UPDATE, model, identifier, version, writing.stored(model, values)))

    def delete(self, model: type[Recorded], identifier: int, version: int) -> None:
        """Remove the row that was read at `version`."""
        self.steps.append(Step(Kind.DELETE, model, identifier, version, {}))

    def restore(self, model: type[Recorded], identifier: int, /, **values: Any) -> None:
        """Put back a row that was deleted, under its own id; the version it gets goes on from the one it had."""
        self.steps.append(writing.insertion(model, identifier, values))

    def take_back(self, message_id: int) -> None:
        """Keep one message of the outbox from leaving, because what it tells is undone."""
        self.taken_back.append(message_id)

    def set(self, key: str, value: Any) -> None:
        """Change a setting of the database, None = none any more; the record tells what it was and what it is."""
        self.facts.setdefault("settings", {})[key] = [setting.read(key), value]
        self.settings[key] = value

    def notify(self, user_id: int, message: Message, **details: Any) -> None:
        """Queue a message in the same transaction (G7.2); `details` must be fit for JSON and hold no secret."""
        self.messages.append((user_id, message, details))

    def withdraw(self, user_id: int, message: Message) -> None:
        """Take back, in the same transaction, what still waits of such messages to this person: it is true no more."""
        self.withdrawn.append((user_id, message))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if kind is None:
            self._operation.keep(self)
