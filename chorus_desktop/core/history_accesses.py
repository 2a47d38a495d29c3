"""What a history record says of spaces and accesses, in plain French (G2, G4.3)."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from chorus_desktop.core.access import Access
from chorus_desktop.core.language import French, tr
from chorus_desktop.core.states import Action, RequestStatus, Space
from chorus_desktop.core.text import day, day_and_time
from chorus_desktop.core.words import title, word

BLOCK: French = "Accès"
MOST = 20
"""Rows of the history that are named one by one."""


def said(access: Access) -> str:
    """Return an access in words."""
    return {
        (True, True): tr("Consultation et modification"),
        (True, False): tr("Consultation"),
        (False, True): tr("Modification"),
        (False, False): tr("Aucun accès"),
    }[access.consultation, access.modification]


def named(told: Mapping[str, Any]) -> str:
    """Return where an access is: the space, and the service unless it is for all."""
    space = word(Space(told["space"]))
    return f"{space}, {told['service']}" if told["service"] else space


def asked(facts: Mapping[str, Any]) -> str:
    """Return what was asked, as one line."""
    spaces = facts.get("spaces", ())
    return " · ".join(f"{named(one)}\u00a0: {said(_access(one)).lower()}" for one in spaces)


def state(status: str | None) -> str:
    """Return the status of a request in words: « Retirée » by its applicant, where a membership is « Supprimé »."""
    feminine = {"VALIDEE": tr("Validée"), "DESACTIVEE": tr("Désactivée"), "SUPPRIMEE": tr("Retirée")}
    return (feminine.get(status) or word(RequestStatus(status))) if status else "—"


def rows(record: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield what the record changed of accesses and spaces: where, before, after."""
    facts = record["facts"]
    requests = [change for change in record["changes"] if change["table"] == "subscription_request"]
    if len(requests) == 1 and "space" not in facts:  # an opening or a closing tells how many
        before, after = ((side or {}).get("status") for side in (requests[0]["before"], requests[0]["after"]))
        own = str(record["action"]).startswith("ABONNEMENT")
        yield tr("Demande") if own else tr("Demande d’abonnement"), state(before), state(after)
    for one in facts.get("accesses", ()):
        yield named(one), said(Access(*one["was"])) if "was" in one else "", said(_access(one))
    undone = facts.get("undone")
    action = undone["action"] if undone else record["action"]
    if action in (Action.SPACE_OPENED, Action.SPACE_CLOSED) and "space" in facts:
        states = (tr("Fermé"), tr("Ouvert"))
        opened = (action == Action.SPACE_OPENED) != bool(undone)
        yield word(Space(facts["space"])), states[not opened], states[opened]


def lines(facts: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield what else the record says: how many requests an opening made, whose rights were copied."""
    if "requests" in facts:
        yield tr("Demandes générées"), str(facts["requests"])
    if "subscriptions" in facts:
        yield tr("Abonnements retirés"), str(facts["subscriptions"])
        yield tr("Demandes refusées"), str(facts["refused"])
    yield tr("Droits copiés de"), facts.get("copied_from", "")
    if facts.get("undone"):
        undone = facts["undone"]
        told = {"number": undone["id"], "what": title(Action(undone["action"])), "who": undone["by"]}
        said = tr("n°\u00a0{number}, {what}, du {at}, par {who}")
        yield tr("Annule"), said.format(**told, at=day_and_time(datetime.fromisoformat(undone["at"])))
    if "reported_on" in facts:
        on = facts["reported_on"]
        if on:
            yield tr("Reporté le"), day(date.fromisoformat(on))
        else:
            yield tr("Report"), tr("Retiré\u202f: à reporter de nouveau")
        yield tr("Décisions concernées"), _rows(facts["rows"])


def _rows(numbers: Sequence[int]) -> str:
    shown = ", ".join(f"n°\u00a0{number}" for number in numbers[:MOST])
    more = tr("{shown} et {count} autres").format(shown=shown, count=len(numbers) - MOST)
    return shown if len(numbers) <= MOST else more


def _access(told: Mapping[str, Any]) -> Access:
    return Access(told["consultation"], told["modification"])
