"""« Modèles de messages » with clicks: fields, preview, what is wrong where, kept, and the original again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from chorus_desktop.core import letter_wordings, letters
from chorus_desktop.core.states import Message
from chorus_desktop.core.words import word
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.letter_wordings import LetterWordingsDialog
from chorus_desktop.gui.look.dialog import Dialog
from tests.demonstrated import desk_of

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[LetterWordingsDialog]:
    with desk_of(tmp_path) as desk:
        yield opened(qtbot, desk)


def opened(qtbot: QtBot, desk: Desk) -> LetterWordingsDialog:
    dialog = LetterWordingsDialog(None, desk, letter_wordings.all_in_use())
    qtbot.addWidget(dialog, before_close_func=_leave)
    dialog.show()
    return dialog


def _leave(dialog: LetterWordingsDialog) -> None:
    """Without the question about what is not kept."""
    dialog.done(0)


def choose(dialog: LetterWordingsDialog, message: Message) -> None:
    texts = [dialog.choice.item(at).text() for at in range(dialog.choice.count())]
    dialog.choice.setCurrentRow(next(at for at, text in enumerate(texts) if text.startswith(word(message))))


def press(text: str) -> None:
    question = QApplication.activeModalWidget()
    assert isinstance(question, Dialog)
    next(button for button in question.findChildren(QPushButton) if button.text() == text).click()


def test_every_message_is_there_with_its_fields(dialog: LetterWordingsDialog) -> None:
    assert dialog.windowTitle() == "Modèles de messages" and dialog.choice.count() == len(Message)
    for at in range(dialog.choice.count()):
        dialog.choice.setCurrentRow(at)
        assert dialog.text.toPlainText().startswith("Bonjour,") and dialog.view.subject.text()
        assert dialog.fields.count() >= 5 and not dialog.lines["text"].has_error()
        assert "modifié)" not in dialog.choice.item(at).text() and not dialog.save.isEnabled()


def test_a_field_is_added_seen_and_kept(qtbot: QtBot, dialog: LetterWordingsDialog) -> None:
    choose(dialog, Message.MEMBERSHIP_REFUSED)
    dialog.subject.setText("Refus pour ")
    dialog.text.setPlainText("Bonjour,\n\nMotif\u00a0: ")
    dialog.text.moveCursor(dialog.text.textCursor().MoveOperation.End)
    items = [dialog.fields.item(at) for at in range(dialog.fields.count())]
    reason = next(item for item in items if item.text().startswith("{motif}"))
    dialog.fields.setCurrentItem(reason)
    dialog.fields.setFocus()
    qtbot.keyClick(dialog.fields, Qt.Key.Key_Return)
    assert dialog.text.toPlainText().endswith(": {motif}") and dialog.text.hasFocus()
    qtbot.waitUntil(lambda: "Motif\u00a0: Demande en double." in dialog.view.text.document().toRawText())
    assert dialog.choice.currentItem().text() == "Rattachement refusé (à enregistrer)"
    with qtbot.waitSignal(dialog.said) as said:
        qtbot.mouseClick(dialog.save, LEFT)
    assert said.args == ["Modèle enregistré\u202f: Rattachement refusé"] and not dialog.save.isEnabled()
    assert letter_wordings.in_use(Message.MEMBERSHIP_REFUSED) == ("Refus pour", "Bonjour,\n\nMotif\u00a0: {motif}")
    assert dialog.choice.currentItem().text() == "Rattachement refusé (modifié)"
    qtbot.mouseClick(dialog.reset, LEFT)
    qtbot.mouseClick(dialog.save, LEFT)
    original = letters.original(Message.MEMBERSHIP_REFUSED)
    qtbot.waitUntil(lambda: letter_wordings.in_use(Message.MEMBERSHIP_REFUSED) == original)
    qtbot.waitUntil(lambda: dialog.choice.currentItem().text() == "Rattachement refusé")


def test_what_is_wrong_is_said_where_and_not_kept(qtbot: QtBot, dialog: LetterWordingsDialog) -> None:
    choose(dialog, Message.MEMBERSHIP_REFUSED)
    dialog.text.setPlainText("Bonjour,\n{structur}")
    qtbot.waitUntil(dialog.lines["text"].has_error)
    assert dialog.lines["text"].label.text() == (
        "Le champ {structur} n’existe pas (ligne 2, caractère 1)\u202f: vouliez-vous dire {structure}\u202f?"
    )
    dialog.text.setPlainText("Bonjour {structure")
    qtbot.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(lambda: "ne se referme pas (ligne 1, caractère 9)" in dialog.lines["text"].label.text())
    qtbot.waitUntil(lambda: not dialog._desk.busy)
    assert letter_wordings.in_use(Message.MEMBERSHIP_REFUSED) == letters.original(Message.MEMBERSHIP_REFUSED)


def test_what_is_typed_stays_while_another_is_looked_at(qtbot: QtBot, dialog: LetterWordingsDialog) -> None:
    choose(dialog, Message.MEMBERSHIP_REFUSED)
    dialog.subject.setText("Un autre objet")
    choose(dialog, Message.ACTIVATION)
    choose(dialog, Message.MEMBERSHIP_REFUSED)
    assert dialog.subject.text() == "Un autre objet"
    QTimer.singleShot(200, lambda: press("Annuler"))
    dialog.reject()
    assert dialog.isVisible()
    QTimer.singleShot(200, lambda: press("Fermer sans enregistrer"))
    dialog.reject()
    assert not dialog.isVisible()
