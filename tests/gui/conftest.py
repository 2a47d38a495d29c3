"""What the tests of the window stand on: the demonstration in a file of its own, and Pauline Dufour at a desk."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chorus_desktop.core import accounts, database, demonstration
from chorus_desktop.gui import settings
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look import theme


@pytest.fixture(scope="session")
def built_demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration, built once for all tests of this process; never opened, only copied."""
    path = tmp_path_factory.mktemp("demonstration") / "built.db"
    demonstration.build(path)
    return path


@pytest.fixture
def demonstration_copy(built_demonstration: Path, tmp_path: Path) -> Iterator[Path]:
    """A demonstration of the test's own, open in this thread."""
    path = tmp_path / "demonstration.db"
    shutil.copyfile(built_demonstration, path)
    database.open_file(path)
    yield path
    database.close()


@pytest.fixture
def desk_of(demonstration_copy: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[[str], Desk]]:
    """Seat one of the demonstration's people, named by login, at a desk."""
    theme.install(qapp, theme.Choice.LIGHT)
    desks: list[Desk] = []

    def seat(login: str) -> Desk:
        desk = Desk()
        desk.actor = accounts.enter_demonstration(login)
        desks.append(desk)
        return desk

    yield seat
    qtbot.waitUntil(lambda: not any(desk.busy for desk in desks))
    for desk in desks:
        desk.close()


@pytest.fixture
def desk(desk_of: Callable[[str], Desk]) -> Desk:
    """A desk with Pauline Dufour, primary manager, signed in."""
    return desk_of(demonstration.PAULINE)


@pytest.fixture(autouse=True)
def nothing_remembered(private_home: Path) -> None:
    """No test finds the columns, the filters or the tab of another."""
    settings.store().clear()
