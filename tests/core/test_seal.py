"""The history only grows, each row carries the hash of the one before, and no change of it goes unseen (G4.4, B6)."""

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from chorus_desktop.core import accounts, database, passwords, seal, services, structures, users
from chorus_desktop.core.errors import DatabaseTrouble
from chorus_desktop.core.flaws import Flaw
from chorus_desktop.core.models import proxy
from chorus_desktop.core.rights import DISCONNECTED, Actor

TRIGGERS = ("history_keeps_rows", "history_loses_nothing", "history_replaces_nothing", "history_is_a_chain")
ROWS = 10
INSERT = (
    "INSERT INTO history SELECT {number}, operation, at, actor_id, actor_name, action, subject_id, subject_name, "
    "structure_id, structure_identifier, structure_name, search, NULL, record, {previous}, 'new' "
    "FROM history WHERE id = {source}"
)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with ten history rows."""
    path = tmp_path_factory.mktemp("seal") / "sealed.db"
    database.create(path)
    founder = users.Identity("contact@mairieterneuil.fr", "Dufour", "Pauline", "contact@mairieterneuil.fr")
    sheet = structures.Sheet("14700985600135", "CCAS Terneuil", confirmed=True)
    actor = accounts.found_with(founder, passwords.UNUSABLE, sheet, passwords.UNUSABLE)
    for code in range(4):
        services.add_service(actor, 1, f"S{code}", f"Service {code} – Éducation")
    for name in ("Bon", "Martin"):
        user_id = users.create(actor, users.Identity(f"{name.lower()}@exemple.fr", name, "Élodie"))
        users.activate(DISCONNECTED, user_id, passwords.UNUSABLE)
    services.deactivate_service(actor, 2)
    database.close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return path


@pytest.fixture
def copy(built: Path, tmp_path: Path) -> Path:
    path = tmp_path / "copy.db"
    path.write_bytes(built.read_bytes())
    return path


@pytest.fixture
def opened(copy: Path) -> Iterator[Path]:
    database.open_file(copy)
    yield copy
    database.close()


def tamper(path: Path, *statements: str) -> None:
    """Do what only somebody with another tool can do: without the triggers."""
    with sqlite3.connect(path) as connection:
        for trigger in TRIGGERS:
            connection.execute(f"DROP TRIGGER {trigger}")
        connection.executescript(";".join(statements))
    connection.close()


def broken(path: Path) -> list[tuple[int, Flaw]]:
    """What the check finds; the file is not as it should be, so that it is not opened as the program does."""
    database._connect(path)
    try:
        return [(fault.number, fault.flaw) for fault in seal.broken_rows()]
    finally:
        database.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE history SET subject_name = 'X' WHERE id = 3",
        "UPDATE history SET id = 99 WHERE id = 10",
        "DELETE FROM history WHERE id = 10",
        "DELETE FROM history",
        "INSERT OR REPLACE INTO history SELECT * FROM history WHERE id = 3",
        "REPLACE INTO history SELECT * FROM history WHERE id = 10",
        INSERT.format(number=12, previous="hash", source=10),
        INSERT.format(number=0, previous="''", source=1),
        INSERT.format(number=11, previous="previous_hash", source=10),
    ],
)
def test_the_database_itself_refuses_whatever_is_not_the_next_row(opened: Path, statement: str) -> None:
    before = proxy.execute_sql("SELECT * FROM history").fetchall()
    proxy.execute_sql("PRAGMA query_only = 0")
    with pytest.raises(Exception, match="history only grows"):
        proxy.execute_sql(statement)
    assert proxy.execute_sql("SELECT * FROM history").fetchall() == before


def test_without_the_ledger_nothing_is_written_at_all(opened: Path) -> None:
    with pytest.raises(Exception, match="readonly"):
        proxy.execute_sql("UPDATE history SET subject_name = 'X'")


def test_each_row_carries_the_hash_of_the_one_before(opened: Path) -> None:
    previous = ""
    rows = proxy.execute_sql("SELECT id, record, previous_hash, hash FROM history ORDER BY id").fetchall()
    assert [row[0] for row in rows] == list(range(1, ROWS + 1))
    for _, record, stored_previous, stored in rows:
        assert stored_previous == previous
        assert stored == hashlib.sha256(f"{previous}\n{record}".encode()).hexdigest()
        previous = stored
    assert seal.last() == (ROWS, previous)
    assert list(seal.broken_rows()) == []


def test_the_record_is_canonical(opened: Path) -> None:
    """Written again by any JSON library with sorted keys and no blanks, it is the same, byte for byte."""
    for (record,) in proxy.execute_sql("SELECT record FROM history").fetchall():
        again = json.dumps(json.loads(record), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        assert again == record
        assert "\n" not in record


def test_the_same_act_gives_the_same_bytes() -> None:
    assert seal._encode({"b": 1, "a": ["é", None, True]}) == '{"a":["é",null,true],"b":1}'
    assert seal._encode({"a": ["é", None, True], "b": 1}) == '{"a":["é",null,true],"b":1}'
    with pytest.raises(ValueError, match="not JSON compliant"):
        seal._encode({"a": float("nan")})


RENUMBER = "UPDATE history SET id = {} WHERE id = {}"


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        (
            "UPDATE history SET record = replace(record, 'Service 1', 'Service 9') WHERE id = 3",
            [(3, Flaw.RECORD)],
        ),
        ("UPDATE history SET actor_name = 'BON Julie' WHERE id = 4", [(4, Flaw.COLUMNS)]),
        ("UPDATE history SET search = '' WHERE id = 4", [(4, Flaw.COLUMNS)]),
        ("UPDATE history SET structure_id = 2 WHERE id = 4", [(4, Flaw.COLUMNS)]),
        ("UPDATE history SET operation = 3 WHERE id = 4", [(4, Flaw.COLUMNS)]),
        (
            "DELETE FROM history WHERE id IN (5, 6)",
            [(7, Flaw.MISSING), (7, Flaw.LINK)],
        ),
        (
            "DELETE FROM history WHERE id = 1",
            [(2, Flaw.MISSING), (2, Flaw.LINK)],
        ),
    ],
)
def test_a_change_is_found_where_it_is(copy: Path, statement: str, found: list[tuple[int, Flaw]]) -> None:
    tamper(copy, statement)
    assert broken(copy) == found


def test_a_row_whose_hash_was_made_again_breaks_the_next_one(copy: Path) -> None:
    with sqlite3.connect(copy) as connection:
        previous, record = connection.execute("SELECT previous_hash, record FROM history WHERE id = 5").fetchone()
    connection.close()
    changed = record.replace("Service 3", "Service 9")
    assert changed != record
    tamper(copy, f"UPDATE history SET record = '{changed}', hash = '{seal.digest(previous, changed)}' WHERE id = 5")
    assert broken(copy) == [(6, Flaw.LINK)]


def test_rows_that_changed_places_are_found(copy: Path) -> None:
    tamper(copy, RENUMBER.format(99, 4), RENUMBER.format(4, 5), RENUMBER.format(5, 99))
    assert {number for number, _ in broken(copy)} == {4, 5, 6}


def test_a_row_that_was_slipped_in_is_found(copy: Path) -> None:
    """With all the later rows pushed back by one, so that no number is missing or double."""
    later = [RENUMBER.format(number + 1, number) for number in range(ROWS, 4, -1)]
    tamper(copy, *later, INSERT.format(number=5, previous="hash", source=4))
    reasons = broken(copy)
    assert (5, Flaw.RECORD) in reasons
    assert (6, Flaw.LINK) in reasons
    assert {number for number, _ in reasons} == set(range(5, ROWS + 2))


def test_the_program_does_not_open_a_file_without_its_triggers(copy: Path) -> None:
    tamper(copy)
    with pytest.raises(DatabaseTrouble):
        database.open_file(copy)


def test_an_actor_keeps_the_name_of_that_day(opened: Path) -> None:
    """The chain goes on after it was opened again, with names that are sealed."""
    services.add_service(Actor(1, "DUFOUR-MARTIN Pauline"), 1, "N", "Nouveau")
    number, _ = seal.last()
    (record,) = proxy.execute_sql("SELECT record FROM history WHERE id = ?", (number,)).fetchone()
    assert (number, json.loads(record)["actor"]) == (ROWS + 1, [1, "DUFOUR-MARTIN Pauline", "GESTIONNAIRE_PRINCIPAL"])
    assert list(seal.broken_rows()) == []
