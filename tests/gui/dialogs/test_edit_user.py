"""« Modifier l'utilisateur », as a manager uses it, and one's own information (G5.2)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chorus_desktop.core import user_editing
from chorus_desktop.core.models import History, User
from chorus_desktop.core.states import Action
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.edit_user import EditUserDialog
from tests.demonstrated import JULIE, PAULINE, actor, desk_of

LEFT = Qt.MouseButton.LeftButton
CELESTE = "celeste.montagne@exemple.fr"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


def opened(qtbot: QtBot, desk: Desk, login: str) -> EditUserDialog:
    dialog = EditUserDialog(None, desk, actor(login).id or 0)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    qtbot.waitUntil(lambda: dialog.form.isEnabled() or not dialog.form.isVisible())
    return dialog


def test_an_active_account_is_edited_but_for_its_login(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk, JULIE)
    assert (dialog.windowTitle(), dialog.aside.text()) == ("Modifier l'utilisateur", "Actif")
    assert dialog.heading.text() == "Modifier le compte de BON Julie"
    assert not dialog.form.fields["login"].isVisible() and dialog.form.login_value.text() == JULIE
    dialog.form.editor("phone").setText("01 02 03")
    QTest.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(dialog.form.lines["phone"].has_error)
    dialog.form.editor("phone").setText("+33 1 49 96 10 13")
    dialog.form.editor("last_name").setText("Lebon")
    with qtbot.waitSignal(dialog.edited) as edited:
        QTest.keyClick(dialog.form.editor("phone"), Qt.Key.Key_Return)
    assert edited.args == ["Compte de BON Julie modifié"]
    julie = User.get(User.login == JULIE)
    assert (julie.last_name, julie.phone) == ("Lebon", "01 49 96 10 13")
    last = History.select().order_by(History.id.desc()).get()
    assert (last.action, last.subject_name, last.actor_name) == (
        *(Action.ACCOUNT_EDITED, "LEBON Julie", "DUFOUR Pauline"),
    )


def test_a_login_not_yet_active_is_corrected(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk, CELESTE)
    assert dialog.form.fields["login"].isVisible() and "peut être corrigée" in dialog.lead.text()
    login = dialog.form.editor("login")
    login.setText(PAULINE)
    QTest.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(dialog.form.lines["login"].has_error)
    assert dialog.form.open_account.isVisible()
    login.selectAll()
    QTest.keyClicks(login, "cmontagne@exemple.fr")
    assert dialog.form.editor("contact_email").text() == "cmontagne@exemple.fr"
    with qtbot.waitSignal(dialog.edited) as edited:
        QTest.mouseClick(dialog.save, LEFT)
    assert edited.args == ["Compte de MONTAGNE Céleste modifié\u202f: envoyez-lui un nouveau courriel d’activation"]
    assert User.get(User.last_name == "Montagne").login == "cmontagne@exemple.fr"


def test_nothing_changed_nothing_said(qtbot: QtBot, desk: Desk) -> None:
    before = History.select().count()
    dialog = opened(qtbot, desk, JULIE)
    with qtbot.assertNotEmitted(dialog.edited), qtbot.waitSignal(dialog.accepted):
        QTest.mouseClick(dialog.save, LEFT)
    assert History.select().count() == before


def test_somebody_was_faster(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk, JULIE)
    account = user_editing.read(actor(JULIE), actor(JULIE).id or 0)
    user_editing.edit(actor(JULIE), account.id, account.version, account.identity._replace(city="Melun"))
    dialog.form.editor("city").setText("Provins")
    QTest.mouseClick(dialog.save, LEFT)
    qtbot.waitUntil(lambda: "Modifié entre-temps par BON Julie" in dialog.trouble.label.text())
    assert dialog.form.editor("city").text() == "Provins"


def test_who_is_out_of_reach_cannot_be_edited(qtbot: QtBot, desk: Desk) -> None:
    desk.actor = actor(JULIE)
    dialog = opened(qtbot, desk, PAULINE)
    assert dialog.heading.text() == "Ce compte ne peut pas être modifié ici"
    assert dialog.lead.text() == "DUFOUR Pauline n’est d’aucune structure dont vous gérez les utilisateurs."
    assert not dialog.save.isVisible() and dialog.cancel.text() == "Fermer"


def test_ones_own_information(qtbot: QtBot, desk: Desk) -> None:
    desk.actor = actor(JULIE)
    dialog = opened(qtbot, desk, JULIE)
    assert dialog.heading.text() == "Modifier mes informations" and not dialog.form.fields["login"].isVisible()
    dialog.form.editor("city").setText("Melun")
    with qtbot.waitSignal(dialog.edited) as edited:
        QTest.mouseClick(dialog.save, LEFT)
    assert edited.args == ["Vos informations sont modifiées"]
