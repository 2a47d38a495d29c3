"""Who takes over from a primary manager: found by their login, or named in advance (G6.1, B9)."""

from typing import NamedTuple

from peewee import fn

from chorus_desktop.core import clock, ledger, rights
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.language import French
from chorus_desktop.core.models import Membership, Structure, User
from chorus_desktop.core.operation import Body, Person
from chorus_desktop.core.reading import fetch, fetch_one
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import MANAGERS, AccountStatus, Action, StructureStatus
from chorus_desktop.core.text import person

NOT_ACTIVE: dict[AccountStatus, French] = {
    AccountStatus.BEING_ACTIVATED: "Le compte de {name} n’est pas encore activé\u202f: il ne peut pas succéder.",
    AccountStatus.DEACTIVATED: "Le compte de {name} est désactivé\u202f: il ne peut pas succéder.",
    AccountStatus.CLOSED: "Le compte de {name} est clôturé\u202f: il ne peut pas succéder.",
}


class Named(NamedTuple):
    """The successor named in advance of a structure, as it was read at `version`; empty when there is none."""

    body: Body
    version: int
    name: str
    login: str


def find(actor: Actor, login: str, field: str) -> Person:
    """Return whose login this is. Raises Refused for `field` unless that person may succeed the actor."""
    typed = login.strip().lower()
    if not typed:
        raise Refused("Indiquez l’adresse de connexion du nouveau gestionnaire.", field=field)
    columns = (User.id, User.last_name, User.first_name, User.status, User.technical)
    row = fetch_one(User.select(*columns).where(User.login == typed))
    if row is None:
        raise Refused("Aucun compte n’a l’adresse «\u00a0{login}\u00a0».", field=field, login=login.strip())
    found = Person(row[0], person(row[1], row[2]))
    if found.id == actor.id:
        raise Refused("Vous ne pouvez pas vous désigner vous-même.", field=field)
    if row[4]:
        raise Refused("Un utilisateur technique ne peut pas être gestionnaire.", field=field)
    if row[3] is not AccountStatus.ACTIVE:
        raise Refused(NOT_ACTIVE[row[3]], field=field, name=found.name)
    return found


def read(actor: Actor, structure_id: int) -> Named:
    """Return who is named in advance. Raises Refused when the actor does not govern the structure."""
    row = fetch_one(
        Structure.select(
            *(Structure.identifier, Structure.name, Structure.version),
            *(User.last_name, User.first_name, User.login),
        )
        .left_outer_join(User, on=(User.id == Structure.successor))
        .where(Structure.id == structure_id)
    )
    if row is None:
        raise Refused("Cette structure n’existe plus.")
    rights.require(actor, Right.GOVERN, structure_id, row[1])
    named = person(row[3], row[4]) if row[5] else ""
    return Named(Body(structure_id, *row[:2]), row[2], named, row[5] or "")


def name_in_advance(actor: Actor, structure_id: int, version: int, login: str) -> str:
    """Name the successor of a primary manager, or nobody for an empty login (B9); return the name.

    It prefills the transfer and gives no right. Raises Refused (field `successor`) when that person cannot succeed.
    """
    before = read(actor, structure_id)
    chosen = find(actor, login, "successor") if login.strip() else None
    if (chosen.name if chosen else "") == before.name and (not chosen or login.strip().lower() == before.login):
        return before.name
    facts = {"successor": chosen.name if chosen else "", "successor_before": before.name}
    with ledger.operation(actor) as op, op.record(Action.SUCCESSOR_NAMED, chosen, before.body, facts) as record:
        record.update(Structure, structure_id, version, successor=chosen.id if chosen else None)
    return facts["successor"]


def of_structures(actor: Actor) -> dict[int, str]:
    """Return, by structure, the login of the successor named where the actor is primary, if still able to succeed."""
    query = Structure.select(Structure.id, User.login).join(User, on=(User.id == Structure.successor))
    may = Structure.id.in_(rights.structures(actor.id, Right.GOVERN))
    able = (User.status == AccountStatus.ACTIVE) & ~User.technical & (User.id != (actor.id or 0))
    return dict(fetch(query.where(may, able)))


def held_alone(actor: Actor) -> list[Body]:
    """Return the active structures that nobody but the actor could manage: no other manager, no successor (B9)."""
    other = (
        Membership.select(Membership.id)
        .join(User, on=(User.id == Membership.user))
        .where(
            Membership.structure == Structure.id,
            Membership.role.in_(list(MANAGERS)),
            Membership.user != (actor.id or 0),
            rights.in_force(clock.today()),
            User.status == AccountStatus.ACTIVE,
        )
    )
    named = of_structures(actor)
    query = Structure.select(Structure.id, Structure.identifier, Structure.name).where(
        Structure.id.in_(rights.structures(actor.id, Right.GOVERN)),
        Structure.status == StructureStatus.ACTIVE,
        ~fn.EXISTS(other),
    )
    bodies = (Body(*row) for row in fetch(query.order_by(Structure.sort_name, Structure.id)))
    return [body for body in bodies if body.id not in named]
