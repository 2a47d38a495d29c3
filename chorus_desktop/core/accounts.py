"""One's own account: the first start, signing in and out of the way of who guesses, the recovery key (G7.1)."""

from datetime import timedelta
from typing import NamedTuple

from chorus_desktop.core import account, clock, ledger, passwords, structures, users
from chorus_desktop.core.account import Account
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.language import French, tr
from chorus_desktop.core.models import Setting, SignIn, User
from chorus_desktop.core.operation import Person
from chorus_desktop.core.reading import fetch, fetch_one
from chorus_desktop.core.rights import DISCONNECTED, Actor
from chorus_desktop.core.states import AccountStatus, Action
from chorus_desktop.core.text import person

TRIES = 5
"""Wrong passwords before the next try has to wait."""
FIRST_DELAY = timedelta(seconds=30)
LONGEST_DELAY = timedelta(minutes=15)
WRONG: dict[str, French] = {
    "password": "Adresse ou mot de passe",
    "key": "Adresse ou clé de secours",
    "code": "Adresse ou code d’activation",
    "present": "Mot de passe",
    "given": "Adresse ou code",
}
"""What a failure says was wrong, by field."""
DEMONSTRATION = "demonstration"
_SHOWN = (AccountStatus.ACTIVE, AccountStatus.DEACTIVATED)
NO_CODE = {"activation_code": None, "activation_code_until": None}
"""A password that its owner has chosen voids the code that was given for it."""
_strangers: dict[str, tuple[int, float]] = {}
"""Failures on addresses that no account has: kept in memory alone, for what is typed there may be a password."""


class Founder(NamedTuple):
    """Whom the first start created; the recovery key exists nowhere else but on the paper that is printed now."""

    actor: Actor
    recovery_key: str


class Known(NamedTuple):
    """One of the demonstration's people, whom its sign-in screen lists."""

    id: int
    name: str
    login: str


def found(identity: users.Identity, password: str, sheet: structures.Sheet) -> Founder:
    """First start: create the structure and the account of its primary manager, active at once (G3.4, G7.1).

    Raises Refused beside the first field that does not hold.
    """
    identity = users.checked(identity)
    passwords.check(password, identity.login)
    sheet = structures.checked(sheet)
    key = passwords.new_key()
    return Founder(found_with(identity, passwords.hashed(password), sheet, passwords.hashed(key)), key)


def found_with(identity: users.Identity, password: str, sheet: structures.Sheet, recovery_key: str) -> Actor:
    """Do the first start with checked fields and hashes; only a database without any account takes it."""
    with ledger.operation(DISCONNECTED) as op:
        if User.select().exists():
            raise Refused("Cette base a déjà son premier compte\u202f: connectez-vous.")
        name = person(identity.last_name, identity.first_name)
        with op.record(Action.FOUNDED, Person(0, name)) as record:
            user_id = record.insert(
                User,
                status=AccountStatus.ACTIVE,
                activated_at=op.at,
                password=password,
                recovery_key=recovery_key,
                **users.columns(op, identity),
            )
            structures.insert(op, record, user_id, sheet)
            record.subject = Person(user_id, name)
    return Actor(user_id, name)


def sign_in(login: str, password: str) -> Actor:
    """Return who signs in. Raises Refused (field `login` or `password`) with the tries that are left, or the wait.

    Raises Asleep for who has left, and may come back.
    """
    return _entered(authenticated(login, password))


def _entered(found: Account) -> Actor:
    found.refuse_inactive()
    signed_in(found.id)
    return Actor(found.id, found.name)


def authenticated(login: str, password: str) -> Account:
    """Return the account that has this password, in whatever state. Raises Refused as `sign_in`."""
    login = login.strip().lower()
    if not login:
        raise Refused("Indiquez votre adresse de connexion.", field="login")
    if not password:
        raise Refused("Indiquez votre mot de passe.", field="password")
    row = fetch_one(User.select(*account.COLUMNS, User.password).where(User.login == login))
    user_id = row[0] if row else None
    failures = wait_out(user_id, login, "password")
    if not passwords.matches(row[-1] if row else None, password):
        raise failed(user_id, login, failures + 1, "password")
    assert row is not None
    return Account(*row[:-1])


def enter_demonstration(login: str) -> Actor:
    """Sign in one of the demonstration's people, who have no password. Raises Refused in any other database."""
    return _entered(demonstrated(login))


def demonstrated(login: str) -> Account:
    """Return the account of one of the demonstration's people."""
    if not is_demonstration():
        raise Refused("Cette base demande un mot de passe.", field="password")
    row = fetch_one(User.select(*account.COLUMNS).where(User.login == login.strip().lower(), User.status.in_(_SHOWN)))
    if row is None or row[4]:
        raise Refused("Personne n’a l’adresse « {login} » dans la démonstration.", field="login", login=login)
    return Account(*row)


def is_demonstration() -> bool:
    """Return whether the open database is a throw-away demonstration."""
    return bool(Setting.select().where(Setting.key == DEMONSTRATION).exists())


def is_new() -> bool:
    """Return whether nobody has an account yet: the first start was interrupted."""
    return not User.select().exists()


def known() -> list[Known]:
    """Return the people of the demonstration who may enter, by name; who has left too, for they may come back."""
    query = User.select(User.id, User.last_name, User.first_name, User.login).where(
        User.status.in_(_SHOWN), ~User.technical
    )
    return [Known(row[0], person(row[1], row[2]), row[3]) for row in fetch(query.order_by(User.sort_name))]


def recover(login: str, key: str, password: str) -> Founder:
    """Choose a new password with the recovery key that was printed; a new key replaces it (G7.1).

    Raises Refused (field `key`) with the tries that are left when the key is not that account's.
    """
    login = login.strip().lower()
    row = fetch_one(
        User.select(User.id, User.version, User.last_name, User.first_name, User.recovery_key).where(
            User.login == login, User.status == AccountStatus.ACTIVE, ~User.technical
        )
    )
    failures = wait_out(row[0] if row else None, login, "key")
    if not passwords.matches(row[4] if row else None, passwords.read_key(key)):
        raise failed(row[0] if row else None, login, failures + 1, "key")
    assert row is not None
    passwords.check(password, login)
    actor = Actor(row[0], person(row[2], row[3]))
    new = passwords.new_key()
    hashes = {"password": passwords.hashed(password), "recovery_key": passwords.hashed(new), **NO_CODE}
    subject, facts = Person(row[0], actor.name), {"by": "recovery key"}
    with ledger.operation(actor) as op, op.record(Action.PASSWORD_CHANGED, subject, None, facts) as record:
        record.update(User, row[0], row[1], **hashes)
    signed_in(row[0])
    return Founder(actor, new)


def wait_out(user_id: int | None, login: str, field: str) -> int:
    """Return the failures so far. Raises Refused for `field` while the next try has to wait."""
    if user_id is None:
        failures, until = _strangers.get(login, (0, 0.0))
        left = until - clock.now().timestamp()
    else:
        row = fetch_one(SignIn.select(SignIn.failures, SignIn.delayed_until).where(SignIn.user == user_id))
        failures = row[0] if row else 0
        left = (row[1] - clock.now()).total_seconds() if row and row[1] else 0.0
    if left > 0:
        raise Refused(
            "Trop d’essais\u202f: le prochain est possible dans {seconds}\u00a0s.",
            field=field,
            seconds=int(left) + 1,
        )
    return failures


def failed(user_id: int | None, login: str, failures: int, field: str) -> Refused:
    """Count a failure, and return what to say of it."""
    doublings = min(max(failures - TRIES, 0), 10)
    delay = min(FIRST_DELAY * 2**doublings, LONGEST_DELAY) if failures >= TRIES else timedelta()
    until = clock.now() + delay
    if user_id is None:
        _strangers[login] = (failures, until.timestamp())
    else:
        with ledger.housekeeping():
            values = {SignIn.failures: failures, SignIn.delayed_until: until if delay else None}
            SignIn.insert(user=user_id, failures=failures, delayed_until=until if delay else None).on_conflict(
                conflict_target=[SignIn.user], update=values
            ).execute()
    if delay:
        sentence = "{what} incorrect. Prochain essai dans {seconds}\u00a0s."
    elif failures == TRIES - 1:
        sentence = "{what} incorrect. Encore 1 essai avant une attente de {first}\u00a0s."
    else:
        sentence = "{what} incorrect. Encore {left} essais avant une attente de {first}\u00a0s."
    return Refused(
        sentence,
        field=field,
        what=tr(WRONG[field]),
        seconds=int(delay.total_seconds()),
        left=TRIES - failures,
        first=int(FIRST_DELAY.total_seconds()),
    )


def signed_in(user_id: int) -> None:
    with ledger.housekeeping():
        values = {SignIn.failures: 0, SignIn.delayed_until: None, SignIn.last_at: clock.now()}
        SignIn.insert(user=user_id, last_at=clock.now(), failures=0, delayed_until=None).on_conflict(
            conflict_target=[SignIn.user], update=values
        ).execute()
