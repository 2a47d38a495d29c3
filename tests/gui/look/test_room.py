"""How much room the screen gives."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.look.room import room_around


def test_a_window_and_what_opens_above_it_have_the_same(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    whole = QGuiApplication.primaryScreen().availableGeometry().size()
    assert room_around(window) == room_around(Dialog(window, "Accès", "Accès")) == whole
