"""What only a database of one's own shows, for the demonstration has no passwords and sends no mail."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import database
from chorus_desktop.core.mail_settings import MailSettings, Security
from chorus_desktop.exchange import mail_password
from chorus_desktop.gui.dialogs.lock_screen import LockScreen
from chorus_desktop.gui.dialogs.mail_password import MailPasswordDialog
from chorus_desktop.gui.dialogs.own_password import ChangePassword, RenewKey
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.main_window import MainWindow
from tests.gui.accessibility import audit
from tests.gui.accessibility.openings.ways import Act, account, front
from tests.journeys.steps import LOGIN, own_base, sign_in

SECURITY = 4
"""The place of the block."""


@pytest.fixture
def own(window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """Pauline Dufour, signed in to a database of her own, on a system that keeps secrets."""
    monkeypatch.setattr(mail_password, "has_keyring", lambda: True)
    path = own_base(tmp_path)
    database.close()
    window.reception.start(Options(database=path, user=LOGIN))
    sign_in(window, qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def security(button: str) -> Act:
    def act(window: MainWindow, bot: QtBot) -> None:
        getattr(account(window, bot, SECURITY).security, button).click()

    return act


def locked(window: MainWindow, bot: QtBot) -> None:
    """With a password that is not the right one."""
    window.menus.lock.trigger()
    screen = front(bot, LockScreen)
    screen.password.setText("autre chose que cela")
    screen.unlock.click()
    bot.waitUntil(screen.field.line.has_error)


def mail(window: MainWindow, bot: QtBot) -> None:
    """Nothing typed, which is said."""
    settings = MailSettings("smtp.terneuil.fr", 587, Security.STARTTLS, LOGIN, LOGIN, "CCAS")
    dialog = MailPasswordDialog(window, settings)
    window.mail.open(dialog)
    bot.waitUntil(dialog.keep.isVisible)
    dialog.ok.click()


OPENINGS: dict[type[Dialog], Act] = {
    ChangePassword: security("change"),
    RenewKey: security("renew"),
    LockScreen: locked,
    MailPasswordDialog: mail,
}


@pytest.mark.parametrize("kind", OPENINGS)
def test_each_dialog(own: MainWindow, qtbot: QtBot, kind: type[Dialog]) -> None:
    OPENINGS[kind](own, qtbot)
    dialog = front(qtbot, kind)
    qtbot.wait(200)
    found = audit.in_both(dialog, qtbot)
    dialog.done(0)
    assert found == [], "\n".join(found)
