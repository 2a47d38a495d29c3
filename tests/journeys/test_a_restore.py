"""A bad morning: what was done since yesterday goes, and comes back; each way what it replaces is kept (B7)."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chorus_desktop.core import accounts, anchor, backups, clock, database, history_check, structures, users
from chorus_desktop.core.backup_rotation import Reason
from chorus_desktop.core.models import User
from chorus_desktop.core.rights import DISCONNECTED
from chorus_desktop.gui import safety
from chorus_desktop.gui.main_window import MainWindow
from tests import builders
from tests.journeys.steps import LEFT, LOGIN, PASSWORD, agreeing, sign_in, sign_in_screen


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Yesterday evening, with its backup, Luc Abadie had an account; nobody else but Pauline Dufour."""
    monkeypatch.setattr(safety, "FIRST", 50)
    path = tmp_path / "ccas.db"
    with clock.at(builders.MORNING - timedelta(hours=15)):
        database.create(path)
        sheet = structures.Sheet("14700985600135", "CCAS Terneuil", confirmed=True)
        accounts.found(users.Identity(LOGIN, "Dufour", "Pauline"), PASSWORD, sheet)
        users.create(DISCONNECTED, users.Identity("luc.abadie@exemple.fr", "Abadie", "Luc"))
        backups.make(Reason.DAILY)
        database.close()
    with clock.at(builders.MORNING):
        yield path


def people() -> list[str]:
    return [user.last_name for user in User.select().order_by(User.id)]


def restore(window: MainWindow, qtbot: QtBot, reason: Reason) -> None:
    """« Sauvegardes… », the newest made for this reason, « Restaurer… », agreed; then the sign-in screen."""
    qtbot.waitUntil(lambda: window.safety.last is not None)
    window.menus.backups.trigger()
    dialog = window.safety.dialog
    assert dialog is not None
    found = [row for row in map(dialog.rows.row, range(dialog.rows.rowCount())) if row and row.backup.reason is reason]
    wanted = min(found, key=lambda row: row.backup.at) if reason is Reason.DAILY else found[0]
    dialog.table.set_current(wanted.id)
    QTimer.singleShot(20, agreeing("Restaurer"))
    QTest.mouseClick(dialog.restore, LEFT)
    sign_in_screen(window, qtbot)
    qtbot.waitUntil(lambda: window.opening.is_idle() and window.toast.isVisible())


def test_back_to_yesterday_and_forth_again(window: MainWindow, base: Path, qtbot: QtBot) -> None:
    sign_in(window, qtbot)
    qtbot.waitUntil(window.status.backup.isVisible)
    assert window.status.backup.text() == "Sauvegarde vérifiée à 09:30"
    users.create(DISCONNECTED, users.Identity("faux@exemple.fr", "Faux", "Compte"))
    assert people() == ["Dufour", "Abadie", "Faux"]

    restore(window, qtbot, Reason.DAILY)
    assert people() == ["Dufour", "Abadie"]
    assert window.toast.label.text() == "La base est restaurée\u202f: connectez-vous"
    sign_in(window, qtbot)
    assert history_check.check_open().holds
    assert {backup.reason for backup in backups.listing()} >= {Reason.DAILY, Reason.RESTORE}

    restore(window, qtbot, Reason.RESTORE)
    assert people() == ["Dufour", "Abadie", "Faux"]
    sign_in(window, qtbot)
    verdict = history_check.check_open()
    assert verdict.holds and verdict.anchors.notes
    assert len(list(base.parent.glob(f"*{anchor.SUFFIX}.*"))) == 2
