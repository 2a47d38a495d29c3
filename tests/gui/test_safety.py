"""The verified backup that comes by itself, « Sauvegardes… », and going back to yesterday (B7)."""

import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import accounts, backup_file, backups, clock, database, structures, users
from chorus_desktop.core.backup_rotation import Reason
from chorus_desktop.core.models import History, User
from chorus_desktop.core.rights import DISCONNECTED
from chorus_desktop.core.states import Action
from chorus_desktop.gui import safety, settings
from chorus_desktop.gui.dialogs import backups as screen_of
from chorus_desktop.gui.dialogs.backups import BackupsDialog
from chorus_desktop.gui.look import theme
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.sign_in import SignInPage
from tests import builders

LEFT = Qt.MouseButton.LeftButton
PAULINE, PASSWORD = "contact@mairieterneuil.fr", "les marronniers de la place"
Confirmed = Callable[..., bool]


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Pauline Dufour's database, with yesterday's backup, and an account that came since; it is ten past nine."""
    from argon2 import PasswordHasher

    quick = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr("chorus_desktop.core.passwords.hasher", lambda: quick)
    path = tmp_path / "ccas.db"
    database.create(path)
    with clock.at(builders.MORNING - timedelta(1)):
        sheet = structures.Sheet("14700985600135", "CCAS Terneuil", confirmed=True)
        accounts.found(users.Identity(PAULINE, "Dufour", "Pauline"), PASSWORD, sheet)
        backups.make(Reason.DAILY)
    with clock.at(builders.MORNING):
        builders.account("Bon", "Julie")
        database.close()
        yield path
    database.close()


@pytest.fixture
def window(base: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(safety, "FIRST", 50)
    theme.install(qapp, theme.Choice.LIGHT)
    settings.store().clear()
    window = MainWindow()
    window.reception.start(Options(database=base))
    sign_in(window, qtbot)
    yield window
    if window.safety.dialog is not None:
        window.safety.dialog.reject()
    qtbot.waitUntil(window.opening.is_idle)
    with qtbot.waitSignal(window.closed):
        window.close()


def sign_in(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), SignInPage))
    page = window.centralWidget()
    assert isinstance(page, SignInPage)
    page.form.login.setText(PAULINE)
    page.form.password.setText(PASSWORD)
    QTest.mouseClick(page.form.enter, LEFT)
    qtbot.waitUntil(lambda: window.tabs is not None)


def screen(window: MainWindow, qtbot: QtBot) -> BackupsDialog:
    """« Sauvegardes… », opened from the menu once today's backup is there."""
    qtbot.waitUntil(lambda: window.safety.last is not None or bool(window.safety.trouble))
    window.menus.backups.trigger()
    assert window.safety.dialog is not None
    return window.safety.dialog


def said(dialog: BackupsDialog, key: str) -> list[str]:
    at = next(at for at, column in enumerate(dialog.rows.columns) if column.key == key)
    return [str(dialog.rows.data(dialog.rows.index(row, at))) for row in range(dialog.rows.rowCount())]


def test_a_few_seconds_after_opening_today_has_its_backup(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.status.backup.isVisible)
    assert window.status.backup.text() == "Sauvegarde vérifiée à 09:30"
    assert [backup.reason for backup in backups.listing()] == [Reason.DAILY, Reason.DAILY]


def test_the_status_says_the_day_of_an_older_one(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.status.backup.isVisible)
    with clock.at(builders.MORNING + timedelta(3)):
        window.safety.show_status()
    assert window.status.backup.text() == "Sauvegarde vérifiée le 10/03"


def test_the_screen_lists_them_and_makes_one(window: MainWindow, qtbot: QtBot) -> None:
    dialog = screen(window, qtbot)
    assert said(dialog, "at") == ["10/03/2026 09:30", "09/03/2026 09:30"]
    assert said(dialog, "last")[0] == "Activation du compte · BON Julie · 10/03/2026 09:30"
    assert said(dialog, "rows") == ["3", "1"]
    QTest.mouseClick(dialog.save, LEFT)
    assert not dialog.save.isEnabled()
    qtbot.waitUntil(lambda: len(said(dialog, "at")) == 3)
    assert "À la main" in said(dialog, "reason")
    assert dialog.save.isEnabled()


def test_the_status_opens_the_screen(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.status.backup.isVisible)
    QTest.mouseClick(window.status.backup, LEFT)
    assert window.safety.dialog is not None


def test_a_backup_that_fails_is_said(window: MainWindow, base: Path, qtbot: QtBot) -> None:
    dialog = screen(window, qtbot)
    for path in (folder := backup_file.folder_of(base)).iterdir():
        path.unlink()
    folder.rmdir()
    folder.write_text("un fichier")
    QTest.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(dialog.banner.isVisible)
    assert "La sauvegarde n’a pas pu être faite" in window.status.backup.toolTip()
    folder.unlink()


def test_a_second_place(
    window: MainWindow, tmp_path: Path, base: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    usb = tmp_path / "usb"
    usb.mkdir()
    dialog = screen(window, qtbot)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(base.parent))
    QTest.mouseClick(dialog.second, LEFT)
    qtbot.waitUntil(dialog.banner.isVisible)
    assert settings.second_place(base) is None
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(usb))
    QTest.mouseClick(dialog.second, LEFT)
    qtbot.waitUntil(lambda: settings.second_place(base) == usb)
    qtbot.waitUntil(lambda: len(list(usb.rglob("*.db"))) == 2)
    assert str(usb) in dialog.second.text()


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="removing a folder in use")
def test_a_second_place_that_went_is_said(window: MainWindow, tmp_path: Path, base: Path, qtbot: QtBot) -> None:
    settings.remember_second_place(base, tmp_path / "usb")
    dialog = screen(window, qtbot)
    QTest.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(dialog.banner.isVisible)
    assert "débranché" in window.safety.trouble
    assert window.status.backup.text() == "Sauvegarde vérifiée à 09:30"


def test_yesterday_is_restored_and_everybody_signs_in_again(
    window: MainWindow, base: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def confirm(parent: object, title: str, heading: str, text: str, *_: str) -> bool:
        asked.append(f"{heading} {text}")
        return True

    monkeypatch.setattr(screen_of, "confirm", confirm)
    dialog = screen(window, qtbot)
    assert dialog.restore.toolTip() == "Choisissez d’abord une sauvegarde"
    dialog.table.set_current(2)
    QTest.mouseClick(dialog.restore, LEFT)
    qtbot.waitUntil(lambda: bool(asked))
    assert "Revenir à la base du 09/03/2026 09:30" in asked[0]
    assert "2 actions enregistrées depuis ne seraient plus dans la base." in asked[0]
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), SignInPage) and window.toast.isVisible())
    assert window.toast.label.text() == "La base est restaurée\u202f: connectez-vous"
    assert [user.last_name for user in User.select()] == ["Dufour"]
    row = History.select().order_by(History.id.desc()).first()
    assert (row.action, row.actor_name) == (Action.DATABASE_RESTORED, "DUFOUR Pauline")
    assert Reason.RESTORE in [backup.reason for backup in backups.listing()]
    sign_in(window, qtbot)


def test_a_damaged_one_is_refused_in_the_screen(window: MainWindow, qtbot: QtBot) -> None:
    dialog = screen(window, qtbot)
    path = backups.listing()[1].path
    content = bytearray(path.read_bytes())
    content[-2000] ^= 1
    path.write_bytes(content)
    dialog.table.set_current(2)
    QTest.mouseClick(dialog.restore, LEFT)
    qtbot.waitUntil(dialog.banner.isVisible)
    assert User.select().count() == 2


def test_a_file_kept_elsewhere_is_restored(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such as a copy on a USB key; one that is no backup is said, and nothing happens."""
    dialog = screen(window, qtbot)
    copy = tmp_path / "clé.db"
    copy.write_bytes(b"rien")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(copy), ""))
    QTest.mouseClick(dialog.file, LEFT)
    qtbot.waitUntil(dialog.banner.isVisible)
    assert dialog.banner.label.text().startswith("Cette sauvegarde est endommagée")
    copy.write_bytes(backups.listing()[1].path.read_bytes())
    monkeypatch.setattr(screen_of, "confirm", lambda *_: True)
    QTest.mouseClick(dialog.file, LEFT)
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), SignInPage) and window.toast.isVisible())
    assert [user.last_name for user in User.select()] == ["Dufour"]


def test_who_is_no_primary_manager_restores_nothing(window: MainWindow, qtbot: QtBot) -> None:
    user_id = users.create(DISCONNECTED, users.Identity("luc@exemple.fr", "Abadie", "Luc"))
    window.opening.desk.actor = window.opening.desk.actor._replace(id=user_id)
    dialog = screen(window, qtbot)
    dialog.table.set_current(1)
    for button in (dialog.restore, dialog.second, dialog.file):
        assert not button.isEnabled()
        assert button.toolTip() == "Seul le gestionnaire principal d’une structure peut le faire"
    assert dialog.save.isEnabled()
