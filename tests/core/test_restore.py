"""Going back to a backup: what it takes away is known before, and the database is whole whatever happens (B7)."""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from chorus_desktop.core import (
    accounts,
    anchor,
    backup_file,
    backups,
    clock,
    database,
    history_check,
    restore,
    seal,
)
from chorus_desktop.core.backup_file import Backup
from chorus_desktop.core.backup_rotation import Reason
from chorus_desktop.core.errors import Forbidden, Refused
from chorus_desktop.core.restore import Prospect
from chorus_desktop.core.states import Role
from tests import builders
from tests.builders import Town, everything, rows

LOGIN = "contact@mairieterneuil.fr"


@pytest.fixture
def yesterday(town: Town) -> Iterator[Backup]:
    """Yesterday's backup; two people have come since, and the first of them has asked to join."""
    with clock.at(builders.MORNING - timedelta(1)):
        backup = backups.make(Reason.DAILY).backup
    town.ask(builders.account("Bon", "Julie"), "ACHATS")
    builders.account("Abadie", "Luc", active=False)
    yield backup


def restored(base: Path, prospect: Prospect, town: Town) -> None:
    database.close()
    restore.put_back(base, prospect, town.manager, LOGIN)
    database.open_file(base)


def test_yesterday_comes_back_and_says_so(town: Town, base: Path, yesterday: Backup) -> None:
    before = everything()
    prospect = restore.examine(town.manager, yesterday)
    assert prospect.lost == 4
    restored(base, prospect, town)
    assert [row["last_name"] for row in rows("users")] == ["Dufour"]
    row = rows("history")[-1]
    assert (row["action"], row["actor_name"]) == ("BASE_RESTAUREE", "DUFOUR Pauline")
    facts = json.loads(row["record"])["facts"]
    kept = next(backup for backup in backups.listing() if backup.reason is Reason.RESTORE)
    assert facts == {
        "backup": yesterday.path.name,
        "made_at": "09/03/2026 09:30",
        "lost_rows": 4,
        "kept_as": kept.path.name,
    }
    assert list(seal.broken_rows()) == []
    assert list(base.parent.glob(".chorus*")) == []
    back = restore.examine(town.manager, kept)
    assert back.lost == 1
    restored(base, back, town)
    assert {name: lines for name, lines in everything().items() if name in ("users", "membership_request")} == {
        name: lines for name, lines in before.items() if name in ("users", "membership_request")
    }
    assert [line["hash"] for line in rows("history")[:-1]] == [line["hash"] for line in before["history"]]


def test_the_check_of_the_history_cries_no_wolf(town: Town, base: Path, yesterday: Backup, tmp_path: Path) -> None:
    """Beside the base and in the second place a new anchor begins; what both histories share stays anchored (B6)."""
    second = tmp_path / "usb"
    second.mkdir()
    backups.make(Reason.BY_HAND, second)
    assert len(anchor.read(anchor.path_of(base)).notes) == 2
    restored(base, restore.examine(town.manager, yesterday), town)
    assert history_check.check_open().holds
    assert yesterday.contents is not None
    assert [note.number for note in anchor.read(anchor.path_of(base)).notes] == [yesterday.contents.rows]
    assert len(list(base.parent.glob("*.ancre.*"))) == 1
    backups.make(Reason.BY_HAND, second)
    (folder,) = second.iterdir()
    assert history_check.check(anchor.read(anchor.path_of(folder / base.name))).holds
    assert len(list(folder.glob("*.ancre.*"))) == 1
    (number, last), cut = seal.last(), anchor.read(anchor.path_of(base))
    assert (cut.notes[-1].number, cut.notes[-1].hash) == (number, last)


def test_a_base_that_could_not_be_put_in_place_keeps_its_anchor(
    town: Town, base: Path, yesterday: Backup, monkeypatch: pytest.MonkeyPatch
) -> None:
    prospect = restore.examine(town.manager, yesterday)
    replace = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        if target == base:
            raise OSError(30, "Read-only file system")
        return replace(self, target)

    database.close()
    with monkeypatch.context() as broken, pytest.raises(Refused, match="lecture seule"):
        broken.setattr(Path, "replace", refuse)
        restore.put_back(base, prospect, town.manager, LOGIN)
    database.open_file(base)
    assert len(anchor.read(anchor.path_of(base)).notes) == 2  # yesterday's, and the one of the attempt
    assert not list(base.parent.glob("*.ancre.*"))
    assert history_check.check_open().holds


def test_who_is_not_known_in_the_backup_is_named_by_the_system(town: Town, base: Path, yesterday: Backup) -> None:
    julie = builders.account("Martin", "Julie")
    town.join(julie)
    builders.transfer(town, julie)
    prospect = restore.examine(julie, yesterday)
    database.close()
    restore.put_back(base, prospect, julie, "julie.martin@exemple.fr")
    database.open_file(base)
    row = rows("history")[-1]
    assert row["actor_name"] == "Système"
    assert json.loads(row["record"])["facts"]["restored_by"] == "MARTIN Julie"


def test_only_a_primary_manager_may(town: Town, base: Path, yesterday: Backup) -> None:
    second = builders.account("Martin", "Julie")
    town.join(second, role=Role.SECONDARY_MANAGER)
    with pytest.raises(Forbidden):
        restore.examine(second, yesterday)
    prospect = restore.examine(town.manager, yesterday)
    database.close()
    with pytest.raises(Forbidden):
        restore.put_back(base, prospect, second, "")
    database.open_file(base)
    assert len(rows("users")) == 4


@pytest.mark.parametrize("at", [0, 100, 5000, -2000])
def test_a_damaged_one_is_refused(town: Town, yesterday: Backup, at: int) -> None:
    content = bytearray(yesterday.path.read_bytes())
    content[at] ^= 1
    yesterday.path.write_bytes(content)
    with pytest.raises(Refused, match="Cette sauvegarde est endommagée"):
        restore.examine(town.manager, yesterday)


def test_without_its_note_a_changed_history_is_found_all_the_same(town: Town, yesterday: Backup) -> None:
    yesterday.path.with_name(f"{yesterday.path.name}.json").unlink()
    (found,) = backups.listing()
    assert (found.sha256, found.contents) == ("", None)
    assert restore.examine(town.manager, found).lost == 4
    connection = sqlite3.connect(found.path)
    triggers = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'history'"
    ).fetchall()
    for (name,) in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("UPDATE history SET record = replace(record, 'Dufour', 'Durand'), hash = 'x' WHERE id = 2")
    connection.commit()
    connection.close()
    with pytest.raises(Refused, match="Cette sauvegarde est endommagée"):
        restore.examine(town.manager, found)


def test_what_the_list_alone_shows_wrongly_keeps_nobody_from_their_data(town: Town, yesterday: Backup) -> None:
    """A column beside the sealed record: « Vérifier l'historique » tells of it, before and after."""
    yesterday.path.with_name(f"{yesterday.path.name}.json").unlink()
    connection = sqlite3.connect(yesterday.path)
    for (name,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'history'"
    ).fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("UPDATE history SET search = 'autre' WHERE id = 2")
    connection.commit()
    connection.close()
    (found,) = backups.listing()
    assert restore.examine(town.manager, found).lost == 4


def test_a_newer_one_is_refused(town: Town, yesterday: Backup) -> None:
    connection = sqlite3.connect(yesterday.path)
    connection.execute(f"PRAGMA user_version = {database.VERSION + 1}")
    connection.close()
    with pytest.raises(Refused, match="version plus récente de Chorus Desktop"):
        restore.examine(town.manager, yesterday)


def test_the_one_of_another_base_is_refused(yesterday: Backup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database.close()
    monkeypatch.setattr(builders, "MORNING", builders.MORNING + timedelta(5))
    other = builders.found(tmp_path / "other.db")
    with pytest.raises(Refused, match="celle d’une autre base"):
        restore.examine(other.manager, yesterday)


def test_a_file_of_ones_choice_under_any_name(town: Town, base: Path, yesterday: Backup, tmp_path: Path) -> None:
    """A copy kept elsewhere, without its note: checked as any other, and it comes back."""
    copy = tmp_path / "copie de la clé.db"
    shutil.copyfile(yesterday.path, copy)
    prospect = restore.examine_file(town.manager, copy)
    assert prospect.lost == 4
    restored(base, prospect, town)
    assert [row["last_name"] for row in rows("users")] == ["Dufour"]


def test_a_file_that_is_no_backup_is_said(town: Town, base: Path, yesterday: Backup, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="n’est plus là"):
        restore.examine_file(town.manager, tmp_path / "absente.db")
    (tmp_path / "photo.db").write_bytes(b"JFIF" * 1000)
    with pytest.raises(Refused, match="endommagée"):
        restore.examine_file(town.manager, tmp_path / "photo.db")
    with pytest.raises(Refused, match="est une base ouverte"):
        restore.examine_file(town.manager, base)
    (tmp_path / "autre.db").write_bytes(yesterday.path.read_bytes())
    (tmp_path / "autre.db-wal").write_bytes(b"x")
    with pytest.raises(Refused, match="est une base ouverte, ou mal fermée"):
        restore.examine_file(town.manager, tmp_path / "autre.db")


def test_one_that_has_gone_is_said(town: Town, yesterday: Backup) -> None:
    yesterday.path.unlink()
    with pytest.raises(Refused, match="n’est plus là"):
        restore.examine(town.manager, yesterday)


def test_what_fails_on_the_way_changes_nothing(
    town: Town, base: Path, yesterday: Backup, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At each step: the database opens, as it was, and nothing is left beside it."""
    prospect = restore.examine(town.manager, yesterday)
    before = everything()

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    steps = ((backup_file, "make"), (backup_file, "write_copy"), (restore, "_record"), (restore, "_end_journal"))
    for module, name in steps:
        with monkeypatch.context() as broken:
            broken.setattr(module, name, full)
            database.close()
            with pytest.raises(Refused, match="le disque est plein"):
                restore.put_back(base, prospect, town.manager, LOGIN)
        database.open_file(base)
        assert everything() == before
        assert list(base.parent.glob(".chorus*")) == []


def test_a_crash_before_the_last_step_leaves_the_database_of_before(
    town: Town, base: Path, yesterday: Backup, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """What the disk holds just before the file is put in its place, and just after, opens whole."""
    prospect = restore.examine(town.manager, yesterday)
    before = everything()
    replace, seen = Path.replace, tmp_path / "crashed"

    def crash(self: Path, target: Path) -> Path:
        if target == base:
            shutil.copytree(base.parent, seen, ignore=shutil.ignore_patterns("crashed"))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", crash)
    restored(base, prospect, town)
    assert len(rows("users")) == 1
    database.close()
    database.open_file(seen / base.name)
    assert everything() == before


def test_a_base_that_another_program_has_open_is_left_alone(town: Town, base: Path, yesterday: Backup) -> None:
    prospect = restore.examine(town.manager, yesterday)
    database.close()
    other = sqlite3.connect(base)
    other.execute("SELECT count(*) FROM users").fetchone()
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM users").fetchone()
    with pytest.raises(Refused, match="ouverte dans un autre programme"):
        restore.put_back(base, prospect, town.manager, LOGIN)
    other.close()
    database.open_file(base)
    assert len(rows("users")) == 3


def test_the_demonstration_is_not_restored(demonstrated: Path) -> None:
    assert not restore.may(accounts.enter_demonstration(LOGIN))
