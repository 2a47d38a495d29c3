"""Suspending, reactivating and removing the rows of a list of members, after a question with their number (G3.2)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from chorus_desktop.core import member_decisions
from chorus_desktop.core.batch import Summary
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.member_decisions import Seen
from chorus_desktop.core.members import MemberRow
from chorus_desktop.core.operation import Body
from chorus_desktop.gui.batch_work import BatchWords, BatchWork
from chorus_desktop.gui.dialogs.batch_summary import SummaryWords
from chorus_desktop.gui.effect_preview import shown_by
from chorus_desktop.gui.look.messages import confirm, tell
from chorus_desktop.gui.topics import Topic


class MemberChanges(BatchWork):
    """Each asks, runs the verb on what the list showed, and says how it went."""

    def suspend(self, structure: Body, rows: Sequence[MemberRow]) -> None:
        """« Désactiver », after a confirmation with their number."""
        text = tr(
            "Le rattachement ne donne plus aucun droit sur {structure} jusqu’à ce que vous le réactiviez. "
            "Le compte, les services et les dates ne changent pas."
        )
        asked = (tr("Désactiver {name}\u202f?"), tr("Désactiver {count} utilisateurs\u202f?"), text)
        if self._agreed(
            structure,
            rows,
            tr("Désactiver des utilisateurs"),
            asked,
            tr("Désactiver"),
            "player-pause",
            verb=member_decisions.suspend,
        ):
            told = (tr("{name} est désactivé"), tr("1 utilisateur désactivé"), tr("{count} utilisateurs désactivés"))
            self._run(rows, member_decisions.suspend, told)

    def reactivate(self, structure: Body, rows: Sequence[MemberRow]) -> None:
        """« Réactiver », after a confirmation with their number."""
        text = tr("Le rattachement à {structure} redevient ce qu’il était\u00a0: rôle, dates, services.")
        asked = (tr("Réactiver {name}\u202f?"), tr("Réactiver {count} utilisateurs\u202f?"), text)
        if self._agreed(
            structure,
            rows,
            tr("Réactiver des utilisateurs"),
            asked,
            tr("Réactiver"),
            "player-play",
            verb=member_decisions.reactivate,
        ):
            told = (tr("{name} est réactivé"), tr("1 utilisateur réactivé"), tr("{count} utilisateurs réactivés"))
            self._run(rows, member_decisions.reactivate, told)

    def remove(self, structure: Body, rows: Sequence[MemberRow]) -> None:
        """« Supprimer », after a confirmation with their number."""
        text = tr(
            "Le rattachement à {structure} et tous ses accès prennent fin, et une demande en attente y est refusée "
            "(« Rattachement supprimé »). Le compte reste ; pour revenir, il faudra être rattaché de nouveau."
        )
        asked = (
            tr("Supprimer le rattachement de {name}\u202f?"),
            tr("Supprimer {count} utilisateurs de la structure\u202f?"),
            text,
        )
        title = tr("Supprimer les utilisateurs sélectionnés")
        if self._agreed(
            structure, rows, title, asked, tr("Supprimer"), "trash", "danger", verb=member_decisions.remove
        ):
            told = (
                tr("Le rattachement de {name} est supprimé"),
                tr("1 rattachement supprimé"),
                tr("{count} rattachements supprimés"),
            )
            self._run(rows, member_decisions.remove, told)

    def _agreed(
        self,
        structure: Body,
        rows: Sequence[MemberRow],
        title: str,
        asked: tuple[str, str, str],
        button: str,
        icon: str,
        kind: str = "primary",
        *,
        verb: Callable[..., Summary],
    ) -> bool:
        one, several, text = asked
        heading = one.format(name=rows[0].name) if len(rows) == 1 else several.format(count=len(rows))
        foresee = shown_by(self._desk, verb, self._desk.actor, [Seen(row.id, row.version) for row in rows])
        lead = text.format(structure=structure.name)
        return confirm(self._page, title, heading, lead, button, kind, icon, foresee)

    def _run(self, rows: Sequence[MemberRow], verb: Callable[..., Summary], told: tuple[str, str, str]) -> None:
        named, one, several = told
        first = named.format(name=rows[0].name) if len(rows) == 1 else one
        words = batch_words(first, several, tr("Aucun utilisateur n’a été modifié"))
        heading = tr("{count} utilisateurs").format(count=len(rows))
        seen = [Seen(row.id, row.version) for row in rows]
        self.run_batch(heading, words, len(rows), verb, self._desk.actor, seen)

    def tell_refused(self, refusal: Refused | None) -> None:
        """Who was faster and when, or why it cannot be; then the list as it is now."""
        self.stale.emit()
        title = tr("Utilisateurs rattachés")
        tell(self._page, title, tr("Le rattachement n’a pas été modifié"), str(refusal or ""), learn_more=Topic.REFUSED)


def tr(text: str) -> str:
    return QCoreApplication.translate("MemberWork", text)


def batch_words(one: str, several: str, nothing: str) -> BatchWords:
    """Return how a batch of members is told."""
    return BatchWords(
        one,
        several,
        tr("{done}, 1 laissé de côté"),
        tr("{done}, {left} laissés de côté"),
        nothing,
        SummaryWords(
            tr("Utilisateur"),
            tr("Utilisateurs laissés de côté"),
            tr("Rien n’a changé pour cet utilisateur."),
            tr("Rien n’a changé pour ces {count} utilisateurs."),
        ),
    )
