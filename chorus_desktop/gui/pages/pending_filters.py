"""The search field and the filters above a table of requests: structure, service, age (spec.md part 2)."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit

from chorus_desktop.core.language import French, tr
from chorus_desktop.core.operation import Body
from chorus_desktop.core.pending import AGES
from chorus_desktop.core.pending_memberships import ALL, Filters
from chorus_desktop.core.structures import ActiveService
from chorus_desktop.core.text import siret
from chorus_desktop.gui.choice_memory import ChoiceMemory
from chorus_desktop.gui.look.after_typing import after_typing
from chorus_desktop.gui.look.form import fill, make_search

SEARCH_WIDTH = 220
NARROW_SEARCH_WIDTH = 150
WIDEST = 16_777_215  # what Qt itself means by « no maximum »
BESIDE = 46
"""Pixels of a filter beside its text: padding and arrow."""
SHORTEST: tuple[French, ...] = ("Toutes mes…", "Tous les…", "Tout âge")
"""What the filters of structure, service and age still show in a narrow window."""


class PendingFilters(QObject):
    """Keeps the four together; `changed` asks for the list again."""

    changed = Signal()

    def __init__(self, search: QLineEdit, structure: QComboBox, service: QComboBox, age: QComboBox) -> None:
        super().__init__(search)
        self._search, self._structure, self._service, self._age = search, structure, service, age
        self._services: dict[int, dict[int, ActiveService]] = {}
        self._typing = after_typing(self, self.changed)
        make_search(search)
        for combo, length in ((structure, 18), (service, 14)):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(length)
        self.set_narrow(False)
        age.addItem(self.tr("Tout âge"), None)
        for days in AGES:
            age.addItem(self.tr("Plus de {days} jours").format(days=days), days)
        kept = {"structure": structure, "service": service, "age": age}
        self._memory = ChoiceMemory(self, "pending", kept)
        self._memory.take_back("age")
        self.changed.connect(self._memory.keep)
        self.offer([], {})
        search.textChanged.connect(self._typing.start)
        structure.activated.connect(self._on_structure_chosen)
        service.activated.connect(self.changed)
        age.activated.connect(self.changed)

    def filters(self) -> Filters:
        chosen = (combo.currentData() for combo in (self._structure, self._service, self._age))
        return Filters(self._search.text().strip(), *chosen)

    def show_older_than(self, days: int | None) -> None:
        """Narrow to an age alone; None = any."""
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        self._age.setCurrentIndex(self._age.findData(days))
        self.changed.emit()

    def set_narrow(self, narrow: bool) -> None:
        """Take less room in a window below 1100 pixels (look.md 7)."""
        self._search.setMinimumWidth(NARROW_SEARCH_WIDTH if narrow else SEARCH_WIDTH)
        for combo, text in zip((self._structure, self._service, self._age), SHORTEST, strict=True):
            room = combo.fontMetrics().horizontalAdvance(tr(text)) + BESIDE
            combo.setMinimumWidth(room if narrow else 0)
            combo.setMaximumWidth(room if narrow else WIDEST)

    @property
    def narrowed(self) -> bool:
        """Whether the list is not the whole one."""
        return self.filters() != ALL

    def clear(self) -> None:
        """Back to the whole list."""
        for combo in (self._structure, self._service, self._age):
            combo.setCurrentIndex(0)
        self._offer_services()
        self._search.clear()
        self._typing.stop()
        self.changed.emit()

    def offer(self, structures: list[Body], services: dict[int, dict[int, ActiveService]]) -> None:
        """Renew the choices; what was chosen stays chosen while it exists."""
        before, self._services = self.filters(), services
        choices = [(f"{body.name} · {siret(body.identifier)}", body.id) for body in structures]
        fill(self._structure, self.tr("Toutes mes structures"), choices)
        self._memory.take_back("structure")
        self._offer_services()
        if self.filters() != before:
            self.changed.emit()

    def _offer_services(self) -> None:
        structure = self._structure.currentData()
        choices = [(service.name, service.id) for service in self._services.get(structure or 0, {}).values()]
        fill(self._service, self.tr("Tous les services"), choices)
        self._memory.take_back("service")
        self._service.setEnabled(bool(choices))
        self._service.setToolTip(self.tr("Choisissez d’abord une structure") if structure is None else "")

    @Slot()
    def _on_structure_chosen(self) -> None:
        self._service.setCurrentIndex(0)
        self._offer_services()
        self.changed.emit()
