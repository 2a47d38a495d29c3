"""« Créer un utilisateur technique »: its two addresses, and the export without which nothing is created (G3.5)."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from chorus_desktop.core import identifiers, technical_users
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.operation import Body
from chorus_desktop.core.technical_users import Connection
from chorus_desktop.exchange import connection_sheet
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.asking import AskingDialog
from chorus_desktop.gui.field_errors import clear, show_refusal
from chorus_desktop.gui.look.form import Field, FieldError
from chorus_desktop.gui.taken import TakenLogin
from chorus_desktop.gui.technical_export import ExportChoice


class TechnicalUserDialog(AskingDialog):
    """`created` carries the connection, to be shown once, and the files that now hold it."""

    created = Signal(object, object)

    def __init__(self, parent: QWidget | None, desk: Desk, structure: Body) -> None:
        heading = self.tr("Nouvel utilisateur technique de {structure}").format(structure=structure.name)
        super().__init__(parent, desk, self.tr("Créer un utilisateur technique"), heading)
        self.set_lead(
            self.tr(
                "Un compte pour le système d’information de la structure, jamais pour une personne. Il est rattaché à "
                "toute la structure comme utilisateur simple, dès aujourd’hui."
            )
        )
        self._structure = structure
        self._paths: list[Path] = []
        self.login = QLineEdit(technical_users.proposal(structure))
        self.contact = QLineEdit()
        self.export = ExportChoice()
        login = Field(self.tr("Adresse de connexion"), self.login, required=True)
        contact = Field(
            self.tr("Adresse de contact"),
            self.contact,
            helper=self.tr("Celle des personnes qui exploitent le système. Vide\u00a0: l’adresse de connexion."),
        )
        self.open_account = TakenLogin()
        self.open_account.asked.connect(self._on_account_asked)
        self.login.textChanged.connect(self.open_account.hide)
        column = self.column()
        column.addWidget(login)
        column.addWidget(self.open_account, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(contact)
        column.addWidget(self.export)
        column.addStretch(1)
        self.trouble = FieldError()
        self.footer_left.addWidget(self.trouble, 1)
        self._lines = {"login": login.line, "contact_email": contact.line, "file": self.export.line}
        self.add_cancel()
        self.confirm = self.add_button(self.tr("Exporter les informations de connexion"), "primary", "file-export")
        self.confirm.clicked.connect(self._on_confirm)
        self.login.setFocus()

    @Slot()
    def _on_confirm(self) -> None:
        if self._desk.awaits(self._run):
            return
        clear({**self._lines, "": self.trouble})
        try:
            login = identifiers.email(self.login.text(), "login")
            contact = self.contact.text()
            contact = identifiers.email(contact, "contact_email") if contact.strip() else login
        except Refused as refusal:
            self._on_refused(refusal)
            return
        self._paths = self.export.paths(login)
        if self._paths:
            self.confirm.setEnabled(False)
            arguments = (self._desk.actor, self._structure.id, login, contact, connection_sheet.writer(self._paths))
            self._run = self._desk.run(
                technical_users.create, *arguments, then=self._on_created, sorry=self._on_refused
            )

    def _on_created(self, connection: Connection) -> None:
        self.accept()
        self.created.emit(connection, self._paths)

    def _on_refused(self, refusal: Refused) -> None:
        self.confirm.setEnabled(True)
        show_refusal(refusal, self._lines, self.trouble)
        self.open_account.offer(refusal)

    @Slot(int)
    def _on_account_asked(self, user_id: int) -> None:
        """The account that has the login already, on top of this."""
        from chorus_desktop.gui.dialogs.edit_user import EditUserDialog

        self.other = EditUserDialog(self, self._desk, user_id)
        self.other.open()
