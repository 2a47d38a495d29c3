"""What « Mon compte » offers of the succession: buttons in two of its blocks, and the menu of a membership (G6)."""

from functools import cached_property, partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from chorus_desktop.core.my_account import MembershipRow
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.metrics import CONTROL
from chorus_desktop.gui.pages.account_columns import LEAVE
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_view import TableView

if TYPE_CHECKING:
    from chorus_desktop.gui.succession_work import SuccessionWork


class SuccessionBar(QObject):
    """`said` carries a sentence in the past; the buttons go where their owner puts them."""

    said = Signal(str)

    def __init__(self, page: QWidget, desk: Desk, table: TableView, rows: TableModel[MembershipRow]) -> None:
        super().__init__(page)
        self._page, self._desk, self._table, self._rows = page, desk, table, rows
        self.leave = _button(self.tr("Supprimer rattachements"), "trash", "danger")
        self.leave.setProperty("kind", "dangerText")
        self.name = _button(self.tr("Désigner un successeur"), "arrows-exchange")
        self.deactivate = _button(self.tr("Désactiver mon compte"), "ban", "danger")
        self.deactivate.setProperty("kind", "dangerText")
        self.leave.clicked.connect(self._on_leave)
        self.name.clicked.connect(self._on_name)
        self.deactivate.clicked.connect(self._on_deactivate)
        table.current_changed.connect(self.show_state)
        table.menu_requested.connect(self._on_menu)
        table.action_triggered.connect(self._on_row_action)
        rows.loaded.connect(self.show_state)
        self.show_state()

    def lay_out(self, under_table: QHBoxLayout, identity: QHBoxLayout) -> None:
        """Put the buttons where they belong: at the left under the memberships, and beside the title of `identity`."""
        under_table.insertWidget(0, self.leave)
        under_table.insertWidget(1, self.name)
        identity.insertWidget(identity.count() - 1, self.deactivate)
        around = [item.widget() for at in range(identity.count()) if (item := identity.itemAt(at)) is not None]
        order = [one for one in around if isinstance(one, QPushButton)]
        for one, following in (*pairwise(order), *pairwise((self._table, self.leave, self.name))):
            QWidget.setTabOrder(one, following)

    @cached_property
    def work(self) -> "SuccessionWork":
        """Its dialogs are loaded when the first one is opened."""
        from chorus_desktop.gui.succession_work import SuccessionWork

        work = SuccessionWork(self._page, self._desk)
        work.said.connect(self.said)
        return work

    @property
    def current(self) -> MembershipRow | None:
        return self._rows.row(self._rows.row_of(self._table.current_id))

    @Slot()
    def show_state(self) -> None:
        """A disabled button says why."""
        some = self._rows.rowCount() > 0
        self.leave.setEnabled(some)
        self.leave.setToolTip(self.leave.text() if some else self.tr("Vous n’êtes rattaché à aucune structure"))
        row = self.current
        primary = row is not None and row.is_primary
        reason = self.tr("Choisissez d’abord une structure dont vous êtes le gestionnaire principal")
        self.name.setEnabled(primary)
        self.name.setToolTip(self.name.text() if primary else reason)

    def _on_menu(self, menu: QMenu, row_id: int) -> None:
        row = self._rows.row(self._rows.row_of(row_id))
        if row is None:
            return
        if row.is_primary:
            add = menu.addAction(icons.icon("arrows-exchange"), self.tr("Désigner un successeur"))
            add.triggered.connect(partial(self._name, row))

    @Slot(str, int)
    def _on_row_action(self, key: str, row_id: int) -> None:
        if key == LEAVE:
            self.work.leave([row_id])

    @Slot()
    def _on_leave(self) -> None:
        row = self.current
        self.work.leave([row.id] if row is not None else [])

    @Slot()
    def _on_name(self) -> None:
        row = self.current
        if row is not None:
            self._name(row)

    def _name(self, row: MembershipRow, _: bool = False) -> None:
        self.work.name_successor(row.structure_id)

    @Slot()
    def _on_deactivate(self) -> None:
        self.work.deactivate()


def _button(text: str, icon: str, token: str = "text") -> QPushButton:
    button = QPushButton(icons.icon(icon, token), text)
    button.setMinimumWidth(CONTROL)  # so that the window can become narrow, and the words short
    return button
