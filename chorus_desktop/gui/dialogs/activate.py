"""« Activer mon compte » (G3.4): the code of the mail, and the password that its owner chooses."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from chorus_desktop.core.errors import Refused
from chorus_desktop.gui import entering, field_errors
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.asking import AskingDialog
from chorus_desktop.gui.entering import Entered
from chorus_desktop.gui.look.form import Field
from chorus_desktop.gui.password_field import PasswordField, rule
from chorus_desktop.gui.password_meter import PasswordMeter


class Activate(AskingDialog):
    """Address, code, new password twice; `activated` brings who is signed in."""

    activated = Signal(Entered)

    def __init__(self, parent: QWidget | None, desk: Desk, login: str = "") -> None:
        super().__init__(parent, desk, "Chorus Desktop", self.tr("Activer mon compte"))
        self.set_lead(
            self.tr(
                "Tapez le code du courriel d’activation et choisissez votre mot de passe. Le code ne sert qu’une fois "
                "et reste valable 72 heures."
            )
        )
        self.login, self.code = QLineEdit(login), QLineEdit()
        self.password, self.again = PasswordField(), PasswordField()
        fields = {
            "login": Field(self.tr("Adresse de connexion"), self.login, True),
            "code": Field(self.tr("Code d’activation"), self.code, True, self.tr("Deux groupes de cinq signes.")),
            "password": Field(self.tr("Mot de passe"), self.password, True, rule()),
            "again": Field(self.tr("Le même, une seconde fois"), self.again, True),
        }
        self.lines = {name: field.line for name, field in fields.items()}
        inside = fields["password"].layout()
        assert isinstance(inside, QVBoxLayout)
        self.meter = PasswordMeter(self.password, self.login)
        self.meter.stand_in(inside)
        passwords = QHBoxLayout()
        passwords.setSpacing(12)
        passwords.addWidget(fields["password"], 1, Qt.AlignmentFlag.AlignTop)
        passwords.addWidget(fields["again"], 1, Qt.AlignmentFlag.AlignTop)
        column = self.column()
        column.addWidget(fields["login"])
        column.addWidget(fields["code"])
        column.addLayout(passwords)
        self.add_cancel()
        self.activate = self.add_button(self.tr("Activer mon compte"), "primary", "mail-check")
        self.activate.clicked.connect(self._on_activate)
        (self.code if login else self.login).setFocus()

    @Slot()
    def _on_activate(self) -> None:
        if self._desk.awaits(self._run):
            return
        field_errors.clear(self.lines)
        typed = (self.login.text(), self.code.text(), self.password.text(), self.again.text())
        self._run = self._desk.run(entering.activate, *typed, then=self._on_activated, sorry=self._on_refused)

    def _on_activated(self, entered: Entered) -> None:
        self.accept()
        self.activated.emit(entered)

    def _on_refused(self, refusal: Refused) -> None:
        field_errors.show_refusal(refusal, self.lines, self.lines["code"])
