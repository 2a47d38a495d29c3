"""« Sécurité » in Mon compte, and a password that was forgotten: by hand, with the code of a manager (G7.1)."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chorus_desktop.core import accounts, passwords
from chorus_desktop.core.models import History, Setting, User
from chorus_desktop.core.states import Action, Message
from chorus_desktop.gui import entering, settings
from chorus_desktop.gui.account_blocks.security import SecurityBlock
from chorus_desktop.gui.activation import ActivationWork
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.activation_mail import ActivationMailDialog
from chorus_desktop.gui.dialogs.own_password import ChangePassword, RenewKey
from chorus_desktop.gui.dialogs.recovery_key import RecoveryKey
from tests import builders
from tests.builders import rows

LEFT = Qt.MouseButton.LeftButton
PAULINE, JULIE = "contact@mairieterneuil.fr", "jbon@ccasterneuil.fr"
OLD, NEW = "les marronniers de la place", "un banc sous le grand tilleul"


@pytest.fixture
def block(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> SecurityBlock:
    """The block of Pauline Dufour, in the demonstration's data as an ordinary database where she has a password."""
    from argon2 import PasswordHasher

    from chorus_desktop.core import ledger

    quick = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr("chorus_desktop.core.passwords.hasher", lambda: quick)
    with ledger.housekeeping():
        Setting.delete().where(Setting.key == accounts.DEMONSTRATION).execute()
    builders.change(User, desk.actor.id or 0, password=passwords.hashed(OLD))
    settings.store().clear()
    block = SecurityBlock(desk)
    qtbot.addWidget(block)
    block.show()
    qtbot.waitUntil(lambda: block.secured is not None)
    return block


def test_the_password_is_changed(block: SecurityBlock, qtbot: QtBot) -> None:
    QTest.mouseClick(block.change, LEFT)
    dialog = block.dialog
    assert isinstance(dialog, ChangePassword)
    dialog.present.setText("faux")
    dialog.password.setText(NEW)
    dialog.again.setText("autre chose")
    QTest.mouseClick(dialog.change, LEFT)
    qtbot.waitUntil(dialog.lines["again"].has_error)
    assert dialog.meter.isVisible()
    dialog.again.setText(NEW)
    QTest.mouseClick(dialog.change, LEFT)
    qtbot.waitUntil(dialog.lines["present"].has_error)
    assert dialog.lines["present"].label.text().startswith("Mot de passe incorrect")
    dialog.present.setText(OLD)
    with qtbot.waitSignal(block.said) as said:
        QTest.mouseClick(dialog.change, LEFT)
    assert said.args == ["Votre mot de passe est changé"]
    assert accounts.sign_in(PAULINE, NEW).id


def test_a_new_key_is_shown_once(block: SecurityBlock, qtbot: QtBot) -> None:
    QTest.mouseClick(block.renew, LEFT)
    asked = block.dialog
    assert isinstance(asked, RenewKey)
    asked.present.setText(OLD)
    QTest.mouseClick(asked.renew, LEFT)
    qtbot.waitUntil(lambda: isinstance(block.dialog, RecoveryKey))
    shown = block.dialog
    assert isinstance(shown, RecoveryKey)
    key = shown.sheet.key
    assert shown.form.key.text() == key and shown.sheet.login == PAULINE
    shown.form.kept.setChecked(True)
    with qtbot.waitSignal(block.said):
        QTest.mouseClick(shown.go_on, LEFT)
    assert accounts.recover(PAULINE, key, NEW).actor.id


def test_a_new_key_is_shown_though_somebody_would_close_too_soon(
    block: SecurityBlock, desk: Desk, qtbot: QtBot
) -> None:
    """The old one is void by then: nothing else would hold the new one."""
    QTest.mouseClick(block.renew, LEFT)
    asked, writing = block.dialog, Event()
    assert isinstance(asked, RenewKey)
    asked.present.setText(OLD)
    desk.run(writing.wait, 10)
    QTest.mouseClick(asked.renew, LEFT)
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert asked.isVisible()
    writing.set()
    qtbot.waitUntil(lambda: isinstance(block.dialog, RecoveryKey))


def test_who_is_no_primary_manager_has_no_key(block: SecurityBlock, qtbot: QtBot) -> None:
    julie = User.get(User.login == JULIE)
    block._desk.actor = block._desk.actor._replace(id=julie.id)
    block.refresh()
    qtbot.waitUntil(lambda: not block.renew.isEnabled())
    assert block.renew.toolTip() == "Seul un gestionnaire principal a une clé de secours"


def test_the_delay_of_the_lock_is_kept(block: SecurityBlock) -> None:
    assert block.minutes.currentData() == 15
    block.minutes.setCurrentIndex(block.minutes.findData(30))
    block.minutes.activated.emit(block.minutes.currentIndex())
    assert settings.lock_minutes() == 30


def test_the_demonstration_says_why_not(desk: Desk, qtbot: QtBot) -> None:
    block = SecurityBlock(desk)
    qtbot.addWidget(block)
    block.show()
    qtbot.waitUntil(lambda: not block.change.isEnabled())
    assert block.change.toolTip() == "La démonstration n’a pas de mots de passe"


def test_a_manager_gives_a_code_and_its_owner_uses_it(
    block: SecurityBlock, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    julie = User.get(User.login == JULIE)
    work = ActivationWork(block, desk)
    work.send_one(julie.id, Message.PASSWORD_CODE)
    qtbot.waitUntil(lambda: isinstance(work.dialog, ActivationMailDialog))
    dialog = work.dialog
    assert isinstance(dialog, ActivationMailDialog)
    assert dialog.heading.text() == "Code de mot de passe pour BON Julie"
    with qtbot.waitSignal(work.said) as said:
        QTest.mouseClick(dialog.copy, LEFT)
    assert said.args == ["Code de mot de passe pour BON Julie prêt à partir"]
    assert History.select().where(History.action == Action.PASSWORD_CODE_GIVEN).count() == 1
    parcel = dialog._parcel
    assert parcel is not None
    (line,) = [line for line in parcel.letter.body.splitlines() if line.startswith("Code\u00a0: ")]
    code = line.split("\u00a0: ")[1]
    dialog.reject()
    qtbot.waitUntil(lambda: not desk.busy)
    assert rows("outbox", "message = 'CODE_DE_MOT_DE_PASSE'")[0]["state"] == "ENVOYE"
    found = entering.recover(JULIE, code.lower(), NEW, NEW)
    assert found.recovery_key == "" and found.entered.actor.id == julie.id


def test_a_code_that_cannot_be_given_is_said(
    block: SecurityBlock, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("chorus_desktop.gui.activation.tell", lambda _, *words, **more: told.extend(words))
    ActivationWork(block, desk).send_one(desk.actor.id or 0, Message.PASSWORD_CODE)
    qtbot.waitUntil(lambda: bool(told))
    assert told[1] == "Ce code ne peut pas être donné" and "Mon compte" in told[2]
