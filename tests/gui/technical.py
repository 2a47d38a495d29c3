"""What a person does to create or reset a technical user, in the tests."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chorus_desktop.core.operation import Body
from chorus_desktop.gui.dialogs.technical_connection import TechnicalConnectionDialog
from chorus_desktop.gui.dialogs.technical_reset import TechnicalResetDialog
from chorus_desktop.gui.dialogs.technical_user import TechnicalUserDialog
from chorus_desktop.gui.technical_work import TechnicalWork

LEFT = Qt.MouseButton.LeftButton
Choose = Callable[[Path], None]


def creating(qtbot: QtBot, work: TechnicalWork, body: Body) -> TechnicalUserDialog:
    work.create(body)
    dialog = work.dialog
    assert isinstance(dialog, TechnicalUserDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def exported(qtbot: QtBot, work: TechnicalWork, dialog: TechnicalUserDialog | TechnicalResetDialog) -> str:
    """Click through to what shows once; return the password."""
    QTest.mouseClick(dialog.confirm, LEFT)
    qtbot.waitUntil(lambda: isinstance(work.dialog, TechnicalConnectionDialog))
    shown_once = work.dialog
    assert isinstance(shown_once, TechnicalConnectionDialog)
    password = shown_once.values["Mot de passe"].text()
    QTest.mouseClick(shown_once.copy, LEFT)
    assert password in QApplication.clipboard().text()
    shown_once.accept()
    return password
