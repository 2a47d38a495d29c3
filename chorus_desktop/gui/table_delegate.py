"""Paints the rows of every list (look.md 5), and knows what lies under the mouse in them."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from chorus_desktop.gui.look import icons, metrics, palette, type
from chorus_desktop.gui.look.painting import SMALL_RADIUS, badge_width, box, centred, paint_badge, paint_check
from chorus_desktop.gui.look.palette import Palette
from chorus_desktop.gui.table_columns import Column, Mark, RowAction
from chorus_desktop.gui.table_layout import TARGET
from chorus_desktop.gui.table_rows import Index, RowModel

BAR = 3
BOX = "\0box"
"""What `target` answers on a box, where on an icon or a link it answers the key of an action."""

_PLAIN = Mark()
_PADDING = metrics.CELL_PADDING
_MARK_GAP = 4
_WAITING = "…"


@dataclass(frozen=True)
class RowState:
    """How a row stands in the view at this moment."""

    current: bool = False
    selected: bool = False
    hovered: bool = False
    active: bool = True
    enabled: bool = True
    hot: str = ""
    """The target under the mouse, and its column."""
    hot_column: int = -1


class TableDelegate(QStyledItemDelegate):
    """Paints whole rows, asked by the view, which has their state; editors are Qt's own."""

    def __init__(self, model: RowModel[Any]) -> None:
        super().__init__(model)
        self._model = model
        self.take_fonts()

    def take_fonts(self) -> None:
        """Once before each painting: the fonts follow the system."""
        self._fonts = (type.font(), type.font(strong=True))
        self._metrics = tuple(QFontMetrics(font) for font in self._fonts)

    def paint_row(
        self, painter: QPainter, at: int, rect: QRect, cells: list[tuple[int, int, int]], state: RowState
    ) -> None:
        """Paint a row; `cells` are its visible columns, with their x and width."""
        p = palette.current()
        model = self._model
        row = model.row(at)
        id = model.ids[at]
        ticked = model.is_ticked(id)
        painter.fillRect(rect, self._background(p, ticked, state))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, p.hair)
        if state.current:
            painter.fillRect(rect.x(), rect.y(), BAR, rect.height(), p.link)
        faded = "" if state.enabled else "disabled"
        if not faded and row is not None and model.disabled is not None and model.disabled(row):
            faded = "muted"  # it is read all the same
        for number, x, width in cells:
            column = model.columns[number]
            cell = QRect(x, rect.y(), width, rect.height() - 1)
            hot = state.hot if state.hot_column == number else ""
            if column.tick:
                on = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
                paint_check(painter, cell, on, state.enabled, False, hot == BOX)
            elif row is None:
                self._text(painter, cell, _WAITING, p.muted, column, False)
            else:
                self._cell(painter, p, cell, column, row, state, faded, hot)

    def _background(self, p: Palette, ticked: bool, state: RowState) -> QColor:
        if state.selected:
            return p.sel if state.active else p.sel_inactive
        return p.ticked if ticked else p.hover if state.hovered and state.enabled else p.base

    def _cell(
        self,
        painter: QPainter,
        p: Palette,
        cell: QRect,
        column: Column[Any],
        row: Any,
        state: RowState,
        faded: str,
        hot: str,
    ) -> None:
        if column.actions:
            self._actions(painter, p, cell, column, row, state, hot)
            return
        if column.check is not None:
            on = column.check(row)
            if on is not None:
                mark = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
                paint_check(painter, cell, mark, state.enabled and column.checkable(row), False, hot == BOX)
            return
        badge = column.badge(row) if column.badge is not None else None
        if badge is not None:
            painter.setFont(self._fonts[0])
            area = cell.adjusted(_PADDING, 0, 0, 0)
            paint_badge(painter, area, badge.text, badge.tone, badge.icon, state.selected)
            return
        mark_of = (column.mark(row) if column.mark is not None else None) or _PLAIN
        text = column.shows(row)
        color = p.color(faded) if faded else p.color(mark_of.tone) if mark_of.tone else p.text
        if not text:
            text, color = column.absent, p.color(faded) if faded else p.muted
        elif column.link is not None and column.link(row) and not faded:
            color = p.link
        strong = column.strong if mark_of.strong is None else mark_of.strong
        self._text(painter, cell, text, color, column, strong, mark_of.icon)

    def _text(
        self,
        painter: QPainter,
        cell: QRect,
        text: str,
        color: QColor,
        column: Column[Any],
        strong: bool,
        icon: str = "",
    ) -> None:
        measures = self._metrics[strong]
        mark = icons.SIZE + _MARK_GAP if icon else 0
        left, room = cell.x() + _PADDING + mark, cell.width() - 2 * _PADDING - mark
        painter.setFont(self._fonts[strong])
        painter.setPen(color)
        if column.wrap:
            flags = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextWordWrap.value
            painter.drawText(QRect(left, cell.y(), room, cell.height()), flags, text)
            x = left
        else:
            mode = Qt.TextElideMode.ElideMiddle if column.elide_middle else Qt.TextElideMode.ElideRight
            shown = measures.elidedText(text, mode, room)
            x = cell.right() + 1 - _PADDING - measures.horizontalAdvance(shown) if column.right else left
            painter.drawText(x, cell.y() + (cell.height() - measures.height()) // 2 + measures.ascent(), shown)
        if icon:
            area = QRect(x - mark, cell.y(), icons.SIZE, cell.height())
            icons.draw(painter, area, icon, color, icons.SIZE)

    def _actions(
        self, painter: QPainter, p: Palette, cell: QRect, column: Column[Any], row: Any, state: RowState, hot: str
    ) -> None:
        idle = p.disabled if not state.enabled else p.text if state.selected or state.hovered else p.muted
        for action, area in _targets(column, row, cell):
            refused = bool(action.refused(row))
            if action.key == hot and state.enabled:
                box(painter, centred(area, TARGET - 2, TARGET - 4), p.divider, None, SMALL_RADIUS)
            color = p.disabled if refused else p.color(action.tone) if action.tone and state.enabled else idle
            icons.draw(painter, area, action.icon, color, icons.SIZE)

    # What is where

    def target(self, at: int, number: int, cell: QRect, place: QPoint) -> str:
        """The box, or the key of the row icon or link, at this place of a cell; "" for none."""
        column = self._model.columns[number]
        if column.tick:
            return BOX
        row = self._model.row(at)
        if row is None:
            return ""
        if column.check is not None:
            return BOX if column.checkable(row) else ""
        if column.actions:
            action = _action_at(column, row, cell, place)
            return action.key if action is not None and not action.refused(row) else ""
        if column.link is not None and place.x() < cell.x() + _PADDING + self._needed(column, row):
            return column.link(row)
        return ""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """What is typed stands where the text of the cell stood."""
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            editor.setTextMargins(_PADDING - 2, 0, _PADDING - 2, 0)
        return editor

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Qt would tick a box by itself, a second time: the surface does, wherever in its cell the click is."""
        return False

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Names an icon; gives the full text of an elided cell."""
        tip = self._tip(index.row(), index.column(), option.rect, event.pos()) if index.isValid() else ""
        QToolTip.showText(event.globalPos(), tip, view)
        return True

    def _tip(self, at: int, number: int, cell: QRect, place: QPoint) -> str:
        column, row = self._model.columns[number], self._model.row(at)
        if row is None or column.tick or column.check is not None:
            return ""
        if column.actions:
            action = _action_at(column, row, cell, place)
            return "" if action is None else ". ".join(filter(None, (action.text, action.refused(row))))
        if column.tooltip is not None:
            return column.tooltip(row)
        return column.shows(row) if self._needed(column, row) + 2 * _PADDING > cell.width() else ""

    def _needed(self, column: Column[Any], row: Any) -> int:
        badge = column.badge(row) if column.badge is not None else None
        if badge is not None:
            return badge_width(badge.text, badge.icon, self._fonts[0])
        mark = (column.mark(row) if column.mark is not None else None) or _PLAIN
        strong = column.strong if mark.strong is None else mark.strong
        width = self._metrics[strong].horizontalAdvance(column.shows(row))
        return width + (icons.SIZE + _MARK_GAP if mark.icon else 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Asked when a header's edge is double-clicked."""
        column, row = self._model.columns[index.column()], self._model.row(index.row())
        width = 0 if row is None else self._needed(column, row) + 2 * _PADDING
        return QSize(width, metrics.CONTROL)


def _targets(column: Column[Any], row: Any, cell: QRect) -> list[tuple[RowAction[Any], QRect]]:
    start = cell.x() + _PADDING - (TARGET - icons.SIZE) // 2
    return [
        (action, QRect(start + place * TARGET, cell.y(), TARGET, cell.height()))
        for place, action in enumerate(column.row_actions(row))
    ]


def _action_at(column: Column[Any], row: Any, cell: QRect, place: QPoint) -> RowAction[Any] | None:
    return next((action for action, area in _targets(column, row, cell) if area.contains(place)), None)
