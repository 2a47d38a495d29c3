"""A list as a CSV file of the person's choice: the ticked rows, or all that the search found (G5.3, G3.3)."""

from collections.abc import Iterable
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import clock
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.text import moment
from chorus_desktop.exchange import list_file
from chorus_desktop.exchange.list_file import ListFile
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.file_writer import CSV, FileWriter, scope
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_columns import Column


class Sorted(NamedTuple):
    """A listing in the order in which it is shown."""

    listing: Listing[Any]
    sort: str
    descending: bool

    def ids(self) -> Any:
        return self.listing.ids(self.sort, self.descending)

    def page(self, ids: Any) -> Any:
        return self.listing.page(ids)


def exported_columns(columns: Iterable[Column[Any]]) -> list[Column[Any]]:
    """All that say something, those that the person has hidden included."""
    return [column for column in columns if not (column.header_box or column.actions)]


class ListExport(FileWriter):
    """The last line of the file, after an empty one that ends the table for a spreadsheet, says which filters applied.

    It stays with the rows when the file is renamed or sent.
    """

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page, desk, tr("Export CSV"))

    def start(self, model: TableModel[Any], name: str, filters: str) -> None:
        """Export the ticked rows of the model, all of them when none is; `filters` says in words which applied.

        `name` is what the rows are called, « utilisateurs »: it begins the name of the file and ends the message.
        """
        if model.listing is None:
            return
        ticked = model.ticked
        path = self.ask(name, CSV)
        if path is None:
            return
        columns = exported_columns(model.columns)
        wanted = ListFile(
            [column.title for column in columns],
            [column.exports for column in columns],
            Sorted(model.listing, model.sort_name, model.descending),
            ticked,
            note(filters, len(ticked)),
        )
        total = len(ticked) or model.rowCount()
        heading = tr("Export de {count} {name}").format(count=QLocale().toString(total), name=name)
        self.write(heading, total, path, partial(_told, name, bool(ticked)), list_file.write, wanted)


def note(filters: str, ticked: int) -> str:
    """Return what tells, in a year, what the rows of a file are."""
    text = tr("Filtres\u00a0: {filters}. Export du {day}, {scope}.")
    return text.format(filters=filters or tr("aucun"), day=moment(clock.now()), scope=scope(ticked))


def tr(text: str) -> str:
    return QCoreApplication.translate("ListExport", text)


def _told(name: str, ticked: bool, count: int) -> str:
    if count == 1:
        text = tr("1 ligne exportée dans {file}")
    else:
        text = tr("{count} {name} exportés dans {file}").replace("{name}", name)
    return text if ticked else tr("{text} (toute la liste\u00a0: rien n’était coché)").format(text=text)
