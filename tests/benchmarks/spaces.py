"""Opening a space on 10 000 members, over raw `sqlite3` writing the same rows; who may open what, for 2 000, shown."""

import gc
import random
import sqlite3
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from chorus_desktop.core import access_facts, accounts, database, passwords, services, space_changes, structures, users
from chorus_desktop.core.database import PRAGMAS
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Space
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.access_matrix import AccessMatrixDialog
from chorus_desktop.gui.look import theme
from chorus_desktop.gui.matrix_work import MatrixWork
from tests.benchmarks.measure import Result, application, milliseconds, p95, paired

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
        yield Result(f"accesses of {MATRIX} members x 9 x {SERVICES}", times[1], None, 300)
        yield from _matrix(actor)
        database.close()


def _matrix(actor: Actor) -> Iterator[Result]:
    """From the click on « Matrice des droits » to its rows on the screen; then anywhere in it."""
    app = application()
    theme.install(app, theme.Choice.LIGHT)
    desk, page = Desk(), QWidget()
    desk.actor = actor
    page.show()
    work = MatrixWork(page, desk)
    opened, jumps, filtered = [], [], []
    for _ in range(REPETITIONS + 2):
        gc.collect()
        opened.append(milliseconds(lambda: _open(work)))
        dialog = work.dialog
        assert isinstance(dialog, AccessMatrixDialog)
        places = [random.Random(at).randrange(MATRIX) for at in range(40)]
        jumps += [milliseconds(partial(_jump, dialog, place)) for place in places]
        dialog.service.setCurrentIndex(1)
        filtered.append(milliseconds(partial(_filter, dialog)))
        dialog.reject()
        app.processEvents()
    desk.close()
    page.deleteLater()
    yield Result("matrix of them: click to rows on screen", sorted(opened[1:])[len(opened) // 2], None, 300, 200)
    yield Result("matrix: scroll anywhere, p95", p95(jumps), None, 16)
    yield Result("matrix: another service", sorted(filtered)[len(filtered) // 2], None, 100)


def _open(work: MatrixWork) -> None:
    work.show_matrix(1)
    while not (isinstance(work.dialog, AccessMatrixDialog) and work.dialog.rows.rowCount() == MATRIX + 1):
        QApplication.processEvents()
    work.dialog.table.viewport().repaint()


def _jump(dialog: AccessMatrixDialog, place: int) -> None:
    dialog.table.scrollTo(dialog.rows.index(place, 0), dialog.table.ScrollHint.PositionAtCenter)
    dialog.table.horizontalScrollBar().setValue(place % 600)
    dialog.table.viewport().repaint()
    dialog.table.header.viewport().repaint()


def _filter(dialog: AccessMatrixDialog) -> None:
    done: list[int] = []
    dialog.rows.loaded.connect(done.append)
    dialog.apply()
    while not done:
        QApplication.processEvents()
    dialog.table.viewport().repaint()


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
