"""« Droits d'accès »: the members of a structure × its spaces, filtered, exported, printed (B2)."""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from chorus_desktop.core import access_matrix
from chorus_desktop.core.access_matrix import Filters, Line, Matrix
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.states import Role, Space
from chorus_desktop.core.words import word
from chorus_desktop.exchange import access_sheets
from chorus_desktop.gui import printing
from chorus_desktop.gui.access_columns import columns, orders
from chorus_desktop.gui.access_export import AccessExport
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.after_typing import after_typing
from chorus_desktop.gui.look.dialog import Dialog
from chorus_desktop.gui.look.form import fill, make_search
from chorus_desktop.gui.look.widgets import muted
from chorus_desktop.gui.member_work import MemberWork
from chorus_desktop.gui.reader import or_refused
from chorus_desktop.gui.table_frozen import FrozenTableView
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_overlay import Empty, EmptyText

WIDTH = 1318
LEAST, CHROME = 160, 200
"""Pixels: the least height of the table, and what stands above and below it."""
TABLES = frozenset(
    {"membership", "service_membership", "subscription", "structure_space", "service", "users", "structure"}
)


def tr(text: str) -> str:
    return QCoreApplication.translate("AccessMatrix", text)


class AccessMatrixDialog(Dialog):
    """What was read is kept; the filters are applied to it in the reader's thread. `said` tells of a file."""

    said = Signal(str)

    def __init__(self, parent: QWidget | None, desk: Desk, matrix: Matrix, space: Space | None = None) -> None:
        super().__init__(parent, tr("Droits d'accès"), tr("Droits d’accès"), WIDTH)
        self._desk = desk
        self.matrix = matrix
        self.rows = MemoryModel[Line](columns(self.why), orders(), "name", disabled=_is_asleep, parent=self)
        self.table = FrozenTableView()
        self.table.setAccessibleName(tr("Droits d'accès"))
        self.table.show_model(self.rows)
        self.work = MemberWork(self, desk)
        self.export_work = AccessExport(self, desk)
        self.export_work.said.connect(self.said)
        self._typing = after_typing(self, self.apply)
        self._add_filters()
        self._add_buttons()
        self.table.opened.connect(self._on_opened)
        self.table.action_triggered.connect(self._on_link)
        self.table.empty_clicked.connect(self._on_clear)
        desk.changed.connect(self._on_changed)
        self._show_matrix()
        self.space.setCurrentIndex(max(self.space.findData(space), 0))
        self.apply()
        self.table.setFocus()

    def _add_filters(self) -> None:
        self.search = QLineEdit()
        make_search(self.search)
        self.search.setPlaceholderText(tr("Rechercher un utilisateur"))
        self.search.setAccessibleName(tr("Rechercher un utilisateur"))
        self.search.textChanged.connect(self._typing.start)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.search, 3)
        self.service, self.space, self.role = QComboBox(), QComboBox(), QComboBox()
        for combo, name in ((self.service, tr("Service")), (self.space, tr("Espace")), (self.role, tr("Rôle"))):
            combo.setAccessibleName(name)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(14)
            combo.activated.connect(self.apply)
            row.addWidget(combo, 2)
        fill(self.role, tr("Tous les rôles"), [(word(role), role) for role in Role])
        column = self.column(10)
        column.addLayout(row)
        column.addWidget(self.table, 1)

    def _add_buttons(self) -> None:
        self.count = muted(self.aside)
        self.print = self._quiet(tr("Imprimer ou PDF…"), "printer")
        self.print.clicked.connect(self._on_print)
        self.export = self._quiet(tr("Exporter (XLSX)"), "file-spreadsheet")
        menu = QMenu(self.export)
        self.export_one = menu.addAction(tr("&Cette structure, telle que filtrée…"))
        self.export_one.triggered.connect(self._on_export)
        self.export_all = menu.addAction(tr("&Toutes mes structures…"))
        self.export_all.triggered.connect(self.export_work.all_structures)
        self.export.setMenu(menu)
        self.footer_left.addStretch(1)
        self.accesses = self.add_button(tr("Accès"), "", "key")
        self.accesses.clicked.connect(self._on_accesses)
        self.add_cancel(tr("Fermer"))
        self.table.current_changed.connect(self._show_state)
        self._show_state()

    def _quiet(self, text: str, icon: str) -> QPushButton:
        button = QPushButton(icons.icon(icon), text)
        button.setAutoDefault(False)
        self.footer_left.addWidget(button)
        return button

    # What is shown

    @property
    def filters(self) -> Filters:
        """What the fields above the table ask for."""
        role, space = self.role.currentData(), self.space.currentData()  # Qt gives them back as plain texts
        return Filters(
            self.search.text().strip(),
            Role(role) if role else None,
            Space(space) if space else None,
            self.service.currentData(),
        )

    def filters_in_words(self) -> str:
        """Which filters apply, for paper."""
        searched = self.search.text().strip()
        parts = [tr("recherche « {text} »").format(text=searched) if searched else ""]
        parts += [combo.currentText() for combo in (self.service, self.space, self.role) if combo.currentIndex() > 0]
        return ", ".join(filter(None, parts))

    def why(self, line: Line, space: Space) -> str:
        """Where the right of a cell comes from, for its tooltip."""
        if line.id not in self.matrix.members:
            return ""
        return self.matrix.why(line.id, space, self.filters.service_id)

    def _show_matrix(self) -> None:
        matrix = self.matrix
        self.heading.setText(tr("Droits d’accès sur {structure}").format(structure=matrix.body.name))
        services = sorted((name, id) for id, name in matrix.services.items())
        fill(self.service, tr("Tous les services"), services)
        fill(self.space, tr("Tous les espaces"), [(word(space), space) for space in matrix.spaces])

    @Slot()
    def apply(self) -> None:
        """Show what the filters leave."""
        filters = self.filters
        shown = access_sheets.columns(self.matrix, filters)
        self.table.column_layout.set_absent(space for space in Space if space not in shown)
        narrowed = filters != Filters()
        self.table.set_situation(Empty.NO_MATCH if narrowed else Empty.NOTHING_YET)
        total = tr("{count} utilisateurs sans ces filtres.").format(count=self._number(len(self.matrix.members)))
        self.table.set_empty(
            Empty.NO_MATCH,
            EmptyText("search", tr("Aucun utilisateur ne correspond"), total, tr("Effacer les filtres"), "x"),
        )
        work = partial(self.matrix.lines, filters)
        self._desk.reader.soon(self, "lines", work, self._on_lines)

    def _on_lines(self, lines: list[Line]) -> None:
        self.rows.set_rows(lines)
        total, count = len(self.matrix.members), len(lines)
        text = tr("{count} sur {total} utilisateurs") if count < total else tr("{total} utilisateurs")
        if total == 1 == count:
            text = tr("1 utilisateur")
        self.count.setText(text.format(count=self._number(count), total=self._number(total)))

    def _number(self, number: int) -> str:
        return QLocale().toString(number)

    @Slot(object)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if not TABLES.isdisjoint(tables):
            read = partial(or_refused, access_matrix.read, self._desk.actor, self.matrix.body.id)
            self._desk.reader.submit(self, "matrix", read, self._on_read, urgent=True)

    def _on_read(self, found: Matrix | Refused) -> None:
        if isinstance(found, Refused):
            self.reject()
            return
        self.matrix = found
        self._show_matrix()
        self.apply()

    @Slot()
    def _show_state(self) -> None:
        chosen = bool(self.table.current_id)
        self.accesses.setEnabled(chosen)
        self.accesses.setToolTip("" if chosen else tr("Choisissez d’abord un utilisateur"))

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the screen allows: it is the rows that scroll."""
        self.table.setMinimumHeight(max(LEAST, self.room().height() - CHROME))
        super().showEvent(event)

    # What is done

    @Slot(Empty)
    def _on_clear(self, _: Empty) -> None:
        self.search.clear()
        for combo in (self.service, self.space, self.role):
            combo.setCurrentIndex(0)
        self.apply()
        self.search.setFocus()

    @Slot()
    def _on_accesses(self) -> None:
        self._on_opened(self.table.current_id)

    @Slot(str, int)
    def _on_link(self, _: str, membership_id: int) -> None:
        self._on_opened(membership_id)

    @Slot(int)
    def _on_opened(self, membership_id: int) -> None:
        """« Accès » of this member."""
        self.work.access.consult(membership_id, self)

    @Slot()
    def _on_export(self) -> None:
        self.export_work.one(self.matrix.body, self.filters, self.rows.rowCount())

    @Slot()
    def _on_print(self) -> None:
        document: Any = partial(
            access_sheets.printable, self.matrix, tr("Droits d’accès"), self.filters_in_words(), self.filters
        )
        printing.preview(self, self._desk.reader, document)


def _is_asleep(line: Line) -> bool:
    return line.asleep is not None
