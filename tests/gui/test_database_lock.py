"""A database is open in one place at a time: in one program of a workstation, on one workstation."""

import getpass
import os
import re
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSysInfo

from chorus_desktop.core import database
from chorus_desktop.core.errors import DatabaseTrouble
from chorus_desktop.gui import database_lock
from chorus_desktop.gui.database_lock import DatabaseLock
from chorus_desktop.gui.dialogs.database_trouble import ways
from chorus_desktop.gui.places import Way

GONE = 2**22
"""More than any process's number."""


@pytest.fixture
def base(tmp_path: Path) -> Path:
    path = tmp_path / "ccas.db"
    path.touch()
    return path


def left_behind(base: Path, process: int, host: str, person: str = "") -> Path:
    """A lock as another program wrote it."""
    path = base.with_name("ccas.db.lock")
    path.write_text(f"{process}\nchorus-desktop\n{host}\n\n\n")
    if person:
        base.with_name("ccas.db.lock.txt").write_text(person)
    return path


def test_it_is_held_until_it_is_released_and_leaves_nothing_behind(base: Path) -> None:
    ours, another = DatabaseLock(), DatabaseLock()
    ours.take(base)
    by = database_lock.holder(base)
    assert by is not None and (by.process, by.host, by.person) == (os.getpid(), "", getpass.getuser())
    with pytest.raises(DatabaseTrouble) as refused:
        another.take(base)
    assert refused.value.heading == database_lock.HERE
    assert f"Elle est ouverte par {getpass.getuser()} depuis le" in refused.value.advice
    another.release()
    assert database_lock.holder(base) is not None, "who holds nothing releases nothing"
    ours.release()
    assert database_lock.holder(base) is None and os.listdir(base.parent) == ["ccas.db"]
    another.take(base)
    another.release()


def test_a_link_leads_to_the_same_lock(base: Path, tmp_path: Path) -> None:
    link = tmp_path / "raccourci.db"
    link.symlink_to(base)
    ours = DatabaseLock()
    ours.take(link)
    assert database_lock.holder(base) is not None
    with pytest.raises(DatabaseTrouble):
        DatabaseLock().take(base)
    ours.release()


def test_what_a_crash_left_here_is_swept_away(base: Path) -> None:
    left_behind(base, GONE, QSysInfo.machineHostName(), "quelquun")
    assert database_lock.holder(base) is None
    left_behind(base, GONE, QSysInfo.machineHostName(), "quelquun")
    ours = DatabaseLock()
    ours.take(base)
    by = database_lock.holder(base)
    assert by is not None and by.person == getpass.getuser()
    ours.release()


def test_an_empty_lock_that_a_power_cut_left_is_swept_away(base: Path) -> None:
    base.with_name("ccas.db.lock").touch()
    ours = DatabaseLock()
    ours.take(base)
    ours.release()


def test_another_workstation_is_named_with_who_and_since_when_and_its_lock_stays(base: Path) -> None:
    left = left_behind(base, GONE, "PC-ACCUEIL", "jbon")
    then = datetime(2026, 11, 26, 14, 3).timestamp()
    os.utime(left, (then, then))
    for _ in range(2):
        with pytest.raises(DatabaseTrouble) as refused:
            DatabaseLock().take(base)
        trouble = refused.value
        assert trouble.heading == "Cette base est ouverte sur un autre poste."
        assert "par jbon sur le poste « PC-ACCUEIL » depuis le 26/11/2026 14:03." in trouble.advice
        assert "supprimez le fichier « ccas.db.lock »" in trouble.advice
        assert left.exists() and ways(trouble, in_use=False) == [Way.QUIT, Way.CHOOSE, Way.RETRY]
    left.unlink()  # what the sentence advises
    ours = DatabaseLock()
    ours.take(base)
    ours.release()


def test_without_a_note_the_workstation_is_enough(base: Path) -> None:
    left_behind(base, GONE, "PC-ACCUEIL")
    with pytest.raises(DatabaseTrouble, match=re.escape("Elle est ouverte sur le poste « PC-ACCUEIL » depuis le")):
        DatabaseLock().take(base)


def test_where_there_can_be_no_lock_it_is_said(tmp_path: Path) -> None:
    base = tmp_path / ("b" * 251)
    base.touch()
    with pytest.raises(DatabaseTrouble) as refused:
        DatabaseLock().take(base)
    assert refused.value.heading == database.SENTENCES["SQLITE_CANTOPEN"][0]


@pytest.mark.skipif(getattr(os, "geteuid", lambda: 0)() == 0, reason="the administrator may write everywhere")
def test_a_read_only_folder_is_said(base: Path) -> None:
    base.parent.chmod(0o500)
    try:
        with pytest.raises(DatabaseTrouble) as refused:
            DatabaseLock().take(base)
    finally:
        base.parent.chmod(0o700)
    assert refused.value.heading == database.SENTENCES["SQLITE_READONLY"][0]
