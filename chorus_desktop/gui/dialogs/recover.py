"""A forgotten password: a printed recovery key, or a manager's code, lets its owner choose another (G7.1)."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from chorus_desktop.core.errors import Refused
from chorus_desktop.gui import entering, field_errors
from chorus_desktop.gui.compiled.ui_recover import Ui_Recover
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.asking import AskingDialog
from chorus_desktop.gui.entering import Recovered
from chorus_desktop.gui.learn_more import add_learn_more
from chorus_desktop.gui.password_field import rule
from chorus_desktop.gui.password_meter import PasswordMeter
from chorus_desktop.gui.topics import Topic


class Recover(AskingDialog):
    """Address, key or code, new password twice; `recovered` brings the key that replaces one that was used."""

    recovered = Signal(Recovered)

    def __init__(self, parent: QWidget | None, desk: Desk, login: str = "") -> None:
        super().__init__(parent, desk, "Chorus Desktop")
        self.heading.setText(self.tr("Mot de passe oublié"))
        self.set_lead(
            self.tr(
                "Tapez votre clé de secours imprimée, ou le code qu’un gestionnaire vous a donné, et choisissez un "
                "nouveau mot de passe. L’un et l’autre ne servent qu’une fois\u202f; une nouvelle clé remplace la clé."
            )
        )
        self.form = form = Ui_Recover()
        form.setupUi(self.body)
        form.login_line.attach(form.login, form.login_label, required=True)
        form.key_line.attach(
            form.key,
            form.key_label,
            required=True,
            helper=self.tr("Cinq groupes de cinq signes pour la clé, deux pour le code."),
        )
        form.password_line.attach(form.password, form.password_label, required=True, helper=rule())
        form.again_line.attach(form.again, form.again_label, required=True)
        self.lines = {
            "login": form.login_line,
            "key": form.key_line,
            "password": form.password_line,
            "again": form.again_line,
        }
        PasswordMeter(form.password, form.login).stand_in(form.password_column)
        form.login.setText(login)
        add_learn_more(self, Topic.FORGOTTEN_PASSWORD)
        self.add_cancel()
        self.change = self.add_button(self.tr("Changer le mot de passe"), "primary", "key")
        self.change.clicked.connect(self._on_change)
        (form.key if login else form.login).setFocus()

    @Slot()
    def _on_change(self) -> None:
        if self._desk.awaits(self._run):
            return
        form = self.form
        field_errors.clear(self.lines)
        typed = (form.login.text(), form.key.text(), form.password.text(), form.again.text())
        self._run = self._desk.run(entering.recover, *typed, then=self._on_recovered, sorry=self._on_refused)

    def _on_recovered(self, recovered: Recovered) -> None:
        self.accept()
        self.recovered.emit(recovered)

    def _on_refused(self, refusal: Refused) -> None:
        """A wait concerns the key, whatever field the verb names."""
        field = "key" if "seconds" in refusal.values else refusal.field
        line = self.lines.get(field or "", self.lines["key"])
        line.show_error(str(refusal), focus=True)
