"""The matrix of the rights on paper and in spreadsheets: one sheet a structure (B2)."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from chorus_desktop.core import access_matrix, clock
from chorus_desktop.core.access_matrix import MOST, Filters, Line, Matrix
from chorus_desktop.core.batch import Progress
from chorus_desktop.core.language import tr
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.states import Space
from chorus_desktop.core.text import day, siret
from chorus_desktop.core.words import word
from chorus_desktop.exchange import xlsx_file
from chorus_desktop.exchange.printable import Printable, Table
from chorus_desktop.exchange.xlsx_file import Sheet

NONE = "—"
WIDTHS = (28.0, 24.0, 14.0, 30.0)
SPACE = 30.0
"""Characters that a column of a space shows in a spreadsheet."""


def write(
    path: Path,
    actor: Actor,
    structure_ids: Sequence[int],
    filters: Filters | None = None,
    progress: Progress | None = None,
) -> int:
    """Write one sheet a structure, as it is today; return how many members. Raises Refused when it cannot be written.

    Each structure is read when its sheet is written: they are never all in memory.
    """

    def sheets() -> Iterator[Sheet]:
        for done, structure_id in enumerate(structure_ids):
            matrix = access_matrix.read(actor, structure_id)
            if progress is not None:
                progress(done, len(structure_ids), matrix.body.name)
            yield sheet(matrix, filters)

    return xlsx_file.write(path, sheets())


def sheet(matrix: Matrix, filters: Filters | None = None) -> Sheet:
    """Return a structure's matrix as a sheet: its header and its first column stay in sight."""
    shown = columns(matrix, filters)
    rows = (_cells(matrix, line, shown) for line in matrix.lines(filters))
    return Sheet(matrix.body.name, _header(shown), rows, (*WIDTHS, *(SPACE for _ in shown)), 1)


def printable(matrix: Matrix, title: str, said: str, filters: Filters | None = None) -> Printable:
    """Return a structure's matrix as a document; `said`: which filters applied."""
    shown = columns(matrix, filters)
    rows = [_cells(matrix, line, shown, MOST) for line in matrix.lines(filters)]
    subtitle = "   ·   ".join(filter(None, (f"{matrix.body.name}, {siret(matrix.body.identifier)}", said)))
    table = Table("", _header(shown), rows, empty=tr("Aucun utilisateur"))
    return Printable(title, subtitle, day(clock.today()), (table,))


def columns(matrix: Matrix, filters: Filters | None = None) -> list[Space]:
    """Return the spaces that a table of these filters has a column for."""
    wanted = filters.space if filters is not None else None
    return [space for space in matrix.spaces if wanted in (None, space)]


def _header(shown: Sequence[Space]) -> tuple[str, ...]:
    return (tr("Utilisateur"), tr("Rôle"), tr("Statut"), tr("Services"), *(word(space) for space in shown))


def _cells(matrix: Matrix, line: Line, shown: Sequence[Space], most: int = 0) -> tuple[str, ...]:
    return (
        *(line.name, word(line.role), access_matrix.status(line), matrix.reach(line.id, most) or NONE),
        *(matrix.told(line, space, most) or NONE for space in shown),
    )
