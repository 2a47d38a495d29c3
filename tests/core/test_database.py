"""The file itself: private, never overwritten; each way in which it cannot be used is told plainly (G7.6, B7)."""

import os
import shutil
import sqlite3
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from chorus_desktop.core import database, ledger
from chorus_desktop.core.errors import DatabaseTrouble
from chorus_desktop.core.models import User, proxy
from tests import builders
from tests.builders import Town, everything, rows

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")


@pytest.fixture
def made(town: Town, base: Path) -> Path:
    """A database that was used and closed."""
    for number in range(12):
        builders.account(f"Nom {number}", "Prénom")
    database.close()
    return base


def sql(path: Path, *statements: str) -> None:
    """What another tool did to the file."""
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def refused(path: Path) -> DatabaseTrouble:
    """Open the file: it is refused with what is wrong and what to do, not a byte of it changes, nothing appears."""
    before = (path.read_bytes() if path.is_file() else None, sorted(path.parent.iterdir()))
    with pytest.raises(DatabaseTrouble) as error:
        database.open_file(path)
    assert (path.read_bytes() if path.is_file() else None, sorted(path.parent.iterdir())) == before
    trouble = error.value
    assert trouble.path == path
    assert trouble.heading.endswith(".") and len(trouble.advice) > 30
    assert str(trouble) == f"{trouble.heading} {trouble.advice}"
    return trouble


# Making one


@POSIX
def test_a_database_is_readable_by_its_owner_only(base: Path) -> None:
    """With what SQLite keeps beside it; whatever the umask (G7.6)."""
    before = os.umask(0)
    try:
        database.create(base)
        with ledger.housekeeping():
            proxy.execute_sql("INSERT INTO setting VALUES ('a', 'b')")
        beside = list(base.parent.iterdir())
    finally:
        os.umask(before)
    assert {path.name for path in beside} == {"chorus.db", "chorus.db-wal", "chorus.db-shm"}
    assert {stat.S_IMODE(path.stat().st_mode) for path in beside} == {0o600}


def test_its_folder_is_made_too(tmp_path: Path, base: Path) -> None:
    database.create(tmp_path / "Mes documents" / "Chorus" / "chorus.db")
    assert database.path() == tmp_path / "Mes documents" / "Chorus" / "chorus.db"


def test_a_database_is_never_made_over_another(made: Path) -> None:
    before = made.read_bytes()
    with pytest.raises(DatabaseTrouble, match="Un fichier porte déjà ce nom") as error:
        database.create(made)
    assert "Choisissez un autre nom" in error.value.advice
    assert made.read_bytes() == before


def test_a_place_where_nothing_can_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DatabaseTrouble, match="La base ne peut pas être créée à cet endroit"):
        database.create(tmp_path / "file" / "chorus.db")
    with pytest.raises(DatabaseTrouble, match="Choisissez un autre dossier"):
        database.create(tmp_path / ("x" * 300))


def test_a_making_that_fails_leaves_nothing(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "PRAGMAS", {**database.PRAGMAS, "max_page_count": 3})
    with pytest.raises(DatabaseTrouble, match="Le disque est plein"):
        database.create(base)
    assert list(base.parent.iterdir()) == []


def test_the_connection_is_as_the_design_says(town: Town) -> None:
    pragmas = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "query_only": 1,
        "trusted_schema": 0,
        "busy_timeout": 10_000,
    }
    assert {name: proxy.execute_sql(f"PRAGMA {name}").fetchone()[0] for name in pragmas} == pragmas


def test_closing_twice_or_before_opening_is_nothing(town: Town, base: Path) -> None:
    database.close()
    database.close()
    assert not base.with_name("chorus.db-wal").exists()
    database.open_file(base)
    assert len(rows("users")) == 1


# Files that are not a database of ours


def test_a_file_that_is_missing(tmp_path: Path) -> None:
    trouble = refused(tmp_path / "chorus.db")
    assert trouble.heading == "La base est introuvable."
    assert "débranché" in trouble.advice
    assert refused(tmp_path).heading == "La base est introuvable."


@pytest.mark.parametrize("content", [b"", b"SQLite", b"%PDF-1.7\n" * 900, bytes(5_000)], ids=len)
def test_a_file_that_is_no_database(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "chorus.db"
    path.write_bytes(content)
    trouble = refused(path)
    assert trouble.heading == "Ce fichier n’est pas une base Chorus Desktop."
    assert trouble.advice.startswith("Il n’a pas été touché.")


@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_somebody_elses_database(tmp_path: Path, journal: str) -> None:
    """Not even how its journal is kept."""
    path = tmp_path / "photos.db"
    sql(path, f"PRAGMA journal_mode = {journal}", "CREATE TABLE users (id INTEGER)", "PRAGMA user_version = 1")
    assert refused(path).heading == "Ce fichier n’est pas une base Chorus Desktop."


def test_a_database_header_and_then_anything(tmp_path: Path) -> None:
    path = tmp_path / "chorus.db"
    path.write_bytes(b"SQLite format 3\0" + b"anything" * 1_000)
    assert refused(path).heading == "Ce fichier n’est pas une base Chorus Desktop."


@POSIX
def test_a_folder_that_cannot_be_entered(ordinary_folder: Path) -> None:
    path = ordinary_folder / "closed" / "chorus.db"
    path.parent.mkdir()
    database.create(path)
    database.close()
    with ordinary_person(ordinary_folder):
        path.parent.chmod(0)
        try:
            with pytest.raises(DatabaseTrouble, match="La base ne peut pas être ouverte"):
                database.open_file(path)
        finally:
            path.parent.chmod(0o700)


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    with pytest.raises(DatabaseTrouble, match="La base ne peut pas être ouverte"):
        database.open_file(tmp_path / ("x" * 300))


# Databases of ours that cannot be used


def test_a_truncated_file(made: Path) -> None:
    content = made.read_bytes()
    for kept in (len(content) // 2, len(content) - 100, 4_096, 700, 100, 30):
        made.write_bytes(content[:kept])
        assert refused(made).heading in (
            "La base est endommagée.",
            "Ce fichier n’est pas une base Chorus Desktop.",
        )


def test_an_overwritten_page_of_the_schema(made: Path) -> None:
    content = bytearray(made.read_bytes())
    content[100:4_096] = b"\xa5" * 3_996
    made.write_bytes(content)
    trouble = refused(made)
    assert trouble.heading == "La base est endommagée."
    assert "dernière sauvegarde" in trouble.advice


def test_an_overwritten_page_in_the_middle(made: Path) -> None:
    """Opening does not read it; what reads it says so, writes nothing, and the rest can still be read."""
    connection = sqlite3.connect(made)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'users'").fetchone()
    connection.close()
    content = bytearray(made.read_bytes())
    content[(page - 1) * 4_096 : page * 4_096] = b"\xa5" * 4_096
    made.write_bytes(content)
    database.open_file(made)
    with pytest.raises(DatabaseTrouble) as error, database.trouble(made):
        list(User.select())
    assert error.value.heading == "La base est endommagée."
    with pytest.raises(DatabaseTrouble, match="La base est endommagée"), database.trouble(made):
        builders.account("Bon", "Julie")
    assert len(rows("structure")) == 1
    database.close()
    assert made.read_bytes() == content


def test_a_database_of_a_newer_version(made: Path) -> None:
    sql(made, f"PRAGMA user_version = {database.VERSION + 1}")
    trouble = refused(made)
    assert trouble.heading == "Cette base vient d’une version plus récente de Chorus Desktop."
    assert "Installez la dernière version" in trouble.advice


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TRIGGER history_keeps_rows",
        "DROP TRIGGER history_is_a_chain",
        "DROP INDEX membership_one_primary_manager",
        "CREATE INDEX more ON users (city)",
        "CREATE TABLE notes (id INTEGER)",
        "ALTER TABLE users ADD COLUMN nickname TEXT",
        "CREATE TRIGGER more AFTER UPDATE ON users BEGIN DELETE FROM setting; END",
        "CREATE VIEW everybody AS SELECT * FROM users",
    ],
)
def test_a_schema_that_another_tool_changed(made: Path, statement: str) -> None:
    sql(made, statement)
    trouble = refused(made)
    assert trouble.heading == "La structure de cette base n’est pas celle que le programme attend."
    assert "modifiée par un autre outil" in trouble.advice


def test_a_copy_made_by_another_tool_opens(made: Path, tmp_path: Path) -> None:
    """VACUUM INTO leaves the other kind of journal."""
    copy = tmp_path / "copy.db"
    sql(made, f"VACUUM INTO '{copy}'")
    database.open_file(copy)
    builders.account("Bon", "Julie")
    assert proxy.execute_sql("PRAGMA journal_mode").fetchone() == ("wal",)


# A disk that is not what it was


@pytest.fixture
def ordinary_folder() -> Iterator[Path]:
    """A folder that somebody who is not root may enter."""
    with TemporaryDirectory() as folder:
        yield Path(folder)


@contextmanager
def ordinary_person(folder: Path) -> Iterator[None]:
    """Permissions count: nothing is forbidden to root, so root becomes somebody else, to whom the folder belongs.

    What the program reads of itself must have been read by then: it may lie where only root may look.
    """
    root = hasattr(os, "getuid") and os.getuid() == 0
    if root:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, 65_534, 65_534)
        os.setresuid(65_534, 65_534, 0)
    try:
        yield
    finally:
        database.close()
        if root:
            os.setresuid(0, 0, 0)


@POSIX
@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_database_in_read_only(ordinary_folder: Path, what: str) -> None:
    path = ordinary_folder / "inside" / "chorus.db"
    builders.found(path)
    database.close()
    with ordinary_person(ordinary_folder):
        (path if what == "file" else path.parent).chmod(0o400 if what == "file" else 0o500)
        try:
            trouble = refused(path)
        finally:
            path.parent.chmod(0o700)
    assert trouble.heading == "La base est en lecture seule."
    assert "Rien n’a été écrit" in trouble.advice


def test_a_full_disk(town: Town, base: Path) -> None:
    """SQLite's own refusal; nothing of the operation is there, and it goes through once there is room."""
    from chorus_desktop.core.membership_decisions import Decision, validate

    requests = [town.ask(builders.account(f"Nom {number}", "Prénom"), "ACHATS") for number in range(60)]
    before = everything()
    (pages,) = proxy.execute_sql("PRAGMA page_count").fetchone()
    proxy.execute_sql(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(DatabaseTrouble) as error, database.trouble(base):
        validate(town.manager, [Decision(request) for request in requests])
    assert error.value.heading == "Le disque est plein."
    assert "la base est intacte" in error.value.advice
    assert everything() == before
    proxy.execute_sql("PRAGMA max_page_count = 1000000")
    assert validate(town.manager, [Decision(request) for request in requests]).done == 60


def test_a_database_that_another_program_holds(town: Town, base: Path) -> None:
    other = sqlite3.connect(base, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    proxy.execute_sql("PRAGMA busy_timeout = 10")
    with pytest.raises(DatabaseTrouble, match="La base est occupée par un autre programme"), database.trouble(base):
        town.add_service("ECOLES")
    other.execute("ROLLBACK")
    other.close()
    town.add_service("ECOLES")


def test_trouble_is_only_what_the_file_is_to_blame_for(town: Town, base: Path) -> None:
    """A fault of ours goes through as it is."""
    with pytest.raises(Exception, match="CHECK constraint failed"), database.trouble(base):
        builders.change(User, 1, login="x" * 300)
    with pytest.raises(Exception, match="no such table"), database.trouble(base):
        proxy.execute_sql("SELECT * FROM missing")


def test_a_killed_program_loses_nothing_it_committed(town: Town, base: Path, tmp_path: Path) -> None:
    """The files as they are at any moment are a whole database."""
    town.add_service("ECOLES")
    (tmp_path / "later").mkdir()
    for path in base.parent.glob("chorus.db*"):
        shutil.copyfile(path, tmp_path / "later" / path.name)
    before = everything()
    database.close()
    database.open_file(tmp_path / "later" / "chorus.db")
    assert everything() == before
