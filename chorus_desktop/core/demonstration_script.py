"""The script that makes the demonstration: real verbs under a settable clock, from the first account to yesterday."""

import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

from chorus_desktop.core import (
    accounts,
    bank_accounts,
    clock,
    documents,
    expiry,
    memberships,
    outbox,
    passwords,
    services,
    structures,
    technical_users,
    users,
)
from chorus_desktop.core.attachments import attach
from chorus_desktop.core.demonstration_spaces import SpaceScenes, Table
from chorus_desktop.core.member_decisions import Seen, suspend
from chorus_desktop.core.membership_decisions import Decision, refuse, validate
from chorus_desktop.core.membership_requests import Asked, AskedService, ask, record
from chorus_desktop.core.membership_sheet import read
from chorus_desktop.core.memberships import ServiceTerms, Terms
from chorus_desktop.core.models import Outbox, Service
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.resources import resource
from chorus_desktop.core.rights import DISCONNECTED, Actor
from chorus_desktop.core.states import Delivery, Message, Origin, Role


def tell() -> None:
    """Fill the open, empty database with the script's people, structures, requests and decisions."""
    Story(tomllib.loads(resource("demonstration.toml").read_text(encoding="utf-8"))).tell()


class Story(SpaceScenes):
    """The script's state while it is told."""

    def __init__(self, script: Table) -> None:
        super().__init__()
        self._script = script
        self._now = clock.now()
        self._today = clock.today()

    def tell(self) -> None:
        steps: list[tuple[float, Any, Table]] = [(-float(self._script["founder"]["days"]), self._found, {})]
        steps += [(0.1 - person["days"], self._person, person) for person in self._script["people"]]
        steps += [(0.2 - body["days"], self._structure, body) for body in self._script["structures"]]
        steps += [(0.3 - robot["days"], self._technical, robot) for robot in self._script["technical"]]
        for request in self._script["requests"]:
            steps.append((0.5 - request["days"], self._request, request))
        steps += [(0.55 - member["days"], self._attach, member) for member in self._script["attached"]]
        steps += [(0.57 - opened["days"], self._open, opened) for opened in self._script["opened_spaces"]]
        steps += [(0.58 - change["days"], self._change, change) for change in self._script["access_changes"]]
        steps += [(0.59 - asked["days"], self._ask_spaces, asked) for asked in self._script["subscription_requests"]]
        steps += [(0.05 - visit["days"], self._sign_in, visit) for visit in self._script["sign_ins"]]
        steps += [(-float(days), self._send, {}) for days in self._script["sent_days"]]
        while steps:
            steps.sort(key=_when)
            when, tell, table = steps.pop(0)
            with self._day(when):
                steps += tell(table) or []

    @contextmanager
    def _day(self, when: float) -> Iterator[None]:
        """Live at that moment: days from today, the fraction being the part of the working day."""
        days = int(when // 1)
        day = self._today + timedelta(days=days)
        minutes = int((when % 1) * 500)
        moment = datetime(day.year, day.month, day.day, 9) + timedelta(minutes=minutes)
        with clock.at(min(moment.astimezone(), self._now - timedelta(minutes=5))):
            yield

    def _found(self, _: Table) -> None:
        founder = self._script["founder"]
        first = next(body for body in self._script["structures"] if body["identifier"] == founder["structure"])
        identity = users.checked(users.Identity(founder["login"], founder["last_name"], founder["first_name"]))
        sheet = structures.checked(_sheet(first))
        self._actors[founder["login"]] = accounts.found_with(identity, passwords.UNUSABLE, sheet, passwords.UNUSABLE)
        self._complete(first, 1)

    def _person(self, table: Table) -> None:
        fields = {name: table[name] for name in users.Identity._fields if name in table}
        author = self._actors[self._script["founder"]["login"]]
        user_id = users.create(author, users.Identity(**fields))
        if table.get("active", True):
            users.activate(DISCONNECTED, user_id, passwords.UNUSABLE)
        self._actors[table["login"]] = Actor(user_id, users.named(user_id))

    def _structure(self, table: Table) -> None:
        if table["identifier"] not in self._structures:
            self._complete(table, structures.create(self._actors[table["manager"]], _sheet(table)))

    def _complete(self, table: Table, structure_id: int) -> None:
        manager, identifier = self._actors[table["manager"]], table["identifier"]
        self._structures[identifier] = structure_id
        for code, name in table.get("services", ()):
            services.add_service(manager, structure_id, code, name)
        for code, service_id in fetch(
            Service.select(Service.code, Service.id).where(Service.structure == structure_id)
        ):
            self._services[identifier, code] = service_id
        for code in table.get("inactive", ()):
            services.deactivate_service(manager, self._services[identifier, code])
        for account in table.get("bank_accounts", ()):
            bank_accounts.add(manager, structure_id, bank_accounts.Typed(**account))
        for paper in table.get("documents", ()):
            file = documents.File(paper["name"], paper["media_type"], paper["text"].encode())
            documents.add(manager, structure_id, [file])

    def _technical(self, table: Table) -> None:
        body = structures.named(self._structures[table["structure"]])
        login, manager = technical_users.proposal(body), self._actors[table["manager"]]
        technical_users.create(manager, body.id, login, table["contact_email"], _kept_nowhere)

    def _request(self, table: Table) -> list[tuple[float, Any, Table]]:
        comments = table.get("service_comments", {})
        lines = [
            AskedService(self._services[table["structure"], code], comments.get(code, ""))
            for code in table.get("services", ())
        ]
        role = Role(table["role"]) if "role" in table else None
        asked = Asked(
            self._structures[table["structure"]],
            table.get("whole_structure", False),
            tuple(lines),
            role,
            table.get("comment", ""),
        )
        applicant = self._actors[table["login"]]
        if "recorded_by" in table:
            author = self._actors[table["recorded_by"]]
            record(author, applicant.id or 0, asked, clock.today(), Origin(table["origin"]))
            return []
        request_id = ask(applicant, asked)
        delay = table.get("validated_after", table.get("refused_after"))
        return [] if delay is None else [(0.7 + delay - table["days"], self._decide, {**table, "id": request_id})]

    def _decide(self, table: Table) -> list[tuple[float, Any, Table]]:
        author, request_id = self._actors[table["by"]], table["id"]
        if "refused_after" in table:
            refuse(author, [Decision(request_id)], table["reason"])
            return []
        terms = read(request_id).default_terms(clock.today())
        if "ends_in" in table:
            terms = terms._replace(ends_on=self._today + timedelta(days=table["ends_in"]))
        validate(author, [Decision(request_id, terms)])
        steps: list[tuple[float, Any, Table]] = []
        if table.get("ends_in", 0) < 0:
            steps.append((1.01 + table["ends_in"], self._expire, {}))
        if "suspended_after" in table:
            steps.append((0.6 + table["suspended_after"] - table["days"], self._suspend, table))
        return steps

    def _expire(self, _: Table) -> None:
        expiry.record()

    def _suspend(self, table: Table) -> None:
        user_id, structure_id = self._actors[table["login"]].id or 0, self._structures[table["structure"]]
        held = memberships.held_by([(user_id, structure_id)])[user_id, structure_id]
        suspend(self._actors[table["by"]], [Seen(held.id)])

    def _attach(self, table: Table) -> None:
        structure_id = self._structures[table["structure"]]
        services = tuple(ServiceTerms(self._services[table["structure"], code]) for code in table.get("services", ()))
        starts_on = max(clock.today(), self._today + timedelta(days=table.get("starts_in", -table["days"])))
        terms = Terms(
            Role.SIMPLE_USER, starts_on, comment=table["comment"], whole_structure=not services, services=services
        )
        attach(self._actors[table["by"]], structure_id, [self._actors[table["login"]].id or 0], terms)

    def _send(self, _: Table) -> None:
        """By the mail program; an activation would need its code."""
        waiting = Outbox.select(Outbox.id).where(Outbox.state == Delivery.WAITING, Outbox.message != Message.ACTIVATION)
        outbox.mark_sent([row[0] for row in fetch(waiting)])

    def _sign_in(self, table: Table) -> None:
        accounts.signed_in(self._actors[table["login"]].id or 0)


def _kept_nowhere(_: technical_users.Connection) -> Callable[[], None]:
    """The demonstration has no file: the password is lost as it is made."""
    return _nothing


def _nothing() -> None:
    return None


def _when(step: tuple[float, Any, Table]) -> float:
    return step[0]


def _sheet(table: Table) -> structures.Sheet:
    fields = {name: table[name] for name in structures.Sheet._fields if name in table}
    return structures.Sheet(**fields, confirmed=True)
