"""« Ce qui va changer » (B1): a verb is run for nothing, and what it would do is told: accesses, memberships, mails."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from chorus_desktop.core import access_facts, effect_changes, ledger, letter_wordings, letters, structures
from chorus_desktop.core.access import NONE, Access, SpaceAccess
from chorus_desktop.core.access_facts import MemberAccess
from chorus_desktop.core.batch import Failure, Summary
from chorus_desktop.core.history_services import ChangeLine
from chorus_desktop.core.letters import Reader
from chorus_desktop.core.models import Membership, ServiceMembership, StructureSpace, Subscription, User
from chorus_desktop.core.operation import Record
from chorus_desktop.core.reading import among, fetch
from chorus_desktop.core.states import Space
from chorus_desktop.core.text import person

MOST = 2_000
"""Members whose accesses are told one by one; beyond, only the numbers are."""
NOBODY_YET = Reader("", "", "")
"""The reader of a message to an account that the verb itself would create."""
Places = dict[int, tuple[str, Mapping[int, str]]]
"""By membership: the name of its structure, and those of the active services there."""


class AccessEffect(NamedTuple):
    """One access won or lost by somebody; without a service, on all those of the membership."""

    person: str
    structure: str
    space: Space
    service: str
    before: Access
    after: Access
    membership: int = 0

    @property
    def wins(self) -> bool:
        return any(now and not was for was, now in zip(self.before, self.after, strict=True))

    @property
    def loses(self) -> bool:
        return any(was and not now for was, now in zip(self.before, self.after, strict=True))


class Mail(NamedTuple):
    """A message that will leave; `subject`: what its reader will see in a list of mails."""

    person: str
    structure: str
    subject: str


class Tally(NamedTuple):
    """The numbers, of all the members that a verb touches: each space won or lost by one of them counts once."""

    members: int = 0
    won: int = 0
    lost: int = 0


class Effect(NamedTuple):
    """What a verb would do. `answer` is what it would return; `records` one a decision, with its changes.

    Of the first `MOST`: `accesses` member by member, and `changes` record by record, in the words of the history.
    """

    answer: object
    records: tuple[Record, ...]
    accesses: tuple[AccessEffect, ...]
    mails: tuple[Mail, ...]
    tally: Tally = Tally()
    changes: tuple[tuple[ChangeLine, ...], ...] = ()

    @property
    def left_out(self) -> tuple[Failure, ...]:
        """What of a batch would be left out, and why."""
        return self.answer.failures if isinstance(self.answer, Summary) else ()

    @property
    def failures(self) -> int:
        """How many of a batch would be left out."""
        return len(self.left_out)

    @property
    def kept_back(self) -> int:
        """How many messages that have not left yet would not leave."""
        return sum(len(record.taken_back) for record in self.records)


def of(verb: Callable[[], object]) -> Effect:
    """Return what a verb would do, without doing it. Raises what the verb raises. On the writer thread."""
    after: dict[int, MemberAccess] = {}
    places: Places = {}
    touched: list[int] = []
    changes: list[tuple[ChangeLine, ...]] = []

    def look(records: list[Record]) -> None:
        touched.extend(_memberships(records))
        after.update(access_facts.of_members(touched))
        places.update(_places(touched))
        changes.extend(effect_changes.told(records[:MOST]))

    answer, records = ledger.preview(verb, look)
    before = access_facts.of_members(touched)
    places |= _places(touched)
    kept, tally = _counted(before, after, places)
    return Effect(answer, tuple(records), kept, tuple(_mails(records)), tally, tuple(changes))


def _memberships(records: Iterable[Record]) -> list[int]:
    """Return the memberships whose accesses the records touch."""
    found: dict[int, None] = {}
    places: set[int] = set()
    service_rows: set[int] = set()
    own_rows: set[int] = set()
    for record in records:
        for step, change in zip(record.steps, record.changes, strict=True):
            values = change.after or change.before or {}
            if step.model is Membership:
                found[step.id] = None
            elif step.model is StructureSpace and record.structure:
                places.add(record.structure.id)
            elif step.model in (ServiceMembership, Subscription):
                if "membership_id" in values:
                    found[values["membership_id"]] = None
                else:
                    (service_rows if step.model is ServiceMembership else own_rows).add(step.id)
    for model, ids in ((ServiceMembership, service_rows), (Subscription, own_rows)):
        query = model.select(model.membership).where(model.id.in_(among(ids)))
        found |= dict.fromkeys(row[0] for row in fetch(query))
    members = Membership.select(Membership.id).where(Membership.structure.in_(among(places)))
    return [*found, *(row[0] for row in fetch(members) if row[0] not in found)]


def _counted(
    before: Mapping[int, MemberAccess], after: Mapping[int, MemberAccess], places: Places
) -> tuple[tuple[AccessEffect, ...], Tally]:
    """Return the accesses of the first members one by one, and the numbers of all."""
    kept: list[AccessEffect] = []
    won: set[tuple[int, Space]] = set()
    lost: set[tuple[int, Space]] = set()
    members: set[int] = set()
    for one in _compared(before, after, places):
        members.add(one.membership)
        if one.wins:
            won.add((one.membership, one.space))
        if one.loses:
            lost.add((one.membership, one.space))
        if len(members) <= MOST:
            kept.append(one)
    return tuple(kept), Tally(len(members), len(won), len(lost))


def _compared(
    before: Mapping[int, MemberAccess], after: Mapping[int, MemberAccess], places: Places
) -> Iterator[AccessEffect]:
    for id in dict.fromkeys((*before, *after)):
        one = after.get(id) or before[id]
        old, new = (side[id].accesses if id in side else {} for side in (before, after))
        for space in Space:
            for service_id, service in _services(id, before, after, space, places):
                was, will = (_on(accesses.get(space), service_id) for accesses in (old, new))
                if was != will:
                    yield AccessEffect(one.member.name, places[id][0], space, service, was, will, id)


def _on(access: SpaceAccess | None, service_id: int | None) -> Access:
    return access.on(service_id) if access else NONE


def _services(
    id: int,
    before: Mapping[int, MemberAccess],
    after: Mapping[int, MemberAccess],
    space: Space,
    places: Places,
) -> Iterable[tuple[int | None, str]]:
    """Yield the services to compare: all at once when nothing distinguishes them, else one by one."""
    sides = [side[id].accesses[space] for side in (before, after) if id in side and space in side[id].accesses]
    if all(side.services is None and not side.differing for side in sides):
        yield None, ""
        return
    yield from places[id][1].items()


def _places(membership_ids: Iterable[int]) -> Places:
    """Return, by membership, the name of its structure and those of its active services."""
    query = Membership.select(Membership.id, Membership.structure).where(Membership.id.in_(among(membership_ids)))
    held = dict(fetch(query))
    active = structures.active_services(set(held.values()))
    names = {id: structures.named(id).name for id in set(held.values())}
    services = {id: {one.id: one.name for one in found.values()} for id, found in active.items()}
    return {membership: (names[place], services[place]) for membership, place in held.items()}


def _mails(records: Iterable[Record]) -> Iterable[Mail]:
    told = [(user_id, message, details) for record in records for user_id, message, details in record.messages]
    columns = (User.id, User.last_name, User.first_name, User.login, User.contact_email)
    rows = fetch(User.select(*columns).where(User.id.in_(among({id for id, *_ in told}))))
    readers = {row[0]: Reader(person(row[1], row[2]), row[3], row[4]) for row in rows}
    texts = letter_wordings.all_in_use()
    for user_id, message, details in told:
        reader = readers.get(user_id, NOBODY_YET)
        yield Mail(reader.name, details.get("structure", ""), letters.subject(texts[message], reader, details))
