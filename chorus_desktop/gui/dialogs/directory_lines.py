"""What a dry run has found: how many lines of each sort, the refused ones with their cause, the doubtful numbers."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from chorus_desktop.core.directory_import import DoubtfulLine, Examined, RefusedLine
from chorus_desktop.core.text import siret
from chorus_desktop.gui.look.widgets import Card, muted, title
from chorus_desktop.gui.table_columns import Column, Mark
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_view import TableView

ROWS = 4
"""How many lines show without scrolling."""


class LineTable(QWidget):
    """Hidden while it has no line."""

    def __init__(self, name: str, columns: Sequence[Column[Any]]) -> None:
        super().__init__()
        self.model = MemoryModel[Any](columns, parent=self)
        self.title = title(QLabel(name), "block")
        self.count = muted(QLabel())
        self.table = TableView()
        self.table.setAccessibleName(name)
        self.table.show_model(self.model)
        self.title.setBuddy(self.table)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.table)

    def show_lines(self, lines: Sequence[Any]) -> None:
        self.model.set_rows(lines)
        self.count.setText(QLocale().toString(len(lines)))
        self.table.keep_rows(min(len(lines), ROWS))
        self.setVisible(bool(lines))


class Figures(Card):
    """How many lines there are of each sort, side by side."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        self._labels: list[tuple[QLabel, QLabel]] = []
        for _ in range(5):
            figure, word = title(QLabel(), "empty"), muted(QLabel())
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(figure)
            column.addWidget(word)
            row.addLayout(column, 1)
            self._labels.append((figure, word))

    def show_counts(self, examined: Examined) -> None:
        counts = (examined.read, examined.new, examined.changed, examined.unchanged, len(examined.refused))
        words = (
            (self.tr("ligne lue"), self.tr("lignes lues")),
            (self.tr("nouvelle"), self.tr("nouvelles")),
            (self.tr("modifiée"), self.tr("modifiées")),
            (self.tr("inchangée"), self.tr("inchangées")),
            (self.tr("refusée"), self.tr("refusées")),
        )
        for (figure, label), count, (one, several) in zip(self._labels, counts, words, strict=True):
            figure.setText(QLocale().toString(count))
            label.setText(one if count < 2 else several)
        self.setAccessibleName(", ".join(f"{figure.text()} {label.text()}" for figure, label in self._labels))


def tr(text: str) -> str:
    return QCoreApplication.translate("DirectoryLines", text)


def refused_columns() -> list[Column[RefusedLine]]:
    """Line number, what it says of itself, why it is not taken."""
    return [
        Column("line", tr("Ligne"), text=_line, right=True, sample="130 608"),
        Column("identifier", tr("Identifiant"), text=_identifier, sample="14700985600135"),
        Column("name", tr("Raison sociale"), text=_name, sample="COMMUNE DE CRÉGY", hide_priority=1),
        Column("cause", tr("Cause"), text=_cause, mark=_mark, stretch=True),
    ]


def doubtful_columns() -> list[Column[DoubtfulLine]]:
    """Line number, number in groups, name."""
    return [
        Column("line", tr("Ligne"), text=_line, right=True, sample="130 608"),
        Column("identifier", tr("Identifiant"), text=_identifier, painted=_painted, sample="147 009 856 00135"),
        Column("name", tr("Raison sociale"), text=_name, stretch=True),
    ]


def _line(row: RefusedLine | DoubtfulLine) -> str:
    return QLocale().toString(row.id)


def _identifier(row: RefusedLine | DoubtfulLine) -> str:
    return row.identifier


def _painted(row: RefusedLine | DoubtfulLine) -> str:
    return siret(row.identifier)


def _name(row: RefusedLine | DoubtfulLine) -> str:
    return row.name


def _cause(row: RefusedLine) -> str:
    return str(row.cause)


def _mark(row: RefusedLine) -> Mark:
    return Mark("ban", "danger")
