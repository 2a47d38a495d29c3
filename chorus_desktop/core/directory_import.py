"""Import of the public directory: a dry run that names each bad line, then one step, all or nothing (G7.5, B4).

A body is known by its type and number: a second import updates it. What the file no longer holds is kept, and counted.
Of two lines with one number the first counts, the other is refused.
"""

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from chorus_desktop.core import bulk, ledger
from chorus_desktop.core.batch import Progress
from chorus_desktop.core.directory_file import COLUMNS, Layout, Values, is_doubtful
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.language import tr
from chorus_desktop.core.models import Directory, proxy
from chorus_desktop.core.operation import Person
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Action, IdentifierType

CHUNK = 2000
KEY = ("identifier", "identifier_type")
NEW, CHANGED, SAME = range(3)
"""What becomes of an entry."""


class RefusedLine(NamedTuple):
    """One line that is not taken; `id` is its number in the file."""

    id: int
    identifier: str
    name: str
    cause: Refused


class DoubtfulLine(NamedTuple):
    """One line whose SIRET fails its check, and that the directory does not hold yet."""

    id: int
    identifier: str
    name: str


class Examined(NamedTuple):
    """What a file would do; `entries` are the rows to write, `absent` those of the directory that it does not hold."""

    file: str
    read: int
    new: int
    changed: int
    unchanged: int
    absent: int
    refused: tuple[RefusedLine, ...]
    doubtful: tuple[DoubtfulLine, ...]
    entries: list[Values]


class Imported(NamedTuple):
    """What was done."""

    new: int
    changed: int
    unchanged: int


def examine(
    file: str,
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    numbers: Sequence[int],
    progress: Progress | None = None,
) -> Examined:
    """Read the lines of a file (`numbers` are theirs), compare them with the directory, write nothing.

    Raises Refused (field `file`) when it is not the directory.
    """
    layout = Layout(header)
    places: dict[str, int] = {}
    entries: list[Values] = []
    lines: list[int] = []
    refused: list[RefusedLine] = []
    for at, cells in enumerate(rows):
        number = numbers[at]
        try:
            if len(cells) != len(header):
                raise _misshapen(len(cells), len(header))
            values = layout.values(cells)
            place = places.setdefault(_key(values), len(entries))
            if place < len(entries):
                raise Refused("Cet identifiant est déjà à la ligne {first}.", first=lines[place])
            entries.append(values)
            lines.append(number)
        except Refused as cause:
            refused.append(RefusedLine(number, *layout.told(cells), cause))
        if progress and at % CHUNK == 0:
            progress(at, len(rows), file)
    fates, absent = _compared(places, entries)
    doubtful = tuple(
        DoubtfulLine(lines[place], values[1], values[2])
        for place, values in enumerate(entries)
        if fates[place] == NEW and values[0] == IdentifierType.SIRET and is_doubtful(values[1])
    )
    counts = (fates.count(NEW), fates.count(CHANGED), fates.count(SAME), absent)
    return Examined(file, len(rows), *counts, tuple(refused), doubtful, entries)


def _misshapen(count: int, titles: int) -> Refused:
    """Return what is said of a line that has not a cell for each title: a short one may be cut inside a cell."""
    if count > titles:
        return Refused("La ligne a {count} colonnes, pour {limit} titres.", count=count, limit=titles)
    return Refused(
        "La ligne est coupée\u202f: elle a {count} colonnes, pour {limit} titres.", count=count, limit=titles
    )


def write(actor: Actor, examined: Examined, *, confirmed: bool = False, progress: Progress | None = None) -> Imported:
    """Bring the directory up to date with a file that was examined, in one operation with one history row.

    Raises Refused when no line is good, and (field `confirmed`) when there are doubtful numbers and nobody confirmed.
    """
    doubtful, total = len(examined.doubtful), len(examined.entries)
    if not total:
        raise Refused("Aucune ligne de ce fichier ne peut être importée.", field="file")
    if doubtful and not confirmed:
        raise Refused("Vérifiez les numéros douteux, ou confirmez-les.", field="confirmed")
    entries = iter(examined.entries)
    person = Person(actor.id or 0, actor.name)
    with ledger.operation(actor) as op, op.record(Action.DIRECTORY_IMPORTED, person) as record:
        before, written = Directory.select().count(), 0
        indexes = [] if before else bulk.put_indexes_aside(Directory)
        for start in range(0, total, CHUNK):
            if progress:
                progress(start, total, examined.file)
            written += op.keep_house(Directory, KEY, COLUMNS, list(islice(entries, CHUNK)))
        if written:
            if progress:
                progress(total, total, tr("Index de recherche"))
            bulk.index_anew(Directory, indexes)
        if progress:
            progress(total, total, examined.file)  # the last moment to stop
        new = Directory.select().count() - before
        done = Imported(new, written - new, total - written)
        record.facts = {"file": examined.file, "lines": {**done._asdict(), "refused": len(examined.refused)}}
        if doubtful:
            record.facts["doubtful_confirmed"] = doubtful
    return done


def forget(examined: Examined) -> None:
    """Give its memory back in pieces: hundreds of thousands of rows at once would stall the window."""
    while examined.entries:
        del examined.entries[-CHUNK:]


def _compared(places: dict[str, int], entries: list[Values]) -> tuple[bytearray, int]:
    """Return the fate of each entry, and how many rows the directory has beside them; in one pass over it."""
    fates = bytearray(len(entries))
    absent = 0
    for row in proxy.execute_sql(f"SELECT {','.join(COLUMNS)} FROM directory"):
        place = places.get(_key(row))
        if place is None:
            absent += 1
        else:
            fates[place] = SAME if entries[place] == row else CHANGED
    return fates, absent


def _key(values: Values) -> str:
    """Return what tells a body from all others, without an object more for most."""
    identifier: str = values[1]
    return identifier if values[0] == IdentifierType.SIRET else f"{values[0]} {identifier}"
