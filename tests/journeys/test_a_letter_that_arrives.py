"""A decision whose mail fails, is retried and arrives: through the real window and a real mail server (G7.2)."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from chorus_desktop.command_line import Options
from chorus_desktop.core import database, mail_settings, seal, users
from chorus_desktop.core.membership_requests import Asked, ask
from chorus_desktop.core.models import Outbox
from chorus_desktop.core.rights import DISCONNECTED, Actor
from chorus_desktop.core.states import Delivery, Message
from chorus_desktop.exchange import mail_password
from chorus_desktop.gui import sender
from chorus_desktop.gui.dialogs.mail_settings import MailSettingsDialog
from chorus_desktop.gui.dialogs.refusal import RefusalDialog
from chorus_desktop.gui.main_window import MainWindow
from chorus_desktop.gui.pages.pending import PendingPage
from chorus_desktop.gui.tabs import PENDING
from tests.demonstrated import column
from tests.gui.clicks import click, ids_of
from tests.journeys.steps import LEFT, LOGIN, own_base, sign_in
from tests.mail_server import PATIENCE, Mailbox, serving


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """CCAS Terneuil, which Jules Martin asks to join."""
    path = own_base(tmp_path)
    jules = users.create(DISCONNECTED, users.Identity("martin@exemple.fr", "Martin", "Jules"))
    users.activate(DISCONNECTED, jules, "!")
    ask(Actor(jules, "MARTIN Jules"), Asked(1, whole_structure=True))
    database.close()
    return path


@pytest.fixture
def window(base: Path, empty_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """What a person waits for a minute takes an instant here."""
    monkeypatch.setattr(mail_password, "has_keyring", lambda: False)
    monkeypatch.setattr(sender, "PAUSE", 0.05)
    empty_window.opening.mail.first, empty_window.opening.mail.patience = 0.05, PATIENCE
    empty_window.reception.start(Options(database=base, user=LOGIN))
    return empty_window


def refusal() -> Outbox:
    return Outbox.get(Outbox.message == Message.MEMBERSHIP_REFUSED)


def test_it_fails_is_retried_and_arrives(window: MainWindow, qtbot: QtBot) -> None:
    mailbox = Mailbox(refused={"martin@exemple.fr": "550 5.1.1 Boîte inconnue"})
    with serving(mailbox) as server:
        # She signs in, and sets the server; the test message arrives, she keeps it.
        tabs = sign_in(window, qtbot)
        qtbot.waitUntil(window.menus.mail_settings.isEnabled)
        window.menus.mail_settings.trigger()
        qtbot.waitUntil(lambda: isinstance(window.mail.dialog, MailSettingsDialog))
        settings = window.mail.dialog
        assert isinstance(settings, MailSettingsDialog)
        settings.host.setText(server.host)
        settings.security.setCurrentIndex(settings.security.findData(server.security))
        settings.port.setValue(server.port)
        qtbot.mouseClick(settings.test, LEFT)
        qtbot.waitUntil(lambda: settings.verdict.text() == f"Message d’essai envoyé à {LOGIN}")
        qtbot.mouseClick(settings.save, LEFT)
        qtbot.waitUntil(lambda: mail_settings.read() is not None and window.mail.dialog is None)

        # She refuses the request; the server does not know Jules' address.
        tabs.show_page(PENDING)
        page = tabs.page()
        assert isinstance(page, PendingPage)
        qtbot.waitUntil(lambda: page.memberships.model.rowCount() == 1)
        (jules,) = ids_of(page.memberships.model, "name", "MARTIN Jules")
        click(qtbot, page.memberships.form.table, jules, "actions", 2)
        qtbot.waitUntil(lambda: isinstance(page.work.dialog, RefusalDialog))
        dialog = page.work.dialog
        assert isinstance(dialog, RefusalDialog)
        qtbot.mouseClick(dialog.refuse, LEFT)
        qtbot.waitUntil(lambda: page.memberships.model.rowCount() == 0)
        qtbot.waitUntil(lambda: refusal().state is Delivery.FAILED)
        qtbot.waitUntil(lambda: window.status.outbox.text() == "Boîte d’envoi : 0 en attente, 1 en échec")

        # She opens the outbox from the status line, reads why, and retries once the mailbox is there.
        qtbot.mouseClick(window.status.outbox, LEFT)
        qtbot.waitUntil(lambda: window.mail.outbox is not None and window.mail.outbox.model.complete)
        outbox = window.mail.outbox
        assert outbox is not None
        (row,) = ids_of(outbox.model, "state", "Échec")
        assert any("(550 5.1.1" in text for text in column(outbox.model, "error"))
        mailbox.refused.clear()
        click(qtbot, outbox.table, row, "tick")
        qtbot.mouseClick(outbox.bar.retry, LEFT)
        qtbot.waitUntil(lambda: refusal().state is Delivery.SENT)
        qtbot.waitUntil(lambda: "Échec" not in column(outbox.model, "state"))
        outbox.reject()
    assert mailbox.readers == [LOGIN, "martin@exemple.fr"]
    told = mailbox.messages[-1]
    assert told["Message-ID"] == refusal().message_id and "Motif" in told.get_content()
    assert refusal().attempts == 2 and refusal().error == "" and list(seal.broken_rows()) == []
    qtbot.waitUntil(lambda: window.status.outbox.text() == "Boîte d’envoi : 0 en attente")
