"""The password of the mail server: in a real keyring, or for the session alone; a keyring that fails is no keyring."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked, PasswordDeleteError

from chorus_desktop.core.mail_settings import MailSettings, Security
from chorus_desktop.exchange import mail_password

SETTINGS = MailSettings("smtp.terneuil.fr", 587, Security.STARTTLS, "registre", "registre@terneuil.fr", "CCAS")


class Memory(KeyringBackend):
    """A keyring that lives as long as the test."""

    priority = 5.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def _check(self) -> None:
        if self.locked:
            raise KeyringLocked("fermé")

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("absent")


class InClear(Memory):
    """Like the ones that write a plain file."""

    priority = 0.5


@pytest.fixture(autouse=True)
def clean() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)
    mail_password.forget_session()


def test_kept_in_the_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    memory = Memory()
    keyring.set_keyring(memory)
    assert mail_password.has_keyring() and mail_password.find(SETTINGS) is None
    assert mail_password.remember(SETTINGS, "secret", keep=True)
    assert memory.kept == {("Chorus Desktop", "registre@smtp.terneuil.fr:587"): "secret"}
    mail_password.forget_session()
    assert mail_password.find(SETTINGS) == "secret"
    assert mail_password.find(SETTINGS._replace(user="autre")) is None
    mail_password.forget(SETTINGS)
    assert memory.kept == {} and mail_password.find(SETTINGS) is None
    mail_password.forget(SETTINGS)


@pytest.mark.parametrize("backend", [NoKeyring, InClear])
def test_without_a_real_keyring_for_the_session_alone(backend: type[KeyringBackend]) -> None:
    keyring.set_keyring(backend())
    assert not mail_password.has_keyring()
    assert mail_password.remember(SETTINGS, "secret", keep=True) is False
    assert mail_password.find(SETTINGS) == "secret"
    mail_password.forget_session()
    assert mail_password.find(SETTINGS) is None
    mail_password.forget(SETTINGS)


def test_not_kept_unless_asked() -> None:
    memory = Memory()
    keyring.set_keyring(memory)
    mail_password.remember(SETTINGS, "secret", keep=False)
    assert memory.kept == {} and mail_password.find(SETTINGS) == "secret"


def test_a_locked_keyring_is_asked_in_vain() -> None:
    memory = Memory()
    memory.locked = True
    keyring.set_keyring(memory)
    assert mail_password.find(SETTINGS) is None
    assert mail_password.remember(SETTINGS, "secret", keep=True) is False
    assert mail_password.find(SETTINGS) == "secret"
    mail_password.forget(SETTINGS)


class ReadOnly(Memory):
    """A keyring that gives, and lets nothing be taken out of it."""

    def delete_password(self, service: str, username: str) -> None:
        raise PasswordDeleteError("refusé")


def test_a_password_that_the_server_does_not_want_is_asked_for_though_the_keyring_keeps_it() -> None:
    """Else it would be sent again with every look at the outbox, until the server locks the account."""
    keyring.set_keyring(ReadOnly())
    mail_password.remember(SETTINGS, "faux", keep=True)
    mail_password.forget(SETTINGS)
    assert mail_password.find(SETTINGS) is None
    mail_password.remember(SETTINGS, "secret", keep=True)
    assert mail_password.find(SETTINGS) == "secret"
