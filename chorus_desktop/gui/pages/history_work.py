"""What can be done with rows of « Historique »: undo decisions, note what was carried over to Chorus Pro (B1)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import reports, undo
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.history import Detail
from chorus_desktop.core.text import day
from chorus_desktop.gui.batch_work import BatchWords, BatchWork
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialogs.batch_summary import SummaryWords
from chorus_desktop.gui.dialogs.report import ReportDialog
from chorus_desktop.gui.effect_preview import shown_by
from chorus_desktop.gui.look.messages import confirm, tell
from chorus_desktop.gui.topics import Topic


def confirm_undo(parent: QWidget, desk: Desk, numbers: Sequence[int], heading: str, sentence: str) -> bool:
    """Say what is undone, and ask (B1)."""
    words = QCoreApplication.translate("HistoryWork", "Annuler la décision")
    foresee = shown_by(desk, undo.undo, desk.actor, list(numbers))
    return confirm(parent, words, heading, sentence, words, icon="arrow-back-up", foresee=foresee)


class HistoryWork(BatchWork):
    """`said` carries a sentence in the past; the list hears of each change through the desk."""

    # Undo

    def undo_one(self, detail: Detail) -> None:
        """« Annuler la décision »: this row alone."""
        heading = self.tr("Annuler\u202f: {title}, «\u00a0{word}\u00a0»\u202f?").format(
            title=detail.title, word=detail.row.word
        )
        self._undo([detail.row.id], heading)

    def undo_all(self, detail: Detail, together: Sequence[int]) -> None:
        """The whole operation that this row is part of."""
        heading = self.tr("Annuler les {count} décisions de la même opération\u202f?").format(count=len(together))
        self._undo(together, heading)

    def _undo(self, numbers: Sequence[int], heading: str) -> None:
        sentence = self.tr(
            "Tout redevient comme avant\u202f; une décision dont les données ont changé depuis reste telle quelle. "
            "L’historique garde les deux. Un courriel qui n’est pas parti est retenu\u202f; un courriel parti est "
            "suivi d’un autre, « décision annulée »."
        )
        if confirm_undo(self._page, self._desk, numbers, heading, sentence):
            self.undo_now(numbers)

    def undo_now(self, numbers: Sequence[int]) -> None:
        """Take decisions back, with progress, and say how it went."""
        heading = self.tr("Annulation de {count} décisions").format(count=len(numbers))
        words = BatchWords(
            self.tr("Décision annulée"),
            self.tr("{count} décisions annulées"),
            self.tr("{done}, 1 laissée telle quelle"),
            self.tr("{done}, {left} laissées telles quelles"),
            self.tr("Aucune décision n’a été annulée"),
            SummaryWords(
                self.tr("Demandeur"),
                self.tr("Décisions qui restent"),
                self.tr("Cette décision n’a pas été annulée."),
                self.tr("Ces {count} décisions n’ont pas été annulées."),
            ),
        )
        self.run_batch(heading, words, len(numbers), undo.undo, self._desk.actor, list(numbers))

    # Chorus Pro

    def report(self, numbers: Sequence[int]) -> None:
        """« Reporté dans Chorus Pro le … », today unless another day is chosen."""
        dialog = ReportDialog(self._page, self._desk, numbers)
        dialog.saved.connect(partial(self._on_reported, dialog))
        self.open(dialog)

    def _on_reported(self, dialog: ReportDialog) -> None:
        one = self.tr("1 décision reportée le {day}")
        several = self.tr("{count} décisions reportées le {day}")
        self.said.emit(_counted(one, several, dialog.count).format(day=day(dialog.marked_on)))

    def take_back(self, numbers: Sequence[int]) -> None:
        """Not done in Chorus Pro after all."""
        self._desk.run(reports.take_back, self._desk.actor, list(numbers), then=self._on_taken_back, sorry=self._sorry)

    def _on_taken_back(self, count: int) -> None:
        one, several = self.tr("1 décision de nouveau à reporter"), self.tr("{count} décisions de nouveau à reporter")
        self.said.emit(_counted(one, several, count))

    def _sorry(self, refusal: Refused) -> None:
        tell(
            self._page,
            self.tr("Retirer le report"),
            self.tr("Rien n’a été changé"),
            str(refusal),
            learn_more=Topic.REFUSED,
        )

    def tell_refused(self, refusal: Refused | None) -> None:
        """Somebody has changed the same rows since, or undone it already: who and when."""
        self.stale.emit()
        heading = self.tr("La décision n’a pas été annulée")
        tell(self._page, self.tr("Annuler la décision"), heading, str(refusal or ""), learn_more=Topic.UNDO)


def _counted(one: str, several: str, count: int) -> str:
    """The sentence for so many; what else it holds is filled in later."""
    return one if count == 1 else several.replace("{count}", QLocale().toString(count))
