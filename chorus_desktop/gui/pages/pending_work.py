"""What can be done with pending requests, one or several: opens the dialogs, runs the verbs, says how it went (G1)."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from chorus_desktop.core import membership_sheet, pending_memberships, rights
from chorus_desktop.core.batch import Summary
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.membership_decisions import Decision, refuse, validate
from chorus_desktop.core.membership_sheet import Pending
from chorus_desktop.core.pending_memberships import AskedServiceRow, PendingRow
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.gui.batch_work import BatchWords, BatchWork
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.asked_services import AskedServicesDialog
from chorus_desktop.gui.dialogs.batch_summary import SummaryWords
from chorus_desktop.gui.dialogs.membership_request import MembershipRequestDialog, refusal_of
from chorus_desktop.gui.dialogs.refusal import RefusalDialog
from chorus_desktop.gui.look.messages import confirm, tell
from chorus_desktop.gui.member_work import MemberWork

PATIENCE = 0.04
"""Seconds that the window gives the reader before it goes on: the request is nearly always there by then."""


class Opened(NamedTuple):
    """A request as it was read to be opened, or why it cannot be."""

    pending: Pending | None
    may_decide: bool
    refusal: Refused | None


class PendingWork(BatchWork):
    """`members` is what « Valider et rattacher un autre utilisateur » goes on with (G1.4)."""

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page, desk)
        self.members = MemberWork(page, desk)
        self.members.said.connect(self.said)

    # One request

    def open_request(self, request_id: int) -> None:
        """« Consulter », « Valider » of a row, double-click: the whole request."""
        work = partial(_read, self._desk.actor, request_id)
        job = self._desk.reader.submit(self, "request", work, self._on_read, urgent=True)
        self._desk.reader.wait(job, PATIENCE)

    def _on_read(self, opened: Opened) -> None:
        if opened.pending is None:
            self.tell_refused(opened.refusal)
            return
        dialog = MembershipRequestDialog(self._page, self._desk, opened.pending, opened.may_decide)
        dialog.decided.connect(self.said)
        dialog.attach_another.connect(partial(self.members.attach, opened.pending.body))
        self.open(dialog)

    def record(self, structure_id: int | None = None, user: tuple[int, str] | None = None) -> None:
        """« Saisir une demande » (G1.9)."""
        from chorus_desktop.gui.dialogs.record_request import RecordRequestDialog

        dialog = RecordRequestDialog(self._page, self._desk, user, structure_id)
        dialog.recorded.connect(self._on_recorded)
        self.open(dialog)

    def _on_recorded(self, _: int) -> None:
        self.said.emit(self.tr("Demande enregistrée"))

    def refuse_one(self, row: PendingRow) -> None:
        """The bin of a row: the reason, then the refusal; the dialog stays until it is done."""
        dialog = refusal_of(self._page, row.name, row.structure_name, self._desk.actor.name)
        dialog.confirmed.connect(partial(self._refuse_one, dialog, row))
        self.open(dialog)

    def _refuse_one(self, dialog: RefusalDialog, row: PendingRow, reason: str) -> None:
        sorry = partial(self._on_not_refused, dialog)
        then = partial(self._on_refused, dialog, row)
        self._desk.run(refuse, self._desk.actor, [Decision(row.id)], reason, then=then, sorry=sorry)

    def _on_refused(self, dialog: RefusalDialog, row: PendingRow, _: Summary) -> None:
        dialog.accept()
        sentence = self.tr("Rattachement de {name} à {structure} refusé")
        self.said.emit(sentence.format(name=row.name, structure=row.structure_name))

    def _on_not_refused(self, dialog: RefusalDialog, refusal: Refused) -> None:
        if refusal.field == "reason":
            dialog.show_refusal(refusal)
            return
        dialog.reject()
        self.tell_refused(refusal)

    def show_services(self, row: PendingRow) -> None:
        """« Services demandés »."""
        work = partial(pending_memberships.asked_services, row.id)
        shown = partial(self._on_services, row)
        job = self._desk.reader.submit(self, "services", work, shown, urgent=True)
        self._desk.reader.wait(job, PATIENCE)

    def _on_services(self, row: PendingRow, asked: list[AskedServiceRow]) -> None:
        self.open(AskedServicesDialog(self._page, row, asked))

    # Several

    def validate_all(self, ids: Sequence[int]) -> None:
        """Validate the ticked rows after a confirmation with their number (G1.6)."""
        count = len(ids)
        text = self.tr(
            "Chaque demandeur reçoit le rôle qu’il a demandé (utilisateur simple sinon), à partir d’aujourd’hui, pour "
            "les services qu’il a demandés et ceux qu’il a déjà. Une demande qui ne peut pas l’être reste en attente."
        )
        heading = (
            self.tr("Valider {count} demandes\u202f?") if count > 1 else self.tr("Valider la demande cochée\u202f?")
        )
        title = self.tr("Valider les demandes cochées")
        if not confirm(self._page, title, heading.format(count=count), text, self.tr("Valider"), icon="thumb-up"):
            return
        decisions = [Decision(request_id) for request_id in ids]
        heading = self.tr("Validation de {count} demandes").format(count=count)
        words = self._words(self.tr("1 demande validée"), self.tr("{count} demandes validées"))
        self.run_batch(heading, words, count, validate, self._desk.actor, decisions)

    def refuse_all(self, ids: Sequence[int]) -> None:
        """Refuse the ticked rows with one reason (G1.6)."""
        count = len(ids)
        heading = (
            self.tr("Refuser {count} demandes\u202f?") if count > 1 else self.tr("Refuser la demande cochée\u202f?")
        )
        question = self.tr("Veuillez indiquer le motif de refus, le même pour toutes les demandes cochées.")
        dialog = RefusalDialog(self._page, heading.format(count=count), question, self._desk.actor.name)
        dialog.confirmed.connect(dialog.accept)
        dialog.confirmed.connect(partial(self._refuse_all, list(ids)))
        self.open(dialog)

    def _refuse_all(self, ids: list[int], reason: str) -> None:
        decisions = [Decision(request_id) for request_id in ids]
        heading = self.tr("Refus de {count} demandes").format(count=len(ids))
        words = self._words(self.tr("1 demande refusée"), self.tr("{count} demandes refusées"))
        self.run_batch(heading, words, len(ids), refuse, self._desk.actor, decisions, reason)

    def _words(self, one: str, several: str) -> BatchWords:
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

    # Dialogs

    def tell_refused(self, refusal: Refused | None) -> None:
        """Somebody else was faster: who and when, then the list as it is now (G1.8)."""
        self.stale.emit()
        title = self.tr("Demande de rattachement")
        tell(self._page, title, self.tr("La demande n’a pas été modifiée"), str(refusal or ""))


def _read(actor: Actor, request_id: int) -> Opened:
    try:
        pending = membership_sheet.read(request_id)
    except Refused as refusal:
        return Opened(None, False, refusal)
    return Opened(pending, rights.may(actor, Right.DECIDE, pending.body.id), None)
