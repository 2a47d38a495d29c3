"""« Utilisateurs »: the people of the structures that the actor manages, members and applicants (G5)."""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from peewee import CompoundSelectQuery, Expression, Function, Select, fn

from chorus_desktop.core import rights, shortlist, user_search
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.models import (
    Membership,
    MembershipRequest,
    MembershipRequestLine,
    ServiceMembership,
    Structure,
    User,
)
from chorus_desktop.core.reading import among, fetch
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import AccountStatus, RequestStatus, Role
from chorus_desktop.core.text import person
from chorus_desktop.core.user_search import EVERYBODY, Criteria


class ManagedRow(NamedTuple):
    """One line of « Résultat de la recherche »; `structures`: those managed of which they are members, one a line."""

    id: int
    last_name: str
    first_name: str
    login: str
    created_at: Any
    structures: str
    status: AccountStatus

    @property
    def name(self) -> str:
        return person(self.last_name, self.first_name)

    @property
    def structure_count(self) -> int:
        return len(self.structures.splitlines())

    @property
    def awaits_activation(self) -> bool:
        return self.status is AccountStatus.BEING_ACTIVATED


class MembershipRow(NamedTuple):
    """One membership of a person, in a structure managed (« Toutes les structures »)."""

    id: int
    structure_id: int
    identifier: str
    structure_name: str
    role: Role
    status: RequestStatus
    starts_on: date
    ends_on: date | None


_Member, _Request = Membership.alias("member"), MembershipRequest.alias("request")
"""Apart from the memberships by which the actor manages."""
SHOWN = 100
"""Structures of one person that a row names at most."""


def listing(actor: Actor, criteria: Criteria = EVERYBODY) -> Listing[ManagedRow]:
    """The people of the structures managed who meet all criteria. Sorts: name, login, created, status."""
    held = _Member.select().where(_Member.user == User.id, *_is_member(criteria), _manages(actor, _Member.structure))
    few = held.select(_Member.structure).limit(SHOWN)
    names = Structure.select(Structure.name).where(Structure.id.in_(few)).order_by(Structure.sort_name).alias("few")
    return Listing(
        row=ManagedRow,
        key=User.id,
        base=User.select(User.id).where(~User.technical, *user_search.conditions(criteria)),
        rows=User.select(
            User.id,
            User.last_name,
            User.first_name,
            User.login,
            User.created_at,
            fn.COALESCE(Select((names,), (fn.GROUP_CONCAT(names.c.name, "\n"),)), ""),
            User.status,
        ),
        sorts={
            "name": (User.sort_name,),
            "login": (User.login,),
            "created": (User.created_at,),
            "status": (User.status, User.sort_name),
        },
        shortlist=user_search.shortlist(criteria, _people(actor, criteria)),
        slow=of_managed(actor, criteria),
    )


def of_managed(actor: Actor, criteria: Criteria = EVERYBODY) -> Expression:
    """Condition of a listing: members of the structures that the actor manages, and people who ask to join them.

    Asked of each person: a list of all the people of a country would be made before the first row.
    """
    members = _Member.select(_Member.id).where(
        _Member.user == User.id, *_is_member(criteria), _manages(actor, _Member.structure)
    )
    applicants = _Request.select(_Request.id).where(
        _Request.user == User.id, *_is_applicant(criteria), _manages(actor, _Request.structure)
    )
    condition: Expression = fn.EXISTS(members) | fn.EXISTS(applicants)
    return condition


def memberships(actor: Actor, user_id: int) -> list[MembershipRow]:
    """Return what a person is in the structures managed, by name of the structure."""
    columns = (_Member.id, _Member.structure, Structure.identifier, Structure.name, _Member.role)
    query = (
        _Member.select(*columns, _Member.status, _Member.starts_on, _Member.ends_on)
        .join(Structure, on=(Structure.id == _Member.structure))
        .where(_Member.user == user_id, *_is_member(EVERYBODY), _manages(actor, _Member.structure))
        .order_by(Structure.sort_name, Structure.id)
    )
    return [MembershipRow(*row) for row in fetch(query)]


def countries(actor: Actor) -> list[str]:
    """Return the codes of the countries where these people live: a few, or none said of a whole country's register."""
    few = [id for (id,) in fetch(_people(actor, EVERYBODY).limit(shortlist.FEW))]
    return [code for (code,) in fetch(User.select(User.country).where(User.id.in_(among(few))).distinct()) if code]


def _people(actor: Actor, criteria: Criteria) -> CompoundSelectQuery:
    """The same people as ids, one structure after the other: reading them may stop at any moment."""
    managed = rights.structures(actor.id, Right.READ).alias("managed")
    members = managed.select_from(_Member.user).join(_Member, on=(_Member.structure == managed.c.structure_id))
    requests = managed.select_from(_Request.user).join(_Request, on=(_Request.structure == managed.c.structure_id))
    return members.where(*_is_member(criteria)) + requests.where(*_is_applicant(criteria))


def _manages(actor: Actor, structure: Any) -> Function:
    """Whether the actor manages this structure; his memberships that were not removed are found by both of its keys."""
    own = rights.structures(actor.id, Right.READ).where(
        Membership.structure == structure, Membership.status != RequestStatus.REMOVED
    )
    return fn.EXISTS(own)


def _is_member(criteria: Criteria) -> Iterator[Expression]:
    yield _Member.status != RequestStatus.REMOVED
    if criteria.structure_id:
        yield _Member.structure == criteria.structure_id
    if criteria.service_id:
        held = ServiceMembership.select(ServiceMembership.membership).where(
            ServiceMembership.service == criteria.service_id
        )
        yield _Member.whole_structure | _Member.id.in_(held)


def _is_applicant(criteria: Criteria) -> Iterator[Expression]:
    line = MembershipRequestLine
    yield _Request.status == RequestStatus.PENDING
    if criteria.structure_id:
        yield _Request.structure == criteria.structure_id
    if criteria.service_id:
        asked = line.select(line.request).where(line.service == criteria.service_id)
        yield _Request.whole_structure | _Request.id.in_(asked)
