"""« Confirmation du refus de la demande »: one reason, for one request of either kind or for several (G1.5, G2.5)."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QWidget

from chorus_desktop.core.errors import Refused
from chorus_desktop.core.identifiers import required
from chorus_desktop.core.pending_subscriptions import RefusedLine
from chorus_desktop.core.text import COMMENT_LENGTH
from chorus_desktop.core.words import word
from chorus_desktop.gui.compiled.ui_refusal import Ui_Refusal
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.effect_preview import preview
from chorus_desktop.gui.look.dialog import CONFIRMATION, SUMMARY, Dialog
from chorus_desktop.gui.look.form import Field, tell_cut
from chorus_desktop.gui.look.widgets import muted
from chorus_desktop.gui.reason_picker import ReasonPicker
from chorus_desktop.gui.table_columns import Column
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_view import TableView

ROWS = 5
"""Lines of the table without scrolling."""


class RefusalDialog(Dialog):
    """Asks the reason; `confirmed` carries it, and the dialog stays until its owner accepts it or shows an error.

    `note` is what stays between managers (B5). Of subscription requests, `lines` says first what would be
    refused (G2.5).
    """

    confirmed = Signal(str)

    def __init__(
        self, parent: QWidget | None, heading: str, question: str, manager: str, lines: Sequence[RefusedLine] = ()
    ) -> None:
        title = self.tr("Confirmation du refus de la demande de rattachement")
        super().__init__(parent, title, heading, SUMMARY if lines else CONFIRMATION)
        self.form = Ui_Refusal()
        self.form.setupUi(self.body)
        if lines:
            self._show_lines(lines)
        form = self.form
        muted(form.question).setText(question)
        form.reason_error.attach(
            form.reason, form.reason_label, True, self.tr("Lu par le demandeur et conservé dans l’historique")
        )
        form.reason.setFixedHeight(76)
        form.reason.setPlainText(self.tr("Refus par le gestionnaire {manager}").format(manager=manager))
        form.reason_counter.watch(form.reason, COMMENT_LENGTH)
        form.reason_counter.cut.connect(self._on_cut)
        self._add_reasons()
        self.note = QLineEdit()
        form.column.addSpacing(4)
        form.column.addWidget(Field(self.tr("&Note interne"), self.note, helper=note_helper(), limit=COMMENT_LENGTH))
        self.add_cancel()
        self.refuse = self.add_button(self.tr("Refuser"), "danger", "trash")
        self.refuse.clicked.connect(self._on_refuse)
        self.setTabOrder(self.reasons, form.reason)
        form.reason.moveCursor(QTextCursor.MoveOperation.Start)
        form.reason.moveCursor(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        form.reason.setFocus()

    def _add_reasons(self) -> None:
        """Above the text that they fill in; hidden until there are some."""
        form = self.form
        self.reasons = ReasonPicker(self)
        self._reasons = Field(self.tr("&Motifs enregistrés"), self.reasons)
        self._reasons.hide()
        self.reasons.offered.connect(self._on_offered)
        self.reasons.picked.connect(self._on_picked)
        at = form.column.indexOf(form.reason_label)
        form.column.insertWidget(at, self._reasons)
        form.column.insertSpacing(at + 1, 4)

    @Slot(int)
    def _on_offered(self, count: int) -> None:
        self._reasons.setVisible(count > 0)
        text = self.tr("Aussi par Ctrl et leur numéro. Le menu Outils permet de les changer.")
        self._reasons.line.set_helper(text)

    @Slot(str)
    def _on_picked(self, reason: str) -> None:
        """It can be completed before it is sent."""
        text = self.form.reason
        text.setPlainText(reason)
        text.moveCursor(QTextCursor.MoveOperation.End)
        text.setFocus()

    def _show_lines(self, lines: Sequence[RefusedLine]) -> None:
        self.setWindowTitle(self.tr("Confirmation du refus de la demande d'abonnement"))
        self.lines = MemoryModel[RefusedLine](
            [
                Column("name", self.tr("Demandeur"), text=_name, strong=True, sample="GARNIER-LACOMBE Jérôme"),
                Column("structure", self.tr("Structure"), text=_structure, stretch=True),
                Column("space", self.tr("Espace"), text=_space, sample="Factures émises (Service achats)"),
            ],
            parent=self,
        )
        self.table = TableView()
        self.table.setAccessibleName(self.tr("Demandes à refuser"))
        self.table.show_model(self.lines)
        self.lines.set_rows(lines)
        self.table.keep_rows(min(len(lines), ROWS))
        self.form.column.insertWidget(0, self.table)
        self.form.column.insertSpacing(1, 8)

    def offer_foresight(self, desk: Desk, refuse: Callable[[str], object]) -> None:
        """« Ce qui va changer »: what `refuse` would do with the reason typed; and the reasons kept to begin with."""
        self.reasons.read(desk)
        self.add_foresight(partial(self._foresee, desk, refuse))

    def _foresee(self, desk: Desk, refuse: Callable[[str], object]) -> None:
        preview(self, desk, partial(refuse, self.form.reason.toPlainText()), sorry=self.show_refusal)

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


def note_helper() -> str:
    """What is said of « Note interne »: it is never sent, but it is a part of what everybody may export (G7.6)."""
    return QCoreApplication.translate(
        "RefusalDialog",
        "Jamais envoyée\u202f; gardée dans l’historique et dans l’export que le demandeur peut faire de ses données",
    )


def _name(line: RefusedLine) -> str:
    return line.name


def _structure(line: RefusedLine) -> str:
    return line.structure


def _space(line: RefusedLine) -> str:
    """The space, and the service when it is asked for one."""
    if not line.service:
        return word(line.space)
    text = QCoreApplication.translate("RefusalDialog", "{space} ({service})")
    return text.format(space=word(line.space), service=line.service)
