"""What a person sees before signing in, in both palettes: the first defect fails."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import database
from chorus_desktop.gui.dialogs.activate import Activate
from chorus_desktop.gui.dialogs.create_user import CreateUserDialog
from chorus_desktop.gui.dialogs.database_trouble import TroubleDialog
from chorus_desktop.gui.dialogs.first_start import FirstStart
from chorus_desktop.gui.dialogs.recover import Recover
from chorus_desktop.gui.dialogs.recovery_key import RecoveryKey
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.sign_in import SignInPage
from chorus_desktop.gui.unexpected import UnexpectedError
from tests.gui.accessibility import audit
from tests.gui.accessibility.openings.ways import front
from tests.journeys.steps import LOGIN, PASSWORD, own_base, sign_in_screen


@pytest.fixture
def sign_in(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> SignInPage:
    path = own_base(tmp_path)
    database.close()
    window.reception.start(Options(database=path))
    found = sign_in_screen(window, qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return found


def test_signing_in(window: MainWindow, sign_in: SignInPage, qtbot: QtBot) -> None:
    assert audit.in_both(window, qtbot) == []


OFFERS: dict[str, type[Dialog]] = {"activate": Activate, "create": CreateUserDialog, "forgotten": Recover}


@pytest.mark.parametrize("offer", OFFERS)
def test_what_signing_in_offers(window: MainWindow, sign_in: SignInPage, qtbot: QtBot, offer: str) -> None:
    getattr(sign_in.form, offer).click()
    dialog = front(qtbot, OFFERS[offer])
    qtbot.wait(200)
    found = audit.in_both(dialog, qtbot)
    dialog.reject()
    assert found == []


def test_a_wrong_password_is_read_as_well(window: MainWindow, sign_in: SignInPage, qtbot: QtBot) -> None:
    sign_in.form.login.setText(LOGIN)
    sign_in.form.password.setText("autre chose que cela")
    sign_in.form.enter.click()
    qtbot.waitUntil(sign_in.form.password_line.has_error)
    qtbot.waitUntil(window.opening.is_idle)
    assert audit.in_both(window, qtbot) == []


def test_the_first_start(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.reception.start(Options())
    qtbot.waitUntil(lambda: isinstance(window.reception.dialog, FirstStart))
    assistant = front(qtbot, FirstStart)
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

    steps = [audit.in_both(assistant, qtbot)]
    for act in (form.create.click, identify, confirm, introduce):
        act()
        qtbot.wait(100)
        steps.append(audit.in_both(assistant, qtbot))
    form.place.setText(str(tmp_path / "ma base.db"))
    assistant.go_on.click()
    qtbot.waitUntil(lambda: isinstance(window.reception.dialog, RecoveryKey))
    steps.append(audit.in_both(front(qtbot, RecoveryKey), qtbot))
    assert steps == [[]] * 6


def test_a_file_that_is_no_database(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    path.write_text("rien de tel", encoding="utf-8")
    window.reception.start(Options(database=path))
    dialog = front(qtbot, TroubleDialog)
    qtbot.wait(200)
    assert audit.in_both(dialog, qtbot) == []


def test_the_end(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """When the program cannot begin, or go on."""
    dialog = UnexpectedError(None, "ValueError", tmp_path / "log", last=True)
    dialog.show()
    dialog.activateWindow()
    found = audit.in_both(front(qtbot, UnexpectedError), qtbot)
    dialog.done(0)
    assert found == []


SHOWN: set[type[Dialog]] = {*OFFERS.values(), FirstStart, RecoveryKey, TroubleDialog, UnexpectedError}
