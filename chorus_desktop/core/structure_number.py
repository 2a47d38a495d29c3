"""A structure gets another number in its place: the old one stays searchable, the mandate is revoked (G7.4)."""

from chorus_desktop.core import identifiers, ledger
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.models import FormerIdentifier, Mandate, Structure
from chorus_desktop.core.operation import Facts
from chorus_desktop.core.reading import fetch, fetch_one
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Action, IdentifierType
from chorus_desktop.core.structures import named, require_free, searched

MANDATE_REASON = "Changement de l’identifiant de la structure."


def checked(identifier_type: IdentifierType, text: str, confirmed: bool = False) -> str:
    """Return the number as it is kept. Raises Refused (`identifier`, or `confirmed` for a SIRET to be confirmed)."""
    number = identifiers.structure_number(identifier_type, text)
    if identifier_type is IdentifierType.SIRET and identifiers.siret_is_doubtful(number) and not confirmed:
        raise Refused(identifiers.DOUBT, field="confirmed")
    return number


def renumber(
    actor: Actor,
    structure_id: int,
    version: int,
    identifier_type: IdentifierType,
    identifier: str,
    confirmed: bool = False,
) -> None:
    """Change the identifier of a structure, in place; the mandate in force is revoked in the same operation.

    `confirmed`: the person confirms a SIRET that fails its check (spec.md 4). Raises Refused when the number does not
    hold or is taken, Overtaken when the structure is not any more as it was read at `version`.
    """
    number = checked(identifier_type, identifier, confirmed)
    with ledger.operation(actor) as op:
        body = named(structure_id)
        facts: Facts = {}
        if identifier_type is IdentifierType.SIRET and identifiers.siret_is_doubtful(number):
            facts["doubtful_siret_confirmed"] = True
        record = op.record(Action.STRUCTURE_RENUMBERED, None, body, facts)
        old_type, old = _now(structure_id)
        if (old_type, old) == (identifier_type, number):
            raise Refused("C’est déjà le numéro de cette structure.", field="identifier")
        require_free(actor, identifier_type, number)
        with record:
            record.update(
                Structure,
                structure_id,
                version,
                identifier_type=identifier_type,
                identifier=number,
                search=searched(body.name, number),
            )
            record.insert(
                FormerIdentifier, structure=structure_id, identifier_type=old_type, identifier=old, until=op.at
            )
        for mandate in mandates_in_force(structure_id):
            with op.record(Action.MANDATE_REVOKED, None, body, {"reason": MANDATE_REASON}) as revoked:
                revoked.update(Mandate, *mandate, revoked_at=op.at)


def mandates_in_force(structure_id: int) -> list[tuple[int, int]]:
    """Return id and version of the mandates that a change of number would revoke: one at most, or none."""
    query = Mandate.select(Mandate.id, Mandate.version)
    return [
        (row[0], row[1]) for row in fetch(query.where(Mandate.structure == structure_id, Mandate.revoked_at.is_null()))
    ]


def _now(structure_id: int) -> tuple[IdentifierType, str]:
    row = fetch_one(
        Structure.select(Structure.identifier_type, Structure.identifier).where(Structure.id == structure_id)
    )
    assert row is not None
    return row[0], row[1]
