"""The services that a history record tells of: what was asked, granted, kept or withdrawn on each (G4.3)."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from chorus_desktop.core.language import French, tr
from chorus_desktop.core.text import day

ABSENT = "—"
HELD: French = "Habilité"
ASKED: French = "Demandé"
NOT_GRANTED: French = "Non accordé"
MEMBERSHIP: French = "Rattachement"
Values = Mapping[str, Any]


class ChangeLine(NamedTuple):
    """One thing that changed, or that was looked at and stayed; `block` is what it belongs to."""

    block: str
    label: str
    before: str
    after: str
    changed: bool = True


def lines(record: Values, names: Mapping[int, str]) -> Iterator[ChangeLine]:
    """Yield a line a service that changed, then those that a decision left as they were, or did not grant."""
    facts, made = record["facts"], record["changes"]
    membership: Values = next((c["after"] for c in made if c["table"] == "membership" and c["after"]), {})
    told: Counter[str] = Counter()
    for change in made:
        before, after = change["before"], change["after"]
        service_id = (after or before).get("service_id")
        name = names.get(service_id, tr("Service n°\u00a0{number}").format(number=service_id))
        if change["table"] == "service_membership":
            told[name] += 1
            start = membership.get("starts_on") if before is None else "" if after else None
            gone = tr("Toute la structure") if membership.get("whole_structure") else ABSENT
            yield ChangeLine(tr(MEMBERSHIP), name, _held(before, start) or ABSENT, _held(after, start) or gone)
        elif change["table"] == "membership_request_line" and before is None:
            comment = f"{tr(ASKED)}\u00a0: {after['comment']}" if after["comment"] else tr(ASKED)
            yield ChangeLine(tr(MEMBERSHIP), name, ABSENT, comment)
    granted = facts.get("granted")
    if granted:
        services = Counter(granted["services"])
        for name in (services - told).elements():
            yield ChangeLine(tr(MEMBERSHIP), name, tr(HELD), tr(HELD), changed=False)
        if not granted["whole_structure"]:
            asked = Counter(facts.get("asked", {}).get("services", ()))
            for name in (asked - services - told).elements():
                yield ChangeLine(tr(MEMBERSHIP), name, tr(ASKED), tr(NOT_GRANTED))


def _held(values: Values | None, start: str | None) -> str:
    """Return the right on one service, its start if it is not `start` (None: not said), and its end."""
    if values is None:
        return ""
    words = [tr(HELD)]
    if start is not None and values["starts_on"] != start:
        words.append(tr("à partir du {day}").format(day=_day(values["starts_on"])))
    if values["ends_on"]:
        words.append(tr("jusqu’au {day}").format(day=_day(values["ends_on"])))
    return " ".join(words)


def _day(value: str) -> str:
    return day(date.fromisoformat(value))
