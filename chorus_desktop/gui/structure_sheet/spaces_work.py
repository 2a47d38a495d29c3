"""Opens and closes spaces, after a confirmation that counts what would happen before it does (G2.6)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale

from chorus_desktop.core import space_changes
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.operation import Body
from chorus_desktop.core.space_changes import Closing, Foreseen, Opening
from chorus_desktop.core.states import Space
from chorus_desktop.core.words import word
from chorus_desktop.gui.batch_work import BatchWork
from chorus_desktop.gui.dialogs.progress import ProgressDialog
from chorus_desktop.gui.effect_preview import shown_by
from chorus_desktop.gui.look.messages import confirm, tell
from chorus_desktop.gui.topics import Topic


class SpacesWork(BatchWork):
    """The verb is run for nothing first: what the question counts is what the verb would do."""

    def ask_open(self, structure: Body, space: Space) -> None:
        """« Ouvrir »: who would have it, and how many requests that makes."""
        self._foresee(structure, space, space_changes.open_space, self._ask_open)

    def ask_close(self, structure: Body, space: Space) -> None:
        """« Fermer »: who would lose it, and how many subscriptions and requests end with it."""
        self._foresee(structure, space, space_changes.close_space, self._ask_close)

    def _foresee(self, structure: Body, space: Space, verb: Callable[..., object], then: Callable[..., object]) -> None:
        heading = self.tr("Calcul de ce qui va changer")
        note = self.tr("Rien n’est encore enregistré.")
        self.progress = ProgressDialog(self._page, self._desk, heading, 0, note)
        self._desk.run_long(
            *(space_changes.foreseen, verb, self._desk.actor, structure.id, space),
            then=partial(self._on_foreseen, partial(then, structure, space)),
            sorry=self._on_refused,
        )

    def _on_foreseen(self, then: Callable[[Foreseen[object]], object], found: Foreseen[object]) -> None:
        self._finish()
        then(found)

    def _ask_open(self, structure: Body, space: Space, found: Foreseen[Opening]) -> None:
        answer, given = found.answer, found.after - found.before
        parts = []
        if given - answer.manager > 0:
            parts.append(
                self._counted(
                    given,
                    self.tr("Un utilisateur l’a aussitôt\u202f: son rôle le donne par défaut."),
                    self.tr("{count} utilisateurs l’ont aussitôt\u202f: leur rôle le donne par défaut."),
                )
            )
        elif answer.manager:
            parts.append(self.tr("Le gestionnaire principal l’a aussitôt."))
        if answer.requests:
            parts.append(
                self._counted(
                    answer.requests,
                    self.tr("Une demande d’abonnement est créée pour le membre qui ne l’a pas"),
                    self.tr("{count} demandes d’abonnement sont créées, une pour chaque autre membre qui ne l’a pas"),
                )
                + self.tr("\u202f; vous en déciderez dans «\u00a0Actions en attente\u00a0». Aucun courriel ne part.")
            )
        elif not parts:
            parts.append(self.tr("Aucun membre ne l’a par défaut, et aucune demande n’est créée."))
        heading = self.tr("Ouvrir « {space} » sur {structure}\u202f?")
        self._ask(structure, space, heading, " ".join(parts), space_changes.open_space, self._tell_opened)

    def _ask_close(self, structure: Body, space: Space, found: Foreseen[Closing]) -> None:
        answer, lost = found.answer, found.before - found.after
        parts = [
            self._counted(
                lost,
                self.tr("Un utilisateur n’y aura plus accès."),
                self.tr("{count} utilisateurs n’y auront plus accès."),
                self.tr("Personne ne s’en sert aujourd’hui."),
            )
        ]
        ends = [
            self._counted(
                answer.subscriptions, self.tr("1 abonnement prend fin"), self.tr("{count} abonnements prennent fin")
            ),
            self._counted(
                answer.refused,
                self.tr("1 demande en attente est refusée (« Espace fermé »)"),
                self.tr("{count} demandes en attente sont refusées (« Espace fermé »)"),
            ),
            self._counted(
                answer.shortened,
                self.tr("1 autre demande garde ses autres espaces"),
                self.tr("{count} autres demandes gardent leurs autres espaces"),
            ),
        ]
        if any(ends):
            parts.append(", ".join(filter(None, ends)) + ".")
        heading = self.tr("Fermer « {space} » sur {structure}\u202f?")
        self._ask(structure, space, heading, " ".join(parts), space_changes.close_space, self._tell_closed)

    def _ask(
        self,
        structure: Body,
        space: Space,
        heading: str,
        text: str,
        verb: Callable[..., object],
        then: Callable[..., object],
    ) -> None:
        opens = verb is space_changes.open_space
        button, icon, kind = (
            (self.tr("Ouvrir"), "lock-open", "primary") if opens else (self.tr("Fermer"), "lock", "danger")
        )
        title = self.tr("Ouvrir un espace") if opens else self.tr("Fermer un espace")
        names = {"space": word(space), "structure": structure.name}
        foresee = shown_by(self._desk, verb, self._desk.actor, structure.id, space)
        if not confirm(self._page, title, heading.format(**names), text, button, kind, icon, foresee):
            return
        doing = self.tr("Ouverture de « {space} »") if opens else self.tr("Fermeture de « {space} »")
        self.progress = ProgressDialog(self._page, self._desk, doing.format(**names), 0)
        self._desk.run_long(
            *(verb, self._desk.actor, structure.id, space),
            then=partial(then, space),
            sorry=self._on_refused,
        )

    def _tell_opened(self, space: Space, done: Opening) -> None:
        self._finish()
        said = self._counted(
            done.requests,
            self.tr("« {space} » est ouvert\u202f: 1 demande à décider"),
            self.tr("« {space} » est ouvert\u202f: {count} demandes à décider"),
            self.tr("« {space} » est ouvert"),
            space=word(space),
        )
        self.said.emit(said)

    def _tell_closed(self, space: Space, done: Closing) -> None:
        self._finish()
        self.said.emit(self.tr("« {space} » est fermé").format(space=word(space)))

    def _counted(self, count: int, one: str, several: str, none: str = "", **values: str) -> str:
        sentence = none if not count else one if count == 1 else several
        return sentence.format(count=QLocale().toString(count), **values)

    def _on_refused(self, refusal: Refused) -> None:
        self._finish()
        self.tell_refused(refusal)

    def tell_refused(self, refusal: Refused | None) -> None:
        """Somebody was faster, or took the right away; then the list as it is now."""
        self.stale.emit()
        tell(
            self._page,
            self.tr("Espaces"),
            self.tr("L’espace n’a pas été modifié"),
            str(refusal or ""),
            learn_more=Topic.REFUSED,
        )
