"""Using a one-time code (G3.4, G7.1): it opens an account, or lets a forgotten password be replaced, once."""

from typing import Any

from chorus_desktop.core import accounts, clock, ledger, passwords, users
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.models import User
from chorus_desktop.core.operation import Person
from chorus_desktop.core.reading import fetch_one
from chorus_desktop.core.rights import DISCONNECTED, Actor
from chorus_desktop.core.states import AccountStatus, Action, Message
from chorus_desktop.core.text import moment, person


def activate(login: str, code: str, password: str) -> Actor:
    """« Activer mon compte »: the code opens the account once, its owner chooses the password and is signed in.

    Raises Refused (field `code`) with the tries that are left when the code is not that account's, or when it is too
    old: then nothing is counted.
    """
    login = login.strip().lower()
    row = fetch_one(
        User.select(User.id, User.last_name, User.first_name, User.activation_code, User.activation_code_until).where(
            User.login == login, User.status == AccountStatus.BEING_ACTIVATED, ~User.technical
        )
    )
    user_id = row[0] if row else _owner(login)
    failures = accounts.wait_out(user_id, login, "code")
    if not passwords.matches(row[3] if row else None, passwords.read_key(code)):
        raise accounts.failed(user_id, login, failures + 1, "code")
    assert row is not None
    if row[4] is None or clock.now() > row[4]:
        raise Refused(
            "Ce code a expiré le {when}\u202f: demandez-en un autre à un gestionnaire de votre structure.",
            field="code",
            when=moment(row[4]),
        )
    passwords.check(password, login)
    users.activate(DISCONNECTED, row[0], passwords.hashed(password))
    accounts.signed_in(row[0])
    return Actor(row[0], person(row[1], row[2]))


def use_code(login: str, code: str, password: str) -> Actor:
    """Choose a new password with the code that a manager gave; return who is signed in.

    Raises Refused (field `given`) with the tries that are left, or when the code is too old: then nothing is counted.
    """
    login = login.strip().lower()
    columns = (User.id, User.version, User.last_name, User.first_name, User.activation_code, User.activation_code_until)
    row = fetch_one(
        User.select(*columns).where(User.login == login, User.status == AccountStatus.ACTIVE, ~User.technical)
    )
    user_id = row[0] if row else None
    failures = accounts.wait_out(user_id, login, "given")
    if not passwords.matches(row[4] if row else None, passwords.read_key(code)):
        raise accounts.failed(user_id, login, failures + 1, "given")
    assert row is not None
    if row[5] is None or clock.now() > row[5]:
        raise Refused(
            "Ce code a expiré le {when}\u202f: demandez-en un autre à un gestionnaire de votre structure.",
            field="given",
            when=moment(row[5]),
        )
    passwords.check(password, login)
    actor = Actor(row[0], person(row[2], row[3]))
    values: dict[str, Any] = {"password": passwords.hashed(password), **accounts.NO_CODE}
    subject, facts = Person(row[0], actor.name), {"by": "code"}
    with ledger.operation(actor) as op, op.record(Action.PASSWORD_CHANGED, subject, None, facts) as record:
        record.update(User, row[0], row[1], **values)
        record.withdraw(row[0], Message.PASSWORD_CODE)
    accounts.signed_in(row[0])
    return actor


def _owner(login: str) -> int | None:
    """Whose failure it is, also once the account is active: an address tells nothing of itself."""
    row = fetch_one(User.select(User.id).where(User.login == login))
    return row[0] if row else None
