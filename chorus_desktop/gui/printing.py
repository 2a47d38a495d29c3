"""Printing with preview: documents and lists (G7.4). Rows and pages are made off the window's thread."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import clock
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.listing import Listing, Row
from chorus_desktop.core.text import day, grouped
from chorus_desktop.exchange import list_rows
from chorus_desktop.exchange.printable import Printable, Table
from chorus_desktop.gui.dialog_owner import show
from chorus_desktop.gui.look.page_action import page_action
from chorus_desktop.gui.reader import Reader
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_columns import Column, box_text

R = TypeVar("R", bound=Row)
MOST = 20_000
"""Rows of a list that can be printed: about 500 pages. Beyond, a spreadsheet serves better."""


def preview(parent: QWidget, reader: Reader, document: Callable[[], Printable]) -> None:
    """Show a document as it will be printed; `document` makes it, in the reader's thread.

    A parent with the signal `said` tells which PDF was written.
    """
    from chorus_desktop.gui.dialogs.print_preview import PrintPreview

    dialog = PrintPreview(parent, reader, document)
    dialog.saved.connect(partial(_tell_saved, parent))
    show(dialog)


def print_sheet(parent: QWidget, name: str, document: QTextDocument) -> None:
    """Ask for the printer, or the file, and print a sheet of paper that is kept; `name`: what the printer calls it."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() == QPrintDialog.DialogCode.Accepted:
        document.print_(printer)
    dialog.deleteLater()


def _tell_saved(parent: QWidget, path: Path) -> None:
    said = getattr(parent, "said", None)
    if said is not None:
        said.emit(QCoreApplication.translate("printing", "{name} enregistré").format(name=path.name))


def preview_list(parent: QWidget, title: str, subtitle: str, model: TableModel[Any]) -> None:
    """Show a whole list as it will be printed: its columns without ticks and icons, a header on every page."""
    listing = model.listing
    if listing is not None:
        columns = [column for column in model.columns if not (column.tick or column.actions)]
        read = partial(printed_list, title, subtitle, columns, listing, model.sort_name, model.descending)
        preview(parent, model.reader, read)


def action(parent: QWidget, print_it: Callable[[], object]) -> QAction:
    """« Imprimer… » of a page: for its menu Actions, and Ctrl+P."""
    return page_action(parent, "printer", QCoreApplication.translate("printing", "&Imprimer…"), "Ctrl+P", print_it)


def printed_list(
    title: str, subtitle: str, columns: list[Column[R]], listing: Listing[R], sort: str, descending: bool
) -> Printable:
    """In the reader's thread: read the whole list, page by page. Raises Refused when it has more than `MOST` rows."""
    ids = listing.ids(sort, descending)
    if len(ids) > MOST:
        raise Refused(
            "Cette liste a {count} lignes\u202f; on en imprime {most} au plus. Filtrez-la, ou exportez-la en CSV.",
            count=grouped(len(ids)),
            most=grouped(MOST),
        )
    rows = [tuple(_cell(column, row) for column in columns) for row in list_rows.read(listing, ids)]
    right = frozenset(at for at, column in enumerate(columns) if column.right)
    table = Table("", tuple(column.title for column in columns), rows, right)
    return Printable(title, subtitle, day(clock.today()), (table,))


def _cell(column: Column[R], row: R) -> str:
    """What is seen; behind « Liste », the names themselves."""
    if column.check is not None:
        checked = column.check(row)
        return "" if checked is None else box_text(checked)
    if column.link is not None and column.link(row) and column.tooltip is not None:
        return ", ".join(column.tooltip(row).split("\n"))
    return column.shows(row) or column.absent
