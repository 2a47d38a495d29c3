"""What was chosen in the filters of a page comes back at the next start; what was typed, names among it, does not."""

import json
from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QComboBox

from chorus_desktop.gui import settings


class ChoiceMemory(QObject):
    """Remembers choices by their text: another database, or another language, has others, and begins afresh."""

    def __init__(self, parent: QObject, name: str, combos: Mapping[str, QComboBox]) -> None:
        super().__init__(parent)
        self._name, self._combos = f"filters/{name}", combos
        try:
            kept = json.loads(settings.read(self._name) or "{}")
            self._wanted = {key: str(kept[key]) for key in combos if key in kept}
        except (ValueError, TypeError):
            self._wanted = {}  # from another version of the program

    def take_back(self, *keys: str) -> None:
        """Choose what was chosen last time, once it is offered."""
        for key in keys:
            at = self._combos[key].findText(self._wanted.get(key, ""))
            if at >= 0:
                self._combos[key].setCurrentIndex(at)
                del self._wanted[key]

    @Slot()
    def keep(self) -> None:
        """Write down what is chosen now."""
        chosen = {key: combo.currentText() for key, combo in self._combos.items()}
        self._wanted = {key: text for key, text in self._wanted.items() if self._combos[key].currentIndex() <= 0}
        settings.write(self._name, json.dumps({**chosen, **self._wanted}, ensure_ascii=False))
