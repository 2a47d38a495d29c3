"""What the sign-in screen opens: activation of one's account, and the account of somebody else (G3.4, G7.1)."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import accounts, activation, clock, database, structures, users
from chorus_desktop.core.models import History, User
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import AccountStatus, Action
from chorus_desktop.gui import settings
from chorus_desktop.gui.dialogs.activate import Activate
from chorus_desktop.gui.dialogs.create_user import CreateUserDialog
from chorus_desktop.gui.look import theme
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.sign_in import SignInPage

LEFT = Qt.MouseButton.LeftButton
PAULINE, LUC, PASSWORD = "contact@mairieterneuil.fr", "luc.abadie@exemple.fr", "les marronniers de la place"
T = TypeVar("T")


@pytest.fixture(autouse=True)
def quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    from argon2 import PasswordHasher

    quick = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr("chorus_desktop.core.passwords.hasher", lambda: quick)


@pytest.fixture
def code(tmp_path: Path) -> str:
    """A database with Pauline Dufour's account, and Luc Abadie's that waits for the code that is returned."""
    database.create(tmp_path / "ccas.db")
    sheet = structures.Sheet("14700985600135", "CCAS Terneuil", confirmed=True)
    pauline = accounts.found(users.Identity(PAULINE, "Dufour", "Pauline"), PASSWORD, sheet).actor
    found = code_for(pauline, users.create(pauline, users.Identity(LUC, "Abadie", "Luc")))
    database.close()
    return found


def code_for(actor: Actor, user_id: int) -> str:
    (parcel,) = activation.prepare(actor, [user_id]).parcels
    return code_in(parcel.letter.body)


def code_in(text: str) -> str:
    (line,) = [line for line in text.splitlines() if line.startswith("Code d’activation")]
    return line.split("\u00a0: ")[1]


@pytest.fixture
def window(code: str, tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    theme.install(qapp, theme.Choice.LIGHT)
    settings.store().clear()
    window = MainWindow()
    window.reception.start(Options(database=tmp_path / "ccas.db"))
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), SignInPage))
    yield window
    if window.reception.dialog is not None:
        window.reception.dialog.hide()
    qtbot.waitUntil(window.opening.is_idle)
    with qtbot.waitSignal(window.closed):
        window.close()
    database.close()


def screen(window: MainWindow) -> SignInPage:
    page = window.centralWidget()
    assert isinstance(page, SignInPage)
    return page


def dialog(window: MainWindow, kind: type[T]) -> T:
    shown = window.reception.dialog
    assert isinstance(shown, kind)
    return shown


def asked(window: MainWindow, login: str = LUC) -> Activate:
    screen(window).form.login.setText(login)
    QTest.mouseClick(screen(window).form.activate, LEFT)
    return dialog(window, Activate)


def type_in(shown: Activate, code: str, password: str = PASSWORD, again: str = PASSWORD) -> None:
    for field, text in ((shown.code, code), (shown.password, password), (shown.again, again)):
        field.setText(text)
    QTest.mouseClick(shown.activate, LEFT)


def test_the_owner_activates_and_is_signed_in(window: MainWindow, qtbot: QtBot, code: str) -> None:
    assert screen(window).form.activate.text() == "Activer mon compte"
    shown = asked(window)
    assert shown.login.text() == LUC and shown.focusWidget() is shown.code
    type_in(shown, code.lower().replace("-", ""))
    qtbot.waitUntil(lambda: window.tabs is not None)
    assert window.tabs is not None and window.tabs.names == ["Accueil", "Mon compte"]
    assert window.opening.desk.actor.name == "ABADIE Luc" and window.reception.dialog is None
    luc = User.get(User.login == LUC)
    assert luc.status is AccountStatus.ACTIVE and luc.activation_code is None
    assert History.select().order_by(History.id.desc()).get().action is Action.ACCOUNT_ACTIVATED


def test_what_is_typed_wrong(window: MainWindow, qtbot: QtBot, code: str) -> None:
    """Beside its field; a try counts only when all else is right."""
    shown = asked(window)
    for typed, field, sentence in (
        (("", PASSWORD, PASSWORD), "code", "Tapez le code de votre courriel d’activation."),
        ((code, "court", "court"), "password", "Ce mot de passe compte 5 caractères"),
        ((code, PASSWORD, "autre chose"), "again", "Les deux mots de passe ne sont pas les mêmes"),
        (("AAAAA-BBBBB", PASSWORD, PASSWORD), "code", "Adresse ou code d’activation incorrect. Encore 4 essais"),
    ):
        type_in(shown, *typed)
        qtbot.waitUntil(shown.lines[field].has_error)
        assert shown.lines[field].label.text().startswith(sentence)
        assert shown.code.text() == typed[0] and shown.activate.isEnabled()
    for left in ("Encore 3", "Encore 2", "Encore 1", "Prochain essai dans 30", "Trop d’essais"):
        type_in(shown, code if left == "Trop d’essais" else "AAAAA-BBBBB")
        qtbot.waitUntil(lambda left=left: left in shown.lines["code"].label.text())  # type: ignore[misc]
    shown.login.clear()
    QTest.mouseClick(shown.activate, LEFT)
    qtbot.waitUntil(shown.lines["login"].has_error)
    assert User.get(User.login == LUC).status is AccountStatus.BEING_ACTIVATED


def test_an_old_code_says_to_ask_for_another(window: MainWindow, qtbot: QtBot, code: str) -> None:
    with clock.at(clock.now() + activation.VALIDITY + timedelta(seconds=1)):
        shown = asked(window)
        type_in(shown, code)
        qtbot.waitUntil(shown.lines["code"].has_error)
    assert shown.lines["code"].label.text().startswith("Ce code a expiré le ")
    assert "demandez-en un autre" in shown.lines["code"].label.text()


def test_somebody_elses_account_is_created_before_signing_in(window: MainWindow, qtbot: QtBot) -> None:
    """Author « Accueil déconnecté »; nobody is told whose an address is; then it is activated right here."""
    QTest.mouseClick(screen(window).form.create, LEFT)
    shown = dialog(window, CreateUserDialog)
    assert shown.heading.text() == "Créer le compte d’une autre personne"
    for name, text in (("last_name", "Dupont"), ("first_name", "Marie"), ("login", PAULINE)):
        shown.form.editor(name).setText(text)
    QTest.mouseClick(shown.confirm, LEFT)
    qtbot.waitUntil(shown.form.lines["login"].has_error)
    assert shown.form.lines["login"].label.text() == "Cette adresse a déjà un compte."
    assert not shown.form.open_account.isVisible()
    shown.form.editor("login").setText("marie.dupont@exemple.fr")
    QTest.mouseClick(shown.confirm, LEFT)
    qtbot.waitUntil(lambda: hasattr(shown, "mail") and shown.mail.isVisible())
    QTest.mouseClick(shown.mail.copy, LEFT)
    qtbot.waitUntil(lambda: shown.mail.banner.label.text().startswith("Copié"))
    code = code_in(QApplication.clipboard().text())
    QTest.mouseClick(shown.mail.cancel, LEFT)
    qtbot.waitUntil(lambda: window.reception.dialog is None)
    made = History.get(History.subject_name == "DUPONT Marie")
    assert (made.actor_name, made.action) == ("Accueil déconnecté", Action.ACCOUNT_CREATED)
    type_in(asked(window, "marie.dupont@exemple.fr"), code)
    qtbot.waitUntil(lambda: window.tabs is not None)
    assert window.opening.desk.actor.name == "DUPONT Marie"
