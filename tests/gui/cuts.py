"""What a widget says and does not show whole: by kind of widget, what it needs and what it is given."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QTreeView,
    QWidget,
)

from chorus_desktop.gui.block_list import BlockList
from chorus_desktop.gui.look import metrics
from chorus_desktop.gui.look.lettered import plain
from chorus_desktop.gui.look.painting import badge_width
from chorus_desktop.gui.look.whole_text import room, said, shortened
from chorus_desktop.gui.look.widgets import Badge
from chorus_desktop.gui.table_header import split, title_width
from chorus_desktop.gui.table_view import TableView

SLACK = 1
"""Pixels by which a rounding may differ."""
ROWS = 20
"""Rows of a list whose badges are measured."""


FIELDS = (QComboBox, QLineEdit)
"""What may be shortened where words are long: its tooltip says the whole."""


def cuts(widget: QWidget, may: tuple[type[QWidget], ...] = FIELDS) -> Iterator[str]:
    """Yield what this widget does not show whole, and by how much; only these kinds may shorten their words.

    Any other kind may where a tooltip of its own repeats them; with `may` empty nothing may.
    """
    for kind, measured in KINDS.items():
        if isinstance(widget, kind):
            for text, needed, given in measured(widget):
                if text and needed > given + SLACK and not (may and _is_told(widget, text, may)):
                    yield f"{type(widget).__name__} {widget.objectName()} {text[:70]!r}: {needed} > {given}"
            return


def cut_in(shown: QWidget, may: tuple[type[QWidget], ...] = FIELDS) -> list[str]:
    """What is not shown whole there."""
    widgets = (widget for widget in shown.findChildren(QWidget) if widget.isVisible())
    return [said for widget in widgets for said in cuts(widget, may)]


def _is_told(widget: QWidget, text: str, may: tuple[type[QWidget], ...]) -> bool:
    """What cannot be used may say in its tooltip what must be done first."""
    if isinstance(widget, may) and (not widget.toolTip() or not widget.isEnabled()):
        return plain(text) == shortened(widget)
    return plain(text) in widget.toolTip()


Measures = Iterator[tuple[str, int, int]]
"""A text, the pixels that it needs and those that it has."""


def _label(label: QLabel) -> Measures:
    if not label.pixmap().isNull():
        return
    if label.wordWrap():
        yield label.text(), label.heightForWidth(label.width()), label.height()
    else:
        yield label.text(), _width(label), label.width()


def _width(label: QLabel) -> int:
    """What the words of one line need: a label of a fixed width claims more."""
    words = label.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, label.text()).width()
    return label.sizeHint().width() if "<" in label.text() else min(label.sizeHint().width(), words)


def _badge(badge: Badge) -> Measures:
    yield badge.text(), badge.sizeHint().width(), badge.width()


def _button(button: QAbstractButton) -> Measures:
    """Check boxes and radio buttons too."""
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    if not (isinstance(button, QToolButton) and button.toolButtonStyle() == icon_only):
        yield button.text(), button.sizeHint().width(), button.width()


def _combo(combo: QComboBox) -> Measures:
    """What is chosen, and every choice of its list."""
    yield said(combo), combo.fontMetrics().horizontalAdvance(said(combo)), room(combo)
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxListBoxPopup
    given = combo.style().subControlRect(kind, option, part, combo).width() - 2
    for row in range(combo.count()):
        wide = combo.view().sizeHintForIndex(combo.model().index(row, combo.modelColumn())).width()
        yield f"{combo.itemText(row)} (in the list)", wide, given


def _field(field: QLineEdit) -> Measures:
    """What stands in the field while it is empty."""
    yield said(field), field.fontMetrics().horizontalAdvance(said(field)), room(field)


def _long_field(field: QPlainTextEdit) -> Measures:
    text, room = field.placeholderText(), field.viewport().rect()
    needed = field.fontMetrics().boundingRect(QRect(room).adjusted(6, 6, -6, -6), Qt.TextFlag.TextWordWrap, text)
    yield text, needed.height() + 12, room.height()


def _tabs(bar: QTabBar) -> Measures:
    """Tabs that have no room hide behind arrows."""
    for at in range(bar.count()):
        yield bar.tabText(at), bar.tabRect(at).right() + 1, bar.width()


def _group(group: QGroupBox) -> Measures:
    yield group.title(), group.fontMetrics().horizontalAdvance(plain(group.title())), group.width() - 16


def _table(table: TableView) -> Measures:
    """Heads and badges, which are never shortened; any other text says itself whole in its tooltip."""
    header, rows = table.header, table.header.model()
    if rows is None:
        return
    for at, column in enumerate(header.rows.columns):
        if header.isSectionHidden(at) or column.header_box:
            continue
        width = header.sectionSize(at)
        lines = 2 if header.lines == 2 and title_width(column, 1) > width else 1
        yield split(column.title) if lines == 2 else column.title, title_width(column, lines), width
        if column.badge is not None:
            for row in filter(None, map(header.rows.row, range(min(ROWS, rows.rowCount())))):
                badge = column.badge(row)
                if badge is not None:
                    wide = badge_width(badge.text, badge.icon, table.font()) + metrics.CELL_PADDING
                    yield badge.text, wide, width


def _blocks(blocks: BlockList) -> Measures:
    """Their names stand beside an icon, before a count or a triangle; in the rail they are in tooltips."""
    for item in map(blocks.item, range(blocks.count())):
        if not (blocks.is_rail and item.text() in item.toolTip()):
            yield item.text(), blocks.needed(item), blocks.viewport().width()


def _list(view: QAbstractItemView) -> Measures:
    """A list or a tree: what is shortened says itself in its tooltip."""
    model, waiting = view.model(), [QModelIndex()]
    while waiting:
        parent = waiting.pop()
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            waiting.append(index)
            text = str(index.data() or "")
            place = view.visualRect(index)
            if not place.isEmpty() and text not in str(index.data(Qt.ItemDataRole.ToolTipRole) or ""):
                yield text, view.sizeHintForIndex(index).width(), view.viewport().width() - max(0, place.x())


def _menu_bar(bar: QMenuBar) -> Measures:
    for action in bar.actions():
        if action.isVisible():
            yield action.text(), bar.actionGeometry(action).right() + 1, bar.width()


KINDS: dict[type[QWidget], Callable[..., Measures]] = {
    Badge: _badge,
    QLabel: _label,
    QAbstractButton: _button,
    QComboBox: _combo,
    QLineEdit: _field,
    QPlainTextEdit: _long_field,
    QTabBar: _tabs,
    QGroupBox: _group,
    TableView: _table,
    BlockList: _blocks,
    QListView: _list,
    QTreeView: _list,
    QMenuBar: _menu_bar,
}
"""The first kind that a widget is of."""


def menus(widget: QWidget) -> Iterator[QMenu]:
    """Every menu below this widget, as it is when it shows."""
    for menu in widget.findChildren(QMenu):
        menu.aboutToShow.emit()
        yield menu
