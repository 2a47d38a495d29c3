"""What the style, the small widgets and the table delegate paint alike: rounded boxes, ticks, badges, rings."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF

from chorus_desktop.gui.look import icons, palette, type

CARD_RADIUS = 6.0
CONTROL_RADIUS = 5.0
SMALL_RADIUS = 4.0
COUNT_RADIUS = 9.0
CHECK_SIZE = 17
BADGE_HEIGHT = 22

_BADGE_BEFORE = 6
_BADGE_GAP = 4
_BADGE_AFTER = 9


def box(
    painter: QPainter,
    rect: QRect | QRectF,
    fill: QColor | None,
    line: QColor | None = None,
    radius: float = CONTROL_RADIUS,
    width: float = 1.0,
) -> None:
    """A rounded rectangle whose line stays inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, width) if line is not None else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    inset = width / 2 if line is not None else 0.0
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)
    painter.restore()


def stroke(painter: QPainter, points: list[QPointF], color: QColor, width: float) -> None:
    """A line with round ends: ticks, chevrons, the mark of a tab."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))
    painter.restore()


def centred(rect: QRect | QRectF, width: float, height: float) -> QRectF:
    """A rectangle of that size in the middle of `rect`, its corner on a whole pixel."""
    outer = QRectF(rect)
    corner = QPointF(
        round(outer.x() + (outer.width() - width) / 2 - 0.01), round(outer.y() + (outer.height() - height) / 2 - 0.01)
    )
    return QRectF(corner, QSizeF(width, height))


def paint_check(
    painter: QPainter,
    rect: QRect | QRectF,
    state: Qt.CheckState,
    enabled: bool = True,
    focus: bool = False,
    hover: bool = False,
) -> None:
    """A 17 px check box in the middle of `rect`: empty, ticked, or partly ticked."""
    p = palette.current()
    mark = centred(rect, CHECK_SIZE, CHECK_SIZE)
    if state == Qt.CheckState.Unchecked:
        fill = p.window if not enabled else p.button_hover if hover else p.base
        box(painter, mark, fill, p.border if enabled else p.divider, SMALL_RADIUS)
    else:
        fill = p.divider if not enabled else p.accent_hover if hover else p.accent
        box(painter, mark, fill, None, SMALL_RADIUS)
    color = p.on_accent if enabled else p.disabled
    x, y = mark.x(), mark.y()
    if state == Qt.CheckState.Checked:
        stroke(painter, [QPointF(x + 4.5, y + 8.8), QPointF(x + 7.3, y + 11.6), QPointF(x + 12.6, y + 5.8)], color, 2)
    elif state == Qt.CheckState.PartiallyChecked:
        stroke(painter, [QPointF(x + 5, y + 8.5), QPointF(x + 12, y + 8.5)], color, 2)
    if focus:
        box(painter, mark.adjusted(-2, -2, 2, 2), None, p.link, SMALL_RADIUS + 2, 2)


def badge_width(text: str, icon: str, font: QFont) -> int:
    """How wide a badge is; `font` is the body font, the badge itself writes half a point smaller."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() + type.SMALL)
    mark = icons.SMALL + _BADGE_GAP if icon else _BADGE_AFTER - _BADGE_BEFORE
    return _BADGE_BEFORE + mark + QFontMetrics(small).horizontalAdvance(text) + _BADGE_AFTER


def paint_badge(
    painter: QPainter, rect: QRect | QRectF, text: str, tone: str, icon: str = "", on_current: bool = False
) -> None:
    """A state as icon + word on a tint, at the left of `rect`; on the current row the tint is `base`.

    The painter's font is taken as the body font.
    """
    colors = palette.current().tone(tone)
    background = palette.current().base if on_current else colors.background
    outer = QRectF(rect)
    area = centred(outer, badge_width(text, icon, painter.font()), BADGE_HEIGHT)
    area.moveLeft(outer.x())
    box(painter, area, background, None, SMALL_RADIUS)
    painter.save()
    font = QFont(painter.font())
    font.setPointSizeF(font.pointSizeF() + type.SMALL)
    font.setWeight(QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(colors.text)
    x = area.x() + _BADGE_BEFORE
    if icon:
        icons.draw(painter, QRectF(x, area.y(), icons.SMALL, BADGE_HEIGHT), icon, colors.text, icons.SMALL)
        x += icons.SMALL + _BADGE_GAP
    else:
        x = area.x() + _BADGE_AFTER
    words = QRectF(x, area.y(), area.right() - x, BADGE_HEIGHT)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
    painter.restore()
