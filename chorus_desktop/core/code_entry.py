"""Using a one-time code (G3.4, G7.1): it opens an account, or lets a forgotten password be replaced, once."""

from typing import Any, NamedTuple

from chorus_desktop.core import accounts, clock, ledger, passwords, users
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.models import User
from chorus_desktop.core.operation import Person
from chorus_desktop.core.reading import fetch_one
from chorus_desktop.core.rights import DISCONNECTED, Actor
from chorus_desktop.core.states import AccountStatus, Action, Message
from chorus_desktop.core.text import moment, person


class Holder(NamedTuple):
    """Whoever has shown the right code, in time."""

    id: int
    version: int
    name: str


def activate(login: str, code: str, password: str) -> Actor:
    """« Activer mon compte »: the code opens the account once, its owner chooses the password and is signed in.

    Raises Refused (field `code`) with the tries that are left when the code is not that account's, or when it is too
    old: then nothing is counted.
    """
    login = login.strip().lower()
    holder = _holder(login, AccountStatus.BEING_ACTIVATED, code, "code")
    passwords.check(password, login)
    users.activate(DISCONNECTED, holder.id, passwords.hashed(password))
    accounts.signed_in(holder.id)
    return Actor(holder.id, holder.name)


def use_code(login: str, code: str, password: str) -> Actor:
    """Choose a new password with the code that a manager gave; return who is signed in.

    Raises Refused (field `given`) with the tries that are left, or when the code is too old: then nothing is counted.
    """
    login = login.strip().lower()
    holder = _holder(login, AccountStatus.ACTIVE, code, "given")
    passwords.check(password, login)
    actor = Actor(holder.id, holder.name)
    values: dict[str, Any] = {"password": passwords.hashed(password), **accounts.NO_CODE}
    subject, facts = Person(holder.id, holder.name), {"by": "code"}
    with ledger.operation(actor) as op, op.record(Action.PASSWORD_CHANGED, subject, None, facts) as record:
        record.update(User, holder.id, holder.version, **values)
        record.withdraw(holder.id, Message.PASSWORD_CODE)
    accounts.signed_in(holder.id)
    return actor


def _holder(login: str, status: AccountStatus, code: str, field: str) -> Holder:
    """Return whose code this is. Raises Refused for `field`; a wrong code counts as a failure, one too old does not."""
    columns = (User.id, User.version, User.last_name, User.first_name, User.activation_code, User.activation_code_until)
    row = fetch_one(User.select(*columns).where(User.login == login, User.status == status, ~User.technical))
    user_id = row[0] if row else _owner(login)
    failures = accounts.wait_out(user_id, login, field)
    if not passwords.matches(row[4] if row else None, passwords.read_key(code)):
        raise accounts.failed(user_id, login, failures + 1, field)
    assert row is not None
    if row[5] is None or clock.now() > row[5]:
        raise Refused(
            "Ce code a expiré le {when}\u202f: demandez-en un autre à un gestionnaire de votre structure.",
            field=field,
            when=moment(row[5]),
        )
    return Holder(row[0], row[1], person(row[2], row[3]))


def _owner(login: str) -> int | None:
    """Whose failure it is, also of an account in another state: an address tells nothing of itself."""
    row = fetch_one(User.select(User.id).where(User.login == login))
    return row[0] if row else None
