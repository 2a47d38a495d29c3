"""The strength hint beside a new password: a word and a bar, and nothing before something is typed (G7.1)."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from chorus_desktop.core.password_strength import Strength
from chorus_desktop.gui.dialogs.activate import Activate
from chorus_desktop.gui.password_field import PasswordField
from chorus_desktop.gui.password_meter import PasswordMeter

RULE = "12 caractères au moins. Une phrase convient bien."


def test_it_follows_what_is_typed(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    login, field = QLineEdit("contact@mairieterneuil.fr"), PasswordField()
    column.addWidget(field)
    column.addWidget(login)
    meter = PasswordMeter(field, login)
    meter.stand_in(column)
    holder.show()
    assert column.indexOf(meter) == 1 and not meter.isVisible()
    for text, word, strength in (
        ("mairieterneuil1", "Faible", Strength.WEAK),
        ("jardin fleuri", "Moyen", Strength.MEDIUM),
        ("les marronniers de la place", "Solide", Strength.SOLID),
    ):
        field.setText(text)
        assert meter.isVisible() and meter.word.text() == word
        assert meter.accessibleName() == f"Mot de passe\u00a0: {word.lower()}"
        assert meter.bar.strength is strength
        meter.grab()
    field.clear()
    assert not meter.isVisible()


def test_it_stands_under_the_password_of_an_activation(qtbot: QtBot) -> None:
    from chorus_desktop.gui.desk import Desk

    desk = Desk()
    dialog = Activate(None, desk)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.lines["password"].label.text() == RULE and dialog.lines["password"].label.isVisible()
    dialog.password.setText("les marronniers de la place")
    assert dialog.meter.isVisible() and dialog.meter.y() > dialog.password.y()
    dialog.close()
    desk.close()
