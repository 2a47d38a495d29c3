"""A database from an older version: a verified backup, then the steps, then a « Mise à niveau » row (design.md)."""

import json
import shutil
import sqlite3
import stat
from pathlib import Path

import pytest

from chorus_desktop.core import (
    anchor,
    backups,
    clock,
    database,
    documents,
    history,
    my_account,
    pending_memberships,
    seal,
    services,
    structures,
    upgrade,
    users,
)
from chorus_desktop.core.backup_rotation import Reason
from chorus_desktop.core.errors import DatabaseTrouble
from chorus_desktop.core.models import proxy
from tests import builders
from tests.benchmarks import big
from tests.builders import everything, rows

NEWER = database.VERSION + 1
NEXT = """
def up(migrator, db):
    db.execute_sql("CREATE INDEX setting_value ON setting (value)")
    db.execute_sql("ALTER TABLE setting ADD COLUMN note TEXT")
    {more}
    db.execute_sql("PRAGMA user_version = {version}")
"""


@pytest.fixture
def old(base: Path) -> Path:
    """A database of this version, closed."""
    builders.found(base, "ACHATS")
    database.close()
    return base


def newer_program(folder: Path, patch: pytest.MonkeyPatch, more: str = "pass") -> None:
    """This program, one version later."""
    steps = folder / "migrations"
    shutil.copytree(database.MIGRATIONS, steps, ignore=shutil.ignore_patterns("__pycache__"))
    step = NEXT.format(more=more, version=NEWER)
    (steps / f"{NEWER:04}_notes.py").write_text(step, encoding="utf-8")
    patch.setattr(database, "MIGRATIONS", steps)
    patch.setattr(database, "VERSION", NEWER)
    database.create(folder / "model.db")
    patch.setattr(database, "SCHEMA", database.schema_fingerprint())
    database.close()


def content(path: Path) -> dict[str, list[tuple[object, ...]]]:
    connection = sqlite3.connect(path)
    names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}
    connection.close()
    return found


def upgrade_backups(path: Path) -> list[Path]:
    """Those made before it was brought up to date, beside it."""
    return [backup.path for backup in backups.listing(path) if backup.reason is Reason.UPGRADE]


def test_it_is_backed_up_brought_up_to_date_and_says_so(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = content(old)
    newer_program(tmp_path, monkeypatch)
    upgrade.open_file(old)
    (backup,) = upgrade_backups(old)
    assert content(backup) == before
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    row = rows("history")[-1]
    assert (row["action"], row["actor_id"], row["actor_name"]) == ("MISE_A_NIVEAU", None, "Système")
    assert json.loads(row["record"])["facts"] == {"from": NEWER - 1, "to": NEWER}
    assert len(rows("history")) == len(before["history"]) + 1
    (note,) = anchor.read(anchor.path_of(old)).notes  # where the history ended in the backup
    assert (note.number, note.hash) == (len(before["history"]), rows("history")[-2]["hash"])
    assert list(seal.broken_rows()) == []
    database.close()
    upgrade.open_file(old)
    assert len(rows("history")) == len(before["history"]) + 1


def test_the_backup_opens_with_the_program_it_came_from(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as later:
        newer_program(tmp_path, later)
        upgrade.open_file(old)
        database.close()
    with pytest.raises(DatabaseTrouble, match="version plus récente"):
        upgrade.open_file(old)
    (backup,) = upgrade_backups(old)
    upgrade.open_file(backup)
    builders.account("Bon", "Julie")


def test_a_step_that_fails_leaves_the_database_as_it_was(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it had done is undone, its number included; the next start tries again."""
    before = content(old)
    newer_program(tmp_path, monkeypatch)
    step = database.MIGRATIONS / f"{NEWER:04}_notes.py"
    good = step.read_text(encoding="utf-8")
    step.write_text(NEXT.format(more="raise RuntimeError('broken step')", version=NEWER), encoding="utf-8")
    with pytest.raises(RuntimeError, match="broken step"):
        upgrade.open_file(old)
    assert content(old) == before
    step.write_text(good, encoding="utf-8")
    upgrade.open_file(old)
    assert rows("history")[-1]["action"] == "MISE_A_NIVEAU"


def test_steps_that_are_missing_are_noticed(old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A packaged program without its migrations applies none, silently: the schema says so."""
    newer_program(tmp_path, monkeypatch)
    for step in database.MIGRATIONS.glob("*.py"):
        step.unlink()
    with pytest.raises(DatabaseTrouble, match="La structure de cette base n’est pas celle que le programme attend"):
        upgrade.open_file(old)


def test_a_damaged_database_is_not_upgraded(old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The backup would be damaged too."""
    newer_program(tmp_path, monkeypatch)
    connection = sqlite3.connect(old)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'users'").fetchone()
    connection.close()
    damaged = bytearray(old.read_bytes())
    damaged[(page - 1) * 4_096 : page * 4_096] = b"\xa5" * 4_096
    old.write_bytes(damaged)
    with pytest.raises(DatabaseTrouble, match="La base est endommagée"):
        upgrade.open_file(old)
    assert old.read_bytes() == damaged


def test_a_database_of_today_is_left_alone(old: Path) -> None:
    before = content(old)
    upgrade.open_file(old)
    assert len(everything()["history"]) == len(before["history"])
    assert not list(old.parent.glob("*avant*"))


def test_a_creation_that_was_interrupted_is_finished(base: Path) -> None:
    """The file was there, its tables were not: nothing to tell of, the first start goes on."""
    from chorus_desktop.core import accounts

    connection = sqlite3.connect(base)
    connection.execute("PRAGMA journal_mode = wal")
    connection.execute(f"PRAGMA application_id = {database.APPLICATION_ID}")
    connection.close()
    upgrade.open_file(base)
    assert accounts.is_new()
    assert rows("history") == []


# From the first version that was ever in use


@pytest.fixture
def version_1(base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the program made when it had its first step alone: 200 people, their memberships, requests and history."""
    steps = tmp_path / "first"
    steps.mkdir()
    shutil.copy(database.MIGRATIONS / "0001_first_schema.py", steps)
    with monkeypatch.context() as then:
        then.setattr(database, "MIGRATIONS", steps)
        big.build(base, big.sized(0.0002), lambda _: None)
    return base


def indexed(search: str) -> list[int]:
    """The ids that the full-text index finds."""
    return [id for (id,) in proxy.execute_sql("SELECT rowid FROM users_index WHERE search LIKE ?", (f"%{search}%",))]


def test_a_database_of_version_1_comes_up_to_date_whole(version_1: Path) -> None:
    before = content(version_1)
    upgrade.open_file(version_1)
    assert proxy.execute_sql("PRAGMA user_version").fetchone() == (database.VERSION,)
    assert database.schema_fingerprint() == database.SCHEMA
    assert content(*upgrade_backups(version_1)) == before
    for table in ("users", "structure", "service", "membership_request_line"):
        kept = [tuple(row.values()) for row in rows(table)]
        assert kept == before[table]
    asked = [tuple(row.values()) for row in rows("membership_request")]
    assert asked == [(*row[:13], *row[14:]) for row in before["membership_request"]]  # without the date of a report
    assert [tuple(row.values())[:-1] for row in rows("membership")] == before["membership"]
    assert {row["expired_on"] for row in rows("membership")} == {None}
    assert len(before["users"]) == 200
    last = rows("history")[-1]
    assert last["action"] == "MISE_A_NIVEAU"
    assert json.loads(last["record"])["facts"] == {"from": 1, "to": database.VERSION}
    assert [tuple(row.values()) for row in rows("history")[:-1]] == before["history"]
    assert list(seal.broken_rows()) == []


def test_the_search_index_of_an_older_database_is_filled(version_1: Path) -> None:
    """And is kept from then on."""
    upgrade.open_file(version_1)
    for search in ("helene", "hamon", "exemple.fr", "p00"):
        assert indexed(search) == [row["id"] for row in rows("users", "search LIKE ?", f"%{search}%")] != []
    builders.account("Étienne-Zola", "Hélène")
    (made,) = indexed("etienne-zola")
    assert made == rows("users")[-1]["id"] == 201
    proxy.execute_sql("PRAGMA query_only = 0")
    proxy.execute_sql("INSERT INTO users_index (users_index, rank) VALUES ('integrity-check', 1)")


def test_everything_of_an_older_database_is_read_and_written(version_1: Path) -> None:
    upgrade.open_file(version_1)
    actor = big.MANAGER
    with clock.at(builders.MORNING):
        assert len(users.listing().first("name", False, 100)) == 100
        found = structures.listing(actor).first("name", False, 100)
        assert len(found) == len(rows("structure")) == 30
        assert len(services.listing(actor, 1).first("code", False, 100)) == 2
        assert my_account.memberships(actor).count() == 30
        assert pending_memberships.waiting(actor) == len(rows("membership_request", "status LIKE 'EN_COURS%'")) == 10
        assert history.listing(actor).count() > 0
        documents.add(actor, 1, [documents.File("a.pdf", "application/pdf", b"%PDF")])
        assert documents.read(actor, 1).content == b"%PDF"
        builders.another(actor, "14700985600135", "Hôpital de Terneuil", "ACHATS")
    assert list(seal.broken_rows()) == []
