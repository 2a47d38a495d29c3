"""What every journey begins with: Pauline Dufour signs in; and how she answers a question."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from chorus_desktop.core import accounts, database, structures, users
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.sign_in import SignInPage
from chorus_desktop.gui.tabs import Tabs

LOGIN, PASSWORD = "contact@mairieterneuil.fr", "les marronniers de la place"
LEFT = Qt.MouseButton.LeftButton


def own_base(folder: Path) -> Path:
    """CCAS Terneuil, founded by Pauline Dufour with her password, in a database that is still open."""
    path = folder / "ccas.db"
    database.create(path)
    sheet = structures.Sheet("14700985600135", "CCAS Terneuil", confirmed=True)
    accounts.found(users.Identity(LOGIN, "Dufour", "Pauline"), PASSWORD, sheet)
    return path


def sign_in_screen(window: MainWindow, qtbot: QtBot) -> SignInPage:
    """Wait for it."""
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), SignInPage))
    screen = window.centralWidget()
    assert isinstance(screen, SignInPage)
    return screen


def sign_in(window: MainWindow, qtbot: QtBot, login: str = "", password: str = PASSWORD) -> Tabs:
    """Type the address, unless it is there already, and the password; return the tabs.

    What begins with a sign-in is waited for: while something is being written, a button that writes does nothing.
    """
    screen = sign_in_screen(window, qtbot)
    if login:
        screen.form.login.setText(login)
    screen.form.password.setText(password)
    qtbot.keyClick(screen.form.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.tabs is not None)
    assert window.tabs is not None
    qtbot.waitUntil(window.opening.is_idle)
    return window.tabs


def press(text: str) -> None:
    """Press a button of the question that is open."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, Dialog)
    next(button for button in dialog.findChildren(QPushButton) if button.text() == text).click()


def agreeing(text: str) -> Callable[[], None]:
    """Press this button of the question, as soon as it is there."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        buttons = dialog.findChildren(QPushButton) if isinstance(dialog, Dialog) else []
        wanted = next((button for button in buttons if button.text() == text), None)
        if wanted is None:
            QTimer.singleShot(20, look)
        else:
            wanted.click()

    return look
