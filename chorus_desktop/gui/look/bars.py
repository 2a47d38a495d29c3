"""Paints what surrounds the contents: tabs, headers, scroll bars, progress, status bar, tool tips."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QCalendarWidget,
    QStyle,
    QStyleOption,
    QStyleOptionHeader,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QStyleOptionTab,
    QWidget,
)

from chorus_desktop.gui.look import icons, metrics, palette, type
from chorus_desktop.gui.look.controls import State, enabled, hovered, keyboard_focus, mnemonic, pressed
from chorus_desktop.gui.look.painting import CONTROL_RADIUS, COUNT_RADIUS, box

_CC = QStyle.ComplexControl
_SC = QStyle.SubControl
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LINE = Qt.TextFlag.TextSingleLine


def nothing(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    return True


def window_area(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    painter.fillRect(option.rect, palette.current().window)
    return True


def tab_shape(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    if not isinstance(option, QStyleOptionTab):
        return False
    words = QRectF(option.rect).adjusted(metrics.TAB_PADDING, 0, -metrics.TAB_PADDING, 0)
    if option.state & State.State_Selected:
        box(painter, QRectF(words.x(), words.bottom() - 3, words.width(), 3), palette.current().link, None, 1.5)
    if keyboard_focus(option):
        box(painter, option.rect.adjusted(4, 5, -4, -6), None, palette.current().link, CONTROL_RADIUS, 2)
    return True


def tab_label(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """ "Actions en attente (12)" shows its count as a pill; the title stays whole for tests and screen readers."""
    if not isinstance(option, QStyleOptionTab):
        return False
    p = palette.current()
    chosen = bool(option.state & State.State_Selected)
    text, count = metrics.tab_parts(option.text)
    rect = option.rect.adjusted(metrics.TAB_PADDING, 0, 0, -1)
    painter.save()
    painter.setFont(type.font(0, chosen))
    painter.setPen(p.disabled if not enabled(option) else p.text if chosen or hovered(option) else p.muted)
    painter.drawText(rect, _MIDDLE.value | mnemonic(option, widget), text)
    if count:
        x = rect.x() + metrics.text_width(text, 0, chosen) + 8
        y = rect.y() + (rect.height() - metrics.COUNT_HEIGHT) // 2
        pill = QRectF(x, y, metrics.count_width(count), metrics.COUNT_HEIGHT)
        box(painter, pill, p.accent, None, COUNT_RADIUS)
        painter.setFont(type.font(type.HEADER, True))
        painter.setPen(p.on_accent)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, count)
    painter.restore()
    return True


def tab_line(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), palette.current().divider)
    return True


def pane_line(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """A tab widget has no frame, only the line under its tabs."""
    painter.fillRect(QRect(option.rect.x(), option.rect.y(), option.rect.width(), 1), palette.current().divider)
    return True


def header_section(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    p = palette.current()
    painter.fillRect(option.rect, p.base)
    painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), p.divider)
    return True


def header(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    return header_section(option, painter, widget) and header_label(option, painter, widget)


def header_label(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """Text, then the sort mark right after it; `chevron-up` is ascending, where Qt's own arrow says the opposite."""
    if not isinstance(option, QStyleOptionHeader):
        return False
    if not option.text:
        return True
    p = palette.current()
    lines = option.text.split("\n")
    sorted_by = option.sortIndicator != QStyleOptionHeader.SortIndicator.None_
    mark = icons.SMALL + 4 if sorted_by else 0
    room = option.rect.adjusted(metrics.CELL_PADDING, 0, -metrics.CELL_PADDING, -1)
    width = min(max(metrics.text_width(line, type.HEADER, True) for line in lines), room.width() - mark)
    right = bool(option.textAlignment & Qt.AlignmentFlag.AlignRight)
    x = room.right() + 1 - width - mark if right else room.x()
    painter.save()
    painter.setFont(type.font(type.HEADER, True))
    painter.setPen(p.disabled if not enabled(option) else p.text if hovered(option) else p.muted)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(QRect(x, room.y(), width + 1, room.height()), _MIDDLE | side, option.text)
    painter.restore()
    if sorted_by:
        up = option.sortIndicator == QStyleOptionHeader.SortIndicator.SortDown
        area = QRect(x + width + 4, room.y(), icons.SMALL, room.height())
        icons.draw(painter, area, "chevron-up" if up else "chevron-down", p.link, icons.SMALL)
    return True


def scroll_bar(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """A rounded handle, no arrows, no gutter line."""
    if not isinstance(option, QStyleOptionSlider):
        return False
    handle = part(_CC.CC_ScrollBar, option, _SC.SC_ScrollBarSlider)
    if handle is None or option.maximum <= option.minimum:
        return True
    p = palette.current()
    inset = (metrics.SCROLL_BAR - metrics.SCROLL_HANDLE) // 2
    flat = option.orientation == Qt.Orientation.Horizontal
    area = handle.adjusted(2, inset, -2, -inset) if flat else handle.adjusted(inset, 2, -inset, -2)
    box(painter, area, p.muted if hovered(option) or pressed(option) else p.border, None, metrics.SCROLL_HANDLE / 2)
    return True


def part(control: _CC, option: QStyleOption, sub: _SC) -> QRect | None:
    """Where the handle of a scroll bar is; without arrows it has the whole length."""
    if control != _CC.CC_ScrollBar or not isinstance(option, QStyleOptionSlider):
        return None
    flat = option.orientation == Qt.Orientation.Horizontal
    rect = option.rect
    length = rect.width() if flat else rect.height()
    span = option.maximum - option.minimum
    size = length
    if span > 0:
        size = min(length, max(32, length * option.pageStep // (span + option.pageStep)))
    start = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - size, option.upsideDown
    )
    pieces = {
        _SC.SC_ScrollBarGroove: (0, length),
        _SC.SC_ScrollBarSlider: (start, size),
        _SC.SC_ScrollBarSubPage: (0, start),
        _SC.SC_ScrollBarAddPage: (start + size, length - start - size),
    }
    first, extent = pieces.get(sub, (0, 0))
    if flat:
        return QRect(rect.x() + first, rect.y(), extent, rect.height())
    return QRect(rect.x(), rect.y() + first, rect.width(), extent)


def progress_groove(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    box(painter, _progress_area(option.rect), palette.current().divider, None, metrics.PROGRESS / 2)
    return True


def progress_contents(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    if not isinstance(option, QStyleOptionProgressBar):
        return False
    span = option.maximum - option.minimum
    share = (option.progress - option.minimum) / span if span > 0 else 0.0
    if share > 0:
        area = _progress_area(option.rect)
        area.setWidth(max(metrics.PROGRESS, area.width() * min(1.0, share)))
        box(painter, area, palette.current().accent, None, metrics.PROGRESS / 2)
    return True


def _progress_area(rect: QRect) -> QRectF:
    return QRectF(rect.x(), rect.y() + (rect.height() - metrics.PROGRESS) // 2, rect.width(), metrics.PROGRESS)


def splitter(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """Invisible until the mouse is there."""
    if hovered(option) or pressed(option):
        tall = option.rect.height() > option.rect.width()
        grip = QRectF(0, 0, 3, 32) if tall else QRectF(0, 0, 32, 3)
        grip.moveCenter(QPointF(QRectF(option.rect).center()))
        box(painter, grip, palette.current().border, None, 1.5)
    return True


def status_bar(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    painter.fillRect(QRect(option.rect.x(), option.rect.y(), option.rect.width(), 1), palette.current().divider)
    return True


def popup_border(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """Around the calendar, the one widget with a styled background."""
    if isinstance(widget, QCalendarWidget):
        box(painter, option.rect, palette.current().base, palette.current().border, 0)
    return True


def tip_panel(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    painter.fillRect(option.rect, palette.current().inv)
    return True
