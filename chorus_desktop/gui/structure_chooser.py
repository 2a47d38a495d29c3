"""Structures to join, found by a search and ticked, and the services asked for in the one that is current (G2.8)."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from chorus_desktop.core import joinable_structures, structures
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.joinable_structures import MOST, Joinable
from chorus_desktop.core.structures import ActiveService
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.joinable_columns import SEE, Choice, StructureLine, columns, is_shut
from chorus_desktop.gui.look.after_typing import after_typing
from chorus_desktop.gui.look.form import FieldError, make_search
from chorus_desktop.gui.look.widgets import muted
from chorus_desktop.gui.service_picker import ServicePicker
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_overlay import Empty, EmptyText
from chorus_desktop.gui.table_view import TableView

ROWS = 4
LONGEST = 40
"""Letters of a name above its services."""


class StructureChooser(QWidget):
    """What is ticked stays on top, whatever is searched; `request_wanted`: the number of one that waits already."""

    request_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept: dict[int, StructureLine] = {}
        self._shown = 0
        self.model = MemoryModel[StructureLine](columns(), disabled=is_shut, parent=self)
        self._typing = after_typing(self, self.look)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Nom, ville, code postal ou identifiant"))
        self.search.setAccessibleName(self.tr("Rechercher"))
        make_search(self.search)
        self.count = muted(QLabel())
        self.table = TableView()
        self.table.setAccessibleName(self.tr("Résultat de la recherche"))
        self.error = FieldError()
        self.services = ServicePicker()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.table.keep_rows(ROWS)
        self.table.show_model(self.model)
        self.error.attach(self.table)
        self.services.form.table.keep_rows(ROWS)
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self.search, 1)
        above.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(above)
        column.addWidget(self.table)
        column.addWidget(self.error)
        column.addWidget(self.services)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._typing.start)
        self.table.current_changed.connect(self._show_services)
        self.table.action_triggered.connect(self._on_link)
        self.model.edited.connect(self._on_ticked)
        self.services.changed.connect(self._on_services)

    @property
    def chosen(self) -> list[StructureLine]:
        """The structures ticked, each with its choice."""
        return list(self._kept.values())

    def keep(self, structure_id: int, choice: Choice) -> None:
        """Tick one structure from the start, if it can be asked; else say why not."""
        found = joinable_structures.read(self._desk.actor, structure_id)
        if found is None:
            self.error.show_error(self.tr("Cette structure n’est plus active\u00a0: elle ne peut pas être rejointe."))
        elif found.is_shut:
            self.search.setText(found.name)
        else:
            active = self._active(structure_id)
            services = tuple(id for id in choice.services if id in active)
            kept = Choice(choice.whole or not active, services)
            self._kept[structure_id] = StructureLine(structure_id, found, kept)

    @Slot()
    def look(self) -> None:
        """Ask for the structures that the search finds."""
        self._typing.stop()
        work = partial(joinable_structures.find, self._desk.actor, self.search.text().strip())
        self._desk.reader.soon(self, "structures", work, self._on_found)

    def _on_found(self, found: list[Joinable]) -> None:
        search = self.search.text().strip()
        count = self.tr("{count} structure") if len(found) < 2 else self.tr("{count} structures")
        if len(found) == MOST:
            count = self.tr("{count} premières structures, précisez la recherche")
        self.count.setText(count.format(count=len(found)))
        heading = self.tr("Aucune structure ne correspond à «\u00a0{search}\u00a0»").format(search=search)
        sentence = self.tr("Seules les structures actives de cette base peuvent être rejointes.")
        self.table.set_empty(Empty.NOTHING_YET, EmptyText("search", heading, sentence))
        lines = [*self._kept.values(), *(StructureLine(row.id, row) for row in found if row.id not in self._kept)]
        self.model.set_rows(lines)
        if lines and self._line() is None:
            self.table.set_current(lines[0].id)
        self._show_services()

    def _line(self) -> StructureLine | None:
        return self.model.row(self.model.row_of(self.table.current_id))

    @Slot(int)
    def _on_ticked(self, structure_id: int) -> None:
        """A structure without an active service can only be joined as a whole."""
        line = self.model.row(self.model.row_of(structure_id))
        if line is None:
            return
        if line.choice is not None and not self._active(structure_id):
            line = line._replace(choice=Choice(True))
        self._put(line)
        self._shown = 0
        self.table.set_current(structure_id)
        self._show_services()

    def _put(self, line: StructureLine) -> None:
        self.error.clear()
        if line.choice is None:
            self._kept.pop(line.id, None)
        else:
            self._kept[line.id] = line
        self.model.replace(line)

    def _active(self, structure_id: int) -> dict[int, ActiveService]:
        return structures.active_services([structure_id])[structure_id]

    @Slot()
    def _show_services(self) -> None:
        """Those of the current structure, as they are asked for."""
        line = self._line()
        shown = 0 if line is None or line.found.is_shut else line.id
        if line is None:
            self.services.wait_for_structure()
        elif not shown:
            sentence = self.tr("Vous êtes le gestionnaire principal de cette structure.")
            if line.found.waiting:
                sentence = self.tr("Votre demande y attend déjà une réponse.")
            self.services.wait_for_structure(self.tr("Rien à demander ici"), sentence)
        if line is None or not shown:
            self.services.form.title.setText(self.tr("Liste des services"))
        elif shown != self._shown:
            choice = line.choice or Choice()
            self.services.offer(self._active(line.id).values(), choice.services, choice.whole)
            name = line.found.name if len(line.found.name) <= LONGEST else line.found.name[: LONGEST - 1] + "…"
            self.services.form.title.setText(self.tr("Services de {structure}").format(structure=name))
            self.services.form.title.setToolTip(line.found.name if name.endswith("…") else "")
        self._shown = shown

    @Slot()
    def _on_services(self) -> None:
        """Choosing a service ticks its structure."""
        line = self._line()
        if line is not None and line.id == self._shown:
            self._put(line._replace(choice=Choice(self.services.whole_structure, self.services.chosen)))

    def show_refusal(self, refusal: Refused) -> FieldError:
        """Say it beside what it is about, once what changed meanwhile shows; the rest stays as it was ticked.

        Return the line where it stands.
        """
        structure_id = refusal.values.get("structure_id")
        line = self.error
        if isinstance(structure_id, int) and refusal.field == "services":
            self._shown, line = 0, self.services.form.error
            self.table.set_current(structure_id)
            self._show_services()
        elif isinstance(structure_id, int):
            self._forget(structure_id)
        line.show_error(str(refusal), focus=True)
        return line

    def _forget(self, structure_id: int) -> None:
        """What can no longer be asked is not ticked any more."""
        found = joinable_structures.read(self._desk.actor, structure_id)
        if found is None or found.is_shut:
            self._kept.pop(structure_id, None)
        self.look()

    @Slot(str, int)
    def _on_link(self, key: str, structure_id: int) -> None:
        line = self.model.row(self.model.row_of(structure_id))
        if key == SEE and line is not None:
            self.request_wanted.emit(line.found.waiting)
