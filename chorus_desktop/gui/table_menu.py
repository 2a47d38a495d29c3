"""The context menu of a list: what its row icons and its header do for the mouse, it does for the keyboard."""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from chorus_desktop.gui.look.icons import icon
from chorus_desktop.gui.table_layout import ColumnLayout, can_hide
from chorus_desktop.gui.table_rows import RowModel
from chorus_desktop.gui.table_surface import TableSurface


def _tr(text: str) -> str:
    return QCoreApplication.translate("Table", text)


class TableMenu(QMenu):
    """Made for one showing; the page may add its own actions before it is shown."""

    def __init__(self, view: TableSurface, rows: RowModel[Any], layout: ColumnLayout) -> None:
        super().__init__(view)
        self._view, self._rows, self._columns = view, rows, layout
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setToolTipsVisible(True)
        self.triggered.connect(self._on_triggered)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        chosen = action.data()
        if callable(chosen):
            chosen()

    def _add(self, menu: QMenu, text: str, chosen: object, checked: bool | None = None) -> QAction:
        action = menu.addAction(text)
        action.setData(chosen)
        if checked is not None:
            action.setCheckable(True)
            action.setChecked(checked)
        return action

    def add_row(self, at: int) -> None:
        """Everything, beginning with what can be done with this row."""
        row, id = self._rows.row(at), self._rows.id_at(at)
        if row is not None and id is not None:
            for column in self._rows.columns:
                for choice in column.row_actions(row):
                    chosen = partial(self._view.action_triggered.emit, choice.key, id)
                    action = self._add(self, choice.text, chosen)
                    action.setIcon(icon(choice.icon))
                    action.setEnabled(not choice.refused(row))
                    action.setToolTip(choice.refused(row) or choice.text)
            self.addSeparator()
            copy = self._add(self, _tr("Copier"), self._view.copy)
            copy.setIcon(icon("copy"))
            copy.setShortcut(QKeySequence.StandardKey.Copy)
            cell = self._add(self, _tr("Copier la cellule"), self._view.copy_cell)
            cell.setShortcut(QKeySequence("Ctrl+Alt+C"))
        if any(column.tick for column in self._rows.columns):
            self._add_ticks(id)
        sortable = [(place, column) for place, column in enumerate(self._rows.columns) if column.sort]
        if sortable:
            sorts = self.addMenu(_tr("Trier par"))
            for place, column in sortable:
                chosen = partial(self._view.header.sort_asked.emit, place)
                self._add(sorts, column.title, chosen, column.sort == self._rows.sort_name)
        self.add_columns(self.addMenu(_tr("Colonnes")))

    def _add_ticks(self, id: int | None) -> None:
        rows = self._rows
        if id is not None:
            ticked = rows.is_ticked(id)
            tick = self._add(self, _tr("Décocher") if ticked else _tr("Cocher"), partial(rows.tick, [id], not ticked))
            tick.setShortcut(QKeySequence(Qt.Key.Key_Space))
        self._add(self, _tr("Tout cocher"), rows.tick_all).setEnabled(rows.rowCount() > 0)
        self._add(self, _tr("Tout décocher"), partial(rows.tick_all, False)).setEnabled(rows.ticked_count > 0)
        self.addSeparator()

    def add_columns(self, menu: QMenu) -> None:
        """Which columns show."""
        for place, column in enumerate(self._rows.columns):
            if can_hide(column) and not self._columns.is_absent(place):
                shown = self._columns.is_shown(place)
                self._add(menu, column.title, partial(self._columns.show_column, place, not shown), shown)
        menu.addSeparator()
        self._add(menu, _tr("Rétablir les colonnes"), self._columns.reset)
