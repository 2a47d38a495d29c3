"""The models and the SQL of the migrations say the same, and the number in `database.py` is theirs."""

import re
from pathlib import Path
from typing import Any

import pytest
from peewee import BooleanField, ForeignKeyField, IntegerField

from chorus_desktop.core import database
from chorus_desktop.core.fields import Day, State
from chorus_desktop.core.models import ALL, RECORDED, History, Table, proxy
from chorus_desktop.core.writing import layout
from tests.builders import rows


@pytest.fixture(autouse=True)
def opened(base: Path) -> None:
    database.create(base)


def info(pragma: str, table: str) -> list[dict[str, Any]]:
    cursor = proxy.execute_sql(f"PRAGMA {pragma}({table})")
    return [dict(zip([column[0] for column in cursor.description], row, strict=True)) for row in cursor.fetchall()]


def sql_of(model: type[Table]) -> str:
    (row,) = rows("sqlite_master", "type = 'table' AND name = ?", model._meta.table_name)
    return str(row["sql"])


def test_the_fingerprint_is_this_schemas() -> None:
    assert database.schema_fingerprint() == database.SCHEMA
    assert proxy.execute_sql("PRAGMA user_version").fetchone() == (database.VERSION,)
    steps = sorted(Path(database.MIGRATIONS).glob("[0-9]*.py"))
    assert int(steps[-1].name[:4]) == database.VERSION == len(steps)


def test_every_table_has_its_model() -> None:
    tables = {row["name"] for row in rows("sqlite_master", "type = 'table'") if "_index" not in row["name"]}
    assert tables - {"sqlite_sequence", "schema_migration"} == {model._meta.table_name for model in ALL}
    assert all(row["strict"] for row in info("table_list", "''") if row["name"] in {m._meta.table_name for m in ALL})


@pytest.mark.parametrize("model", ALL, ids=lambda model: str(model.__name__))
def test_columns_agree(model: type[Table]) -> None:
    """Names, order, NULL; a foreign key leads to the same table."""
    columns = {row["name"]: row for row in info("table_info", model._meta.table_name)}
    fields = {field.column_name: field for field in model._meta.sorted_fields}
    assert set(columns) == set(fields)
    for name, field in fields.items():
        if not field.primary_key:
            assert bool(columns[name]["notnull"]) is not field.null, name
    keys = {row["from"]: (row["table"], row["to"]) for row in info("foreign_key_list", model._meta.table_name)}
    assert keys == {
        field.column_name: (field.rel_model._meta.table_name, "id")
        for field in fields.values()
        if isinstance(field, ForeignKeyField)
    }


@pytest.mark.parametrize("model", ALL, ids=lambda model: str(model.__name__))
def test_codes_days_and_flags_are_checked(model: type[Table]) -> None:
    """The database takes no code that the program does not know, no date that is none, no flag but 0 and 1."""
    text = " ".join(sql_of(model).split())
    for field in model._meta.sorted_fields:
        found = re.search(
            rf"\b{field.column_name} \w+[^,(]*CHECK \({field.column_name} (\w+) (\([^)]*\)|'[^']*')", text
        )
        if isinstance(field, State) and model is not History and field.column_name not in ("message",):
            assert found and set(re.findall(r"'([^']*)'", found[2])) == {str(state) for state in field.states}
        elif isinstance(field, Day):
            assert found and found[2] == "'????-??-??'", field.column_name
        elif isinstance(field, BooleanField):
            assert found and found[2] == "(0, 1)", field.column_name


@pytest.mark.parametrize("model", RECORDED, ids=lambda model: str(model.__name__))
def test_a_recorded_table_never_gives_an_id_twice(model: type[Table]) -> None:
    assert "id INTEGER PRIMARY KEY AUTOINCREMENT" in sql_of(model)
    assert isinstance(model._meta.fields["version"], IntegerField)


@pytest.mark.parametrize("model", RECORDED, ids=lambda model: str(model.__name__))
def test_what_is_hidden_from_the_history_is_a_column(model: Any) -> None:
    assert model.digests | model.masked <= set(layout(model).columns)


def test_secrets_and_contents_are_hidden_from_the_history() -> None:
    """A column added later that holds one must be named; these words give it away."""
    hidden = {f"{model._meta.table_name}.{name}" for model in RECORDED for name in model.digests | model.masked}
    suspect = {
        f"{model._meta.table_name}.{field.column_name}"
        for model in RECORDED
        for field in model._meta.sorted_fields
        if re.search("password$|code$|key|iban|content$|pdf", field.column_name)
    }
    public = {"service.code", "structure.ape_code", "structure.postal_code", "users.postal_code"}
    assert hidden == suspect - public
