"""« Services demandés »: what a request asks for, without opening it (G1.1)."""

from typing import NamedTuple

from PySide6.QtWidgets import QLabel, QWidget

from chorus_desktop.core.pending_memberships import AskedServiceRow, PendingRow
from chorus_desktop.core.standing import ServiceState
from chorus_desktop.gui.badges import service_badge, widest
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.look.widgets import muted
from chorus_desktop.gui.table_columns import BadgeSpec, Column
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_view import TableView

ROWS = 8


class AskedRow(NamedTuple):
    """One line of the table."""

    id: int
    asked: AskedServiceRow


class AskedServicesDialog(Dialog):
    """Code, name and the applicant's comment of each service; an inactive one says so."""

    def __init__(self, parent: QWidget | None, pending: PendingRow, asked: list[AskedServiceRow]) -> None:
        super().__init__(
            parent,
            self.tr("Services demandés"),
            self.tr("{name} à {structure}").format(name=pending.name, structure=pending.structure_name),
            640,
        )
        column = self.column()
        if pending.whole_structure:
            column.addWidget(QLabel(self.tr("La demande porte sur toute la structure.")))
        if asked:
            self.rows = MemoryModel[AskedRow](
                [
                    Column("code", self.tr("Code du service"), text=_code, sample="FACTURES_PUBL", strong=True),
                    Column("name", self.tr("Nom du service"), text=_name, stretch=True),
                    Column("state", self.tr("Statut"), text=_state, badge=_badge, sample=widest(ServiceState)),
                    Column("comment", self.tr("Commentaires"), text=_comment, sample="Remplace M. Vasseur"),
                ]
            )
            self.table = TableView()
            self.table.setAccessibleName(self.tr("Services demandés"))
            self.table.show_model(self.rows)
            self.rows.set_rows(AskedRow(at, row) for at, row in enumerate(asked, 1))
            self.table.keep_rows(min(len(asked), ROWS))
            column.addWidget(self.table)
        elif not pending.whole_structure:
            column.addWidget(muted(QLabel(self.tr("La demande ne cite aucun service."))))
        close = self.add_button(self.tr("Fermer"), "primary")
        close.clicked.connect(self.accept)
        close.setFocus()


def _code(row: AskedRow) -> str:
    return row.asked.code


def _name(row: AskedRow) -> str:
    return row.asked.name


def _state(row: AskedRow) -> str:
    return "" if row.asked.state is ServiceState.ACTIVE else row.asked.state.word


def _badge(row: AskedRow) -> BadgeSpec | None:
    return None if row.asked.state is ServiceState.ACTIVE else service_badge(row.asked.state)


def _comment(row: AskedRow) -> str:
    return row.asked.comment
