"""The request: who asks what, and the manager's answer (« Rattachement d’un utilisateur à une structure »)."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from chorus_desktop.core import clock
from chorus_desktop.core.batch import Summary
from chorus_desktop.core.errors import Overtaken, Refused
from chorus_desktop.core.membership_decisions import Decision, refuse, validate
from chorus_desktop.core.membership_sheet import Pending
from chorus_desktop.core.states import Origin
from chorus_desktop.core.text import day
from chorus_desktop.core.words import word
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.refusal import RefusalDialog
from chorus_desktop.gui.look.dialog import REQUEST, Dialog
from chorus_desktop.gui.look.messages import tell
from chorus_desktop.gui.look.widgets import muted
from chorus_desktop.gui.membership_form import MembershipForm


class MembershipRequestDialog(Dialog):
    """One pending request. `decided` says in a sentence what was done; `attach_another` is sent after it when asked."""

    decided = Signal(str)
    attach_another = Signal()

    def __init__(self, parent: QWidget | None, desk: Desk, pending: Pending, may_decide: bool) -> None:
        super().__init__(parent, self.tr("Rattachement d’un utilisateur à une structure"), width=REQUEST)
        self._desk = desk
        self._pending = pending
        self._may_decide = may_decide
        self._attach_another = False
        self.refusal: RefusalDialog | None = None
        self.heading.setText(self._said(self.tr("{name} demande à rejoindre {structure}")))
        self.aside.setText(self._received())
        self.form = MembershipForm(pending)
        self.column().addWidget(self.form)
        self._add_buttons()
        self.form.changed.connect(self.note.setText)
        self.form.show_consequence()
        self.form.ui.role.setFocus()

    def _add_buttons(self) -> None:
        self.note = muted(QLabel())
        self.note.setWordWrap(True)
        self.footer_left.addWidget(self.note, 1)
        self.add_cancel()
        self.refuse = self.add_button(self.tr("Refuser"), "dangerText", "trash")
        both = self.tr("Valider et rattacher un autre utilisateur")
        self.validate_and_attach = self.add_button(both, icon="user-plus", gap=True)
        self.validate = self.add_button(self.tr("Valider"), "primary", "thumb-up")
        self.refuse.clicked.connect(self._on_refuse)
        self.validate.clicked.connect(self._on_validate)
        self.validate_and_attach.clicked.connect(self._on_validate_and_attach)
        self._set_busy(False)

    def _said(self, sentence: str) -> str:
        return sentence.format(name=self._pending.subject.name, structure=self._pending.body.name)

    def _received(self) -> str:
        """When the request was received, and how if it was recorded by a manager (G1.9)."""
        received = self._pending.asked_at.astimezone().date()
        days = (clock.today() - received).days
        near = {0: self.tr("aujourd’hui"), 1: self.tr("hier")}
        text = self.tr("Reçue le {day}, {ago}").format(
            day=day(received), ago=near.get(days, self.tr("il y a {days} jours").format(days=days))
        )
        if self._pending.origin is not Origin.APPLICATION:
            text += self.tr(" ({origin})").format(origin=word(self._pending.origin).lower())
        return text

    def _set_busy(self, busy: bool) -> None:
        reason = "" if self._may_decide else self.tr("Le gestionnaire principal ne vous a pas donné ce droit")
        for button in (self.refuse, self.validate, self.validate_and_attach):
            button.setEnabled(self._may_decide and not busy)
            button.setToolTip(reason)

    @Slot()
    def _on_validate(self) -> None:
        self._attach_another = False
        self._validate()

    @Slot()
    def _on_validate_and_attach(self) -> None:
        self._attach_another = True
        self._validate()

    def _validate(self) -> None:
        try:
            terms = self.form.terms()
        except Refused as refusal:
            self._on_refused(refusal)
            return
        self._set_busy(True)
        held = self._pending.held
        decision = Decision(self._pending.id, terms, self._pending.version, held.version if held else None)
        self._desk.run(validate, self._desk.actor, [decision], then=self._on_validated, sorry=self._on_refused)

    @Slot()
    def _on_refuse(self) -> None:
        name, structure = self._pending.subject.name, self._pending.body.name
        self.refusal = refusal_of(self, name, structure, self._desk.actor.name)
        self.refusal.confirmed.connect(self._on_reason)
        self.refusal.open()

    @Slot(str)
    def _on_reason(self, reason: str) -> None:
        decision = Decision(self._pending.id, version=self._pending.version)
        arguments = (self._desk.actor, [decision], reason)
        self._desk.run(refuse, *arguments, then=self._on_request_refused, sorry=self._on_refused)

    def _on_validated(self, _: Summary) -> None:
        self.accept()
        self.decided.emit(self._said(self.tr("Rattachement de {name} à {structure} validé")))
        if self._attach_another:
            self.attach_another.emit()

    def _on_request_refused(self, _: Summary) -> None:
        if self.refusal is not None:
            self.refusal.accept()
        self.accept()
        self.decided.emit(self._said(self.tr("Rattachement de {name} à {structure} refusé")))

    def _on_refused(self, refusal: Refused) -> None:
        """Beside the field it is about; else in words, and the form closes if somebody else was faster (G1.8)."""
        self._set_busy(False)
        if refusal.field == "reason" and self.refusal is not None:
            self.refusal.show_refusal(refusal)
            return
        if self.form.show_error(refusal):
            return
        if self.refusal is not None:
            self.refusal.reject()
        tell(self, self.windowTitle(), self.tr("La demande n’a pas été modifiée"), str(refusal))
        if isinstance(refusal, Overtaken):
            self.reject()


def refusal_of(parent: QWidget, name: str, structure: str, manager: str) -> RefusalDialog:
    """Return the refusal dialog of one request, in the guide's words (G1.5)."""
    heading = parent.tr("Refuser le rattachement de {name} à {structure}\u202f?")
    question = parent.tr(
        "Veuillez indiquer le motif de refus du rattachement de l’utilisateur {name} à la structure {structure}"
    )
    values = {"name": name, "structure": structure}
    return RefusalDialog(parent, heading.format(**values), question.format(**values), manager)
