"""« Abonnement d'un utilisateur aux espaces »: who asks for which spaces, and the manager's answer (G2.3–G2.5)."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import subscription_sheet
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.pending_subscriptions import RefusedLine
from chorus_desktop.core.states import Origin
from chorus_desktop.core.subscription_decisions import Decision, refuse, validate
from chorus_desktop.core.subscription_sheet import Pending
from chorus_desktop.core.words import word
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.refusal import RefusalDialog
from chorus_desktop.gui.dialogs.request import RequestDialog
from chorus_desktop.gui.subscription_form import SubscriptionForm


class SubscriptionRequestDialog(RequestDialog):
    """One pending request."""

    validate_verb = staticmethod(validate)
    refuse_verb = staticmethod(refuse)

    def __init__(self, parent: QWidget | None, desk: Desk, pending: Pending, may_decide: bool) -> None:
        super().__init__(parent, self.tr("Abonnement d'un utilisateur aux espaces"), desk, pending, may_decide)
        self._pending = pending
        self.heading.setText(self._asks())
        self.form = SubscriptionForm(pending)
        self.add_form(self.form)
        self.add_answers()
        self.form.changed.connect(self.note.setText)
        self.form.show_consequence()
        self.form.ui.lines.setFocus()

    def _asks(self) -> str:
        """Who asks for what; a request that the opening of a space made is nobody’s wish (G2.6)."""
        spaces = list(dict.fromkeys(word(line.space) for line in self._pending.lines))
        if self._pending.origin is Origin.OPENING:
            sentence = self.tr("Accès de {name} à «\u00a0{space}\u00a0» sur {structure}")
        elif len(spaces) == 1:
            sentence = self.tr("{name} demande «\u00a0{space}\u00a0» sur {structure}")
        else:
            sentence = self.tr("{name} demande {count} espaces sur {structure}")
        values = {"space": spaces[0] if spaces else "", "count": len(spaces)}
        return sentence.format(name=self._subject.name, structure=self._body.name, **values)

    def decision(self) -> Decision:
        granted, comment = self.form.granted(), self.form.ui.comment.text()
        return Decision(self._pending.id, granted, comment, self._pending.version, self.internal.text())

    def refused_decision(self, note: str = "") -> Decision:
        return Decision(self._pending.id, version=self._pending.version, note=note)

    def ask_reason(self) -> RefusalDialog:
        name, structure = self._subject.name, self._body.name
        lines = [
            RefusedLine(line.id, name, structure, line.space, line.service)
            for line in self._pending.lines
            if not line.refused
        ]
        return refusal_of(self, name, structure, self._desk.actor.name, lines)

    def show_error(self, refusal: Refused) -> bool:
        """What has changed of the spaces or services meanwhile is shown, and said."""
        shown = self.form.show_error(refusal)
        if refusal.field == "lines":
            work = partial(subscription_sheet.read, self._pending.id)
            self._desk.reader.submit(self, "lines", work, partial(self._on_read, refusal), self._on_unread, urgent=True)
        return shown

    def _on_read(self, refusal: Refused, pending: Pending) -> None:
        self._pending = pending
        self.form.show_pending(pending)
        self.form.show_error(refusal)

    def _on_unread(self, error: Exception) -> None:
        """Decided meanwhile: the answer will say so."""

    def validated(self) -> str:
        return self.said(self.tr("Abonnement de {name} sur {structure} validé"))

    def refused(self) -> str:
        return self.said(self.tr("Abonnement de {name} sur {structure} refusé"))


def refusal_of(parent: QWidget, name: str, structure: str, manager: str, lines: list[RefusedLine]) -> RefusalDialog:
    """Return the refusal dialog of one request, in the guide's words (G2.5)."""
    heading = parent.tr("Refuser l’abonnement de {name} sur {structure}\u202f?").format(name=name, structure=structure)
    return RefusalDialog(parent, heading, refusal_question(), manager, lines)


def refusal_question() -> str:
    return QCoreApplication.translate(
        "SubscriptionRequestDialog", "Veuillez indiquer le motif du refus de la demande d'abonnement"
    )
