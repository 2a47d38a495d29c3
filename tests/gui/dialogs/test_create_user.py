"""« Créer le compte utilisateur », as a manager fills it in, and what the PIGP makes of it (G3.4)."""

from collections.abc import Iterator
from email.parser import BytesParser
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from chorus_desktop.core import structures
from chorus_desktop.core.models import History, Outbox, Structure, User
from chorus_desktop.core.states import AccountStatus, Action, Delivery
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.activation_mail import ActivationMailDialog
from chorus_desktop.gui.dialogs.create_user import CreateUserDialog
from chorus_desktop.gui.dialogs.edit_user import EditUserDialog
from tests import builders
from tests.demonstrated import JULIE, actor, desk_of

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    from argon2 import PasswordHasher

    quick = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr("chorus_desktop.core.passwords.hasher", lambda: quick)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk) -> CreateUserDialog:
    return shown(qtbot, CreateUserDialog(None, desk, structures.named(1)))


def shown(qtbot: QtBot, dialog: CreateUserDialog) -> CreateUserDialog:
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def fill(dialog: CreateUserDialog, **texts: str) -> None:
    for name, text in texts.items():
        dialog.form.editor(name).setText(text)


def marie(dialog: CreateUserDialog) -> None:
    fill(dialog, last_name="Dupont", first_name="Marie", login="Marie.Dupont@exemple.fr", phone="0149961012")


def confirm(dialog: CreateUserDialog) -> None:
    QTest.mouseClick(dialog.confirm, LEFT)


def test_it_asks_what_the_guide_asks(dialog: CreateUserDialog) -> None:
    assert dialog.windowTitle() == "Créer le compte utilisateur"
    assert "CCAS Terneuil" in dialog.heading.text()
    assert [field.editor.accessibleName() for field in dialog.form.fields.values()] == [
        *("Nom", "Prénom", "Adresse de connexion", "Adresse de contact", "Téléphone", "Adresse", "Code postal", "Ville")
    ]
    assert dialog.form.editor("last_name").hasFocus()


def test_the_account_is_created_and_its_mail_shown(qtbot: QtBot, dialog: CreateUserDialog) -> None:
    marie(dialog)
    confirm(dialog)
    qtbot.waitUntil(lambda: hasattr(dialog, "mail") and dialog.mail.isVisible())
    made = User.get(User.login == "marie.dupont@exemple.fr")
    assert (made.status, made.contact_email, made.phone) == (
        *(AccountStatus.BEING_ACTIVATED, "marie.dupont@exemple.fr", "01 49 96 10 12"),
    )
    row = History.get((History.action == Action.ACCOUNT_CREATED) & (History.subject_id == made.id))
    assert row.actor_name == "DUFOUR Pauline"
    assert isinstance(dialog.mail, ActivationMailDialog)
    assert dialog.mail.heading.text() == "Courriel d’activation de DUPONT Marie"
    with qtbot.waitSignal(dialog.created) as created:
        QTest.mouseClick(dialog.mail.cancel, LEFT)
    assert created.args == [made.id, "DUPONT Marie"]
    assert not dialog.isVisible()
    assert Outbox.get(Outbox.user == made.id).state is Delivery.WAITING


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("last_name", "", "Indiquez le nom."),
        ("first_name", " ", "Indiquez le prénom."),
        ("login", "marie", "« marie » n’est pas une adresse électronique, comme nom@commune.fr."),
        ("contact_email", "ici", "« ici » n’est pas une adresse électronique, comme nom@commune.fr."),
        ("phone", "12", "« 12 » n’est pas un numéro de téléphone."),
        ("city", "x" * 256, "Ce texte compte 256 caractères"),
    ],
)
def test_what_is_typed_wrong_is_said_beside_its_field(
    qtbot: QtBot, dialog: CreateUserDialog, field: str, text: str, sentence: str
) -> None:
    """The focus goes there, nothing typed is lost, nothing is written."""
    before = User.select().count()
    marie(dialog)
    fill(dialog, **{field: text})
    confirm(dialog)
    qtbot.waitUntil(dialog.form.lines[field].has_error)
    assert dialog.form.lines[field].label.text().startswith(sentence)
    assert dialog.form.editor(field).hasFocus() and dialog.form.editor(field).text() == text
    assert dialog.form.editor("last_name").text() == ("Dupont" if field != "last_name" else text)
    assert User.select().count() == before


def taken(qtbot: QtBot, dialog: CreateUserDialog) -> None:
    marie(dialog)
    fill(dialog, login=JULIE)
    confirm(dialog)
    qtbot.waitUntil(dialog.form.lines["login"].has_error)
    assert dialog.form.lines["login"].label.text() == "Cette adresse est déjà celle de BON Julie."
    assert dialog.form.open_account.isVisible()


def test_a_known_login_says_whose_it_is_and_opens_the_account(qtbot: QtBot, dialog: CreateUserDialog) -> None:
    taken(qtbot, dialog)
    QTest.mouseClick(dialog.form.open_account, LEFT)
    assert isinstance(dialog.edit, EditUserDialog)
    qtbot.waitUntil(lambda: dialog.edit.heading.text() == "Modifier le compte de BON Julie")
    dialog.edit.reject()
    QTest.keyClicks(dialog.form.editor("login"), "x")
    assert not dialog.form.open_account.isVisible()


def test_a_known_login_is_handed_to_whoever_searched(qtbot: QtBot, dialog: CreateUserDialog) -> None:
    heard: list[tuple[int, str]] = []
    dialog.known.connect(lambda *told: heard.append(told))
    taken(qtbot, dialog)
    QTest.mouseClick(dialog.form.open_account, LEFT)
    assert heard == [(actor(JULIE).id, "BON Julie")]
    assert not dialog.isVisible()


def test_who_may_not_create_is_told_so(qtbot: QtBot, desk: Desk) -> None:
    desk.actor = actor(JULIE)
    dialog = shown(qtbot, CreateUserDialog(None, desk, structures.named(1)))
    marie(dialog)
    confirm(dialog)
    qtbot.waitUntil(lambda: bool(dialog.trouble.label.text()))
    assert dialog.trouble.label.text() == "Vous n’avez pas ce droit sur CCAS Terneuil."


def test_the_pigp_creates_the_account_elsewhere(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message is drafted while the person is typed; copied, or saved as .eml."""
    builders.change(Structure, 1, uses_pigp=True)
    dialog = shown(qtbot, CreateUserDialog(None, desk, structures.named(1)))
    assert "référent de la DGFiP en charge du référentiel MADHRAS" in dialog.banner.label.text()
    assert not hasattr(dialog, "confirm") and not dialog.form.fields["city"].isVisible()
    fill(dialog, last_name="Dupont", first_name="Marie", login="marie@exemple.fr")
    QTest.mouseClick(dialog.copy, LEFT)
    copied = QApplication.clipboard().text()
    assert "MADHRAS" in copied and "Nom\u00a0: DUPONT\nPrénom\u00a0: Marie" in copied
    assert dialog.trouble.label.text() == "Message copié"
    path = tmp_path / "demande.eml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path.with_suffix("")), ""))
    QTest.mouseClick(dialog.save, LEFT)
    message = BytesParser().parsebytes(path.read_bytes())
    assert message["From"] == "DUFOUR Pauline <contact@mairieterneuil.fr>" and message["To"] is None
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "absent" / "a.eml"), ""))
    QTest.mouseClick(dialog.save, LEFT)
    assert "ne peut pas être écrit" in dialog.trouble.label.text()
    assert not User.select().where(User.login == "marie@exemple.fr").exists()
