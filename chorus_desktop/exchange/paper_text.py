"""Texts on paper: the few fonts of a page, what fits into a width, how columns share it. In 600ths of an inch."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

RESOLUTION = 600
POINT = RESOLUTION / 72
WRAP = int(Qt.TextFlag.TextWordWrap)


class Style(NamedTuple):
    """One of the few fonts of a page."""

    points: float
    strong: bool = False
    pale: bool = False


TITLE, SUBTITLE, PART = Style(16, True), Style(10, pale=True), Style(11, True)
BODY, HEAD, LABEL, SMALL = Style(9), Style(8.5, True), Style(9, pale=True), Style(7.5, pale=True)


class Fonts:
    """The fonts and their metrics, for one thread: Qt shares neither between two."""

    def __init__(self) -> None:
        self._fonts: dict[Style, QFont] = {}
        self._metrics: dict[Style, QFontMetricsF] = {}

    def font(self, style: Style) -> QFont:
        if style not in self._fonts:
            found = QFont()
            found.setPixelSize(round(style.points * POINT))
            found.setBold(style.strong)
            found.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts[style] = found
        return self._fonts[style]

    def metrics(self, style: Style) -> QFontMetricsF:
        if style not in self._metrics:
            self._metrics[style] = QFontMetricsF(self.font(style))
        return self._metrics[style]

    def width(self, text: str, style: Style) -> float:
        return self.metrics(style).horizontalAdvance(text)

    def height(self, style: Style) -> float:
        return self.metrics(style).height()

    def fitted(self, text: str, width: float, style: Style) -> tuple[str, float]:
        """Return a text whose every word fits into `width`, and how high it then is."""
        about = self.metrics(style)
        if "\n" not in text and about.horizontalAdvance(text) <= width:
            return text, about.height()
        lines = "\n".join(" ".join(_pieces(line, width, about)) for line in text.split("\n"))
        return lines, about.boundingRect(QRectF(0, 0, width, 1), WRAP, lines).height()


def _pieces(line: str, width: float, about: QFontMetricsF) -> Iterator[str]:
    """The words of a line, one that is wider than the column in pieces."""
    for word in line.split(" "):
        rest = word
        while about.horizontalAdvance(rest) > width and len(rest) > 1:
            size = max(1, int(len(rest) * width / about.horizontalAdvance(rest)))
            while size > 1 and about.horizontalAdvance(rest[:size]) > width:
                size -= 1
            yield rest[:size]
            rest = rest[size:]
        yield rest


class Wish(NamedTuple):
    """What a column would take on one line, and the least that cuts no word."""

    natural: float
    least: float


def shared(wishes: Sequence[Wish], width: float) -> list[float]:
    """Share the width of the page among columns: those that have several words give way first."""
    natural, least = sum(wish.natural for wish in wishes), sum(wish.least for wish in wishes)
    if natural <= width:
        spare = (width - natural) / len(wishes)
        return [wish.natural + spare for wish in wishes]
    if least <= width:
        share = (width - least) / (natural - least)
        return [wish.least + share * (wish.natural - wish.least) for wish in wishes]
    return [wish.least * width / least for wish in wishes]
