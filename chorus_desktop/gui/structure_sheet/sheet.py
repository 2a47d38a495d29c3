"""« Modification d'une structure »: what the structure is above, its blocks at the left, one at a time at the right."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from chorus_desktop.core import structure_head, structure_summary
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.rights import Right
from chorus_desktop.core.structure_head import Head
from chorus_desktop.core.text import day, siret
from chorus_desktop.core.words import word
from chorus_desktop.exchange import structure_document
from chorus_desktop.exchange.printable import Printable
from chorus_desktop.gui import printing
from chorus_desktop.gui.badges import badge
from chorus_desktop.gui.compiled.ui_structure_sheet import Ui_StructureSheet
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look import icons
from chorus_desktop.gui.look.widgets import muted, title
from chorus_desktop.gui.reader import or_refused
from chorus_desktop.gui.structure_sheet.block import Block
from chorus_desktop.gui.structure_sheet.blocks import BLOCKS, GENERAL

if TYPE_CHECKING:
    from chorus_desktop.gui.succession_work import SuccessionWork

NARROW = 1100


class StructureSheet(QWidget):
    """The sheet of one structure, while it is open. `left`: back to the list; `lost` says why it cannot be shown.

    `structure_wanted` carries the id of another one, whose sheet is to be shown.
    """

    said = Signal(str)
    structure_wanted = Signal(int)
    left = Signal()
    lost = Signal(str)
    turned = Signal()
    """Another block is in front."""

    def __init__(self, desk: Desk, structure_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.structure_id = structure_id
        self.head: Head | None = None
        self._wanted = GENERAL
        self.blocks: dict[str, Block] = {}
        self.form = Ui_StructureSheet()
        self.form.setupUi(self)
        self._lay_out()

    def _lay_out(self) -> None:
        form = self.form
        title(form.name, "page").setTextFormat(Qt.TextFormat.PlainText)
        muted(form.facts).setTextFormat(Qt.TextFormat.PlainText)
        form.back.setProperty("kind", "quiet")
        form.back.setIcon(icons.icon("arrow-left"))
        form.back.clicked.connect(self.left)
        self.successor = QPushButton(icons.icon("arrows-exchange"), self.tr("Désigner un successeur"))
        self.successor.clicked.connect(self._on_successor)
        self.successor.hide()
        self.print = QPushButton(icons.icon("printer"), self.tr("Imprimer"))
        self.successor.setAccessibleName(self.tr("Désigner un successeur"))
        self.print.setAccessibleName(self.tr("Imprimer la fiche"))
        self.print.clicked.connect(self._on_print)
        form.head_buttons.addWidget(self.successor)
        form.head_buttons.addWidget(self.print)
        self.print_action = printing.action(self, self._on_print)
        for spec in BLOCKS:
            form.blocks.add_block(spec.icon, spec.name)
        form.blocks.currentRowChanged.connect(self._on_block)

    # What is shown

    def show_block(self, key: str) -> None:
        """Bring a block to the front, now or as soon as the structure is read."""
        self._wanted = key
        if self.head is not None:
            self.form.blocks.setCurrentRow([spec.key for spec in BLOCKS].index(key))

    @property
    def block(self) -> Block | None:
        """The one in front."""
        found = self.form.stack.currentWidget()
        return found if isinstance(found, Block) else None

    @property
    def search(self) -> QLineEdit | None:
        return self.block.search if self.block else None

    def actions(self) -> list[QAction]:
        """Those of the block in front, and the sheet's own."""
        return [*(self.block.actions() if self.block else []), self.print_action]

    def has_unsaved(self) -> bool:
        return any(block.has_unsaved() for block in self.blocks.values())

    def refresh(self, changed: frozenset[str] | None = None) -> None:
        """Ask again for the head and what the block in front shows; without `changed`, all of it."""
        read = partial(or_refused, structure_head.read, self.desk.actor, self.structure_id)
        self.desk.reader.soon(self, "head", read, self._on_head)
        for block in self.blocks.values():
            if changed is None or not block.tables.isdisjoint(changed):
                block.refresh()

    def _on_head(self, found: Head | Refused) -> None:
        if isinstance(found, Refused):
            self.lost.emit(str(found))
            return
        first = self.head is None
        self.head = found
        self._show_head(found)
        for block in self.blocks.values():
            block.show_head(found)
        if first:
            self.show_block(self._wanted)

    def _show_head(self, head: Head) -> None:
        form = self.form
        form.name.setText(head.name)
        status = badge(head.status)
        if status is not None:
            form.status.set(*status)
        crowded = bool(head.successor) and self.width() < NARROW
        facts = (
            f"{word(head.identifier_type)} {siret(head.identifier)}",
            "" if crowded else self.tr("Structure {kind}").format(kind=word(head.kind).lower()),
            "" if crowded else self.tr("Créée le {day}").format(day=day(head.created_at)),
            self.tr("Gestionnaire principal\u00a0: {name}").format(name=head.manager or "—"),
            self.tr("Successeur désigné\u00a0: {name}").format(name=head.successor) if head.successor else "",
            self.tr("Passe par le PIGP") if head.uses_pigp else "",
        )
        self.successor.setVisible(Right.GOVERN in head.may)
        form.facts.setText("   ·   ".join(filter(None, facts)))
        for at, spec in enumerate(BLOCKS):
            count = spec.count(head)
            if count is not None:
                form.blocks.set_count(at, count)
            form.blocks.set_due(at, spec.due(head))

    @Slot()
    def _on_print(self) -> None:
        if self.head is not None:
            printing.preview(self, self.desk.reader, partial(_printed, self.desk, self.structure_id))

    @cached_property
    def succession(self) -> "SuccessionWork":
        """Its dialogs are loaded when the first one is opened."""
        from chorus_desktop.gui.succession_work import SuccessionWork

        work = SuccessionWork(self, self.desk)
        work.said.connect(self.said)
        return work

    @Slot()
    def _on_successor(self) -> None:
        self.succession.name_successor(self.structure_id)

    @Slot(int)
    def _on_block(self, at: int) -> None:
        if at < 0 or self.head is None:
            return
        spec = BLOCKS[at]
        if spec.key not in self.blocks:
            block = spec.build(self.desk, self.head)
            block.said.connect(self.said)
            block.structure_wanted.connect(self.structure_wanted)
            self.blocks[spec.key] = block
            self.form.stack.addWidget(block)
            block.refresh()
        self.form.stack.setCurrentWidget(self.blocks[spec.key])
        self.turned.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        if self.head is not None:
            self._show_head(self.head)
        self.form.blocks.set_rail(narrow)
        for button, text in ((self.print, self.tr("Imprimer")), (self.successor, self.tr("Désigner un successeur"))):
            button.setText("" if narrow else text)
        self.successor.setToolTip(self.tr("Désigner un successeur"))
        self.print.setToolTip(self.tr("Imprimer la fiche"))


def _printed(desk: Desk, structure_id: int) -> Printable:
    """In the reader's thread."""
    return structure_document.document(structure_summary.read(desk.actor, structure_id))
