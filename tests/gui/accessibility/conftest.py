"""The window on the demonstration, Pauline Dufour signed in."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import database
from chorus_desktop.gui import settings
from chorus_desktop.gui.look import theme
from chorus_desktop.gui.main_window import MainWindow


@pytest.fixture
def palette(qapp: QApplication) -> None:
    theme.install(qapp, theme.Choice.LIGHT)


@pytest.fixture
def window(palette: None, qtbot: QtBot) -> Iterator[MainWindow]:
    """Not yet on a database."""
    settings.store().clear()
    window = MainWindow()
    window.resize(1366, 768)
    yield window
    if window.reception.dialog is not None:
        window.reception.dialog.hide()
    if window.opening.current is not None:
        qtbot.waitUntil(window.opening.is_idle)
        with qtbot.waitSignal(window.closed):
            window.close()
    database.close()


@pytest.fixture
def demonstration(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.reception.start(Options(demo=True))
    qtbot.waitUntil(lambda: window.tabs is not None, timeout=30_000)
    window.showNormal()
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: window.tools.may is not None and window.opening.is_idle())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window
