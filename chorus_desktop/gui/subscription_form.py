"""The form of a subscription request: who asks, where, which spaces, and the accesses that are granted (G2.3, G2.4)."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from chorus_desktop.core.access import BOTH, Access
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.subscription_sheet import Pending
from chorus_desktop.core.text import COMMENT_LENGTH, siret
from chorus_desktop.gui import space_lines
from chorus_desktop.gui.compiled.ui_subscription_request import Ui_SubscriptionRequest
from chorus_desktop.gui.look.form import FieldError, tell_cut
from chorus_desktop.gui.look.widgets import muted, title
from chorus_desktop.gui.space_lines import SpaceLine
from chorus_desktop.gui.table_memory import MemoryModel

SHOWN_LINES = 5
"""Lines without scrolling: the form still fits a screen of 768 px."""


class SubscriptionForm(QWidget):
    """Shows the request, and reads what the manager grants; `changed` says in a few words what that would change."""

    changed = Signal(str)

    def __init__(self, pending: Pending, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SubscriptionRequest()
        self.ui.setupUi(self)
        self.lines = MemoryModel[SpaceLine](space_lines.columns(), disabled=space_lines.is_shut, parent=self)
        self.ui.lines.show_model(self.lines)
        self._lay_out()
        self.show_pending(pending)
        self.lines.edited.connect(self.show_consequence)
        self.ui.lines.setCurrentIndex(self.lines.index(0, space_lines.FIRST_BOX))

    def _lay_out(self) -> None:
        ui = self.ui
        for label in (ui.applicant_title, ui.structure_title):
            title(label, "card")
        title(ui.lines_title, "block")
        muted(ui.lines_count)
        for label in self.findChildren(QLabel):
            if label.objectName().endswith("_label") and not hasattr(label, "set_required"):
                muted(label)
        for value in self._values():
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        ui.lines_error.attach(ui.lines)
        ui.comment_error.attach(ui.comment, ui.comment_label)
        ui.comment_counter.watch(ui.comment, COMMENT_LENGTH)
        ui.comment_counter.cut.connect(partial(tell_cut, ui.comment_error))
        ui.offer.set(
            "warning",
            self.tr(
                "«\u00a0Factures émises\u00a0» ne s’ouvre qu’avec les deux accès cochés\u00a0: consultation et "
                "modification."
            ),
            button=self.tr("Cocher les deux"),
        )
        ui.offer.button.clicked.connect(self._on_offer)

    def _values(self) -> list[QLabel]:
        ui = self.ui
        return [
            *(ui.name, ui.email, ui.address, ui.phone, ui.asked),
            *(ui.identifier, ui.designation, ui.structure_address, ui.structure_phone),
        ]

    def show_pending(self, pending: Pending) -> None:
        """Show the request as it is now; what was ticked stays so where it still can be granted."""
        ui, contact, place = self.ui, pending.contact, pending.structure_contact
        values = (
            *(pending.subject.name, contact.email, "\n".join(contact.lines), contact.phone, pending.comment),
            *(siret(pending.body.identifier), pending.body.name, "\n".join(place.lines), place.phone),
        )
        for label, text in zip(self._values(), values, strict=True):
            label.setText(text or "—")
        for part in (ui.asked_label, ui.asked):
            part.setVisible(bool(pending.comment))
        self.lines.set_rows(space_lines.lines(pending, self.granted()))
        self.ui.lines.keep_rows(min(self.lines.rowCount(), SHOWN_LINES))
        self.show_consequence()

    @Slot()
    def show_consequence(self) -> None:
        """Say what validating would change, and offer what « Factures émises » lacks (G2.4)."""
        ui, rows = self.ui, self.lines.rows
        ui.lines_error.clear()
        ticked = sum(sum(row.access) for row in rows)
        text = (
            self.tr("{ticked} accès cochés sur {total}") if ticked > 1 else self.tr("{ticked} accès coché sur {total}")
        )
        ui.lines_count.setText(text.format(ticked=ticked, total=2 * len(rows)))
        ui.offer.setVisible(any(row.opens_by_half for row in rows))
        self.changed.emit(self.consequence())

    def consequence(self) -> str:
        """Return how many accesses are granted, and how many of those asked for are not."""
        rows = self.lines.rows
        granted = sum(sum(row.access) for row in rows)
        refused = sum(asked and not ticked for row in rows for asked, ticked in zip(row.asked, row.access, strict=True))
        if not granted:
            return self.tr("N’accorde aucun accès")
        parts = (
            self.tr("Accorde {count} accès").format(count=granted),
            self.tr("en refuse {count}").format(count=refused) if refused else "",
            self.tr("«\u00a0Factures émises\u00a0» reste fermé") if any(row.opens_by_half for row in rows) else "",
        )
        return ", ".join(filter(None, parts))

    @Slot()
    def _on_offer(self) -> None:
        """Both accesses, in one click; the keyboard goes on from the list."""
        for row in self.lines.rows:
            if row.opens_by_half:
                self.lines.replace(row._replace(access=BOTH))
        self.ui.lines.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_consequence()

    def granted(self) -> dict[int, Access]:
        """Return what is ticked, by line."""
        return {row.id: row.access for row in self.lines.rows if not row.shut}

    def show_error(self, refusal: Refused) -> bool:
        """Say beside its field what does not hold; return whether the form has that field."""
        lines: dict[str | None, FieldError] = {"lines": self.ui.lines_error, "comment": self.ui.comment_error}
        line = lines.get(refusal.field)
        if line is not None:
            line.show_error(str(refusal), focus=True)
        return line is not None
