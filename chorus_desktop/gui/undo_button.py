"""« Annuler la décision » under the detail of a history row: this one, or all that was decided with it (B1)."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from chorus_desktop.core.history_since import Since
from chorus_desktop.gui.look import icons


class UndoButton(QPushButton):
    """Grey with the reason where it cannot be; where the row is part of a batch, a menu offers the whole operation."""

    undo_wanted = Signal()
    undo_all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Annuler la décision"))
        self.setIcon(icons.icon("arrow-back-up"))
        self.choices = QMenu(self)
        self.one = self.choices.addAction(icons.icon("arrow-back-up"), self.tr("Cette décision seulement"))
        self.one.triggered.connect(self.undo_wanted)
        self.all = self.choices.addAction(icons.icon("list-details"), "")
        self.all.triggered.connect(self.undo_all_wanted)
        self.clicked.connect(self._on_clicked)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.show_since(None)

    def show_since(self, since: Since | None) -> None:
        why = since.why_not_undo if since is not None else self.tr("Choisissez une ligne")
        self.setEnabled(not why)
        self.setToolTip(why)
        together = len(since.together) if since is not None and not why else 0
        self.all.setText(self.tr("Les {count} décisions de l’opération").format(count=together))
        menu = self.choices if together > 1 else None
        if self.menu() is not menu:
            self.setMenu(menu)  # type: ignore[arg-type]
        self.updateGeometry()

    @Slot()
    def _on_clicked(self) -> None:
        if self.menu() is None:
            self.undo_wanted.emit()
