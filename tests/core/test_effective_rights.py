"""What the tables say that somebody may open is what the history says, whatever was done; a dry run is the real run."""

import json
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from chorus_desktop.core import (
    access,
    access_changes,
    access_facts,
    clock,
    database,
    effects,
    seal,
    services,
    space_changes,
    subscription_decisions,
    subscription_requests,
    undo,
)
from chorus_desktop.core.access import Access, Accesses, Member, Own, Place
from chorus_desktop.core.access_changes import Change
from chorus_desktop.core.action_rights import UNDOABLE
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.models import RECORDED
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.spaces import FIRST_OPEN
from chorus_desktop.core.states import AccountStatus, RequestStatus, Role, Source, Space
from chorus_desktop.core.subscription_decisions import Decision
from chorus_desktop.core.subscription_requests import AskedSpace
from chorus_desktop.core.text import person
from tests import builders
from tests.builders import MORNING, everything, rows

Tables = dict[str, dict[int, dict[str, Any]]]
numbers = st.integers(0, 99)
spaces = st.sampled_from([Space.WORKS_INVOICES, Space.INVOICES_RECEIVED, Space.INVOICES_TO_VALIDATE, Space.HOME])
levels = st.builds(Access, st.booleans(), st.booleans())


def replayed() -> Tables:
    """Every recorded table, rebuilt from the history alone."""
    tables: Tables = {model._meta.table_name: {} for model in RECORDED}
    for row in rows("history"):
        for change in json.loads(row["record"])["changes"]:
            table = tables[change["table"]]
            if change["after"] is None:
                del table[change["id"]]
            else:
                table[change["id"]] = table.get(change["id"], {}) | change["after"]
    return tables


def rebuilt(tables: Tables, day: date) -> dict[int, Accesses]:
    """What each member may open, from those tables."""
    found = {}
    for id, row in tables["membership"].items():
        if row["status"] == RequestStatus.REMOVED:
            continue
        active = {
            service: one["name"]
            for service, one in tables["service"].items()
            if one["structure_id"] == row["structure_id"] and one["active"]
        }
        opened = set(FIRST_OPEN)
        for one in tables["structure_space"].values():
            if one["structure_id"] == row["structure_id"]:
                (opened.add if one["open"] else opened.discard)(Space(one["space"]))
        user = tables["users"][row["user_id"]]
        held = frozenset(
            one["service_id"]
            for one in tables["service_membership"].values()
            if one["membership_id"] == id
            and one["starts_on"] <= day.isoformat()
            and (one["ends_on"] is None or one["ends_on"] >= day.isoformat())
        )
        member = Member(
            id,
            row["user_id"],
            person(user["last_name"], user["first_name"]),
            Role(row["role"]),
            RequestStatus(row["status"]),
            AccountStatus(user["status"]),
            bool(row["whole_structure"]),
            date.fromisoformat(row["starts_on"]),
            date.fromisoformat(row["ends_on"]) if row["ends_on"] else None,
            held,
        )
        own = [
            Own(
                id,
                Space(one["space"]),
                one["service_id"],
                Access(bool(one["consultation"]), bool(one["modification"])),
                Source(one["source"]),
            )
            for one in tables["subscription"].values()
            if one["membership_id"] == id
        ]
        found[id] = access.effective(Place(row["structure_id"], active, frozenset(opened)), member, own, day)
    return found


def plain(accesses: Accesses) -> object:
    """An access without where it comes from."""
    return {
        space: (one.everywhere.access, {id: cell.access for id, cell in one.differing.items()}, one.services)
        for space, one in accesses.items()
    }


def recorded() -> dict[str, list[dict[str, Any]]]:
    names = {model._meta.table_name for model in RECORDED}
    return {
        name: [{key: value for key, value in row.items() if key != "version"} for row in rows(name)] for name in names
    }


class Town(RuleBasedStateMachine):
    """A primary manager, a secondary one and simple users; numbers stand for whoever and whatever is there."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self._clock = clock.at(MORNING)
        self._clock.__enter__()

    def teardown(self) -> None:
        database.close()
        self._clock.__exit__(None, None, None)
        self._folder.cleanup()

    @initialize()
    def found(self) -> None:
        self.town = builders.found(Path(self._folder.name) / "chorus.db", "ACHATS", "VOIRIE")
        self.people = [self.town.manager, *(builders.account(f"Nom {number}", "Prénom") for number in range(1, 5))]
        self.town.join(self.people[1], role=Role.SECONDARY_MANAGER)
        self.town.join(self.people[2], "ACHATS")
        self.town.join(self.people[3], "ACHATS", "VOIRIE")
        self.town.join(self.people[4])

    def one_of(self, table: str, number: int, where: str = "1") -> int:
        ids = [row["id"] for row in rows(table, where)]
        return int(ids[number % len(ids)]) if ids else 4_000

    def service(self, number: int) -> int | None:
        return self.one_of("service", number) if number % 2 else None

    def attempt(self, verb: Any) -> None:
        """A dry run tells what the real run does, and what is refused has changed nothing."""
        before = everything()
        try:
            told = effects.of(verb)
        except Refused:
            assert everything() == before
            return
        assert everything() == before
        count = len(before["history"])
        verb()
        made = rows("history", "id > ?", count)
        assert [json.loads(row["record"])["facts"] for row in made] == [
            json.loads(json.dumps(record.facts)) for record in told.records
        ]
        for row, record in zip(made, told.records, strict=True):
            changes = [change._asdict() for change in record.changes]
            assert json.loads(row["record"])["changes"] == json.loads(json.dumps(changes))

    @rule(space=spaces, is_open=st.booleans())
    def open_or_close(self, space: Space, is_open: bool) -> None:
        verb = space_changes.open_space if is_open else space_changes.close_space
        self.attempt(lambda: verb(self.town.manager, self.town.id, space))

    @rule(who=numbers, space=spaces, service=numbers, level=levels)
    def ask(self, who: int, space: Space, service: int, level: Access) -> None:
        person: Actor = self.people[who % len(self.people)]
        asked = [AskedSpace(space, self.service(service), level)]
        self.attempt(lambda: subscription_requests.ask(person, self.town.id, asked))

    @rule(which=st.lists(numbers, min_size=1, max_size=3), who=st.sampled_from([0, 0, 0, 1]), no=st.booleans())
    def decide(self, which: list[int], who: int, no: bool) -> None:
        waiting = "status = 'EN_COURS_DE_VALIDATION'"
        decisions = [Decision(self.one_of("subscription_request", number, waiting)) for number in which]
        actor = self.people[who]
        if no:
            self.attempt(lambda: subscription_decisions.refuse(actor, decisions, "Non."))
        else:
            self.attempt(lambda: subscription_decisions.validate(actor, decisions))

    @rule(which=st.lists(numbers, min_size=1, max_size=3), space=spaces, service=numbers, level=levels)
    def change(self, which: list[int], space: Space, service: int, level: Access) -> None:
        members = [self.one_of("membership", number) for number in which]
        changes = [Change(space, self.service(service), level)]
        self.attempt(lambda: access_changes.change(self.town.manager, members, changes))

    @rule(model=numbers, to=numbers)
    def copy(self, model: int, to: int) -> None:
        one, other = self.one_of("membership", model), self.one_of("membership", to)
        self.attempt(lambda: access_changes.copy(self.town.manager, one, [other]))

    @rule(which=numbers)
    def switch_a_service(self, which: int) -> None:
        id = self.one_of("service", which)
        (row,) = rows("service", "id = ?", id)
        verb = services.deactivate_services if row["active"] else services.reactivate_services
        self.attempt(lambda: verb(self.town.manager, [id]))

    @rule(back=st.integers(0, 3))
    def undo(self, back: int) -> None:
        """The last decision, or one a little older."""
        words = ",".join(f"'{action}'" for action in UNDOABLE)
        found = rows("history", f"action IN ({words})")
        if found:
            number = found[-1 - back % len(found)]["id"]
            self.attempt(lambda: undo.undo(self.town.manager, [number]))

    @rule(space=spaces, service=numbers, level=levels, who=numbers)
    def a_change_undone_leaves_everything_as_it_was(self, space: Space, service: int, level: Access, who: int) -> None:
        before, member = recorded(), self.one_of("membership", who)
        try:
            access_changes.change(self.town.manager, [member], [Change(space, self.service(service), level)])
        except Refused:
            return
        undo.undo(self.town.manager, [rows("history")[-1]["id"]])
        assert recorded() == before

    @invariant()
    def the_history_tells_the_same_rights(self) -> None:
        day = clock.today()
        of_tables = {one.member.id: plain(one.accesses) for one in access_facts.of_structure(self.town.id)}
        assert of_tables == {id: plain(found) for id, found in rebuilt(replayed(), day).items()}

    @invariant()
    def the_chain_is_never_broken(self) -> None:
        assert list(seal.broken_rows()) == []


TestEffectiveRights = Town.TestCase
TestEffectiveRights.settings = settings(max_examples=20, stateful_step_count=25)
