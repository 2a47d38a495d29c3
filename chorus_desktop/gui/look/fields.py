"""Paints what is filled in: line edits, combo boxes, dates, numbers, long texts; and the frames around lists."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QStyle,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from chorus_desktop.gui.look import icons, metrics, palette
from chorus_desktop.gui.look.controls import State, enabled, hovered, keyboard_focus
from chorus_desktop.gui.look.painting import CARD_RADIUS, CONTROL_RADIUS, SMALL_RADIUS, box

_CC = QStyle.ComplexControl
_SC = QStyle.SubControl
_QT_MARGIN = 2  # what QLineEdit adds by itself on each side


def _line(option: QStyleOption, widget: QWidget | None) -> tuple[QColor, float]:
    """The border of a field: 2 px for an error or the focus, which a field always shows."""
    p = palette.current()
    if not enabled(option):
        return p.divider, 1
    if widget is not None and widget.property("error"):
        return p.danger.text, 2
    if option.state & State.State_HasFocus:
        return p.link, 2
    return p.border, 1


def _field(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    p = palette.current()
    line, width = _line(option, widget)
    box(painter, option.rect, p.base if enabled(option) else p.window, line, CONTROL_RADIUS, width)


def _embedded(widget: QWidget | None) -> bool:
    """The line edit inside a combo, a date or a number: its owner paints the frame."""
    return widget is not None and isinstance(widget.parentWidget(), (QComboBox, QAbstractSpinBox))


def line_edit(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    if not isinstance(option, QStyleOptionFrame):
        return False
    if _embedded(widget):
        return True
    if option.lineWidth > 0:
        _field(option, painter, widget)
    else:
        line, width = _line(option, widget)
        box(painter, option.rect, palette.current().base, line if width > 1 else None, 0, width)
    return True


def contents(option: QStyleOption, rect: QRect, widget: QWidget | None) -> QRect:
    """The text of a field starts 10 px from its edge."""
    if isinstance(option, QStyleOptionFrame) and option.lineWidth == 0 and not _embedded(widget):
        return rect
    padding = metrics.FIELD_PADDING - _QT_MARGIN
    return option.rect.adjusted(padding, 1, 0 if _embedded(widget) else -padding, -1)


def combo_box(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """Also a date: with a calendar popup Qt draws it as a combo box."""
    _field(option, painter, widget)
    p = palette.current()
    date = isinstance(widget, QAbstractSpinBox)
    room = option.rect.adjusted(option.rect.width() - metrics.FIELD_BUTTON - 2, 0, -2, 0)
    color = p.disabled if not enabled(option) else p.text if hovered(option) else p.muted
    icons.draw(painter, room, "calendar" if date else "chevron-down", color)
    return True


def combo_label(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    if not isinstance(option, QStyleOptionComboBox) or option.editable:
        return isinstance(option, QStyleOptionComboBox)
    area = option.rect.adjusted(metrics.FIELD_PADDING, 0, -metrics.FIELD_BUTTON, 0)
    if not option.currentIcon.isNull():
        mode = QIcon.Mode.Normal if enabled(option) else QIcon.Mode.Disabled
        mark = QRect(area.x(), area.y(), icons.SIZE, area.height())
        option.currentIcon.paint(painter, mark, Qt.AlignmentFlag.AlignCenter, mode)
        area.setLeft(area.left() + icons.SIZE + metrics.ICON_GAP)
    empty = isinstance(widget, QComboBox) and widget.currentIndex() < 0
    role = QPalette.ColorRole.PlaceholderText if empty else QPalette.ColorRole.Text
    text = option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, area.width())
    painter.save()
    painter.setPen(option.palette.color(role))
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
    painter.restore()
    return True


def spin_box(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    if not isinstance(option, QStyleOptionComplex):
        return False
    _field(option, painter, widget)
    if isinstance(widget, QAbstractSpinBox) and widget.buttonSymbols() == QAbstractSpinBox.ButtonSymbols.NoButtons:
        return True
    p = palette.current()
    for sub, name in ((_SC.SC_SpinBoxUp, "chevron-up"), (_SC.SC_SpinBoxDown, "chevron-down")):
        rect = part(_CC.CC_SpinBox, option, sub)
        if rect is not None:
            over = hovered(option) and option.activeSubControls == sub
            color = p.disabled if not enabled(option) else p.text if over else p.muted
            icons.draw(painter, rect, name, color, icons.SMALL)
    return True


def part(control: _CC, option: QStyleOption, sub: _SC, widget: QWidget | None = None) -> QRect | None:
    """Where the parts of a combo box, a date or a number are; None for anything else."""
    if control == _CC.CC_ComboBox:
        return _combo_part(option.rect, sub, widget)
    if control == _CC.CC_SpinBox:
        return _spin_part(option.rect, sub)
    return None


def _combo_part(rect: QRect, sub: _SC, widget: QWidget | None) -> QRect:
    if sub == _SC.SC_ComboBoxListBoxPopup and isinstance(widget, QComboBox):
        return QRect(rect.x(), rect.y(), max(rect.width(), _list_width(widget)), rect.height())
    if sub == _SC.SC_ComboBoxArrow:
        return rect.adjusted(rect.width() - metrics.FIELD_BUTTON, 0, 0, 0)
    if sub == _SC.SC_ComboBoxEditField:
        return rect.adjusted(0, 2, -metrics.FIELD_BUTTON, -2)
    return rect


def _list_width(combo: QComboBox) -> int:
    """What the longest choice needs; of a very long list, the longest of its first thousand."""
    texts = map(combo.itemText, range(min(combo.count(), 1000)))
    words = max(map(combo.fontMetrics().horizontalAdvance, texts), default=0)
    mark = icons.SIZE + 2 * metrics.CELL_PADDING if not combo.itemIcon(0).isNull() else 0
    return words + mark + 2 * metrics.CELL_PADDING + metrics.SCROLL_BAR + 4


def _spin_part(rect: QRect, sub: _SC) -> QRect:
    buttons = rect.adjusted(rect.width() - metrics.FIELD_BUTTON, 3, -2, -3)
    half = buttons.height() // 2
    if sub == _SC.SC_SpinBoxUp:
        return buttons.adjusted(0, 0, 0, -half)
    if sub == _SC.SC_SpinBoxDown:
        return buttons.adjusted(0, half, 0, 0)
    if sub == _SC.SC_SpinBoxEditField:
        return rect.adjusted(0, 2, -metrics.FIELD_BUTTON, -2)
    return rect


def frame(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """The frame of a long text is a field's, of a popup a plain line, of a list or a plain QFrame a card."""
    p = palette.current()
    if isinstance(widget, QTextBrowser):
        box(painter, option.rect, p.base, p.link if keyboard_focus(option) else p.base, 0, 2)
    elif isinstance(widget, (QPlainTextEdit, QTextEdit, QLineEdit)):
        _field(option, painter, widget)
    elif widget is not None and (widget.isWindow() or widget.inherits("QComboBoxPrivateContainer")):
        box(painter, option.rect, p.base, p.border, 0)
    elif not isinstance(widget, QScrollArea) and not _inside_popup(widget):
        ringed = keyboard_focus(option) and _has_no_row(widget)
        box(painter, option.rect, p.base, p.link if ringed else p.divider, CARD_RADIUS, 2 if ringed else 1)
    return True


def _has_no_row(widget: QWidget | None) -> bool:
    """Nothing in it can show that it has the focus: an empty list, the sheets of a print preview."""
    if isinstance(widget, QAbstractItemView):
        return not widget.currentIndex().isValid()
    return isinstance(widget, QGraphicsView)


def _inside_popup(widget: QWidget | None) -> bool:
    return widget is not None and widget.window().windowType() == Qt.WindowType.Popup


def group_box(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    p = palette.current()
    box(painter, option.rect, p.base, p.divider, CARD_RADIUS)
    return True


def line(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """HLine and VLine are one pixel of divider; a text to select has a ring; other shapes are `frame`'s."""
    if not isinstance(option, QStyleOptionFrame):
        return False
    rect = QRect(option.rect)
    if isinstance(widget, QLabel) and keyboard_focus(option):
        box(painter, rect, None, palette.current().link, SMALL_RADIUS)
        return True
    if option.frameShape == QFrame.Shape.HLine:
        rect = QRect(rect.x(), rect.center().y(), rect.width(), 1)
    elif option.frameShape == QFrame.Shape.VLine:
        rect = QRect(rect.center().x(), rect.y(), 1, rect.height())
    else:
        return False
    painter.fillRect(rect, palette.current().divider)
    return True
