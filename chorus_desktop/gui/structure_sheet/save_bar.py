"""What stands under and around the form of a block: a card that scrolls, what is wrong, Annuler and Enregistrer."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.form import FieldError
from chorus_desktop.gui.look.widgets import Card

AROUND = 56
"""Pixels above and below a field that is scrolled into sight."""


class SaveBar(QWidget):
    """`trouble` counts what is to be mended; `save_action` is Enregistrer in the menu and on the keyboard."""

    saved = Signal()
    undone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trouble = FieldError()
        self.undo = QPushButton(self.tr("Annuler"))
        self.undo.clicked.connect(self.undone)
        self.save = QPushButton(icons.icon("device-floppy"), self.tr("Enregistrer"))
        self.save.setProperty("kind", "primary")
        self.save.clicked.connect(self.saved)
        self.save_action = QAction(icons.icon("device-floppy"), self.tr("&Enregistrer"), self)
        self.save_action.setShortcut("Ctrl+S")
        self.save_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.save_action.triggered.connect(self.saved)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.trouble, 1)
        row.addStretch(0)
        row.addWidget(self.undo)
        row.addWidget(self.save)

    def show_state(self, dirty: bool, busy: bool) -> None:
        """What the buttons do now; a disabled one says why."""
        for button in (self.undo, self.save):
            button.setEnabled(dirty and not busy)
            button.setToolTip("" if dirty else self.tr("Rien n’a été modifié"))
        self.save_action.setEnabled(dirty and not busy)
        if not dirty:
            self.trouble.clear()


class ScrollingCard(Card):
    """A card whose contents scroll when the window is low; `column` is filled by its owner."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        area = self._area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        contents = QWidget()
        self.column = QVBoxLayout(contents)
        self.column.setContentsMargins(14, 12, 14, 12)
        self.column.setSpacing(10)
        area.setWidget(contents)
        contents.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.addWidget(area)
        QApplication.instance().focusChanged.connect(self._on_focus_moved)  # type: ignore[union-attr]

    @Slot(QWidget, QWidget)
    def _on_focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        """The field in focus is in sight, with its label above and its error line below."""
        if now is not None and self._area.isAncestorOf(now):
            self.reveal(now)

    def reveal(self, field: QWidget) -> None:
        """Scroll a field into sight."""
        self._area.ensureWidgetVisible(field, AROUND, AROUND)
