"""The filters of « Historique » (G4.1): period, person, structure, action, author, search, what is to be reported."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from peewee import fn

from chorus_desktop.core import clock, reports, rights
from chorus_desktop.core.models import History, Membership, User
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.rights import DISCONNECTED, SYSTEM, Actor, Right
from chorus_desktop.core.states import MANAGERS
from chorus_desktop.core.text import normalise, person
from chorus_desktop.core.words import ACTIONS


class Author(StrEnum):
    """Authors that are not one of the managers."""

    APPLICANT = "applicant"
    """The person concerned."""
    SYSTEM = SYSTEM.name
    DISCONNECTED = DISCONNECTED.name


class Filters(NamedTuple):
    """What the list is narrowed to; empty fields do not count.

    `days`: 1 = today alone. `first` and `last`: from and to these days, both included. `author`: a user's id, or one
    that is no manager. `to_report`: what is still to be carried over to Chorus Pro.
    """

    search: str = ""
    word: str = ""
    days: int | None = None
    first: date | None = None
    last: date | None = None
    person: str = ""
    structure_id: int | None = None
    author: int | Author | None = None
    to_report: bool = False


ALL = Filters()


def conditions(filters: Filters) -> Iterable[object]:
    """Yield what the rows of the list must be."""
    if filters.word:
        yield History.action.in_([action for action, word in ACTIONS.items() if word == filters.word])
    if filters.days is not None:
        yield History.at >= clock.midnight(clock.today() - timedelta(days=filters.days - 1))
    if filters.first is not None:
        yield History.at >= clock.midnight(filters.first)
    if filters.last is not None:
        yield History.at < clock.midnight(filters.last + timedelta(days=1))
    if filters.structure_id is not None:
        yield History.structure_id == filters.structure_id
    match filters.author:
        case int():
            yield History.actor_id == filters.author
        case Author.APPLICANT:
            yield History.actor_id == History.subject_id
        case Author():
            yield History.actor_id.is_null() & (History.actor_name == filters.author)
    if filters.to_report:
        yield reports.to_report()
    for word in normalise(filters.person).split():
        yield fn.INSTR(History.search, word).between(1, fn.LENGTH(History.subject_name))  # it begins with the person
    for word in normalise(filters.search).split():
        yield History.search.contains(word)


def authors(actor: Actor) -> list[tuple[int, str]]:
    """Return the managers of the structures that the actor manages, removed ones too: id and name (G4.1).

    Who is a simple user there since, as after a transfer, is not among them: the search finds what they did by name.
    """
    query = (
        User.select(User.id, User.last_name, User.first_name)
        .join(Membership, on=(Membership.user == User.id))
        .where(Membership.structure.in_(rights.structures(actor.id, Right.READ)), Membership.role.in_(list(MANAGERS)))
    )
    return [(row[0], person(row[1], row[2])) for row in fetch(query.distinct().order_by(User.sort_name, User.id))]
