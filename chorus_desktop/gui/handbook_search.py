"""What one looks for in the handbook: in all its chapters, without accents or case, one place after the other."""

from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from chorus_desktop.gui import handbook_text as text
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.after_typing import after_typing
from chorus_desktop.gui.look.announce import announce
from chorus_desktop.gui.look.form import make_search
from chorus_desktop.gui.look.metrics import text_width
from chorus_desktop.gui.look.widgets import muted

WIDTH, SHORT = 240, 150


class Hit(NamedTuple):
    """A place: the number of a chapter, a character of it."""

    chapter: int
    place: int


class HandbookSearch(QWidget):
    """`turned`: another place, or none, is to be shown. `begin` is the chapter in which the search begins."""

    turned = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.begin = 0
        self.hits: list[Hit] = []
        self._at = -1
        self.field, self.told = QLineEdit(), muted(QLabel())
        make_search(self.field)
        self.set_narrow(False)
        self.field.setPlaceholderText(self.tr("Rechercher dans l’aide"))
        self.field.setAccessibleName(self.tr("Rechercher dans l’aide"))
        self.told.setMinimumWidth(text_width(self.tr("{n} sur {count}").format(n=100, count=100)))
        self.previous = quiet_button(self, "chevron-up", self.tr("Résultat précédent"), "Shift+F3")
        self.next = quiet_button(self, "chevron-down", self.tr("Résultat suivant"), "F3")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self.field, self.previous, self.next, self.told):
            row.addWidget(widget)
        self._typing = after_typing(self, self.look)
        self.field.textChanged.connect(self._typing.start)
        self.field.returnPressed.connect(self._on_enter)
        self.previous.clicked.connect(self._on_previous)
        self.next.clicked.connect(self._on_next)
        self._tell()

    def set_narrow(self, narrow: bool) -> None:
        """The field gives its room up to the buttons."""
        self.field.setFixedWidth(SHORT if narrow else WIDTH)

    @property
    def length(self) -> int:
        """Of what is looked for."""
        return len(self.field.text().strip())

    @property
    def hit(self) -> Hit | None:
        """The place to show."""
        return self.hits[self._at] if self.hits else None

    def places(self, chapter: int) -> list[int]:
        """All places of a chapter."""
        return [hit.place for hit in self.hits if hit.chapter == chapter]

    @Slot()
    def look(self) -> None:
        """Look now, from the chapter in front on."""
        self._typing.stop()
        typed = self.field.text()
        count = len(text.chapters())
        self.hits = [Hit(at, place) for at in range(count) for place in text.places(at, typed)]
        self._at = next((n for n, hit in enumerate(self.hits) if hit.chapter >= self.begin), 0)
        self._tell()
        self.turned.emit()

    def _step(self, by: int) -> None:
        if self.hits:
            self._at = (self._at + by) % len(self.hits)
            self._tell()
            self.turned.emit()

    def _tell(self) -> None:
        words = ""
        if self.hits:
            words = self.tr("{n} sur {count}").format(n=self._at + 1, count=len(self.hits))
        elif self.length:
            words = self.tr("Introuvable")
        self.told.setText(words)
        for button in (self.previous, self.next):
            button.setEnabled(bool(self.hits))
        if words:
            announce(self, words)

    @Slot()
    def _on_enter(self) -> None:
        """The first Enter may come before the pause is over."""
        if self._typing.isActive():
            self.look()
        else:
            self._step(1)

    @Slot()
    def _on_previous(self) -> None:
        self._step(-1)

    @Slot()
    def _on_next(self) -> None:
        self._step(1)


def quiet_button(parent: QWidget, icon: str, words: str, *keys: str) -> QPushButton:
    """Only an icon; its words are its name and, with its keys, its tooltip."""
    button = QPushButton(icons.icon(icon), "", parent)
    button.setProperty("kind", "quiet")
    button.setAutoDefault(False)
    button.setAccessibleName(words)
    for key in keys:
        QShortcut(QKeySequence(key), parent).activated.connect(button.click)
    native = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{words} ({native})")
    return button
