"""Block « Documents » of the structure sheet: the files kept with it, added by dialog or by dropping them (G7.4)."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import documents
from chorus_desktop.core.documents import DocumentRow
from chorus_desktop.core.rights import Right
from chorus_desktop.core.structure_head import Head
from chorus_desktop.gui.compiled.ui_documents import Ui_Documents
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look.after_typing import after_typing
from chorus_desktop.gui.look.drop_veil import DropVeil
from chorus_desktop.gui.look.form import make_search
from chorus_desktop.gui.look.widgets import muted, title
from chorus_desktop.gui.structure_sheet import document_columns as of
from chorus_desktop.gui.structure_sheet.block import Block
from chorus_desktop.gui.structure_sheet.block_action import add_action
from chorus_desktop.gui.structure_sheet.document_work import DocumentWork
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_overlay import Empty

SEARCH, SHORT_SEARCH, NARROW = 260, 150, 800


class DocumentsBlock(Block):
    """A list by name; whoever may edit the sheet adds and removes, every manager opens and saves."""

    tables = frozenset({"document"})

    def __init__(self, desk: Desk, head: Head, parent: QWidget | None = None) -> None:
        super().__init__(desk, head, parent)
        self.form = Ui_Documents()
        self.form.setupUi(self)
        self.search = self.form.search
        self.work = DocumentWork(self, desk, head.id)
        self.work.said.connect(self.said)
        self.model = TableModel[DocumentRow](of.columns(self._may_edit), desk.reader, "name", parent=self)
        self.veil = DropVeil(
            self,
            self.form.table,
            self.tr("Déposez les fichiers ici pour les ajouter"),
            self._may_edit,
            self._on_dropped,
        )
        self._typing = after_typing(self, self.refresh)
        self._shown: str | None = None
        self._lay_out()
        self._make_actions()
        self._connect()
        self.show_head(head)

    def _lay_out(self) -> None:
        form = self.form
        title(form.title, "block")
        muted(form.count)
        muted(form.ticked)
        make_search(form.search)
        form.table.show_model(self.model, "documents")
        form.add.setProperty("kind", "primary")
        form.remove.setProperty("kind", "dangerText")

    def _make_actions(self) -> None:
        form = self.form
        self.adding = add_action(self, form.add, "plus", self.tr("&Ajouter des documents…"), "Ctrl+N", self.work.choose)
        self.opening = add_action(self, form.open, "eye", self.tr("&Ouvrir"), "Ctrl+O", self._on_open)
        self.saving = add_action(
            self, form.save, "download", self.tr("&Enregistrer sous…"), "Ctrl+Shift+S", self._on_save
        )
        self.removing = add_action(self, form.remove, "trash", self.tr("&Supprimer"), "Ctrl+Delete", self._on_remove)

    def _connect(self) -> None:
        form = self.form
        form.search.textChanged.connect(self._typing.start)
        form.table.opened.connect(self._on_opened)
        form.table.action_triggered.connect(self._on_row_action)
        form.table.current_changed.connect(self._show_state)
        form.table.empty_clicked.connect(self._on_empty_clicked)
        self.model.loaded.connect(self._show_state)
        self.model.ticks_changed.connect(self._show_state)

    # What is shown

    def show_head(self, head: Head) -> None:
        super().show_head(head)
        self.form.table.set_empty(Empty.NOTHING_YET, of.nothing_yet(self._may_edit()))
        self.form.table.viewport().update()
        self._show_state()

    def refresh(self) -> None:
        search = self.form.search.text().strip()
        self.form.table.set_situation(Empty.NO_MATCH if search else Empty.NOTHING_YET)
        self.form.table.set_empty(Empty.NO_MATCH, of.no_match(search, of.counted(self.head.documents)))
        if search == self._shown:
            self.model.refresh()
        else:
            self._shown = search
            self.model.set_listing(documents.listing(self.head.id).where(*documents.matching(search)))

    def _may_edit(self) -> bool:
        return not self.why_not(Right.EDIT)

    @Slot()
    def _show_state(self) -> None:
        """The counts, and which buttons do something now; a disabled one says why."""
        form, shown, ticked = self.form, self.model.rowCount(), self.model.ticked_count
        if form.search.text().strip():
            text = self.tr("{shown} sur {total}")
            form.count.setText(text.format(shown=shown, total=of.counted(self.head.documents)))
        else:
            form.count.setText(of.counted(shown))
        counted = {0: self.tr("Aucun document coché"), 1: self.tr("1 document coché sur {shown}")}
        several = self.tr("{ticked} documents cochés sur {shown}")
        form.ticked.setText(counted.get(ticked, several).format(ticked=ticked, shown=shown))
        tick = self.tr("Cochez d’abord un document") if not ticked else ""
        only = tick or (self.tr("Cochez un seul document") if ticked > 1 else "")
        right = self.why_not(Right.EDIT)
        for button, reason in (
            (form.add, right),
            (form.open, only),
            (form.save, only),
            (form.remove, right or tick),
        ):
            button.setEnabled(not reason)
            button.setToolTip(reason)
        self.adding.setEnabled(not right)
        self.removing.setEnabled(not right and bool(ticked or form.table.current_id))
        for action in (self.opening, self.saving):
            action.setEnabled(ticked == 1 or bool(form.table.current_id))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.form.search.setFixedWidth(SHORT_SEARCH if event.size().width() < NARROW else SEARCH)

    # What is done

    def _on_dropped(self, paths: list[Path]) -> None:
        """Once the file manager is let go: it waits for the answer."""
        QTimer.singleShot(0, self, partial(self.work.add, paths))

    @Slot(int)
    def _on_opened(self, document_id: int) -> None:
        self._on_row_action(of.OPEN, document_id)

    @Slot(str, int)
    def _on_row_action(self, key: str, document_id: int) -> None:
        row = self.model.row(self.model.row_of(document_id))
        if row is None:
            return
        if key == of.OPEN:
            self.work.open(row)
        elif key == of.SAVE:
            self.work.save(row)
        elif key == of.REMOVE and self._may_edit():
            self.work.remove([row])

    def _one(self) -> int:
        """The document that a single action is about: the one ticked, else the current row."""
        ticked = self.model.ticked
        return ticked[0] if len(ticked) == 1 else self.form.table.current_id

    @Slot()
    def _on_open(self) -> None:
        self._on_row_action(of.OPEN, self._one())

    @Slot()
    def _on_save(self) -> None:
        self._on_row_action(of.SAVE, self._one())

    @Slot()
    def _on_remove(self) -> None:
        ticked = self.model.ticked
        if ticked:
            self.work.remove(self.model.rows_at([self.model.row_of(id) for id in ticked]))
        else:
            self._on_row_action(of.REMOVE, self.form.table.current_id)

    @Slot(Empty)
    def _on_empty_clicked(self, kind: Empty) -> None:
        if kind is Empty.NO_MATCH:
            self.form.search.clear()
            self.form.search.setFocus()
            self.refresh()
        else:
            self.work.choose()
