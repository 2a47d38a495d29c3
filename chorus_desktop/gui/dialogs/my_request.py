"""One of one's own requests: what was asked, what became of it, why and by whom (G2.8)."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from chorus_desktop.core.access import NONE, Access
from chorus_desktop.core.my_requests import RequestRow, SpaceLine
from chorus_desktop.core.states import Origin, RequestStatus
from chorus_desktop.core.text import moment, siret
from chorus_desktop.core.words import word
from chorus_desktop.gui.account_blocks.request_columns import badge, may_repeat
from chorus_desktop.gui.look.dialog import CONFIRMATION, Dialog
from chorus_desktop.gui.look.pair import Pair, align
from chorus_desktop.gui.look.widgets import Badge


class MyRequestDialog(Dialog):
    """Nothing is decided here; what the request allows is asked for once the dialog has closed."""

    again_wanted = Signal()
    withdrawal_wanted = Signal()

    def __init__(self, parent: QWidget | None, row: RequestRow) -> None:
        window_title = self.tr("Demande d’abonnement") if row.for_spaces else self.tr("Demande de rattachement")
        super().__init__(parent, window_title, width=CONFIRMATION)
        heading = self.tr("Votre demande n°\u00a0{number} à {structure}")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setText(heading.format(number=row.number, structure=row.structure_name))
        self.status = Badge()
        self.status.set(*badge(row))
        column = self.column(2)
        column.addWidget(self.status, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(6)
        self.pairs = []
        for label, text in self._said(row):
            pair = Pair(label)
            pair.say(text)
            self.pairs.append(pair)
            column.addWidget(pair)
        align(self.pairs)
        if row.is_pending:
            self.withdraw = self.add_button(self.tr("Retirer"), "dangerText", "arrow-back-up")
            self.withdraw.clicked.connect(self._on_withdraw)
        if may_repeat(row):
            self.again = self.add_button(self.tr("Demander à nouveau"), icon="rotate")
            self.again.clicked.connect(self._on_again)
        close = self.add_button(self.tr("Fermer"), "primary")
        close.clicked.connect(self.accept)
        close.setFocus()

    def _said(self, row: RequestRow) -> Iterator[tuple[str, str]]:
        """Yield what is to be known of it; what is not there is left out."""
        yield self.tr("Structure"), f"{row.structure_name} · {siret(row.identifier)}"
        asked = moment(row.asked_at)
        if row.origin is not Origin.APPLICATION:
            asked = f"{asked} ({word(row.origin).lower()})"
        yield self.tr("Date de la demande"), asked
        if row.for_spaces:
            yield self.tr("Espaces demandés"), "\n".join(self._space(line, row.status) for line in _spaces(row))
        else:
            yield self.tr("Services demandés"), "\n".join(row.names) or self.tr("Toute la structure")
            if row.role is not None:
                yield self.tr("Rôle demandé"), word(row.role)
        if row.comment:
            yield self.tr("Votre commentaire"), row.comment
        if row.decided_at is not None and row.status is not RequestStatus.REMOVED:
            yield (
                self.tr("Répondu par"),
                self.tr("{name}, le {when}").format(name=row.decided_by, when=moment(row.decided_at)),
            )
        elif row.decided_at is not None:
            yield self.tr("Retirée le"), moment(row.decided_at)
        if row.reason:
            yield self.tr("Motif du refus"), row.reason
        if row.decision_comment:
            yield self.tr("Commentaire du gestionnaire"), row.decision_comment

    def _space(self, line: SpaceLine, status: RequestStatus) -> str:
        """One space, on what, with what was asked and what was granted of it."""
        where = line.service or self.tr("tous les services")
        text = f"{word(line.space)}, {where}\u00a0: {self._accesses(line.asked)}"
        if status is RequestStatus.VALIDATED and line.granted is not None and line.granted != line.asked:
            granted = self.tr("non accordé") if line.granted == NONE else self.tr("accordé\u00a0: {granted}")
            text += f" ({granted.format(granted=self._accesses(line.granted))})"
        return f"{text}\n« {line.comment} »" if line.comment else text

    def _accesses(self, access: Access) -> str:
        if access.consultation and access.modification:
            return self.tr("consultation et modification")
        return self.tr("consultation") if access.consultation else self.tr("modification")

    @Slot()
    def _on_withdraw(self) -> None:
        self.accept()
        self.withdrawal_wanted.emit()

    @Slot()
    def _on_again(self) -> None:
        self.accept()
        self.again_wanted.emit()


def _spaces(row: RequestRow) -> Iterator[SpaceLine]:
    return (line for line in row.lines if isinstance(line, SpaceLine))
