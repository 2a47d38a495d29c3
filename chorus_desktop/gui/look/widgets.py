"""Small painted things that any page may hold: card, badge, icon, banner, empty state; and the fonts of titles.

Each is made with its parent only and filled by `set`, so that a form may hold it as a promoted widget.
"""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from chorus_desktop.gui.look import icons, palette, type
from chorus_desktop.gui.look.painting import BADGE_HEIGHT, CARD_RADIUS, badge_width, box, paint_badge

TITLES = {
    "page": (type.PAGE, True),
    "dialog": (type.DIALOG, True),
    "empty": (type.EMPTY, True),
    "block": (type.BLOCK, True),
    "card": (type.BODY, True),
    "body": (type.BODY, False),
    "small": (type.SMALL, False),
}


def title(label: QLabel, kind: str) -> QLabel:
    """Give a label the font of its rank: page, dialog, empty, block, card, body or small."""
    label.setFont(type.font(*TITLES[kind]))
    return label


def muted(label: QLabel) -> QLabel:
    """Secondary text; it follows the theme."""
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


class Card(QFrame):
    """A `base` surface with a thin line; its layout keeps 14 to 16 px of padding."""

    def paintEvent(self, event: QPaintEvent) -> None:
        p = palette.current()
        box(QPainter(self), self.rect(), p.base, p.divider, CARD_RADIUS)


class ToneLabel(QLabel):
    """A label whose colour is any token of the palette, asked at each paint; wrapped, it never loses a line."""

    token = "text"

    def say(self, text: str, token: str) -> None:
        self.token = token
        self.setText(text)
        self._keep_lines()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_lines()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keep_lines()

    def _keep_lines(self) -> None:
        """A layout may forget that a wrapped text grows as it narrows: once its width is known, its height is too."""
        if self.wordWrap() and self.isVisible():
            self.setMinimumHeight(self.lines_height())

    def lines_height(self) -> int:
        """Of the words alone: `QLabel.heightForWidth` never answers less than the minimum it was given before."""
        room = QRect(0, 0, max(1, self.width()), 1)
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text()).height()

    def paintEvent(self, event: QPaintEvent) -> None:
        p = palette.current()
        painter = QPainter(self)
        painter.setPen(p.color(self.token) if self.isEnabled() else p.disabled)
        wrap = Qt.TextFlag.TextWordWrap.value if self.wordWrap() else Qt.TextFlag.TextSingleLine.value
        painter.drawText(self.contentsRect(), self.alignment().value | wrap, self.text())


class Icon(QWidget):
    """An icon on its own, beside a text that says the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._token, self._size = "", "text", icons.SIZE
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, name: str, token: str = "text", size: int = icons.SIZE) -> None:
        self._name, self._token, self._size = name, token, size
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._name:
            p = palette.current()
            color = p.color(self._token) if self.isEnabled() else p.disabled
            icons.draw(QPainter(self), self.rect(), self._name, color, self._size)


class Badge(QLabel):
    """A state, as icon and word: never colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone, self._icon = "neutral", ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, text: str, tone: str = "neutral", icon: str = "") -> None:
        self._tone, self._icon = tone, icon
        self.setText(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(badge_width(self.text(), self._icon, type.font()), BADGE_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(type.font())
        paint_badge(painter, self.rect(), self.text(), self._tone, self._icon)


BANNER_ICONS = {"warning": "alert-triangle", "danger": "alert-circle", "info": "info-circle", "success": "circle-check"}


class Banner(QFrame):
    """Something to know or to confirm before going on: a tinted strip with a bar at its left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = "info"
        self._icon = Icon(self)
        self.label = ToneLabel(self)
        self.label.setWordWrap(True)
        self.check = QCheckBox(self)
        self.button = QPushButton(self)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self.label)
        words.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeft)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.button)
        self.check.hide()
        self.button.hide()

    def set(self, tone: str, text: str, check: str = "", button: str = "") -> None:
        """`tone` is warning, danger, info or success; an empty check or button does not show."""
        self._tone = tone
        self._icon.set(BANNER_ICONS[tone], tone)
        self.label.say(text, "text")
        self.check.setText(check)
        self.check.setVisible(bool(check))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        beside = Qt.AlignmentFlag.AlignVCenter if button and not check else Qt.AlignmentFlag.AlignTop
        self._row.setAlignment(self._icon, beside)
        self.setAccessibleName(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tone = palette.current().tone(self._tone)
        painter = QPainter(self)
        box(painter, self.rect(), tone.background, None, CARD_RADIUS)
        painter.setClipRect(QRectF(0, 0, 4, self.height()))
        box(painter, self.rect(), tone.text, None, CARD_RADIUS)


class EmptyState(QWidget):
    """In place of the rows: why there are none, and what to do."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Icon(self)
        self.title = title(QLabel(self), "empty")
        self.sentence = muted(QLabel(self))
        self.button = QPushButton(self)
        self.button.clicked.connect(self.clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.title, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(4)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def set(self, icon: str, title: str, sentence: str, button: str = "", button_icon: str = "") -> None:
        self._icon.set(icon, "muted", icons.LARGE)
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.button.setText(button)
        self.button.setIcon(icons.icon(button_icon) if button_icon else QIcon())
        self.button.setVisible(bool(button))
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
