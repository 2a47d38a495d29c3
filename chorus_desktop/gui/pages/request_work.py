"""What is done with pending requests of either kind: opens the dialogs, runs the verbs, says how it went (G1, G2)."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import Signal
from shiboken6 import isValid

from chorus_desktop.core import rights
from chorus_desktop.core.batch import Summary
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.pending import Row
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.gui.batch_work import BatchWords, BatchWork
from chorus_desktop.gui.dialogs.batch_summary import SummaryWords
from chorus_desktop.gui.dialogs.refusal import RefusalDialog
from chorus_desktop.gui.dialogs.request import Pending, RequestDialog
from chorus_desktop.gui.effect_preview import shown_by
from chorus_desktop.gui.look.messages import confirm, tell
from chorus_desktop.gui.topics import Topic

P = TypeVar("P", bound=Pending)
R = TypeVar("R", bound=Row)


class Opened(NamedTuple):
    """A request as it was read to be opened, or why it cannot be."""

    pending: Any
    may_decide: bool
    refusal: Refused | None


class Verbs(NamedTuple):
    """How core reads one request of this kind and decides several; `decision` is made of an id alone."""

    read: Callable[[int], Any]
    decision: Callable[[int], Any]
    validate: Callable[..., Summary]
    refuse: Callable[..., Summary]


class RequestWords(NamedTuple):
    """What is said of this kind: its name, what a batch grants, what one refusal is told as."""

    name: str
    grants: str
    refused: str


class RequestWork(BatchWork, Generic[P, R]):
    """`verbs` and `words` are those of the kind, which says in a few methods which dialogs it has."""

    verbs: Verbs
    words: RequestWords
    step_wanted = Signal(int)
    """From the form of a request: the one after it in the list (1), or before (-1)."""

    def request_dialog(self, pending: P, may_decide: bool) -> RequestDialog:
        """Return the form of one request."""
        raise NotImplementedError

    def show_asked(self, row: R) -> None:
        """What the request asks for, without opening it."""
        raise NotImplementedError

    def ask_reason(self, row: R, show: Callable[[RefusalDialog], object]) -> None:
        """Give `show` the dialog that asks why this request is refused."""
        raise NotImplementedError

    def ask_reason_of_all(self, ids: Sequence[int], heading: str, show: Callable[[RefusalDialog], object]) -> None:
        """Give `show` the dialog that asks why these requests are refused."""
        raise NotImplementedError

    def look_up(self, name: str, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Read something before a dialog opens."""
        self._desk.reader.soon(self, name, work, then)

    # One request

    def open_request(self, request_id: int) -> None:
        """« Consulter », « Valider » of a row, double-click: the whole request."""
        self.look_up("request", partial(_read, self.verbs.read, self._desk.actor, request_id), self._on_read)

    def _on_read(self, opened: Opened) -> None:
        if opened.pending is None:
            self.tell_refused(opened.refusal)
            return
        dialog = self.request_dialog(opened.pending, opened.may_decide)
        dialog.decided.connect(self.said)
        dialog.overtaken.connect(self.stale)
        dialog.step_wanted.connect(self.step_wanted)
        self.open(dialog)

    def refuse_one(self, row: R) -> None:
        """The bin of a row: the reason, then the refusal; the dialog stays until it is done."""
        self.ask_reason(row, partial(self._show_reason, row))

    def _show_reason(self, row: R, dialog: RefusalDialog) -> None:
        decisions = [self.verbs.decision(row.id)]
        dialog.offer_foresight(self._desk, partial(self.verbs.refuse, self._desk.actor, decisions))
        dialog.confirmed.connect(partial(self._refuse_one, dialog, row))
        self.open(dialog)

    def _refuse_one(self, dialog: RefusalDialog, row: R, reason: str) -> None:
        decision = self.verbs.decision(row.id)._replace(note=dialog.note.text())
        arguments = (self._desk.actor, [decision], reason)
        then, sorry = partial(self._on_refused, dialog, row), partial(self._on_not_refused, dialog)
        self._desk.run(self.verbs.refuse, *arguments, then=then, sorry=sorry)

    def _on_refused(self, dialog: RefusalDialog, row: R, _: Summary) -> None:
        if isValid(dialog):  # closed meanwhile, it is gone
            dialog.accept()
        self.said.emit(self.words.refused.format(name=row.name, structure=row.structure_name))

    def _on_not_refused(self, dialog: RefusalDialog, refusal: Refused) -> None:
        if isValid(dialog):
            if refusal.field == "reason":
                dialog.show_refusal(refusal)
                return
            dialog.reject()
        self.tell_refused(refusal)

    # Several

    def validate_all(self, ids: Sequence[int]) -> None:
        """Validate the ticked rows after a confirmation with their number (G1.6, G2.5)."""
        count = len(ids)
        heading = (
            self.tr("Valider {count} demandes\u202f?") if count > 1 else self.tr("Valider la demande cochée\u202f?")
        )
        title = self.tr("Valider les demandes cochées")
        heading, agree = heading.format(count=count), self.tr("Valider")
        decisions = [self.verbs.decision(request_id) for request_id in ids]
        foresee = shown_by(self._desk, self.verbs.validate, self._desk.actor, decisions)
        if not confirm(self._page, title, heading, self.words.grants, agree, icon="thumb-up", foresee=foresee):
            return
        heading = self.tr("Validation de {count} demandes").format(count=count)
        words = self._batch_words(self.tr("1 demande validée"), self.tr("{count} demandes validées"))
        self.run_batch(heading, words, count, self.verbs.validate, self._desk.actor, decisions)

    def refuse_all(self, ids: Sequence[int]) -> None:
        """Refuse the ticked rows with one reason (G1.6, G2.5)."""
        count = len(ids)
        heading = (
            self.tr("Refuser {count} demandes\u202f?") if count > 1 else self.tr("Refuser la demande cochée\u202f?")
        )
        self.ask_reason_of_all(ids, heading.format(count=count), partial(self._show_reason_of_all, list(ids)))

    def _show_reason_of_all(self, ids: list[int], dialog: RefusalDialog) -> None:
        decisions = [self.verbs.decision(request_id) for request_id in ids]
        dialog.offer_foresight(self._desk, partial(self.verbs.refuse, self._desk.actor, decisions))
        dialog.confirmed.connect(dialog.accept)
        dialog.confirmed.connect(partial(self._on_reason_of_all, dialog, ids))
        self.open(dialog)

    def _on_reason_of_all(self, dialog: RefusalDialog, ids: list[int], reason: str) -> None:
        self._refuse_all(ids, reason, dialog.note.text())

    def _refuse_all(self, ids: list[int], reason: str, note: str = "") -> None:
        decisions = [self.verbs.decision(request_id)._replace(note=note) for request_id in ids]
        heading = self.tr("Refus de {count} demandes").format(count=len(ids))
        words = self._batch_words(self.tr("1 demande refusée"), self.tr("{count} demandes refusées"))
        self.run_batch(heading, words, len(ids), self.verbs.refuse, self._desk.actor, decisions, reason)

    def _batch_words(self, one: str, several: str) -> BatchWords:
        return BatchWords(
            one,
            several,
            self.tr("{done}, 1 laissée de côté"),
            self.tr("{done}, {left} laissées de côté"),
            self.tr("Aucune demande n’a été modifiée"),
            SummaryWords(
                self.tr("Demandeur"),
                self.tr("Demandes laissées en attente"),
                self.tr("Cette demande n’a pas changé. Si elle attend encore, elle reste cochée dans la liste."),
                self.tr("Ces {count} demandes n’ont pas changé. Celles qui attendent encore restent cochées."),
            ),
        )

    def tell_refused(self, refusal: Refused | None) -> None:
        """Somebody else was faster: who and when, then the list as it is now (G1.8)."""
        self.stale.emit()
        tell(
            self._page,
            self.words.name,
            self.tr("La demande n’a pas été modifiée"),
            str(refusal or ""),
            learn_more=Topic.REFUSED,
        )


def _read(read: Callable[[int], Any], actor: Actor, request_id: int) -> Opened:
    try:
        pending = read(request_id)
    except Refused as refusal:
        return Opened(None, False, refusal)
    return Opened(pending, rights.may(actor, Right.DECIDE, pending.body.id), None)
