"""What happens inside the one write path: the records of an operation, their rights, their changes, their seal."""

import sqlite3
from collections.abc import Sequence
from typing import Any

from peewee import IntegrityError

from chorus_desktop.core import action_rights, bulk, clock, orphans, rights, seal, setting, writing
from chorus_desktop.core.errors import Forbidden, Overtaken, Refused, WriteRefused
from chorus_desktop.core.models import Membership, Recorded, Table, proxy
from chorus_desktop.core.record import Body, Facts, Person, Record, Undone
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import Action, Role
from chorus_desktop.core.writing import Kind

__all__ = ["Body", "Facts", "Operation", "Person", "Record", "Undone"]


class Operation:
    """One transaction by one actor; `ledger.operation()` makes it."""

    def __init__(self, actor: Actor, keep_going: bool) -> None:
        self.actor = actor
        self.at = clock.now()
        self.records: list[Record] = []
        self._keep_going = keep_going
        self._kept: list[Record] = []
        self._ids: dict[type[Recorded], int] = {}
        self._kept_house: set[str] = set()
        self._allowed: set[tuple[Right, int | None]] = set()
        self._roles: dict[int, Role | None] = {}
        self._chain = seal.Chain(self.at, actor)

    @property
    def number(self) -> int:
        """The number of its first history row, once it has one."""
        return self._chain.operation

    @property
    def tables(self) -> frozenset[str]:
        """Names of the tables that this operation has changed."""
        changed = {change.table for record in self.records for change in record.changes}
        settings = {"setting"} if any(record.settings for record in self.records) else set()
        return frozenset(changed | self._kept_house | settings)

    def record(
        self,
        action: Action,
        subject: Person | None = None,
        structure: Body | None = None,
        facts: Facts | None = None,
        *,
        roles: tuple[Role, ...] = (),
        technical: bool = False,
        within: Body | None = None,
        undoes: Undone | None = None,
    ) -> Record:
        """Begin one history row. `roles`: those that the memberships it touches have or get.

        `technical`: it is about a technical user, who is the primary manager's business.
        `within`: where the right is asked, when the row is about an account and so of no structure (G4.1).
        One that `undoes` another asks for the right which that one asked for.
        Raises Forbidden when the actor may not do this there.
        """
        made = Record(self, action, subject, structure, facts or {}, undoes)
        self._check(made, roles, technical, within)
        if structure:
            self.role_in(structure.id)
        return made

    def role_in(self, structure_id: int) -> Role | None:
        """Return what the actor is in a structure, read once an operation, before it changes anything there."""
        if structure_id not in self._roles:
            standing = rights.standing(self.actor.id, structure_id) if self.actor.id else None
            self._roles[structure_id] = standing.role if standing else None
        return self._roles[structure_id]

    def keep(self, record: Record) -> None:
        self._kept.append(record)

    def next_id(self, model: type[Recorded]) -> int:
        """Return the id that the next row of this table gets: the write lock is held, nobody else can take it."""
        if model not in self._ids:
            self._ids[model] = writing.last_id(model)
        self._ids[model] += 1
        return self._ids[model]

    def keep_house(
        self, model: type[Table], key: Sequence[str], columns: Sequence[str], rows: list[tuple[Any, ...]]
    ) -> int:
        """Write rows of a table that no history row tells of, in this transaction: an import that a record stands for.

        A row whose `key` is there is brought up to date; return how many are new or have changed.
        """
        self._kept_house.add(model._meta.table_name)
        return bulk.upsert(model, key, columns, rows)

    def flush(self) -> list[Record]:
        """Write what was kept; return the records that were left out, each with its `failure`.

        Raises that failure instead, unless the operation keeps going.
        """
        kept, self._kept = self._kept, []
        images = writing.read_images(step for record in kept for step in record.steps)
        good = [record for record in kept if self._settle(record, images)]
        try:
            with proxy.atomic():
                writing.write([step for record in good for step in record.steps])
        except (IntegrityError, sqlite3.IntegrityError, writing.Conflict):
            if not self._keep_going:
                raise
            good = [record for record in good if self._write_alone(record)]
        for record in good:
            for key, value in record.settings.items():
                setting.write(key, value)
        self._chain.add(good)
        self.records += good
        failed = [record for record in kept if record.failure]
        if failed and failed[0].failure and not self._keep_going:
            raise failed[0].failure
        return failed

    def _check(
        self, record: Record, roles: tuple[Role, ...], technical: bool = False, within: Body | None = None
    ) -> None:
        action, subject, structure = record.action, record.subject, record.structure or within
        oneself = subject is not None and subject.id == self.actor.id
        if oneself and action in action_rights.DECISIONS:
            direct = action in (Action.ACCESS_GRANTED, Action.ACCESS_WITHDRAWN)
            raise Forbidden(action_rights.NOT_ONESELF if direct else action_rights.NOT_OWN_REQUEST)
        right = action_rights.needed(record.undoes.action if record.undoes else action, roles, technical)
        if self.actor == rights.DISCONNECTED and action in action_rights.BEFORE_SIGNING_IN:
            return
        if oneself:
            right = action_rights.OF_ONESELF.get(action, right)
        if right is Right.OWN and not oneself and self.actor != rights.SYSTEM:
            raise Forbidden("Chacun n’agit ici que pour lui-même.")
        place = structure.id if structure else None
        if (right, place) not in self._allowed:
            rights.require(self.actor, right, place, structure.name if structure else "")
            self._allowed.add((right, place))

    def _settle(self, record: Record, images: writing.Images) -> bool:
        """Check a record against the rows as they are, and note its changes."""
        try:
            for step in record.steps:
                image = images[step.model].get(step.id) if step.kind is not Kind.INSERT else {"version": 0}
                if image is None or image["version"] != step.version:
                    who, when = seal.last_author(writing.layout(step.model).table, step.id)
                    raise Overtaken("Modifié entre-temps par {who} {when}.", who=who, when=when)
                change = writing.change(step, image)
                record.changes.append(change)
                if step.model is Membership and record.action not in action_rights.BIRTHS:
                    roles = tuple(Role(side["role"]) for side in change[2:] if side and side.get("role"))
                    self._check(record, roles)
        except Refused as failure:
            record.failure = failure
        return record.failure is None

    def _write_alone(self, record: Record) -> bool:
        try:
            with proxy.atomic():
                writing.write(record.steps)
        except (IntegrityError, sqlite3.IntegrityError, writing.Conflict) as error:
            record.failure = WriteRefused(error)
        return record.failure is None

    def check_primary_managers(self) -> None:
        """Assert that each active structure touched has exactly one active primary manager (G6.3)."""
        names = orphans.among(self.records)
        if names:
            raise AssertionError(f"active structures without an active primary manager: {names}")
