"""One's own data as a spreadsheet of the person's choice: one sheet a kind (G7.6)."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from chorus_desktop.core import personal_data
from chorus_desktop.core.batch import Progress
from chorus_desktop.core.language import tr
from chorus_desktop.core.personal_data import Part
from chorus_desktop.core.rights import Actor
from chorus_desktop.exchange import xlsx_file
from chorus_desktop.exchange.xlsx_file import Cell, Sheet

STEP = 200
WIDTHS = {"Donnée": 28.0, "Valeur": 44.0, "Structure": 34.0, "Identifiant": 18.0, "Détail": 70.0, "Action": 40.0}
"""Characters that some columns show; the others show their title."""
USUAL = 20.0


def write(path: Path, actor: Actor, progress: Progress | None = None) -> int:
    """Write all of it; return how many rows. Raises Refused (field `file`) when it cannot be: then nothing changed."""
    parts = personal_data.read(actor)
    return xlsx_file.write(path, (_sheet(part, progress) for part in parts))


def _sheet(part: Part, progress: Progress | None) -> Sheet:
    known = {tr(name): width for name, width in WIDTHS.items()}
    widths = [known.get(name, max(len(name) + 4.0, USUAL)) for name in part.header]
    return Sheet(part.name, part.header, _counted(part, progress), widths)


def _counted(part: Part, progress: Progress | None) -> Iterator[Sequence[Cell]]:
    for done, row in enumerate(part.rows):
        if progress is not None and done % STEP == 0:
            progress(0, 0, part.name)
        yield row
