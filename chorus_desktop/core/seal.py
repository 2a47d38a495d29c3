"""The sealed history (B6): one row a record, its canonical JSON hashed together with the hash of the row before."""

import hashlib
import json
import sqlite3
import uuid
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from chorus_desktop.core.fields import INSTANT
from chorus_desktop.core.flaws import Flaw
from chorus_desktop.core.language import tr
from chorus_desktop.core.models import History, proxy
from chorus_desktop.core.reading import fetch_one
from chorus_desktop.core.states import Delivery
from chorus_desktop.core.text import normalise
from chorus_desktop.core.writing import execute_many

if TYPE_CHECKING:
    from chorus_desktop.core.operation import Record
    from chorus_desktop.core.rights import Actor

HISTORY_COLUMNS = (
    "id,operation,at,actor_id,actor_name,action,subject_id,subject_name,structure_id,structure_identifier,"
    "structure_name,search,undoes,record,previous_hash,hash"
)
OUTBOX_COLUMNS = "history_id,user_id,message,details,message_id,state,created_at,attempts,error"
LOOK_BACK = 100_000
"""How many rows back the author of a change is looked for."""
CHUNK = 2_000
"""Rows checked at a time: an intermediate answer, and no long-lived read that would keep the log from shrinking."""
_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode


def digest(previous_hash: str, record: str) -> str:
    """Return the hash of a row: SHA-256 of the hash before it, a line feed, and its canonical JSON, in UTF-8."""
    return hashlib.sha256(f"{previous_hash}\n{record}".encode()).hexdigest()


class Chain:
    """The end of the history, to which one operation adds its rows and the messages that tell of them."""

    def __init__(self, at: datetime, actor: "Actor") -> None:
        self._at = at.strftime(INSTANT)
        self._actor = actor
        self._last: tuple[int, str] | None = None
        self.operation = 0

    def add(self, records: "Sequence[Record]") -> None:
        """Append one sealed row a record, in order; queue their messages, and keep back those that they withdraw."""
        if not records:
            return
        if self._last is None:
            self._last = last()
            self.operation = self._last[0] + 1
        rows, messages, withdrawn, taken_back = [], [], [], []
        number, previous = self._last
        for record in records:
            number += 1
            row = self._row(number, record, previous)
            previous = row[-1]
            rows.append(row)
            withdrawn += [(str(Delivery.WITHDRAWN), user_id, str(message)) for user_id, message in record.withdrawn]
            for user_id, message, details in record.messages:
                name = f"<{uuid.uuid4()}@chorus-desktop.invalid>"
                state = str(Delivery.WAITING)
                messages.append((number, user_id, str(message), _encode(details), name, state, self._at, 0, ""))
            taken_back += [(str(Delivery.WITHDRAWN), message_id) for message_id in record.taken_back]
        self._last = (number, previous)
        execute_many(f"INSERT INTO history ({HISTORY_COLUMNS}) VALUES ({_marks(HISTORY_COLUMNS)})", rows)
        if withdrawn:
            waiting = f"WHERE user_id = ? AND message = ? AND state = '{Delivery.WAITING}'"
            execute_many(f"UPDATE outbox SET state = ? {waiting}", withdrawn)
        if messages:
            execute_many(f"INSERT INTO outbox ({OUTBOX_COLUMNS}) VALUES ({_marks(OUTBOX_COLUMNS)})", messages)
        execute_many("UPDATE outbox SET state = ? WHERE id = ?", taken_back)

    def _row(self, number: int, record: "Record", previous: str) -> tuple[Any, ...]:
        subject, structure, actor = record.subject, record.structure, self._actor
        canonical = _encode(
            {
                "id": number,
                "operation": self.operation,
                "at": self._at,
                "actor": [actor.id, actor.name, str(record.role) if record.role else None],
                "action": str(record.action),
                "subject": list(subject) if subject else None,
                "structure": list(structure) if structure else None,
                "undoes": record.undoes.id if record.undoes else None,
                "facts": record.facts,
                "changes": [change._asdict() for change in record.changes],
            }
        )
        names = (subject.name if subject else "", structure.identifier if structure else "")
        return (
            number,
            self.operation,
            self._at,
            actor.id,
            actor.name,
            str(record.action),
            subject.id if subject else None,
            names[0],
            structure.id if structure else None,
            names[1],
            structure.name if structure else "",
            normalise(f"{names[0]} {names[1]} {structure.name if structure else ''} {actor.name}"),
            record.undoes.id if record.undoes else None,
            canonical,
            previous,
            digest(previous, canonical),
        )


def last() -> tuple[int, str]:
    """Return the number and hash of the last row: what an anchor outside the database keeps."""
    row = fetch_one(History.select(History.id, History.hash).order_by(History.id.desc()))
    return (row[0], row[1]) if row else (0, "")


class Fault(NamedTuple):
    """One thing that does not hold of the chain: at which row, and of what time that row says it is.

    `first` to `last` are the rows that are missing before it.
    """

    number: int
    flaw: Flaw
    at: str = ""
    first: int = 0
    last: int = 0


def broken_rows(
    connection: sqlite3.Connection | None = None, seen: Callable[[Sequence[Sequence[Any]]], object] | None = None
) -> Iterator[Fault]:
    """Check the chain from its first row; yield what is not as it was sealed.

    `connection`: of another file than the open database. `seen` gets the rows, some thousands at a time, once they are
    checked: it counts them, and stops the check by an exception.
    """
    execute = proxy.execute_sql if connection is None else connection.execute
    expected, previous = 1, ""
    rows = execute(f"SELECT {HISTORY_COLUMNS} FROM history ORDER BY id LIMIT {CHUNK}").fetchall()
    while rows:
        for row in rows:
            yield from _faults(row, expected, previous)
            expected, previous = row[0] + 1, row[15]
        if seen is not None:
            seen(rows)
        more = f"SELECT {HISTORY_COLUMNS} FROM history WHERE id > ? ORDER BY id LIMIT {CHUNK}"
        rows = execute(more, (rows[-1][0],)).fetchall()


def flaw_of(number: int) -> Flaw | None:
    """Return what does not hold of one row and its link to the row before, its own content first; None = all does."""
    row = proxy.execute_sql(f"SELECT {HISTORY_COLUMNS} FROM history WHERE id = ?", (number,)).fetchone()
    before = proxy.execute_sql("SELECT hash FROM history WHERE id = ?", (number - 1,)).fetchone()
    found = {fault.flaw for fault in _faults(row, number, before[0] if before else "")}
    return next((flaw for flaw in (Flaw.RECORD, Flaw.COLUMNS, Flaw.LINK, Flaw.NUMBER) if flaw in found), None)


def _faults(row: Sequence[Any], expected: int, previous: str) -> Iterator[Fault]:
    number, at, record, stored_previous, stored_hash = row[0], row[2], row[13], row[14], row[15]
    if number > expected:
        yield Fault(number, Flaw.MISSING, at, max(expected, 1), number - 1)
    elif number < 1:
        yield Fault(number, Flaw.NUMBER, at)
    if stored_previous != previous:
        yield Fault(number, Flaw.LINK, at)
    if digest(stored_previous, record) != stored_hash:
        yield Fault(number, Flaw.RECORD, at)
    elif not _agrees(row, record):
        yield Fault(number, Flaw.COLUMNS, at)


def _agrees(row: Sequence[Any], text: str) -> bool:
    """Whether the columns of a row say what its record does; a record that cannot be read says nothing."""
    try:
        record = json.loads(text)
        subject = record["subject"] or [None, ""]
        structure = record["structure"] or [None, "", ""]
        told = (
            record["id"],
            record["operation"],
            record["at"],
            *record["actor"][:2],
            record["action"],
            *subject,
            *structure,
            normalise(f"{subject[1]} {structure[1]} {structure[2]} {record['actor'][1]}"),
            record["undoes"],
        )
    except (ValueError, KeyError, TypeError, IndexError):
        return False
    return told == tuple(row[:13])


def last_author(table: str, identifier: int) -> tuple[str, datetime | None]:
    """Return who last changed this row, and when, as the history tells."""
    found = proxy.execute_sql(
        "SELECT actor_name, at FROM history WHERE id > ? AND record LIKE ? ORDER BY id DESC LIMIT 1",
        (last()[0] - LOOK_BACK, f'%"id":{identifier},"table":"{table}"%'),
    ).fetchone()
    return (found[0], datetime.fromisoformat(found[1])) if found else (tr("quelqu’un d’autre"), None)


def _marks(columns: str) -> str:
    return ",".join("?" * (columns.count(",") + 1))
