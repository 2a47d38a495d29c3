"""« Paramètres de messagerie »: typed, tried against a real server, kept; each mistake beside its field (G7.2)."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from chorus_desktop.core import mail_settings
from chorus_desktop.core.mail_settings import MailSettings, Security
from chorus_desktop.core.models import History
from chorus_desktop.core.outbox import Sender
from chorus_desktop.core.states import Action
from chorus_desktop.exchange import mail_password
from chorus_desktop.gui import errand
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.mail_settings import MailSettingsDialog
from tests.demonstrated import desk_of
from tests.mail_server import PASSWORD, USER, Mailbox, free_port, guarded, serving

LEFT = Qt.MouseButton.LeftButton
PAULINE = Sender("DUFOUR Pauline", "contact@mairieterneuil.fr")


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(mail_password, "has_keyring", lambda: False)
    yield
    mail_password.forget_session()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_of(tmp_path) as desk:
        yield desk


def opened(
    qtbot: QtBot, desk: Desk, known: MailSettings | None = None, demonstration: bool = False
) -> MailSettingsDialog:
    dialog = MailSettingsDialog(None, desk, known, PAULINE, demonstration)
    qtbot.addWidget(dialog)
    dialog.show()
    helper = "Ce système n’a pas de trousseau\u202f: demandé à chaque session"
    qtbot.waitUntil(lambda: dialog.lines["password"].label.text() == helper)
    return dialog


def fill(dialog: MailSettingsDialog, settings: MailSettings, password: str = "") -> None:
    dialog.host.setText(settings.host)
    dialog.security.setCurrentIndex(dialog.security.findData(settings.security))
    dialog.port.setValue(settings.port)
    dialog.user.setText(settings.user)
    dialog.address.setText(settings.address)
    dialog.name.setText(settings.name)
    dialog.password.setText(password)


def test_tried_then_kept(qtbot: QtBot, desk: Desk) -> None:
    mailbox = Mailbox()
    with serving(mailbox) as settings:
        dialog = opened(qtbot, desk)
        assert dialog.windowTitle() == "Paramètres de messagerie" and not dialog.stop.isVisible()
        assert (dialog.address.text(), dialog.name.text()) == (PAULINE.address, PAULINE.name)
        fill(dialog, settings)
        qtbot.mouseClick(dialog.test, LEFT)
        assert not dialog.test.isEnabled() and dialog.verdict.text() == "Essai en cours…"
        qtbot.waitUntil(dialog.test.isEnabled)
    assert dialog.verdict.text() == "Message d’essai envoyé à contact@mairieterneuil.fr"
    assert mailbox.readers == [PAULINE.address] and mail_settings.read() is None
    with qtbot.waitSignal(dialog.saved):
        qtbot.mouseClick(dialog.save, LEFT)
    assert mail_settings.read() == settings
    assert History.select().order_by(History.id.desc()).get().action is Action.MAIL_CONFIGURED


def test_what_the_server_says_is_beside_the_button(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk)
    port = free_port()
    fill(dialog, MailSettings("127.0.0.1", port, Security.NONE, "", PAULINE.address, PAULINE.name))
    qtbot.mouseClick(dialog.test, LEFT)
    qtbot.waitUntil(dialog.test.isEnabled)
    assert dialog.verdict.text() == f"Le serveur 127.0.0.1 refuse toute connexion sur le port {port}."
    assert dialog.verdict.token == "danger" and dialog.host.text() == "127.0.0.1"


def test_with_a_password(qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mailbox = Mailbox()
    with guarded(mailbox, Security.STARTTLS, tmp_path, monkeypatch) as settings:
        dialog = opened(qtbot, desk)
        fill(dialog, settings)
        qtbot.mouseClick(dialog.test, LEFT)
        qtbot.waitUntil(dialog.lines["password"].has_error)
        assert dialog.lines["password"].label.text() == "Indiquez le mot de passe."
        dialog.password.setText("faux")
        qtbot.waitUntil(dialog.test.isEnabled)
        qtbot.mouseClick(dialog.test, LEFT)
        qtbot.waitUntil(lambda: dialog.verdict.text().startswith("Le serveur refuse cet identifiant ou ce mot"))
        dialog.password.setText(PASSWORD)
        qtbot.mouseClick(dialog.test, LEFT)
        qtbot.waitUntil(lambda: dialog.verdict.text().startswith("Message d’essai envoyé"))
        with qtbot.waitSignal(dialog.saved):
            qtbot.mouseClick(dialog.save, LEFT)
    assert mail_settings.read() == settings and mail_password.find(settings) == PASSWORD
    assert PASSWORD not in repr(list(History.select().dicts()))


def test_a_keyring_that_is_slow_holds_nobody_up(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The password serves at once; the dialog may be gone when the keyring has it."""
    answering, kept = Event(), list[str]()

    def keep(_: str, password: str) -> bool:
        if answering.wait(10):
            kept.append(password)
        return True

    with guarded(Mailbox(), Security.STARTTLS, tmp_path, monkeypatch) as settings:
        dialog = opened(qtbot, desk)
        monkeypatch.setattr(mail_password, "has_keyring", lambda: True)
        monkeypatch.setattr(mail_password, "_into_keyring", keep)
        fill(dialog, settings, PASSWORD)
        dialog.finished.connect(dialog.deleteLater)
        known = list[str | None]()
        dialog.saved.connect(lambda: known.append(mail_password.find(settings)))
        qtbot.mouseClick(dialog.save, LEFT)
        qtbot.waitUntil(lambda: not isValid(dialog))
    assert known == [PASSWORD] and kept == []
    answering.set()
    qtbot.waitUntil(lambda: kept == [PASSWORD] and not errand._running)


@pytest.mark.parametrize(
    ("field", "value"), [("host", "smtp://x"), ("address", "personne"), ("name", " "), ("user", "")]
)
def test_a_mistake_is_said_beside_its_field_and_nothing_is_lost(
    qtbot: QtBot, desk: Desk, field: str, value: str
) -> None:
    dialog = opened(qtbot, desk)
    fill(dialog, MailSettings("smtp.terneuil.fr", 587, Security.STARTTLS, USER, "a@terneuil.fr", "CCAS"), "secret")
    getattr(dialog, field).setText(value)
    for button in (dialog.test, dialog.save):
        qtbot.mouseClick(button, LEFT)
        assert dialog.lines[field].has_error() and dialog.focusWidget() is getattr(dialog, field)
    assert getattr(dialog, field).text() == value and dialog.password.text() == "secret"
    assert mail_settings.read() is None


def test_the_usual_port_follows_the_encryption(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk)
    for security, port in ((Security.TLS, 465), (Security.NONE, 25), (Security.STARTTLS, 587)):
        dialog.security.setCurrentIndex(dialog.security.findData(security))
        dialog.security.activated.emit(dialog.security.currentIndex())
        assert dialog.port.value() == port
    dialog.port.setValue(2525)
    dialog.security.activated.emit(0)
    assert dialog.port.value() == 2525


def test_sending_no_more(qtbot: QtBot, desk: Desk) -> None:
    known = mail_settings.configure(
        desk.actor, MailSettings("smtp.terneuil.fr", 587, Security.STARTTLS, USER, "a@terneuil.fr", "CCAS")
    )
    dialog = opened(qtbot, desk, known)
    assert dialog.host.text() == "smtp.terneuil.fr" and dialog.password.placeholderText() == "Inchangé"
    with qtbot.waitSignal(dialog.saved):
        qtbot.mouseClick(dialog.stop, LEFT)
    assert mail_settings.read() is None


def test_the_demonstration_tries_nothing(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk, demonstration=True)
    assert not dialog.test.isEnabled() and dialog.test.toolTip() == "La démonstration n’envoie rien"
