"""« Modifier l'utilisateur » (G5.2), and one's own information in « Mon compte »."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import user_editing
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.user_editing import Account
from chorus_desktop.core.words import word
from chorus_desktop.gui import field_errors
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.asking import AskingDialog
from chorus_desktop.gui.look.dialog import SUMMARY
from chorus_desktop.gui.look.form import FieldError
from chorus_desktop.gui.reader import or_refused
from chorus_desktop.gui.user_form import UserForm


class EditUserDialog(AskingDialog):
    """`edited` says in a sentence what was done."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None, desk: Desk, user_id: int) -> None:
        own = user_id == desk.actor.id
        title = self.tr("Modifier mes informations") if own else self.tr("Modifier l'utilisateur")
        super().__init__(parent, desk, title, title, SUMMARY)
        self._account: Account | None = None
        self.form = UserForm()
        self.form.setEnabled(False)
        self.form.account_asked.connect(self._on_account_asked)
        self.column().addWidget(self.form)
        self.trouble = FieldError()
        self.footer_left.addWidget(self.trouble, 1)
        self.cancel = self.add_cancel()
        self.save = self.add_button(self.tr("Enregistrer"), "primary", "device-floppy")
        self.save.setEnabled(False)
        self.save.clicked.connect(self._on_save)
        read = partial(or_refused, user_editing.read, desk.actor, user_id)
        desk.reader.soon(self, "account", read, self._on_read)

    def _on_read(self, found: Account | Refused) -> None:
        if isinstance(found, Refused):
            self.heading.setText(self.tr("Ce compte ne peut pas être modifié ici"))
            self.set_lead(str(found))
            self.form.hide()
            self.save.hide()
            self.cancel.setText(self.tr("Fermer"))
            return
        self._account = found
        if not found.own:
            self.heading.setText(self.tr("Modifier le compte de {name}").format(name=found.name))
        self.aside.setText(word(found.status))
        if found.may_change_login:
            self.set_lead(
                self.tr(
                    "Tant que le compte n’est pas actif, son adresse de connexion peut être corrigée\u202f: le code "
                    "déjà envoyé ne vaut alors plus rien."
                )
            )
        self.form.fill(found.identity, found.may_change_login)
        self.form.setEnabled(True)
        self.save.setEnabled(True)
        self.form.editor("last_name").setFocus()

    @Slot()
    def _on_save(self) -> None:
        account = self._account
        if account is None or self._desk.awaits(self._run):
            return
        field_errors.clear(self.form.lines)
        self.form.open_account.hide()
        self.trouble.clear()
        identity = self.form.identity()
        then = partial(self._on_saved, account, identity.login.strip().lower())
        arguments = (self._desk.actor, account.id, account.version, identity)
        self._run = self._desk.run(user_editing.edit, *arguments, then=then, sorry=self._on_refused)

    def _on_saved(self, account: Account, login: str, changed: bool) -> None:
        self.accept()
        if not changed:
            return
        if account.own:
            sentence = self.tr("Vos informations sont modifiées")
        elif login != account.identity.login:
            sentence = self.tr("Compte de {name} modifié\u202f: envoyez-lui un nouveau courriel d’activation")
        else:
            sentence = self.tr("Compte de {name} modifié")
        self.edited.emit(sentence.format(name=account.name))

    def _on_refused(self, refusal: Refused) -> None:
        self.form.show_refusal(refusal, self.trouble)

    @Slot(int)
    def _on_account_asked(self, user_id: int) -> None:
        """The account that has the login already, on top of this one."""
        self.other = EditUserDialog(self, self._desk, user_id)
        self.other.open()
