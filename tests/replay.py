"""The state that the history tells of, and the one that the tables hold: no write without its row, none half done."""

import hashlib
import json
from typing import Any

from chorus_desktop.core.models import RECORDED, Recorded
from tests.builders import rows

State = dict[str, dict[int, dict[str, Any]]]
"""By table and id."""


def told() -> State:
    """Replay every change of the history, from the first row to the last."""
    state: State = {model._meta.table_name: {} for model in RECORDED}
    for row in rows("history"):
        for change in json.loads(row["record"])["changes"]:
            here, id = state[change["table"]], change["id"]
            before, after = change["before"], change["after"]
            assert (before is None) == (id not in here), (row["id"], change)
            if after is None:
                del here[id]
            else:
                here[id] = {**here.get(id, {}), **after}
    return state


def stored() -> State:
    """Read the tables, secrets as the history keeps them."""
    return {model._meta.table_name: dict(_read(model)) for model in RECORDED}


def _read(model: type[Recorded]) -> Any:
    for row in rows(model._meta.table_name):
        id = row.pop("id")
        row.update({name: _digest(row[name]) for name in model.digests})
        row.update({name: _mask(row[name]) for name in model.masked})
        yield id, row


def _digest(value: object) -> str | None:
    return None if value is None else f"sha256:{hashlib.sha256(str(value).encode()).hexdigest()}"


def _mask(value: object) -> str | None:
    return None if value is None else f"…{str(value)[-4:]}"
