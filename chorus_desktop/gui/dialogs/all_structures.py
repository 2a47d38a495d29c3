"""« Toutes les structures »: what a person is in the structures managed, one to be opened or edited (G5.2)."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from chorus_desktop.core.managed_users import MembershipRow
from chorus_desktop.core.standing import Standing, standing
from chorus_desktop.core.text import day, siret
from chorus_desktop.core.words import word
from chorus_desktop.gui.badges import standing_badge, widest
from chorus_desktop.gui.look.dialog import SUMMARY, Dialog
from chorus_desktop.gui.table_columns import BadgeSpec, Column
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_view import TableView

ROWS = 8


class AllStructuresDialog(Dialog):
    """`opened` carries the id of the structure whose sheet is wanted; `chosen`, when a membership is to be `edited`,
    that of the membership."""

    opened = Signal(int)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None, name: str, memberships: list[MembershipRow], edited: bool) -> None:
        heading = self.tr("{name}\u00a0: quel rattachement modifier\u202f?") if edited else "{name}"
        title = self.tr("Modifier le rattachement") if edited else self.tr("Toutes les structures")
        super().__init__(parent, title, heading.format(name=name), SUMMARY)
        self._edited = edited
        if not memberships:
            self.set_lead(self.tr("Cette personne n’est membre d’aucune de vos structures\u202f: sa demande attend."))
        self.rows = MemoryModel[MembershipRow](_columns())
        self.table = TableView()
        self.table.setAccessibleName(self.tr("Mes structures"))
        self.table.show_model(self.rows)
        self.rows.set_rows(memberships)
        self.table.keep_rows(min(len(memberships), ROWS))
        if memberships:
            self.column().addWidget(self.table)
        self.add_cancel("" if edited else self.tr("Fermer"))
        text = self.tr("Modifier") if edited else self.tr("Ouvrir la fiche")
        self.go = self.add_button(text, "primary")
        self.go.clicked.connect(self._on_go)
        self.go.setEnabled(bool(memberships))
        self.go.setToolTip("" if memberships else self.tr("Aucune structure à ouvrir"))
        self.table.opened.connect(self._on_go)
        if memberships:
            self.table.set_current(memberships[0].id)
            self.table.setFocus()

    @Slot()
    def _on_go(self) -> None:
        row = self.rows.row(self.rows.row_of(self.table.current_id))
        if row is None:
            return
        self.accept()
        if self._edited:
            self.chosen.emit(row.id)
        else:
            self.opened.emit(row.structure_id)


def tr(text: str) -> str:
    return QCoreApplication.translate("AllStructures", text)


def _columns() -> list[Column[MembershipRow]]:
    return [
        Column("structure", tr("Raison sociale"), text=_structure, strong=True, stretch=True),
        Column("identifier", tr("Identifiant"), text=_identifier, painted=_painted, sample="000 000 000 00000"),
        Column("role", tr("Rôle"), text=_role, sample="Gestionnaire secondaire"),
        Column("until", tr("Date de fin"), text=_until, sample="00/00/0000", hide_priority=1),
        Column("status", tr("Statut"), text=_status, badge=_badge, sample=widest(Standing)),
    ]


def _structure(row: MembershipRow) -> str:
    return row.structure_name


def _identifier(row: MembershipRow) -> str:
    return row.identifier


def _painted(row: MembershipRow) -> str:
    return siret(row.identifier)


def _role(row: MembershipRow) -> str:
    return word(row.role)


def _until(row: MembershipRow) -> str:
    return day(row.ends_on)


def _status(row: MembershipRow) -> str:
    return _badge(row).text


def _badge(row: MembershipRow) -> BadgeSpec:
    """Whether it is in force today (G3.2)."""
    return standing_badge(standing(row.status, row.starts_on, row.ends_on))
