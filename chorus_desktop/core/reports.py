"""« Reporté dans Chorus Pro le … »: which decisions of the register were also done on the State's portal."""

from collections.abc import Sequence
from datetime import date

from peewee import Expression, ModelSelect, fn

from chorus_desktop.core import clock, ledger
from chorus_desktop.core.action_rights import UNDOABLE
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.models import History, Report
from chorus_desktop.core.operation import Body
from chorus_desktop.core.reading import among, fetch
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Action
from chorus_desktop.core.text import day

REPORTABLE = UNDOABLE | {
    Action.STRUCTURE_CREATED,
    Action.ACCOUNT_CREATED,
    Action.ACCESS_TAKEN,
    Action.DECISION_UNDONE,
    Action.MEMBERSHIP_IMPORTED,
    Action.TECHNICAL_USER_CREATED,
}
"""What has to be done on the portal too; the rest concerns this register alone."""


def to_report() -> Expression:
    """Condition of a list of history rows: what is still to be carried over.

    What was undone before it was carried over is not, nor is its undoing: the portal never knew.
    """
    undoing = History.alias()
    reported = fn.EXISTS(Report.select().where(Report.history_id == History.id))
    undone = fn.EXISTS(undoing.select().where(undoing.undoes == History.id))
    known_there = fn.EXISTS(Report.select().where(Report.history_id == History.undoes))
    condition: Expression = (
        History.action.in_(list(REPORTABLE)) & ~reported & ~undone & (History.undoes.is_null() | known_there)
    )
    return condition


def reported_on() -> "ModelSelect[Report]":
    """Column of a list of history rows: the day on which each was carried over, or nothing."""
    return Report.select(Report.reported_on).where(Report.history_id == History.id)


def report(actor: Actor, numbers: Sequence[int], on: date | None = None) -> int:
    """Mark decisions as done in Chorus Pro on a day (today when not given), none = not done after all.

    One history row a structure; rows that are not to be carried over are passed over. Return how many changed.
    """
    return _mark(actor, numbers, on or clock.today())


def take_back(actor: Actor, numbers: Sequence[int]) -> int:
    """Mark decisions as still to be carried over; return how many changed."""
    return _mark(actor, numbers, None)


def _mark(actor: Actor, numbers: Sequence[int], on: date | None) -> int:
    if on and on > clock.today():
        raise Refused("La date du report ({day}) est à venir.", field="reported_on", day=day(on))
    known = {
        row[0]: row[1:]
        for row in fetch(
            Report.select(Report.history_id, Report.id, Report.version, Report.reported_on).where(
                Report.history_id.in_(among(numbers))
            )
        )
    }
    places: dict[Body | None, list[int]] = {}
    columns = (History.id, History.structure_id, History.structure_identifier, History.structure_name)
    query = History.select(*columns).where(History.id.in_(among(numbers)))
    query = query.where(to_report() | History.id.in_(among(known)))
    for number, *place in fetch(query.order_by(History.id)):
        row = known.get(number)
        if (row[2] if row else None) != on:
            places.setdefault(Body(*place) if place[0] else None, []).append(number)
    if not places:
        raise Refused("Aucune de ces lignes n’est à reporter." if on else "Aucune de ces lignes n’est reportée.")
    with ledger.operation(actor) as op:
        for body, some in places.items():
            facts = {"rows": some, "reported_on": on.isoformat() if on else None}
            with op.record(Action.DECISION_REPORTED, None, body, facts) as record:
                for number in some:
                    row = known.get(number)
                    if row is None:
                        record.insert(Report, history_id=number, reported_on=on)
                    elif on is None:
                        record.delete(Report, row[0], row[1])
                    else:
                        record.update(Report, row[0], row[1], reported_on=on)
    return sum(map(len, places.values()))
