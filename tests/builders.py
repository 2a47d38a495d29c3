"""A small town for the tests: structures, services, people and requests, made by the real verbs, without passwords."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from chorus_desktop.core import accounts, clock, database, ledger, memberships, passwords, services, structures, users
from chorus_desktop.core.membership_decisions import Decision, validate
from chorus_desktop.core.membership_requests import Asked, AskedService, ask, record
from chorus_desktop.core.membership_sheet import read
from chorus_desktop.core.memberships import ServiceTerms, Terms
from chorus_desktop.core.models import Directory, Membership, Recorded, User, proxy
from chorus_desktop.core.rights import DISCONNECTED, SYSTEM, Actor
from chorus_desktop.core.states import AccountStatus, Action, IdentifierType, Origin, Role
from chorus_desktop.core.text import normalise

TODAY = date(2026, 3, 10)
MORNING = datetime(2026, 3, 10, 8, 30, tzinfo=UTC)
"""Half past nine in Terneuil, on the day on which the tests live."""
PAULINE = users.Identity("contact@mairieterneuil.fr", "Dufour", "Pauline")
SIRET = "13502985601178"
Row = dict[str, Any]


@dataclass
class Town:
    """A structure, its primary manager, and its services by code."""

    id: int
    manager: Actor
    services: dict[str, int] = field(default_factory=dict)

    def add_service(self, code: str, name: str = "") -> int:
        self.services[code] = services.add_service(self.manager, self.id, code, name or f"Service {code}")
        return self.services[code]

    def deactivate(self, code: str) -> None:
        services.deactivate_service(self.manager, self.services[code])

    def asked(self, *codes: str, **more: Any) -> Asked:
        """What somebody asks of this structure: these services, unless `whole_structure`."""
        return Asked(self.id, services=tuple(AskedService(self.services[code]) for code in codes), **more)

    def ask(self, person: Actor, *codes: str, **more: Any) -> int:
        return ask(person, self.asked(*codes, **more))

    def terms(self, *codes: str, **more: Any) -> Terms:
        """What the manager grants: a simple user, from today, on these services."""
        ticked = tuple(ServiceTerms(self.services[code]) for code in codes)
        return Terms(**{"role": Role.SIMPLE_USER, "starts_on": TODAY, "services": ticked, **more})

    def join(self, person: Actor, *codes: str, role: Role = Role.SIMPLE_USER, **more: Any) -> int:
        """Make a person a member, of the whole structure unless services are named; return the membership's id."""
        request = self.ask(person, *codes, whole_structure=not codes)
        terms = self.terms(*codes, role=role, whole_structure=not codes, **more)
        validate(self.manager, [Decision(request, terms)])
        return int(self.membership(person)["id"])

    def membership(self, person: Actor) -> Row:
        """Return the last membership of a person here, as stored; empty when there is none."""
        where = "user_id = ? AND structure_id = ? ORDER BY id DESC"
        return next(iter(rows("membership", where, person.id, self.id)), {})

    def rights_of(self, person: Actor) -> dict[str, tuple[str, str | None]]:
        """Return the services of a person's membership here: code → first and last day."""
        codes = {service: code for code, service in self.services.items()}
        held = rows("service_membership", "membership_id = ?", self.membership(person)["id"])
        return {codes[row["service_id"]]: (row["starts_on"], row["ends_on"]) for row in held}


def found(path: Path, *codes: str) -> Town:
    """Make the database, its first account and its first structure a year ago; its services have these codes."""
    database.create(path)
    sheet = structures.checked(structures.Sheet(SIRET, "CCAS Terneuil", confirmed=True))
    with clock.at(MORNING - timedelta(365)):
        manager = accounts.found_with(users.checked(PAULINE), passwords.UNUSABLE, sheet, passwords.UNUSABLE)
        town = Town(1, manager, {"FACTURES_PUBLIQUES": 1})
        for code in codes:
            town.add_service(code)
    return town


def another(manager: Actor, identifier: str, name: str, *codes: str) -> Town:
    """Make one more structure, of this manager."""
    structure_id = structures.create(manager, structures.Sheet(identifier, name, confirmed=True))
    (first,) = rows("service", "structure_id = ?", structure_id)
    town = Town(structure_id, manager, {"FACTURES_PUBLIQUES": first["id"]})
    for code in codes:
        town.add_service(code)
    return town


def account(last_name: str, first_name: str, *, active: bool = True) -> Actor:
    """Create somebody's account, from the sign-in screen."""
    login = f"{first_name}.{last_name}@exemple.fr".lower().replace(" ", "")
    user_id = users.create(DISCONNECTED, users.Identity(login, last_name, first_name))
    if active:
        users.activate(DISCONNECTED, user_id, passwords.UNUSABLE)
    return Actor(user_id, users.named(user_id))


def record_for(town: Town, person: Actor, *codes: str) -> int:
    """Record a request that somebody made by telephone today."""
    return record(town.manager, person.id or 0, town.asked(*codes), clock.today(), Origin.TELEPHONE)


def delegate(town: Town, person: Actor, *, user_level: bool, structure_level: bool) -> None:
    membership = town.membership(person)["id"]
    memberships.delegate(town.manager, membership, user_level=user_level, structure_level=structure_level)


def change(model: type[Recorded], identifier: int, **values: Any) -> None:
    """Change a row as a verb that is still to come will: through the ledger, by the system."""
    (row,) = rows(model._meta.table_name, "id = ?", identifier)
    with ledger.operation(SYSTEM) as op, op.record(Action.UPGRADED) as record:
        record.update(model, identifier, row["version"], **values)


def add_to_directory(**values: Any) -> None:
    """Put one body into the public directory, as an import does."""
    flags = (
        *("issues_edi", "receives_edi", "payment_status_managed", "engagement_managed"),
        *("service_managed", "service_or_engagement", "is_moa", "is_moa_only"),
    )
    texts = ("address", "address2", "address3", "postal_code", "city", "phone", "email")
    row: Row = {**dict.fromkeys(flags, False), **dict.fromkeys(texts, ""), "active": True, "country": "FR"}
    row |= {"identifier_type": IdentifierType.SIRET, **values}
    row |= {"sort_name": normalise(row["name"]), "search": normalise(f"{row['name']} {row['identifier']}")}
    with ledger.housekeeping():
        Directory.insert(**row).execute()


def close_account(person: Actor, status: AccountStatus = AccountStatus.CLOSED) -> None:
    assert person.id is not None
    change(User, person.id, status=status)


def change_membership(town: Town, person: Actor, **values: Any) -> None:
    change(Membership, town.membership(person)["id"], **values)


def transfer(town: Town, person: Actor) -> None:
    """Make a member the primary manager in the place of the present one, as the transfer of G6 will."""
    old, new = town.membership(town.manager), town.membership(person)
    with ledger.operation(SYSTEM) as op, op.record(Action.UPGRADED) as record:
        record.update(Membership, old["id"], old["version"], role=Role.SIMPLE_USER)
        record.update(Membership, new["id"], new["version"], role=Role.PRIMARY_MANAGER)
    town.manager = person


def ticked(request_id: int) -> set[int]:
    """Return the services that the form of a request ticks by default."""
    return {row.id for row in read(request_id).services() if row.ticked}


def rows(table: str, where: str = "1", *values: Any) -> list[Row]:
    """Return rows as they are stored, by id."""
    order = "" if "ORDER BY" in where else " ORDER BY 1"
    cursor = proxy.execute_sql(f"SELECT * FROM {table} WHERE {where}{order}", values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def everything() -> dict[str, list[Row]]:
    """Return all rows of all tables: what must not have moved when a verb fails."""
    names = proxy.execute_sql("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    return {name: rows(name) for (name,) in names}
