"""A list of any length as a PDF, painted page after page as its rows come: they are never all in memory (G4.1)."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPdfWriter, QPen

from chorus_desktop.core import clock
from chorus_desktop.core.language import tr
from chorus_desktop.core.text import moment
from chorus_desktop.exchange import files, pdf

MARGIN = 15.0 / 25.4
"""Inches around the page."""
BODY, SMALL, TITLE = 8.0, 7.5, 15.0
"""Points."""
INK, PALE, RULE = QColor("black"), QColor("#555555"), QColor("#BBBBBB")
_LINE = Qt.TextFlag.TextSingleLine.value | Qt.AlignmentFlag.AlignVCenter.value


class PdfList(NamedTuple):
    """What is to be painted. `samples`: the longest usual text of each column, which shares out the width.

    `rows` is read once; `total`, how many there are, numbers the pages.
    """

    title: str
    subtitle: str
    header: Sequence[str]
    samples: Sequence[str]
    rows: Iterable[Sequence[str]]
    total: int


def write(path: Path, wanted: PdfList) -> int:
    """Write the list, A4 sideways; return how many rows. Raises Refused (field `file`) when it cannot be written."""
    painting = _Painting(wanted)
    files.save(path, pdf.painted(painting.paint, wanted.title, wide=True))
    return painting.rows


class _Painting:
    """One row a line, the header again on every page, the date and the number of the page at its foot."""

    def __init__(self, wanted: PdfList) -> None:
        self._wanted = wanted
        self.rows = 0

    def paint(self, device: QPdfWriter) -> None:
        painter = QPainter(device)
        try:
            self._paint(painter, device)
        finally:
            painter.end()

    def _paint(self, painter: QPainter, device: QPdfWriter) -> None:
        wanted, dots = self._wanted, device.logicalDpiX()
        self._painter = painter
        self._left = self._top = MARGIN * dots
        self._width, self._bottom = device.width() - 2 * self._left, device.height() - self._top
        self._body, self._bold = _font(BODY), _font(BODY, strong=True)
        self._metrics = QFontMetricsF(self._body, device)
        self._line = self._metrics.height() * 1.35
        self._pad = 0.05 * dots
        self._widths = self._shared(
            [QFontMetricsF(self._bold, device).horizontalAdvance(text) for text in wanted.header]
        )
        heading = self._heading(device)
        room = self._bottom - self._top - 2 * self._line  # the header and the foot of each page
        first, other = (max(int((room - used) // self._line), 1) for used in (heading, 0.0))
        pages = 1 + max(0, -(-(wanted.total - first) // other))
        page, left = 1, first
        y = self._begin(self._top + heading, page, pages)
        for row in wanted.rows:
            if not left:
                device.newPage()
                page, left = page + 1, other
                y = self._begin(self._top, page, max(pages, page))
            self._row(row, y, self._body)
            y, left, self.rows = y + self._line, left - 1, self.rows + 1

    def _shared(self, headers: list[float]) -> list[float]:
        """The width of each column: what its sample or its header takes, stretched or shrunk to the page."""
        wished = [
            max(self._metrics.horizontalAdvance(sample), header) + 2 * self._pad
            for sample, header in zip(self._wanted.samples, headers, strict=True)
        ]
        return [width * self._width / sum(wished) for width in wished]

    def _heading(self, device: QPdfWriter) -> float:
        """Title and subtitle on the first page; return the height they take."""
        y = self._top
        for text, font, ink in (
            (self._wanted.title, _font(TITLE, strong=True), INK),
            (self._wanted.subtitle, _font(BODY), PALE),
        ):
            if text:
                metrics = QFontMetricsF(font, device)
                flags = Qt.TextFlag.TextWordWrap.value
                area = metrics.boundingRect(QRectF(self._left, y, self._width, 10_000.0), flags, text)
                self._painter.setFont(font)
                self._painter.setPen(ink)
                self._painter.drawText(QRectF(self._left, y, self._width, area.height()), flags, text)
                y += area.height() * 1.2
        return y - self._top + self._line / 2

    def _begin(self, y: float, page: int, pages: int) -> float:
        """Paint the foot and the header of a page; return where its first row goes."""
        foot = QRectF(self._left, self._bottom - self._line, self._width, self._line)
        self._painter.setFont(_font(SMALL))
        self._painter.setPen(PALE)
        self._painter.drawText(foot, _LINE, f"Chorus Desktop, {moment(clock.now())}")
        self._painter.drawText(
            foot,
            _LINE | Qt.AlignmentFlag.AlignRight.value,
            tr("Page {number} sur {count}").format(number=page, count=pages),
        )
        self._row(self._wanted.header, y, self._bold)
        return y + self._line

    def _row(self, cells: Sequence[str], y: float, font: QFont) -> None:
        x = self._left
        self._painter.setFont(font)
        self._painter.setPen(INK)
        for text, width in zip(cells, self._widths, strict=True):
            room = width - 2 * self._pad
            shown = " ".join(text.split("\n"))
            if len(shown) * self._metrics.averageCharWidth() > room / 2:
                shown = self._metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room)
            self._painter.drawText(QRectF(x + self._pad, y, room, self._line), _LINE, shown)
            x += width
        self._painter.setPen(QPen(RULE, 0))
        self._painter.drawLine(int(self._left), int(y + self._line), int(self._left + self._width), int(y + self._line))


def _font(points: float, strong: bool = False) -> QFont:
    font = QFont()
    font.setPointSizeF(points)
    font.setBold(strong)
    return font
