"""Paints the menu bar and the menus."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QStyleOption, QStyleOptionMenuItem, QWidget

from chorus_desktop.gui.look import icons, metrics, palette
from chorus_desktop.gui.look.controls import State, enabled, mnemonic
from chorus_desktop.gui.look.painting import SMALL_RADIUS, box


def menu_panel(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    box(painter, option.rect, palette.current().base, palette.current().border, 0)
    return True


def menu_item(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    if not isinstance(option, QStyleOptionMenuItem):
        return False
    p = palette.current()
    rect = option.rect
    if option.menuItemType == QStyleOptionMenuItem.MenuItemType.Separator:
        painter.fillRect(QRect(rect.x(), rect.center().y(), rect.width(), 1), p.divider)
        return True
    if option.state & State.State_Selected and enabled(option):
        box(painter, rect, p.button_hover, None, SMALL_RADIUS)
    ink = p.text if enabled(option) else p.disabled
    mark = QRect(rect.x() + metrics.CELL_PADDING, rect.y(), icons.SIZE, rect.height())
    if option.checkType != QStyleOptionMenuItem.CheckType.NotCheckable:
        if option.checked:
            icons.draw(painter, mark, "check", p.link if enabled(option) else p.disabled)
    elif not option.icon.isNull():
        mode = QIcon.Mode.Normal if enabled(option) else QIcon.Mode.Disabled
        option.icon.paint(painter, mark, Qt.AlignmentFlag.AlignCenter, mode)
    words, _, keys = option.text.partition("\t")
    text = QRect(mark.right() + 9, rect.y(), rect.right() - mark.right() - 9 - 12, rect.height())
    painter.save()
    painter.setPen(ink)
    painter.drawText(text, mnemonic(option, widget), words)
    painter.setPen(p.muted if enabled(option) else p.disabled)
    painter.drawText(
        text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine, keys
    )
    painter.restore()
    if option.menuItemType == QStyleOptionMenuItem.MenuItemType.SubMenu:
        area = QRect(rect.right() - icons.SMALL - 6, rect.y(), icons.SMALL, rect.height())
        icons.draw(painter, area, "chevron-right", p.muted if enabled(option) else p.disabled, icons.SMALL)
    return True


def menu_bar_item(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    if not isinstance(option, QStyleOptionMenuItem):
        return False
    p = palette.current()
    painter.fillRect(option.rect, p.window)
    if option.state & State.State_Selected and enabled(option):
        box(painter, option.rect, p.button_pressed)
    painter.save()
    painter.setPen(p.text if enabled(option) else p.disabled)
    painter.drawText(option.rect, mnemonic(option, widget) | Qt.AlignmentFlag.AlignHCenter.value, option.text)
    painter.restore()
    return True
