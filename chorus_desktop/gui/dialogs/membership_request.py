"""The request: who asks what, and the manager's answer (« Rattachement d’un utilisateur à une structure »)."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from chorus_desktop.core.batch import Summary
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.membership_decisions import Decision, refuse, validate
from chorus_desktop.core.membership_sheet import Pending
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.refusal import RefusalDialog
from chorus_desktop.gui.dialogs.request import RequestDialog
from chorus_desktop.gui.membership_form import MembershipForm


class MembershipRequestDialog(RequestDialog):
    """One pending request; `attach_another` is sent after it was validated, when that was asked (G1.4)."""

    attach_another = Signal()
    validate_verb = staticmethod(validate)
    refuse_verb = staticmethod(refuse)

    def __init__(self, parent: QWidget | None, desk: Desk, pending: Pending, may_decide: bool) -> None:
        title = self.tr("Rattachement d’un utilisateur à une structure")
        super().__init__(parent, title, desk, pending, may_decide)
        self._pending = pending
        self._attach_another = False
        self.heading.setText(self.said(self.tr("{name} demande à rejoindre {structure}")))
        self.form = MembershipForm(pending)
        self.add_form(self.form)
        both = self.tr("Valider et rattacher un autre utilisateur")
        (self.validate_and_attach,) = self.add_answers((both, "user-plus"))
        self.validate_and_attach.clicked.connect(self._on_validate_and_attach)
        self.form.changed.connect(self.note.setText)
        self.form.show_consequence()
        self.form.ui.role.setFocus()

    @Slot()
    def answer(self) -> None:
        self._attach_another = False
        super().answer()

    @Slot()
    def _on_validate_and_attach(self) -> None:
        self._attach_another = True
        super().answer()

    def decision(self) -> Decision:
        held = self._pending.held
        seen = self._pending.version, held.version if held else None
        return Decision(self._pending.id, self.form.terms(), *seen, self.internal.text())

    def refused_decision(self, note: str = "") -> Decision:
        return Decision(self._pending.id, version=self._pending.version, note=note)

    def ask_reason(self) -> RefusalDialog:
        return refusal_of(self, self._subject.name, self._body.name, self._desk.actor.name)

    def show_error(self, refusal: Refused) -> bool:
        return self.form.show_error(refusal)

    def validated(self) -> str:
        return self.said(self.tr("Rattachement de {name} à {structure} validé"))

    def refused(self) -> str:
        return self.said(self.tr("Rattachement de {name} à {structure} refusé"))

    def on_validated(self, summary: Summary) -> None:
        super().on_validated(summary)
        if self._attach_another:
            self.attach_another.emit()


def refusal_of(parent: QWidget, name: str, structure: str, manager: str) -> RefusalDialog:
    """Return the refusal dialog of one request, in the guide's words (G1.5)."""
    heading = parent.tr("Refuser le rattachement de {name} à {structure}\u202f?")
    question = parent.tr(
        "Veuillez indiquer le motif de refus du rattachement de l’utilisateur {name} à la structure {structure}"
    )
    values = {"name": name, "structure": structure}
    return RefusalDialog(parent, heading.format(**values), question.format(**values), manager)
