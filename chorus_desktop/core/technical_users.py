"""Technical users: accounts for the information system of a structure, never for a person (G3.5).

Their passwords exist in the file that the manager keeps, and nowhere else: not even hashed.
"""

import re
import secrets
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from chorus_desktop.core import clock, identifiers, ledger, rights, structures, users
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.language import French, tr
from chorus_desktop.core.models import Membership, Structure, User
from chorus_desktop.core.operation import Body, Facts, Operation, Person
from chorus_desktop.core.reading import fetch, fetch_one
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import AccountStatus, Action, RequestStatus, Role, StructureStatus
from chorus_desktop.core.text import day, person

LIFE = timedelta(days=424)
"""How long a technical password lasts."""
NOTICE = timedelta(days=30)
"""How long before its end that is shown."""
SIGNS = ("ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnopqrstuvwxyz", "23456789", "#%+-.=@_")
"""What a generated password is made of, at least one of each; nothing that is mistaken for something else."""
LENGTH = 20
NOT_WARNED: French = "Prévenez d’abord votre système d’information."


class Connection(NamedTuple):
    """What the information system needs to call the services: said once, then forgotten."""

    login: str
    password: str
    structure: Body
    created_at: datetime
    is_reset: bool = False

    @property
    def due_on(self) -> date:
        """When the password is due for change."""
        return _due_on(self.created_at)

    def __repr__(self) -> str:
        """Without the password: this may end in a log."""
        return f"Connection({self.login!r})"


Export = Callable[[Connection], Callable[[], None]]
"""Writes a connection where the manager keeps it, before anything is committed; returns what takes it back.

Raises Refused (field `file`) when it cannot be written: nothing happens then. A preview needs one that writes nothing.
"""


class TechnicalUser(NamedTuple):
    """One technical user that still belongs to a structure."""

    id: int
    login: str
    password_at: Any

    @property
    def due_on(self) -> date:
        return _due_on(self.password_at)


class Due(NamedTuple):
    """A technical password that must be changed soon, or should have been."""

    user_id: int
    login: str
    structure: Body
    due_on: date

    @property
    def days_left(self) -> int:
        """Negative when it is late."""
        return (self.due_on - clock.today()).days


def proposal(structure: Body) -> str:
    """Return the login that the form proposes: TECH_n_<SIRET>@cpro.fr, with the first number that is free."""
    number = "".join(re.findall("[0-9A-Za-z]", structure.identifier))
    taken = {row[0] for row in fetch(User.select(User.login).where(User.login >= "tech_", User.login < "tech`"))}
    n = 1
    while f"tech_{n}_{number}@cpro.fr".lower() in taken:
        n += 1
    return f"TECH_{n}_{number}@cpro.fr"


def create(actor: Actor, structure_id: int, login: str, contact_email: str, export: Export) -> Connection:
    """Create a technical user and attach it: whole structure, simple user, active; return its connection.

    `contact_email` is the login's when left empty. Raises Refused beside the field that does not hold, or what
    `export` raises; then there is neither account nor file.
    """
    login = identifiers.email(login, "login")
    contact = identifiers.email(contact_email, "contact_email") if contact_email.strip() else login

    def work(op: Operation) -> Connection:
        body = structures.named(structure_id)
        name = login.split("@", maxsplit=1)[0]
        subject, facts = Person(0, person(name, "")), _facts()
        with op.record(Action.TECHNICAL_USER_CREATED, subject, body, facts) as record:
            _require_active(body)
            users.refuse_known_login(login, op.actor)
            user_id = record.insert(
                User,
                status=AccountStatus.ACTIVE,
                technical=True,
                activated_at=op.at,
                technical_password_at=op.at,
                **users.columns(op, users.Identity(login, name, "", contact)),
            )
            record.insert(
                Membership,
                user=user_id,
                structure=structure_id,
                role=Role.SIMPLE_USER,
                status=RequestStatus.VALIDATED,
                whole_structure=True,
                starts_on=clock.today(),
                created_at=op.at,
                activated_at=op.at,
            )
            record.subject = Person(user_id, subject.name)
        return Connection(login, new_password(), body, op.at)

    return _with_export(actor, work, export)


def reset(actor: Actor, structure_id: int, user_id: int, warned: bool, export: Export) -> Connection:
    """Give a technical user of this structure a new password, exported first; return its connection.

    `warned`: the people of the information system know. Raises Refused, or what `export` raises; then the old password
    stays the right one.
    """
    if not warned:
        raise Refused(NOT_WARNED, field="warned")

    def work(op: Operation) -> Connection:
        body = structures.named(structure_id)
        found = fetch_one(
            _members()
            .select(User.version, User.login, User.last_name, User.first_name)
            .where(User.id == user_id, Membership.structure == structure_id)
        )
        if found is None:
            raise Refused("Cet utilisateur technique n’est plus rattaché à {structure}.", structure=body.name)
        subject, facts = Person(user_id, person(found[2], found[3])), _facts(system_warned=True)
        with op.record(Action.TECHNICAL_PASSWORD_RESET, subject, body, facts) as record:
            record.update(User, user_id, found[0], technical_password_at=op.at)
        return Connection(found[1], new_password(), body, op.at, is_reset=True)

    return _with_export(actor, work, export)


def _with_export(actor: Actor, work: Callable[[Operation], Connection], export: Export) -> Connection:
    """Write the rows, then the file, then commit: what the database refuses leaves no file, and the reverse."""
    take_back: Callable[[], None] | None = None
    try:
        with ledger.operation(actor) as op:
            connection = work(op)
            op.flush()
            take_back = export(connection)
    except BaseException:
        if take_back:
            take_back()
        raise
    return connection


def _facts(**more: object) -> Facts:
    """What the history says of the password: how long it lasts."""
    return {"password_due_on": (clock.today() + LIFE).isoformat(), **more}


def _require_active(body: Body) -> None:
    status = fetch_one(Structure.select(Structure.status).where(Structure.id == body.id))
    if status != (StructureStatus.ACTIVE,):
        raise Refused("{structure} est inactive.", structure=body.name)


def new_password() -> str:
    """Return a password for a machine: long, of every kind of sign, made by the system's own generator."""
    chosen = [secrets.choice(signs) for signs in SIGNS]
    chosen += [secrets.choice("".join(SIGNS)) for _ in range(LENGTH - len(SIGNS))]
    secrets.SystemRandom().shuffle(chosen)
    return "".join(chosen)


def of_structure(structure_id: int) -> list[TechnicalUser]:
    """Return the technical users of a structure, by login."""
    query = _members().select(User.id, User.login, User.technical_password_at)
    query = query.where(Membership.structure == structure_id)
    return [TechnicalUser(*row) for row in fetch(query.order_by(User.login))]


def due(actor: Actor) -> list[Due]:
    """Return the passwords to be changed within 30 days, or late, that the actor may reset; the latest first."""
    query = _due().select(
        User.id, User.login, Structure.id, Structure.identifier, Structure.name, User.technical_password_at
    )
    query = query.where(Structure.id.in_(rights.structures(actor.id, Right.GOVERN)))
    return [Due(row[0], row[1], Body(*row[2:5]), _due_on(row[5])) for row in fetch(query)]


def count_due(structure_id: int) -> int:
    """Return how many technical passwords of a structure are to be changed within 30 days, or late."""
    return int(_due().where(Structure.id == structure_id).count())


def due_sentence(due_on: date) -> str:
    """Return in words when a technical password is due, once it is to be shown; else nothing."""
    left = (due_on - clock.today()).days
    if left > NOTICE.days:
        return ""
    if left < 0:
        return tr("Mot de passe à changer depuis le {day}").format(day=day(due_on))
    today, before = tr("Mot de passe à changer aujourd’hui"), tr("Mot de passe à changer avant le {day}")
    return today if left == 0 else before.format(day=day(due_on))


def _due_on(password_at: datetime) -> date:
    return password_at.astimezone().date() + LIFE


def _members() -> Any:
    """The memberships of technical users that were not removed."""
    joined = Membership.select(Membership.id).join(User, on=(User.id == Membership.user))
    joined = joined.switch(Membership).join(Structure, on=(Structure.id == Membership.structure))
    return joined.where(User.technical, Membership.status != RequestStatus.REMOVED)


def _due() -> Any:
    """Those whose password is due within 30 days, the latest first."""
    first_day_without = clock.today() - LIFE + NOTICE + timedelta(days=1)
    is_open = User.status.not_in([AccountStatus.DEACTIVATED, AccountStatus.CLOSED])  # no index: that of the date serves
    query = _members().where(User.technical_password_at < clock.midnight(first_day_without), is_open)
    return query.order_by(User.technical_password_at, User.id)
