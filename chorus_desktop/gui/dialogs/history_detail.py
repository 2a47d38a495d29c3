"""« Détail de l’action »: one history row whole, where the window is too narrow for the pane (look.md 7)."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from chorus_desktop.core.history import Detail
from chorus_desktop.core.history_since import Since
from chorus_desktop.core.history_words import number
from chorus_desktop.gui.history_record import RecordView, SealLine
from chorus_desktop.gui.look.dialog import CONFIRMATION, Dialog
from chorus_desktop.gui.undo_button import UndoButton

_Step = QAbstractSlider.SliderAction
STEPS = {
    Qt.Key.Key_PageUp: _Step.SliderPageStepSub,
    Qt.Key.Key_PageDown: _Step.SliderPageStepAdd,
    Qt.Key.Key_Home: _Step.SliderToMinimum,
    Qt.Key.Key_End: _Step.SliderToMaximum,
}


class HistoryDetailDialog(Dialog):
    """Shows one record, and what can be done about it: the page that opened it does it, and closes this."""

    copied = Signal()
    row_wanted = Signal(int)

    def __init__(self, detail: Detail, since: Since | None, parent: QWidget | None = None) -> None:
        super().__init__(parent, self.tr("Détail de l’action"), width=CONFIRMATION)
        self.detail = detail
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setText(detail.title)
        self.aside.setText(number(detail.row.id))
        self.view = RecordView()
        self.view.show_record(detail, since)
        self.view.row_wanted.connect(self.row_wanted)
        self.view.title.hide()
        self.view.number.hide()
        self.column().addWidget(self.view)
        self.seal = SealLine()
        self.seal.show_seal(detail)
        self.footer_left.addWidget(self.seal)
        self.footer_left.addStretch(1)
        self.copy = self.add_button(self.tr("Copier"), icon="copy")
        self.copy.clicked.connect(self._on_copy)
        self.undo = UndoButton()
        self.undo.show_since(since)
        self.add_widget(self.undo)
        self.close_button = self.add_button(self.tr("Fermer"), "primary")
        self.close_button.clicked.connect(self.accept)
        self.close_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keyboard reads what does not fit, whatever has the focus."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._scroll.verticalScrollBar().triggerAction(step)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.detail.text)
        self.copied.emit()
