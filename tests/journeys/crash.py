"""Kills a day of verbs at a moment of its own, then looks at what is left: nothing half done, lost or sent twice."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from chorus_desktop.core import anchor, backup_file, backups, clock, database, history_check, seal
from chorus_desktop.core.models import proxy
from chorus_desktop.core.states import Delivery
from tests import builders, replay
from tests.builders import MORNING, rows
from tests.journeys.crash_day import MAILBOX, Day

ROOT = Path(__file__).parents[2]
LONGEST = 0.5
"""Seconds that a day lasts at most, from its first step."""
PEOPLE = 14


class Begun(NamedTuple):
    """An operation that was announced: its number, its rows, its messages; `done` when it said so."""

    number: int
    records: int
    messages: int
    done: bool


class Killed(NamedTuple):
    """What a day had said before it was killed."""

    operations: list[Begun]
    mails: list[str]


def build(path: Path) -> None:
    """The town before that day: members, and requests that wait."""
    with clock.at(MORNING):
        town = builders.found(path, "ACHATS", "VOIRIE")
        for number in range(PEOPLE):
            person = builders.account(f"Nom {number}", "Prénom")
            if number % 3 == 0:
                town.join(person)
            elif number % 3 == 1:
                town.ask(person, "ACHATS", "VOIRIE")
        database.close()


def last_row(path: Path) -> int:
    """Return the number of the last history row."""
    database.open_file(path)
    try:
        return seal.last()[0]
    finally:
        database.close()


def live_and_die(built: Path, folder: Path, seed: int) -> tuple[Path, Killed]:
    """Start the day on a copy of its own, and kill it (SIGKILL) at a moment that the seed chooses."""
    path = Path(shutil.copy(built, folder / f"day-{seed}.db"))
    command = [sys.executable, "-m", "tests.journeys.crash_day", str(path), str(seed)]
    environment = {**os.environ, "TZ": "Europe/Paris"}
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, env=environment) as day:
        assert day.stdout is not None
        assert day.stdout.readline() == b"ready\n"
        time.sleep(random.Random(-seed - 1).uniform(0, LONGEST))
        day.kill()
        said = day.stdout.read().decode()
    assert day.returncode == -signal.SIGKILL, "the day ended by itself"
    return path, _understood(path, said)


def _understood(path: Path, said: str) -> Killed:
    lines = [line.split() for line in said.splitlines()]
    done = {int(words[1]) for words in lines if words[0] == "done"}
    announced = [[int(word) for word in words[1:]] for words in lines if words[0] == "begin"]
    begun = [Begun(number, records, messages, number in done) for number, records, messages in announced]
    mailbox = path.with_name(path.name + MAILBOX)
    return Killed(begun, mailbox.read_text().split() if mailbox.exists() else [])


def check(path: Path, killed: Killed, before: int) -> None:
    """Open the database as the program does, and compare it with what the day had said.

    `before`: the last history row of the morning. Asserts what the issue asks for.
    """
    with clock.at(MORNING):
        database.open_file(path)
        try:
            assert proxy.execute_sql("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert proxy.execute_sql("PRAGMA foreign_key_check").fetchall() == []
            verdict = history_check.check(anchor.read(anchor.path_of(path)))
            assert verdict.holds, verdict.text
            assert replay.stored() == replay.told()
            _check_operations(killed, before)
            _check_mails(killed)
            for backup in backups.listing(path):  # one that was being made is not there
                assert backup_file.verify(backup) == backup.contents
            _go_on(path)
        finally:
            database.close()


def _check_operations(killed: Killed, before: int) -> None:
    """Each is whole or absent; what was done is there; nothing else is."""
    told = Counter(row["operation"] for row in rows("history", "id > ?", before))
    assert told.keys() <= {one.number for one in killed.operations}
    for one in killed.operations:
        found = rows("history", "operation = ? AND id > ?", one.number, before)
        assert len(found) in ((one.records,) if one.done else (0, one.records)), one
        ids = ",".join(str(row["id"]) for row in found) or "0"
        assert len(rows("outbox", f"history_id IN ({ids})")) == (one.messages if found else 0), one
    assert all(one.done for one in killed.operations[:-1])


def _check_mails(killed: Killed) -> None:
    """What the server took left once; what it took is no longer waiting, what is sent it took."""
    states = {row["message_id"]: row["state"] for row in rows("outbox")}
    assert max(Counter(killed.mails).values(), default=1) == 1
    assert {states[mail] for mail in killed.mails} <= {Delivery.SENT, Delivery.LEAVING}
    assert {mail for mail, state in states.items() if state == Delivery.SENT} <= set(killed.mails)
    assert list(states.values()).count(Delivery.LEAVING) <= 1


def _go_on(path: Path) -> None:
    """The next morning: the rest of the mail leaves, nothing twice; the register works as before."""
    day = Day(path, 0, str)
    day.recover()
    day.send_all()
    taken = Counter(path.with_name(path.name + MAILBOX).read_text().split()) if rows("outbox") else Counter()
    assert max(taken.values(), default=1) == 1
    for row in rows("outbox"):
        states = {Delivery.SENT, Delivery.UNCERTAIN} if row["message_id"] in taken else set()
        assert row["state"] in states | {Delivery.UNCERTAIN, Delivery.WITHDRAWN}, row
    for _ in range(5):
        day.step()
    assert list(seal.broken_rows()) == []
    assert replay.stored() == replay.told()
