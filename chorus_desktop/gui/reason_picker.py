"""The reasons that a refusal can begin with, by mouse or by Ctrl and a digit (B5)."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from chorus_desktop.core import reasons
from chorus_desktop.gui.desk import Desk


class ReasonPicker(QComboBox):
    """`picked` carries a reason; `offered` how many there are."""

    picked = Signal(str)
    offered = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._reasons: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(self._on_activated)
        for number in range(1, reasons.MOST + 1):
            keys = QShortcut(QKeySequence(f"Ctrl+{number}"), parent)
            keys.activated.connect(partial(self._pick, number))

    def read(self, desk: Desk) -> None:
        """Ask for those of the open database."""
        desk.reader.soon(self, "reasons", reasons.in_use, self._offer)

    def _offer(self, found: tuple[str, ...]) -> None:
        self._reasons = found
        self.clear()
        self.addItem(self.tr("Choisir un motif…"))
        self.addItems([f"{number}. {reason}" for number, reason in enumerate(found, 1)])
        self.offered.emit(len(found))

    @Slot(int)
    def _on_activated(self, at: int) -> None:
        self._pick(at)

    def _pick(self, number: int) -> None:
        if 1 <= number <= len(self._reasons):
            self.setCurrentIndex(number)
            self.picked.emit(self._reasons[number - 1])
