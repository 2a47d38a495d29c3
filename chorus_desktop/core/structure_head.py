"""What stands above the sheet of a structure, and beside the names of its blocks (G7.4)."""

from typing import Any, NamedTuple

from peewee import fn

from chorus_desktop.core import rights, spaces, structures, technical_users
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.models import BankAccount, Document, Mandate, Membership, Service, Structure, User
from chorus_desktop.core.reading import fetch_one
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import IdentifierType, RequestStatus, StructureKind, StructureStatus
from chorus_desktop.core.text import person


class Head(NamedTuple):
    """A structure as its sheet begins; `spaces`: how many are open; `may`: the rights that the reader has today."""

    id: int
    version: int
    identifier_type: IdentifierType
    identifier: str
    name: str
    kind: StructureKind
    status: StructureStatus
    uses_pigp: bool
    created_at: Any
    manager: str
    bank_accounts: int
    services: int
    spaces: int
    documents: int
    members: int
    has_mandate: bool
    may: frozenset[Right]
    technical_due: int = 0
    """Technical passwords to be changed soon, or late (G3.5)."""
    successor: str = ""
    """Who is named to take over from the primary manager (B9)."""


def read(actor: Actor, structure_id: int) -> Head:
    """Return the head of a structure. Raises Refused when it is gone or the actor does not manage it any more."""
    of_structure = Structure.id
    members = Membership.select(fn.COUNT(Membership.id)).where(
        Membership.structure == of_structure, Membership.status != RequestStatus.REMOVED
    )
    mandates = Mandate.select(fn.COUNT(Mandate.id)).where(
        Mandate.structure == of_structure, Mandate.revoked_at.is_null()
    )
    row = fetch_one(
        Structure.select(
            *(Structure.id, Structure.version, Structure.identifier_type, Structure.identifier, Structure.name),
            *(Structure.kind, Structure.status, Structure.uses_pigp, Structure.created_at),
            BankAccount.select(fn.COUNT(BankAccount.id)).where(BankAccount.structure == of_structure),
            Service.select(fn.COUNT(Service.id)).where(Service.structure == of_structure),
            Document.select(fn.COUNT(Document.id)).where(Document.structure == of_structure),
            members,
            mandates,
            *(User.last_name, User.first_name),
        )
        .left_outer_join(User, on=(User.id == Structure.successor))
        .where(Structure.id == structure_id)
    )
    if row is None:
        raise Refused("Cette structure n’existe plus.")
    may = frozenset(right for right in _ASKED if rights.may(actor, right, structure_id))
    if Right.READ not in may:
        raise Refused("Vous ne gérez plus {structure}.", structure=row[4])
    opened = len(spaces.open_on([structure_id])[structure_id])
    manager, due = structures.primary_manager(structure_id), technical_users.count_due(structure_id)
    successor = person(*row[14:]) if row[14] else ""
    return Head._make((*row[:9], manager, *row[9:11], opened, *row[11:13], bool(row[13]), may, due, successor))


_ASKED = (Right.READ, Right.DECIDE, Right.EDIT, Right.GOVERN)
