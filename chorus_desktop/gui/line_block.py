"""A title over a card of a few lines, each with an icon, a sentence, a detail, and what can be done about it."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from chorus_desktop.gui.look import icons, palette
from chorus_desktop.gui.look.widgets import Card, Icon, muted, title

_SIDE, _TOP, _GAP = 14, 6, 12


class LineText(NamedTuple):
    """What one line says; `key` is what its button is about, `aside` stands at its right when it has no button."""

    icon: str
    tone: str
    text: str
    detail: str
    aside: str = ""
    button: str = ""
    key: object = None


class LineBlock(QWidget):
    """Holds the same line widgets for ever: a refresh moves neither the focus nor the page."""

    clicked = Signal(object)
    """The button of the line with this key."""
    more = Signal()
    """The quiet button beside the title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title(QLabel(), "block")
        self.count = muted(QLabel())
        self.more_button = QPushButton()
        self.more_button.setProperty("kind", "quiet")
        self.more_button.clicked.connect(self.more)
        self.more_button.hide()
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.more_button)
        self.lines: list[Line] = []
        self.empty = muted(QLabel())
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(_SIDE, 8, _SIDE, 8)
        card = Card()
        self._column = QVBoxLayout(card)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(0)
        self._column.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(card)

    def set_title(self, text: str, empty: str, more: str = "", more_icon: str = "") -> None:
        """`empty` is said when there is no line."""
        self.title.setText(text)
        self.setAccessibleName(text)
        self.empty.setText(empty)
        self.more_button.setText(more)
        self.more_button.setVisible(bool(more))
        if more_icon:
            self.more_button.setIcon(icons.icon(more_icon))

    def show_lines(self, texts: list[LineText], count: str = "") -> None:
        """Say these things; `count` stands beside the title."""
        self.count.setText(count)
        self.empty.setVisible(not texts)
        while len(self.lines) < len(texts):
            line = Line(first=not self.lines)
            line.button.clicked.connect(partial(self._on_clicked, line))
            self.lines.append(line)
            self._column.addWidget(line)
        for at, line in enumerate(self.lines):
            line.setVisible(at < len(texts))
            if at < len(texts):
                line.show_text(texts[at])

    def _on_clicked(self, line: "Line") -> None:
        self.clicked.emit(line.key)


class Line(QWidget):
    """One line, above the next by a thin rule that starts under its words."""

    def __init__(self, first: bool) -> None:
        super().__init__()
        self.key: object = None
        self._first = first
        self._icon = Icon()
        self.text = QLabel()
        self.detail = muted(QLabel())
        self.aside = muted(QLabel())
        self.button = QPushButton()
        words = QVBoxLayout()
        words.setSpacing(1)
        for label in (self.text, self.detail):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE + 2, _TOP, _SIDE, _TOP)
        row.setSpacing(_GAP)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self.aside)
        row.addWidget(self.button)

    def show_text(self, text: LineText) -> None:
        self.key = text.key
        self._icon.set(text.icon, text.tone)
        self.text.setText(text.text)
        self.detail.setText(text.detail)
        self.aside.setText(text.aside)
        self.aside.setVisible(bool(text.aside))
        self.button.setText(text.button)
        self.button.setVisible(bool(text.button))
        self.button.setAccessibleName(text.button)
        self.button.setAccessibleDescription(f"{text.text}, {text.detail}")
        self.setAccessibleName(f"{text.text}, {text.detail}")

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._first:
            left = _SIDE + 2 + icons.SIZE + _GAP
            QPainter(self).fillRect(left, 0, self.width() - left - _SIDE, 1, palette.current().divider)
