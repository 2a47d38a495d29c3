"""The one write path: every change is made in an operation, with its author, right, history row and messages.

    with ledger.operation(actor) as op:
        with op.record(Action.MEMBERSHIP_REFUSED, person, body, facts) as record:
            record.update(MembershipRequest, request.id, request.version, status=RequestStatus.REFUSED)
            record.notify(person.id, Message.MEMBERSHIP_REFUSED, reason=reason)

Changes are kept until `op.flush()` or the end: then the rows are read as they were, each is guarded on its version,
and all are written by `executemany`. A record whose rows somebody else changed stops the operation, or is left out.
"""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

from chorus_desktop.core.models import Directory, Outbox, Setting, SignIn, Table, proxy
from chorus_desktop.core.operation import Operation, Record
from chorus_desktop.core.rights import Actor

T = TypeVar("T")
HOUSEKEEPING: tuple[type[Table], ...] = (Outbox, SignIn, Setting, Directory)
"""What may be written without a history row, because nobody decides it."""
watchers: list[Callable[[frozenset[str]], None]] = []
"""Called after each commit, on the writing thread, with the names of the tables that changed."""


class _Last(threading.local):
    """Each thread has its own: what leaves by mail meanwhile is not what a verb has committed."""

    operation = 0


last = _Last()
"""Holds the number of the last operation that this thread committed; the desk sets it to 0 before each verb."""
_preview: ContextVar["Preview | None"] = ContextVar("preview", default=None)
_writing = threading.Lock()


@contextmanager
def operation(actor: Actor, *, keep_going: bool = False) -> Iterator[Operation]:
    """Open the transaction of one verb; `keep_going` leaves out the records that fail and writes the others.

    Raises what a record raises (Forbidden, Overtaken …); then nothing was written.
    """
    preview = _preview.get()
    with _writable(), proxy.atomic("IMMEDIATE") as transaction:
        current = Operation(actor, keep_going)
        yield current
        current.flush()
        current.check_primary_managers()
        if preview is not None:
            preview.see(current.records)
            transaction.rollback()
    if preview is None and current.records:
        last.operation = current.number
        for watcher in watchers:
            watcher(current.tables | {"history"})


class Preview:
    """What a verb that is run for nothing would leave; `look` is called while its changes are there to be read."""

    def __init__(self, look: Callable[[list[Record]], None]) -> None:
        self.records: list[Record] = []
        self._look = look

    def see(self, records: list[Record]) -> None:
        self.records += records
        self._look(records)


def _look_at_nothing(_: list[Record]) -> None:
    return None


def preview(verb: Callable[[], T], look: Callable[[list[Record]], None] = _look_at_nothing) -> tuple[T, list[Record]]:
    """Run a verb for nothing (B1): return its answer and the records that it would leave; the database is as before.

    `look` may read what the database would hold, before all is taken back.
    """
    seen = Preview(look)
    token = _preview.set(seen)
    try:
        return verb(), seen.records
    finally:
        _preview.reset(token)


@contextmanager
def housekeeping(*told: str) -> Iterator[None]:
    """The second door: write the tables of `HOUSEKEEPING`; SQLite itself refuses any other (DatabaseError).

    The watchers hear of the tables that are `told`.
    """
    with _writable():
        connection = proxy.connection()
        connection.set_authorizer(_only_housekeeping)
        try:
            with proxy.atomic("IMMEDIATE"):
                yield
        finally:
            connection.set_authorizer(None)
    if told:
        for watcher in watchers:
            watcher(frozenset(told))


_TABLES = frozenset(model._meta.table_name for model in HOUSEKEEPING)
_WRITES = frozenset({sqlite3.SQLITE_INSERT, sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE})


def _only_housekeeping(action: int, table: str | None, *_: str | None) -> int:
    if action in _WRITES and table not in _TABLES and table != "sqlite_sequence":
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK


@contextmanager
def _writable() -> Iterator[None]:
    """Let this thread's connection write; one thread at a time, never one operation inside another."""
    if proxy.in_transaction():
        raise RuntimeError("an operation inside another")
    if not _writing.acquire(timeout=60):
        raise RuntimeError("an operation that never ended")
    try:
        proxy.execute_sql("PRAGMA query_only = 0")
        yield
    finally:
        _writing.release()
        proxy.execute_sql("PRAGMA query_only = 1")
