"""Opening a database, whichever version made it: what brings it up to date leaves a « Mise à niveau » row."""

from pathlib import Path

from chorus_desktop.core import anchor, database, ledger, seal
from chorus_desktop.core.rights import SYSTEM
from chorus_desktop.core.states import Action


def open_file(path: Path, *, safely: bool = True) -> None:
    """Open the database at `path` as `database.open_file` does, and record that it was upgraded if it was."""
    before = database.open_file(path, safely=safely)
    if before < database.VERSION and seal.last()[0]:
        if safely:
            anchor.keep(path)  # what the backup that was just made ends with (B6)
        record_upgrade(before)


def record_upgrade(before: int) -> None:
    """Add the system's history row: the tables were brought from version `before` to the one of this program."""
    facts = {"from": before, "to": database.VERSION}
    with ledger.operation(SYSTEM) as op, op.record(Action.UPGRADED, facts=facts):
        pass
