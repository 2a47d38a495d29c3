"""One-time codes (G3.4, G5.3, G7.1), to activate an account or to choose a password that was forgotten.

Kept hashed, made when their mail leaves, dead after 72 h.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta
from typing import Any, NamedTuple

from chorus_desktop.core import (
    account_reach,
    accounts,
    batch,
    clock,
    letter_wordings,
    letters,
    outbox,
    passwords,
)
from chorus_desktop.core.account_reach import Reach
from chorus_desktop.core.batch import Gone, Progress, Summary
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.language import French, tr
from chorus_desktop.core.letters import Code
from chorus_desktop.core.models import History, User
from chorus_desktop.core.notifications import Letter
from chorus_desktop.core.operation import Body, Operation, Person, Record
from chorus_desktop.core.outbox import Parcel
from chorus_desktop.core.reading import among, fetch, fetch_one
from chorus_desktop.core.rights import DISCONNECTED, Actor
from chorus_desktop.core.states import AccountStatus, Action, Message
from chorus_desktop.core.text import person

VALIDITY = timedelta(hours=72)
GONE = Gone("Compte n° {id}", "Ce compte n’existe plus.")
NOWHERE = Body(0, "", "")
ACTIONS = {Message.ACTIVATION: Action.ACTIVATION_RESENT, Message.PASSWORD_CODE: Action.PASSWORD_CODE_GIVEN}
"""The messages that bear a code, and what giving it is in the history."""
NOT_WAITING: dict[AccountStatus, French] = {
    AccountStatus.ACTIVE: "Ce compte est déjà actif.",
    AccountStatus.DEACTIVATED: "Ce compte est désactivé.",
    AccountStatus.CLOSED: "Ce compte est clôturé.",
}
NOT_ACTIVE: dict[AccountStatus, French] = {
    **NOT_WAITING,
    AccountStatus.BEING_ACTIVATED: "Ce compte est en attente d’activation.",
}
del NOT_ACTIVE[AccountStatus.ACTIVE]


class Invited(NamedTuple):
    """An account as the mail of a code concerns it."""

    id: int
    version: int
    name: str
    login: str
    contact_email: str
    status: AccountStatus
    reach: Reach
    queued: bool
    """Whether a message for it waits in the outbox already."""
    message: Message
    oneself: bool

    @property
    def subject(self) -> Person:
        return Person(self.id, self.name)

    @property
    def reader(self) -> letters.Reader:
        return letters.Reader(self.name, self.login, self.contact_email)

    @property
    def address(self) -> str:
        return self.reader.address(self.message)

    @property
    def body(self) -> Body:
        return self.reach.within or NOWHERE

    def check(self) -> None:
        """Raise Refused when no such mail goes to this account, or not from this actor."""
        refusals = NOT_WAITING if self.message is Message.ACTIVATION else NOT_ACTIVE
        if self.status in refusals:
            raise Refused(refusals[self.status])
        if self.oneself:
            raise Refused("Changez votre propre mot de passe dans « Mon compte ».")
        self.reach.require(self.name)


class Draft(NamedTuple):
    """The mail as it will be, its code left out: that is made when it leaves. The demonstration sends nothing."""

    user_id: int
    name: str
    letter: Letter
    demonstration: bool
    message: Message = Message.ACTIVATION


class Prepared(NamedTuple):
    """The mails, their codes in clear, that nothing else holds; and what was left out."""

    parcels: tuple[Parcel, ...]
    summary: Summary


class Renewed(NamedTuple):
    """The new codes in clear, by person; and what was left out."""

    codes: dict[int, Code]
    summary: Summary


class Sorted(NamedTuple):
    """The ticked people: whom the mail concerns, and the others with the reason."""

    invited: tuple[Person, ...]
    skipped: tuple[tuple[Person, Refused], ...]


def draft(actor: Actor, user_id: int, message: Message = Message.ACTIVATION) -> Draft:
    """Return the mail to look at. Raises Refused as `prepare` does."""
    found = _read(actor, [user_id], message).get(user_id)
    if found is None:
        raise Refused(GONE.sentence)
    found.check()
    letter = letters.letter(
        message, found.reader, {}, actor.name if actor.id else "", None, letter_wordings.in_use(message)
    )
    return Draft(user_id, found.name, letter, accounts.is_demonstration(), message)


def sort_out(actor: Actor, ids: Sequence[int]) -> Sorted:
    """Tell « En cours d’activation » from the others, which are named as skipped (G5.3)."""
    invited, skipped = [], []
    found = _read(actor, ids)
    for user_id in dict.fromkeys(ids):
        one = found.get(user_id)
        try:
            if one is None:
                raise Refused(GONE.sentence)
            one.check()
        except Refused as cause:
            who = one.subject if one else Person(user_id, tr(GONE.name).format(id=user_id))
            skipped.append((who, cause))
        else:
            invited.append(one.subject)
    return Sorted(tuple(invited), tuple(skipped))


def prepare(
    actor: Actor, ids: Sequence[int], progress: Progress | None = None, message: Message = Message.ACTIVATION
) -> Prepared:
    """Make a fresh code for each of these accounts and write their mails; the older codes are dead.

    `message` says what the code is for. A single account raises its Refused; of several, those that wait for no
    activation are left out and told. The mails are the actor's to send: meanwhile they do not leave by the server.
    """
    renewed = renew(actor, ids, progress, message)
    messages = outbox.waiting_of(renewed.codes, message)
    outbox.hold(messages.values())
    return Prepared(tuple(outbox.parcels(actor, messages.values(), renewed.codes)), renewed.summary)


def renew(
    actor: Actor,
    ids: Sequence[int],
    progress: Progress | None = None,
    message: Message = Message.ACTIVATION,
    *,
    queue: bool = True,
) -> Renewed:
    """Make the codes alone; `queue`: also a message for whom none waits."""
    codes: dict[int, tuple[Code, str]] = {}
    until = clock.now() + VALIDITY
    waiting = [user_id for user_id, found in _read(actor, ids, message).items() if _waits(found)]
    for done, user_id in enumerate(waiting, 1):  # outside of the transaction: a hash is slow on purpose
        text = passwords.new_key(passwords.CODE_GROUPS)
        codes[user_id] = Code(text, until), passwords.hashed(text)
        if progress:
            progress(done, len(waiting), "")

    def read(some: Sequence[int]) -> Mapping[int, Invited]:
        return _read(actor, some, message)

    def resend(op: Operation, invited: Invited) -> Record:
        return _resend(op, invited, codes, queue)

    summary = batch.run(actor, ids, read, resend, GONE)
    left_out = {failure.id for failure in summary.failures}
    return Renewed({user_id: code for user_id, (code, _) in codes.items() if user_id not in left_out}, summary)


def _waits(found: Invited) -> bool:
    try:
        found.check()
    except Refused:
        return False
    return True


def _resend(op: Operation, invited: Invited, codes: Mapping[int, tuple[Code, str]], queue: bool) -> Record:
    invited.check()
    if invited.id not in codes:
        raise Refused("Le compte de {name} vient de changer : recommencez.", name=invited.name)
    (code, digest), facts, where = codes[invited.id], {"mail_to": invited.address}, invited.reach.asked()
    with op.record(ACTIONS[invited.message], invited.subject, None, facts, **where) as record:
        record.update(User, invited.id, invited.version, activation_code=digest, activation_code_until=code.until)
        if queue and not invited.queued:
            record.notify(invited.id, invited.message)
    return record


def _read(actor: Actor, ids: Collection[int], message: Message = Message.ACTIVATION) -> dict[int, Invited]:
    columns: tuple[Any, ...] = (User.id, User.version, User.last_name, User.first_name)
    query = User.select(*columns, User.login, User.contact_email, User.status).where(
        User.id.in_(among(ids)), ~User.technical
    )
    rows = fetch(query)
    reaches = account_reach.reaches(actor, [row[0] for row in rows])
    if actor == DISCONNECTED and message is Message.ACTIVATION:
        reaches = {user_id: Reach(None, (), _was_just_created_here(user_id)) for user_id in reaches}
    queued = outbox.waiting_of(reaches, message)
    return {
        row[0]: Invited._make(
            (*row[:2], person(row[2], row[3]), *row[4:], reaches[row[0]], row[0] in queued, message, row[0] == actor.id)
        )
        for row in rows
    }


def _was_just_created_here(user_id: int) -> bool:
    """The sign-in screen sends the first mail of the accounts that it creates, and no other."""
    row = fetch_one(User.select(User.version).where(User.id == user_id))
    born = fetch_one(
        History.select(History.actor_id).where(History.subject_id == user_id, History.action == Action.ACCOUNT_CREATED)
    )
    return row == (1,) and born == (None,)
