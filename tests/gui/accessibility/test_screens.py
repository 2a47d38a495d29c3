"""What a person sees before signing in, in both palettes: the first defect fails."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import accounts, database, structures, users
from chorus_desktop.gui.dialogs.first_start import FirstStart
from chorus_desktop.gui.dialogs.recovery_key import RecoveryKey
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.sign_in import SignInPage
from tests.gui.accessibility import audit
from tests.journeys.steps import LOGIN, PASSWORD, sign_in_screen


@pytest.fixture
def sign_in(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> SignInPage:
    path = tmp_path / "ccas.db"
    database.create(path)
    sheet = structures.Sheet("14700985600135", "CCAS Terneuil", confirmed=True)
    accounts.found(users.Identity(LOGIN, "Dufour", "Pauline"), PASSWORD, sheet)
    database.close()
    window.reception.start(Options(database=path))
    found = sign_in_screen(window, qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return found


def active(qtbot: QtBot) -> Dialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), Dialog))
    found = QApplication.activeWindow()
    assert isinstance(found, Dialog)
    qtbot.wait(200)
    return found


def test_signing_in_and_what_it_offers(window: MainWindow, sign_in: SignInPage, qtbot: QtBot) -> None:
    assert list(audit.defects(window)) == []
    for button in (sign_in.form.activate, sign_in.form.create, sign_in.form.forgotten):
        button.click()
        dialog = active(qtbot)
        found = list(audit.defects(dialog))
        dialog.reject()
        assert found == [], button.text()


def test_a_wrong_password_is_read_as_well(window: MainWindow, sign_in: SignInPage, qtbot: QtBot) -> None:
    sign_in.form.login.setText(LOGIN)
    sign_in.form.password.setText("autre chose que cela")
    sign_in.form.enter.click()
    qtbot.waitUntil(sign_in.form.password_line.has_error)
    qtbot.waitUntil(window.opening.is_idle)
    assert list(audit.defects(window)) == []


def test_the_first_start(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.reception.start(Options())
    qtbot.waitUntil(lambda: isinstance(window.reception.dialog, FirstStart))
    assistant = active(qtbot)
    assert isinstance(assistant, FirstStart)
    form = assistant.form

    def identify() -> None:
        form.identifier.setText("14700985600135")
        form.name.setText("CCAS Terneuil")
        assistant.go_on.click()

    def confirm() -> None:
        form.doubt.check.click()
        assistant.go_on.click()

    def introduce() -> None:
        form.last_name.setText("Dufour")
        form.first_name.setText("Pauline")
        form.login.setText(LOGIN)
        form.password.setText(PASSWORD)
        form.again.setText(PASSWORD)
        assistant.go_on.click()

    steps = [list(audit.defects(assistant))]
    for act in (form.create.click, identify, confirm, introduce):
        act()
        qtbot.wait(100)
        steps.append(list(audit.defects(assistant)))
    form.place.setText(str(tmp_path / "ma base.db"))
    assistant.go_on.click()
    qtbot.waitUntil(lambda: isinstance(window.reception.dialog, RecoveryKey))
    steps.append(list(audit.defects(active(qtbot))))
    assert steps == [[]] * 6
