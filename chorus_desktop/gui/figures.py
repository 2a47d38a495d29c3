"""A few figures side by side on a card, each with its word below."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from chorus_desktop.gui.look.widgets import Card, muted, title


class FigureRow(Card):
    """Filled by `show_figures`, as often as wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 10, 16, 10)
        self._row.setSpacing(12)
        self.values: list[QLabel] = []
        self.words: list[QLabel] = []

    def show_figures(self, figures: Sequence[tuple[int, str]]) -> None:
        """Show these figures, each with what it counts."""
        while len(self.values) < len(figures):
            value, word = title(QLabel(), "dialog"), muted(title(QLabel(), "small"))
            word.setWordWrap(True)
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(value)
            column.addWidget(word)
            column.addStretch(1)
            self._row.addLayout(column, 1)
            self.values.append(value)
            self.words.append(word)
        for value, word, (count, text) in zip(self.values, self.words, figures, strict=True):
            value.setText(QLocale().toString(count))
            word.setText(text)
        self.setAccessibleName(", ".join(f"{count} {text}" for count, text in figures))
