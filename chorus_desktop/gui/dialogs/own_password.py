"""« Changer mon mot de passe », and the password that « Nouvelle clé de secours » asks for (G7.1)."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from chorus_desktop.core import account_security
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.rights import Actor
from chorus_desktop.gui import field_errors
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.asking import AskingDialog
from chorus_desktop.gui.look.form import Field
from chorus_desktop.gui.password_field import PasswordField, check_new, rule
from chorus_desktop.gui.password_meter import PasswordMeter


class ChangePassword(AskingDialog):
    """The present password, then the new one twice; `changed` when it is done."""

    changed = Signal()

    def __init__(self, parent: QWidget | None, desk: Desk, login: str) -> None:
        heading = self.tr("Changer mon mot de passe")
        super().__init__(parent, desk, heading, heading)
        self._login = login
        self.present, self.password, self.again = PasswordField(), PasswordField(), PasswordField()
        fields = {
            "present": Field(self.tr("Mot de passe actuel"), self.present, True),
            "password": Field(self.tr("Nouveau mot de passe"), self.password, True, rule()),
            "again": Field(self.tr("Le même, une seconde fois"), self.again, True),
        }
        self.lines = {name: field.line for name, field in fields.items()}
        inside = fields["password"].layout()
        assert isinstance(inside, QVBoxLayout)
        known = QLineEdit(login, self)
        known.hide()
        self.meter = PasswordMeter(self.password, known)
        self.meter.stand_in(inside)
        new = QHBoxLayout()
        new.setSpacing(12)
        new.addWidget(fields["password"], 1, Qt.AlignmentFlag.AlignTop)
        new.addWidget(fields["again"], 1, Qt.AlignmentFlag.AlignTop)
        column = self.column()
        column.addWidget(fields["present"])
        column.addLayout(new)
        self.add_cancel()
        self.change = self.add_button(self.tr("Changer le mot de passe"), "primary", "lock")
        self.change.clicked.connect(self._on_change)
        self.present.setFocus()

    @Slot()
    def _on_change(self) -> None:
        if self._desk.awaits(self._run):
            return
        field_errors.clear(self.lines)
        arguments = (self._login, self.present.text(), self.password.text(), self.again.text())
        self._run = self._desk.run(_change, self._desk.actor, *arguments, then=self._on_changed, sorry=self._on_refused)

    def _on_changed(self, _: None) -> None:
        self.accept()
        self.changed.emit()

    def _on_refused(self, refusal: Refused) -> None:
        field_errors.show_refusal(refusal, self.lines, self.lines["present"])


class RenewKey(AskingDialog):
    """The present password; `renewed` brings the new key, which nothing else holds."""

    renewed = Signal(str)

    def __init__(self, parent: QWidget | None, desk: Desk) -> None:
        heading = self.tr("Nouvelle clé de secours")
        super().__init__(parent, desk, heading, heading)
        self.set_lead(
            self.tr(
                "La clé que vous avez imprimée ne vaudra plus rien\u202f: détruisez-la. La nouvelle ne sera affichée "
                "qu’une fois."
            )
        )
        self.present = PasswordField()
        field = Field(self.tr("Mot de passe actuel"), self.present, True)
        self.lines = {"present": field.line}
        self.column().addWidget(field)
        self.add_cancel()
        self.renew = self.add_button(heading, "primary", "key")
        self.renew.clicked.connect(self._on_renew)
        self.present.setFocus()

    @Slot()
    def _on_renew(self) -> None:
        if self._desk.awaits(self._run):
            return
        field_errors.clear(self.lines)
        arguments = (account_security.renew_key, self._desk.actor, self.present.text())
        self._run = self._desk.run(*arguments, then=self._on_renewed, sorry=self._on_refused)

    def _on_renewed(self, key: str) -> None:
        self.accept()
        self.renewed.emit(key)

    def _on_refused(self, refusal: Refused) -> None:
        field_errors.show_refusal(refusal, self.lines, self.lines["present"])


def _change(actor: Actor, login: str, present: str, password: str, again: str) -> None:
    """On the writer thread. A try counts only when all else is right."""
    if present:
        check_new(login, password, again)
    account_security.change_password(actor, present, password)
