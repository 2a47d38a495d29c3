"""What can be done with pending subscription requests, besides what all requests share (G2.2–G2.5)."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from chorus_desktop.core import pending_subscriptions, subscription_sheet
from chorus_desktop.core.pending_subscriptions import AskedSpaceRow, PendingRow, RefusedLine
from chorus_desktop.core.subscription_decisions import Decision, refuse, validate
from chorus_desktop.core.subscription_sheet import Pending
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.asked_spaces import AskedSpacesDialog
from chorus_desktop.gui.dialogs.refusal import RefusalDialog
from chorus_desktop.gui.dialogs.subscription_request import (
    SubscriptionRequestDialog,
    refusal_of,
    refusal_question,
)
from chorus_desktop.gui.pages.request_work import RequestWords, RequestWork, Verbs


class SubscriptionWork(RequestWork[Pending, PendingRow]):
    """The dialogs and verbs of « Demandes d'abonnement »."""

    verbs = Verbs(subscription_sheet.read, Decision, validate, refuse)

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page, desk)
        self.words = RequestWords(
            self.tr("Demande d’abonnement"),
            self.tr(
                "Chaque demandeur reçoit exactement les accès qu’il a demandés. Une demande qui ne peut pas l’être "
                "reste en attente."
            ),
            self.tr("Abonnement de {name} sur {structure} refusé"),
        )

    def request_dialog(self, pending: Pending, may_decide: bool) -> SubscriptionRequestDialog:
        return SubscriptionRequestDialog(self._page, self._desk, pending, may_decide)

    def show_asked(self, row: PendingRow) -> None:
        """« Espaces demandés »."""
        self.look_up("spaces", partial(pending_subscriptions.asked_spaces, row.id), partial(self._on_spaces, row))

    def _on_spaces(self, row: PendingRow, asked: list[AskedSpaceRow]) -> None:
        self.open(AskedSpacesDialog(self._page, row, asked))

    def ask_reason(self, row: PendingRow, show: Callable[[RefusalDialog], object]) -> None:
        self.look_up("refused", partial(pending_subscriptions.to_refuse, [row.id]), partial(self._on_one, row, show))

    def _on_one(self, row: PendingRow, show: Callable[[RefusalDialog], object], lines: list[RefusedLine]) -> None:
        show(refusal_of(self._page, row.name, row.structure_name, self._desk.actor.name, lines))

    def ask_reason_of_all(self, ids: Sequence[int], heading: str, show: Callable[[RefusalDialog], object]) -> None:
        work = partial(pending_subscriptions.to_refuse, list(ids))
        self.look_up("refused", work, partial(self._on_all, heading, show))

    def _on_all(self, heading: str, show: Callable[[RefusalDialog], object], lines: list[RefusedLine]) -> None:
        question = self.tr("{question}, le même pour toutes les demandes cochées.").format(question=refusal_question())
        show(RefusalDialog(self._page, heading, question, self._desk.actor.name, lines))
