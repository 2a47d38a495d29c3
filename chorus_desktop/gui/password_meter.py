"""How hard a new password is to guess, while it is typed: a bar and a word, never colour alone (G7.1)."""

from PySide6.QtCore import QRect, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from chorus_desktop.core.password_strength import Strength, strength
from chorus_desktop.gui.look import palette, type
from chorus_desktop.gui.look.painting import box
from chorus_desktop.gui.look.widgets import ToneLabel

TONES = {Strength.WEAK: "danger", Strength.MEDIUM: "warning", Strength.SOLID: "success"}
HEIGHT, GAP = 6, 4


class _Bar(QWidget):
    """Three parts, as many filled as the strength has degrees."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.strength = Strength.WEAK
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(90, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, painter = palette.current(), QPainter(self)
        width = (self.width() - 2 * GAP) // 3
        for at in range(3):
            filled = at < self.strength
            color = p.tone(TONES[self.strength]).text if filled else p.divider
            box(painter, QRect(at * (width + GAP), 0, width, HEIGHT), color, None, HEIGHT / 2)


class PasswordMeter(QWidget):
    """Watches a field; shows as soon as something is typed. `login`: the field whose words count for little."""

    def __init__(self, field: QLineEdit, login: QLineEdit | None = None) -> None:
        super().__init__(field.parentWidget())
        self._field, self._login = field, login
        self.bar = _Bar(self)
        self.word = ToneLabel(self)
        self.word.setFont(type.font(type.SMALL))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.bar, 1)
        row.addWidget(self.word)
        field.textChanged.connect(self._on_changed)
        self.hide()

    def stand_in(self, column: QVBoxLayout) -> None:
        """Take place just below the field, in the layout that holds it."""
        column.insertWidget(column.indexOf(self._field) + 1, self)

    @Slot(str)
    def _on_changed(self, password: str) -> None:
        self.bar.strength = found = strength(password, self._login.text() if self._login else "")
        self.word.say(found.word, TONES[found])
        self.setAccessibleName(self.tr("Mot de passe\u00a0: {word}").format(word=found.word.lower()))
        self.bar.update()
        self.setVisible(bool(password))
