"""One window per database: real processes that open the same one, end well, or are killed (spec.md B7)."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import accounts, database, structures, users
from chorus_desktop.gui import database_lock, settings, summons
from chorus_desktop.gui.application import Application
from chorus_desktop.gui.dialogs.database_trouble import TroubleDialog
from chorus_desktop.gui.look import theme
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.sign_in import SignInPage

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0
"""Seconds for a busy machine to start the program."""
Program = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def base(tmp_path: Path) -> Path:
    path = tmp_path / "ccas.db"
    database.create(path)
    identity = users.Identity("contact@mairieterneuil.fr", "Dufour", "Pauline")
    accounts.found(identity, "les marronniers de la place", structures.Sheet("21770001200016", "Commune d’Achères"))
    database.close()
    return path


@pytest.fixture
def program() -> Iterator[Program]:
    """Start the program in a process of its own."""
    started: list[subprocess.Popen[str]] = []

    def start(*arguments: object) -> "subprocess.Popen[str]":
        command = [sys.executable, "-m", "chorus_desktop", *map(str, arguments)]
        started.append(
            subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8")
        )
        return started[-1]

    yield start
    for process in started:
        if process.poll() is None:
            process.kill()
        if process.stdout is not None and not process.stdout.closed:
            process.communicate()


@pytest.fixture
def window(base: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window of this process, with the database open."""
    theme.install(qapp, theme.Choice.LIGHT)
    settings.store().clear()
    window = MainWindow()
    window.reception.start(Options(database=base))
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), SignInPage))
    yield window
    qtbot.waitUntil(window.opening.is_idle)
    with qtbot.waitSignal(window.closed):
        window.close()
    database.close()


def holds(process: "subprocess.Popen[str]", base: Path) -> bool:
    by = database_lock.holder(base)
    return by is not None and by.process == process.pid


def wait_until(holds: Callable[[], bool], process: "subprocess.Popen[str]") -> None:
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert process.poll() is None, process.communicate()[0]
        assert time.monotonic() < deadline, "the database did not open"
        time.sleep(0.05)


def test_a_second_start_brings_the_window_forward_and_ends(
    window: MainWindow, program: Program, base: Path, qtbot: QtBot
) -> None:
    window.showMinimized()
    second = program(base)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=int(PATIENCE * 1000))
    assert (second.returncode, second.communicate()[0]) == (0, "")
    assert not window.isMinimized() and window.isVisible()
    assert not holds(second, base)


def test_where_the_system_asks_the_running_program_it_opens_the_file(
    window: MainWindow, qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    """As macOS does."""
    assert isinstance(qapp, Application)
    qapp.file_asked.connect(window.menus.base_chosen)
    other = tmp_path / "ehpad.db"
    database.create(other)
    database.close()
    QCoreApplication.sendEvent(qapp, QFileOpenEvent(str(other)))
    qtbot.waitUntil(lambda: window.opening.current is not None and window.opening.current.path == other)
    assert window.reception.dialog is not None, "nobody has an account there yet"
    window.reception.dialog.hide()


def test_another_database_opens_in_a_window_of_its_own(window: MainWindow, program: Program, tmp_path: Path) -> None:
    other = tmp_path / "ehpad.db"
    database.create(other)
    database.close()
    second = program(other)
    wait_until(lambda: holds(second, other), second)
    assert second.poll() is None


def test_a_database_that_was_left_for_another_is_free(window: MainWindow, base: Path, qtbot: QtBot) -> None:
    window.reception.open_demonstration()
    qtbot.waitUntil(lambda: window.tabs is not None, timeout=30_000)
    assert database_lock.holder(base) is None and not summons.summon(base)


@pytest.mark.skipif(os.name != "posix", reason="signals of another system")
def test_a_killed_program_leaves_a_database_that_opens(program: Program, base: Path) -> None:
    first = program(base)
    wait_until(lambda: holds(first, base), first)
    first.send_signal(signal.SIGKILL)
    first.communicate()
    assert base.with_name("ccas.db.lock").exists()
    second = program(base)
    wait_until(lambda: holds(second, base), second)
    third = program()
    said, _ = third.communicate(timeout=PATIENCE)
    assert (third.returncode, said) == (0, ""), "without a file, the last database: the second window has it"
    second.send_signal(signal.SIGTERM)
    second.communicate(timeout=PATIENCE)
    assert not base.with_name("ccas.db.lock").exists() and database_lock.holder(base) is None


def test_a_database_open_on_another_workstation_is_not_opened(base: Path, qapp: QApplication, qtbot: QtBot) -> None:
    base.with_name("ccas.db.lock").write_text("123\nchorus-desktop\nPC-ACCUEIL\n\n\n")
    before = base.read_bytes()
    window = MainWindow()
    window.reception.start(Options(database=base))
    qtbot.waitUntil(lambda: isinstance(window.reception.dialog, TroubleDialog))
    shown = window.reception.dialog
    assert isinstance(shown, TroubleDialog)
    assert shown.heading.text() == database_lock.ELSEWHERE and "« PC-ACCUEIL »" in shown.lead.text()
    assert base.read_bytes() == before and not base.with_name("ccas.db-wal").exists()
    base.with_name("ccas.db.lock").unlink()
    shown.buttons[list(shown.buttons)[-1]].click()
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), SignInPage))
    with qtbot.waitSignal(window.closed):
        window.close()
    database.close()
