"""« Supprimer rattachements »: which of one's memberships end, or whose role goes to somebody else (G6.1)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from chorus_desktop.core import holdings
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.holdings import Holding
from chorus_desktop.core.standing import Standing
from chorus_desktop.core.text import siret
from chorus_desktop.gui import badges
from chorus_desktop.gui.look.dialog import SUMMARY, Dialog
from chorus_desktop.gui.look.form import FieldError
from chorus_desktop.gui.look.widgets import muted
from chorus_desktop.gui.table_columns import BadgeSpec, Column
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_view import TableView

ROWS = 8


@dataclass(frozen=True)
class LeaveRow:
    """One line of the table."""

    id: int
    holding: Holding
    ticked: bool


class LeaveStructuresDialog(Dialog):
    """`agreed` carries the ticked holdings; the dialog stays until its owner accepts it or shows a refusal.

    `ticked`: the ids of the memberships that are ticked from the start.
    """

    agreed = Signal(list)

    def __init__(self, parent: QWidget | None, found: Sequence[Holding], ticked: Collection[int] = ()) -> None:
        super().__init__(
            parent,
            self.tr("Fenêtre de confirmation"),
            self.tr("Etes-vous sûr de vouloir supprimer vos rattachements aux structures suivantes\u202f?"),
            SUMMARY,
        )
        self.found = list(found)
        self.rows = MemoryModel[LeaveRow](_columns(), parent=self)
        self.table = TableView()
        self.table.setAccessibleName(self.tr("Mes rattachements"))
        self.table.show_model(self.rows)
        self.table.keep_rows(min(max(len(found), 2), ROWS))
        self.manager = QLabel(
            self.tr(
                "Si vous êtes le gestionnaire de l’une de ces structures, vous devez désigner un nouveau gestionnaire "
                "à la prochaine étape."
            )
        )
        self.ends = QLabel(
            self.tr(
                "Après suppression du rattachement, vous ne pourrez plus consulter les demandes émises au titre de ces "
                "structures."
            )
        )
        column = self.column()
        column.addWidget(self.table)
        for label in (self.manager, self.ends):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch(1)
        self.note, self.trouble = muted(QLabel()), FieldError()
        self.note.setWordWrap(True)
        self.footer_left.addWidget(self.note, 1)
        self.footer_left.addWidget(self.trouble, 1)
        self.add_cancel()
        self.validate = self.add_button(self.tr("Valider"), "danger")
        self.validate.clicked.connect(self._on_validate)
        self.rows.edited.connect(self._show_state)
        self.rows.set_rows(LeaveRow(one.id, one, one.membership_id in ticked) for one in found)
        self._show_state()
        self.table.setFocus()

    def ticked(self) -> list[Holding]:
        """Return the lines that are ticked."""
        return [row.holding for row in self.rows.rows if row.ticked]

    @Slot()
    def _show_state(self) -> None:
        """The last sentence only where a membership really ends; the footer counts."""
        ticked = self.ticked()
        self.trouble.clear()
        self.manager.setVisible(not ticked or any(line.is_primary for line in ticked))
        self.ends.setVisible(holdings.ending(ticked, self.found))
        self.validate.setEnabled(bool(ticked))
        self.validate.setToolTip("" if ticked else self.tr("Cochez au moins un rattachement"))
        roles = sum(line.is_primary for line in ticked)
        others = len(ticked) - roles
        said = []
        if roles:
            one, several = self.tr("1 rôle à transférer"), self.tr("{count} rôles à transférer")
            said.append((one if roles == 1 else several).format(count=roles))
        if others:
            one, several = self.tr("1 ligne supprimée"), self.tr("{count} lignes supprimées")
            said.append((one if others == 1 else several).format(count=others))
        self.note.setText(", ".join(said))

    @Slot()
    def _on_validate(self) -> None:
        self.validate.setEnabled(False)
        self.agreed.emit(self.ticked())

    @Slot()
    def let_validate(self) -> None:
        """The next step was given up, or is over."""
        self._show_state()

    def show_refusal(self, refusal: Refused) -> None:
        """Beside the buttons; the ticks stay."""
        self._show_state()
        self.note.setText("")
        self.trouble.show_error(str(refusal))

    def reject(self) -> None:
        """Not while it is being written: what comes back would find nobody."""
        if self.validate.isEnabled() or not self.ticked():
            super().reject()


def tr(text: str) -> str:
    return QCoreApplication.translate("LeaveStructures", text)


def _columns() -> list[Column[LeaveRow]]:
    return [
        Column(
            "identifier",
            tr("Identifiant Structure"),
            text=_identifier,
            painted=_number,
            strong=True,
            sample="000 000 000 00000",
        ),
        Column("structure", tr("Désignation"), text=_name, stretch=True),
        Column("code", tr("Code Service"), text=_code, sample="FACTURES_PUBLIQUES"),
        Column("status", tr("Statut"), text=_status, badge=_badge, sample=badges.widest(Standing)),
        Column("ticked", tr("Cocher"), check=_ticked, set_check=_tick, header_box=True),
    ]


def _identifier(row: LeaveRow) -> str:
    return row.holding.structure.identifier


def _number(row: LeaveRow) -> str:
    return siret(row.holding.structure.identifier)


def _name(row: LeaveRow) -> str:
    return row.holding.structure.name


def _code(row: LeaveRow) -> str:
    return row.holding.code


def _status(row: LeaveRow) -> str:
    return row.holding.standing.word


def _badge(row: LeaveRow) -> BadgeSpec:
    return badges.standing_badge(row.holding.standing)


def _ticked(row: LeaveRow) -> bool:
    return row.ticked


def _tick(row: LeaveRow, on: bool) -> LeaveRow:
    return replace(row, ticked=on)
