"""The demonstration: a script of real verbs under a settable clock, so that every screen has something true to show.

Its people and requests are in `resources/demonstration.toml`; dates count back from the day on which it is built.
"""

import hashlib
import os
import shutil
import sqlite3
from pathlib import Path

from chorus_desktop import __version__
from chorus_desktop.core import accounts, clock, database, ledger
from chorus_desktop.core.models import Setting
from chorus_desktop.core.resources import resource

PAULINE = "contact@mairieterneuil.fr"
"""Who is signed in unless `--user` says otherwise."""


def copy(cache: Path, target: Path) -> None:
    """Put a private, throw-away demonstration at `target`; it is built once a day and version, in `cache`."""
    built = cache / f"demonstration-{__version__}-{clock.today():%Y%m%d}-{fingerprint()}.db"
    if not built.is_file():
        cache.mkdir(parents=True, exist_ok=True)
        for old in cache.glob("demonstration-*.db*"):
            old.unlink()
        unfinished = built.with_suffix(f".{os.getpid()}")
        unfinished.unlink(missing_ok=True)
        build(unfinished)
        database.close()
        os.replace(unfinished, built)
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    shutil.copyfile(built, target)


def fingerprint() -> str:
    """Return figures that change with the script's data and the schema."""
    return hashlib.sha256(resource("demonstration.toml").read_bytes()).hexdigest()[:8] + database.SCHEMA


def build(path: Path) -> None:
    """Make the demonstration database at `path`, in the order of time, and leave it as one file, without a journal."""
    from chorus_desktop.core import demonstration_script  # loaded once a day: what is built is kept

    database.create(path)
    demonstration_script.tell()
    with ledger.housekeeping():
        Setting.insert(key=accounts.DEMONSTRATION, value="true").execute()
    database.close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
