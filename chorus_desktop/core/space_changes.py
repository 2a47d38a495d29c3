"""Opening and closing a space on a structure (G2.6)."""

from collections.abc import Callable, Iterator
from typing import Generic, NamedTuple, TypeVar

from chorus_desktop.core import (
    access_facts,
    clock,
    ledger,
    spaces,
    subscription_decisions,
    subscription_requests,
    subscriptions,
)
from chorus_desktop.core.access import BOTH, Member
from chorus_desktop.core.batch import CHUNK, Progress
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.models import (
    Membership,
    StructureSpace,
    Subscription,
    SubscriptionRequest,
    SubscriptionRequestLine,
)
from chorus_desktop.core.operation import Body, Operation, Record
from chorus_desktop.core.reading import fetch, fetch_one
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.spaces import ALWAYS_OPEN, FIRST_OPEN
from chorus_desktop.core.states import AccountStatus, Action, Message, Origin, RequestStatus, Role, Source, Space
from chorus_desktop.core.structures import named
from chorus_desktop.core.subscription_requests import AskedSpace
from chorus_desktop.core.subscriptions import Origin as From
from chorus_desktop.core.words import word

T = TypeVar("T")
CLOSED = "Espace fermé"
"""The reason of the requests that closing a space refuses."""


class Opening(NamedTuple):
    """What opening a space would do, or did: how many members are asked about, and who has it at once."""

    requests: int
    manager: bool


class Closing(NamedTuple):
    """What closing a space would do, or did: how many subscriptions end, requests are refused, requests are cut."""

    subscriptions: int
    refused: int
    shortened: int


class Foreseen(NamedTuple, Generic[T]):
    """What a change would come to: its answer, and how many members may open the space before and after."""

    answer: T
    before: int
    after: int


Change = Callable[[Actor, int, Space, Progress | None], T]
"""Opening or closing a space."""


def foreseen(
    change: Change[T], actor: Actor, structure_id: int, space: Space, progress: Progress | None = None
) -> Foreseen[T]:
    """Return what a change would come to, without making it. Raises what it raises. On the writer thread."""
    after: list[int] = []
    answer, _ = ledger.preview(
        lambda: change(actor, structure_id, space, progress), lambda _: after.append(openers(structure_id, space))
    )
    return Foreseen(answer, openers(structure_id, space), after[0])


def openers(structure_id: int, space: Space) -> int:
    """Return how many members may open a space today."""
    held = (one.accesses.get(space) for one in access_facts.of_structure(structure_id))
    return sum(access is not None and access.opens for access in held)


def open_space(actor: Actor, structure_id: int, space: Space, progress: Progress | None = None) -> Opening:
    """Open a space: the primary manager has it at once, a request waits for every other member who lacks it.

    Raises Refused when it is open already.
    """
    with ledger.operation(actor) as op:
        body = named(structure_id)
        if space in spaces.open_on([structure_id])[structure_id]:
            raise Refused("« {space} » est déjà ouvert sur {structure}.", space=word(space), structure=body.name)
        with op.record(Action.SPACE_OPENED, None, body, {"space": str(space)}) as record:
            _set(record, structure_id, space, is_open=True)
            lacking = [member for member in access_facts.members(structure_id) if _lacks(member, space)]
            kept = subscriptions.stored(member.id for member in lacking)
            asked = [AskedSpace(space, None, BOTH)]
            made, manager = 0, False
            for member in _told(lacking, progress, _name):
                if member.role is Role.PRIMARY_MANAGER:
                    key, origin = (space, None), From(Source.OPENING)
                    subscriptions.put(op, record, member, kept.get(member.id, {}), key, BOTH, origin)
                    manager = True
                else:
                    user = member.user_id
                    subscription_requests.insert(op, record, user, structure_id, asked, "", Origin.OPENING)
                    made += 1
            record.facts["requests"] = made
    return Opening(made, manager)


def close_space(actor: Actor, structure_id: int, space: Space, progress: Progress | None = None) -> Closing:
    """Close a space: every subscription to it ends, its pending lines are refused (« Espace fermé »).

    Raises Refused when it is closed already or cannot be.
    """
    if space in ALWAYS_OPEN:
        raise Refused("« {space} » ne se ferme pas.", space=word(space))
    with ledger.operation(actor) as op:
        body = named(structure_id)
        if space not in spaces.open_on([structure_id])[structure_id]:
            raise Refused("« {space} » est déjà fermé sur {structure}.", space=word(space), structure=body.name)
        with op.record(Action.SPACE_CLOSED, None, body, {"space": str(space)}) as record:
            _set(record, structure_id, space, is_open=False)
            ended = _end(record, structure_id, space, progress)
            refused, shortened = _refuse_lines(op, record, body, space, progress)
            record.facts |= {"subscriptions": ended, "refused": refused}
    return Closing(ended, refused, shortened)


def _told(things: list[T], progress: Progress | None, name: Callable[[T], str]) -> Iterator[T]:
    """Yield the things, telling now and then how many are done: it may be stopped there."""
    for at, thing in enumerate(things):
        if progress and at % CHUNK == 0:
            progress(at, len(things), name(thing))
        yield thing


def _name(member: Member) -> str:
    return member.name


def _nothing(_: object) -> str:
    return ""


def _set(record: Record, structure_id: int, space: Space, *, is_open: bool) -> None:
    """Keep what departs from the rule alone."""
    known = fetch_one(
        StructureSpace.select(StructureSpace.id, StructureSpace.version).where(
            StructureSpace.structure == structure_id, StructureSpace.space == space
        )
    )
    if (space in FIRST_OPEN) == is_open:
        if known:
            record.delete(StructureSpace, *known)
    elif known:
        record.update(StructureSpace, *known, open=is_open)
    else:
        record.insert(StructureSpace, structure=structure_id, space=space, open=is_open)


def _lacks(member: Member, space: Space) -> bool:
    """Return whether a member, whose right did not end for good, has no access to a space that opens."""
    if member.account is AccountStatus.CLOSED or (member.ends_on and member.ends_on < clock.today()):
        return False
    return member.role not in spaces.DEFAULTS[space]


def _end(record: Record, structure_id: int, space: Space, progress: Progress | None) -> int:
    query = (
        Subscription.select(Subscription.id, Subscription.version)
        .join(Membership, on=(Membership.id == Subscription.membership))
        .where(Membership.structure == structure_id, Subscription.space == space)
    )
    ended = fetch(query)
    for identifier, version in _told(ended, progress, _nothing):
        record.delete(Subscription, identifier, version)
    return len(ended)


def _refuse_lines(
    op: Operation, record: Record, body: Body, space: Space, progress: Progress | None
) -> tuple[int, int]:
    request, line = SubscriptionRequest, SubscriptionRequestLine
    waiting = (request.structure == body.id) & (request.status == RequestStatus.PENDING)
    open_lines = line.granted_consultation.is_null()
    joined = line.select(line.request, line.id, line.version, line.space).join(request, on=(request.id == line.request))
    lines: dict[int, list[tuple[int, int, Space]]] = {}
    for request_id, *rest in fetch(joined.where(waiting, open_lines)):
        lines.setdefault(request_id, []).append((rest[0], rest[1], rest[2]))
    columns = (request.id, request.version, request.user, request.origin)
    refused = shortened = 0
    found = fetch(request.select(*columns).where(waiting))
    for request_id, version, user_id, origin in _told(found, progress, _nothing):
        here = [one for one in lines.get(request_id, ()) if one[2] == space]
        for line_id, line_version, _ in here:
            record.update(line, line_id, line_version, granted_consultation=False, granted_modification=False)
        if here and len(here) == len(lines[request_id]):
            subscription_decisions.close_refused(op, record, request_id, version, CLOSED)
            refused += 1
            if origin is not Origin.OPENING:
                names = {"structure": body.name, "identifier": body.identifier}
                record.notify(user_id, Message.SUBSCRIPTION_REFUSED, reason=CLOSED, **names)
        elif here:
            shortened += 1
    return refused, shortened
