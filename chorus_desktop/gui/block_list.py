"""The blocks of a sheet at its left: icon, name, count; one is shown at a time (look.md 7)."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from chorus_desktop.gui.look import icons, metrics, palette, type

WIDTH, RAIL = 228, 52
COUNT = Qt.ItemDataRole.UserRole
DUE = Qt.ItemDataRole.UserRole + 1
_PADDING = 12
_BEFORE = icons.SIZE + 3 * metrics.CELL_PADDING
"""Pixels before the name of a block."""


class BlockList(QListWidget):
    """`currentRowChanged` shows a block; in a narrow window only the icons are left, their names in tooltips."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.set_rail(False)

    def add_block(self, icon: str, name: str) -> None:
        self.addItem(QListWidgetItem(icons.icon(icon), name))
        self._widen()

    def set_count(self, at: int, count: int) -> None:
        """How many rows the block holds; read aloud with its name."""
        item = self.item(at)
        item.setData(COUNT, count)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {count}")
        self._widen()

    def set_due(self, at: int, what: str) -> None:
        """What waits to be done in the block: a triangle beside its name, the words in its tooltip; empty = nothing."""
        item = self.item(at)
        item.setData(DUE, what)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {what}" if what else item.text())
        self._describe(item)
        self._widen()

    def needed(self, item: QListWidgetItem) -> int:
        """Return the pixels that a block needs: for its icon, its name, and the count or the triangle after it."""
        count = item.data(COUNT)
        after = icons.SIZE if item.data(DUE) else metrics.text_width(str(count), type.SMALL) if count is not None else 0
        name = _BEFORE + metrics.text_width(item.text(), 0, True) + metrics.CELL_PADDING
        return name + (after + _PADDING if after else 0)

    def _widen(self) -> None:
        """No name is shortened, and no count lies over one."""
        needed = map(self.needed, map(self.item, range(self.count())))
        self.setFixedWidth(RAIL if self.is_rail else max([WIDTH, *needed]))

    def _describe(self, item: QListWidgetItem) -> None:
        name = item.text() if self.is_rail else ""
        item.setToolTip(", ".join(filter(None, (name, item.data(DUE)))))

    def set_rail(self, on: bool) -> None:
        self.is_rail = on
        self._widen()
        for item in map(self.item, range(self.count())):
            self._describe(item)


class _Delegate(QStyledItemDelegate):
    """The style paints the tint and the bar of the current block; the rest is painted here."""

    def __init__(self, blocks: BlockList) -> None:
        super().__init__(blocks)
        self._blocks = blocks

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if option.state & option.state.State_Selected:
            option.font.setWeight(QFont.Weight.DemiBold)
            if self._blocks.isActiveWindow():  # the block shown stays so when the focus goes into it
                option.state |= option.state.State_Active
        if self._blocks.is_rail:
            option.text = ""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        count, due = index.data(COUNT), index.data(DUE)
        if self._blocks.is_rail or (count is None and not due):
            return
        area = QRect(option.rect).adjusted(0, 0, -_PADDING, 0)
        if due:
            place = QRect(area.right() - icons.SIZE, area.top(), icons.SIZE, area.height())
            icons.draw(painter, place, "alert-triangle", palette.current().warning.text, icons.SIZE)
            return
        painter.save()
        painter.setPen(palette.current().muted)
        painter.setFont(type.font(type.SMALL))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(count))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(RAIL, metrics.LIST_ITEM)
