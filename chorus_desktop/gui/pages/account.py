"""« Mon compte »: one's own data, memberships, requests and accesses, each in a block of its own."""

from functools import cached_property, partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from chorus_desktop.core import my_account, rights
from chorus_desktop.core.my_account import Identity, MembershipRow
from chorus_desktop.core.rights import Right
from chorus_desktop.core.text import day, moment
from chorus_desktop.exchange import personal_file
from chorus_desktop.gui.account_blocks.accesses import AccessesBlock
from chorus_desktop.gui.account_blocks.requests import RequestsBlock
from chorus_desktop.gui.account_blocks.security import SecurityBlock
from chorus_desktop.gui.account_blocks.succession import SuccessionBar
from chorus_desktop.gui.account_blocks.technical import TechnicalButtons
from chorus_desktop.gui.ask_work import AskWork
from chorus_desktop.gui.badges import badge
from chorus_desktop.gui.compiled.ui_account import Ui_Account
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialog_owner import show
from chorus_desktop.gui.dialogs.service_names import SERVICES, add_to_menu, show_services
from chorus_desktop.gui.file_writer import XLSX, FileWriter, rows_told
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.page_action import page_action
from chorus_desktop.gui.look.widgets import muted, title
from chorus_desktop.gui.pages import account_columns as of
from chorus_desktop.gui.pages.page import Page
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_overlay import Empty, EmptyText

MEMBERSHIPS, REQUESTS, ACCESSES = 1, 2, 3
"""The places of the blocks."""
NARROW = 1100
AROUND = 48
"""Pixels beside the list of blocks and the block itself."""


class AccountPage(Page):
    """The blocks at the left, one of them at the right."""

    tables = frozenset(
        {
            *("users", "membership", "service_membership", "membership_request", "structure", "service"),
            *("subscription_request", "subscription_request_line", "subscription", "structure_space"),
        }
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.form = Ui_Account()
        self.form.setupUi(self)
        self.memberships = TableModel[MembershipRow](of.membership_columns(), desk.reader, "structure", parent=self)
        self.requests = RequestsBlock(desk, self)
        self.accesses = AccessesBlock(desk, self)
        self.security = SecurityBlock(desk, self)
        self.export = FileWriter(self, desk, self.tr("Exporter mes données"))
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
        for label in (form.identity_title, form.memberships_title):
            title(label, "block")
        form.blocks.add_block("user-circle", self.tr("Mes informations"))
        form.blocks.add_block("building-community", self.tr("Mes rattachements"))
        form.blocks.add_block("inbox", self.tr("Mes demandes"))
        form.blocks.add_block("key", self.tr("Mes accès"))
        form.blocks.add_block("lock", self.tr("Sécurité"))
        for block in (self.requests, self.accesses, self.security):
            block.said.connect(self.said)
            form.stack.addWidget(block)
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
        form.memberships.show_model(self.memberships, "own-memberships")
        form.memberships.set_empty(
            Empty.NOTHING_YET,
            EmptyText(
                "building-community",
                self.tr("Vous n’êtes rattaché à aucune structure"),
                self.tr("Un rattachement apparaît ici dès qu’un gestionnaire valide votre demande."),
                self.tr("Demander un rattachement"),
                "plus",
            ),
        )
        self.succession.lay_out(form.technical_bar, form.identity_head)
        self.succession.said.connect(self.said)
        self.technical.said.connect(self.said)
        form.edit.setIcon(icons.icon("pencil"))
        form.edit.setToolTip(self.tr("Modifier mes informations"))
        form.export_data.setIcon(icons.icon("file-export"))
        form.export_data.setToolTip(self.tr("Tout ce que cette base garde à mon sujet, dans un classeur"))
        form.ask_membership.setIcon(icons.icon("plus"))
        form.ask_space.setIcon(icons.icon("plus"))

    def _connect(self) -> None:
        form = self.form
        form.blocks.currentRowChanged.connect(form.stack.setCurrentIndex)
        form.blocks.setCurrentRow(0)
        form.edit.clicked.connect(self._on_edit)
        form.export_data.clicked.connect(self._on_export_data)
        self.export.said.connect(self.said)
        form.memberships.action_triggered.connect(self._on_row_action)
        form.memberships.menu_requested.connect(self._on_menu)
        form.memberships.empty_clicked.connect(self._on_ask_membership)
        for button, keys, done in (
            (form.ask_membership, "Ctrl+N", self._on_ask_membership),
            (form.ask_space, "Ctrl+Shift+N", self._on_ask_space),
        ):
            button.clicked.connect(done)
            page_action(self, "plus", button.text(), keys, done)
        self.requests.again_wanted.connect(self.asking.ask_again)
        self.requests.membership_wanted.connect(self._on_ask_membership)
        self.accesses.space_wanted.connect(self._on_ask_space)
        self.memberships.loaded.connect(partial(form.blocks.set_count, MEMBERSHIPS))
        for at, block in ((REQUESTS, self.requests), (ACCESSES, self.accesses)):
            block.loaded.connect(partial(form.blocks.set_count, at))

    @cached_property
    def asking(self) -> AskWork:
        """What a request is made with; its dialogs are loaded when the first one is opened."""
        work = AskWork(self, self.desk)
        work.said.connect(self.said)
        work.request_wanted.connect(self.show_request)
        return work

    @Slot()
    def _on_ask_membership(self) -> None:
        self.asking.ask_membership()

    @Slot()
    def _on_ask_space(self) -> None:
        self.asking.ask_space()

    @Slot(int)
    def show_request(self, row_id: int) -> None:
        """Bring one of one's requests in sight (`my_requests.list_id`)."""
        self.form.blocks.setCurrentRow(REQUESTS)
        self.requests.show_request(row_id)

    def refresh(self) -> None:
        actor = self.desk.actor
        read = partial(my_account.identity, actor)
        self.desk.reader.soon(self, "identity", read, self._show_identity)
        self.technical.show_to(rights.may(actor, Right.GOVERN))
        if actor.id == self._shown:
            self.memberships.refresh()
        else:
            self._shown = actor.id
            self.memberships.set_listing(my_account.memberships(actor))
        self.requests.refresh()
        self.accesses.refresh()

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
            *(day(identity.created_at), moment(identity.last_sign_in)),
        )
        for value, text in zip(self.values.values(), texts, strict=True):
            value.setText(text or "—")

    @Slot()
    def _on_edit(self) -> None:
        from chorus_desktop.gui.dialogs.edit_user import EditUserDialog

        self.dialog = EditUserDialog(self, self.desk, self.desk.actor.id or 0)
        self.dialog.edited.connect(self.said)
        show(self.dialog)

    @Slot()
    def _on_export_data(self) -> None:
        """Everything that concerns oneself (G7.6)."""
        name, heading = self.tr("mes-donnees"), self.tr("Export de vos données")
        path = self.export.ask(name, XLSX)
        if path is not None:
            self.export.write(heading, 0, path, rows_told, personal_file.write, self.desk.actor)

    @Slot(QMenu, int)
    def _on_menu(self, menu: QMenu, row_id: int) -> None:
        row = self.memberships.row(self.memberships.row_of(row_id))
        if row is not None and row.service_count > 1:
            add_to_menu(menu, partial(self._on_row_action, SERVICES, row_id))

    @Slot(str, int)
    def _on_row_action(self, key: str, row_id: int) -> None:
        row = self.memberships.row(self.memberships.row_of(row_id))
        if row is not None and key == SERVICES:
            show_services(self, row.structure_name, row.identifier, row.services)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.form.blocks.set_rail(event.size().width() < NARROW)
        self.technical.fit(self.form.technical_bar, event.size().width() - self.form.blocks.width() - AROUND)
