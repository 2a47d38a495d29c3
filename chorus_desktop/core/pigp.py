"""Structures « passant par le PIGP »: their accounts are made by the DGFiP, whom a drafted message asks (G3.4)."""

from typing import NamedTuple

from chorus_desktop.core import rights
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.models import Structure
from chorus_desktop.core.notifications import Letter
from chorus_desktop.core.reading import fetch, fetch_one
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.text import siret

ASK = (
    "{structure} passe par le PIGP\u202f: ses comptes ne sont pas créés ici. Adressez votre demande au référent de la "
    "DGFiP en charge du référentiel MADHRAS."
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
