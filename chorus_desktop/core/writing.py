"""The steps of an operation as SQL: read the rows as they were, guard on the version, write by `executemany`."""

import hashlib
from collections.abc import Callable, Iterable
from enum import IntEnum
from functools import cache
from typing import Any, NamedTuple

from peewee import BooleanField, Field, ForeignKeyField, IntegerField

from chorus_desktop.core.models import Recorded, proxy

CHUNK = 900
"""Ids a query: SQLite takes at least 999 parameters everywhere."""
Values = dict[str, Any]
"""Column name → value as stored."""


class Kind(IntEnum):
    """What a step does; in the order in which steps are written, so that a unique value is free before it is taken."""

    DELETE = 0
    UPDATE = 1
    INSERT = 2


class Step(NamedTuple):
    """One row to insert (`values`: all columns), update (only those) or delete; `version` is the one that was read."""

    kind: Kind
    model: type[Recorded]
    id: int
    version: int
    values: Values


class Change(NamedTuple):
    """A step as the history keeps it: before → after, each None where there was, or is, no row."""

    table: str
    id: int
    before: Values | None
    after: Values | None


class Conflict(Exception):
    """A guarded statement hit fewer rows than asked: somebody else changed one of them."""


class Layout(NamedTuple):
    """What is needed of a table again and again."""

    table: str
    columns: tuple[str, ...]
    converters: dict[str, tuple[str, Callable[[Any], Any] | None]]
    """Column of each field, and what turns a value into what is stored; None: it is that already."""
    defaults: Values
    digests: frozenset[str]
    masked: frozenset[str]


Images = dict[type[Recorded], dict[int, Values]]
"""The rows as they were, by table and id."""


@cache
def layout(model: type[Recorded]) -> Layout:
    meta = model._meta
    fields = meta.sorted_fields
    return Layout(
        meta.table_name,
        tuple(field.column_name for field in fields),
        {name: (field.column_name, _converter(field)) for name, field in meta.combined.items()},
        {field.column_name: field.db_value(field.default) for field in fields if field.column_name != "id"},
        model.digests,
        model.masked,
    )


def stored(model: type[Recorded], values: Values) -> Values:
    """Turn field names and Python values into column names and stored values."""
    converters = layout(model).converters
    result = {}
    for name, value in values.items():
        column, convert = converters[name]
        result[column] = value if convert is None else convert(value)
    return result


def _converter(field: "Field[Any]") -> Callable[[Any], Any] | None:
    return None if isinstance(field, (IntegerField, ForeignKeyField, BooleanField)) else field.db_value


def insertion(model: type[Recorded], identifier: int, values: Values) -> Step:
    """Return the step that adds a row: every column in the table's order, what is not given by its default."""
    return Step(Kind.INSERT, model, identifier, 0, {**layout(model).defaults, **stored(model, values)})


def last_id(model: type[Recorded]) -> int:
    """Return the highest id that this table ever gave: an id freed by an undo never comes to mean somebody else."""
    row = proxy.execute_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (layout(model).table,)).fetchone()
    return int(row[0]) if row else 0


def read_images(steps: Iterable[Step]) -> Images:
    """Read, in chunks, the versions and the columns that the steps are about to change; for a delete, all columns."""
    wanted: dict[type[Recorded], tuple[list[int], dict[str, None]]] = {}
    for step in steps:
        if step.kind is Kind.INSERT:
            continue
        ids, columns = wanted.setdefault(step.model, ([], {}))
        ids.append(step.id)
        columns.update(dict.fromkeys(step.values if step.kind is Kind.UPDATE else layout(step.model).columns))
    return {model: _read(layout(model).table, ids, list(columns)) for model, (ids, columns) in wanted.items()}


def _read(table: str, ids: list[int], columns: list[str]) -> dict[int, Values]:
    names = ["id", "version", *(column for column in columns if column not in ("id", "version"))]
    found: dict[int, Values] = {}
    for start in range(0, len(ids), CHUNK):
        some = ids[start : start + CHUNK]
        marks = ",".join("?" * len(some))
        for row in proxy.execute_sql(f"SELECT {','.join(names)} FROM {table} WHERE id IN ({marks})", some):
            found[row[0]] = dict(zip(names, row, strict=True))
    return found


def change(step: Step, image: Values) -> Change:
    """Return what the history keeps of a step: digests and masked columns without what they hide."""
    about = layout(step.model)
    before: Values | None = None
    after: Values | None = None
    if step.kind is Kind.INSERT:
        after = step.values
    elif step.kind is Kind.DELETE:
        before = {name: value for name, value in image.items() if name != "id"}
    else:
        before = {name: image[name] for name in step.values}
        before["version"] = step.version
        after = {**step.values, "version": step.version + 1}
    if about.digests or about.masked:
        before, after = _veil(about, before), _veil(about, after)
    return Change(about.table, step.id, before, after)


def _veil(about: Layout, values: Values | None) -> Values | None:
    if values is None:
        return None
    veiled = dict(values)
    for name, value in values.items():
        if value is not None and name in about.digests:
            data = value if isinstance(value, bytes | bytearray | memoryview) else str(value).encode()
            veiled[name] = f"sha256:{hashlib.sha256(data).hexdigest()}"
        elif value is not None and name in about.masked:
            veiled[name] = f"…{str(value)[-4:]}"
    return veiled


def write(steps: list[Step]) -> None:
    """Write all steps: deletions, then updates, then insertions, alike ones together.

    Raises Conflict when a guarded row has moved, and IntegrityError when the database refuses a row.
    """
    groups: dict[tuple[Kind, type[Recorded], tuple[str, ...]], list[tuple[Any, ...]]] = {}
    for kind, model, identifier, version, values in steps:
        row = (*values.values(), identifier) if kind is Kind.INSERT else (*values.values(), identifier, version)
        groups.setdefault((kind, model, tuple(values)), []).append(row)
    for group in sorted(groups, key=_kind):
        _execute_many(*group, groups[group])


def _kind(group: tuple[Kind, type[Recorded], tuple[str, ...]]) -> Kind:
    return group[0]


def _execute_many(kind: Kind, model: type[Recorded], columns: tuple[str, ...], rows: list[tuple[Any, ...]]) -> None:
    table, indexed = layout(model).table, ",".join(model.indexed)
    ids = _to_index(kind, model, columns, rows)
    if kind is not Kind.INSERT:
        execute_many(
            f"INSERT INTO {table}_index ({table}_index, rowid, {indexed}) SELECT 'delete', id, {indexed} "
            f"FROM {table} WHERE id = ?",
            ids,
        )
    if kind is Kind.INSERT:
        sql = f"INSERT INTO {table} ({','.join(columns)},id) VALUES ({'?,' * len(columns)}?)"
    elif kind is Kind.UPDATE:
        assignments = ",".join(f"{column}=?" for column in columns)
        sql = f"UPDATE {table} SET {assignments},version=version+1 WHERE id=? AND version=?"
    else:
        sql = f"DELETE FROM {table} WHERE id=? AND version=?"
    if execute_many(sql, rows) < len(rows):
        raise Conflict(table)
    if kind is not Kind.DELETE:
        execute_many(
            f"INSERT INTO {table}_index (rowid, {indexed}) SELECT id, {indexed} FROM {table} WHERE id = ?",
            ids,
        )


def _to_index(
    kind: Kind, model: type[Recorded], columns: tuple[str, ...], rows: list[tuple[Any, ...]]
) -> list[tuple[Any, ...]]:
    """Return the ids of the rows whose place in the full-text index changes."""
    changed = model.indexed if kind is Kind.DELETE else set(model.indexed).intersection(columns)
    return [row[len(columns) : len(columns) + 1] for row in rows] if changed else []


def execute_many(sql: str, rows: list[tuple[Any, ...]]) -> int:
    """Run one statement for many rows; return how many it hit. SQLite's own exceptions come out as they are."""
    if not rows:
        return 0
    return int(proxy.cursor().executemany(sql, rows).rowcount)
