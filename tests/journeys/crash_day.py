"""A day of verbs in a process of its own, until it is killed: `python -m tests.journeys.crash_day DATABASE SEED`.

Before each operation it says on its output which one that will be, how many rows and messages it makes (run for
nothing first); after it, that it is done. Its mail goes to a file, as a mail server would take it.
"""

import os
import random
import sys
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

from chorus_desktop.core import (
    anchor,
    backups,
    clock,
    database,
    ledger,
    reports,
    seal,
    services,
    space_changes,
    undo,
    users,
)
from chorus_desktop.core.action_rights import UNDOABLE
from chorus_desktop.core.attachments import attach
from chorus_desktop.core.backup_rotation import Reason
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.member_decisions import Seen, reactivate, remove, suspend
from chorus_desktop.core.membership_decisions import Decision, refuse, validate
from chorus_desktop.core.membership_requests import Asked, ask
from chorus_desktop.core.memberships import Terms
from chorus_desktop.core.models import Outbox
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Delivery, Role, Space
from tests.builders import MORNING, TODAY, rows

MAILBOX = ".mails"
"""The mail server: each message that it took, a line each."""
MANAGER = Actor(1, "DUFOUR Pauline")
SPACES = (Space.WORKS_INVOICES, Space.INVOICES_TO_VALIDATE, Space.INVOICES_ISSUED)


class Day:
    """What people do, at random but always the same for a seed; `say` hears what is begun and done."""

    def __init__(self, path: Path, seed: int, say: Callable[[str], object]) -> None:
        self._say = say
        self._random = random.Random(seed)
        self._mailbox = path.with_name(path.name + MAILBOX)

    def step(self) -> None:
        """One operation, or some mails that leave."""
        choices: list[Callable[[], None]] = [
            *(self._decide, self._decide, self._ask, self._account, self._members, self._attach, self._undo),
            *(self._report, self._space, self._service, self._send, self._send, self._anchor, self._back_up),
        ]
        self._random.choice(choices)()

    def _some(self, table: str, where: str, most: int = 6) -> list[int]:
        ids = [row["id"] for row in rows(table, where)]
        return self._random.sample(ids, min(len(ids), self._random.randint(1, most)))

    def _do(self, verb: Callable[[], object]) -> None:
        """Announce it, do it, say that it is done; what is refused is as if it had not been."""
        try:
            _, records = ledger.preview(verb)
        except Refused:
            return
        if records:
            messages = sum(len(record.messages) for record in records)
            self._say(f"begin {seal.last()[0] + 1} {len(records)} {messages}")
            verb()
            self._say(f"done {ledger.committed.operation}")

    def _decide(self) -> None:
        decisions = [Decision(id) for id in self._some("membership_request", "status LIKE 'EN_COURS%'")]
        if self._random.random() < 0.7:
            self._do(partial(validate, MANAGER, decisions))
        else:
            self._do(partial(refuse, MANAGER, decisions, "Doublon."))

    def _ask(self) -> None:
        for id in self._some("users", "id > 1", 3):
            self._do(partial(ask, Actor(id, users.named(id)), Asked(1, True)))

    def _account(self) -> None:
        name = f"Nom{self._random.random()}".replace(".", "")
        self._do(partial(users.create, MANAGER, users.Identity(f"{name}@exemple.fr", name, "Prénom"), 1))

    def _members(self) -> None:
        verb = self._random.choice((suspend, suspend, reactivate, reactivate, remove))
        seen = [Seen(id) for id in self._some("membership", "role = 'UTILISATEUR_SIMPLE' AND status <> 'SUPPRIMEE'")]
        self._do(partial(verb, MANAGER, seen))

    def _attach(self) -> None:
        ends_on = TODAY + timedelta(self._random.randint(1, 90))
        terms = Terms(Role.SIMPLE_USER, TODAY, ends_on, "Au guichet", whole_structure=True)
        self._do(partial(attach, MANAGER, 1, self._some("users", "id > 1", 3), terms))

    def _undo(self) -> None:
        codes = ",".join(f"'{action}'" for action in UNDOABLE)
        undone = "SELECT undoes FROM history WHERE undoes IS NOT NULL"
        done = self._some("history", f"action IN ({codes}) AND id NOT IN ({undone}) ORDER BY id DESC LIMIT 9", 2)
        self._do(partial(undo.undo, MANAGER, done))

    def _report(self) -> None:
        verb = self._random.choice((reports.report, reports.report, reports.take_back))
        self._do(partial(verb, MANAGER, self._some("history", "1 ORDER BY id DESC LIMIT 40", 9)))

    def _space(self) -> None:
        verb = self._random.choice((space_changes.open_space, space_changes.close_space))
        self._do(partial(verb, MANAGER, 1, self._random.choice(SPACES)))

    def _service(self) -> None:
        self._do(partial(services.add_service, MANAGER, 1, f"S{seal.last()[0]}", "Service nouveau"))

    def _anchor(self) -> None:
        assert anchor.keep()

    def _back_up(self) -> None:
        backups.make(Reason.BY_HAND)

    # The mail, as G7.2 says: marked as leaving before it leaves, as sent after

    def _send(self) -> None:
        for id in self._some("outbox", f"state = '{Delivery.WAITING}'", 3):
            self.send(id)

    def send(self, id: int) -> None:
        """Let one message leave; killed in between, it stays marked as leaving."""
        mark(id, Delivery.LEAVING)
        (row,) = rows("outbox", "id = ?", id)
        with self._mailbox.open("ab") as server:
            server.write(f"{row['message_id']}\n".encode())
            server.flush()
            os.fsync(server.fileno())
        mark(id, Delivery.SENT)

    def recover(self) -> None:
        """At the next start: what was leaving may have left; it is for a person to say, never resent by itself."""
        with ledger.housekeeping():
            Outbox.update(state=Delivery.UNCERTAIN).where(Outbox.state == Delivery.LEAVING).execute()

    def send_all(self) -> None:
        for row in rows("outbox", f"state = '{Delivery.WAITING}'"):
            self.send(row["id"])


def mark(id: int, state: Delivery) -> None:
    with ledger.housekeeping():
        Outbox.update(state=state).where(Outbox.id == id).execute()


def tell(line: str) -> None:
    """At once, in one piece: the pipe keeps it when this process is gone."""
    os.write(1, f"{line}\n".encode())


def main(path: Path, seed: int) -> None:
    with clock.at(MORNING):
        database.open_file(path)
        day = Day(path, seed, tell)
        tell("ready")
        while True:
            day.step()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
