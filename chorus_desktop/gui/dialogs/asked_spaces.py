"""« Espaces demandés »: what a subscription request asks for, without opening it (G2.2)."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chorus_desktop.core.pending_subscriptions import AskedSpaceRow, PendingRow
from chorus_desktop.core.words import word
from chorus_desktop.gui.look.dialog import SUMMARY, Dialog
from chorus_desktop.gui.table_columns import Column
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_view import TableView

ROWS = 8


class AskedSpacesDialog(Dialog):
    """Space, service, the accesses asked and the applicant's comment, line by line."""

    def __init__(self, parent: QWidget | None, pending: PendingRow, asked: list[AskedSpaceRow]) -> None:
        super().__init__(
            parent,
            self.tr("Espaces demandés"),
            self.tr("{name} sur {structure}").format(name=pending.name, structure=pending.structure_name),
            SUMMARY,
        )
        self.rows = MemoryModel[AskedSpaceRow](
            [
                Column("space", self.tr("Espace"), text=_space, sample="Sollicitations émises", strong=True),
                Column("service", self.tr("Service"), text=_service, sample="Service Administration"),
                Column("comment", self.tr("Commentaires"), text=_comment, stretch=True),
                Column("consultation", self.tr("Consultation"), check=_reads),
                Column("modification", self.tr("Modification"), check=_writes),
            ]
        )
        self.table = TableView()
        self.table.setAccessibleName(self.tr("Espaces demandés"))
        self.table.show_model(self.rows)
        self.rows.set_rows(asked)
        self.table.keep_rows(min(len(asked), ROWS))
        self.column().addWidget(self.table)
        close = self.add_button(self.tr("Fermer"), "primary")
        close.clicked.connect(self.accept)
        close.setFocus()


def _space(row: AskedSpaceRow) -> str:
    return word(row.space)


def _service(row: AskedSpaceRow) -> str:
    return row.service or QCoreApplication.translate("AskedSpacesDialog", "Tous les services")


def _comment(row: AskedSpaceRow) -> str:
    return row.comment


def _reads(row: AskedSpaceRow) -> bool:
    return row.consultation


def _writes(row: AskedSpaceRow) -> bool:
    return row.modification
