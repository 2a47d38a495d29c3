"""« Annuler la décision » (B1): the changes of a history row backwards, if nobody has touched the rows since.

Undoing is a decision of its own: a new row of the history, which names the one that it takes back.
"""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from peewee import IntegrityError

from chorus_desktop.core import action_rights, batch, rights
from chorus_desktop.core.action_rights import UNDOABLE
from chorus_desktop.core.batch import Gone, Progress, Summary
from chorus_desktop.core.errors import Overtaken, Refused, WriteRefused
from chorus_desktop.core.language import French, tr
from chorus_desktop.core.models import RECORDED, History, Membership, Outbox, Recorded, User
from chorus_desktop.core.operation import Body, Operation, Person, Record, Undone
from chorus_desktop.core.reading import among, fetch, fetch_one
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import Action, Delivery, Message, Role

MODELS: dict[str, type[Recorded]] = {model._meta.table_name: model for model in RECORDED}
GONE = Gone("Ligne n° {id}", "Cette ligne de l’historique n’existe pas.")
REPLACED: French = (
    "Une autre demande, un autre rattachement ou un autre accès a pris depuis la place de ce que cette décision avait "
    "changé\u202f: décidez-en directement."
)
"""Said where what comes back would be there twice."""
LEFT = frozenset({Delivery.SENT, Delivery.LEAVING, Delivery.UNCERTAIN})
"""A message in one of these states cannot be kept back: it is followed by another."""


Allowed = dict[tuple[Right, int | None], bool]
"""Which rights the actor has, by right and structure."""


class Told(NamedTuple):
    """A message that told of the decision."""

    id: int
    user_id: int
    state: Delivery


class Decided(NamedTuple):
    """A history row about to be undone."""

    id: int
    action: Action
    person: Person | None
    structure: Body | None
    record: Mapping[str, Any]
    undone_by: tuple[str, Any] | None
    messages: tuple[Told, ...]
    technical: bool

    @property
    def subject(self) -> Person:
        """Whom a summary names."""
        return self.person or Person(0, "")

    @property
    def body(self) -> Body:
        return self.structure or Body(0, "", "")


def undo(actor: Actor, numbers: Sequence[int], progress: Progress | None = None) -> Summary:
    """Take back decisions, each by a history row of its own, the latest first.

    A single one raises its Refused (Overtaken when somebody has changed the same rows since); of several, those that
    cannot be undone are left out and told in the summary.
    """
    try:
        summary = batch.run(actor, sorted(set(numbers), reverse=True), read, _undo_one, GONE, progress)
    except (IntegrityError, sqlite3.IntegrityError):
        raise Refused(REPLACED) from None
    failures = (
        failure._replace(cause=Refused(REPLACED)) if isinstance(failure.cause, WriteRefused) else failure
        for failure in summary.failures
    )
    return summary._replace(failures=tuple(failures))


def of_operation(number: int) -> list[int]:
    """Return the rows of the same operation that can be undone and were not yet: a whole batch (B1)."""
    operation = fetch_one(History.select(History.operation).where(History.id == number))
    undone = History.select(History.undoes).where(History.undoes.is_null(False))
    query = History.select(History.id).where(
        History.operation == (operation[0] if operation else 0),
        History.action.in_(list(UNDOABLE)),
        History.id.not_in(undone),
    )
    return [row[0] for row in fetch(query)]


def why_not(actor: Actor, number: int) -> str:
    """Return why the actor may not undo this row, for a tooltip; nothing when he may try."""
    found = read([number]).get(number)
    return GONE.sentence if found is None else _why_not(actor, found, {})


def offered(actor: Actor, operation: int) -> list[int]:
    """Return the rows of an operation that the actor may undo: what its message offers to take back (B1)."""
    numbers, allowed = of_operation(operation), Allowed()
    found: list[int] = []
    for start in range(0, len(numbers), batch.CHUNK):
        some = read(numbers[start : start + batch.CHUNK])
        found += [number for number, decided in some.items() if not _why_not(actor, decided, allowed)]
    return sorted(found)


def _why_not(actor: Actor, decided: Decided, allowed: Allowed) -> str:
    """`allowed`: the rights that were asked before, of many rows."""
    try:
        _refuse_settled(decided)
    except Refused as refusal:
        return str(refusal)
    if decided.person and decided.person.id == actor.id:
        return tr("Personne n’annule une décision qui le concerne.")
    right = action_rights.needed(decided.action, _roles(decided), decided.technical)
    asked = right, decided.structure.id if decided.structure else None
    if asked not in allowed:
        allowed[asked] = rights.may(actor, *asked)
    no_right = tr("Vous n’avez pas ce droit sur {structure}.").format(structure=decided.body.name)
    return "" if allowed[asked] else no_right


def read(numbers: Sequence[int]) -> dict[int, Decided]:
    """Return history rows by number, with what was done about them since."""
    rows = fetch(History.select(History.id, History.action, History.record).where(History.id.in_(among(numbers))))
    undone = {
        row[0]: row[1:]
        for row in fetch(
            History.select(History.undoes, History.actor_name, History.at).where(History.undoes.in_(among(numbers)))
        )
    }
    messages: dict[int, list[Told]] = {}
    query = Outbox.select(Outbox.history_id, Outbox.id, Outbox.user, Outbox.state)
    for row in fetch(query.where(Outbox.history_id.in_(among(numbers)))):
        messages.setdefault(row[0], []).append(Told(*row[1:]))
    technical = {row[0] for row in fetch(User.select(User.id).where(User.technical))}
    found = {}
    for number, action, text in rows:
        record = json.loads(text)
        subject, structure = record["subject"], record["structure"]
        found[number] = Decided(
            number,
            action,
            Person(*subject) if subject else None,
            Body(*structure) if structure else None,
            record,
            undone.get(number),
            tuple(messages.get(number, ())),
            bool(subject) and subject[0] in technical,
        )
    return found


def _refuse_settled(decided: Decided) -> None:
    if decided.action not in UNDOABLE:
        raise Refused("Cette décision ne s’annule pas.")
    if decided.undone_by:
        raise Overtaken("Déjà annulée par {who} {when}.", who=decided.undone_by[0], when=decided.undone_by[1])


def _roles(decided: Decided) -> tuple[Role, ...]:
    """Return the roles that the row gave or took: a manager's is the primary manager's to undo."""
    table = Membership._meta.table_name
    changes = (change for change in decided.record["changes"] if change["table"] == table)
    sides = (side for change in changes for side in (change["before"], change["after"]) if side)
    return tuple(Role(side["role"]) for side in sides if side.get("role"))


def _undo_one(op: Operation, decided: Decided) -> Record:
    _refuse_settled(decided)
    facts = {
        "undone": {
            "id": decided.id,
            "action": str(decided.action),
            "at": decided.record["at"],
            "by": decided.record["actor"][1],
        },
        "labels": decided.record["facts"].get("labels", {}),
        **_accesses(decided.record["facts"]),
    }
    with op.record(
        Action.DECISION_UNDONE,
        decided.person,
        decided.structure,
        facts,
        roles=_roles(decided),
        technical=decided.technical,
        undoes=Undone(decided.id, decided.action),
    ) as record:
        for change in reversed(decided.record["changes"]):
            _reverse(record, **change)
        for told in decided.messages:
            if told.state in LEFT:
                details = {"structure": decided.body.name, "identifier": decided.body.identifier}
                record.notify(told.user_id, Message.DECISION_UNDONE, what=str(decided.action), **details)
            elif told.state is not Delivery.WITHDRAWN:
                record.take_back(told.id)
    return record


def _accesses(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is said of the accesses and the space that come back: as it was said of them, the other way round."""
    back = [
        {**one, "consultation": one["was"][0], "modification": one["was"][1]}
        | {"was": [one["consultation"], one["modification"]]}
        for one in facts.get("accesses", ())
        if "was" in one
    ]
    return {key: value for key, value in (("accesses", back), ("space", facts.get("space"))) if value}


def _reverse(
    record: Record, table: str, id: int, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None
) -> None:
    """Add the change backwards: it holds only if the row is still at the version that the change left."""
    model = MODELS[table]
    if after is None:
        assert before is not None
        record.restore(model, id, **{**before, "version": before["version"] + 1})
    elif before is None:
        record.delete(model, id, after["version"])
    else:
        values = {name: value for name, value in before.items() if name != "version"}
        record.update(model, id, after["version"], **values)
