"""A small table of people of its own, for the tests of the lists."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from peewee import DatabaseProxy, IntegerField, Model, SqliteDatabase, TextField, fn
from playhouse.sqlite_ext import AutoIncrementField

from chorus_desktop.core.fields import Day
from chorus_desktop.core.listing import Listing

proxy = DatabaseProxy()
FIRST_DAY = date(2020, 1, 1)


class Table(Model):
    class Meta:
        database = proxy


class Town(Table):
    id = AutoIncrementField()
    name = TextField()


class Person(Table):
    id = AutoIncrementField()
    name = TextField(index=True)
    town = IntegerField()
    born = Day(index=True)


class Pet(Table):
    owner = IntegerField(index=True)
    name = TextField()


class PersonRow(NamedTuple):
    id: int
    name: str
    town: str
    born: date
    pets: str | None


@contextmanager
def people(folder: Path, count: int) -> Iterator[SqliteDatabase]:
    """A database in a file, with `count` people whose names do not follow their ids."""
    database = SqliteDatabase(str(folder / "people.db"), pragmas={"journal_mode": "wal"})
    proxy.initialize(database)
    database.connect()
    database.create_tables([Town, Person, Pet])
    with database.atomic():
        Town.insert_many([{"name": name} for name in ("Terneuil", "Melun", "Provins")]).execute()
        rows = [
            (f"n{at * 7919 % 100_003:06}", at % 3 + 1, FIRST_DAY + timedelta(at % 1_000)) for at in range(1, count + 1)
        ]
        Person.insert_many(rows, [Person.name, Person.town, Person.born]).execute()
        Pet.insert_many([{"owner": 1, "name": name} for name in ("Rex", "Tom")]).execute()
    yield database
    database.close()


def listing() -> Listing[PersonRow]:
    """Everybody; the age grows when the date of birth falls."""
    pets = Pet.select(fn.group_concat(Pet.name, ", ")).where(Pet.owner == Person.id)
    return Listing(
        row=PersonRow,
        key=Person.id,
        base=Person.select(Person.id).join(Town, on=(Town.id == Person.town)),
        rows=Person.select(Person.id, Person.name, Town.name, Person.born, pets).join(
            Town, on=(Town.id == Person.town)
        ),
        sorts={"name": (Person.name,), "age": (Person.born.desc(),), "town": (Town.name, Person.name)},
    )


def ids_by(*order: str) -> list[int]:
    """What plain SQL says the order is."""
    query = f"SELECT p.id FROM person p JOIN town t ON t.id = p.town ORDER BY {', '.join(order)}"
    return [id for (id,) in proxy.execute_sql(query)]
