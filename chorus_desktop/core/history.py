"""« Historique » (G4): who sees which rows, the list with its filters, and one row whole, its seal checked."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from peewee import Expression, fn

from chorus_desktop.core import history_words as say
from chorus_desktop.core import reports, rights, seal
from chorus_desktop.core.flaws import Flaw
from chorus_desktop.core.history_changes import changes
from chorus_desktop.core.history_filters import ALL, Filters, conditions
from chorus_desktop.core.history_services import ChangeLine
from chorus_desktop.core.history_words import Line
from chorus_desktop.core.language import tr
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.models import History, Membership, MembershipRequest, Service
from chorus_desktop.core.reading import fetch, fetch_one
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import Action, Role
from chorus_desktop.core.words import done


class HistoryRow(NamedTuple):
    """One line of « Historique »; the names are those of that day. The last two say where Chorus Pro stands."""

    id: int
    at: Any
    action: Action
    subject: str
    identifier: str
    structure: str
    actor: str
    reported_on: str | None = None
    to_report: bool = False

    @property
    def word(self) -> str:
        """What the column « Commentaires » says (G4.2)."""
        return done(self.action)


COLUMNS = (
    *(History.id, History.at, History.action, History.subject_name),
    *(History.structure_identifier, History.structure_name, History.actor_name),
    *(reports.reported_on(), reports.to_report()),
)


@dataclass(frozen=True)
class Detail:
    """The whole record (G4.3): the lines that say who asked and decided what, then what has changed.

    `flaw` says what does not hold of its seal; None = it does.
    """

    row: HistoryRow
    title: str
    lines: tuple[Line, ...]
    changes: tuple[ChangeLine, ...]
    hash: str
    flaw: Flaw | None

    @property
    def place(self) -> str:
        """The structure, or nothing."""
        return say.place(self.row.identifier, self.row.structure)

    @property
    def seal(self) -> str:
        """What the check of the seal has found, as a sentence."""
        return tr("Sceau vérifié.") if self.flaw is None else self.flaw.sentence

    @property
    def text(self) -> str:
        """The whole record, readable anywhere."""
        head = (f"{tr('Historique')}, {say.number(self.row.id)}, {self.row.word}", self.title, self.place)
        return say.text(
            head, self.lines, self.changes, (self.seal, tr("Empreinte\u00a0: {hash}").format(hash=self.hash))
        )


class Told(NamedTuple):
    """A record in words, for a table: `text` says who, why, and what changed."""

    title: str
    text: str


def told(record_text: str, operation: int) -> Told:
    """Return what a record says, whoever reads it; one that cannot be read says so."""
    try:
        record = json.loads(record_text)
        _complete(record)
        lines, made = say.lines(record, _role(record), _companions(operation)), changes(record, _services(record))
        return Told(say.title(record), say.text((), lines, made, ()))
    except (ValueError, LookupError, TypeError, AttributeError):
        return Told("", tr("Cette ligne ne se lit plus\u202f: vérifiez l’historique."))


def listing(actor: Actor, filters: Filters = ALL) -> Listing[HistoryRow]:
    """Every action on the structures that the actor manages now, and the account rows of their people (G4.1).

    What concerns the whole database (a restore, an import, the mail) is for those who may administer it.

    Sorts: date (the order in which the rows were added), person, structure.
    """
    found = Listing(
        row=HistoryRow,
        key=History.id,
        base=History.select(History.id).where(visible(actor)),
        rows=History.select(*COLUMNS),
        sorts={"date": (History.id,), "person": (History.search,), "structure": (History.structure_name,)},
    )
    return found.where(*conditions(filters))


def visible(actor: Actor) -> Expression:
    """Return the condition on the rows that the actor sees.

    The structure of a row is wrapped, so that SQLite reads the rows in their order and stops after a page.

    By its two indexes it would gather and sort all that the actor may see before it showed the first row.
    """
    managed = rights.structures(actor.id, Right.READ)
    members = Membership.select(Membership.user).where(Membership.structure.in_(managed))
    applicants = MembershipRequest.select(MembershipRequest.user).where(MembershipRequest.structure.in_(managed))
    place = fn.COALESCE(History.structure_id, 0)
    administers = fn.EXISTS(rights.structures(actor.id, Right.ADMINISTER))
    of_nobody = History.subject_id.in_(members | applicants) | (History.subject_id.is_null() & administers)
    condition: Expression = place.in_(managed) | ((place == 0) & of_nobody)
    return condition


def detail(actor: Actor, number: int) -> Detail | None:
    """Return one row whole; None when the actor does not see it (any more)."""
    found = fetch_one(
        History.select(*COLUMNS, History.operation, History.hash, History.record).where(
            History.id == number, visible(actor)
        )
    )
    if found is None:
        return None
    row, (operation, hash, text) = HistoryRow(*found[: len(COLUMNS)]), found[len(COLUMNS) :]
    flaw = seal.flaw_of(number)
    try:
        record = json.loads(text)
        _complete(record)
        made = changes(record, _services(record))
        return Detail(
            row, say.title(record), say.lines(record, _role(record), _companions(operation)), made, hash, flaw
        )
    except (ValueError, LookupError, TypeError, AttributeError):
        if flaw is None:
            raise
        told = _bare(row)  # what was put in the record's place cannot even be read
        return Detail(row, say.title(told), say.lines(told, None, 0), (), hash, flaw)


def _bare(row: HistoryRow) -> Mapping[str, Any]:
    """Return the little that the columns say of a row, as its record would."""
    subject = (None, row.subject) if row.subject else None
    return {"action": row.action, "subject": subject, "facts": {}, "at": str(row.at), "actor": (None, row.actor, None)}


def _role(record: Mapping[str, Any]) -> Role | None:
    """Return what the author was in that structure on that day."""
    role = record["actor"][2]
    return Role(role) if role else None


def _companions(operation: int) -> int:
    """Return how many other actions were done in the same operation (G1.6)."""
    return History.select().where(History.operation == operation).count() - 1


def _services(record: Mapping[str, Any]) -> dict[int, str]:
    """Return the names of the services that a record tells of: its own labels first, else as they are today."""
    names = {
        int(key.removeprefix("service:")): name
        for key, name in record["facts"].get("labels", {}).items()
        if key.startswith("service:")
    }
    wanted = {(change["after"] or change["before"]).get("service_id") for change in record["changes"]}
    missing = wanted - names.keys() - {None}
    if missing:
        names |= dict(fetch(Service.select(Service.id, Service.name).where(Service.id.in_(missing))))
    return names


def _complete(record: Mapping[str, Any]) -> None:
    """Add to each change of dates on a service which service it is: only the row that made the right says so."""
    for change in record["changes"]:
        if change["table"] == "service_membership" and change["before"] and change["after"]:
            mark = f'"id":{change["id"]},"table":"service_membership"}}'
            query = History.select(History.record).where(
                History.structure_id == record["structure"][0], History.id < record["id"], History.record.contains(mark)
            )
            made = fetch_one(query.order_by(History.id))
            born = json.loads(made[0])["changes"] if made else []
            for other in born:
                if (other["table"], other["id"]) == (change["table"], change["id"]):
                    change["after"]["service_id"] = other["after"]["service_id"]
