"""Where the program keeps its own files: on the workstation, or beside a portable program."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from chorus_desktop.gui import folders, settings
from chorus_desktop.gui.places import proposed_place


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a packaged program."""
    folder = tmp_path / "clé" / "chorus-desktop"
    folder.mkdir(parents=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "chorus-desktop"))
    return folder


def test_a_packaged_program_follows_the_system(program: Path) -> None:
    config = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)
    assert folders.portable() is None and folders.of_settings() == Path(config)


def test_the_mark_changes_nothing_for_a_clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / folders.MARK).touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert folders.portable() is None


def test_a_portable_program_keeps_everything_beside_it(program: Path) -> None:
    (program / folders.MARK).touch()
    data = program / "data"
    assert [folders.of_settings(), folders.of_log(), folders.of_cache()] == [data, data, data / "cache"]
    assert proposed_place() == data / "chorus.db"
    settings.write("look/theme", "dark")
    settings.store().sync()
    assert "dark" in (data / "settings.ini").read_text()


def test_what_travels_is_found_where_the_program_is_now(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (program / folders.MARK).touch()
    inside, outside = program / "data" / "chorus.db", Path("/srv/ccas.db")
    settings.remember_database(outside)
    settings.remember_database(inside)
    settings.store().sync()
    moved = program.parent.rename(program.parent.with_name("autre poste")) / "chorus-desktop"
    monkeypatch.setattr(sys, "executable", str(moved / "chorus-desktop"))
    assert settings.recent() == [moved / "data" / "chorus.db", outside]
    assert settings.last_database() == moved / "data" / "chorus.db"
