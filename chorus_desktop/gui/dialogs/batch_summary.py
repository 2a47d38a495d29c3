"""What a batch came to, when some things were left out: each by name, with its cause (G1.6, G3.2)."""

from typing import NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from chorus_desktop.core.batch import Failure, Summary
from chorus_desktop.core.errors import Forbidden, Overtaken
from chorus_desktop.gui.learn_more import add_learn_more
from chorus_desktop.gui.look.dialog import SUMMARY, Dialog
from chorus_desktop.gui.table_columns import Column, Mark
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_view import TableView
from chorus_desktop.gui.topics import Topic

ROWS = 7
"""How many failures show without scrolling."""


class FailureRow(NamedTuple):
    """One line of the summary."""

    id: int
    failure: Failure

    @property
    def cause(self) -> str:
        return str(self.failure.cause)


class SummaryWords(NamedTuple):
    """How the summary speaks of what was left out: its first column, its table, and the sentence above it."""

    column: str
    table: str
    one: str
    several: str


class BatchSummaryDialog(Dialog):
    """Heading with both figures, then the table Demandeur (or another), Raison sociale, Ce qui s’est passé."""

    def __init__(self, parent: QWidget | None, heading: str, summary: Summary, words: SummaryWords) -> None:
        super().__init__(parent, self.tr("Résultat"), heading, SUMMARY)
        self.set_heading_icon(
            "circle-check" if summary.done else "alert-triangle", "success" if summary.done else "warning"
        )
        left = len(summary.failures)
        self.set_lead(words.one if left == 1 else words.several.format(count=left))
        self.rows = MemoryModel[FailureRow](
            [
                Column("name", words.column, text=_name, strong=True, sample="GARNIER-LACOMBE Françoise"),
                Column(
                    "structure",
                    self.tr("Raison sociale"),
                    text=_structure,
                    sample="Mairie de Terneuil sur Seine",
                    hide_priority=1,
                ),
                Column("cause", self.tr("Ce qui s’est passé"), text=_cause, wrap=True, mark=_mark, stretch=True),
            ]
        )
        self.table = TableView()
        self.table.setAccessibleName(words.table)
        self.table.show_model(self.rows)
        self.rows.set_rows(FailureRow(at, failure) for at, failure in enumerate(summary.failures, 1))
        self.table.set_lines(2)
        self.table.keep_rows(min(len(summary.failures), ROWS))
        self.column().addWidget(self.table)
        add_learn_more(self, Topic.REFUSED)
        copy = self.add_button(self.tr("Copier le résumé"), icon="copy")
        copy.clicked.connect(self._on_copy)
        close = self.add_button(self.tr("Fermer"), "primary")
        close.clicked.connect(self.accept)
        close.setFocus()

    @Slot()
    def _on_copy(self) -> None:
        text = self.heading.text() + "\n" + self.rows.copied(range(self.rows.rowCount()), range(3))
        QGuiApplication.clipboard().setText(text)


def _name(row: FailureRow) -> str:
    return row.failure.name


def _structure(row: FailureRow) -> str:
    return row.failure.structure


def _cause(row: FailureRow) -> str:
    return row.cause


def _mark(row: FailureRow) -> Mark:
    cause = row.failure.cause
    if isinstance(cause, Overtaken):
        return Mark("users", "warning")
    return Mark("lock" if isinstance(cause, Forbidden) else "ban", "danger")
