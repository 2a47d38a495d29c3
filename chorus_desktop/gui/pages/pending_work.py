"""What can be done with pending membership requests, besides what all requests share (G1)."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from chorus_desktop.core import membership_sheet, pending_memberships
from chorus_desktop.core.membership_decisions import Decision, refuse, validate
from chorus_desktop.core.membership_sheet import Pending
from chorus_desktop.core.pending_memberships import AskedServiceRow, PendingRow
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.asked_services import AskedServicesDialog
from chorus_desktop.gui.dialogs.membership_request import MembershipRequestDialog, refusal_of
from chorus_desktop.gui.dialogs.refusal import RefusalDialog
from chorus_desktop.gui.member_work import MemberWork
from chorus_desktop.gui.pages.request_work import RequestWords, RequestWork, Verbs


class PendingWork(RequestWork[Pending, PendingRow]):
    """`members` is what « Valider et rattacher un autre utilisateur » goes on with (G1.4)."""

    verbs = Verbs(membership_sheet.read, Decision, validate, refuse)

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page, desk)
        self.words = RequestWords(
            self.tr("Demande de rattachement"),
            self.tr(
                "Chaque demandeur reçoit le rôle qu’il a demandé (utilisateur simple sinon), à partir d’aujourd’hui, "
                "pour les services qu’il a demandés et ceux qu’il a déjà. Une demande qui ne peut pas l’être reste en "
                "attente."
            ),
            self.tr("Rattachement de {name} à {structure} refusé"),
        )
        self.members = MemberWork(page, desk)
        self.members.said.connect(self.said)

    def request_dialog(self, pending: Pending, may_decide: bool) -> MembershipRequestDialog:
        dialog = MembershipRequestDialog(self._page, self._desk, pending, may_decide)
        dialog.attach_another.connect(partial(self.members.attach, pending.body))
        return dialog

    def record(self, structure_id: int | None = None, user: tuple[int, str] | None = None) -> None:
        """« Saisir une demande » (G1.9)."""
        from chorus_desktop.gui.dialogs.record_request import RecordRequestDialog

        dialog = RecordRequestDialog(self._page, self._desk, user, structure_id)
        dialog.recorded.connect(self._on_recorded)
        self.open(dialog)

    def _on_recorded(self, _: int) -> None:
        self.said.emit(self.tr("Demande enregistrée"))

    def show_asked(self, row: PendingRow) -> None:
        """« Services demandés »."""
        self.look_up("services", partial(pending_memberships.asked_services, row.id), partial(self._on_services, row))

    def _on_services(self, row: PendingRow, asked: list[AskedServiceRow]) -> None:
        self.open(AskedServicesDialog(self._page, row, asked))

    def ask_reason(self, row: PendingRow, show: Callable[[RefusalDialog], object]) -> None:
        show(refusal_of(self._page, row.name, row.structure_name, self._desk.actor.name))

    def ask_reason_of_all(self, ids: Sequence[int], heading: str, show: Callable[[RefusalDialog], object]) -> None:
        question = self.tr("Veuillez indiquer le motif de refus, le même pour toutes les demandes cochées.")
        show(RefusalDialog(self._page, heading, question, self._desk.actor.name))
