"""Coming back within 60 days: who signs in to an account that they deactivated may reactivate it (G6.2)."""

from chorus_desktop.core import accounts, ledger
from chorus_desktop.core.account import Account, Asleep
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.models import User
from chorus_desktop.core.operation import Person
from chorus_desktop.core.rights import DISCONNECTED, Actor
from chorus_desktop.core.states import AccountStatus, Action


def reactivate(login: str, password: str) -> Actor:
    """Make the account active again, its memberships as they were, and sign in.

    Raises Refused as `accounts.sign_in`: for a wrong password, or when the 60 days have passed.
    """
    return _reactivate(accounts.authenticated(login, password))


def reactivate_in_demonstration(login: str) -> Actor:
    """As `reactivate`, for the demonstration's people, who have no password."""
    return _reactivate(accounts.demonstrated(login))


def _reactivate(account: Account) -> Actor:
    try:
        account.refuse_inactive()
    except Asleep:
        subject = Person(account.id, account.name)
        with ledger.operation(DISCONNECTED) as op, op.record(Action.ACCOUNT_REACTIVATED, subject) as record:
            values = {"status": AccountStatus.ACTIVE, "deactivated_at": None}
            record.update(User, account.id, account.version, **values)
        accounts.signed_in(account.id)
        return Actor(account.id, account.name)
    raise Refused("Ce compte est déjà actif\u202f: connectez-vous.", field="login")
