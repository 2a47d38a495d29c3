"""A manager creates a user, who activates the account on the sign-in screen: screen, database and history (G3.4)."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import accounts, clock, database, seal, services, structures, users
from chorus_desktop.core.membership_decisions import Decision, validate
from chorus_desktop.core.membership_requests import Asked, AskedService, record
from chorus_desktop.core.models import History, Outbox, User
from chorus_desktop.core.rights import DISCONNECTED
from chorus_desktop.core.states import AccountStatus, Action, Delivery, Message, Origin
from chorus_desktop.gui.dialogs.activate import Activate
from chorus_desktop.gui.dialogs.create_user import CreateUserDialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.history import HistoryPage
from chorus_desktop.gui.tabs import HISTORY, USERS
from tests.demonstrated import column
from tests.journeys.steps import LEFT, LOGIN, PASSWORD, sign_in, sign_in_screen

MARIE, HER_PASSWORD = "marie.dupont@exemple.fr", "vingt-deux chevaux bleus"


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """CCAS Terneuil, with Pauline Dufour and two users."""
    path = tmp_path / "ccas.db"
    database.create(path)
    identity = users.Identity(LOGIN, "Dufour", "Pauline")
    pauline = accounts.found(identity, PASSWORD, structures.Sheet("14700985600135", "CCAS Terneuil", True)).actor
    services.add_service(pauline, 1, "ACHATS", "Service achats")
    for last_name in ("Bon", "Martin"):
        login = f"{last_name.lower()}@exemple.fr"
        user_id = users.create(pauline, users.Identity(login, last_name, "Alex"), 1)
        users.activate(DISCONNECTED, user_id, "!")
    database.close()
    return path


@pytest.fixture
def window(base: Path, empty_window: MainWindow) -> MainWindow:
    """Nobody's address is filled in."""
    empty_window.reception.start(Options(database=base))
    return empty_window


def test_a_third_user_is_created_and_activated(window: MainWindow, qtbot: QtBot, base: Path) -> None:
    # Pauline Dufour signs in and creates Marie Dupont's account, for CCAS Terneuil.
    sign_in(window, qtbot, LOGIN, PASSWORD)
    assert window.tabs is not None
    window.tabs.show_page(USERS)
    create = CreateUserDialog(window.tabs.page(), window.opening.desk, structures.named(1))
    create.open()
    for name, text in (("last_name", "Dupont"), ("first_name", "Marie"), ("login", MARIE)):
        create.form.editor(name).setText(text)
    qtbot.mouseClick(create.confirm, LEFT)
    qtbot.waitUntil(lambda: hasattr(create, "mail") and create.mail.isVisible())
    assert User.get(User.login == MARIE).status is AccountStatus.BEING_ACTIVATED
    qtbot.waitUntil(lambda: window.status.outbox.text() == "Boîte d’envoi : 1 en attente")

    # She copies the mail for Marie: the code is in it, and the outbox has nothing left.
    qtbot.mouseClick(create.mail.copy, LEFT)
    qtbot.waitUntil(lambda: window.status.outbox.text() == "Boîte d’envoi : 0 en attente")
    (line,) = [line for line in QApplication.clipboard().text().splitlines() if line.startswith("Code d’activation")]
    code = line.split("\u00a0: ")[1]
    with qtbot.waitSignal(create.created) as created:
        qtbot.mouseClick(create.mail.cancel, LEFT)
    marie = User.get(User.login == MARIE)
    assert created.args == [marie.id, "DUPONT Marie"]
    message = Outbox.get(Outbox.user == marie.id)
    assert (message.message, message.state) == (Message.ACTIVATION, Delivery.SENT)
    window.menus.sign_out.trigger()

    # Marie has no password yet; she activates her account, and is signed in.
    page = sign_in_screen(window, qtbot)
    page.form.login.setText(MARIE)
    page.form.password.setText(HER_PASSWORD)
    qtbot.mouseClick(page.form.enter, LEFT)
    qtbot.waitUntil(page.form.password_line.has_error)
    qtbot.mouseClick(page.form.activate, LEFT)
    activate = window.reception.dialog
    assert isinstance(activate, Activate)
    activate.code.setText(code)
    activate.password.setText(HER_PASSWORD)
    activate.again.setText(HER_PASSWORD)
    assert activate.meter.word.text() == "Solide"
    qtbot.keyClick(activate.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.tabs is not None)
    assert window.tabs.names == ["Accueil", "Mon compte"]
    window.menus.sign_out.trigger()
    sign_in(window, qtbot, MARIE, HER_PASSWORD)
    window.menus.sign_out.trigger()

    # Once she belongs to the structure, its manager reads the whole story in « Historique ».
    asked = Asked(1, services=(AskedService(2),))
    pauline = accounts.sign_in(LOGIN, PASSWORD)
    request = record(pauline, marie.id, asked, clock.today(), Origin.TELEPHONE)
    validate(pauline, [Decision(request)])
    sign_in(window, qtbot, LOGIN, PASSWORD)
    window.tabs.show_page(HISTORY)
    history = window.tabs.page()
    assert isinstance(history, HistoryPage)
    qtbot.waitUntil(lambda: history.model.complete and history.model.rowCount() > 0)
    people = column(history.model, "person")
    words = [word for word, name in zip(column(history.model, "word"), people, strict=True) if name == "DUPONT Marie"]
    assert words == ["Validée", "Créé", "Activé", "Modifiée", "Créé"]
    told = History.select().where(History.subject_id == marie.id).order_by(History.id)
    assert [(row.action, row.actor_name) for row in told][:3] == [
        (Action.ACCOUNT_CREATED, "DUFOUR Pauline"),
        (Action.ACTIVATION_RESENT, "DUFOUR Pauline"),
        (Action.ACCOUNT_ACTIVATED, "Accueil déconnecté"),
    ]
    assert list(seal.broken_rows()) == []
    assert Outbox.select().where(Outbox.state == Delivery.WAITING).count() == 1  # the mail of her membership

    # The code and the password are in no file, those of the backups neither.
    for path in (found for found in base.parent.rglob("*") if found.is_file()):
        content = path.read_bytes()
        assert not any(secret.encode() in content for secret in (code, code.replace("-", ""), HER_PASSWORD))
