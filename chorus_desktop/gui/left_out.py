"""The lines of a file that an import leaves out, each with its number and its cause, to be copied or exported (B4)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from chorus_desktop.core.errors import Forbidden
from chorus_desktop.core.member_import import BadLine
from chorus_desktop.exchange import member_file
from chorus_desktop.gui import errand
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.widgets import title
from chorus_desktop.gui.places import ask_where
from chorus_desktop.gui.table_columns import Column, Mark
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_view import TableView

ROWS = 5
"""How many show without scrolling."""


class LeftOut(QWidget):
    """`export_failed` carries why the list could not be written where the person chose."""

    export_failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title(QLabel(), "block")
        self.rows = MemoryModel[BadLine](_columns(), {"line": _number}, "line", parent=self)
        self.table = TableView()
        self.table.setAccessibleName(self.tr("Lignes refusées"))
        self.table.show_model(self.rows)
        self.table.set_lines(2)
        self.copy = QPushButton(icons.icon("copy"), self.tr("Copier"))
        self.export = QPushButton(icons.icon("file-export"), self.tr("Exporter…"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addStretch(1)
        for button in (self.copy, self.export):
            button.setAutoDefault(False)
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.table)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.copy.clicked.connect(self._on_copy)
        self.export.clicked.connect(self._on_export)

    def show_lines(self, bad: Sequence[BadLine]) -> None:
        """Show these lines, in the order of the file."""
        text = self.tr("{count} ligne refusée") if len(bad) == 1 else self.tr("{count} lignes refusées")
        self.title.setText(text.format(count=QLocale().toString(len(bad))))
        self.rows.set_rows(bad)
        self.table.keep_rows(min(len(bad), ROWS))

    @Slot()
    def _on_copy(self) -> None:
        columns = range(len(self.rows.columns))
        QGuiApplication.clipboard().setText(self.rows.copied(range(self.rows.rowCount()), columns))

    @Slot()
    def _on_export(self) -> None:
        title, name = self.tr("Exporter les lignes refusées"), self.tr("lignes-refusees.csv")
        path = ask_where(self, title, name, "CSV (*.csv)", ".csv")
        if path is None:
            return
        errand.run(self, partial(member_file.save_bad_lines, path, self.rows.rows), sorry=self.export_failed.emit)


def tr(text: str) -> str:
    return QCoreApplication.translate("LeftOut", text)


def _columns() -> list[Column[BadLine]]:
    return [
        Column("line", tr("Ligne"), text=_line, sort="line", right=True, sample="00000"),
        Column("who", tr("Personne"), text=_who, strong=True, sample="GARNIER-LACOMBE F"),
        Column("structure", tr("Structure"), text=_structure, sample="Hôpital de Terneuil", hide_priority=1),
        Column("cause", tr("Ce qui ne va pas"), text=_cause, wrap=True, mark=_mark, stretch=True),
    ]


def _number(row: BadLine) -> int:
    return row.id


def _line(row: BadLine) -> str:
    return str(row.id)


def _who(row: BadLine) -> str:
    return row.who


def _structure(row: BadLine) -> str:
    return row.structure


def _cause(row: BadLine) -> str:
    return str(row.cause)


def _mark(row: BadLine) -> Mark:
    return Mark("lock" if isinstance(row.cause, Forbidden) else "ban", "danger")
