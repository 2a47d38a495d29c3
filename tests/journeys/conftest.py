"""The window that a journey goes through; what `base` holds is each journey's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import database
from chorus_desktop.gui import settings
from chorus_desktop.gui.look import theme
from chorus_desktop.gui.main_window import MainWindow
from tests.journeys.steps import LOGIN


@pytest.fixture
def empty_window(qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """Before a database is opened in it, nothing remembered; closed at the end, as a person does."""
    settings.store().clear()
    theme.install(qapp, theme.Choice.LIGHT)
    window = MainWindow()
    yield window
    while (left_open := QApplication.activeModalWidget()) is not None:  # by a step that failed
        left_open.close()
        QTest.qWait(0)
    with qtbot.waitSignal(window.closed, timeout=30_000):
        window.close()
    database.close()


@pytest.fixture
def window(base: Path, empty_window: MainWindow) -> MainWindow:
    """On the journey's database, Pauline Dufour's address filled in."""
    empty_window.reception.start(Options(database=base, user=LOGIN))
    return empty_window
