"""« Créer le compte utilisateur » (G3.4): who it is, then the mail with which they activate it."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QMetaMethod, Signal, Slot
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import activation, language, pigp, users
from chorus_desktop.core.activation import Draft
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.operation import Body
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.users import Identity
from chorus_desktop.gui import field_errors
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.activation_mail import ActivationMailDialog, author
from chorus_desktop.gui.dialogs.asking import AskingDialog
from chorus_desktop.gui.letter_view import LetterView
from chorus_desktop.gui.letter_ways import LetterWays
from chorus_desktop.gui.look.dialog import SUMMARY
from chorus_desktop.gui.look.form import FieldError
from chorus_desktop.gui.look.widgets import Banner
from chorus_desktop.gui.user_form import UserForm


class Created(NamedTuple):
    """A new account, and the mail that is to leave."""

    user_id: int
    name: str
    draft: Draft


class CreateUserDialog(AskingDialog):
    """`created` carries the id and the name of the new account. `structure`: the one they are to join, if known.

    `known` carries those of the account that has the login already, and is to be taken instead; when nobody listens to
    it, that account is opened here. For a structure that passes by the PIGP, the message to the DGFiP is drafted.
    """

    created = Signal(int, str)
    known = Signal(int, str)

    def __init__(self, parent: QWidget | None, desk: Desk, structure: Body | None = None) -> None:
        super().__init__(parent, desk, self.tr("Créer le compte utilisateur"), width=SUMMARY)
        self._structure = structure
        self._pigp = pigp.concerned(author(desk), structure.id if structure else None)
        heading = self.tr("Créer le compte d’une personne")
        if self._pigp:
            heading = self.tr("Demander le compte d’une personne")
        elif structure is not None:
            heading = self.tr("Créer le compte d’une personne à rattacher à {structure}").format(
                structure=structure.name
            )
        elif desk.actor.id is None:
            heading = self.tr("Créer le compte d’une autre personne")
        self.heading.setText(heading)
        self.banner, self.view = Banner(), LetterView()
        self.form = UserForm()
        column = self.column()
        column.addWidget(self.banner)
        column.addWidget(self.form)
        column.addWidget(self.view, 1)
        self.banner.setVisible(bool(self._pigp))
        self.view.setVisible(bool(self._pigp))
        self.trouble = FieldError()
        self.footer_left.addWidget(self.trouble, 1)
        self.cancel = self.add_cancel(self.tr("Fermer") if self._pigp else "")
        if self._pigp:
            self._draft()
        else:
            self._offer()
        self.form.editor("last_name").setFocus()

    def _offer(self) -> None:
        self.set_lead(
            self.tr(
                "Le compte est « En cours d’activation » jusqu’à ce que cette personne choisisse son mot de passe, "
                "avec le code du courriel qui suit."
            )
        )
        self.confirm = self.add_button(self.tr("Créer le compte utilisateur"), "primary", "user-plus")
        self.confirm.clicked.connect(self._on_create)
        self.form.account_asked.connect(self._on_account_asked)

    # Here

    @Slot()
    def _on_create(self) -> None:
        if self._desk.awaits(self._run):
            return
        field_errors.clear(self.form.lines)
        self.form.open_account.hide()
        self.trouble.clear()
        structure_id = self._structure.id if self._structure else None
        arguments = (author(self._desk), self.form.identity(), structure_id)
        self._run = self._desk.run(create, *arguments, then=self._on_created, sorry=self._on_refused)

    def _on_refused(self, refusal: Refused) -> None:
        self.form.show_refusal(refusal, self.trouble)

    def _on_created(self, made: Created) -> None:
        """The mail first: whoever asked for the account goes on with it once the mail is dealt with."""
        self.mail = ActivationMailDialog(self, self._desk, made.draft)
        self.mail.finished.connect(partial(self._on_mail_finished, made))
        self.mail.open()

    def _on_mail_finished(self, made: Created, _: int) -> None:
        self.accept()
        self.created.emit(made.user_id, made.name)

    @Slot(int)
    def _on_account_asked(self, user_id: int) -> None:
        if self.isSignalConnected(QMetaMethod.fromSignal(self.known)):
            self._desk.reader.soon(self, "name", partial(users.named, user_id), partial(self._on_known, user_id))
            return
        from chorus_desktop.gui.dialogs.edit_user import EditUserDialog

        self.edit = EditUserDialog(self, self._desk, user_id)
        self.edit.open()

    def _on_known(self, user_id: int, name: str) -> None:
        self.accept()
        self.known.emit(user_id, name)

    # By the PIGP

    def _draft(self) -> None:
        self.banner.set("warning", language.tr(pigp.ASK).format(structure=self._pigp))
        for name in ("contact_email", "phone", "address", "postal_code", "city"):
            self.form.fields[name].hide()
        self.form.lines["login"].attach(self.form.editor("login"), required=True)
        ways = LetterWays(self, self._desk, self.trouble, lambda: self.letter)
        self.save, self.copy = ways.save, ways.copy
        for name in ("last_name", "first_name", "login"):
            self.form.editor(name).textChanged.connect(self._show_letter)
        self._show_letter()

    @Slot()
    def _show_letter(self) -> None:
        typed = self.form.identity()
        person = pigp.Person(typed.last_name, typed.first_name, typed.login)
        body = self._structure or Body(0, "", self._pigp)
        self.letter = pigp.letter(body.name, body.identifier, self._desk.actor.name, person)
        self.view.show_letter(self.letter)
        self.trouble.clear()


def create(actor: Actor, identity: Identity, structure_id: int | None) -> Created:
    """On the writer thread: the account, then its mail to look at."""
    user_id = users.create(actor, identity, structure_id)
    return Created(user_id, users.named(user_id), activation.draft(actor, user_id))
