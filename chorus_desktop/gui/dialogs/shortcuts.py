"""Raccourcis: the keys that work now, read from the actions themselves, so that the list is never wrong."""

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from chorus_desktop.gui.look.dialog import REQUEST, Dialog
from chorus_desktop.gui.look.lettered import plain
from chorus_desktop.gui.look.metrics import text_width
from chorus_desktop.gui.look.widgets import Card, muted, title

Line = tuple[str, str]

TABLE = (
    ("Enter", str(QT_TRANSLATE_NOOP("Shortcuts", "Ouvrir la ligne"))),
    ("Space", str(QT_TRANSLATE_NOOP("Shortcuts", "Cocher la ligne"))),
    ("Ctrl+C", str(QT_TRANSLATE_NOOP("Shortcuts", "Copier les lignes"))),
    ("Ctrl+Alt+C", str(QT_TRANSLATE_NOOP("Shortcuts", "Copier la cellule"))),
    ("Shift+F10", str(QT_TRANSLATE_NOOP("Shortcuts", "Menu de la ligne"))),
)
DIALOG = (
    ("Enter", str(QT_TRANSLATE_NOOP("Shortcuts", "Bouton principal"))),
    ("Ctrl+Enter", str(QT_TRANSLATE_NOOP("Shortcuts", "Bouton principal, depuis un long texte"))),
    ("Esc", str(QT_TRANSLATE_NOOP("Shortcuts", "Annuler"))),
    ("Ctrl+Up", str(QT_TRANSLATE_NOOP("Shortcuts", "Demande précédente"))),
    ("Ctrl+Down", str(QT_TRANSLATE_NOOP("Shortcuts", "Demande suivante"))),
    ("Ctrl+1", str(QT_TRANSLATE_NOOP("Shortcuts", "Motif de refus n° 1, et ainsi de suite"))),
    ("Ctrl+H", str(QT_TRANSLATE_NOOP("Shortcuts", "Afficher ou masquer un mot de passe"))),
)
MESSAGE = (("Ctrl+Z", str(QT_TRANSLATE_NOOP("Shortcuts", "Annuler la décision"))),)
"""Keys of widgets rather than of actions."""


class Shortcuts(Dialog):
    """One line an action that has a key and can be chosen; `page` are those of the page in front."""

    def __init__(self, parent: QWidget | None, window: Iterable[QAction], page: Iterable[QAction] = ()) -> None:
        super().__init__(parent, "", width=REQUEST)
        self.setWindowTitle(self.tr("Raccourcis clavier"))
        self.heading.setText(self.tr("Raccourcis clavier"))
        left, right = QVBoxLayout(), QVBoxLayout()
        for side, heading, lines in (
            (left, self.tr("Fenêtre"), [*_keys(window), *_translated(MESSAGE)]),
            (left, self.tr("Tableaux"), _translated(TABLE)),
            (right, self.tr("Page affichée"), _keys(page)),
            (right, self.tr("Dialogues"), _translated(DIALOG)),
        ):
            if lines:
                side.addWidget(self._card(heading, lines))
        row = QHBoxLayout()
        row.setSpacing(12)
        for side in (left, right):
            side.setSpacing(12)
            side.addStretch(1)
            row.addLayout(side, 1)
        self.column().addLayout(row)
        close = self.add_button(self.tr("Fermer"), "primary")
        close.clicked.connect(self.accept)
        close.setFocus()

    def _card(self, heading: str, lines: list[Line]) -> Card:
        card = Card(self)
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 14, 16, 14)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, text_width("Ctrl+Maj+PgSuiv"))
        grid.setColumnStretch(1, 1)
        grid.addWidget(title(QLabel(heading, card), "card"), 0, 0, 1, 2)
        for at, (keys, words) in enumerate(lines, start=1):
            grid.addWidget(muted(QLabel(keys, card)), at, 0)
            said = QLabel(words, card)
            said.setWordWrap(True)
            grid.addWidget(said, at, 1)
        return card


def _keys(actions: Iterable[QAction]) -> list[Line]:
    shown = [action for action in actions if action.isVisible() and not action.shortcut().isEmpty()]
    return [(", ".join(map(_native, action.shortcuts())), plain(action.text()).removesuffix("…")) for action in shown]


def _translated(lines: Iterable[Line]) -> list[Line]:
    return [(_native(QKeySequence(keys)), QCoreApplication.translate("Shortcuts", words)) for keys, words in lines]


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
