"""Whom the demonstration lets in without a password: one click (spec.md part 2, command line)."""

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from chorus_desktop.core.accounts import Known
from chorus_desktop.core.text import normalise
from chorus_desktop.gui.look.form import make_search
from chorus_desktop.gui.table_columns import Column
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_overlay import Empty, EmptyText
from chorus_desktop.gui.table_view import TableView

HEIGHT = 300


class KnownPeople(QWidget):
    """A list of people and a field that narrows it."""

    chosen = Signal(str)
    """The login of the person that was clicked, or was current when Enter was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: list[Known] = []
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Rechercher une personne"))
        self.search.setAccessibleName(self.tr("Rechercher une personne"))
        make_search(self.search)
        columns: list[Column[Known]] = [
            Column("name", self.tr("Utilisateur"), lambda row: row.name, sample="GARNIER-LACOMBE Jérôme", strong=True),
            Column("login", self.tr("Adresse de connexion"), lambda row: row.login, stretch=True, elide_middle=True),
        ]
        self.model = MemoryModel(columns, parent=self)
        self.table = TableView(self)
        self.table.setAccessibleName(self.tr("Personnes de la démonstration"))
        self.table.show_model(self.model)
        self.table.set_empty(
            Empty.NOTHING_YET,
            EmptyText("search", self.tr("Personne ne correspond"), self.tr("Cherchez un nom ou une adresse.")),
        )
        self.table.setMinimumHeight(HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.table)
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self._on_return)
        self.table.clicked.connect(self._on_clicked)
        self.table.opened.connect(self._on_opened)

    def set_people(self, people: list[Known]) -> None:
        """Show these people; the first is current."""
        self._people = people
        self._on_search(self.search.text())

    @Slot(str)
    def _on_search(self, text: str) -> None:
        words = normalise(text).split()
        found = [one for one in self._people if all(word in normalise(f"{one.name} {one.login}") for word in words)]
        self.model.set_rows(found)
        if found:
            self.table.set_current(found[0].id)

    @Slot()
    def _on_return(self) -> None:
        self._on_opened(self.table.current_id)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._on_opened(self.model.id_at(index.row()) or 0)

    @Slot(int)
    def _on_opened(self, person_id: int) -> None:
        login = next((one.login for one in self._people if one.id == person_id), "")
        if login:
            self.chosen.emit(login)
