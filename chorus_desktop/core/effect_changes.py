"""What the records of a verb that was run for nothing would change, in the words of the history (B1, G4.3)."""

from collections.abc import Sequence
from typing import Any

from chorus_desktop.core.history_changes import changes
from chorus_desktop.core.history_services import ChangeLine
from chorus_desktop.core.models import Service, ServiceMembership
from chorus_desktop.core.operation import Record
from chorus_desktop.core.reading import among, fetch


def told(records: Sequence[Record]) -> list[tuple[ChangeLine, ...]]:
    """Return what each record would change, accesses apart; while its changes are there to be read."""
    rows = [as_told(record) for record in records]
    made = [change for row in rows for change in row["changes"]]
    dated = {change["id"] for change in made if change["table"] == "service_membership"}
    query = ServiceMembership.select(ServiceMembership.id, ServiceMembership.service)
    held = dict(fetch(query.where(ServiceMembership.id.in_(among(dated)))))
    for change in made:
        if change["table"] == "service_membership" and change["before"] and change["after"]:
            change["after"]["service_id"] = held[change["id"]]
    wanted = {(change["after"] or change["before"]).get("service_id") for change in made} - {None}
    names = dict(fetch(Service.select(Service.id, Service.name).where(Service.id.in_(among(wanted)))))
    return [tuple(line for line in changes(row, names) if line.changed) for row in rows]


def as_told(record: Record) -> dict[str, Any]:
    """Return a record as the history would keep it, without the accesses: those are told by what they come to."""
    return {
        "action": str(record.action),
        "subject": list(record.subject) if record.subject else None,
        "structure": list(record.structure) if record.structure else None,
        "facts": {name: value for name, value in record.facts.items() if name != "accesses"},
        "changes": [
            {**change._asdict(), "after": dict(change.after) if change.after is not None else None}
            for change in record.changes
        ],
    }
