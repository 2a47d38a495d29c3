"""The recovery key is shown once: the dialog stays until it is known whether its sheet was saved."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from chorus_desktop.core.errors import Refused
from chorus_desktop.exchange import recovery_sheet
from chorus_desktop.exchange.recovery_sheet import Sheet
from chorus_desktop.gui.dialogs.recovery_key import RecoveryKey


def test_a_sheet_that_could_not_be_saved_is_told_of_before_the_key_is_gone(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slow place, such as a folder of the network: the person ticks and goes on meanwhile."""
    answering = Event()

    def write(_: Sheet, path: Path) -> None:
        answering.wait(10)
        raise Refused("Le disque est plein.")

    monkeypatch.setattr(recovery_sheet, "write_pdf", write)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "cle.pdf"), ""))
    dialog = RecoveryKey(None, Sheet("ABCD-EFGH", "Pauline Dufour", "pauline@exemple.fr", "mairie.db"))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.form.save.click()
    dialog.form.kept.setChecked(True)
    dialog.go_on.click()
    dialog.reject()
    assert dialog.isVisible()
    answering.set()
    qtbot.waitUntil(lambda: dialog.form.save_line.label.text() == "Le disque est plein.")
    dialog.go_on.click()
    assert not dialog.isVisible()
