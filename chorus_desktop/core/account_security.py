"""Security of one's own account (G7.1): another password, another recovery key, a screen that was locked."""

from typing import Any, NamedTuple

from chorus_desktop.core import accounts, ledger, passwords, rights
from chorus_desktop.core.errors import Forbidden, Refused
from chorus_desktop.core.models import User
from chorus_desktop.core.operation import Person
from chorus_desktop.core.reading import fetch_one
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import AccountStatus, Action, Message


class Secured(NamedTuple):
    """What « Sécurité » shows of one's account; `login` names it on the paper of the key."""

    login: str
    has_key: bool
    may_have_key: bool
    demonstration: bool


class _Own(NamedTuple):
    version: int
    login: str
    failures: int


def of(actor: Actor) -> Secured:
    """Return how one's own account is secured."""
    row = fetch_one(User.select(User.login, User.recovery_key).where(User.id == (actor.id or 0)))
    login, key = row or ("", None)
    has_key = key not in (None, passwords.UNUSABLE)
    return Secured(login, has_key, rights.may(actor, Right.ADMINISTER), accounts.is_demonstration())


def check_present(actor: Actor, present: str) -> None:
    """Unlock a screen. Raises Refused (field `present`) when this is not the actor's password; it counts as a failure.

    The people of the demonstration have none.
    """
    if not accounts.is_demonstration():
        _proved(actor, present)
        accounts.signed_in(actor.id or 0)


def change_password(actor: Actor, present: str, password: str) -> None:
    """« Changer mon mot de passe »; a code that was given meanwhile is void.

    Raises Refused beside `present` or `password`.
    """
    own = _proved(actor, present)
    passwords.check(password, own.login)
    if password == present:
        raise Refused("C’est déjà votre mot de passe\u202f: choisissez-en un autre.", field="password")
    values: dict[str, Any] = {"password": passwords.hashed(password), **accounts.NO_CODE}
    subject = Person(actor.id or 0, actor.name)
    with ledger.operation(actor) as op, op.record(Action.PASSWORD_CHANGED, subject) as record:
        record.update(User, subject.id, own.version, **values)
        record.withdraw(subject.id, Message.PASSWORD_CODE)
    if own.failures:
        accounts.signed_in(subject.id)


def renew_key(actor: Actor, present: str) -> str:
    """« Nouvelle clé de secours » of a primary manager: return it, it is kept nowhere; the old one is void.

    Raises Forbidden, and Refused beside `present`.
    """
    if not rights.may(actor, Right.ADMINISTER):
        raise Forbidden("Seul un gestionnaire principal a une clé de secours.")
    own = _proved(actor, present)
    key = passwords.new_key()
    digest, subject = passwords.hashed(key), Person(actor.id or 0, actor.name)
    with ledger.operation(actor) as op, op.record(Action.RECOVERY_KEY_RENEWED, subject) as record:
        record.update(User, subject.id, own.version, recovery_key=digest)
    if own.failures:
        accounts.signed_in(subject.id)
    return key


def _proved(actor: Actor, present: str) -> _Own:
    """Return the account of who has typed its password."""
    if accounts.is_demonstration():
        raise Refused("La démonstration n’a pas de mots de passe.", field="present")
    if not present:
        raise Refused("Tapez votre mot de passe.", field="present")
    row = fetch_one(
        User.select(User.version, User.login, User.password).where(
            User.id == (actor.id or 0), User.status == AccountStatus.ACTIVE
        )
    )
    if row is None:
        raise Forbidden("Votre compte n’est pas actif.")
    failures = accounts.wait_out(actor.id, row[1], "present")
    if not passwords.matches(row[2], present):
        raise accounts.failed(actor.id, row[1], failures + 1, "present")
    return _Own(row[0], row[1], failures)
