"""Sending activation mails again, to one person or to many (G3.4, G5.3)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from chorus_desktop.core import activation
from chorus_desktop.core.activation import Draft, Sorted
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.states import Message
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialog_owner import DialogOwner
from chorus_desktop.gui.dialogs.activation_mail import ActivationMailDialog
from chorus_desktop.gui.dialogs.activation_mails import ActivationMailsDialog
from chorus_desktop.gui.look.messages import tell
from chorus_desktop.gui.reader import or_refused
from chorus_desktop.gui.topics import Topic


class ActivationWork(DialogOwner):
    """What « Envoyer le courriel d'activation » and « Renvoyer mails d'activation » do; `said` tells it in the past.

    `dialog` is the one that is open.
    """

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk

    def send_one(self, user_id: int, message: Message = Message.ACTIVATION) -> None:
        """The envelope, or the key, of a row: a fresh code, and the mail to copy, open or save."""
        work = partial(or_refused, activation.draft, self._desk.actor, user_id, message)
        self._desk.reader.soon(self, "draft", work, partial(self._on_draft, message))

    def send_all(self, ids: Sequence[int]) -> None:
        """The ticked rows: those « En cours d'activation »; the others are named as skipped."""
        work = partial(activation.sort_out, self._desk.actor, list(ids))
        self._desk.reader.soon(self, "sorted", work, self._on_sorted)

    def _on_draft(self, message: Message, found: Draft | Refused) -> None:
        if isinstance(found, Refused):
            title = self.tr("Envoyer le courriel d'activation")
            heading = self.tr("Ce courriel d’activation ne peut pas être envoyé")
            if message is Message.PASSWORD_CODE:
                title, heading = self.tr("Donner un code de mot de passe"), self.tr("Ce code ne peut pas être donné")
            tell(self._page, title, heading, str(found), learn_more=Topic.ACCOUNT)
            return
        dialog = ActivationMailDialog(self._page, self._desk, found)
        dialog.said.connect(self.said)
        self.open(dialog)

    def _on_sorted(self, ticked: Sorted) -> None:
        dialog = ActivationMailsDialog(self._page, self._desk, ticked)
        dialog.said.connect(self.said)
        self.open(dialog)
