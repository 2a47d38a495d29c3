"""Dialogs: their size, their keys, and which button answers to them."""

from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from chorus_desktop.gui.look import theme
from chorus_desktop.gui.look.dialog import REQUEST, Dialog
from chorus_desktop.gui.look.footer import FOOTER, MARGIN
from chorus_desktop.gui.look.form import Field
from chorus_desktop.gui.look.messages import confirm, tell

TITLE = "Confirmation du refus de la demande de rattachement"


def opened(qtbot: QtBot, dialog: Dialog) -> Dialog:
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.fixture
def request_dialog(qtbot: QtBot) -> Dialog:
    """The guide's order: Annuler · Refuser · Valider et rattacher · Valider."""
    dialog = Dialog(None, "Rattachement d’un utilisateur à une structure", "BON Julie demande à rejoindre", REQUEST)
    column = dialog.column()
    column.addWidget(Field("Commentaire", QLineEdit()))
    column.addWidget(Field("Motif", QPlainTextEdit()))
    dialog.add_foresight(dialog.reject)
    dialog.add_cancel()
    dialog.add_button("Refuser", "dangerText", "trash")
    dialog.add_button("Valider et rattacher un autre utilisateur", "", "user-plus", gap=True)
    dialog.add_button("Valider", "primary", "thumb-up").clicked.connect(dialog.accept)
    return opened(qtbot, dialog)


def pushed(dialog: QWidget, text: str) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if button.text() == text)


def room() -> QSize:
    return QGuiApplication.primaryScreen().availableGeometry().size() - QSize(48, 64)


def test_a_dialog_has_its_width_and_the_height_of_its_contents(request_dialog: Dialog) -> None:
    assert request_dialog.width() == min(REQUEST, room().width())
    assert 150 < request_dialog.height() < room().height()
    assert request_dialog.heading.text() == "BON Julie demande à rejoindre"


def test_a_dialog_never_outgrows_the_screen(qtbot: QtBot) -> None:
    dialog = Dialog(None, TITLE, "Un titre " * 40, 5000)
    column = dialog.column()
    for line in range(80):
        column.addWidget(QLabel(f"Ligne {line}"))
    for name in ("Annuler", "Refuser", "Valider et rattacher un autre utilisateur", "Valider", "Et encore un bouton"):
        dialog.add_button(name, "", "eye")
    opened(qtbot, dialog)
    assert dialog.width() <= room().width() and dialog.height() <= room().height()
    dialog.resize(4000, 4000)
    assert dialog.width() <= room().width() and dialog.height() <= room().height()
    last = pushed(dialog, "Et encore un bouton")
    assert dialog.rect().contains(last.mapTo(dialog, last.rect().bottomRight()))


def test_the_footer_stays_and_the_body_scrolls(request_dialog: Dialog) -> None:
    footer = pushed(request_dialog, "Valider").parentWidget()
    assert footer is not None and footer.height() == FOOTER
    request_dialog.resize(request_dialog.width(), 180)
    assert footer.geometry().bottom() == request_dialog.rect().bottom()


def test_buttons_stand_in_the_order_of_the_guide(request_dialog: Dialog) -> None:
    names = ["Annuler", "Refuser", "Valider et rattacher un autre utilisateur", "Valider"]
    places = [pushed(request_dialog, name).geometry() for name in names]
    gaps = [right.left() - left.right() - 1 for left, right in pairwise(places)]
    assert gaps == [8, 20, 8]
    assert places[-1].right() + 1 == request_dialog.width() - MARGIN


def test_an_error_line_makes_the_dialog_grow(request_dialog: Dialog, qtbot: QtBot) -> None:
    before = request_dialog.height()
    request_dialog.findChildren(Field)[0].line.show_error("Indiquez pourquoi.")
    qtbot.waitUntil(lambda: request_dialog.height() > before)


def test_enter_is_the_primary_button(request_dialog: Dialog) -> None:
    editor = request_dialog.findChildren(QLineEdit)[0]
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert request_dialog.result() == QDialog.DialogCode.Accepted


def test_enter_on_a_button_presses_that_one(request_dialog: Dialog) -> None:
    cancel = pushed(request_dialog, "Annuler")
    cancel.setFocus()
    QTest.keyClick(cancel, Qt.Key.Key_Return)
    assert not request_dialog.isVisible()
    assert request_dialog.result() == QDialog.DialogCode.Rejected


def test_ctrl_enter_works_inside_a_long_text_where_enter_is_a_new_line(request_dialog: Dialog) -> None:
    editor = request_dialog.findChildren(QPlainTextEdit)[0]
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert request_dialog.isVisible() and editor.toPlainText() == "\n"
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert request_dialog.result() == QDialog.DialogCode.Accepted


def test_escape_is_annuler(request_dialog: Dialog) -> None:
    QTest.keyClick(request_dialog, Qt.Key.Key_Escape)
    assert request_dialog.result() == QDialog.DialogCode.Rejected and not request_dialog.isVisible()


def test_a_danger_button_never_is_the_default(qtbot: QtBot) -> None:
    dialog = Dialog(None, TITLE, "Refuser le rattachement de BON Julie à CCAS Terneuil ?")
    editor = QLineEdit("Refus par le gestionnaire")
    dialog.column().addWidget(editor)
    dialog.add_cancel()
    refuse = dialog.add_button("Refuser", "danger", "trash")
    refuse.clicked.connect(dialog.accept)
    opened(qtbot, dialog)
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert dialog.isVisible() and not refuse.isDefault()
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == QDialog.DialogCode.Accepted


def answer(text: str) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, Dialog)
    assert dialog.windowTitle() == "Titre"
    dialog.grab()
    pushed(dialog, text).click()


@pytest.mark.parametrize(("kind", "pressed", "agreed"), [("primary", "Oui", True), ("danger", "Annuler", False)])
def test_a_question_is_answered(kind: str, pressed: str, agreed: bool, each_theme: theme.Choice) -> None:
    QTimer.singleShot(0, partial(answer, pressed))
    assert confirm(None, "Titre", "Faire cela ?", "Ce qui va se passer.", "Oui", kind) is agreed


@pytest.mark.parametrize("details", [None, "Une trace\nsur deux lignes"])
def test_a_message_is_read_and_its_details_copied(details: str | None, each_theme: theme.Choice) -> None:
    if details:
        QTimer.singleShot(0, partial(answer, "Copier"))
        QTimer.singleShot(50, partial(answer, "Fermer"))
    else:
        QTimer.singleShot(0, partial(answer, "Fermer"))
    tell(None, "Titre", "Une action n’a pas abouti", "Rien n’a été enregistré.", details)
    assert not details or QGuiApplication.clipboard().text() == details
