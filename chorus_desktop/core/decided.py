"""What is said of a request, for a membership or for spaces, that no longer waits (G1.8); the note of who decides."""

from datetime import datetime
from typing import Protocol, TypeVar

from chorus_desktop.core import identifiers
from chorus_desktop.core.batch import Gone
from chorus_desktop.core.errors import Overtaken, Refused
from chorus_desktop.core.language import French, tr
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


R = TypeVar("R", bound=Request)


def waiting(found: R | None) -> R:
    """Return a request that waits. Raises Refused when there is none, Overtaken, with who and when, once decided."""
    if found is None:
        raise Refused(GONE.sentence)
    if found.status in _SAID:
        who = found.decided_by or tr("quelqu’un d’autre")
        raise Overtaken(_SAID[found.status], who=who, when=found.decided_at)
    return found


def noted(note: str) -> dict[str, str]:
    """Return what the record keeps of an internal note (B5). Raises Refused (field `note`) when it is too long."""
    note = identifiers.limited(note, "note")
    return {"note": note} if note else {}
