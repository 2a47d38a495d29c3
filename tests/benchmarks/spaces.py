"""Opening a space on 10 000 members, over raw `sqlite3` writing the same rows; and who may open what, for 2 000."""

import gc
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

from chorus_desktop.core import access_facts, accounts, database, passwords, services, space_changes, structures, users
from chorus_desktop.core.database import PRAGMAS
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Space
from tests.benchmarks.measure import Result, milliseconds, paired

MEMBERS, MATRIX, SERVICES, REPETITIONS = 10_000, 2_000, 50, 3
OPENED = Space.WORKS_INVOICES
NOW = "2026-01-01T08:00:00.000000Z"
TABLES = ("structure_space", "subscription", "subscription_request", "subscription_request_line", "history")
USER = "version, login, contact_email, last_name, first_name, sort_name, search, status, technical, phone, address, \
address2, postal_code, city, country, created_at"
MEMBERSHIP = "version, user_id, structure_id, role, status, whole_structure, starts_on, comment, created_at, \
activated_at"


def run(path: Path, scale: float) -> Iterator[Result]:
    """Both on structures of their own, whatever the scale."""
    with tempfile.TemporaryDirectory(prefix="chorus-desktop-") as name:
        folder = Path(name)
        pairs = [_opening(folder / f"opening-{number}.db") for number in range(REPETITIONS)]
        yield paired(f"opening a space on {MEMBERS} members", pairs, 2.5, 2.0)
        actor = _made(folder / "matrix.db", MATRIX, by_service=True)
        assert actor.id
        gc.collect()
        times = sorted(milliseconds(lambda: access_facts.of_structure(1)) for _ in range(REPETITIONS))
        assert len(access_facts.of_structure(1)) == MATRIX + 1
        database.close()
        yield Result(f"accesses of {MATRIX} members x 9 x {SERVICES}", times[1], None, 300)


def _made(path: Path, count: int, *, by_service: bool) -> Actor:
    """A structure with services and members, all written raw but the first."""
    database.create(path)
    sheet = structures.checked(structures.Sheet("13502985601178", "Ville", confirmed=True))
    identity = users.checked(users.Identity("contact@exemple.fr", "Dufour", "Pauline"))
    manager = accounts.found_with(identity, passwords.UNUSABLE, sheet, passwords.UNUSABLE)
    for number in range(SERVICES - 1):
        services.add_service(manager, 1, f"S{number}", f"Service {number}")
    database.close()
    connection = sqlite3.connect(path)
    connection.executemany(
        f"INSERT INTO users (id, {USER}) VALUES (?,{','.join('?' * len(USER.split(',')))})",
        (
            (
                *(id, 1, f"u{id}@exemple.fr", f"u{id}@exemple.fr", f"Nom {id}", "Prénom"),
                *(f"nom {id} prenom", f"nom {id}", "ACTIF", 0, "", "", "", "", "", "FR", NOW),
            )
            for id in range(2, count + 2)
        ),
    )
    connection.executemany(
        f"INSERT INTO membership (id, {MEMBERSHIP}) VALUES (?,{','.join('?' * len(MEMBERSHIP.split(',')))})",
        (
            (id, 1, id, 1, "UTILISATEUR_SIMPLE", "VALIDEE", int(not by_service), "2020-01-01", "", NOW, NOW)
            for id in range(2, count + 2)
        ),
    )
    if by_service:
        connection.executemany(
            "INSERT INTO service_membership (version, membership_id, service_id, starts_on) VALUES (1, ?, ?, ?)",
            ((id, service, "2020-01-01") for id in range(2, count + 2) for service in range(1, SERVICES + 1)),
        )
    connection.commit()
    connection.close()
    database.open_file(path)
    return manager


def _opening(path: Path) -> tuple[float, float]:
    manager = _made(path, MEMBERS, by_service=False)
    database.close()
    raw = path.with_suffix(".raw")
    raw.write_bytes(path.read_bytes())
    database.open_file(path)
    gc.collect()
    time = milliseconds(lambda: space_changes.open_space(manager, 1, OPENED))
    database.close()
    return time, _raw(path, raw)


def _raw(path: Path, raw: Path) -> float:
    """Write what that left as fast as `sqlite3` alone can, as durably, into the same tables and indexes."""
    connection = sqlite3.connect(raw, isolation_level=None)
    for name, value in PRAGMAS.items():
        if name != "query_only":
            connection.execute(f"PRAGMA {name} = {value}")
    written = []
    ours = sqlite3.connect(path)
    for table in TABLES:
        last = connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()
        cursor = ours.execute(f"SELECT * FROM {table} WHERE id > ?", last)
        statement = f"INSERT INTO {table} VALUES ({','.join('?' * len(cursor.description))})"
        written.append((statement, cursor.fetchall()))
    ours.close()

    def write() -> None:
        connection.execute("BEGIN IMMEDIATE")
        for statement, rows in written:
            connection.executemany(statement, rows)
        connection.execute("COMMIT")

    gc.collect()
    time = milliseconds(write)
    connection.close()
    return time
