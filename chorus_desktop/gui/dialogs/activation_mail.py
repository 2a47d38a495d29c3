"""The mail that brings a code to one person: copy it, open it in the mail program, or save it (G3.4, G7.1, G7.2)."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import activation, outbox
from chorus_desktop.core.activation import Draft, Prepared
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.outbox import Parcel
from chorus_desktop.core.rights import DISCONNECTED, Actor
from chorus_desktop.core.states import Message
from chorus_desktop.exchange import eml
from chorus_desktop.gui import letter_view
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.asking import AskingDialog
from chorus_desktop.gui.letter_view import LetterView
from chorus_desktop.gui.look.dialog import SUMMARY
from chorus_desktop.gui.look.widgets import Banner

Way = Callable[[Parcel], bool]
"""Lets the mail leave; False when it did not."""


def author(desk: Desk) -> Actor:
    """Who acts at this desk: whoever is signed in, or the sign-in screen."""
    return desk.actor if desk.actor.id is not None else DISCONNECTED


class ActivationMailDialog(AskingDialog):
    """Its code is made at the first way out that is chosen, and stays the same for the others.

    `said` tells in the past how the mail left.
    """

    said = Signal(str)

    def __init__(self, parent: QWidget | None, desk: Desk, draft: Draft) -> None:
        title, heading = self.tr("Envoyer le courriel d'activation"), self.tr("Courriel d’activation de {name}")
        if draft.message is Message.PASSWORD_CODE:
            title, heading = self.tr("Donner un code de mot de passe"), self.tr("Code de mot de passe pour {name}")
        super().__init__(parent, desk, title, heading.format(name=draft.name), SUMMARY)
        self._draft = draft
        self._parcel: Parcel | None = None
        self.banner = Banner()
        self.banner.set(
            "info",
            self.tr(
                "Choisissez comment ce courriel part. Son code est créé à ce moment-là\u202f; un code plus ancien ne "
                "vaudra plus rien."
            ),
        )
        self.view = LetterView()
        self.view.show_letter(draft.letter)
        column = self.column()
        column.addWidget(self.banner)
        column.addWidget(self.view, 1)
        self.cancel = self.add_cancel(self.tr("Fermer"))
        self.copy = self.add_button(self.tr("Copier"), "", "copy")
        self.save = self.add_button(self.tr("Enregistrer en .eml"), "", "download")
        self.open_mail = self.add_button(self.tr("Ouvrir dans le logiciel de messagerie"), "primary", "mail")
        self.copy.clicked.connect(self._on_copy)
        self.save.clicked.connect(self._on_save)
        self.open_mail.clicked.connect(self._on_open)
        self._let_choose(True)
        self.copy.setFocus() if draft.demonstration else self.open_mail.setFocus()

    def _let_choose(self, free: bool) -> None:
        for button in (self.copy, self.save):
            button.setEnabled(free)
        self.open_mail.setEnabled(free and not self._draft.demonstration)
        if self._draft.demonstration:
            self.open_mail.setToolTip(self.tr("La démonstration n’envoie rien."))

    # The ways out

    @Slot()
    def _on_copy(self) -> None:
        self._leave(self._copy)

    @Slot()
    def _on_open(self) -> None:
        self._leave(self._open)

    @Slot()
    def _on_save(self) -> None:
        name = eml.free_name(Path(), self._draft.name).name
        path = letter_view.ask_file(self, self.tr("Enregistrer en .eml"), name)
        if path is not None:
            self._leave(partial(self._save, path))

    def _copy(self, parcel: Parcel) -> bool:
        letter_view.copy(parcel.letter)
        self._tell(self.tr("Copié\u202f: collez-le dans un courriel à {to}.").format(to=parcel.letter.to))
        return True

    def _open(self, parcel: Parcel) -> bool:
        opened = letter_view.open_mail_program(parcel.letter)
        if opened:
            self._tell(self.tr("Ouvert dans votre logiciel de messagerie\u202f: il ne reste qu’à l’envoyer."))
        else:
            self._fail(self.tr("Aucun logiciel de messagerie ne s’est ouvert\u202f: copiez ce courriel."))
        return opened

    def _save(self, path: Path, parcel: Parcel) -> bool:
        try:
            eml.save(parcel, path)
        except Refused as refusal:
            self._fail(str(refusal))
            return False
        self._tell(self.tr("Enregistré dans {path}.").format(path=path))
        return True

    # The code, then the way

    def _leave(self, way: Way) -> None:
        if self._parcel is not None:
            self._go(way, self._parcel)
            return
        self._let_choose(False)
        then = partial(self._on_prepared, way)
        prepare = partial(activation.prepare, message=self._draft.message)
        arguments = (author(self._desk), [self._draft.user_id])
        self._run = self._desk.run(prepare, *arguments, then=then, sorry=self._on_refused)

    def _on_prepared(self, way: Way, prepared: Prepared) -> None:
        self._let_choose(True)
        (self._parcel,) = prepared.parcels
        self.view.show_letter(self._parcel.letter)
        self._go(way, self._parcel)

    def _go(self, way: Way, parcel: Parcel) -> None:
        if way(parcel):
            self._desk.run(outbox.mark_sent, [parcel.id])

    def _tell(self, done: str) -> None:
        self.banner.set("success", done)
        said = self.tr("Courriel d’activation de {name} prêt à partir")
        if self._draft.message is Message.PASSWORD_CODE:
            said = self.tr("Code de mot de passe pour {name} prêt à partir")
        self.said.emit(said.format(name=self._draft.name))

    def _fail(self, sentence: str) -> None:
        self.banner.set("danger", sentence)

    def _on_refused(self, refusal: Refused) -> None:
        """The account was activated meanwhile, or is out of reach: nothing more can leave."""
        self._fail(str(refusal))
        self.cancel.setFocus()
