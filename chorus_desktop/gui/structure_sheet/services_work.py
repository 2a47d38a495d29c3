"""Puts services to sleep or wakes them, one or several, after a confirmation that counts (G7.4)."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import services
from chorus_desktop.core.batch import Summary
from chorus_desktop.core.errors import Refused
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.batch_summary import BatchSummaryDialog, Words
from chorus_desktop.gui.dialogs.progress import ProgressDialog
from chorus_desktop.gui.look.messages import confirm, tell

PATIENCE = 0.04
"""Seconds that the window gives the reader before it goes on: the figure is nearly always there by then."""


class ServicesWork(QObject):
    """`said` carries a sentence in the past; `done` the ids of the services that were switched."""

    said = Signal(str)
    done = Signal(list)

    def __init__(self, block: QWidget, desk: Desk) -> None:
        super().__init__(block)
        self._block, self._desk = block, desk
        self.progress: ProgressDialog | None = None
        self.dialog: BatchSummaryDialog | None = None

    def ask_switch(self, names: Mapping[int, str], active: bool) -> None:
        """Read how many members have rights there, ask, then do it; `names`: the services, by id."""
        if names:
            read, reader = partial(services.holders, list(names)), self._desk.reader
            job = reader.submit(self, "holders", read, partial(self._ask, dict(names), active), urgent=True)
            reader.wait(job, PATIENCE)

    def _ask(self, names: dict[int, str], active: bool, holders: int) -> None:
        count = len(names)
        if count == 1:
            heading = self.tr("Réactiver « {name} »\u202f?") if active else self.tr("Désactiver « {name} »\u202f?")
        else:
            heading = (
                self.tr("Réactiver {count} services\u202f?")
                if active
                else self.tr("Désactiver {count} services\u202f?")
            )
        word, icon = (self.tr("Réactiver"), "player-play") if active else (self.tr("Désactiver"), "player-pause")
        if confirm(
            self._block,
            self.tr("Réactiver des services") if active else self.tr("Désactiver des services"),
            heading.format(name=next(iter(names.values())), count=count),
            self._consequence(active, count, holders),
            word,
            icon=icon,
        ):
            self._run(list(names), active)

    def _consequence(self, active: bool, count: int, holders: int) -> str:
        """What becomes of the rights, with their number."""
        if active:
            first = (
                self.tr("De nouveau proposé aux rattachements.")
                if count == 1
                else self.tr("De nouveau proposés aux rattachements.")
            )
            none, one, many = (
                self.tr("Aucun droit n’y dormait."),
                self.tr("Les droits d’un utilisateur s’y réveilleront."),
                self.tr("Les droits de {holders} utilisateurs s’y réveilleront."),
            )
        else:
            first = (
                self.tr("Rien n’est supprimé, mais il ne sera plus proposé aux rattachements.")
                if count == 1
                else self.tr("Rien n’est supprimé, mais ils ne seront plus proposés aux rattachements.")
            )
            none, one, many = (
                self.tr("Aucun utilisateur n’y est habilité."),
                self.tr("Les droits d’un utilisateur y dormiront."),
                self.tr("Les droits de {holders} utilisateurs y dormiront."),
            )
        second = many if holders > 1 else one if holders else none
        return f"{first} {second}".format(holders=holders)

    def _run(self, ids: list[int], active: bool) -> None:
        heading = (
            self.tr("Réactivation de {count} services") if active else self.tr("Désactivation de {count} services")
        )
        self.progress = ProgressDialog(self._block, self._desk, heading.format(count=len(ids)), len(ids))
        verb = services.reactivate_services if active else services.deactivate_services
        then = partial(self._on_done, ids, active)
        self._desk.run_long(verb, self._desk.actor, ids, then=then, sorry=partial(self._on_refused, active))

    def _finish(self) -> None:
        if self.progress is not None:
            self.progress.finish()
            self.progress = None

    def _on_done(self, ids: list[int], active: bool, summary: Summary) -> None:
        self._finish()
        failed = {failure.id for failure in summary.failures}
        self.done.emit([id for id in ids if id not in failed])
        if summary.done == 1:
            said = self.tr("« {name} » réactivé") if active else self.tr("« {name} » désactivé")
        else:
            said = self.tr("{count} services réactivés") if active else self.tr("{count} services désactivés")
        said = said.format(name="".join(summary.names[:1]), count=summary.done)
        if not failed:
            self.said.emit(said)
            return
        heading = (
            self.tr("{said}, {left} laissé de côté") if len(failed) == 1 else self.tr("{said}, {left} laissés de côté")
        )
        if not summary.done:
            heading = self.tr("Aucun service n’a été modifié")
        self.dialog = BatchSummaryDialog(
            self._block, heading.format(said=said, left=len(failed)), summary, self._words()
        )
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _on_refused(self, active: bool, refusal: Refused) -> None:
        self._finish()
        title = self.tr("Réactiver des services") if active else self.tr("Désactiver des services")
        tell(self._block, title, self.tr("Le service n’a pas été modifié"), str(refusal))

    def _words(self) -> Words:
        return Words(
            self.tr("Service"),
            self.tr("Services laissés de côté"),
            self.tr("Ce service n’a pas changé ; il reste coché dans la liste."),
            self.tr("Ces {count} services n’ont pas changé ; ils restent cochés dans la liste."),
        )
