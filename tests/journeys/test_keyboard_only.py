"""A manager's day without a mouse: sign-in, a request validated, somebody attached, a list exported."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from chorus_desktop.core import database, seal, users
from chorus_desktop.core.membership_requests import Asked, ask
from chorus_desktop.core.models import Membership, MembershipRequest, User
from chorus_desktop.core.rights import DISCONNECTED, Actor
from chorus_desktop.core.states import RequestStatus
from chorus_desktop.gui.dialogs.attach import AttachDialog
from chorus_desktop.gui.dialogs.membership_request import MembershipRequestDialog
from chorus_desktop.gui.dialogs.user_search import UserSearchDialog
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.table_view import TableView
from tests.journeys.steps import PASSWORD, own_base, sign_in_screen
from tests.keys import focused, named, press, tab_to, type_text


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """Julie Bon asks to join; Jules Martin has an account and belongs nowhere."""
    path = own_base(tmp_path)
    for last_name, first_name in (("Bon", "Julie"), ("Martin", "Jules")):
        user_id = users.create(DISCONNECTED, users.Identity(f"{last_name}@exemple.fr".lower(), last_name, first_name))
        users.activate(DISCONNECTED, user_id, "!")
        if last_name == "Bon":
            ask(Actor(user_id, users.named(user_id)), Asked(1, whole_structure=True))
    database.close()
    return path


def dialog(qtbot: QtBot, kind: type[Dialog]) -> None:
    """Until a dialog of this kind has the keyboard."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), kind))


def on_table(qtbot: QtBot, name: str) -> TableView:
    """Until the focus is on this list, and the list is read."""

    def there() -> bool:
        found = QApplication.focusWidget()
        return isinstance(found, TableView) and named(found) == name and found.model().rowCount() > 0

    qtbot.waitUntil(there)
    found = focused()
    assert isinstance(found, TableView)
    return found


def test_a_day_without_a_mouse(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The address is there already; the password is typed, wrongly first, and Enter signs in.
    sign_in_screen(window, qtbot)
    qtbot.waitUntil(lambda: named(focused()) == "Mot de passe")
    type_text("autre chose")
    press("Return")
    qtbot.waitUntil(lambda: window.opening.is_idle() and named(focused()) == "Mot de passe")
    press("Ctrl+A")
    type_text(PASSWORD)
    press("Return")
    qtbot.waitUntil(lambda: window.tabs is not None and window.opening.is_idle())

    # « Actions en attente »: the request is opened, looked at, and validated.
    press("Ctrl+2")
    on_table(qtbot, "Demandes de rattachement")
    press("Home", "Return")
    dialog(qtbot, MembershipRequestDialog)
    tab_to("Commentaire")
    type_text("Bienvenue.")
    press("Ctrl+Return")
    julie = User.get(User.last_name == "Bon")
    qtbot.waitUntil(lambda: Membership.select().where(Membership.user == julie).exists())
    assert MembershipRequest.get(MembershipRequest.user == julie).status is RequestStatus.VALIDATED
    qtbot.waitUntil(window.toast.isVisible)

    # « Mes structures »: Enter opens the sheet; End goes to the last of its blocks, the members.
    press("Ctrl+3")
    on_table(qtbot, "Mes structures")
    press("Home", "Return")
    tab_to("Blocs")
    press("End")
    tab_to("Utilisateurs rattachés")
    on_table(qtbot, "Utilisateurs rattachés")

    # « Rattacher un utilisateur »: the name is typed, the row ticked, the form filled in.
    press("Ctrl+N")
    dialog(qtbot, UserSearchDialog)
    tab_to("Nom")
    type_text("martin")
    press("Return")
    tab_to("Résultat de la recherche")
    found = on_table(qtbot, "Résultat de la recherche")
    qtbot.waitUntil(lambda: found.model().rowCount() == 1)
    press("Home", "Space")
    tab_to("OK")
    press("Return")
    dialog(qtbot, AttachDialog)
    tab_to("Commentaire")
    type_text("Remplace M. Vasseur.")
    tab_to("Rattacher à la structure")
    press("Space")
    press("Ctrl+Return")
    jules = User.get(User.last_name == "Martin")
    qtbot.waitUntil(lambda: Membership.select().where(Membership.user == jules).exists())

    # « Utilisateurs »: the list goes to a file.
    target = tmp_path / "utilisateurs.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press("Ctrl+4")
    on_table(qtbot, "Résultat de la recherche")
    press("Ctrl+E")
    qtbot.waitUntil(target.exists)
    text = target.read_text(encoding="utf-8-sig")
    assert "BON Julie" in text and "MARTIN Jules" in text

    # The shortcuts are a key away, and so is the way out.
    qtbot.waitUntil(window.opening.is_idle)
    press("F1")
    dialog(qtbot, Dialog)
    press("Escape")
    assert list(seal.broken_rows()) == []
