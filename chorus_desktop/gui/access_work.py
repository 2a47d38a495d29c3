"""What is done with the accesses of members: looked at, given or taken directly, copied from somebody (G2, B10)."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from chorus_desktop.core import access_changes
from chorus_desktop.core.access_changes import Change
from chorus_desktop.core.batch import Summary
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.operation import Body
from chorus_desktop.core.subscriptions import Key
from chorus_desktop.gui.batch_work import BatchWork
from chorus_desktop.gui.dialogs.accesses import AccessesDialog
from chorus_desktop.gui.dialogs.change_access import ChangeAccessDialog
from chorus_desktop.gui.dialogs.copy_access import CopyAccessDialog
from chorus_desktop.gui.look.messages import tell
from chorus_desktop.gui.member_changes import batch_words
from chorus_desktop.gui.topics import Topic


class AccessWork(BatchWork):
    """Opens the dialogs, runs the verbs; `people` are names by membership, all of one structure."""

    def consult(self, membership_id: int, parent: QWidget | None = None) -> None:
        """« Accès » of one member."""
        dialog = AccessesDialog(parent or self._page, self._desk, membership_id)
        dialog.change_asked.connect(partial(self._change_one, dialog))
        dialog.copy_asked.connect(partial(self._copy_one, dialog))
        self.open(dialog)

    def _change_one(self, dialog: AccessesDialog, key: Key | None) -> None:
        if dialog.sheet is not None:
            member = dialog.sheet.member
            self.change(dialog.sheet.body, {member.id: member.name}, key, dialog)

    def _copy_one(self, dialog: AccessesDialog) -> None:
        if dialog.sheet is not None:
            member = dialog.sheet.member
            self.copy(dialog.sheet.body, {member.id: member.name}, dialog)

    def change(
        self, body: Body, people: Mapping[int, str], key: Key | None = None, parent: QWidget | None = None
    ) -> None:
        """« Accorder ou retirer un accès », to one or several."""
        dialog = ChangeAccessDialog(parent or self._page, self._desk, body, people, key)
        dialog.agreed.connect(partial(self._run_change, dialog, dict(people)))
        self.open(dialog)

    def _run_change(self, dialog: ChangeAccessDialog, people: Mapping[int, str], change: Change) -> None:
        heading = self.tr("Accès de {count} utilisateurs").format(count=len(people))
        one = self.tr("Accès de {name} modifiés").format(name=next(iter(people.values())))
        words = batch_words(
            one if len(people) == 1 else self.tr("Accès de 1 utilisateur modifiés"),
            self.tr("Accès de {count} utilisateurs modifiés"),
            self.tr("Aucun accès n’a été modifié"),
        )
        self.run_batch(
            *(heading, words, len(people), access_changes.change, self._desk.actor, list(people), [change]),
            sorry=dialog.show_refusal,
            then=partial(_accept, dialog),
        )

    def copy(self, body: Body, people: Mapping[int, str], parent: QWidget | None = None) -> None:
        """« Copier les droits de… » somebody to one or several."""
        dialog = CopyAccessDialog(parent or self._page, self._desk, body, people)
        dialog.agreed.connect(partial(self._run_copy, dialog, dict(people)))
        self.open(dialog)

    def _run_copy(self, dialog: CopyAccessDialog, people: Mapping[int, str], model: int, others: list[int]) -> None:
        heading = self.tr("Droits de {count} utilisateurs").format(count=len(others))
        one = self.tr("{name} a reçu les droits copiés").format(name=people[others[0]])
        words = batch_words(
            one if len(others) == 1 else self.tr("1 utilisateur a reçu les droits copiés"),
            self.tr("{count} utilisateurs ont reçu les droits copiés"),
            self.tr("Aucun droit n’a été copié"),
        )
        self.run_batch(
            *(heading, words, len(others), access_changes.copy, self._desk.actor, model, others),
            sorry=dialog.show_refusal,
            then=partial(_accept, dialog),
        )

    def tell_refused(self, refusal: Refused | None) -> None:
        self.stale.emit()
        tell(
            self._page,
            self.tr("Accès"),
            self.tr("Les accès n’ont pas été modifiés"),
            str(refusal or ""),
            learn_more=Topic.REFUSED,
        )


def _accept(dialog: QDialog, _: Summary) -> None:
    """The form has done its work."""
    dialog.accept()
