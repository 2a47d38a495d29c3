"""Tabler outline icons, drawn from their SVG in the colour of the moment, sharp at every screen ratio.

An icon holds a colour token, not a colour: its engine asks the palette at each paint, so that a theme switch repaints
every button, menu and tab without anybody setting their icons again.
"""

from functools import cache

from PySide6.QtCore import QByteArray, QFile, QIODevice, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from chorus_desktop.gui.compiled import resources  # noqa: F401  (registers :/icons and :/app-icon.svg)
from chorus_desktop.gui.look import palette

SIZE = 18
SMALL = 14
LARGE = 32

_pixmaps: dict[tuple[str, int, int, float], QPixmap] = {}
_clones: list[QIconEngine] = []


@cache
def _source(path: str) -> str:
    file = QFile(path)
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise LookupError(f"no such icon: {path}")
    return bytes(file.readAll().data()).decode()


def _stroke(size: int) -> str:
    if size <= 16:
        return "2"
    return "1.75" if size < 28 else "1.5"


def _render(svg: str, size: int, ratio: float) -> QPixmap:
    pixels = round(size * ratio)
    result = QPixmap(pixels, pixels)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    result.setDevicePixelRatio(ratio)
    return result


def pixmap(name: str, color: QColor, size: int = SIZE, ratio: float = 1.0) -> QPixmap:
    """The icon as a pixmap of `size` logical pixels; kept until the theme changes."""
    key = (name, color.rgba(), size, ratio)
    found = _pixmaps.get(key)
    if found is None:
        svg = _source(f":/icons/{name}.svg").replace("currentColor", color.name())
        found = _render(svg.replace('stroke-width="2"', f'stroke-width="{_stroke(size)}"'), size, ratio)
        _pixmaps[key] = found
    return found


def draw(painter: QPainter, rect: QRect | QRectF, name: str, color: QColor, size: int = SIZE) -> None:
    """Paint the icon centred in `rect`, on whole device pixels so that a ratio of 1.5 stays sharp."""
    image = pixmap(name, color, size, painter.device().devicePixelRatioF())
    transform = painter.deviceTransform()
    corner = transform.map(QPointF(QRectF(rect).center() - QPointF(size / 2, size / 2)))
    back, _ = transform.inverted()
    painter.drawPixmap(back.map(QPointF(round(corner.x()), round(corner.y()))), image)


def forget() -> None:
    """Empty the cache: the colours it was made of are gone."""
    _pixmaps.clear()


def drawn() -> list[tuple[str, int, int, float]]:
    """Return what was drawn since `forget`: name, colour, logical pixels, pixels of the screen for each of them."""
    return list(_pixmaps)


class _Engine(QIconEngine):
    """Draws one icon in one token; Disabled takes the `disabled` colour."""

    def __init__(self, name: str, token: str, size: int) -> None:
        super().__init__()
        self._name, self._token, self._size = name, token, size

    def _image(self, size: QSize, mode: QIcon.Mode, ratio: float) -> QPixmap:
        side = max(1, min(size.width(), size.height(), self._size))
        token = "disabled" if mode == QIcon.Mode.Disabled else self._token
        return pixmap(self._name, palette.current().color(token), side, ratio)

    def clone(self) -> QIconEngine:
        """Only asked when somebody alters a shared icon; Qt owns the copy, Python must not drop it first."""
        copy = _Engine(self._name, self._token, self._size)
        _clones.append(copy)
        return copy

    def iconName(self) -> str:
        """What `parts` reads back: the style repaints the icon in the colour of its button."""
        return f"{self._name}:{self._token}"

    def isNull(self) -> bool:
        return False

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        return size.boundedTo(QSize(self._size, self._size))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._image(size, mode, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return self._image(size, mode, scale)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        token = "disabled" if mode == QIcon.Mode.Disabled else self._token
        side = min(rect.width(), rect.height(), self._size)
        draw(painter, rect, self._name, palette.current().color(token), side)


def icon(name: str, token: str = "text", size: int = SIZE) -> QIcon:
    """An icon in a colour token of the palette; that of a button takes the colour of its words (`controls.py`)."""
    return QIcon(_Engine(name, token, size))


def parts(of: QIcon) -> tuple[str, str] | None:
    """Name and token of an icon made here, None for any other."""
    name, found, token = of.name().partition(":")
    return (name, token) if found else None


def application_icon() -> QIcon:
    """The program's own icon, the same on light and dark."""
    result = QIcon()
    svg = _source(":/app-icon.svg")
    for size in (16, 24, 32, 48, 64, 128, 256):
        result.addPixmap(_render(svg, size, 1.0))
    return result


def application_pixmap(size: int) -> QPixmap:
    """The program's icon inside a window (sign-in, À propos), sharp on the sharpest screen present."""
    ratios = [screen.devicePixelRatio() for screen in QGuiApplication.screens()]
    return _render(_source(":/app-icon.svg"), size, max(ratios, default=1.0))
