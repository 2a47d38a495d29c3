"""Lays a printable document out on A4 pages, once, for any device: the preview, a printer, a PDF.

Everything is in 600ths of an inch. It may be done in any thread: no widget is involved.
"""

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPainter, QPen

from chorus_desktop.core.language import tr
from chorus_desktop.exchange import pdf
from chorus_desktop.exchange.paper_text import (
    BODY,
    HEAD,
    LABEL,
    PART,
    POINT,
    RESOLUTION,
    SMALL,
    SUBTITLE,
    TITLE,
    WRAP,
    Fonts,
    Style,
    Wish,
    shared,
)
from chorus_desktop.exchange.printable import Pairs, Printable, Table

MILLIMETRE = RESOLUTION / 25.4
LONG, SHORT = 297 * MILLIMETRE, 210 * MILLIMETRE
MARGIN = 15 * MILLIMETRE
FOOT = 8 * MILLIMETRE
GAP = 6 * POINT
PAD = 2.5 * POINT
SAMPLE = 300
"""Rows that are looked at to share the width among the columns."""
INK, PALE, RULE = QColor("black"), QColor("#555555"), QColor("#999999")
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class Words(NamedTuple):
    """A text in its place."""

    area: QRectF
    text: str
    style: Style
    align: Qt.AlignmentFlag = LEFT


class Page(NamedTuple):
    """What stands on one page; `rules`: where a line is drawn across."""

    words: list[Words]
    rules: list[float]

    def text(self) -> str:
        """All its words, from top to bottom."""
        return "\n".join(words.text for words in self.words)


class Pages(NamedTuple):
    """A document laid out."""

    title: str
    wide: bool
    pages: list[Page]

    def paint_all(self, device: QPagedPaintDevice, last: int | None = None) -> None:
        """Paint the pages, up to `last` of them, on a device that takes one after the other."""
        painter, fonts = QPainter(device), Fonts()
        for at, page in enumerate(self.pages[:last]):
            if at:
                device.newPage()
            self.paint(painter, page, fonts)
        painter.end()

    def paint(self, painter: QPainter, page: Page, fonts: Fonts | None = None) -> None:
        """Paint one page, scaled to the paper of the device."""
        fonts = fonts or Fonts()
        width, height = (LONG, SHORT) if self.wide else (SHORT, LONG)
        device = painter.device()
        scale = min(device.width() / width, device.height() / height)
        painter.save()
        painter.scale(scale, scale)
        painter.setPen(PALE)  # a preview records only what changes, and would begin with the ink of the theme
        for words in page.words:
            painter.setFont(fonts.font(words.style))
            painter.setPen(PALE if words.style.pale else INK)
            painter.drawText(words.area, WRAP | words.align.value, words.text)
        painter.setPen(QPen(RULE, 0.5 * POINT))
        for y in page.rules:
            painter.drawLine(int(MARGIN), int(y), int(width - MARGIN), int(y))
        painter.restore()

    def pdf(self) -> bytes:
        """Return the document as the bytes of a PDF, A4."""
        return pdf.painted(self.paint_all, self.title, self.wide)


def lay_out(document: Printable) -> Pages:
    """Return the pages of a document.

    A list goes sideways when it does not fit upright on one line a row; a document of several parts, when it would have
    to cut words.
    """
    fonts = Fonts()
    wishes = [_wishes(part, fonts) for part in document.parts if isinstance(part, Table)]
    needed = [sum(wish.natural if len(document.parts) == 1 else wish.least for wish in wished) for wished in wishes]
    layout = _Layout(fonts, max(needed, default=0.0) > SHORT - 2 * MARGIN)
    layout.add_line(document.title, TITLE)
    layout.add_line(document.subtitle, SUBTITLE)
    labels = [label for part in document.parts if isinstance(part, Pairs) for label, _ in part.pairs]
    left = max((fonts.width(label, LABEL) for label in labels), default=0.0) + 4 * PAD
    for part in document.parts:
        layout.y += 2 * GAP
        if isinstance(part, Pairs):
            layout.add_pairs(part, left)
        else:
            layout.add_table(part, wishes.pop(0))
    layout.add_feet(document)
    return Pages(document.title, layout.wide, layout.pages)


def _wishes(table: Table, fonts: Fonts) -> list[Wish]:
    """What each column would like, from the header and the first rows."""
    found = []
    for at, title in enumerate(table.header):
        texts = {line for row in islice(table.rows, SAMPLE) for line in row[at].split("\n")}
        words = {word for text in texts for word in text.split(" ")}
        natural = max((fonts.width(text, BODY) for text in texts), default=0.0)
        least = max((fonts.width(word, BODY) for word in words), default=0.0)
        header = max(fonts.width(word, HEAD) for word in title.split(" "))
        found.append(Wish(max(natural, fonts.width(title, HEAD)) + 4 * PAD, max(least, header) + 4 * PAD))
    return found


class _Layout:
    """Puts one thing under the other, and begins a page where there is no more room."""

    def __init__(self, fonts: Fonts, wide: bool) -> None:
        self.fonts, self.wide = fonts, wide
        self.width = (LONG if wide else SHORT) - 2 * MARGIN
        self.bottom = (SHORT if wide else LONG) - MARGIN - FOOT
        self.pages: list[Page] = []
        self.y = 0.0
        self._new_page()

    def _new_page(self) -> None:
        self.pages.append(Page([], []))
        self.y = MARGIN + (0 if len(self.pages) == 1 else FOOT)

    def _make_room(self, height: float) -> bool:
        """Begin a page unless `height` is left on this one; return whether one was begun."""
        if self.y + height <= self.bottom:
            return False
        self._new_page()
        return True

    def _put(
        self, x: float, width: float, height: float, text: str, style: Style, align: Qt.AlignmentFlag = LEFT
    ) -> None:
        self.pages[-1].words.append(Words(QRectF(MARGIN + x, self.y, width, height), text, style, align))

    def add_line(self, text: str, style: Style) -> None:
        if text:
            text, height = self.fonts.fitted(text, self.width, style)
            self._make_room(height)
            self._put(0, self.width, height, text, style)
            self.y += height + PAD

    def _add_title(self, text: str, room: float) -> None:
        """Of a part: never the last thing on a page."""
        if text:
            self._make_room(self.fonts.height(PART) + 2 * PAD + room)
            self.add_line(text, PART)
            self.y += PAD

    def add_pairs(self, part: Pairs, left: float) -> None:
        self._add_title(part.title, 2 * self.fonts.height(BODY))
        for label, value in part.pairs:
            text, height = self.fonts.fitted(value or "—", self.width - left, BODY)
            self._make_room(height)
            self._put(0, left, height, label, LABEL)
            self._put(left, self.width - left, height, text, BODY)
            self.y += height + PAD

    def add_table(self, table: Table, wishes: Sequence[Wish]) -> None:
        self._add_title(table.title, 4 * self.fonts.height(BODY))
        widths = shared(wishes, self.width)
        aligns = [RIGHT if at in table.right else LEFT for at in range(len(widths))]
        self._add_row(table.header, widths, aligns, HEAD)
        for row in table.rows:
            self._add_row(row, widths, aligns, BODY, table.header)
        if not table.rows:
            self.y += PAD
            self.add_line(table.empty or tr("Aucune ligne"), LABEL)

    def _add_row(
        self,
        cells: Sequence[str],
        widths: Sequence[float],
        aligns: Sequence[Qt.AlignmentFlag],
        style: Style,
        header: Sequence[str] = (),
    ) -> None:
        """`header` stands again above the row when it begins a page; a row higher than a page is cut."""
        told = [self.fonts.fitted(text, width - 2 * PAD, style) for text, width in zip(cells, widths, strict=True)]
        height = min(max(height for _, height in told) + 2 * PAD, self.bottom - MARGIN - 2 * FOOT)
        if self._make_room(height) and header:
            self._add_row(header, widths, aligns, HEAD)
        self.y += PAD
        x = 0.0
        for (text, _), width, align in zip(told, widths, aligns, strict=True):
            if text:
                self._put(x + PAD, width - 2 * PAD, height - 2 * PAD, text, style, align)
            x += width
        self.y += height - PAD
        self.pages[-1].rules.append(self.y)

    def add_feet(self, document: Printable) -> None:
        """The date and the number of the page at its foot; on all but the first, the title above."""
        height = self.fonts.height(SMALL)
        low = QRectF(MARGIN, self.bottom + FOOT - height, self.width, height)
        for at, page in enumerate(self.pages, start=1):
            page.words.append(Words(low, f"Chorus Desktop, {document.date}", SMALL))
            page.words.append(
                Words(low, tr("Page {number} sur {count}").format(number=at, count=len(self.pages)), SMALL, RIGHT)
            )
            if at > 1:
                page.words.insert(0, Words(QRectF(MARGIN, MARGIN, self.width, height), document.title, SMALL))
