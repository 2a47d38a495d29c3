"""Whatever people do, in whatever order: the history tells how every row came to be, and its chain never breaks."""

import hashlib
import json
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from chorus_desktop.core import (
    clock,
    closing,
    database,
    expiry,
    memberships,
    reactivation,
    seal,
    services,
    structures,
    successors,
    user_editing,
)
from chorus_desktop.core.account import COLUMNS, GRACE, Account
from chorus_desktop.core.attachments import attach, edit
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.member_decisions import Seen, reactivate, remove, suspend
from chorus_desktop.core.membership_decisions import Decision, refuse, validate
from chorus_desktop.core.membership_requests import Asked, AskedService, ask, record, withdraw
from chorus_desktop.core.memberships import ServiceTerms, Terms
from chorus_desktop.core.models import RECORDED, User, proxy
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import AccountStatus, Origin, Role
from chorus_desktop.core.succession import Given, depart, give_up
from tests import builders
from tests.builders import MORNING, everything, rows

Values = dict[str, Any]
ONE_ACTIVE_MANAGER = """
    SELECT s.id, (SELECT count(*) FROM membership m JOIN users u ON u.id = m.user_id
                  WHERE m.structure_id = s.id AND m.role = 'GESTIONNAIRE_PRINCIPAL' AND m.status = 'VALIDEE'
                  AND u.status = 'ACTIF')
    FROM structure s WHERE s.status = 'ACTIVE'
"""
numbers = st.integers(0, 99)
actors = st.just(0) | st.just(0) | numbers
"""Mostly the manager: somebody who may."""
some = st.lists(numbers, max_size=3)
roles = st.sampled_from([None, None, Role.SIMPLE_USER, Role.SECONDARY_MANAGER, Role.PRIMARY_MANAGER])
days = st.sampled_from([0, 0, 0, -20, -1, 1, 20])
texts = st.sampled_from(["", "Merci.", "é" * 255, '","table":"users"', "{0}", "œuvre d’État\n", "é" * 256])


class Town(RuleBasedStateMachine):
    """People do what they like; numbers stand for whoever and whatever is there."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self._clock = clock.at(MORNING)
        self._clock.__enter__()
        self._replayed: dict[str, dict[int, Values]] = {model._meta.table_name: {} for model in RECORDED}
        self._told = 0
        self.people: list[Actor] = []

    def teardown(self) -> None:
        database.close()
        self._clock.__exit__(None, None, None)
        self._folder.cleanup()

    def attempt(self, verb: Callable[[], object], *, bug: type[Exception] = Refused) -> None:
        """Do something; what is refused has changed nothing."""
        before = everything()
        try:
            verb()
        except (Refused, bug):
            assert everything() == before

    def person(self, number: int) -> Actor:
        return self.people[number % len(self.people)]

    def id_of(self, table: str, number: int, *, waiting: bool = False) -> int:
        """One of the rows; with `waiting` mostly one of those that wait for a decision."""
        ids = [row["id"] for row in rows(table, "status LIKE 'EN_COURS%'" if waiting and number % 5 else "1")]
        return int(ids[number % len(ids)]) if ids else 4_000

    def request(self, number: int) -> int:
        return self.id_of("membership_request", number, waiting=True)

    def some_services(self, chosen: list[int]) -> list[int]:
        return sorted({self.id_of("service", number) for number in chosen})

    @initialize()
    def found(self) -> None:
        town = builders.found(Path(self._folder.name) / "chorus.db", "ACHATS", "VOIRIE")
        self.people = [town.manager, *(builders.account(f"Nom {number}", "Prénom") for number in range(1, 6))]
        town.join(self.people[1], role=Role.SECONDARY_MANAGER)
        town.join(self.people[2], "ACHATS")
        for person in self.people[3:]:
            town.ask(person, "ACHATS", "VOIRIE")

    @rule(active=st.booleans())
    def create_an_account(self, active: bool) -> None:
        self.people.append(builders.account(f"Nom {len(self.people)}", "Prénom", active=active))

    @rule(who=actors, whom=numbers, city=texts, correct=st.booleans())
    def edit_an_account(self, who: int, whom: int, city: str, correct: bool) -> None:
        """Its login too, which only an account that is not active yet lets be corrected."""

        def edit() -> None:
            actor, user_id = self.person(who), self.id_of("users", whom)
            account = user_editing.read(actor, user_id)
            login = f"{self._told}.{account.identity.login}" if correct else account.identity.login
            user_editing.edit(actor, user_id, account.version, account.identity._replace(city=city, login=login))

        self.attempt(edit)

    @rule(who=actors, siret=st.sampled_from(["14700985600135", "21970004200015", "35600000049837", "1"]))
    def create_a_structure(self, who: int, siret: str) -> None:
        self.attempt(lambda: structures.create(self.person(who), structures.Sheet(siret, f"Mairie {siret}", True)))

    @rule(who=actors, where=numbers, code=st.sampled_from(["ECOLES", "MARCHES", ""]))
    def add_a_service(self, who: int, where: int, code: str) -> None:
        structure = self.id_of("structure", where)
        self.attempt(lambda: services.add_service(self.person(who), structure, code, code))

    @rule(who=actors, which=numbers)
    def deactivate_a_service(self, who: int, which: int) -> None:
        self.attempt(lambda: services.deactivate_service(self.person(who), self.id_of("service", which)))

    def asked(self, where: int, chosen: list[int], whole: bool, role: Role | None, comment: str) -> Asked:
        lines = tuple(AskedService(service, comment) for service in self.some_services(chosen))
        return Asked(self.id_of("structure", where), whole, lines, role, comment)

    @rule(who=numbers, where=actors, chosen=some, whole=st.booleans(), role=roles, comment=texts)
    def ask_to_join(
        self, who: int, where: int, chosen: list[int], whole: bool, role: Role | None, comment: str
    ) -> None:
        self.attempt(lambda: ask(self.person(who), self.asked(where, chosen, whole, role, comment)))

    @rule(who=actors, whom=numbers, where=actors, chosen=some, role=roles, ago=days)
    def record_a_request(self, who: int, whom: int, where: int, chosen: list[int], role: Role | None, ago: int) -> None:
        asked = self.asked(where, chosen, not chosen, role, "")
        received = clock.today() - timedelta(ago)
        self.attempt(lambda: record(self.person(who), self.person(whom).id or 0, asked, received, Origin.PAPER))

    @rule(which=numbers, who=st.none() | numbers)
    def withdraw_a_request(self, which: int, who: int | None) -> None:
        """Mostly one's own."""
        request = self.request(which)
        (applicant,) = [row["user_id"] for row in rows("membership_request", "id = ?", request)] or [0]
        actor = Actor(applicant, "NOM Prénom") if who is None else self.person(who)
        self.attempt(lambda: withdraw(actor, request))

    @rule(who=actors, which=numbers, chosen=some, role=roles, start=days, end=st.none() | days, comment=texts)
    def validate_with_terms(
        self, who: int, which: int, chosen: list[int], role: Role | None, start: int, end: int | None, comment: str
    ) -> None:
        terms = self.terms(chosen, role, start, end, comment)
        request = self.request(which)
        self.attempt(lambda: validate(self.person(who), [Decision(request, terms)]))

    @rule(who=actors, chosen=st.lists(numbers, min_size=2, max_size=5), stale=st.booleans())
    def validate_several(self, who: int, chosen: list[int], stale: bool) -> None:
        """Some of them decided already, gone, or changed since they were read."""
        decisions = [Decision(self.request(number)) for number in chosen]
        decisions[0] = decisions[0]._replace(version=1 if stale else None)
        self.attempt(lambda: validate(self.person(who), decisions))

    @rule(who=actors, chosen=st.lists(numbers, min_size=1, max_size=4), reason=texts)
    def refuse_some(self, who: int, chosen: list[int], reason: str) -> None:
        decisions = [Decision(self.request(number)) for number in chosen]
        self.attempt(lambda: refuse(self.person(who), decisions, reason))

    @rule(who=actors, which=numbers, user_level=st.booleans(), structure_level=st.booleans())
    def change_a_delegation(self, who: int, which: int, user_level: bool, structure_level: bool) -> None:
        levels = {"user_level": user_level, "structure_level": structure_level}
        self.attempt(lambda: memberships.delegate(self.person(who), self.id_of("membership", which), **levels))

    def members(self, chosen: list[int], stale: bool) -> list[Seen]:
        seen = [Seen(self.id_of("membership", number)) for number in chosen]
        return [seen[0]._replace(version=1), *seen[1:]] if stale else seen

    @rule(
        who=actors,
        verb=st.sampled_from([suspend, reactivate, remove]),
        chosen=st.lists(numbers, min_size=1, max_size=4),
        stale=st.booleans(),
    )
    def decide_of_members(self, who: int, verb: Callable[..., object], chosen: list[int], stale: bool) -> None:
        """The primary manager's resists, also to himself."""
        self.attempt(lambda: verb(self.person(who), self.members(chosen, stale)))

    def terms(self, chosen: list[int], role: Role | None, start: int, end: int | None, comment: str) -> Terms:
        ticked = tuple(ServiceTerms(service) for service in self.some_services(chosen))
        today = clock.today()
        ends_on = None if end is None else today + timedelta(end)
        return Terms(role or Role.SIMPLE_USER, today + timedelta(start), ends_on, comment, not chosen, ticked)

    @rule(who=actors, whom=some, where=actors, chosen=some, role=roles, start=days, end=st.none() | days, comment=texts)
    def attach_some(
        self,
        who: int,
        whom: list[int],
        where: int,
        chosen: list[int],
        role: Role | None,
        start: int,
        end: int | None,
        comment: str,
    ) -> None:
        terms = self.terms(chosen, role, start, end, comment)
        people = [self.person(number).id or 0 for number in whom]
        self.attempt(lambda: attach(self.person(who), self.id_of("structure", where), people, terms))

    @rule(who=actors, which=numbers, chosen=some, role=roles, start=days, end=st.none() | days, stale=st.booleans())
    def edit_a_membership(
        self, who: int, which: int, chosen: list[int], role: Role | None, start: int, end: int | None, stale: bool
    ) -> None:
        identifier = self.id_of("membership", which)
        (version,) = [row["version"] for row in rows("membership", "id = ?", identifier)] or [0]
        terms = self.terms(chosen, role, start, end, "")
        self.attempt(lambda: edit(self.person(who), identifier, version - stale, terms))

    @rule()
    def the_system_sees_what_has_expired(self) -> None:
        expiry.record()
        ended = "ends_on < ? AND status <> 'SUPPRIMEE' AND expired_on IS NULL"
        assert rows("membership", ended, clock.today().isoformat()) == []

    def given(self, who: int, chosen: list[int], to: int, stale: bool) -> list[Given]:
        """Some of what a person holds, or all of it; to somebody, where it is a role of primary manager."""
        own = rows("membership", "user_id = ? AND status <> 'SUPPRIMEE'", self.person(who).id)
        own = [own[number % len(own)] for number in chosen if own] or own
        login = next(iter(rows("users", "id = ?", self.person(to).id)))["login"]
        primary = {row["id"] for row in own if row["role"] == Role.PRIMARY_MANAGER}
        unique = {row["id"]: row["version"] - stale for row in own}
        return [Given(id, version, (), login if id in primary else "") for id, version in unique.items()]

    @rule(who=actors, chosen=some, to=numbers, stale=st.booleans(), comment=texts)
    def give_up_some(self, who: int, chosen: list[int], to: int, stale: bool, comment: str) -> None:
        self.attempt(lambda: give_up(self.person(who), self.given(who, chosen, to, stale), comment))

    @rule(who=actors, where=actors, to=st.none() | numbers)
    def name_a_successor(self, who: int, where: int, to: int | None) -> None:
        login = "" if to is None else rows("users", "id = ?", self.person(to).id)[0]["login"]

        def name() -> None:
            structure = self.id_of("structure", where)
            successors.name_in_advance(
                self.person(who), structure, successors.read(self.person(who), structure).version, login
            )

        self.attempt(name)

    @rule(who=numbers, to=numbers)
    def leave_for_good(self, who: int, to: int) -> None:
        self.attempt(lambda: depart(self.person(who), self.given(who, [], to, False)))

    @rule(who=numbers)
    def come_back(self, who: int) -> None:
        """As whoever knows the password does."""
        (account,) = fetch(User.select(*COLUMNS).where(User.id == self.person(who).id))
        self.attempt(lambda: reactivation._reactivate(Account(*account)))

    @rule()
    def the_system_closes_what_was_left(self) -> None:
        closing.record()
        late = (clock.now() - GRACE).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        assert rows("users", "status = 'DESACTIVE' AND deactivated_at < ?", late) == []

    @rule(which=st.integers(0, 9), status=st.sampled_from([AccountStatus.ACTIVE, *AccountStatus]))
    def change_an_account(self, which: int, status: AccountStatus) -> None:
        self.attempt(lambda: builders.change(User, self.id_of("users", which), status=status), bug=AssertionError)

    @rule(count=st.integers(1, 30) | st.just(61))
    def time_passes(self, count: int) -> None:
        self._clock.__exit__(None, None, None)
        self._clock = clock.at(clock.now() + timedelta(count) if self._told else MORNING)
        self._clock.__enter__()

    @invariant()
    def no_row_changed_without_its_history(self) -> None:
        for row in rows("history", "id > ?", self._told):
            self._told = row["id"]
            for change in json.loads(row["record"])["changes"]:
                self._replay(**change)
        for model in RECORDED:
            table, hidden, masked = model._meta.table_name, model.digests, model.masked
            stored = {row.pop("id"): row for row in rows(table)}
            for row in stored.values():
                row.update({name: _digest(row[name]) for name in hidden} | {name: _mask(row[name]) for name in masked})
            assert stored == self._replayed[table], table

    def _replay(self, table: str, id: int, before: Values | None, after: Values | None) -> None:
        rows_now = self._replayed[table]
        now = rows_now.get(id)
        if before is None:
            assert now is None and after is not None
            rows_now[id] = after
            return
        assert now is not None and before.items() <= now.items()
        if after is None:
            assert before == now
            del rows_now[id]
        else:
            assert set(after) == set(before) and after["version"] == before["version"] + 1
            rows_now[id] = now | after

    @invariant()
    def the_chain_is_never_broken(self) -> None:
        assert list(seal.broken_rows()) == []

    @invariant()
    def an_active_structure_has_one_active_primary_manager(self) -> None:
        assert all(count == 1 for _, count in proxy.execute_sql(ONE_ACTIVE_MANAGER).fetchall())

    @invariant()
    def every_message_tells_of_a_history_row(self) -> None:
        told = {row["id"] for row in rows("history")}
        assert all(row["history_id"] in told for row in rows("outbox"))


def _digest(value: object) -> str | None:
    return None if value is None else f"sha256:{hashlib.sha256(str(value).encode()).hexdigest()}"


def _mask(value: object) -> str | None:
    return None if value is None else f"…{str(value)[-4:]}"


TestAnySequence = Town.TestCase
TestAnySequence.settings = settings(max_examples=25, stateful_step_count=30)
