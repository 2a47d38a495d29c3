"""« Mes structures »: the list of the public bodies that the manager manages (G3.1)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from chorus_desktop.core import structure_search, structures
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.states import StructureStatus
from chorus_desktop.core.structures import StructureRow
from chorus_desktop.core.text import day, siret
from chorus_desktop.core.words import word
from chorus_desktop.gui import printing
from chorus_desktop.gui.badges import badge, widest
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialog_owner import show
from chorus_desktop.gui.dialogs.create_structure import CreateStructureDialog
from chorus_desktop.gui.dialogs.service_names import SERVICES, add_to_menu, show_services
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.page_action import page_action
from chorus_desktop.gui.pages.list_page import NARROW, ListPage, Words
from chorus_desktop.gui.table_columns import BadgeSpec, Column, RowAction
from chorus_desktop.gui.table_overlay import Empty, EmptyText

CONSULT = "consult"


class StructureList(ListPage):
    """By name; « Liste » opens the active services of a structure that has several. `opened`: its sheet is wanted."""

    opened = Signal(int)

    tables = frozenset({"structure", "service", "membership", "former_identifier"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, _words(), _columns(), "name", parent)
        self.dialog: CreateStructureDialog | None = None
        form = self.form
        form.table.keep_state("structures")
        form.table.opened.connect(self.opened)
        form.table.action_triggered.connect(self._on_row_action)
        form.table.menu_requested.connect(self._on_menu)
        form.table.current_changed.connect(self._show_state)
        self.create_button = QPushButton(icons.icon("plus"), tr("Créer une nouvelle structure"))
        self.create_button.setAccessibleName(tr("Créer une nouvelle structure"))
        self.create_button.clicked.connect(self.create_structure)
        form.head_buttons.addWidget(self.create_button)
        self.setTabOrder(self.create_button, form.table)
        self.consult = self._action("pencil", tr("&Consulter/modifier"), "Ctrl+O", self._on_consult)
        self._action("plus", tr("C&réer une nouvelle structure"), "Ctrl+N", self.create_structure)
        printing.action(self, self._on_print)
        self._show_state()

    def _action(self, icon: str, text: str, keys: str, done: Callable[[], None]) -> QAction:
        return page_action(self, icon, text, keys, done)

    @Slot()
    def _show_state(self) -> None:
        self.consult.setEnabled(bool(self.form.table.current_id))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the button keeps only its icon."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        self.create_button.setText("" if narrow else tr("Créer une nouvelle structure"))
        self.create_button.setToolTip(self.create_button.accessibleName() if narrow else "")

    def listing(self, search: str) -> Listing[StructureRow]:
        return structures.listing(self.desk.actor).where(*structure_search.matching(search))

    @Slot()
    def create_structure(self) -> None:
        """Open the form; what it makes, or finds that it exists, opens on its sheet."""
        self.dialog = CreateStructureDialog(self, self.desk)
        self.dialog.created.connect(self._on_created)
        self.dialog.existing.connect(self.opened)
        show(self.dialog)

    @Slot(int)
    def _on_created(self, structure_id: int) -> None:
        self.said.emit(tr("Structure créée\u202f: vous en êtes gestionnaire principal"))
        self.opened.emit(structure_id)

    @Slot()
    def _on_consult(self) -> None:
        if self.form.table.current_id:
            self.opened.emit(self.form.table.current_id)

    @Slot()
    def _on_print(self) -> None:
        searched = self.form.search.text().strip()
        subtitle = tr("{name}, recherche «\u00a0{search}\u00a0»") if searched else "{name}"
        name = self.desk.actor.name
        printing.preview_list(self, self._words.title, subtitle.format(name=name, search=searched), self.model)

    @Slot(Empty)
    def _on_empty_clicked(self, kind: Empty) -> None:
        if kind is Empty.NOTHING_YET:
            self.create_structure()
        else:
            super()._on_empty_clicked(kind)

    @Slot(QMenu, int)
    def _on_menu(self, menu: QMenu, structure_id: int) -> None:
        row = self._row(structure_id)
        if row is not None and row.service_count > 1:
            add_to_menu(menu, partial(self._on_row_action, SERVICES, structure_id))

    @Slot(str, int)
    def _on_row_action(self, key: str, structure_id: int) -> None:
        row = self._row(structure_id)
        if key == CONSULT:
            self.opened.emit(structure_id)
        elif row is not None:
            show_services(self, row.name, row.identifier, row.services)

    def _row(self, structure_id: int) -> StructureRow | None:
        row = self.model.row(self.model.row_of(structure_id))
        return row if isinstance(row, StructureRow) else None


def tr(text: str) -> str:
    return QCoreApplication.translate("StructureList", text)


def _words() -> Words:
    return Words(
        title=tr("Mes structures"),
        name=tr("Mes structures"),
        placeholder=tr("Rechercher une structure"),
        one=tr("{count} structure"),
        several=tr("{count} structures"),
        no_match=tr("Aucune structure ne correspond à «\u00a0{search}\u00a0»"),
        searched=tr("La recherche porte sur la raison sociale et sur l’identifiant, même ancien."),
        nothing_yet=EmptyText(
            "building-community",
            tr("Vous ne gérez aucune structure"),
            tr("Une structure apparaît ici quand vous en êtes gestionnaire principal ou secondaire."),
            tr("Créer une nouvelle structure"),
            "plus",
        ),
    )


def _columns() -> list[Column[StructureRow]]:
    return [
        Column(
            "identifier",
            tr("Identifiant"),
            text=_identifier,
            painted=_painted_identifier,
            sort="identifier",
            strong=True,
            sample="000 000 000 00000",
        ),
        Column("name", tr("Raison sociale"), text=_name, sort="name", stretch=True),
        Column("created", tr("Date de création"), text=_created, sort="created", sample="00/00/0000", hide_priority=1),
        Column(
            "services",
            tr("Services"),
            text=_services,
            tooltip=_all_services,
            absent="",
            sample="Service des factures publiques",
            link=_link,
        ),
        Column("status", tr("Statut"), text=_status, badge=_badge, sort="status", sample=widest(StructureStatus)),
        Column("actions", tr("Actions"), actions=(RowAction(CONSULT, "pencil", tr("Consulter/modifier")),)),
    ]


def _identifier(row: StructureRow) -> str:
    return row.identifier


def _painted_identifier(row: StructureRow) -> str:
    return siret(row.identifier)


def _name(row: StructureRow) -> str:
    return row.name


def _created(row: StructureRow) -> str:
    return day(row.created_at)


def _services(row: StructureRow) -> str:
    """The name if one, « Liste » if several, empty if none (G1.1)."""
    return tr("Liste") if row.service_count > 1 else row.services


def _all_services(row: StructureRow) -> str:
    return row.services


def _link(row: StructureRow) -> str:
    return SERVICES if row.service_count > 1 else ""


def _status(row: StructureRow) -> str:
    return word(row.status)


def _badge(row: StructureRow) -> BadgeSpec | None:
    return badge(row.status)
