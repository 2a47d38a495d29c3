"""What is done with messages of the outbox: retry, open, save, note as sent, withdraw (G7.2)."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import outbox_changes, wordings
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.outbox import Parcel
from chorus_desktop.core.outbox_changes import Taken
from chorus_desktop.core.outbox_list import OutboxRow
from chorus_desktop.core.states import Delivery
from chorus_desktop.exchange import eml
from chorus_desktop.gui import letter_view
from chorus_desktop.gui.activation import ActivationWork
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look import messages

Way = Callable[[Parcel], str]
"""Lets a message leave the program; returns what went wrong, or nothing."""


class OutboxWork(QObject):
    """`said` tells in the past what was done, `failed` why something was not."""

    said = Signal(str)
    failed = Signal(str)

    def __init__(self, page: QWidget, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        self.activation = ActivationWork(page, desk)
        self.activation.said.connect(self.said)

    def retry(self, ids: Sequence[int], rows: Sequence[OutboxRow]) -> None:
        """An uncertain one may have left: that is said first."""
        doubtful = [row for row in rows if row.state is Delivery.UNCERTAIN]
        if doubtful and not self._agrees(doubtful):
            return
        one, several = self.tr("1 message remis en attente"), self.tr("{count} messages remis en attente")
        self._run(outbox_changes.retry, ids, one, several)

    def _agrees(self, doubtful: Sequence[OutboxRow]) -> bool:
        names = ", ".join(dict.fromkeys(row.name for row in doubtful))
        return messages.confirm(
            self._page,
            self.tr("Réessayer"),
            self.tr("Envoyer une seconde fois\u202f?"),
            self.tr(
                "L’envoi à {names} est incertain\u202f: le message est peut-être déjà arrivé. Demandez-le à la "
                "personne, ou envoyez-le de nouveau."
            ).format(names=names),
            self.tr("Réessayer"),
            icon="rotate",
        )

    def mark_sent(self, ids: Sequence[int]) -> None:
        one, several = self.tr("1 message noté comme envoyé"), self.tr("{count} messages notés comme envoyés")
        self._run(outbox_changes.mark_sent, ids, one, several)

    def withdraw(self, ids: Sequence[int]) -> None:
        """Nobody will be told: it is asked first."""
        count = len(ids)
        heading = self.tr("Retirer 1 message\u202f?") if count == 1 else self.tr("Retirer {count} messages\u202f?")
        agreed = messages.confirm(
            self._page,
            self.tr("Retirer"),
            heading.format(count=count),
            self.tr("Ce qui n’est pas parti ne partira plus\u202f: la personne n’en saura rien. La décision reste."),
            self.tr("Retirer"),
            "danger",
            "trash",
        )
        if agreed:
            one, several = self.tr("1 message retiré"), self.tr("{count} messages retirés")
            self._run(outbox_changes.withdraw, ids, one, several)

    def open(self, row: OutboxRow) -> None:
        """In the mail program; one that bears a code, with a fresh one, by its own dialog."""
        if row.message in wordings.CODED:
            self.activation.send_one(row.user_id, row.message)
        else:
            said = self.tr("Message à {name} ouvert dans votre logiciel de messagerie, noté comme envoyé")
            self._take(row, self._open, said.format(name=row.name))

    def save(self, row: OutboxRow) -> None:
        """As a file, likewise."""
        if row.message in wordings.CODED:
            self.activation.send_one(row.user_id, row.message)
            return
        name = eml.free_name(Path(), row.name, "message").name
        path = letter_view.ask_file(self._page, self.tr("Enregistrer en .eml"), name)
        if path is not None:
            said = self.tr("Message à {name} enregistré dans {path}, noté comme envoyé")
            self._take(row, partial(_save, path), said.format(name=row.name, path=path))

    def _open(self, parcel: Parcel) -> str:
        if letter_view.open_mail_program(parcel.letter):
            return ""
        return self.tr("Aucun logiciel de messagerie ne s’est ouvert.")

    # The verbs

    def _run(self, verb: Callable[..., int], ids: Sequence[int], one: str, several: str) -> None:
        then = partial(self._on_done, one, several)
        self._desk.run(verb, self._desk.actor, list(ids), then=then, sorry=self._on_refused)

    def _on_done(self, one: str, several: str, count: int) -> None:
        self.said.emit(one if count == 1 else several.format(count=count))

    def _take(self, row: OutboxRow, way: Way, said: str) -> None:
        then = partial(self._on_taken, way, said)
        self._desk.run(outbox_changes.take, self._desk.actor, row.id, then=then, sorry=self._on_refused)

    def _on_taken(self, way: Way, said: str, taken: Taken) -> None:
        trouble = way(taken.parcel)
        self._desk.run(outbox_changes.settle, taken, not trouble)
        (self.failed if trouble else self.said).emit(trouble or said)

    def _on_refused(self, refusal: Refused) -> None:
        self.failed.emit(str(refusal))


def _save(path: Path, parcel: Parcel) -> str:
    try:
        eml.save(parcel, path)
    except Refused as refusal:
        return str(refusal)
    return ""
