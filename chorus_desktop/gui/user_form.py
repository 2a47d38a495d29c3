"""What is typed of a person: names, addresses, telephone; for a new account and for one that is edited (G3.4, G5.2)."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from chorus_desktop.core.errors import Refused
from chorus_desktop.core.users import Identity
from chorus_desktop.gui import field_errors
from chorus_desktop.gui.look.form import Field, FieldError
from chorus_desktop.gui.look.metrics import CONTROL
from chorus_desktop.gui.look.widgets import muted, title
from chorus_desktop.gui.taken import TakenLogin

GAP = 12


class UserForm(QWidget):
    """One field for each part of `Identity`. `account_asked` carries the id of the account that has the login typed."""

    account_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = {
            "last_name": (self.tr("Nom"), ""),
            "first_name": (self.tr("Prénom"), ""),
            "login": (
                self.tr("Adresse de connexion"),
                self.tr("Reçoit le courriel d’activation, puis ne change plus."),
            ),
            "contact_email": (self.tr("Adresse de contact"), self.tr("Reçoit tous les autres courriels.")),
            "phone": (self.tr("Téléphone"), ""),
            "address": (self.tr("Adresse"), ""),
            "postal_code": (self.tr("Code postal"), ""),
            "city": (self.tr("Ville"), ""),
        }
        self.fields: dict[str, Field] = {}
        for name, (label, helper) in words.items():
            required = name in ("last_name", "first_name", "login")
            self.fields[name] = Field(label, QLineEdit(), required, helper, parent=self)
        self.lines: dict[str, FieldError] = {name: field.line for name, field in self.fields.items()}
        self.open_account = TakenLogin()
        self.open_account.asked.connect(self.account_asked)
        self.login_value = QLabel(self)
        self._contact_follows = False
        self._lay_out()
        self.editor("login").textEdited.connect(self._on_login_edited)

    def _lay_out(self) -> None:
        fields = self.fields
        self.login_value.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.login_value.setTextFormat(Qt.TextFormat.PlainText)
        self.login_value.setAccessibleName(self.tr("Adresse de connexion"))
        self.login_value.setMinimumHeight(CONTROL)
        login = QWidget(self)
        cell = QVBoxLayout(login)
        cell.setContentsMargins(0, 0, 0, 0)
        cell.setSpacing(4)
        self._login_label = title(muted(QLabel(self.tr("Adresse de connexion"))), "small")
        for part in (fields["login"], self._login_label, self.login_value):
            cell.addWidget(part)
        cell.addWidget(self.open_account, 0, Qt.AlignmentFlag.AlignLeft)
        self._login_label.hide()
        self.login_value.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(_row(fields["last_name"], fields["first_name"]))
        column.addLayout(_row(login, fields["contact_email"]))
        column.addLayout(_row(fields["phone"], fields["address"]))
        column.addLayout(_row(fields["postal_code"], fields["city"]))
        column.addStretch(1)

    def editor(self, name: str) -> QLineEdit:
        """The field of one part."""
        editor = self.fields[name].editor
        assert isinstance(editor, QLineEdit)
        return editor

    def identity(self) -> Identity:
        """What is typed now."""
        return Identity(**{name: self.editor(name).text() for name in self.fields})

    def fill(self, identity: Identity, may_change_login: bool) -> None:
        """Show an account; its login is only read once it is active."""
        for name, text in identity._asdict().items():
            self.editor(name).setText(text)
            self.editor(name).setCursorPosition(0)
        self.login_value.setText(identity.login)
        self.fields["login"].setVisible(may_change_login)
        self._login_label.setVisible(not may_change_login)
        self.login_value.setVisible(not may_change_login)
        self._contact_follows = identity.contact_email == identity.login

    def show_refusal(self, refusal: Refused, otherwise: FieldError) -> None:
        """Say beside its field what does not hold; offer the account that has the login already."""
        field_errors.show_refusal(refusal, self.lines, otherwise)
        self.open_account.offer(refusal)

    @Slot(str)
    def _on_login_edited(self, login: str) -> None:
        """Another login is another question; a contact address that was the same stays so."""
        self.open_account.hide()
        if self._contact_follows:
            self.editor("contact_email").setText(login)


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GAP)
    for part in parts:
        row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
    return row
