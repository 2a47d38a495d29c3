"""The dialogs of the program, opened as a person opens them, in both palettes: the first defect fails."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.main_window import MainWindow
from tests.gui.accessibility import audit
from tests.gui.accessibility.openings import account, people, requests, window
from tests.gui.accessibility.openings.ways import Opening, front

OPENINGS: dict[str, Opening] = {
    **requests.OPENINGS,
    **people.OPENINGS,
    **account.OPENINGS,
    **window.OPENINGS,
}
FILLED = 200
"""Milliseconds that a dialog has to fill itself."""


@pytest.fixture
def questions(monkeypatch: pytest.MonkeyPatch) -> None:
    """What holds up whoever asked waits like any other dialog, and is answered no."""

    def ask(dialog: Dialog) -> int:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.open()
        return QDialog.DialogCode.Rejected.value

    monkeypatch.setattr(Dialog, "exec", ask)
    monkeypatch.setattr(Dialog, "deleteLater", lambda dialog: None)


@pytest.mark.parametrize("opening", OPENINGS)
def test_each_dialog(demonstration: MainWindow, questions: None, qtbot: QtBot, opening: str) -> None:
    kind, act = OPENINGS[opening]
    act(demonstration, qtbot)
    dialog = front(qtbot, kind)
    assert type(dialog) is kind
    qtbot.wait(FILLED)
    try:
        found = audit.in_both(dialog, qtbot)
    finally:
        for one in reversed(QApplication.topLevelWidgets()):
            if isinstance(one, QDialog) and one.isVisible():
                QDialog.done(one, 0)
    assert found == [], f"{opening}:\n" + "\n".join(found)
