"""What has become of a history row since, and what may still be done about it: undone, carried over (B1)."""

from datetime import date
from typing import Any, NamedTuple

from chorus_desktop.core import action_rights, history, reports, rights, undo
from chorus_desktop.core.history import Detail
from chorus_desktop.core.language import tr
from chorus_desktop.core.models import History, Report
from chorus_desktop.core.reading import fetch_one
from chorus_desktop.core.rights import Actor, Right


class Undoing(NamedTuple):
    """The row that took a decision back: its number, whose it is, when."""

    id: int
    author: str
    at: Any


class Since(NamedTuple):
    """What the detail of a row says beside the record itself.

    `why_not_undo`: nothing when the actor may undo it. `together`: the rows of its operation that can be undone, itself
    included. `undoes`: the row that this one took back. `reported_on`: when it was carried over to Chorus Pro.
    `reportable`: whether it can be marked so. `why_not_report`: nothing when the actor may mark it.
    """

    undoable: bool
    why_not_undo: str
    together: tuple[int, ...]
    undone: Undoing | None
    undoes: int | None
    reported_on: date | None
    reportable: bool
    why_not_report: str


class Whole(NamedTuple):
    """One record, and what has become of it; None when it is not to be seen."""

    detail: Detail | None
    since: Since | None


def whole(actor: Actor, number: int) -> Whole:
    """Read both."""
    detail = history.detail(actor, number)
    return Whole(detail, since(actor, number) if detail is not None else None)


def _no_right(structure: str) -> str:
    return tr("Vous n’avez pas ce droit sur {structure}.").format(structure=structure or tr("vos structures"))


def since(actor: Actor, number: int) -> Since | None:
    """Read it; None when there is no such row."""
    query = History.select(History.action, History.structure_id, History.structure_name, History.undoes)
    row = fetch_one(query.where(History.id == number))
    if row is None:
        return None
    action, structure_id, structure, undoes = row
    undone = fetch_one(History.select(History.id, History.actor_name, History.at).where(History.undoes == number))
    reported = fetch_one(Report.select(Report.reported_on).where(Report.history_id == number))
    undoable = action in action_rights.UNDOABLE
    reportable = fetch_one(History.select(History.id).where(History.id == number, reports.to_report())) is not None
    may_report = rights.may(actor, Right.DECIDE, structure_id)
    return Since(
        undoable,
        undo.why_not(actor, number),
        tuple(undo.of_operation(number)) if undoable and undone is None else (),
        Undoing(*undone) if undone else None,
        undoes,
        reported[0] if reported else None,
        reportable or reported is not None,
        "" if may_report else _no_right(structure),
    )
