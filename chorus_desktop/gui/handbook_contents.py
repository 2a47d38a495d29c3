"""The contents of the handbook: its chapters, and the paragraphs of the one that is read."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QTreeWidget, QTreeWidgetItem, QWidget

from chorus_desktop.gui import handbook_text as text

ANCHOR = Qt.ItemDataRole.UserRole
INDENT = 16


class HandbookContents(QTreeWidget):
    """`chosen` carries the anchor of what a person wants to read."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(INDENT)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Sommaire"))
        self._items: list[list[QTreeWidgetItem]] = []
        """Of each chapter its own and those of its paragraphs."""
        for chapter in text.chapters():
            top = _item(self, chapter.title, chapter.name)
            smaller = [section for section in chapter.sections if section.level == 2]
            self._items.append([top, *(_item(top, section.title, section.anchor) for section in smaller)])
        self.currentItemChanged.connect(self._on_current)

    def show_current(self, chapter: int, anchor: str) -> None:
        """The chapter in front is open, the others are not."""
        self.blockSignals(True)
        for at, items in enumerate(self._items):
            items[0].setExpanded(at == chapter)
        items = self._items[chapter]
        self.setCurrentItem(next((item for item in items if item.data(0, ANCHOR) == anchor), items[0]))
        self.blockSignals(False)
        self.viewport().update()

    @Slot(QTreeWidgetItem)
    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, ANCHOR))


def _item(parent: QTreeWidget | QTreeWidgetItem, title: str, anchor: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem(parent, [title])
    item.setData(0, ANCHOR, anchor)
    item.setToolTip(0, title)
    return item
