"""One table: who has which right (spec.md part 2, « Who may do what »; G2.7); `action_rights.py` says what needs it."""

from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from peewee import JOIN, Expression, ModelSelect, fn

from chorus_desktop.core import clock
from chorus_desktop.core.errors import Forbidden
from chorus_desktop.core.language import tr
from chorus_desktop.core.models import Delegation, Membership, Structure, User
from chorus_desktop.core.reading import fetch_one
from chorus_desktop.core.states import AccountStatus, RequestStatus, Role


class Right(StrEnum):
    """One line of the table."""

    READ = "read"
    """See requests, members, history and sheet of a structure."""
    DECIDE = "decide"
    """Decide or record requests, act on simple members, create accounts."""
    EDIT = "edit"
    """Edit the sheet, services, bank accounts, documents; open or close spaces."""
    GOVERN = "govern"
    """Act on managers, delegations, technical users, mandate, SIRET, flags; transfer."""
    ADMINISTER = "administer"
    """Directory import, SMTP, templates, backup, restore: primary manager of at least one structure."""
    OWN = "own"
    """One's own data and requests."""
    ENTER = "enter"
    """What is done before signing in: the first start, activating an account, creating somebody else's (G3.4)."""
    TIME = "time"
    """What time alone brings, such as an expiry: the system's."""


class Rule(StrEnum):
    """What a cell of the table says."""

    YES = "yes"
    NO = "no"
    USER_LEVEL = "if user level = as primary"
    STRUCTURE_LEVEL = "if structure level = as primary"


TABLE: dict[Right, dict[Role, Rule]] = {
    right: dict(zip((Role.PRIMARY_MANAGER, Role.SECONDARY_MANAGER, Role.SIMPLE_USER), rules, strict=True))
    for right, rules in {
        Right.READ: (Rule.YES, Rule.YES, Rule.NO),
        Right.DECIDE: (Rule.YES, Rule.USER_LEVEL, Rule.NO),
        Right.EDIT: (Rule.YES, Rule.STRUCTURE_LEVEL, Rule.NO),
        Right.GOVERN: (Rule.YES, Rule.NO, Rule.NO),
        Right.ADMINISTER: (Rule.YES, Rule.NO, Rule.NO),
        Right.OWN: (Rule.YES, Rule.YES, Rule.YES),
        Right.ENTER: (Rule.NO, Rule.NO, Rule.NO),
        Right.TIME: (Rule.NO, Rule.NO, Rule.NO),
    }.items()
}


class Actor(NamedTuple):
    """Who acts: a signed-in user, or (without `id`) the system or the sign-in screen."""

    id: int | None
    name: str


SYSTEM = Actor(None, "Système")
DISCONNECTED = Actor(None, "Accueil déconnecté")


class Standing(NamedTuple):
    """What a user is in a structure today."""

    role: Role
    user_level: bool
    structure_level: bool


def in_force(day: date) -> Expression:
    """Condition: this membership gives rights on `day` (validated, both dates included)."""
    return (
        (Membership.status == RequestStatus.VALIDATED)
        & (Membership.starts_on <= day)
        & (Membership.ends_on.is_null() | (Membership.ends_on >= day))
    )


def allows(right: Right, standing: Standing) -> bool:
    """Read the table: does this standing give this right?"""
    match TABLE[right][standing.role]:
        case Rule.YES:
            return True
        case Rule.NO:
            return False
        case Rule.USER_LEVEL:
            return standing.user_level
        case Rule.STRUCTURE_LEVEL:
            return standing.structure_level


def standing(user_id: int, structure_id: int) -> Standing | None:
    """Return what an active user is in a structure today; None for nobody."""
    found = fetch_one(_standings(user_id).where(Membership.structure == structure_id))
    return Standing(found[1], bool(found[2]), bool(found[3])) if found else None


def structures(user_id: int | None, right: Right) -> "ModelSelect[Membership]":
    """Return the query of the structures on which this user has `right` today: a part of every listing's condition."""
    query = _standings(user_id or 0).select(Membership.structure)
    roles = [role for role, rule in TABLE[right].items() if rule is not Rule.NO]
    query = query.where(Membership.role.in_(roles))
    for role, rule in TABLE[right].items():
        if rule is Rule.USER_LEVEL:
            query = query.where((Membership.role != role) | fn.COALESCE(Delegation.user_level, True))
        elif rule is Rule.STRUCTURE_LEVEL:
            query = query.where((Membership.role != role) | fn.COALESCE(Delegation.structure_level, False))
    return query


def structures_among(user_id: int | None, right: Right, some: "ModelSelect[Any]") -> "ModelSelect[Structure]":
    """Return the same of `some` structures: sooner, when few of those that a user manages have what is listed."""
    own = structures(user_id, right).where(
        Membership.structure == Structure.id, Membership.status != RequestStatus.REMOVED
    )
    return Structure.select(Structure.id).where(Structure.id.in_(some), fn.EXISTS(own))


def may(actor: Actor, right: Right, structure_id: int | None = None) -> bool:
    """Return whether the actor has `right` on the structure; without one, on any structure."""
    if actor.id is None:
        return actor == SYSTEM or right is Right.ENTER
    if right is Right.OWN:
        return bool(User.select().where(User.id == actor.id, User.status == AccountStatus.ACTIVE).exists())
    if structure_id is None:
        return bool(structures(actor.id, right).exists())
    found = standing(actor.id, structure_id)
    return found is not None and allows(right, found)


def require(actor: Actor, right: Right, structure_id: int | None, structure_name: str = "") -> None:
    """Raise Forbidden unless the actor has `right` there."""
    if may(actor, right, structure_id):
        return
    if right is Right.OWN:
        sentence = "Votre compte n’est pas actif."
    elif right is Right.GOVERN:
        sentence = "Seul le gestionnaire principal de {structure} peut faire cela."
    elif right is Right.ADMINISTER:
        sentence = "Seul le gestionnaire principal d’une structure peut faire cela."
    else:
        sentence = "Vous n’avez pas ce droit sur {structure}."
    raise Forbidden(sentence, structure=structure_name or tr("cette structure"))


def _standings(user_id: int) -> "ModelSelect[Membership]":
    columns: tuple[Any, ...] = (
        Membership.structure,
        Membership.role,
        fn.COALESCE(Delegation.user_level, True),
        fn.COALESCE(Delegation.structure_level, False),
    )
    return (
        Membership.select(*columns)
        .join(User, on=(User.id == Membership.user))
        .join(Delegation, JOIN.LEFT_OUTER, on=(Delegation.membership == Membership.id))
        .where(Membership.user == user_id, User.status == AccountStatus.ACTIVE, in_force(clock.today()))
    )
