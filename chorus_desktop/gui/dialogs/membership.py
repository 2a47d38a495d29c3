"""« Modifier le rattachement »: role, dates and services of a member, as they are now and as they are to be (G3.2)."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from chorus_desktop.core import attachments
from chorus_desktop.core.errors import Overtaken, Refused
from chorus_desktop.core.membership_candidate import Edited
from chorus_desktop.core.standing import Standing, standing
from chorus_desktop.core.text import day
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.effect_preview import preview
from chorus_desktop.gui.look.dialog import REQUEST, Dialog
from chorus_desktop.gui.look.messages import tell
from chorus_desktop.gui.look.widgets import muted
from chorus_desktop.gui.membership_form import MembershipForm
from chorus_desktop.gui.topics import Topic


class MembershipDialog(Dialog):
    """One membership; `edited` says in a sentence what was done, once the dialog has closed."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None, desk: Desk, edited: Edited, may_govern: bool) -> None:
        super().__init__(parent, self.tr("Modifier le rattachement"), width=REQUEST)
        self._desk = desk
        desk.cancelled.connect(self._on_cancelled)
        self._edited = edited
        self.heading.setText(
            self.tr("Rattachement de {name} à {structure}").format(name=edited.subject.name, structure=edited.body.name)
        )
        self.set_lead(self._state())
        self.form = MembershipForm(edited, may_govern=may_govern)
        self.column().addWidget(self.form)
        self.note = muted(QLabel())
        self.note.setWordWrap(True)
        self.footer_left.addWidget(self.note, 1)
        self.add_foresight(self._foresee, words=False)
        self.add_cancel()
        self.save = self.add_button(self.tr("Enregistrer"), "primary", "device-floppy")
        self.save.clicked.connect(self._on_save)
        self.form.changed.connect(self.note.setText)
        self.form.show_consequence()
        self.form.ui.role.setFocus()

    def _state(self) -> str:
        """Why the membership gives no right now, if so."""
        held = self._edited.held
        return {
            Standing.SUSPENDED: self.tr("Ce rattachement est désactivé ; il le reste après cette modification."),
            Standing.EXPIRED: self.tr("Ce rattachement a expiré le {day} ; une date de fin à venir le rétablit."),
            Standing.TO_COME: self.tr("Ce rattachement commence le {start}."),
        }.get(standing(held.status, held.starts_on, held.ends_on), "").format(
            day=day(held.ends_on), start=day(held.starts_on)
        )

    def _foresee(self) -> None:
        """« Ce qui va changer », if it is saved as it is (B1)."""
        held = self._edited.held
        try:
            verb = partial(attachments.edit, self._desk.actor, held.id, held.version, self.form.terms())
        except Refused as refusal:
            self._on_refused(refusal)
            return
        preview(self, self._desk, verb, sorry=self._on_refused)

    @Slot()
    def _on_save(self) -> None:
        try:
            terms = self.form.terms()
        except Refused as refusal:
            self._on_refused(refusal)
            return
        self.save.setEnabled(False)
        held = self._edited.held
        arguments = (self._desk.actor, held.id, held.version, terms)
        self._desk.run(attachments.edit, *arguments, then=self._on_edited, sorry=self._on_refused)

    @Slot()
    def _on_cancelled(self) -> None:
        """What was to be written met with trouble."""
        self.save.setEnabled(True)

    def _on_edited(self, changed: bool) -> None:
        self.accept()
        if changed:
            sentence = self.tr("Rattachement de {name} à {structure} modifié")
            self.edited.emit(sentence.format(name=self._edited.subject.name, structure=self._edited.body.name))

    def _on_refused(self, refusal: Refused) -> None:
        """Beside the field it is about; else in words, and the form closes if somebody else was faster."""
        self.save.setEnabled(True)
        if self.form.show_error(refusal):
            return
        tell(
            self,
            self.windowTitle(),
            self.tr("Le rattachement n’a pas été modifié"),
            str(refusal),
            learn_more=Topic.REFUSED,
        )
        if isinstance(refusal, Overtaken):
            self.reject()

    def reject(self) -> None:
        """Not while it is being written: what comes back would find nobody."""
        if self.save.isEnabled():
            super().reject()
