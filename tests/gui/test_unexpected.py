"""An error that nobody foresaw, a fall, a kill: the real program says so in plain words, tells nothing of anybody,
goes on or closes cleanly, and its next start says what had happened."""

import os
import signal
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from peewee import DoesNotExist
from PySide6.QtCore import QMessageLogContext, QtMsgType
from PySide6.QtWidgets import QApplication

from chorus_desktop.gui import unexpected
from chorus_desktop.gui.error_details import crash_told, scrubbed, told
from chorus_desktop.gui.last_run import FOLDER, RunMark
from chorus_desktop.gui.unexpected import FILE, Watch
from tests.gui.faulty import FAULTS, SECRET, fail

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 120
PERSONAL = ("Dupont", "jean", "FR76", "jdupont", "/srv", "Ma base", str(ROOT))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One workstation for the runs of this file: the demonstration is built once."""
    return tmp_path_factory.mktemp("workstation")


def environment(home: Path) -> dict[str, str]:
    found = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"}
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "TMPDIR"):
        folder = home / name.lower()
        folder.mkdir(exist_ok=True)
        found[name] = str(folder)
    return found


def started(home: Path, fault: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.gui.faulty", fault]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, env=environment(home), stdout=pipe, stderr=pipe, encoding="utf-8")


def lived(home: Path, fault: str, status: int = 0) -> dict[str, str]:
    """What the program said from its start to its end."""
    program = started(home, fault)
    try:
        output, errors = program.communicate(timeout=PATIENCE)
    finally:
        program.kill()
        program.wait()
    assert program.returncode == status, output + errors
    lines = (line.partition(" ") for line in output.splitlines())
    return {word: text.replace("\x1f", "\n") for word, _, text in lines}


def log(home: Path) -> Path:
    return next(home.rglob(FILE))


def marks(home: Path) -> list[Path]:
    return [path for folder in home.rglob(FOLDER) for path in folder.iterdir()]


# Real runs


def test_the_program_says_it_and_goes_on(home: Path) -> None:
    said = lived(home, "all")
    written = log(home).read_text(encoding="utf-8")
    for fault in FAULTS:
        assert said[f"{fault}-heading"] == "Une erreur inattendue s’est produite"
        details = said[f"{fault}-details"]
        assert "builtins.ValueError\n" in details and "\n  faulty.py:" in details
        assert "FileNotFoundError: No such file or directory" in details  # the cause
        assert said[f"{fault}-copied"] == details and details in written
        assert [secret for secret in PERSONAL if secret in details] == []
    assert said["went-on"] == "1"
    assert "stopped" not in said and marks(home) == []
    assert [secret for secret in PERSONAL if secret in written] == []
    assert stat.S_IMODE(log(home).stat().st_mode) == 0o600


def test_the_program_can_be_left_from_there(home: Path) -> None:
    assert "Une erreur" in lived(home, "leave")["leave-heading"]
    assert marks(home) == []
    assert list((home / "tmpdir").glob("chorus-desktop-*")) == []


def test_a_program_that_cannot_begin_says_so(home: Path) -> None:
    assert lived(home, "start", status=1)["heading"] == "Chorus Desktop doit s’arrêter"
    assert marks(home) == []


@pytest.mark.skipif(os.name != "posix", reason="signals of another system")
def test_the_next_start_tells_of_a_fall_and_where(home: Path) -> None:
    lived(home, "fall", status=-signal.SIGABRT)
    said = lived(home, "none")
    assert said["stopped"].startswith("La dernière fois, le programme s’est arrêté brusquement\nIl avait démarré le ")
    assert "erreur inattendue" not in said["stopped"]
    assert "Fatal Python error: Aborted" in said["fallen"] and "faulty.py:" in said["fallen"]
    assert [secret for secret in PERSONAL if secret in said["fallen"]] == []


@pytest.mark.skipif(os.name != "posix", reason="signals of another system")
def test_the_next_start_tells_of_a_kill(home: Path) -> None:
    program = started(home, "wait")
    assert program.stdout is not None and program.stderr is not None
    assert program.stdout.readline().startswith("ready")
    assert "stopped" not in lived(home, "none"), "another one that still runs has not stopped"
    program.kill()
    program.communicate()
    said = lived(home, "none")
    assert "Ce qui était enregistré l’est toujours" in said["stopped"] and said["fallen"] == ""
    assert said["went-on"] == "1" and marks(home) == []


@pytest.mark.skipif(os.name != "posix", reason="signals of another system")
def test_a_terminal_that_closes_is_no_fall(home: Path) -> None:
    program = started(home, "wait")
    assert program.stdout is not None
    assert program.stdout.readline().startswith("ready")
    program.send_signal(signal.SIGHUP)
    program.communicate(timeout=PATIENCE)
    assert program.returncode == 128 + signal.SIGHUP and marks(home) == []


# What is told


def details_of(error: BaseException) -> str:
    return told(type(error), error, error.__traceback__)


def test_details_name_kinds_files_and_functions_only() -> None:
    with pytest.raises(ValueError) as caught:
        fail()
    assert SECRET in str(caught.value)
    details = details_of(caught.value)
    assert "builtins.ValueError\n" in details and "faulty.py" in details and " fail" in details
    assert [secret for secret in PERSONAL if secret in details] == []


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(13, "Permission denied", "/srv/jdupont/Ma base.db"), "builtins.PermissionError: Permission denied"),
        (OSError("Jean Dupont"), "builtins.OSError"),
        (OSError(2, "Jean Dupont"), "builtins.FileNotFoundError: No such file or directory"),
        (sqlite3.OperationalError("no such column: dupont"), "sqlite3.OperationalError"),
        (sqlite3.OperationalError('fts5: syntax error near "Dupont"'), "sqlite3.OperationalError"),
        (sqlite3.OperationalError("unable to open database: /srv/jdupont/a.db"), "sqlite3.OperationalError"),
        (
            sqlite3.IntegrityError("UNIQUE constraint failed: users.login"),
            "sqlite3.IntegrityError: UNIQUE constraint failed: users.login",
        ),
        (DoesNotExist("instance matching jean.dupont@exemple.fr"), "peewee.DoesNotExist"),
        (KeyError("Dupont"), "builtins.KeyError"),
    ],
)
def test_words_that_may_hold_a_value_are_left_out(error: BaseException, said: str) -> None:
    assert details_of(error).splitlines()[1].endswith(said)


def test_sqlite_says_which_error_it_was() -> None:
    with pytest.raises(sqlite3.OperationalError) as caught, sqlite3.connect(":memory:") as base:
        base.execute("SELECT dupont")
    base.close()
    assert "sqlite3.OperationalError: SQLITE_ERROR\n" in details_of(caught.value)


def test_causes_that_turn_in_a_circle_end() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert len(details_of(first).splitlines()) < 15


def test_a_fall_is_told_without_folders() -> None:
    dump = (
        "Fatal Python error: Segmentation fault\n\nCurrent thread 0x00007f00 (most recent call first):\n"
        f'  File "{ROOT}/chorus_desktop/gui/desk.py", line 12 in run\n'
        '  File "/srv/jdupont/lib/peewee.py", line 3 in execute\n\nExtension modules: shiboken6\n'
    )
    lines = crash_told(dump).splitlines()
    assert lines[1:] == [
        "Fatal Python error: Segmentation fault",
        "Current thread 0x00007f00",
        "  chorus_desktop/gui/desk.py:12 run",
        "  peewee.py:3 execute",
    ]
    assert crash_told("") == ""


@pytest.mark.parametrize(
    ("message", "kept"),
    [
        ("QFile: cannot open /srv/jdupont/Ma base.db", "QFile: cannot open <chemin>"),
        (r"QSaveFile C:\Users\J Dupont\base.db: locked", "QSaveFile <chemin>"),
        ("no server at smtp://mairie.example:587 today", "no server at <adresse> today"),
        ("from jean.dupont@exemple.fr refused", "from <adresse> refused"),
        ('QLabel "Jean Dupont" has no buddy', "QLabel <texte> has no buddy"),
        ("read/write of 3 bytes", "read/write of 3 bytes"),
    ],
)
def test_complaints_of_qt_are_kept_without_values(
    message: str, kept: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert scrubbed(message) == kept
    watch = Watch(tmp_path)
    watch.on_message(QtMsgType.QtWarningMsg, QMessageLogContext(), message)
    assert f"Qt warning: {kept}\n" in watch.log.read_text(encoding="utf-8")


# The log and the mark


def test_the_log_begins_anew_and_one_older_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unexpected, "LARGEST", 1000)
    watch = Watch(tmp_path)
    for number in range(100):
        watch.write(f"error {number} " + "x" * 50)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["chorus-desktop.1.log", "chorus-desktop.log"]
    assert all(path.stat().st_size < 1200 for path in tmp_path.iterdir())
    assert "error 99" in watch.log.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    watch, mark = Watch(tmp_path / "file"), RunMark(tmp_path / "file")
    watch.write("error")
    assert mark.begin() is None
    mark.note_error()
    mark.end()


def test_errors_before_a_stop_are_told_and_a_spoilt_mark_is_not(tmp_path: Path, qapp: QApplication) -> None:
    folder = tmp_path / FOLDER
    folder.mkdir()
    (folder / "1-1.txt").write_text("2026-06-10T08:00:00+00:00\nerror\nerror\n", encoding="utf-8")
    (folder / "2-2.txt").write_text("2026-06-09T08:00:00+00:00\n", encoding="utf-8")
    (folder / "3-3.txt").write_text("nonsense", encoding="utf-8")
    mark = RunMark(tmp_path)
    ended = mark.begin()
    assert ended is not None and (ended.begun.day, ended.errors, ended.details) == (10, 2, "")
    mark.end()
    assert list(folder.iterdir()) == []
