"""Messages to people, queued in the transaction of what they tell (G7.2)."""

from typing import NamedTuple

from chorus_desktop.core.models import Outbox
from chorus_desktop.core.states import Delivery


class Letter(NamedTuple):
    """A message as it is read: to be copied, or opened in the mail program."""

    to: str
    subject: str
    body: str


def waiting() -> int:
    """Return how many messages of the outbox have not left yet."""
    return Outbox.select().where(Outbox.state == Delivery.WAITING).count()
