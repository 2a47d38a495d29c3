"""« Motifs de refus »: written by the manager, then offered by number in a refusal; the note beside the reason (B5)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chorus_desktop.core import reasons
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.reasons import ReasonsDialog
from chorus_desktop.gui.dialogs.refusal import RefusalDialog
from chorus_desktop.gui.look import theme
from tests.demonstrated import desk_of
from tests.keys import press, tab_to, type_text


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    theme.install(qapp, theme.Choice.LIGHT)
    with desk_of(tmp_path) as desk:
        yield desk


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> ReasonsDialog:
    made = ReasonsDialog(None, desk, reasons.in_use())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    return made


def refusal(desk: Desk, qtbot: QtBot) -> RefusalDialog:
    made = RefusalDialog(None, "Refuser ?", "Pourquoi ?", "DUFOUR Pauline")
    made.offer_foresight(desk, lambda _: None)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    qtbot.waitUntil(lambda: made.reasons.count() == len(reasons.in_use()) + 1)
    return made


def test_what_is_written_is_offered_from_then_on(desk: Desk, dialog: ReasonsDialog, qtbot: QtBot) -> None:
    assert dialog.text.toPlainText() == "\n".join(reasons.ORIGINAL)
    dialog.text.setPlainText("Doublon.\n\nHors de la commune.")
    with qtbot.waitSignal(dialog.saved):
        press("Ctrl+Return")
    shown = refusal(desk, qtbot)
    texts = [shown.reasons.itemText(at) for at in range(shown.reasons.count())]
    assert texts == ["Choisir un motif…", "1. Doublon.", "2. Hors de la commune."]
    press("Ctrl+2")
    assert shown.form.reason.toPlainText() == "Hors de la commune."
    press("Ctrl+3")
    assert shown.form.reason.toPlainText() == "Hors de la commune.", "there is no third one"
    press("Shift+Tab", "Up")
    assert shown.form.reason.toPlainText() == "Doublon."
    type_text(" Voir la première demande.")
    tab_to("Note interne")
    type_text("Déjà reçue.")
    with qtbot.waitSignal(shown.confirmed) as told:
        press("Ctrl+Return")
    assert told.args == ["Doublon. Voir la première demande."] and shown.note.text() == "Déjà reçue."


def test_too_many_are_said_beside_the_field(dialog: ReasonsDialog, qtbot: QtBot) -> None:
    dialog.text.setPlainText("\n".join(f"Motif {at}" for at in range(10)))
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.lines["reasons"].has_error)
    assert dialog.lines["reasons"].label.text() == "10 motifs\u202f: 9 au plus."
    dialog.original.click()
    assert dialog.text.toPlainText() == "\n".join(reasons.ORIGINAL) and not dialog.lines["reasons"].has_error()


def test_without_any_nothing_is_offered(desk: Desk, qtbot: QtBot) -> None:
    reasons.save(desk.actor, [])
    shown = refusal(desk, qtbot)
    assert not shown.reasons.isVisible()
