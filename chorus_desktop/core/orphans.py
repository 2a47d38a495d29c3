"""The rule that no operation may break: an active structure has exactly one active primary manager (G6.3).

« At most one » is an index of the database; what is left is to find those that an operation leaves without any.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from peewee import fn

from chorus_desktop.core.models import Membership, Structure, User
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.states import AccountStatus, RequestStatus, Role, StructureStatus

if TYPE_CHECKING:
    from chorus_desktop.core.operation import Record

PRIMARY = str(Role.PRIMARY_MANAGER)


def among(records: "Iterable[Record]") -> list[str]:
    """Return the names of the active structures that these records, once written, leave without primary manager."""
    structures, memberships, people = _shaken(records)
    if not (structures or memberships or people):
        return []
    primary = (Membership.role == Role.PRIMARY_MANAGER) & (Membership.status == RequestStatus.VALIDATED)
    held = Membership.id.in_(memberships) | (primary & Membership.user.in_(people))
    structures |= {row[0] for row in fetch(Membership.select(Membership.structure).where(held))}
    managed = (
        Membership.select(Membership.id)
        .join(User, on=(User.id == Membership.user))
        .where(Membership.structure == Structure.id, primary, User.status == AccountStatus.ACTIVE)
    )
    without = Structure.select(Structure.name).where(
        Structure.id.in_(structures), Structure.status == StructureStatus.ACTIVE, ~fn.EXISTS(managed)
    )
    return [row[0] for row in fetch(without)]


def _shaken(records: "Iterable[Record]") -> tuple[set[int], set[int], set[int]]:
    """Return the structures, memberships and people whose change may leave a structure without primary manager."""
    structures: set[int] = set()
    memberships: set[int] = set()
    people: set[int] = set()
    for record in records:
        for step, (_, _, before, _) in zip(record.steps, record.changes, strict=True):
            if step.model is Structure:
                structures.add(step.id)
            elif step.model is User and before:
                people.add(step.id)
            elif step.model is Membership and before and before.get("role", PRIMARY) == PRIMARY:
                memberships.add(step.id)
                structures |= {before["structure_id"]} if "structure_id" in before else set()
    return structures, memberships, people
