"""Deciding a request, for a membership or for spaces: of those that wait alone (G1.8), with the note of who decides."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol, TypeVar

from chorus_desktop.core import batch, identifiers
from chorus_desktop.core.batch import Gone, Progress, Summary
from chorus_desktop.core.errors import Overtaken, Refused
from chorus_desktop.core.language import French, tr
from chorus_desktop.core.operation import Operation, Record
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import RequestStatus

GONE = Gone("Demande n° {id}", "Cette demande n’existe plus.")
_SAID: dict[RequestStatus, French] = {
    RequestStatus.VALIDATED: "Validée par {who} {when}.",
    RequestStatus.REFUSED: "Refusée par {who} {when}.",
    RequestStatus.REMOVED: "Retirée par {who} {when}.",
}


class Request(Protocol):
    """A request, and who decided it when, if somebody has."""

    @property
    def status(self) -> RequestStatus: ...
    @property
    def decided_by(self) -> str | None: ...
    @property
    def decided_at(self) -> datetime | None: ...


class Pending(Request, batch.Subject, Protocol):
    """A request that a batch decides."""

    @property
    def id(self) -> int: ...


class Decision(Protocol):
    """What is decided of one request."""

    @property
    def request_id(self) -> int: ...


R = TypeVar("R", bound=Request)
P = TypeVar("P", bound=Pending)
D = TypeVar("D", bound=Decision)


def waiting(found: R | None) -> R:
    """Return a request that waits. Raises Refused when there is none, Overtaken, with who and when, once decided."""
    if found is None:
        raise Refused(GONE.sentence)
    if found.status in _SAID:
        who = found.decided_by or tr("quelqu’un d’autre")
        raise Overtaken(_SAID[found.status], who=who, when=found.decided_at)
    return found


def decide(
    actor: Actor,
    decisions: Sequence[D],
    read: Callable[[Sequence[int]], Mapping[int, P]],
    decide_one: Callable[[Operation, P, D], Record],
    progress: Progress | None,
) -> Summary:
    """Decide requests that wait, in one transaction, one history row each.

    A single one raises its Refused; of several, those that fail are left out and told in the summary.
    """
    by_id = {decision.request_id: decision for decision in decisions}

    def decide_next(op: Operation, pending: P) -> Record:
        return decide_one(op, waiting(pending), by_id[pending.id])

    return batch.run(actor, list(by_id), read, decide_next, GONE, progress)


def noted(note: str) -> dict[str, str]:
    """Return what the record keeps of an internal note (B5). Raises Refused (field `note`) when it is too long."""
    note = identifiers.limited(note, "note")
    return {"note": note} if note else {}
