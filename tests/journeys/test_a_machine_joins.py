"""A primary manager creates the technical user of her structure, then changes its password: window, files, history."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from chorus_desktop.core import accounts, database, seal, structures, users
from chorus_desktop.gui.dialogs.technical_connection import TechnicalConnectionDialog
from chorus_desktop.gui.dialogs.technical_reset import TechnicalResetDialog
from chorus_desktop.gui.dialogs.technical_user import TechnicalUserDialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.account import AccountPage
from chorus_desktop.gui.pages.history import HistoryPage
from chorus_desktop.gui.tabs import ACCOUNT, HISTORY
from tests.builders import rows
from tests.demonstrated import column
from tests.journeys.steps import LEFT, LOGIN, PASSWORD, sign_in


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """CCAS Terneuil, with Pauline Dufour."""
    path = tmp_path / "ccas.db"
    database.create(path)
    pauline = users.Identity(LOGIN, "Dufour", "Pauline")
    accounts.found(pauline, PASSWORD, structures.Sheet("14700985600135", "CCAS Terneuil", confirmed=True))
    database.close()
    return path


def test_a_technical_user_is_created_then_reset(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # She signs in and goes to « Mon compte », « Mes rattachements ».
    tabs = sign_in(window, qtbot)
    tabs.show_page(ACCOUNT)
    page = tabs.page()
    assert isinstance(page, AccountPage)
    page.form.blocks.setCurrentRow(1)
    qtbot.waitUntil(lambda: page.memberships.rowCount() == 1)
    page.form.memberships.set_current(page.memberships.ids[0])

    # « Créer un utilisateur technique »: the address is proposed; the export creates it.
    files = [tmp_path / "connexion.txt", tmp_path / "nouveau.txt"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(files[0]), ""))
    qtbot.mouseClick(page.form.create_technical, LEFT)
    form = page.technical.work.dialog
    assert isinstance(form, TechnicalUserDialog)
    assert form.login.text() == "TECH_1_14700985600135@cpro.fr"
    form.contact.setText("informatique@ccasterneuil.fr")
    qtbot.mouseClick(form.confirm, LEFT)
    qtbot.waitUntil(lambda: isinstance(page.technical.work.dialog, TechnicalConnectionDialog))
    once = page.technical.work.dialog
    assert isinstance(once, TechnicalConnectionDialog)
    first = once.values["Mot de passe"].text()
    once.accept()
    assert window.toast.isVisible()
    assert window.toast.label.text() == "Utilisateur technique tech_1_14700985600135@cpro.fr créé"
    assert first in files[0].read_text(encoding="utf-8")
    assert files[0].stat().st_mode & 0o777 == 0o600

    # « Réinitialiser le mot de passe de l'utilisateur technique »: only once the system is warned.
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(files[1]), ""))
    qtbot.mouseClick(page.form.reset_technical, LEFT)
    question = page.technical.work.dialog
    assert isinstance(question, TechnicalResetDialog)
    qtbot.mouseClick(question.confirm, LEFT)
    assert question.isVisible() and not files[1].exists()
    qtbot.waitUntil(lambda: not window.opening.desk.busy)  # refused by now
    question.warned.click()
    qtbot.mouseClick(question.confirm, LEFT)
    qtbot.waitUntil(lambda: isinstance(page.technical.work.dialog, TechnicalConnectionDialog))
    once = page.technical.work.dialog
    assert isinstance(once, TechnicalConnectionDialog)
    second = once.values["Mot de passe"].text()
    once.accept()
    assert first != second and second in files[1].read_text(encoding="utf-8")

    # « Historique »: both are there, newest first; neither they nor the rows know the passwords.
    tabs.show_page(HISTORY)
    history = tabs.page()
    assert isinstance(history, HistoryPage)
    qtbot.waitUntil(lambda: history.model.rowCount() >= 3)
    assert column(history.model, "person")[:2] == ["TECH_1_14700985600135"] * 2
    told = [json.loads(row["record"]) for row in rows("history")[-2:]]
    assert [record["action"] for record in told] == ["COMPTE_TECHNIQUE_CREE", "MOT_DE_PASSE_TECHNIQUE"]
    assert all(record["actor"][1] == "DUFOUR Pauline" for record in told)
    (robot,) = rows("users", "technical = 1")
    assert (robot["contact_email"], robot["password"]) == ("informatique@ccasterneuil.fr", None)
    written = tmp_path.joinpath("ccas.db").read_bytes() + tmp_path.joinpath("ccas.db-wal").read_bytes()
    assert first.encode() not in written and second.encode() not in written
    assert list(seal.broken_rows()) == []
