"""What the window itself shows of the database: how many requests and messages wait."""

from typing import NamedTuple

from chorus_desktop.core import notifications, pending_memberships
from chorus_desktop.core.rights import Actor


class Counts(NamedTuple):
    """For the title of a tab, and for the status line."""

    waiting: int
    outbox: int


def count(actor: Actor) -> Counts:
    """In the reader's thread."""
    return Counts(pending_memberships.waiting(actor), notifications.waiting())
