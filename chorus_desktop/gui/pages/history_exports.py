"""« Exporter » of « Historique »: what is filtered, as CSV, spreadsheet or PDF; what is still to be reported (G4.1)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from chorus_desktop.core import history
from chorus_desktop.core.history import HistoryRow
from chorus_desktop.core.history_filters import Filters
from chorus_desktop.gui import printing
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.file_export import Exported, FileExport
from chorus_desktop.gui.file_writer import PDF, XLSX
from chorus_desktop.gui.list_export import ListExport
from chorus_desktop.gui.pages import history_columns as of
from chorus_desktop.gui.table import TableModel

NAME = "historique"


class HistoryExports(QObject):
    """`filters` and `described` are asked of the page when something is exported."""

    said = Signal(str)

    def __init__(
        self,
        page: QWidget,
        desk: Desk,
        model: TableModel[HistoryRow],
        filters: Callable[[], Filters],
        described: Callable[[], str],
    ) -> None:
        super().__init__(page)
        self._page, self._desk, self._model = page, desk, model
        self._filters, self._described = filters, described
        self.files = FileExport(page, desk)
        self.files.said.connect(self.said)
        self.lists = ListExport(page, desk)
        self.lists.said.connect(self.said)
        self._left: TableModel[HistoryRow] | None = None

    def fill(self, button: QPushButton, action: Callable[[str, str, str, object], QAction]) -> None:
        """Make the actions of the page, and hang them under its button."""
        menu = QMenu(button)
        menu.addAction(action("file-export", self.tr("Exporter en C&SV…"), "Ctrl+E", self.export_csv))
        menu.addAction(action("file-spreadsheet", self.tr("Exporter en &XLSX…"), "", self.export_xlsx))
        menu.addAction(action("file-type-pdf", self.tr("Exporter en PD&F…"), "", self.export_pdf))
        menu.addAction(action("printer", self.tr("&Imprimer…"), "Ctrl+P", self.print))
        menu.addSeparator()
        left = self.tr("Exporter ce qui rest&e à reporter (CSV)…")
        menu.addAction(action("upload", left, "", self.export_left))
        button.setMenu(menu)

    @Slot()
    def export_csv(self) -> None:
        self.lists.start(self._model, NAME, self._described())

    @Slot()
    def export_xlsx(self) -> None:
        self.files.start(XLSX, self._exported())

    @Slot()
    def export_pdf(self) -> None:
        self.files.start(PDF, self._exported())

    @Slot()
    def print(self) -> None:
        printing.preview_list(self._page, self.tr("Historique"), self._described(), self._model)

    def _exported(self) -> Exported:
        model = self._model
        return Exported(
            *(NAME, history.listing(self._desk.actor, self._filters()), model.sort_name, model.descending),
            *(model.ticked, model.rowCount(), self._described()),
            header=of.export_header(),
            widths=of.EXPORT_WIDTHS,
            cells=of.export_cells,
            texts=of.export_texts,
        )

    @Slot()
    def export_left(self) -> None:
        """What remains to be done in Chorus Pro among what is filtered, whatever is ticked."""
        if self._left is not None:
            return
        left = TableModel[HistoryRow](of.columns(), self._desk.reader, "date", True, parent=self)
        self._left = left
        left.loaded.connect(partial(self._on_left, left))
        left.set_listing(history.listing(self._desk.actor, self._filters()._replace(to_report=True)))

    def _on_left(self, left: TableModel[HistoryRow], count: int) -> None:
        self._left = None
        if not count:
            self.said.emit(self.tr("Rien ne reste à reporter dans Chorus Pro."))
            return
        described = ", ".join(filter(None, (self._described(), self.tr("À reporter"))))
        self.lists.start(left, self.tr("à reporter"), described)
