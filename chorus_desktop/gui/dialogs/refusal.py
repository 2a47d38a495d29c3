"""« Confirmation du refus de la demande de rattachement »: one reason, for one request or for several (G1.5, G1.6)."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from chorus_desktop.core.errors import Refused
from chorus_desktop.core.identifiers import required
from chorus_desktop.core.text import COMMENT_LENGTH
from chorus_desktop.gui.compiled.ui_refusal import Ui_Refusal
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.look.form import tell_cut
from chorus_desktop.gui.look.widgets import muted


class RefusalDialog(Dialog):
    """Asks the reason; `confirmed` carries it, and the dialog stays until its owner accepts it or shows an error."""

    confirmed = Signal(str)

    def __init__(self, parent: QWidget | None, heading: str, question: str, manager: str) -> None:
        super().__init__(parent, self.tr("Confirmation du refus de la demande de rattachement"), heading)
        self.form = Ui_Refusal()
        self.form.setupUi(self.body)
        form = self.form
        muted(form.question).setText(question)
        form.reason_error.attach(
            form.reason, form.reason_label, True, self.tr("Lu par le demandeur et conservé dans l’historique")
        )
        form.reason.setFixedHeight(76)
        form.reason.setPlainText(self.tr("Refus par le gestionnaire {manager}").format(manager=manager))
        form.reason_counter.watch(form.reason, COMMENT_LENGTH)
        form.reason_counter.cut.connect(self._on_cut)
        self.add_cancel()
        self.refuse = self.add_button(self.tr("Refuser"), "danger", "trash")
        self.refuse.clicked.connect(self._on_refuse)
        form.reason.moveCursor(QTextCursor.MoveOperation.Start)
        form.reason.moveCursor(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        form.reason.setFocus()

    def show_refusal(self, refusal: Refused) -> None:
        """Say beside the field what does not hold."""
        self.refuse.setEnabled(True)
        self.form.reason_error.show_error(str(refusal), focus=True)

    @Slot()
    def _on_refuse(self) -> None:
        try:
            reason = required(self.form.reason.toPlainText(), "reason", self.tr("Indiquez le motif du refus."))
        except Refused as refusal:
            self.show_refusal(refusal)
            return
        self.refuse.setEnabled(False)
        self.confirmed.emit(reason)

    @Slot(str)
    def _on_cut(self, lost: str) -> None:
        tell_cut(self.form.reason_error, lost)
