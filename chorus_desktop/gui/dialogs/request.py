"""What the forms of both kinds of requests share: when it came, the manager's answer, what is said of it (G1, G2)."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from chorus_desktop.core import clock
from chorus_desktop.core.batch import Summary
from chorus_desktop.core.errors import Overtaken, Refused
from chorus_desktop.core.operation import Body, Person
from chorus_desktop.core.states import Origin
from chorus_desktop.core.text import COMMENT_LENGTH, day
from chorus_desktop.core.words import word
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.asking import AskingDialog
from chorus_desktop.gui.dialogs.refusal import RefusalDialog, note_helper
from chorus_desktop.gui.effect_preview import preview
from chorus_desktop.gui.look.dialog import REQUEST
from chorus_desktop.gui.look.form import FieldLabel
from chorus_desktop.gui.look.messages import tell
from chorus_desktop.gui.look.widgets import muted
from chorus_desktop.gui.topics import Topic

NEXT, PREVIOUS = "Ctrl+Down", "Ctrl+Up"
"""Keys that go from request to request, in the list and in the form."""


class Pending(Protocol):
    """A request of either kind, as it was read."""

    @property
    def subject(self) -> Person: ...
    @property
    def body(self) -> Body: ...
    @property
    def asked_at(self) -> datetime: ...
    @property
    def origin(self) -> Origin: ...


class RequestDialog(AskingDialog):
    """One pending request. `decided` says in a sentence what was done; `overtaken` that somebody else was faster;
    `step_wanted` asks for the next request of the list (1) or the one before (-1)."""

    decided = Signal(str)
    step_wanted = Signal(int)
    overtaken = Signal()
    validate_verb: Callable[..., Summary]
    refuse_verb: Callable[..., Summary]

    def __init__(self, parent: QWidget | None, title: str, desk: Desk, pending: Pending, may_decide: bool) -> None:
        super().__init__(parent, desk, title, width=REQUEST)
        self._may_decide = may_decide
        self._subject, self._body = pending.subject, pending.body
        self.refusal: RefusalDialog | None = None
        self.aside.setText(received(pending))
        self.note = muted(QLabel())
        self.note.setWordWrap(True)
        self.footer_left.addWidget(self.note, 1)
        self.foresight = self.add_foresight(self._foresee, words=False)
        for keys, by in ((NEXT, 1), (PREVIOUS, -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self._step, by))

    def _step(self, by: int) -> None:
        """Not while it is being decided: it would close."""
        if not self._desk.awaits(self._run):
            self.step_wanted.emit(by)

    # What each kind says for itself

    def decision(self) -> object:
        """Return what the form decides. Raises Refused beside the field that cannot be read."""
        raise NotImplementedError

    def refused_decision(self, note: str = "") -> object:
        """Return the request as it was seen, to be refused with this internal note."""
        raise NotImplementedError

    def ask_reason(self) -> RefusalDialog:
        raise NotImplementedError

    def show_error(self, refusal: Refused) -> bool:
        """Say beside its field what does not hold; return whether the form has that field."""
        raise NotImplementedError

    def validated(self) -> str:
        """Return the sentence about what was validated."""
        raise NotImplementedError

    def refused(self) -> str:
        raise NotImplementedError

    # What they share

    def add_form(self, form: QWidget) -> None:
        """What this kind asks, then what stays between managers (B5)."""
        self.internal = QLineEdit()
        self.internal.setMaxLength(COMMENT_LENGTH)
        self.internal.setPlaceholderText(note_helper())
        label = FieldLabel()
        label.setText(self.tr("&Note interne"))
        label.setBuddy(self.internal)
        self.internal.setAccessibleName(self.tr("Note interne"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label)
        row.addWidget(self.internal, 1)
        column = self.column()
        column.addWidget(form)
        column.addLayout(row)

    def add_answers(self, *between: tuple[str, str]) -> list[QPushButton]:
        """Annuler, Refuser, then (text, icon) of what only this kind offers, Valider."""
        self.add_cancel()
        self.refuse = self.add_button(self.tr("Refuser"), "dangerText", "trash")
        others = [self.add_button(text, icon=icon, gap=not at) for at, (text, icon) in enumerate(between)]
        self.validate = self.add_button(self.tr("Valider"), "primary", "thumb-up", gap=not between)
        self.refuse.clicked.connect(self._on_refuse)
        self.validate.clicked.connect(self.answer)
        self._answers = [self.refuse, *others, self.validate]
        self.set_busy(False)
        return others

    def set_busy(self, busy: bool) -> None:
        reason = "" if self._may_decide else self.tr("Le gestionnaire principal ne vous a pas donné ce droit")
        if self._may_decide and self._subject.id == self._desk.actor.id:
            reason = self.tr("Personne ne décide de sa propre demande")
        for button in self._answers:
            button.setEnabled(not reason and not busy)
            button.setToolTip(reason)
        self.foresight.setEnabled(not reason and not busy)

    def said(self, sentence: str) -> str:
        return sentence.format(name=self._subject.name, structure=self._body.name)

    @Slot()
    def answer(self) -> None:
        """Validate what the form says."""
        try:
            decision = self.decision()
        except Refused as refusal:
            self.on_refused(refusal)
            return
        self.set_busy(True)
        arguments = (self._desk.actor, [decision])
        self._run = self._desk.run(self.validate_verb, *arguments, then=self.on_validated, sorry=self.on_refused)

    def _foresee(self) -> None:
        """« Ce qui va changer », if the form is validated as it is (B1)."""
        try:
            decision = self.decision()
        except Refused as refusal:
            self.on_refused(refusal)
            return
        verb = partial(self.validate_verb, self._desk.actor, [decision])
        preview(self, self._desk, verb, sorry=self.on_refused)

    @Slot()
    def _on_refuse(self) -> None:
        self.refusal = self.ask_reason()
        self.refusal.note.setText(self.internal.text())
        verb = partial(self.refuse_verb, self._desk.actor, [self.refused_decision()])
        self.refusal.offer_foresight(self._desk, verb)
        self.refusal.confirmed.connect(self._on_reason)
        self.refusal.open()

    @Slot(str)
    def _on_reason(self, reason: str) -> None:
        note = self.refusal.note.text() if self.refusal is not None else ""
        arguments = (self._desk.actor, [self.refused_decision(note)], reason)
        self._run = self._desk.run(self.refuse_verb, *arguments, then=self._on_request_refused, sorry=self.on_refused)

    def on_validated(self, _: Summary) -> None:
        self.accept()
        self.decided.emit(self.validated())

    def _on_request_refused(self, _: Summary) -> None:
        if self.refusal is not None:
            self.refusal.accept()
        self.accept()
        self.decided.emit(self.refused())

    def on_refused(self, refusal: Refused) -> None:
        """Beside the field it is about; else in words, and the form closes if somebody else was faster (G1.8)."""
        self.set_busy(False)
        if refusal.field == "reason" and self.refusal is not None:
            self.refusal.show_refusal(refusal)
            return
        if self.show_error(refusal):
            return
        if self.refusal is not None:
            self.refusal.reject()
        tell(
            self, self.windowTitle(), self.tr("La demande n’a pas été modifiée"), str(refusal), learn_more=Topic.REFUSED
        )
        if isinstance(refusal, Overtaken):
            self.reject()
            self.overtaken.emit()


def received(pending: Pending) -> str:
    """Return when a request was received, and how if it is not its applicant who sent it (G1.9, G2.6)."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("RequestDialog", text)

    on = pending.asked_at.astimezone().date()
    days = (clock.today() - on).days
    near = {0: tr("aujourd’hui"), 1: tr("hier")}
    text = tr("Reçue le {day}, {ago}").format(
        day=day(on), ago=near.get(days, tr("il y a {days} jours").format(days=days))
    )
    if pending.origin is not Origin.APPLICATION:
        text += tr(" ({origin})").format(origin=word(pending.origin).lower())
    return text
