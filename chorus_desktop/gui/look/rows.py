"""Paints the rows of lists and trees; tables have a delegate of their own, which paints them whole."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QRadioButton,
    QStyle,
    QStyleOption,
    QStyleOptionViewItem,
    QTableView,
    QTreeView,
    QWidget,
)

from chorus_desktop.gui.look import icons, palette
from chorus_desktop.gui.look.controls import check_state, enabled, hovered, keyboard_focus
from chorus_desktop.gui.look.painting import SMALL_RADIUS, box, paint_check

State = QStyle.StateFlag
BAR = 3


def _tint(option: QStyleOptionViewItem, painter: QPainter) -> bool:
    p = palette.current()
    if option.state & State.State_Selected:
        active = option.state & State.State_Active
        painter.fillRect(option.rect, p.sel if active else p.sel_inactive)
        return True
    if option.backgroundBrush.style() != Qt.BrushStyle.NoBrush:
        painter.fillRect(option.rect, option.backgroundBrush)
    elif hovered(option):
        painter.fillRect(option.rect, p.hover)
    return False


def item(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    if not isinstance(option, QStyleOptionViewItem):
        return False
    if _tint(option, painter) and not _in_combo(widget) and not isinstance(widget, (QTableView, QTreeView)):
        _bar(painter, option.rect)
    return True


def row(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    if not isinstance(option, QStyleOptionViewItem):
        return False
    if isinstance(widget, QTreeView) and _tint(option, painter) and option.rect.x() <= 0:
        _bar(painter, option.rect)
    return True


def _bar(painter: QPainter, rect: QRect) -> None:
    painter.fillRect(QRect(rect.x(), rect.y(), BAR, rect.height()), palette.current().link)


def _in_combo(widget: QWidget | None) -> bool:
    return widget is not None and widget.inherits("QComboBoxListView")


def focus(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """The ring around an item, or around the words of a check box; every other control paints its own."""
    if isinstance(widget, (QCheckBox, QRadioButton)) and keyboard_focus(option):
        box(painter, option.rect, None, palette.current().link, SMALL_RADIUS, 2)
    if isinstance(widget, QAbstractItemView) and keyboard_focus(option) and not _in_combo(widget):
        box(painter, option.rect, None, palette.current().link, 0, 2)
    return True


def check(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    paint_check(painter, option.rect, check_state(option), enabled(option), False, hovered(option))
    return True


def branch(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """A chevron where a row opens; no lines between parents and children."""
    if option.state & State.State_Children:
        name = "chevron-down" if option.state & State.State_Open else "chevron-right"
        icons.draw(painter, option.rect, name, palette.current().muted, icons.SMALL)
    return True
