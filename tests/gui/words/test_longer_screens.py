"""Half as long again: what is met before signing in, the handbook, and the window that is locked."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import accounts, database, structures, users
from chorus_desktop.core.errors import DatabaseTrouble
from chorus_desktop.exchange.recovery_sheet import Sheet
from chorus_desktop.gui import database_lock, handbook
from chorus_desktop.gui.dialogs.database_trouble import TroubleDialog
from chorus_desktop.gui.dialogs.first_start import FirstStart, Step
from chorus_desktop.gui.dialogs.recovery_key import RecoveryKey
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.main_window import MainWindow
from tests.gui.cuts import cut_in
from tests.gui.words.conftest import Longer, longer
from tests.journeys.steps import LOGIN, sign_in_screen

PATH = Path("/media/pauline/Documents/Commune de Terneuil sur Seine/Chorus Desktop/mairie-terneuil-sur-seine.db")
TROUBLES = [
    *(database.said(code, PATH) for code in database.SENTENCES),
    DatabaseTrouble(database_lock.HERE, "Elle est ouverte depuis le 12/06/2026. Fermez cette fenêtre.", PATH),
    DatabaseTrouble(database_lock.ELSEWHERE, "Elle est ouverte sur le poste « ACCUEIL-2 ». Fermez-la.", PATH),
]


def shown(dialog: Dialog, qtbot: QtBot) -> Dialog:
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    qtbot.wait(50)
    return dialog


def test_the_first_start(longer_texts: Longer, closed_window: MainWindow, qtbot: QtBot) -> None:
    closed_window.reception.start(Options())
    assistant = closed_window.reception.dialog
    assert isinstance(assistant, FirstStart)
    for step in Step:
        assistant.show_step(step)
        qtbot.wait(50)
        assert cut_in(assistant) == [], step
    for step in (Step.STRUCTURE, Step.ACCOUNT, Step.PLACE):
        assistant.show_step(step)
        for line in assistant.lines.values():
            line.show_error(longer("Ce numéro compte 13 chiffres ; il en faut 14. Vérifiez-le sur votre avis Sirene."))
        qtbot.wait(50)
        assert cut_in(assistant) == [], step


def test_signing_in_and_what_it_offers(
    longer_texts: Longer, closed_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "ccas.db"
    database.create(path)
    sheet = structures.Sheet("14700985600135", "CCAS Terneuil", confirmed=True)
    accounts.found(users.Identity(LOGIN, "Dufour", "Pauline"), "les marronniers de la place", sheet)
    database.close()
    closed_window.reception.start(Options(database=path))
    page = sign_in_screen(closed_window, qtbot)
    closed_window.show()
    page.form.password_line.show_error(longer("Adresse électronique ou mot de passe inconnus. Réessayez dans 8 s."))
    qtbot.wait(50)
    assert cut_in(closed_window) == []
    for button in (page.form.activate, page.form.create, page.form.forgotten):
        button.click()
        qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), Dialog))
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        qtbot.wait(50)
        found = cut_in(dialog)
        dialog.reject()
        assert found == [], button.text()


def test_the_recovery_key(longer_texts: Longer, closed_window: MainWindow, qtbot: QtBot) -> None:
    sheet = Sheet("ABCD-EFGH-JKLM-NPQR-STUV-WXYZ", "GARNIER-LACOMBE Françoise", LOGIN, PATH.name)
    assert cut_in(shown(RecoveryKey(closed_window, sheet), qtbot)) == []


@pytest.mark.parametrize("in_use", [False, True])
def test_a_database_that_cannot_be_used(
    longer_texts: Longer, closed_window: MainWindow, qtbot: QtBot, in_use: bool
) -> None:
    for trouble in TROUBLES:
        said = DatabaseTrouble(trouble.heading, trouble.advice, trouble.path)
        assert cut_in(shown(TroubleDialog(closed_window, said, in_use), qtbot)) == [], trouble.heading


def test_the_handbook(longer_texts: Longer, closed_window: MainWindow, qtbot: QtBot) -> None:
    window = handbook.open_at()
    try:
        for size in (handbook.SMALLEST, handbook.USUAL):
            window.resize(size)
            window.search.field.setText("")
            qtbot.wait(50)
            assert cut_in(window) == [], size
            window.search.field.setText("rattachement")
            window.search.look()
            qtbot.wait(50)
            assert cut_in(window) == [], size
    finally:
        window.close()


def test_a_locked_window(window: MainWindow, qtbot: QtBot) -> None:
    window.menus.lock.trigger()
    screen = window.lock.screen
    assert screen is not None
    qtbot.wait(50)
    try:
        assert cut_in(screen) == []
    finally:
        window.lock._uncover()
