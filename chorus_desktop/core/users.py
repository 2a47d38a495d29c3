"""People: their accounts, finding them and creating them (G3.4, G5)."""

from typing import Any, NamedTuple

from chorus_desktop.core import identifiers, ledger, person_text, pigp, structures, user_search
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.models import User
from chorus_desktop.core.operation import Operation, Person
from chorus_desktop.core.reading import fetch_one
from chorus_desktop.core.rights import DISCONNECTED, Actor
from chorus_desktop.core.states import AccountStatus, Action, Message
from chorus_desktop.core.text import person


class Identity(NamedTuple):
    """What is typed of a person; `contact_email` is the login's when left empty."""

    login: str
    last_name: str
    first_name: str
    contact_email: str = ""
    phone: str = ""
    address: str = ""
    postal_code: str = ""
    city: str = ""


class UserRow(NamedTuple):
    """One line of « Utilisateurs » and of the plain user search."""

    id: int
    last_name: str
    first_name: str
    login: str
    contact_email: str
    status: AccountStatus
    created_at: Any

    @property
    def name(self) -> str:
        return person(self.last_name, self.first_name)


def checked(identity: Identity) -> Identity:
    """Return what was typed, cleaned. Raises Refused beside the first field that does not hold."""
    login = identifiers.email(identity.login, "login")
    contact = identifiers.email(identity.contact_email, "contact_email") if identity.contact_email.strip() else login
    names = (
        identifiers.required(identity.last_name, "last_name", "Indiquez le nom."),
        identifiers.required(identity.first_name, "first_name", "Indiquez le prénom."),
    )
    rest = (identifiers.limited(text, name) for name, text in zip(Identity._fields[4:], identity[4:], strict=True))
    clean = Identity(login, *names, contact, *rest)
    return clean._replace(phone=identifiers.phone(clean.phone, "phone", clean.postal_code))


def refuse_known_login(login: str, actor: Actor) -> None:
    """Raise Refused when an account already has this login, saying whose it is; its id is in `values["user"]`.

    Before signing in nobody is told a name.
    """
    row = fetch_one(User.select(User.id, User.last_name, User.first_name).where(User.login == login))
    if row and actor == DISCONNECTED:
        raise Refused("Cette adresse a déjà un compte.", field="login")
    if row:
        raise Refused(
            "Cette adresse est déjà celle de {name}.", field="login", user=row[0], name=person(row[1], row[2])
        )


def columns(op: Operation, identity: Identity) -> dict[str, Any]:
    """Return the columns of a new account, search columns included."""
    return {**identity._asdict(), **searched(identity), "created_at": op.at}


def searched(identity: Identity, country: str = "FR") -> dict[str, str]:
    """Return the columns by which a person is found and sorted: to be written with any field of `identity`."""
    return person_text.searched(
        *(identity.last_name, identity.first_name, identity.login, identity.contact_email),
        *(identity.postal_code, identity.city, country, identity.address),
    )


def create(actor: Actor, identity: Identity, structure_id: int | None = None) -> int:
    """Create an account « En cours d’activation », without membership, and queue its mail (G3.4); return its id.

    `structure_id`: the one that they are to join; the right is asked there. Raises Refused when a field does not hold,
    the login is taken, or the structure passes by the PIGP.
    """
    identity = checked(identity)
    within = structures.named(structure_id) if structure_id is not None else None
    with ledger.operation(actor) as op:
        subject = Person(0, person(identity.last_name, identity.first_name))
        with op.record(Action.ACCOUNT_CREATED, subject, within=within) as record:
            pigp.refuse(actor, structure_id)
            refuse_known_login(identity.login, actor)
            user_id = record.insert(User, status=AccountStatus.BEING_ACTIVATED, **columns(op, identity))
            record.subject = Person(user_id, subject.name)
            record.notify(user_id, Message.ACTIVATION)
    return user_id


def named(user_id: int) -> str:
    """Return a person as records and screens name them. Raises Refused when there is no such account."""
    row = fetch_one(User.select(User.last_name, User.first_name).where(User.id == user_id))
    if row is None:
        raise Refused("Ce compte n’existe plus.", field="user")
    return person(*row)


def activate(actor: Actor, user_id: int, password: str) -> None:
    """Make an account active, with the hash of the password that its owner chose; the code and its mail are void."""
    with ledger.operation(actor) as op:
        found = fetch_one(
            User.select(User.version, User.status, User.last_name, User.first_name).where(User.id == user_id)
        )
        if found is None or found[1] is not AccountStatus.BEING_ACTIVATED:
            raise Refused("Ce compte n’est plus en attente d’activation.")
        with op.record(Action.ACCOUNT_ACTIVATED, Person(user_id, person(found[2], found[3]))) as record:
            values = {"activated_at": op.at, "activation_code": None, "activation_code_until": None}
            record.update(User, user_id, found[0], status=AccountStatus.ACTIVE, password=password, **values)
            record.withdraw(user_id, Message.ACTIVATION)


def listing(search: str = "") -> Listing[UserRow]:
    """All accounts of the database, by name; `search` matches anywhere in name or address, without accents or case."""
    found = Listing(
        row=UserRow,
        key=User.id,
        base=User.select(User.id).where(~User.technical),
        rows=User.select(
            User.id, User.last_name, User.first_name, User.login, User.contact_email, User.status, User.created_at
        ),
        sorts={
            "name": (User.sort_name,),
            "login": (User.login,),
            "status": (User.status,),
            "created": (User.created_at,),
        },
        shortlist=user_search.shortlist_of(search),
    )
    return found.where(*user_search.anywhere(search))
