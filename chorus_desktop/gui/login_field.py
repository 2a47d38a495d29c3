"""An adresse de connexion that is typed, or found by the loupe in the search for a user (G6.1)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from chorus_desktop.core import user_search
from chorus_desktop.core.operation import Body
from chorus_desktop.core.user_search import FoundRow
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialog_owner import show
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.form import FieldError, FieldLabel
from chorus_desktop.gui.look.metrics import CONTROL


class LoginField(QWidget):
    """`label` stands above the field, unless it stands elsewhere and only names it (`named_by`).

    `structure`: the one that whoever is found is to manage; the result then says who belongs to it.
    """

    edited = Signal()

    def __init__(
        self,
        desk: Desk,
        label: str,
        structure: Body | None = None,
        named_by: QLabel | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._structure = desk, structure
        self.editor = QLineEdit()
        self.line = FieldError()
        self.loupe = QPushButton(icons.icon("search"), "")
        self.loupe.setFixedWidth(CONTROL)
        self.loupe.setAutoDefault(False)
        self.loupe.setToolTip(self.tr("Rechercher un utilisateur"))
        self.loupe.setAccessibleName(self.loupe.toolTip())
        if structure is not None:
            self.loupe.setAccessibleName(f"{self.loupe.toolTip()}, {structure.name}")
        self.loupe.clicked.connect(self._on_loupe)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if named_by is None:
            named_by = FieldLabel()
            named_by.setText(label)
            column.addWidget(named_by)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.editor, 1)
        row.addWidget(self.loupe)
        column.addLayout(row)
        column.addWidget(self.line)
        self.editor.setAccessibleName(label)
        self.line.attach(self.editor, named_by)
        self.editor.textEdited.connect(self._on_edited)

    def login(self) -> str:
        """What is typed."""
        return self.editor.text().strip()

    def show_login(self, login: str) -> None:
        """Show an address that is known already."""
        self.editor.setText(login)
        self.editor.setCursorPosition(0)

    @Slot()
    def _on_edited(self) -> None:
        self.line.set_helper("")
        self.edited.emit()

    @Slot()
    def _on_loupe(self) -> None:
        from chorus_desktop.gui.dialogs.user_search import UserSearchDialog

        self.search = UserSearchDialog(self, self._desk, self._structure)
        heading = self.tr("Choisir le nouveau gestionnaire principal")
        if self._structure is not None:
            heading = self.tr("Choisir le futur gestionnaire de {name}").format(name=self._structure.name)
        self.search.heading.setText(heading)
        self.search.chosen.connect(self._on_chosen)
        show(self.search)

    @Slot(int, str)
    def _on_chosen(self, user_id: int, name: str) -> None:
        read = partial(user_search.listing().page, [user_id])
        self._desk.reader.soon(self, "chosen", read, partial(self._on_found, name))

    def _on_found(self, name: str, found: Sequence[FoundRow | None]) -> None:
        for row in filter(None, found):
            self.show_login(row.login)
            self.line.set_helper(name)
            self.edited.emit()
        self.editor.setFocus()
