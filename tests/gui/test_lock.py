"""The window locks by itself and by hand; what is typed behind stays, and only the password brings it back (B7)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import account_security, accounts, database, structures, users
from chorus_desktop.core.errors import DatabaseTrouble
from chorus_desktop.core.models import SignIn
from chorus_desktop.gui import lock, settings
from chorus_desktop.gui.dialogs import lock_screen
from chorus_desktop.gui.dialogs.database_trouble import TroubleDialog
from chorus_desktop.gui.dialogs.lock_screen import LockScreen
from chorus_desktop.gui.look import theme
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.sign_in import SignInPage

LEFT = Qt.MouseButton.LeftButton
PAULINE, PASSWORD = "contact@mairieterneuil.fr", "les marronniers de la place"


@pytest.fixture
def window(tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """Pauline Dufour, signed in to a database of her own."""
    from argon2 import PasswordHasher

    quick = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr("chorus_desktop.core.passwords.hasher", lambda: quick)
    path = tmp_path / "ccas.db"
    database.create(path)
    sheet = structures.Sheet("14700985600135", "CCAS Terneuil", confirmed=True)
    accounts.found(users.Identity(PAULINE, "Dufour", "Pauline"), PASSWORD, sheet)
    database.close()
    theme.install(qapp, theme.Choice.LIGHT)
    settings.store().clear()
    window = MainWindow()
    window.reception.start(Options(database=path))
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), SignInPage))
    page = window.centralWidget()
    assert isinstance(page, SignInPage)
    page.form.login.setText(PAULINE)
    page.form.password.setText(PASSWORD)
    QTest.mouseClick(page.form.enter, LEFT)
    qtbot.waitUntil(lambda: window.tabs is not None)
    yield window
    if window.lock.screen is not None:
        window.lock._uncover()
    qtbot.waitUntil(window.opening.is_idle)
    with qtbot.waitSignal(window.closed):
        window.close()
    database.close()


def locked(window: MainWindow) -> LockScreen:
    window.menus.lock.trigger()
    assert window.lock.screen is not None
    return window.lock.screen


def unlock(window: MainWindow, qtbot: QtBot, password: str = PASSWORD) -> None:
    screen = window.lock.screen
    assert screen is not None
    screen.password.setText(password)
    QTest.mouseClick(screen.unlock, LEFT)


def test_it_locks_by_itself_and_each_event_counts_anew(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "MINUTE", 600)
    monkeypatch.setattr(lock, "STEP", 10)
    settings.remember_lock_minutes(1)
    window.lock.wait()
    handle = window.windowHandle()
    window.lock._on_window(handle)
    for _ in range(4):
        qtbot.wait(250)
        QTest.mouseMove(handle, QPoint(40 + _, 40))
        QTest.keyClick(handle, Qt.Key.Key_Shift)
    assert window.lock.screen is None
    qtbot.waitUntil(lambda: window.lock.screen is not None, timeout=3000)


def test_fifteen_minutes_unless_it_is_set_and_never_if_so(window: MainWindow) -> None:
    assert window.lock.timer.interval() == 15 * 60_000
    settings.remember_lock_minutes(0)
    window.lock.wait()
    assert not window.lock.timer.isActive()


def test_what_is_typed_behind_stays_and_nothing_shows(window: MainWindow, qtbot: QtBot) -> None:
    dialog = Dialog(window, "Essai", "Essai")
    field = QLineEdit("à moitié écr")
    dialog.column().addWidget(field)
    dialog.open()
    screen = locked(window)
    assert screen.heading.text() == "DUFOUR Pauline"
    for covered in (dialog, window):
        assert isinstance(covered.childAt(covered.rect().center()), lock_screen.Cover)
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert screen.isVisible()
    unlock(window, qtbot)
    qtbot.waitUntil(lambda: window.lock.screen is None)
    assert dialog.isVisible() and field.text() == "à moitié écr"
    qtbot.waitUntil(lambda: not dialog.findChildren(lock_screen.Cover))
    dialog.reject()


def test_what_comes_in_front_meanwhile_waits_behind(window: MainWindow, qtbot: QtBot) -> None:
    """A work that ends after the window was locked says so to nobody else, and the password can still be typed."""
    screen = locked(window)
    screen.password.setText("à moitié")
    dialog = Dialog(window, "Essai", "L’import est fini")
    dialog.open()
    window.toast.tell("3 utilisateurs rattachés")
    qtbot.waitUntil(lambda: isinstance(dialog.childAt(dialog.rect().center()), lock_screen.Cover))
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is screen)
    middle = window.toast.geometry().center()
    qtbot.waitUntil(lambda: isinstance(window.childAt(middle), lock_screen.Cover))
    assert window.lock.screen is screen and screen.isVisible() and screen.password.text() == "à moitié"
    unlock(window, qtbot)
    qtbot.waitUntil(lambda: window.lock.screen is None)
    assert dialog.isVisible() and QApplication.activeModalWidget() is dialog
    qtbot.waitUntil(lambda: not dialog.findChildren(lock_screen.Cover))
    dialog.reject()


def test_wrong_passwords_count_as_failures(window: MainWindow, qtbot: QtBot) -> None:
    screen = locked(window)
    unlock(window, qtbot, "autre chose")
    qtbot.waitUntil(screen.field.line.has_error)
    assert screen.field.line.label.text().startswith("Mot de passe incorrect. Encore 4 essais")
    assert SignIn.get().failures == 1
    unlock(window, qtbot, "")
    qtbot.waitUntil(lambda: screen.field.line.label.text() == "Tapez votre mot de passe.")
    unlock(window, qtbot)
    qtbot.waitUntil(lambda: window.lock.screen is None)
    assert SignIn.get().failures == 0


def test_after_trouble_with_the_disk_the_password_may_be_given_again(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise DatabaseTrouble("Le disque ne répond pas.", "Recommencez.", Path())

    screen = locked(window)
    with monkeypatch.context() as patch:
        patch.setattr(account_security, "check_present", fail)
        unlock(window, qtbot)
        qtbot.waitUntil(lambda: isinstance(window.reception.dialog, TroubleDialog))
    assert screen.unlock.isEnabled()
    window.reception._close_dialog()
    unlock(window, qtbot)
    qtbot.waitUntil(lambda: window.lock.screen is None)


def test_signing_out_loses_what_is_behind_and_shows_none_of_it(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = Dialog(window, "Essai", "Essai")
    dialog.open()
    screen = locked(window)
    monkeypatch.setattr(lock_screen, "confirm", lambda *_: False)
    QTest.mouseClick(screen.leave, LEFT)
    assert window.lock.screen is screen
    monkeypatch.setattr(lock_screen, "confirm", lambda *_: True)
    QTest.mouseClick(screen.leave, LEFT)
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), SignInPage))
    assert window.lock.screen is None and not dialog.isVisible()


def test_before_signing_in_there_is_nothing_to_lock(window: MainWindow, qtbot: QtBot) -> None:
    window.menus.sign_out.trigger()
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), SignInPage))
    window.lock.lock()
    assert window.lock.screen is None


def test_the_demonstration_asks_for_no_password(window: MainWindow, qtbot: QtBot) -> None:
    window.reception.open_demonstration()
    qtbot.waitUntil(lambda: window.tabs is not None and window.opening.current is not None, timeout=60_000)
    screen = locked(window)
    assert not screen.password.isVisible()
    QTest.mouseClick(screen.unlock, LEFT)
    qtbot.waitUntil(lambda: window.lock.screen is None)
    window.menus.backups.trigger()
    assert window.safety.dialog is not None
    assert window.safety.dialog.save.toolTip() == "La démonstration n’est jamais sauvegardée"
    window.safety.dialog.reject()
