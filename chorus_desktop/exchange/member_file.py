"""Lists of members as files: read for the dry run, offered as a template, bad lines written out (B4)."""

import io
from collections.abc import Iterable
from pathlib import Path

from chorus_desktop.core import member_import
from chorus_desktop.core.batch import Progress
from chorus_desktop.core.language import French, tr
from chorus_desktop.core.member_import import BadLine, Plan
from chorus_desktop.core.member_lines import COLUMNS, EXAMPLE
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.text import read_day
from chorus_desktop.exchange import csv_file, files, table_file

DATES = ("starts_on", "ends_on")
WIDTHS = {"login": 32, "contact_email": 32, "structure": 22, "role": 26, "services": 26, "comment": 40}
BAD_COLUMNS: tuple[French, ...] = ("Ligne", "Personne", "Structure", "Ce qui ne va pas")


def plan(actor: Actor, path: Path, progress: Progress | None = None) -> Plan:
    """Read a file and say what its import would do. Raises Refused (field `file`) for what is no list of members."""
    table = table_file.read(path, progress)
    return member_import.plan(actor, table, progress)._replace(remark=table.remark)


def save_template(path: Path) -> None:
    """Write an empty list with one example, CSV or XLSX by its name. Raises Refused (field `file`)."""
    if path.suffix.lower() == ".xlsx":
        files.save(path, _workbook())
    else:
        csv_file.write(path, list(COLUMNS.values()), [EXAMPLE])


def save_bad_lines(path: Path, bad: Iterable[BadLine]) -> None:
    """Write the lines that were left out, with their causes, as CSV. Raises Refused (field `file`)."""
    rows = ((str(line.id), line.who, line.structure, str(line.cause)) for line in bad)
    csv_file.write(path, tuple(map(tr, BAD_COLUMNS)), rows)


def _workbook() -> bytes:
    """Numbers are text, so that no zero is lost; dates are dates."""
    import xlsxwriter

    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Rattachements")
        bold = book.add_format({"bold": True, "bottom": 1})
        as_text = book.add_format({"num_format": "@"})
        as_date = book.add_format({"num_format": "dd/mm/yyyy", "align": "left"})
        sheet.freeze_panes(1, 0)
        for at, (column, name) in enumerate(COLUMNS.items()):
            is_date = column in DATES
            sheet.set_column(at, at, WIDTHS.get(column, 16), as_date if is_date else as_text)
            sheet.write_string(0, at, name, bold)
            day = read_day(EXAMPLE[at], column) if is_date else None
            if day:
                sheet.write_datetime(1, at, day, as_date)
            elif EXAMPLE[at]:
                sheet.write_string(1, at, EXAMPLE[at], as_text)
    return content.getvalue()
