"""Puts services to sleep or wakes them, one or several, after a confirmation that counts (G7.4)."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal

from chorus_desktop.core import services
from chorus_desktop.core.batch import Summary
from chorus_desktop.core.errors import Refused
from chorus_desktop.gui.batch_work import BatchWords, BatchWork
from chorus_desktop.gui.dialogs.batch_summary import SummaryWords
from chorus_desktop.gui.look.messages import confirm, tell
from chorus_desktop.gui.topics import Topic


class ServicesWork(BatchWork):
    """`done` carries the ids of the services that were switched."""

    done = Signal(list)

    def ask_switch(self, names: Mapping[int, str], active: bool) -> None:
        """Read how many members have rights there, ask, then do it; `names`: the services, by id."""
        if names:
            read = partial(services.holders, list(names))
            self._desk.reader.soon(self, "holders", read, partial(self._ask, dict(names), active))

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
            self._page,
            self.tr("Réactiver des services") if active else self.tr("Désactiver des services"),
            heading.format(name=next(iter(names.values())), count=count),
            self._consequence(active, count, holders),
            word,
            icon=icon,
        ):
            self._run(names, active)

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

    def _run(self, names: dict[int, str], active: bool) -> None:
        ids = list(names)
        heading = (
            self.tr("Réactivation de {count} services") if active else self.tr("Désactivation de {count} services")
        )
        verb = services.reactivate_services if active else services.deactivate_services
        self.run_batch(
            *(heading.format(count=len(ids)), self._words(active, names), len(ids), verb, self._desk.actor, ids),
            then=partial(self._tell_done, ids),
        )

    def _tell_done(self, ids: list[int], summary: Summary) -> None:
        failed = {failure.id for failure in summary.failures}
        self.done.emit([id for id in ids if id not in failed])

    def tell_refused(self, refusal: Refused | None) -> None:
        self.stale.emit()
        title = self.tr("Désactiver ou réactiver des services")
        tell(self._page, title, self.tr("Le service n’a pas été modifié"), str(refusal or ""), learn_more=Topic.REFUSED)

    def _words(self, active: bool, names: dict[int, str]) -> BatchWords:
        one = self.tr("1 service réactivé") if active else self.tr("1 service désactivé")
        if len(names) == 1:
            said = self.tr("« {name} » réactivé") if active else self.tr("« {name} » désactivé")
            one = said.format(name=next(iter(names.values())))
        return BatchWords(
            one,
            self.tr("{count} services réactivés") if active else self.tr("{count} services désactivés"),
            self.tr("{done}, 1 laissé de côté"),
            self.tr("{done}, {left} laissés de côté"),
            self.tr("Aucun service n’a été modifié"),
            SummaryWords(
                self.tr("Service"),
                self.tr("Services laissés de côté"),
                self.tr("Ce service n’a pas changé ; il reste coché dans la liste."),
                self.tr("Ces {count} services n’ont pas changé ; ils restent cochés dans la liste."),
            ),
        )
