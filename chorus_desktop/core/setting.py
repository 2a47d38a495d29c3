"""The settings that are kept in the database, by key, as JSON (the table `setting`)."""

import json
from typing import Any

from chorus_desktop.core.models import Setting, proxy
from chorus_desktop.core.reading import fetch, fetch_one

MAIL = "mail"
REASONS = "reasons"
TEMPLATE = "template/"
"""Begins the key of the text of a message that was changed; its code follows."""


def read(key: str) -> Any:
    """Return what is kept under this key; None when there is nothing."""
    row = fetch_one(Setting.select(Setting.value).where(Setting.key == key))
    return json.loads(row[0]) if row else None


def read_all(prefix: str) -> dict[str, Any]:
    """Return what is kept under the keys that begin so, by the rest of the key."""
    rows = fetch(Setting.select(Setting.key, Setting.value).where(Setting.key.startswith(prefix)))
    return {key.removeprefix(prefix): json.loads(value) for key, value in rows}


def write(key: str, value: Any) -> None:
    """Keep `value` under this key, or nothing for None; inside a transaction of the ledger."""
    if value is None:
        proxy.execute_sql("DELETE FROM setting WHERE key = ?", (key,))
    else:
        text = json.dumps(value, ensure_ascii=False, sort_keys=True)
        proxy.execute_sql(
            "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, text),
        )
