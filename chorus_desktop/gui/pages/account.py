"""« Mon compte »: one's own data, memberships and requests; a request that waits can be taken back."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from chorus_desktop.core import my_account, rights
from chorus_desktop.core.membership_requests import withdraw
from chorus_desktop.core.my_account import Identity, MembershipRow, RequestRow
from chorus_desktop.core.rights import Right
from chorus_desktop.core.text import day, moment
from chorus_desktop.gui.account_blocks.security import SecurityBlock
from chorus_desktop.gui.account_blocks.succession import SuccessionBar
from chorus_desktop.gui.account_blocks.technical import TechnicalButtons
from chorus_desktop.gui.badges import badge
from chorus_desktop.gui.compiled.ui_account import Ui_Account
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.service_names import SERVICES, add_to_menu, show_services
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.messages import confirm
from chorus_desktop.gui.look.widgets import muted, title
from chorus_desktop.gui.pages import account_columns as of
from chorus_desktop.gui.pages.page import Page
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_overlay import Empty, EmptyText

Rows = TableModel[MembershipRow] | TableModel[RequestRow]
NARROW = 1100
PATIENCE = 0.04
"""Seconds that the window gives the reader: the data are nearly always there by then, and nothing flickers."""


class AccountPage(Page):
    """The blocks at the left, one of them at the right."""

    tables = frozenset({"users", "membership", "service_membership", "membership_request", "structure", "service"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.form = Ui_Account()
        self.form.setupUi(self)
        self.memberships = TableModel[MembershipRow](of.membership_columns(), desk.reader, "structure", parent=self)
        self.requests = TableModel[RequestRow](of.request_columns(), desk.reader, "asked", True, parent=self)
        self.values: dict[str, QLabel] = {}
        self._shown: int | None = None
        mine = (self.form.memberships, self.memberships)
        self.succession = SuccessionBar(self, desk, *mine)
        self.technical = TechnicalButtons(self, desk, *mine, self.form.create_technical, self.form.reset_technical)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        form = self.form
        title(form.name, "page").setTextFormat(Qt.TextFormat.PlainText)
        for label in (form.identity_title, form.memberships_title, form.requests_title):
            title(label, "block")
        form.blocks.add_block("user-circle", self.tr("Mes informations"))
        form.blocks.add_block("building-community", self.tr("Mes rattachements"))
        form.blocks.add_block("inbox", self.tr("Mes demandes"))
        form.blocks.add_block("lock", self.tr("Sécurité"))
        self.security = SecurityBlock(self.desk, self)
        self.security.said.connect(self.said)
        form.stack.addWidget(self.security)
        for name in (
            *(self.tr("Nom"), self.tr("Prénom"), self.tr("Adresse de connexion"), self.tr("Adresse de contact")),
            *(self.tr("Téléphone"), self.tr("Adresse"), self.tr("Compte créé le"), self.tr("Dernière connexion")),
        ):
            value = QLabel("—")
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            value.setAccessibleName(name)
            form.pairs.addRow(muted(QLabel(name)), value)
            self.values[name] = value
        form.memberships.show_model(self.memberships)
        form.memberships.set_empty(
            Empty.NOTHING_YET,
            EmptyText(
                "building-community",
                self.tr("Vous n’êtes rattaché à aucune structure"),
                self.tr("Un rattachement apparaît ici dès qu’un gestionnaire valide votre demande."),
            ),
        )
        form.requests.show_model(self.requests)
        form.requests.set_empty(
            Empty.NOTHING_YET,
            EmptyText(
                "inbox",
                self.tr("Vous n’avez fait aucune demande"),
                self.tr("Vos demandes de rattachement, et leur réponse, apparaissent ici."),
            ),
        )
        self.succession.lay_out(form.memberships_column, form.memberships_title, form.identity_head)
        self.succession.said.connect(self.said)
        self.technical.said.connect(self.said)
        form.edit.setIcon(icons.icon("pencil"))
        form.edit.setToolTip(self.tr("Modifier mes informations"))
        form.withdraw.setProperty("kind", "dangerText")
        form.withdraw.setIcon(icons.icon("arrow-back-up", "danger"))

    def _connect(self) -> None:
        form = self.form
        form.blocks.currentRowChanged.connect(form.stack.setCurrentIndex)
        form.blocks.setCurrentRow(0)
        form.withdraw.clicked.connect(self._on_withdraw)
        form.edit.clicked.connect(self._on_edit)
        for table, rows in ((form.memberships, self.memberships), (form.requests, self.requests)):
            table.action_triggered.connect(partial(self._on_row_action, rows))
            table.menu_requested.connect(partial(self._on_menu, rows))
        form.requests.current_changed.connect(self._show_state)
        self.memberships.loaded.connect(partial(form.blocks.set_count, 1))
        self.requests.loaded.connect(partial(form.blocks.set_count, 2))
        self.requests.loaded.connect(self._show_state)

    def refresh(self) -> None:
        actor = self.desk.actor
        read = partial(my_account.identity, actor)
        job = self.desk.reader.submit(self, "identity", read, self._show_identity, urgent=True)
        self.desk.reader.wait(job, PATIENCE)
        self.technical.show_to(rights.may(actor, Right.GOVERN))
        if actor.id == self._shown:
            self.memberships.refresh()
            self.requests.refresh()
        else:
            self._shown = actor.id
            self.memberships.set_listing(my_account.memberships(actor))
            self.requests.set_listing(my_account.requests(actor))

    def _show_identity(self, identity: Identity | None) -> None:
        if identity is None:
            return
        self.form.name.setText(identity.name)
        self.desk.rename(identity.name)
        status = badge(identity.status)
        if status is not None:
            self.form.status.set(*status)
        place = " ".join(filter(None, (identity.postal_code, identity.city)))
        texts = (
            *(identity.last_name.upper(), identity.first_name, identity.login, identity.contact_email),
            *(identity.phone, ", ".join(filter(None, (identity.address, place)))),
            *(day(identity.created_at.astimezone()), moment(identity.last_sign_in)),
        )
        for value, text in zip(self.values.values(), texts, strict=True):
            value.setText(text or "—")

    @Slot()
    def _on_edit(self) -> None:
        from chorus_desktop.gui.dialogs.edit_user import EditUserDialog

        self.dialog = EditUserDialog(self, self.desk, self.desk.actor.id or 0)
        self.dialog.edited.connect(self.said)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _current(self) -> RequestRow | None:
        return self.requests.row(self.requests.row_of(self.form.requests.current_id))

    @Slot()
    def _show_state(self) -> None:
        """A disabled button says why."""
        row = self._current()
        reason = ""
        if row is None:
            reason = self.tr("Choisissez d’abord une demande")
        elif not row.is_pending:
            reason = self.tr("Cette demande n’attend plus")
        self.form.withdraw.setEnabled(not reason)
        self.form.withdraw.setToolTip(reason)

    def _on_menu(self, rows: Rows, menu: QMenu, row_id: int) -> None:
        row = rows.row(rows.row_of(row_id))
        if row is not None and row.service_count > 1:
            add_to_menu(menu, partial(self._on_row_action, rows, SERVICES, row_id))

    def _on_row_action(self, rows: Rows, key: str, row_id: int) -> None:
        row = rows.row(rows.row_of(row_id))
        if row is not None and key == SERVICES:
            show_services(self, row.structure_name, row.identifier, row.services)
        elif row is not None and key == of.WITHDRAW:
            self.form.requests.set_current(row_id)
            self._on_withdraw()

    @Slot()
    def _on_withdraw(self) -> None:
        row = self._current()
        if row is None or not row.is_pending:
            return
        heading = self.tr("Retirer votre demande de rattachement à {structure}\u202f?")
        if confirm(
            self,
            self.tr("Retirer une demande"),
            heading.format(structure=row.structure_name),
            self.tr("Elle n’attendra plus de décision. Vous pourrez en faire une autre."),
            self.tr("Retirer"),
            "danger",
            "arrow-back-up",
        ):
            then = partial(self._on_withdrawn, row.structure_name)
            self.desk.run(withdraw, self.desk.actor, row.id, then=then)

    def _on_withdrawn(self, structure: str, _: None) -> None:
        self.said.emit(self.tr("Demande de rattachement à {structure} retirée").format(structure=structure))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.form.blocks.set_rail(event.size().width() < NARROW)
