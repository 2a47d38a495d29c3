"""A list goes to a file whole or not at all, and the file says what it holds."""

import csv
import errno
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from chorus_desktop.core.errors import Cancelled
from chorus_desktop.exchange import list_file, list_rows
from chorus_desktop.gui import file_writer
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs import progress
from chorus_desktop.gui.pages.users import UsersPage
from tests.builders import everything
from tests.demonstrated import column, desk_of, shown

HEADER = ["Utilisateur", "Adresse de connexion", "Date de création", "Structure", "Statut"]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> UsersPage:
    page = UsersPage(desk)
    shown(qtbot, page)
    qtbot.waitUntil(lambda: page.around.total > 0)
    return page


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the person answers when asked where."""
    path = tmp_path / "utilisateurs.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    said: list[tuple[Any, ...]] = []
    monkeypatch.setattr(file_writer, "tell", lambda *words, **_: said.append(words[1:]))
    return said


def read(path: Path) -> list[list[str]]:
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def said_after(qtbot: QtBot, page: UsersPage) -> str:
    with qtbot.waitSignal(page.said) as said:
        page.form.export_csv.click()
    return str(said.args[0])


def test_nothing_ticked_the_whole_result_and_it_is_said(qtbot: QtBot, page: UsersPage, target: Path) -> None:
    before = everything()
    text = said_after(qtbot, page)
    assert text == "63 utilisateurs exportés dans utilisateurs.csv (toute la liste\u00a0: rien n’était coché)"
    lines = read(target)
    assert lines[0] == HEADER
    assert [line[0] for line in lines[1:-2]] == column(page.model, "name")
    hubert = next(line for line in lines if line[1:2] == ["hubert.dufour@exemple.fr"])
    assert hubert[3] == "CCAS Terneuil, Mairie de Terneuil sur Seine"
    assert lines[-2:] == [[], ["Filtres\u00a0: aucun. Export du 12/06/2026 10:30, toutes les lignes."]]
    assert everything() == before
    assert target.stat().st_mode & 0o077 == 0


def test_the_ticked_rows_with_the_filters_and_hidden_columns(qtbot: QtBot, page: UsersPage, target: Path) -> None:
    page.form.last_name.setText("b")
    with qtbot.waitSignal(page.model.loaded):
        page.form.search.click()
    page.form.table.column_layout.show_column(3, False)
    page.model.tick([page.model.ids[1], page.model.ids[0]])
    assert said_after(qtbot, page) == "2 utilisateurs exportés dans utilisateurs.csv"
    lines = read(target)
    assert lines[0] == HEADER and [line[0] for line in lines[1:3]] == ["ABADIE Luc", "BARBIER Élodie"]
    assert lines[4] == ["Filtres\u00a0: Nom «\u00a0b\u00a0». Export du 12/06/2026 10:30, 2 lignes cochées."]
    assert len(lines) == 5


def test_giving_up_writes_nothing_and_the_folder_is_remembered(
    qtbot: QtBot, page: UsersPage, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said_after(qtbot, page)
    asked: list[str] = []

    def give_up(parent: object, title: str, proposal: str, kinds: str) -> tuple[str, str]:
        asked.append(proposal)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", give_up)
    page.form.export_csv.click()
    assert asked == [str(target.parent / "utilisateurs-2026-06-12.csv")]
    assert page.work.export.progress is None


def test_a_place_that_cannot_be_written_is_said(
    qtbot: QtBot, page: UsersPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: list[tuple[Any, ...]]
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "absent" / "liste.csv"), ""))
    page.form.export_csv.click()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][:2] == ("Export CSV", "liste.csv n’a pas été écrit")
    assert told[0][2].startswith("Le fichier ne peut pas être écrit à cet endroit")


def test_a_full_disk_leaves_the_old_file(
    qtbot: QtBot, page: UsersPage, target: Path, monkeypatch: pytest.MonkeyPatch, told: list[tuple[Any, ...]]
) -> None:
    target.write_text("l’ancien", encoding="utf-8")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    page.form.export_csv.click()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][2] == "Le disque est plein\u202f: rien n’a été écrit. Libérez de la place, puis recommencez."
    assert target.read_text(encoding="utf-8") == "l’ancien"
    assert [path.name for path in target.parent.glob(".*")] == []


def test_stopping_leaves_no_half_file(
    qtbot: QtBot, page: UsersPage, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_rows, "CHUNK", 5)
    monkeypatch.setattr(progress, "PATIENCE", 0)
    monkeypatch.setattr(page.desk, "_on_progress", stop_after(page, 20))
    with qtbot.waitSignal(page.said) as said:
        page.form.export_csv.click()
    assert said.args == ["Export arrêté\u202f: aucun fichier n’a été écrit."]
    assert list(target.parent.glob("*utilisateurs*")) == [] and page.work.export.progress is None


def stop_after(page: UsersPage, rows: int) -> Any:
    def on_progress(done: int, total: int, name: str) -> None:
        if done > rows:
            raise Cancelled

    return on_progress


def test_the_window_goes_on_and_decisions_do_not_wait(qtbot: QtBot, page: UsersPage, target: Path) -> None:
    """The export runs in a thread of its own, not in the one that writes."""
    threads: list[str] = []
    original = list_file.write

    def spy(*arguments: Any, **more: Any) -> int:
        import threading

        threads.append(threading.current_thread().name)
        return original(*arguments, **more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("chorus_desktop.gui.list_export.list_file.write", spy)
        said_after(qtbot, page)
    assert threads[0].startswith("long reader")
