import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from peewee import SqliteDatabase

from tests.people import Person, PersonRow, ids_by, listing, people


@pytest.fixture
def database(tmp_path: Path) -> Iterator[SqliteDatabase]:
    with people(tmp_path, 5_000) as opened:
        yield opened


@pytest.fixture
def queries(database: SqliteDatabase) -> list[str]:
    """What was asked of the database, in order."""
    asked: list[str] = []
    connection: sqlite3.Connection = database.connection()  # type: ignore[no-untyped-call]
    connection.set_trace_callback(asked.append)
    return asked


@pytest.mark.parametrize(
    ("sort", "descending", "order"),
    [
        ("name", False, ("p.name", "p.id")),
        ("name", True, ("p.name DESC", "p.id DESC")),
        ("age", False, ("p.born DESC", "p.id DESC")),
        ("age", True, ("p.born", "p.id")),
        ("town", False, ("t.name", "p.name", "p.id")),
        ("town", True, ("t.name DESC", "p.name DESC", "p.id DESC")),
    ],
)
def test_order_of_everything(database: SqliteDatabase, sort: str, descending: bool, order: tuple[str, ...]) -> None:
    expected = ids_by(*order)
    assert list(listing().ids(sort, descending)) == expected
    assert [row.id for row in listing().first(sort, descending, 100)] == expected[:100]


def test_a_row_is_a_named_tuple_of_python_values(database: SqliteDatabase) -> None:
    (row,) = listing().page([1])
    assert row == PersonRow(1, "n007919", "Melun", date(2020, 1, 2), "Rex, Tom")
    assert isinstance(row, PersonRow)


def test_a_page_keeps_its_order_and_leaves_a_hole_for_a_row_that_is_gone(database: SqliteDatabase) -> None:
    Person.delete().where(Person.id == 42).execute()
    found = listing().page([7, 42, 3])
    assert [None if row is None else row.id for row in found] == [7, None, 3]
    assert listing().page([]) == []


def test_filters_count_and_an_empty_list(database: SqliteDatabase) -> None:
    some = listing().where(Person.town == 1, Person.id <= 30)
    assert [row.id for row in some.first("age", False, 3)] == [30, 27, 24]
    assert some.count() == len(some.ids("name", False)) == 10
    assert listing().count(1_000) == 1_000
    nobody = listing().where(Person.name == "it's nobody")
    assert (nobody.count(), len(nobody.ids("name", False)), nobody.first("name", False, 5)) == (0, 0, [])


def test_sub_selects_run_only_for_what_is_shown(queries: list[str]) -> None:
    """The order and the count know nothing of what the rows show."""
    listing().ids("name", False)
    listing().count()
    assert not any("pet" in query for query in queries)
    queries.clear()
    listing().first("name", False, 20)
    assert [("LIMIT" in query, "pet" in query) for query in queries] == [(True, False), (False, True)]


def test_large_ids_come_back_whole(database: SqliteDatabase) -> None:
    Person.insert(id=2**32 - 1, name="zzz", town=1, born=date(2020, 1, 1)).execute()
    assert listing().ids("name", False)[-1] == 2**32 - 1


def test_one_index_serves_both_directions(database: SqliteDatabase) -> None:
    by_age = listing()
    for descending in (False, True):
        query = Person.select(Person.id).order_by(*by_age._order("age", descending)).limit(100)
        text, values = query.sql()
        plan = database.execute_sql(f"EXPLAIN QUERY PLAN {text}", values)  # type: ignore[no-untyped-call]
        assert not any("TEMP B-TREE" in row[-1] for row in plan)
