"""Paints what is pressed: buttons of every kind, check boxes, radio buttons, tool buttons and arrows."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QPushButton,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionToolButton,
    QToolButton,
    QWidget,
)

from chorus_desktop.gui.look import icons, metrics, palette
from chorus_desktop.gui.look.painting import CHECK_SIZE, CONTROL_RADIUS, SMALL_RADIUS, box, centred, paint_check

State = QStyle.StateFlag
FILLED = ("primary", "danger")
INVERSE = ("inverse", "inverseQuiet")  # on a toast
_ON_ACCENT_ARROWS = ("qt_calendar_prevmonth", "qt_calendar_nextmonth")


def enabled(option: QStyleOption) -> bool:
    return bool(option.state & State.State_Enabled)


def hovered(option: QStyleOption) -> bool:
    return bool(option.state & State.State_MouseOver) and enabled(option)


def pressed(option: QStyleOption) -> bool:
    return bool(option.state & State.State_Sunken) and enabled(option)


def keyboard_focus(option: QStyleOption) -> bool:
    """A ring shows where the keyboard is, not where the mouse has clicked."""
    both = State.State_HasFocus | State.State_KeyboardFocusChange
    return (option.state & both) == both


def mnemonic(option: QStyleOption, widget: QWidget | None) -> int:
    """Underlined letters show or hide as the system wants."""
    style = widget.style() if widget is not None else None
    shown = style is None or style.styleHint(QStyle.StyleHint.SH_UnderlineShortcut, option, widget)
    flag = Qt.TextFlag.TextShowMnemonic if shown else Qt.TextFlag.TextHideMnemonic
    return flag.value | Qt.TextFlag.TextSingleLine.value | Qt.AlignmentFlag.AlignVCenter.value


def kind_of(widget: QWidget | None) -> str:
    """primary, danger, dangerText, quiet (= flat), or nothing for a secondary button."""
    flat = isinstance(widget, QPushButton) and widget.isFlat()
    return "quiet" if flat else str(widget.property("kind") or "") if widget is not None else ""


def hanging(option: QStyleOption) -> QRect:
    """A quiet button hangs out of its layout by its padding: its icon stands on the left edge of the page."""
    quiet = isinstance(option, QStyleOptionButton) and option.features & QStyleOptionButton.ButtonFeature.Flat
    hangs = quiet and isinstance(option, QStyleOptionButton) and option.text
    return option.rect.adjusted(metrics.QUIET_PADDING, 0, 0, 0) if hangs else option.rect


def push_button(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    if not isinstance(option, QStyleOptionButton):
        return False
    kind = kind_of(widget)
    _button_box(option, painter, kind)
    _button_ring(option, painter, kind)
    _button_contents(option, painter, widget, kind)
    return True


def _button_box(option: QStyleOptionButton, painter: QPainter, kind: str) -> None:
    p = palette.current()
    on = bool(option.state & State.State_On)
    if not enabled(option):
        if kind != "quiet":
            box(painter, option.rect, p.window, p.divider)
    elif kind == "primary":
        box(painter, option.rect, p.accent_hover if hovered(option) or pressed(option) else p.accent)
    elif kind == "danger":
        box(painter, option.rect, p.danger_hover if hovered(option) or pressed(option) else p.danger_fill)
    elif kind == "quiet":
        if pressed(option) or hovered(option):
            box(painter, option.rect, p.button_pressed)
    elif kind in INVERSE:
        over = hovered(option) or pressed(option)
        box(painter, option.rect, p.inv_link if over else None, p.inv_link if kind == "inverse" else None)
    elif on:
        box(painter, option.rect, p.sel, p.link)
    else:
        box(painter, option.rect, _button_fill(option), p.border)


def _button_fill(option: QStyleOption) -> QColor:
    p = palette.current()
    return p.button_pressed if pressed(option) else p.button_hover if hovered(option) else p.button


def _button_ring(option: QStyleOption, painter: QPainter, kind: str) -> None:
    if not keyboard_focus(option):
        return
    p = palette.current()
    if kind in FILLED or kind in INVERSE:
        color = p.on_accent if kind in FILLED else p.on_inv
        box(painter, QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5), None, color, CONTROL_RADIUS - 2, 1.5)
    else:
        box(painter, option.rect, None, p.link, CONTROL_RADIUS, 2)


def _ink(option: QStyleOptionButton, kind: str, widget: QWidget | None) -> QColor:
    p = palette.current()
    if not enabled(option):
        return p.disabled
    if kind in FILLED:
        return p.on_accent
    if kind in INVERSE:
        return p.inv if hovered(option) else p.inv_link if kind == "inverse" else p.on_inv
    if kind == "dangerText":
        return p.danger.text
    muted = widget is not None and widget.foregroundRole() == QPalette.ColorRole.PlaceholderText
    return p.muted if muted and not hovered(option) and not pressed(option) else p.text


def _button_contents(option: QStyleOptionButton, painter: QPainter, widget: QWidget | None, kind: str) -> None:
    flags = mnemonic(option, widget)
    ink = _ink(option, kind, widget)
    rect = option.rect
    words = option.fontMetrics.size(flags, option.text).width() if option.text else 0
    has_icon = not option.icon.isNull()
    menu = bool(option.features & QStyleOptionButton.ButtonFeature.HasMenu) and kind != "quiet"
    mark = metrics.icon_width(option)
    side = mark + (metrics.ICON_GAP if words else 0) if has_icon else 0
    total = words + side + (metrics.ICON_GAP + icons.SMALL if menu else 0)
    left = widget is not None and widget.property("align") == "left"
    if kind == "quiet" and words:
        x = rect.x() + metrics.QUIET_PADDING
    elif left:
        x = rect.x() + metrics.BUTTON_PADDING
    else:
        x = max(rect.x() + (rect.width() - total) // 2, rect.x() + 4)
    if has_icon:
        button_icon(painter, QRect(x, rect.y(), mark, rect.height()), option.icon, ink, enabled(option), kind)
    painter.save()
    painter.setPen(ink)
    room = rect.right() - x - side + 1
    text = option.text
    if words > room:
        text = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room - 4, flags)
    painter.drawText(QRect(x + side, rect.y(), room, rect.height()), flags, text)
    painter.restore()
    if menu:
        x += side + words + metrics.ICON_GAP
        icons.draw(painter, QRect(x, rect.y(), icons.SMALL, rect.height()), "chevron-down", ink, icons.SMALL)


def button_icon(painter: QPainter, rect: QRect, icon: QIcon, ink: QColor, is_enabled: bool, kind: str) -> None:
    """One of our icons takes the colour of the words beside it, unless it was given a tone of its own."""
    parts = icons.parts(icon)
    if parts is None:
        mode = QIcon.Mode.Normal if is_enabled else QIcon.Mode.Disabled
        icon.paint(painter, rect, Qt.AlignmentFlag.AlignCenter, mode)
        return
    name, token = parts
    own = token not in ("text", "muted") and is_enabled and kind not in FILLED and kind not in INVERSE
    icons.draw(painter, rect, name, palette.current().color(token) if own else ink, rect.width())


def check_box(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """Beside a label: the ring goes around the label (`rows.focus`), outside the box there is no room for it."""
    state = check_state(option)
    paint_check(painter, option.rect, state, enabled(option), False, hovered(option))
    if keyboard_focus(option) and state == Qt.CheckState.Unchecked:
        mark = centred(option.rect, CHECK_SIZE, CHECK_SIZE)
        box(painter, mark, None, palette.current().link, SMALL_RADIUS, 2)
    return True


def check_state(option: QStyleOption) -> Qt.CheckState:
    if option.state & State.State_NoChange:
        return Qt.CheckState.PartiallyChecked
    return Qt.CheckState.Checked if option.state & State.State_On else Qt.CheckState.Unchecked


def radio_button(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    p = palette.current()
    mark = centred(option.rect, CHECK_SIZE, CHECK_SIZE)
    if option.state & State.State_On:
        fill = p.divider if not enabled(option) else p.accent_hover if hovered(option) else p.accent
        box(painter, mark, fill, None, CHECK_SIZE / 2)
        dot = QRectF(0, 0, 7, 7)
        dot.moveCenter(QPointF(mark.center()))
        box(painter, dot, p.on_accent if enabled(option) else p.disabled, None, 3.5)
    else:
        fill = p.window if not enabled(option) else p.button_hover if hovered(option) else p.base
        ring = keyboard_focus(option)
        line = p.link if ring else p.border if enabled(option) else p.divider
        box(painter, mark, fill, line, CHECK_SIZE / 2, 2 if ring else 1)
    return True


def tool_panel(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    p = palette.current()
    flat = bool(option.state & State.State_AutoRaise)
    if widget is not None and widget.objectName() in _ON_ACCENT_ARROWS:
        if hovered(option):
            box(painter, option.rect, p.accent_hover)
    elif option.state & State.State_On:
        box(painter, option.rect, p.sel, p.link)
    elif not enabled(option):
        if not flat:
            box(painter, option.rect, p.window, p.divider)
    elif not flat or hovered(option) or pressed(option):
        box(painter, option.rect, _button_fill(option), None if flat else p.border)
    _button_ring(option, painter, "")
    return True


def arrow(painter: QPainter, option: QStyleOption, name: str) -> bool:
    """A chevron, in place of Qt's filled triangles."""
    p = palette.current()
    tool = isinstance(option, QStyleOptionToolButton)
    color = p.disabled if not enabled(option) else p.text if tool else p.muted
    icons.draw(painter, option.rect, name, color, icons.SMALL)
    return True


def arrow_down(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    return isinstance(widget, QToolButton) or arrow(painter, option, "chevron-down")


def arrow_up(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    return arrow(painter, option, "chevron-up")


def arrow_left(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    return arrow(painter, option, "chevron-left")


def arrow_right(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    return arrow(painter, option, "chevron-right")
