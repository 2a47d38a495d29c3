"""What the window itself shows of the database: how much waits, and what whoever is signed in may import."""

from typing import NamedTuple

from chorus_desktop.core import outbox_list, pending, rights
from chorus_desktop.core.rights import Actor, Right


class May(NamedTuple):
    """What a person may import."""

    directory: bool
    members: bool


class Counts(NamedTuple):
    """What is asked again after each change."""

    waiting: int
    outbox: outbox_list.Counts
    may: May


def count(actor: Actor) -> Counts:
    """In the reader's thread."""
    may = May(rights.may(actor, Right.ADMINISTER), rights.may(actor, Right.DECIDE))
    return Counts(pending.waiting(actor).total, outbox_list.counts(actor), may)
