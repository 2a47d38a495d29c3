"""Backups of the open database: verified, named, kept in two places, and told when they cannot be made (B7)."""

import errno
import os
import sqlite3
import stat
from datetime import timedelta
from pathlib import Path

import pytest

from chorus_desktop.core import anchor, backup_file, backups, clock, seal
from chorus_desktop.core.backup_file import Damaged
from chorus_desktop.core.backup_rotation import Reason
from chorus_desktop.core.errors import Cancelled, Refused
from tests import builders
from tests.builders import Town

not_root = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes everywhere")


def flip(path: Path, at: int = -3000) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)


def test_a_backup_says_when_why_and_what_it_contains(town: Town, base: Path) -> None:
    builders.account("Bon", "Julie")
    saved = backups.make(Reason.BY_HAND)
    backup = saved.backup
    assert backup.path == base.with_name("chorus.db.sauvegardes") / "2026-03-10_08-30-00_manuelle.db"
    assert backups.listing() == [backup]
    assert backup.contents is not None
    assert (backup.contents.rows, backup.contents.hash) == seal.last()
    assert (backup.contents.action, backup.contents.subject) == ("COMPTE_ACTIVE", "BON Julie")
    assert backup.size == backup.path.stat().st_size
    assert backup_file.verify(backup) == backup.contents


def test_it_is_one_file_that_its_owner_alone_can_read(town: Town) -> None:
    backup = backups.make(Reason.DAILY).backup
    names = sorted(path.name for path in backup.path.parent.iterdir())
    assert names == [backup.path.name, f"{backup.path.name}.json"]
    assert stat.S_IMODE(backup.path.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in backup.path.parent.iterdir()} == {0o600}
    connection = sqlite3.connect(backup.path)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    connection.close()


def test_two_of_one_moment_have_two_names(town: Town) -> None:
    first, second = backups.make(Reason.BY_HAND).backup, backups.make(Reason.BY_HAND).backup
    assert first.path != second.path
    assert backups.listing()[:2] in ([first, second], [second, first])


def test_once_a_day(town: Town) -> None:
    first, again = backups.daily(), backups.daily()
    assert first is not None and again is not None and first.backup == again.backup
    with clock.at(builders.MORNING + timedelta(1)):
        later = backups.daily()
    assert later is not None and later.backup != first.backup


def test_a_damaged_one_of_today_is_made_again(town: Town) -> None:
    first = backups.daily()
    assert first is not None
    flip(first.backup.path)
    again = backups.daily()
    assert again is not None and again.backup != first.backup


@pytest.mark.parametrize("at", [100, 5000, -3000, -1])
def test_a_flipped_byte_is_found(town: Town, at: int) -> None:
    backup = backups.make(Reason.DAILY).backup
    flip(backup.path, at)
    with pytest.raises(Damaged):
        backup_file.verify(backup)


def test_what_is_written_meanwhile_is_in_the_next_one(town: Town) -> None:
    rows: list[int] = []

    def progress(*_: object) -> None:
        if not rows:
            rows.append(seal.last()[0])
            builders.account("Bon", "Julie")

    backup = backups.make(Reason.DAILY, progress=progress).backup
    assert backup.contents is not None
    assert backup.contents.rows == rows[0] < seal.last()[0]


def test_a_stopped_one_leaves_nothing(town: Town, base: Path) -> None:
    def stop(*_: object) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        backups.make(Reason.DAILY, progress=stop)
    assert list(backup_file.folder_of(base).iterdir()) == []


def test_the_demonstration_is_never_backed_up(demonstrated: Path) -> None:
    assert backups.daily() is None
    assert not backup_file.folder_of(demonstrated).exists()


def test_old_ones_go_and_other_files_stay(town: Town, base: Path) -> None:
    for back in (800, 3, 2, 1):
        with clock.at(builders.MORNING - timedelta(back)):
            backups.make(Reason.DAILY)
    other = backup_file.folder_of(base) / "notes.db"
    other.write_text("à garder")
    backups.make(Reason.DAILY)
    assert [(builders.MORNING - backup.at).days for backup in backups.listing()] == [0, 1, 2, 3]
    assert other.exists()


def test_a_place_where_nothing_can_be_made(town: Town, base: Path) -> None:
    backup_file.folder_of(base).write_text("un fichier")
    with pytest.raises(Refused, match="La sauvegarde n’a pas pu être faite"):
        backups.make(Reason.DAILY)


def test_a_full_disk_is_said_and_the_older_ones_stay(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    old = backups.make(Reason.BY_HAND).backup

    def full(_: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup_file, "sync", full)
    with pytest.raises(Refused, match="le disque est plein"):
        backups.make(Reason.BY_HAND)
    assert backups.listing() == [old]
    assert backup_file.verify(old) == old.contents
    assert len(list(old.path.parent.iterdir())) == 2


# The second place


def test_the_second_place_gets_what_it_lacks(town: Town, tmp_path: Path) -> None:
    second = tmp_path / "usb"
    second.mkdir()
    with clock.at(builders.MORNING - timedelta(2)):
        backups.make(Reason.DAILY)
    saved = backups.daily(second)
    assert saved is not None and saved.trouble is None
    (folder,) = second.iterdir()
    copies = backup_file.found(folder)
    assert [copy.path.name for copy in copies] == [backup.path.name for backup in backups.listing()]
    for copy in copies:
        assert backup_file.verify(copy) == copy.contents


def test_the_last_row_is_noted_outside_of_the_base_in_both_places(town: Town, base: Path, tmp_path: Path) -> None:
    """A later cut of the history is found by either (B6)."""
    second = tmp_path / "usb"
    second.mkdir()
    backups.make(Reason.BY_HAND, second)
    builders.account("Bon", "Julie")
    backups.make(Reason.BY_HAND, second)
    (folder,) = second.iterdir()
    here, there = (anchor.read(anchor.path_of(path)).notes for path in (base, folder / base.name))
    assert here == there and (here[-1].number, here[-1].hash) == seal.last()
    assert len(here) == 2 and here[0].number < here[1].number


def test_two_bases_of_one_name_do_not_mix(town: Town, base: Path, tmp_path: Path) -> None:
    second = tmp_path / "usb"
    assert backups.folder_in(second, base, "aaaaaaaa1") != backups.folder_in(second, base, "bbbbbbbb1")


def test_a_second_place_that_is_missing_is_said_and_the_first_is_good(town: Town, tmp_path: Path) -> None:
    saved = backups.make(Reason.BY_HAND, tmp_path / "usb")
    assert str(saved.trouble).endswith("le dossier est introuvable. Le disque est peut-être débranché.")
    assert backup_file.verify(saved.backup) == saved.backup.contents


@not_root
def test_a_second_place_in_read_only_is_said(town: Town, tmp_path: Path) -> None:
    second = tmp_path / "usb"
    second.mkdir(mode=0o500)
    saved = backups.make(Reason.BY_HAND, second)
    assert "vous n’avez pas le droit d’y écrire" in str(saved.trouble)
    with pytest.raises(Refused, match="vous n’avez pas le droit"):
        backups.check_second(second)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "le disque est plein."),
        (errno.EROFS, "le disque est en lecture seule."),
        (errno.EACCES, "vous n’avez pas le droit d’y écrire."),
        (errno.EIO, "erreur de lecture ou d’écriture."),
    ],
)
def test_what_the_second_place_does_not_take_is_said(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: str
) -> None:
    """The disk is full, or read-only, or broken: the first place has its backup all the same."""
    second = tmp_path / "usb"
    second.mkdir()

    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(backup_file, "write_copy", refuse)
    saved = backups.make(Reason.BY_HAND, second)
    assert str(saved.trouble) == f"Le second emplacement n’a pas reçu la sauvegarde\u202f: {said}"
    assert backups.listing() == [saved.backup]


def test_a_copy_that_is_not_what_was_written_is_said(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = tmp_path / "usb"
    second.mkdir()
    write = backup_file.write_copy

    def badly(path: Path, target: Path, look: backup_file.Look = backup_file.nothing) -> None:
        write(path, target, look)
        flip(target)

    monkeypatch.setattr(backup_file, "write_copy", badly)
    saved = backups.make(Reason.BY_HAND, second)
    assert "la copie relue n’est pas celle qui a été écrite" in str(saved.trouble)
    (folder,) = second.iterdir()
    assert list(folder.iterdir()) == []


def test_the_folder_of_the_base_is_no_second_place(town: Town, base: Path, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="C’est le dossier de la base"):
        backups.check_second(base.parent)
    with pytest.raises(Refused, match="introuvable"):
        backups.check_second(tmp_path / "usb")


# Before an import


def test_an_import_comes_after_a_backup(town: Town) -> None:
    def verb(name: str, progress: object = None) -> str:
        assert [backup.reason for backup in backups.listing()] == [Reason.IMPORT]
        return name

    assert backups.before_import(verb, "fait") == "fait"


def test_without_a_backup_nothing_is_imported(town: Town, base: Path) -> None:
    backup_file.folder_of(base).write_text("un fichier")
    with pytest.raises(Refused, match="Rien n’a été importé"):
        backups.before_import(pytest.fail)
