"""Import of a list of members (B4): `plan` writes nothing, `apply` does it in one operation, a record per member."""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from chorus_desktop.core import clock, ledger, member_lines, memberships, users
from chorus_desktop.core.batch import Progress
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.member_lines import Line, Table, Wish
from chorus_desktop.core.member_world import World
from chorus_desktop.core.memberships import Held, ServiceTerms, Terms
from chorus_desktop.core.models import User
from chorus_desktop.core.operation import Body, Facts, Operation, Person, Record
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import AccountStatus, Action, Message, RequestStatus, Role
from chorus_desktop.core.text import day, person
from chorus_desktop.core.users import Identity

CHUNK = 500
"""Lines looked up, decided and written together, in a fixed number of queries."""


class Effect(StrEnum):
    """What a line does to the membership that it tells of."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


class Member(NamedTuple):
    """One line that can be done. `user_id` is None for somebody whose account is to be created."""

    line: Line
    user_id: int | None
    identity: Identity
    name: str
    body: Body
    held: Held | None
    terms: Terms
    effect: Effect

    @property
    def roles(self) -> tuple[Role, ...]:
        """Those that the membership has or gets: managers are the primary manager's business."""
        return (self.terms.role, self.held.role) if self.held else (self.terms.role,)


class BadLine(NamedTuple):
    """One line that is left out, and why; `id` is its number in the file."""

    id: int
    who: str
    structure: str
    cause: Refused


class Plan(NamedTuple):
    """What the dry run found: the `lines` that would change something, and what reading had to assume (`remark`)."""

    read: int
    accounts: int
    new: int
    changed: int
    unchanged: int
    lines: tuple[Line, ...]
    bad: tuple[BadLine, ...]
    ignored: tuple[str, ...]
    remark: str = ""


class Done(NamedTuple):
    """What the import came to; `bad` are the lines that something has overtaken since the dry run."""

    memberships: int
    accounts: int
    bad: tuple[BadLine, ...]


def plan(actor: Actor, table: Table, progress: Progress | None = None) -> Plan:
    """Read a list without writing anything. Raises Refused (field `file`) when its columns are not those of members."""
    lines, ignored = member_lines.read(table)
    sieve = _Sieve(actor)
    for some in _chunks(lines, progress):
        sieve.sift(some)
    effects = [member.effect for member in sieve.members]
    return Plan(
        len(lines),
        len(sieve.world.newcomers),
        effects.count(Effect.NEW),
        effects.count(Effect.CHANGED),
        effects.count(Effect.UNCHANGED),
        tuple(member.line for member in sieve.members if member.effect is not Effect.UNCHANGED),
        tuple(sieve.bad),
        ignored,
    )


def apply(actor: Actor, planned: Plan, progress: Progress | None = None) -> Done:
    """Do what the dry run found, in one operation; lines that no longer hold are left out and told.

    New accounts are « En cours d’activation » and their activation message is queued; `progress` may raise Cancelled:
    nothing is written then.
    """
    done: list[Record] = []
    with ledger.operation(actor, keep_going=True) as op:
        sieve = _Sieve(actor)
        for some in _chunks(planned.lines, progress):
            records = []
            for member in sieve.sift(some):
                if member.effect is Effect.UNCHANGED:
                    continue
                try:
                    records.append((member, _write(op, sieve.world, member)))
                except Refused as cause:
                    sieve.leave_out(member.line, cause, member.body.name)
            op.flush()
            for member, record in records:
                if record.failure:
                    sieve.leave_out(member.line, record.failure, member.body.name)
                else:
                    done.append(record)
        accounts = len(sieve.world.created)
    return Done(len(done), accounts, tuple(sieve.bad))


def _chunks(lines: Sequence[Line], progress: Progress | None) -> Iterator[Sequence[Line]]:
    for start in range(0, len(lines), CHUNK):
        some = lines[start : start + CHUNK]
        yield some
        if progress:
            progress(start + len(some), len(lines), some[-1].who)


class _Sieve:
    """Parts the lines that can be done from those that cannot, a chunk at a time."""

    def __init__(self, actor: Actor) -> None:
        self.world = World(actor)
        self.members: list[Member] = []
        self.bad: list[BadLine] = []
        self._seen: dict[tuple[str, int], int] = {}

    def leave_out(self, line: Line, cause: Refused, structure: str = "") -> None:
        self.bad.append(BadLine(line.number, line.who, structure or line.structure, cause))

    def sift(self, lines: Iterable[Line]) -> list[Member]:
        """Return what the good lines of this chunk do; the others join `bad`."""
        wishes: list[Wish] = []
        for line in lines:
            try:
                wishes.append(member_lines.understood(line))
            except Refused as cause:
                self.leave_out(line, cause)
        self.world.look_up(wishes)
        found = []
        for wish in wishes:
            try:
                found.append(self._member(wish))
            except Refused as cause:
                self.leave_out(wish.line, cause, self.world.name_of(wish.identifier))
        self.members += found
        return found

    def _member(self, wish: Wish) -> Member:
        world = self.world
        place = world.place(wish.identifier)
        key = (wish.identity.login, place.body.id)
        if key in self._seen:
            raise Refused("Même personne et même structure qu’à la ligne {line}.", line=self._seen[key])
        user_id, identity, name = world.person(wish, place)
        held = world.held.get((user_id, place.body.id)) if user_id else None
        if held and held.role is Role.PRIMARY_MANAGER:
            raise Refused("C’est le gestionnaire principal\u202f: son rattachement ne change que par le transfert.")
        today = clock.today()
        if held and held.status is RequestStatus.SUSPENDED:
            raise Refused("Ce rattachement est désactivé\u202f: réactivez-le d’abord.")
        terms = _terms(wish, held, world.services(wish, place))
        running = held if held and held.runs_on(today) else None
        terms = memberships.check(terms, held, place.active, today, edited=running is not None)
        if terms.ends_on and terms.ends_on < today:
            raise Refused("La date de fin ({end}) est passée.", field="ends_on", end=day(terms.ends_on))
        effect = Effect.NEW if held is None else Effect.CHANGED
        if running and _is_as(running, terms, place.active):
            effect = Effect.UNCHANGED
        member = Member(wish.line, user_id, identity, name, place.body, held, terms, effect)
        world.require(member.roles, place.body)
        self._seen[key] = wish.line.number
        if user_id is None:
            world.newcomers.setdefault(identity.login, (wish.line.number, identity))
        return member


def _terms(wish: Wish, held: Held | None, services: Sequence[int]) -> Terms:
    """Return what a line grants: what it leaves empty stays as it is, or begins today."""
    today = clock.today()
    running = held if held and held.runs_on(today) else None
    start = wish.starts_on or (running.starts_on if running else today)
    end = wish.ends_on if wish.has_end or running is None else running.ends_on
    mine = running.services_on(today) if running else {}
    ticked = []
    for service_id in services:
        row = mine.get(service_id)
        first = max(row.starts_on, start) if row else None
        last = row.ends_on if row else None
        ticked.append(ServiceTerms(service_id, first, min(last, end) if last and end else last))
    role = wish.role or (running.role if running else Role.SIMPLE_USER)
    return Terms(role, start, end, wish.comment, not services, tuple(ticked))


def _is_as(held: Held, terms: Terms, active: Iterable[int]) -> bool:
    """Return whether a membership that runs is already what the terms say."""
    now = {row.service_id: (row.starts_on, row.ends_on) for row in held.services}
    if not terms.whole_structure:
        now = {service_id: dates for service_id, dates in now.items() if service_id in active}
    wanted = {service.service_id: (service.starts_on, service.ends_on) for service in terms.services}
    return (held.role, held.starts_on, held.ends_on, held.whole_structure, now) == (
        *(terms.role, terms.starts_on, terms.ends_on, terms.whole_structure, wanted),
    )


def _write(op: Operation, world: World, member: Member) -> Record:
    """Keep the record of one membership, and before it that of an account which nobody has yet."""
    place = world.place(member.body.identifier)
    facts: Facts = {
        "granted": memberships.terms_facts(member.terms, place.active),
        "comment": member.terms.comment,
        "line": member.line.number,
        "labels": {f"service:{row.service_id}": place.active[row.service_id].name for row in member.terms.services},
    }
    user_id = member.user_id or world.created.get(member.identity.login)
    if user_id is None:
        user_id = _create(op, member.identity)
        world.created[member.identity.login] = user_id
    subject = Person(user_id, member.name)
    with op.record(Action.MEMBERSHIP_IMPORTED, subject, member.body, facts, roles=member.roles) as record:
        memberships.grant(op, record, user_id, member.body.id, member.held, member.terms, place.active)
    return record


def _create(op: Operation, identity: Identity) -> int:
    subject = Person(0, person(identity.last_name, identity.first_name))
    with op.record(Action.ACCOUNT_CREATED, subject) as record:
        user_id = record.insert(User, status=AccountStatus.BEING_ACTIVATED, **users.columns(op, identity))
        record.subject = Person(user_id, subject.name)
        record.notify(user_id, Message.ACTIVATION)
    return user_id
