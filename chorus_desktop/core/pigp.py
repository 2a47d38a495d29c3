"""Structures « passant par le PIGP »: their accounts are made by the DGFiP, whom a drafted message asks (G3.4)."""

from typing import NamedTuple

from chorus_desktop.core import rights
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.language import French
from chorus_desktop.core.models import Membership, Structure
from chorus_desktop.core.notifications import Letter
from chorus_desktop.core.operation import Body
from chorus_desktop.core.reading import fetch, fetch_one
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import RequestStatus
from chorus_desktop.core.text import siret

ASK: French = (
    "{structure} passe par le PIGP\u202f: ses comptes ne sont pas créés ici. Adressez votre demande au référent de la "
    "DGFiP en charge du référentiel MADHRAS."
)

LEAVE: French = (
    "{structure} passe par le PIGP\u202f: votre compte ne se désactive pas ici. Adressez votre demande au référent de "
    "la DGFiP en charge du référentiel MADHRAS."
)


class Person(NamedTuple):
    """Who needs an account, as far as it is typed."""

    last_name: str = ""
    first_name: str = ""
    login: str = ""


NOBODY = Person()


def concerned(actor: Actor, structure_id: int | None = None) -> str:
    """Return the name of the structure because of which no account is created here; nothing when one may be.

    Without a structure: when all those where the actor decides pass by the PIGP.
    """
    if structure_id is not None:
        row = fetch_one(Structure.select(Structure.name).where(Structure.id == structure_id, Structure.uses_pigp))
        return str(row[0]) if row else ""
    if actor.id is None:
        return ""
    decided = Structure.id.in_(rights.structures(actor.id, Right.DECIDE))
    found = fetch(Structure.select(Structure.name, Structure.uses_pigp).where(decided).order_by(Structure.sort_name))
    return str(found[0][0]) if found and all(uses for _, uses in found) else ""


def refuse(actor: Actor, structure_id: int | None) -> None:
    """Raise Refused when accounts are not created here."""
    name = concerned(actor, structure_id)
    if name:
        raise Refused(ASK, field="structure", structure=name)


def holding(actor: Actor) -> Body | None:
    """Return the first structure, by name, because of which one's own account is not deactivated here (G6.2)."""
    query = Structure.select(Structure.id, Structure.identifier, Structure.name)
    query = query.join(Membership, on=(Membership.structure == Structure.id)).where(
        Membership.user == (actor.id or 0), Membership.status != RequestStatus.REMOVED, Structure.uses_pigp
    )
    row = fetch_one(query.order_by(Structure.sort_name))
    return Body(*row) if row else None


def refuse_departure(actor: Actor) -> None:
    """Raise Refused when one's own account is not deactivated here."""
    body = holding(actor)
    if body:
        raise Refused(LEAVE, field="structure", structure=body.name)


def departure_letter(body: Body, name: str, login: str) -> Letter:
    """Draft the message by which somebody asks the referent to deactivate their account."""
    place = f"{body.name} ({siret(body.identifier)})"
    text = (
        "Bonjour,",
        f"{place} passe par le PIGP. Merci de désactiver, dans le référentiel MADHRAS, mon compte.",
        f"Nom\u00a0: {name}\nAdresse de connexion\u00a0: {login}",
        f"Cordialement,\n{name}",
    )
    return Letter("", f"Désactivation d’un utilisateur de {body.name} (MADHRAS)", "\n\n".join(text) + "\n")


def letter(structure: str, identifier: str, manager: str, person: Person = NOBODY) -> Letter:
    """Draft the message to the referent; whose address the manager knows, not this program."""
    place = f"{structure} ({siret(identifier)})" if identifier else structure
    lines = (
        f"Nom\u00a0: {person.last_name.strip().upper() or '…'}",
        f"Prénom\u00a0: {person.first_name.strip() or '…'}",
        f"Adresse électronique\u00a0: {person.login.strip() or '…'}",
    )
    body = (
        "Bonjour,",
        f"{place} passe par le PIGP. Merci de créer, dans le référentiel MADHRAS, le compte de la personne suivante, "
        "pour qu’elle puisse être rattachée à notre structure.",
        "\n".join(lines),
        f"Cordialement,\n{manager}",
    )
    return Letter("", f"Création d’un utilisateur pour {structure} (MADHRAS)", "\n\n".join(body) + "\n")
