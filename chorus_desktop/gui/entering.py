"""Getting in: by password, code or recovery key; each runs on the writer thread (G7.1)."""

from typing import NamedTuple

from chorus_desktop.core import access_facts, accounts, code_entry, passwords
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Space
from chorus_desktop.gui.password_field import check_new


class Entered(NamedTuple):
    """Who signed in, and whether they see what managers see."""

    actor: Actor
    manager: bool


class Recovered(NamedTuple):
    """Who has a new password, and the key that replaces the old one; none when it was a code."""

    entered: Entered
    login: str
    recovery_key: str


def sign_in(login: str, password: str) -> Entered:
    """By password."""
    return entered(accounts.sign_in(login, password))


def enter_demonstration(login: str) -> Entered:
    """The demonstration asks for no password."""
    return entered(accounts.enter_demonstration(login))


def reactivate(login: str, password: str) -> Entered:
    """Who left within 60 days comes back (G6.2)."""
    from chorus_desktop.core import reactivation

    if accounts.is_demonstration():
        return entered(reactivation.reactivate_in_demonstration(login))
    return entered(reactivation.reactivate(login, password))


def recover(login: str, key: str, password: str, again: str) -> Recovered:
    """By recovery key, which a new one replaces, or by the code that a manager gave.

    A try counts only when all else is right.
    """
    if not key.strip():
        raise Refused("Tapez votre clé de secours, ou le code qu’un gestionnaire vous a donné.", field="key")
    check_new(login, password, again)
    if passwords.is_code(key):
        return Recovered(entered(code_entry.use_code(login, key, password)), login.strip().lower(), "")
    founder = accounts.recover(login, key, password)
    return Recovered(entered(founder.actor), login.strip().lower(), founder.recovery_key)


def activate(login: str, code: str, password: str, again: str) -> Entered:
    """By activation code. A try counts only when all else is right."""

    if not login.strip():
        raise Refused("Indiquez votre adresse de connexion.", field="login")
    if not code.strip():
        raise Refused("Tapez le code de votre courriel d’activation.", field="code")
    check_new(login, password, again)
    return entered(code_entry.activate(login, code, password))


def entered(actor: Actor) -> Entered:
    """Return who signed in, with the tabs that follow from what they may open."""
    return Entered(actor, Space.MANAGER_ACTIVITIES in access_facts.tabs(actor.id or 0))
