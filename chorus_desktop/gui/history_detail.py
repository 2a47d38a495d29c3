"""The pane beside « Historique »: the current row whole, its seal, and a copy of it (G4.3, look.md 7)."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from chorus_desktop.core.history import Detail
from chorus_desktop.core.history_since import Since
from chorus_desktop.gui.history_record import RecordView, SealLine
from chorus_desktop.gui.look import icons, palette
from chorus_desktop.gui.look.painting import CARD_RADIUS, box
from chorus_desktop.gui.look.widgets import Card, EmptyState
from chorus_desktop.gui.undo_button import UndoButton

WIDTH = 480
MARGIN = 18
FOOTER = 56


class _Footer(QWidget):
    """Under a line: the seal at the left, what can be done at the right."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(1, 0, self.width() - 2, 1, palette.current().divider)


class _Scroll(QScrollArea):
    """Takes the focus, so that the keyboard scrolls it; the pane shows the ring."""

    ringed = Signal(bool)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.ringed.emit(event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.ringed.emit(False)


class HistoryDetail(Card):
    """The pane beside the list."""

    copied = Signal()
    row_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.detail: Detail | None = None
        self.since: Since | None = None
        self.empty = EmptyState()
        self.view = RecordView()
        self.view.setContentsMargins(MARGIN, 14, MARGIN, 14)
        self.seal = SealLine()
        self.copy = QPushButton(icons.icon("copy"), self.tr("Copier"))
        self.copy.setAccessibleName(self.tr("Copier"))
        self.copy.setToolTip(self.tr("Copier le détail"))
        self.copy.clicked.connect(self._on_copy)
        self.undo = UndoButton()
        self.view.row_wanted.connect(self.row_wanted)
        self._ringed = False
        self._scroll = _Scroll()
        self._scroll.ringed.connect(self._on_ringed)
        self._scroll.setAccessibleName(self.tr("Détail de l’action"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.view)
        self.view.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        self._footer = _Footer()
        self._footer.setFixedHeight(FOOTER)
        row = QHBoxLayout(self._footer)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.addWidget(self.seal)
        row.addStretch(1)
        row.addWidget(self.copy)
        row.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        column.addWidget(self.empty, 1)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._footer)
        self.show_detail(None)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, super().sizeHint().height())

    def show_detail(self, detail: Detail | None, since: Since | None = None) -> None:
        """Show this record from its top; None = no row is chosen, or it is not to be seen (any more)."""
        same = self.detail is not None and detail is not None and self.detail.row.id == detail.row.id
        self.detail, self.since = detail, since if detail is not None else None
        self.undo.show_since(self.since)
        self.empty.set(
            "history", self.tr("Aucune action choisie"), self.tr("Choisissez une ligne pour la voir en entier.")
        )
        self.empty.setVisible(detail is None)
        self._scroll.setVisible(detail is not None)
        proxy = self._scroll if detail is not None else None  # hidden, it would hold Tab where it is
        self.setFocusProxy(proxy)  # type: ignore[arg-type]
        self._footer.setVisible(detail is not None)
        if detail is not None:
            self.view.show_record(detail, since)
            self.seal.show_seal(detail)
            self.copy.setText("" if detail.flaw is not None else self.tr("Copier"))  # the broken seal needs the room
            if not same:
                self._scroll.verticalScrollBar().setValue(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._ringed:
            box(QPainter(self), self.rect(), None, palette.current().link, CARD_RADIUS, 2)

    @Slot(bool)
    def _on_ringed(self, on: bool) -> None:
        self._ringed = on
        self.update()

    @Slot()
    def _on_copy(self) -> None:
        if self.detail is not None:
            QGuiApplication.clipboard().setText(self.detail.text)
            self.copied.emit()
