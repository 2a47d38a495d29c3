"""« Créer un utilisateur technique » and « Réinitialiser… » of « Mon compte », for the structure chosen (G3.5)."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLayout, QPushButton, QWidget

from chorus_desktop.core.my_account import MembershipRow
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_view import TableView

if TYPE_CHECKING:
    from chorus_desktop.gui.technical_work import TechnicalWork


class TechnicalButtons(QObject):
    """What the two buttons of the page do; `said` carries a sentence in the past."""

    said = Signal(str)

    def __init__(
        self,
        page: QWidget,
        desk: Desk,
        table: TableView,
        rows: TableModel[MembershipRow],
        create: QPushButton,
        reset: QPushButton,
    ) -> None:
        super().__init__(page)
        self._page, self._desk, self._table, self._rows = page, desk, table, rows
        self._buttons = (create, reset)
        self._words = [button.text() for button in self._buttons]
        for button in self._buttons:
            button.setAccessibleName(button.text())
        create.setIcon(icons.icon("robot"))
        reset.setIcon(icons.icon("key"))
        create.clicked.connect(self._on_create)
        reset.clicked.connect(self._on_reset)
        table.current_changed.connect(self.show_state)
        rows.loaded.connect(self.show_state)

    @cached_property
    def work(self) -> "TechnicalWork":
        """Its dialogs are loaded when the first one is opened."""
        from chorus_desktop.gui.technical_work import TechnicalWork

        work = TechnicalWork(self._page, self._desk)
        work.said.connect(self.said)
        return work

    def show_to(self, governs: bool) -> None:
        """Whoever governs no structure has no use for them."""
        for button in self._buttons:
            button.setVisible(governs)

    def fit(self, bar: QLayout, room: int) -> None:
        """Their icons alone where the words would cut off some of the bar."""
        self._write(self._words)
        items = filter(None, map(bar.itemAt, range(bar.count())))
        widgets = filter(None, (item.widget() for item in items))
        if sum(widget.sizeHint().width() + bar.spacing() for widget in widgets) > room:
            self._write([""] * len(self._words))
        self.show_state()

    def _write(self, words: list[str]) -> None:
        for button, text in zip(self._buttons, words, strict=True):
            button.setText(text)

    def _managed(self) -> MembershipRow | None:
        """The membership in question, if one is the primary manager there."""
        row = self._rows.row(self._rows.row_of(self._table.current_id))
        return row if row is not None and row.is_primary else None

    @Slot()
    def show_state(self) -> None:
        """A disabled button says why."""
        reason = self.tr("Choisissez d’abord une structure dont vous êtes le gestionnaire principal")
        for button in self._buttons:
            button.setEnabled(self._managed() is not None)
            name = "" if button.text() else button.accessibleName()
            button.setToolTip(name if button.isEnabled() else ". ".join(filter(None, (name, reason))))

    @Slot()
    def _on_create(self) -> None:
        row = self._managed()
        if row is not None:
            self.work.create(row.structure)

    @Slot()
    def _on_reset(self) -> None:
        row = self._managed()
        if row is not None:
            self.work.reset(row.structure)
