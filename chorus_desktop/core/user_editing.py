"""« Modifier l'utilisateur » (G5.2) and one's own information: names, addresses, and a login not yet activated."""

from typing import Any, NamedTuple

from chorus_desktop.core import account_reach, ledger, outbox, rights, users
from chorus_desktop.core.account_reach import Reach
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.language import French
from chorus_desktop.core.models import User
from chorus_desktop.core.operation import Person, Record
from chorus_desktop.core.reading import fetch_one
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import AccountStatus, Action, Message
from chorus_desktop.core.text import person
from chorus_desktop.core.users import Identity

GONE: French = "Ce compte n’existe plus."
FIXED_LOGIN: French = "L’adresse de connexion ne change plus une fois le compte activé."


class Account(NamedTuple):
    """An account as it is edited; `own`: the actor's."""

    id: int
    version: int
    status: AccountStatus
    country: str
    identity: Identity
    own: bool
    reach: Reach

    @property
    def name(self) -> str:
        return person(self.identity.last_name, self.identity.first_name)

    @property
    def may_change_login(self) -> bool:
        """Until the account is active a manager may correct it (spec.md part 1)."""
        return self.status is AccountStatus.BEING_ACTIVATED and not self.own


def read(actor: Actor, user_id: int) -> Account:
    """Return an account to be edited. Raises Refused when it is gone, closed, or not for this actor to edit."""
    columns: tuple[Any, ...] = (User.id, User.version, User.status, User.country)
    row = fetch_one(
        User.select(*columns, *(getattr(User, name) for name in Identity._fields)).where(
            User.id == user_id, ~User.technical
        )
    )
    if row is None:
        raise Refused(GONE)
    own = user_id == actor.id
    if own:
        rights.require(actor, Right.OWN, None)
    reach = Reach(None, (), True) if own else account_reach.reaches(actor, [user_id])[user_id]
    account = Account(row[0], row[1], row[2], row[3], Identity(*row[4:]), own, reach)
    reach.require(account.name)
    if account.status is AccountStatus.CLOSED:
        raise Refused("Le compte de {name} est clôturé.", name=account.name)
    return account


def edit(actor: Actor, user_id: int, version: int, identity: Identity) -> bool:
    """Change what is different of an account that was read at `version`; return whether anything was.

    A corrected login kills the code that went to the wrong one, and queues another mail. Raises Refused beside the
    field that does not hold, Overtaken when somebody else was faster.
    """
    identity = users.checked(identity)
    with ledger.operation(actor) as op:
        account = read(actor, user_id)
        changed = {
            name: value for name, value in identity._asdict().items() if value != getattr(account.identity, name)
        }
        if not changed:
            return False
        if "login" in changed and not account.may_change_login:
            raise Refused(FIXED_LOGIN, field="login")
        subject = Person(user_id, person(identity.last_name, identity.first_name))
        with op.record(Action.ACCOUNT_EDITED, subject, **account.reach.asked()) as record:
            if "login" in changed:
                users.refuse_known_login(identity.login, actor)
                _forget_code(record, user_id, changed)
            record.update(User, user_id, version, **changed, **users.searched(identity, account.country))
    return True


def _forget_code(record: Record, user_id: int, changed: dict[str, Any]) -> None:
    changed |= {"activation_code": None, "activation_code_until": None}
    if not outbox.waiting_of([user_id], Message.ACTIVATION):
        record.notify(user_id, Message.ACTIVATION)
