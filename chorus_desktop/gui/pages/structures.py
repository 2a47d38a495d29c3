"""« Mes structures »: the list, and in its place the sheet of the structure that was opened, with a way back (G3.1)."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look.messages import confirm, tell
from chorus_desktop.gui.pages.page import Page
from chorus_desktop.gui.pages.structure_list import StructureList
from chorus_desktop.gui.structure_sheet.blocks import GENERAL
from chorus_desktop.gui.structure_sheet.sheet import StructureSheet


class StructuresPage(Page):
    """One of two things at a time: the list, or one sheet."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.list = StructureList(desk)
        self.sheet: StructureSheet | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.search = self.list.search
        self.list.said.connect(self.said)
        self.list.wanted.connect(self.wanted)
        self.list.opened.connect(self.open_structure)

    def actions(self) -> list[QAction]:
        """Those of what is in front."""
        return self.sheet.actions() if self.sheet else self.list.actions()

    def has_unsaved(self) -> bool:
        return self.sheet is not None and self.sheet.has_unsaved()

    def refresh(self) -> None:
        if self.sheet is not None:
            self.sheet.refresh()

    @Slot(int)
    def open_structure(self, structure_id: int, block: str = GENERAL) -> None:
        """Show the sheet of a structure, on one of its blocks; another sheet that is open is left first."""
        if self.sheet is not None and self.sheet.structure_id != structure_id and not self.close_sheet():
            return
        if self.sheet is None:
            sheet = StructureSheet(self.desk, structure_id)
            sheet.said.connect(self.said)
            sheet.structure_wanted.connect(self.open_structure)
            sheet.left.connect(self.close_sheet)
            sheet.lost.connect(self._on_lost)
            sheet.turned.connect(self._on_turned)
            self.sheet = sheet
            self._stack.addWidget(sheet)
            self._stack.setCurrentWidget(sheet)
            sheet.show_block(block)  # no other one is built on the way
            sheet.refresh()
        self.sheet.show_block(block)

    @Slot()
    def close_sheet(self) -> bool:
        """Go back to the list, unless the person stays for what is not saved; return whether the sheet is closed."""
        if self.sheet is None:
            return True
        if self.sheet.has_unsaved() and not confirm(
            self,
            self.tr("Modification d'une structure"),
            self.tr("Quitter la fiche sans enregistrer\u202f?"),
            self.tr("Ce que vous avez saisi dans cette fiche et pas encore enregistré sera perdu."),
            self.tr("Quitter sans enregistrer"),
            "danger",
        ):
            return False
        sheet, self.sheet = self.sheet, None
        self._stack.setCurrentWidget(self.list)
        self._stack.removeWidget(sheet)
        sheet.deleteLater()
        self.search = self.list.search
        self.list.form.table.setFocus()
        self.turned.emit()
        return True

    @Slot(str)
    def _on_lost(self, why: str) -> None:
        """The structure is gone, or is not managed any more: said, then the list as it is now."""
        if self.sheet is not None:
            sheet, self.sheet = self.sheet, None
            self._stack.setCurrentWidget(self.list)
            self._stack.removeWidget(sheet)
            sheet.deleteLater()
            self.search = self.list.search
            self.turned.emit()
            tell(self, self.tr("Modification d'une structure"), self.tr("La fiche ne peut pas être affichée"), why)

    @Slot()
    def _on_turned(self) -> None:
        if self.sheet is not None:
            self.search = self.sheet.search
            self.turned.emit()

    @Slot(object)
    def _on_changed(self, changed: frozenset[str]) -> None:
        """The list looks after itself; the sheet is told what has changed."""
        if not isValid(self):  # signed out since: what is left of the page still hears
            return
        if self.sheet is not None and self.isVisible():
            self.sheet.refresh(changed)
        else:
            self._stale = True
