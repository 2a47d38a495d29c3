"""« Mes demandes »: one's requests of either kind; one that waits is taken back, a refused one made again (G2.8)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from chorus_desktop.core import membership_requests, my_requests, subscription_requests
from chorus_desktop.core.my_requests import RequestRow
from chorus_desktop.gui.account_blocks import request_columns as of
from chorus_desktop.gui.account_blocks.own_list import OwnList, button
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialog_owner import show
from chorus_desktop.gui.dialogs.service_names import SERVICES, add_to_menu, show_services
from chorus_desktop.gui.look.messages import confirm
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_overlay import Empty, EmptyText


class RequestsBlock(OwnList):
    """`again_wanted` carries the request to make once more; `membership_wanted`: the first one."""

    again_wanted = Signal(object)
    membership_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        model = MemoryModel[RequestRow](of.columns(), of.ORDERS, "asked", True)
        super().__init__(desk, of.tr("Mes demandes"), model, parent)
        self._awaited = 0
        sentence = self.tr("Vos demandes de rattachement et d’abonnement, et leur réponse, apparaissent ici.")
        self.table.set_empty(
            Empty.NOTHING_YET,
            EmptyText(
                *("inbox", self.tr("Vous n’avez fait aucune demande"), sentence),
                *(self.tr("Demander un rattachement"), "plus"),
            ),
        )
        self.consult = button(self.tr("Consulter"), "eye")
        self.again = button(self.tr("Demander à nouveau"), "rotate")
        self.withdraw = button(self.tr("Retirer"), "arrow-back-up", "dangerText")
        self.below.addWidget(self.consult)
        self.below.addWidget(self.again)
        self.below.addStretch(1)
        self.below.addWidget(self.withdraw)
        self._connect()
        self._show_state()

    def _connect(self) -> None:
        for made, done in (
            *((self.consult, self._on_consult), (self.again, self._on_again), (self.withdraw, self._on_withdraw)),
        ):
            made.clicked.connect(done)
        self.table.opened.connect(self._on_consult)
        self.table.empty_clicked.connect(self.membership_wanted)
        self.table.current_changed.connect(self._show_state)
        self.table.action_triggered.connect(self._on_row_action)
        self.table.menu_requested.connect(self._on_menu)
        self.model.loaded.connect(self._on_loaded)

    def read(self) -> Sequence[RequestRow]:
        return my_requests.read(self.desk.actor)

    def counted(self, count: int) -> str:
        waiting = sum(row.is_pending for row in self.model.rows)
        return of.tr("{count} en attente").format(count=waiting) if waiting else ""

    def show_request(self, row_id: int) -> None:
        """Bring one request in sight, now or as soon as it is read."""
        self.table.set_current(row_id)
        self._awaited = 0 if self.table.current_id == row_id else row_id
        self.table.setFocus()

    @Slot()
    def _on_loaded(self) -> None:
        if self._awaited:
            self.table.set_current(self._awaited)
            self._awaited = 0
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        """A disabled button says why."""
        row: RequestRow | None = self.current()
        none = self.tr("Choisissez d’abord une demande")
        for made, reason in (
            (self.consult, none if row is None else ""),
            (self.again, none if row is None else "" if of.may_repeat(row) else of.why_not_again(row)),
            (self.withdraw, none if row is None else "" if row.is_pending else self.tr("Cette demande n’attend plus")),
        ):
            made.setEnabled(not reason)
            made.setToolTip(reason)

    @Slot(QMenu, int)
    def _on_menu(self, menu: QMenu, row_id: int) -> None:
        row = self.model.row(self.model.row_of(row_id))
        if row is not None and of.link(row):
            add_to_menu(menu, partial(self._on_row_action, SERVICES, row_id))

    @Slot(str, int)
    def _on_row_action(self, key: str, row_id: int) -> None:
        row = self.model.row(self.model.row_of(row_id))
        if row is None:
            return
        if key == SERVICES:
            show_services(self, row.structure_name, row.identifier, "\n".join(row.names))
            return
        self.table.set_current(row_id)
        {of.CONSULT: self._on_consult, of.AGAIN: self._on_again, of.WITHDRAW: self._on_withdraw}[key]()

    @Slot()
    def _on_consult(self) -> None:
        from chorus_desktop.gui.dialogs.my_request import MyRequestDialog

        row: RequestRow | None = self.current()
        if row is None:
            return
        dialog = MyRequestDialog(self, row)
        dialog.again_wanted.connect(self._on_again)
        dialog.withdrawal_wanted.connect(self._on_withdraw)
        self.dialog = show(dialog)

    @Slot()
    def _on_again(self) -> None:
        row: RequestRow | None = self.current()
        if row is not None and of.may_repeat(row):
            self.again_wanted.emit(row)

    @Slot()
    def _on_withdraw(self) -> None:
        row: RequestRow | None = self.current()
        if row is None or not row.is_pending:
            return
        heading = self.tr("Retirer votre demande de rattachement à {structure}\u202f?")
        if row.for_spaces:
            heading = self.tr("Retirer votre demande d’abonnement sur {structure}\u202f?")
        if confirm(
            self,
            self.tr("Retirer une demande"),
            heading.format(structure=row.structure_name),
            self.tr("Elle n’attendra plus de décision. Vous pourrez en faire une autre."),
            self.tr("Retirer"),
            "danger",
            "arrow-back-up",
        ):
            verb = subscription_requests.withdraw if row.for_spaces else membership_requests.withdraw
            then = partial(self._on_withdrawn, row)
            self.desk.run(verb, self.desk.actor, row.number, then=then)

    def _on_withdrawn(self, row: RequestRow, _: None) -> None:
        said = self.tr("Demande de rattachement à {structure} retirée")
        if row.for_spaces:
            said = self.tr("Demande d’abonnement sur {structure} retirée")
        self.said.emit(said.format(structure=row.structure_name))
