"""A list of 100 000 people as a CSV file, over `csv.writer` straight from a cursor on the same rows."""

import csv
import gc
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from chorus_desktop.core import database, managed_users
from chorus_desktop.core.models import proxy
from chorus_desktop.exchange import list_file
from chorus_desktop.exchange.list_file import ListFile
from chorus_desktop.gui.list_export import Sorted, exported_columns
from chorus_desktop.gui.pages import users_columns as of
from tests.benchmarks import big
from tests.benchmarks.measure import Result, milliseconds, paired

COUNT, REPETITIONS = 100_000, 5


def run(path: Path, scale: float) -> Iterator[Result]:
    database.open_file(path)
    try:
        listing = managed_users.listing(big.MANAGER)
        ids = list(listing.ids("name", False)[:COUNT])
        columns = exported_columns(of.columns())
        wanted = ListFile([c.title for c in columns], [c.exports for c in columns], Sorted(listing, "name", False), ids)
        wanted_rows: Any = listing.base
        ordered = listing.rows.where(wanted_rows._where).order_by(*listing.sorts["name"], listing.key).limit(len(ids))
        query, values = ordered.sql()
        with tempfile.TemporaryDirectory() as folder:
            target = Path(folder, "users.csv")

            def raw() -> None:
                with target.open("w", encoding="utf-8", newline="") as file:
                    csv.writer(file, delimiter=";").writerows(proxy.execute_sql(query, values))

            pairs = []
            for _ in range(REPETITIONS):
                gc.collect()
                pairs.append((milliseconds(lambda: list_file.write(target, wanted)), milliseconds(raw)))
    finally:
        database.close()
    yield paired(f"CSV export of {len(ids)} rows", pairs, 1.4, 1.2)
