"""A list of choices that stand for values of ours, whatever they are."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox


class ValueCombo:
    """A list whose choices stand for values of ours: Qt would turn them into its own."""

    def __init__(self, combo: QComboBox) -> None:
        self.combo = combo
        self.values: list[Any] = []

    @property
    def value(self) -> Any:
        at = self.combo.currentIndex()
        return self.values[at] if 0 <= at < len(self.values) else None

    def fill(self, choices: Sequence[tuple[str, Any]]) -> None:
        """What was chosen stays chosen while it exists."""
        kept = self.value
        self.combo.clear()
        self.values = [value for _, value in choices]
        self.combo.addItems([text for text, _ in choices])
        self.combo.setCurrentIndex(self.values.index(kept) if kept in self.values else 0)
        self.combo.setToolTip("")
