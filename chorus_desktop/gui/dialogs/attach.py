"""« Rattachement d’un utilisateur à une structure », at the manager's initiative: one form for all who were ticked."""

from collections.abc import Sequence
from dataclasses import fields

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from chorus_desktop.core.errors import Refused
from chorus_desktop.core.membership_candidate import Candidate
from chorus_desktop.core.membership_sheet import Pending
from chorus_desktop.core.memberships import Terms
from chorus_desktop.gui.look.dialog import REQUEST, Dialog
from chorus_desktop.gui.look.form import FieldError
from chorus_desktop.gui.look.widgets import muted
from chorus_desktop.gui.membership_form import MembershipForm


class AttachDialog(Dialog):
    """`agreed` carries the terms; the dialog stays until its owner accepts it or shows a refusal (G3.3).

    Of `found`, those who belong to the structure already are left as they are, and named.
    """

    agreed = Signal(object)
    foreseen = Signal(object)
    """The terms of which « Ce qui va changer » is asked."""

    def __init__(self, parent: QWidget | None, found: Sequence[Candidate], may_govern: bool) -> None:
        super().__init__(parent, self.tr("Rattachement d’un utilisateur à une structure"), width=REQUEST)
        self.people = [candidate for candidate in found if candidate.held is None]
        first = self.people[0]
        several = len(self.people) > 1
        heading = self.tr("Rattacher {name} à {structure}")
        if several:
            heading = self.tr("Rattacher {count} utilisateurs à {structure}")
        self.heading.setText(heading.format(name=first.subject.name, count=len(self.people), structure=first.body.name))
        self.set_lead(" ".join(filter(None, (self._left_out(found), self._asked()))))
        self.form = MembershipForm(
            _anybody(first) if several else first,
            names=[candidate.subject.name for candidate in self.people] if several else (),
            may_govern=may_govern,
            comment_required=True,
        )
        self.column().addWidget(self.form)
        self._add_buttons()
        self.form.changed.connect(self.note.setText)
        self.form.show_consequence()
        self.form.ui.role.setFocus()

    def _left_out(self, found: Sequence[Candidate]) -> str:
        names = [candidate.subject.name for candidate in found if candidate.held is not None]
        if not names:
            return ""
        one = self.tr("{names} est déjà rattaché\u00a0: son rattachement ne change pas.")
        several = self.tr("{names} sont déjà rattachés\u00a0: leur rattachement ne change pas.")
        return (one if len(names) == 1 else several).format(names=", ".join(names))

    def _asked(self) -> str:
        """What they ask there already is validated with it."""
        names = [candidate.subject.name for candidate in self.people if isinstance(candidate, Pending)]
        if not names:
            return ""
        one = self.tr("La demande en attente de {names} sera validée par ce rattachement.")
        several = self.tr("Les demandes en attente de {names} seront validées par ce rattachement.")
        return (one if len(names) == 1 else several).format(names=", ".join(names))

    def _add_buttons(self) -> None:
        self.note = muted(QLabel())
        self.note.setWordWrap(True)
        self.trouble = FieldError()
        self.footer_left.addWidget(self.note, 1)
        self.footer_left.addWidget(self.trouble, 1)
        self.add_foresight(self._foresee, words=False)
        self.add_cancel()
        self.validate = self.add_button(self.tr("Valider"), "primary", "user-plus")
        self.validate.clicked.connect(self._on_validate)

    def _terms(self) -> Terms | None:
        """Return what the form grants, once it holds: else it is said beside its field."""
        self._say("")
        try:
            terms = self.form.terms()
            if not terms.comment.strip():
                raise Refused("Indiquez un commentaire.", field="comment")
        except Refused as refusal:
            self.show_refusal(refusal)
            return None
        return terms

    def _foresee(self) -> None:
        terms = self._terms()
        if terms is not None:
            self.foreseen.emit(terms)

    @Slot()
    def _on_validate(self) -> None:
        terms = self._terms()
        if terms is not None:
            self.validate.setEnabled(False)
            self.agreed.emit(terms)

    @Slot()
    def let_validate(self) -> None:
        """What was to be written met with trouble."""
        self.validate.setEnabled(True)

    def show_refusal(self, refusal: Refused) -> None:
        """Beside the field it is about, else beside the buttons; nothing typed is lost."""
        self.validate.setEnabled(True)
        if not self.form.show_error(refusal):
            self._say(str(refusal))

    def _say(self, trouble: str) -> None:
        self.trouble.show_error(trouble)
        self.note.setVisible(not trouble)

    def reject(self) -> None:
        """Not while it is being written: what comes back would find nobody."""
        if self.validate.isEnabled():
            super().reject()


def _anybody(candidate: Candidate) -> Candidate:
    """The structure and its services, without what this one asks: where a form for several begins."""
    return Candidate(**{field.name: getattr(candidate, field.name) for field in fields(Candidate)})
