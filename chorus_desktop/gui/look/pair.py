"""Something that is only read: a muted label at the left, its value beside it, to select and copy (look.md 6)."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from chorus_desktop.gui.look import metrics
from chorus_desktop.gui.look.form import SIDE_FIELD, SIDE_LABEL
from chorus_desktop.gui.look.widgets import muted

ABSENT = "—"


class Pair(QWidget):
    """`button` is what can be done about the value, if anything; it stands right after it."""

    def __init__(self, text: str, button: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = muted(QLabel(text, self))
        self.label.setFixedWidth(self.natural_width)
        self.label.setMinimumHeight(metrics.CONTROL)
        self.value = QLabel(ABSENT, self)
        self.value.setTextFormat(Qt.TextFormat.PlainText)
        self.value.setWordWrap(True)
        self.value.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.value.setFocusPolicy(Qt.FocusPolicy.StrongFocus if not button else Qt.FocusPolicy.ClickFocus)
        self.value.setMinimumHeight(metrics.CONTROL)
        self.label.setBuddy(self.value)
        self.button = QPushButton(button, self)
        self.button.setAutoDefault(False)
        self.button.setVisible(bool(button))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.value, 100)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        if button:
            self.value.setMaximumWidth(SIDE_FIELD)
        self.value.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @property
    def natural_width(self) -> int:
        """What its label needs."""
        return max(SIDE_LABEL, self.label.sizeHint().width())

    def say(self, text: str) -> None:
        """Show a value; nothing is a dash."""
        self.value.setText(text or ABSENT)
        self.value.setAccessibleName(f"{self.label.text()}\u00a0: {text or ABSENT}")
        self.button.setAccessibleDescription(self.value.accessibleName())


def align(pairs: Iterable[Pair]) -> None:
    """Give all labels the width of the widest, so that the values stand in one column."""
    pairs = list(pairs)
    width = max((pair.natural_width for pair in pairs), default=0)
    for pair in pairs:
        pair.label.setFixedWidth(width)
