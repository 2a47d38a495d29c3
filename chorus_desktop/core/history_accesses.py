"""What a history record says of spaces and accesses, in plain French (G2, G4.3)."""

from collections.abc import Iterator, Mapping
from typing import Any

from chorus_desktop.core.access import Access
from chorus_desktop.core.states import Action, Space
from chorus_desktop.core.words import word

BLOCK = "Accès"
_WAITING = "En cours de validation"
_REQUESTS = {
    Action.SUBSCRIPTION_ASKED: ("—", _WAITING),
    Action.SUBSCRIPTION_VALIDATED: (_WAITING, "Validée"),
    Action.SUBSCRIPTION_REFUSED: (_WAITING, "Refusée"),
    Action.SUBSCRIPTION_WITHDRAWN: (_WAITING, "Retirée"),
}
"""What became of the one request that such a record is about."""


def said(access: Access) -> str:
    """Return an access in words."""
    return {
        (True, True): "Consultation et modification",
        (True, False): "Consultation",
        (False, True): "Modification",
        (False, False): "Aucun accès",
    }[access.consultation, access.modification]


def named(told: Mapping[str, Any]) -> str:
    """Return where an access is: the space, and the service unless it is for all."""
    space = word(Space(told["space"]))
    return f"{space}, {told['service']}" if told["service"] else space


def asked(facts: Mapping[str, Any]) -> str:
    """Return what was asked, as one line."""
    spaces = facts.get("spaces", ())
    return " · ".join(f"{named(one)}\u00a0: {said(_access(one)).lower()}" for one in spaces)


def rows(record: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield what the record changed of accesses and spaces: where, before, after."""
    facts = record["facts"]
    if record["action"] in _REQUESTS:
        yield "Demande", *_REQUESTS[record["action"]]
    for one in facts.get("accesses", ()):
        yield named(one), said(Access(*one["was"])) if "was" in one else "", said(_access(one))
    if record["action"] in (Action.SPACE_OPENED, Action.SPACE_CLOSED):
        states = ("Fermé", "Ouvert")
        opened = record["action"] == Action.SPACE_OPENED
        yield word(Space(facts["space"])), states[not opened], states[opened]


def lines(facts: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield what else the record says: how many requests an opening made, whose rights were copied."""
    if "requests" in facts:
        yield "Demandes générées", str(facts["requests"])
    if "subscriptions" in facts:
        yield "Abonnements retirés", str(facts["subscriptions"])
        yield "Demandes refusées", str(facts["refused"])
    yield "Droits copiés de", facts.get("copied_from", "")
    if facts.get("undone"):
        yield "Annule", f"n°\u00a0{facts['undone']['id']}, de {facts['undone']['by']}"
    if "reported_on" in facts:
        yield "Décisions concernées", ", ".join(f"n°\u00a0{number}" for number in facts["rows"])


def _access(told: Mapping[str, Any]) -> Access:
    return Access(told["consultation"], told["modification"])
