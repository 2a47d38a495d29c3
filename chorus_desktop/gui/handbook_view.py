"""One chapter of the handbook on the screen or on paper: our type and colours, pictures as wide as there is room."""

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from chorus_desktop.gui import handbook_text as text
from chorus_desktop.gui.handbook_text import Chapter
from chorus_desktop.gui.look import palette, type
from chorus_desktop.gui.look.palette import Palette

MARGIN = 24
WIDEST = 860
"""Pixels of a column of text: a longer line tires."""
HEADINGS = {1: (type.PAGE, 0.0, 8.0), 2: (type.DIALOG, 22.0, 6.0), 3: (type.BLOCK, 14.0, 4.0)}
"""For each level: points above the body, space above and below."""
LINE = 132.0
"""Height of a line, per cent."""
PAUSE = 120
"""Milliseconds after the last change of width before the pictures follow."""
IMAGE = QTextDocument.ResourceType.ImageResource.value
LEAST, MOST = -3, 8
"""Points less or more than usual."""


class HandbookView(QTextBrowser):
    """Follows no link by itself: `anchor_clicked` brings the anchor."""

    anchor_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chapter: Chapter | None = None
        self.zoomed = 0
        self._width = 0
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # its coming would move the text
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setMinimumSize(QSize(320, 200))
        self.anchorClicked.connect(self._on_link)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._fit)

    def show_chapter(self, chapter: Chapter) -> None:
        """From its top."""
        self.chapter = chapter
        self._width = self._room()
        self.setLineWrapColumnOrWidth(self._width)
        self.setMarkdown(chapter.markdown)
        dress(self.document(), chapter, self._width - 2 * MARGIN, palette.current(), self.zoomed)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def zoom(self, steps: int) -> None:
        """Larger or smaller letters; 0 is the usual size again."""
        self.zoomed = min(max(self.zoomed + steps, LEAST), MOST) if steps else 0
        self._show_again()

    def mark(self, places: list[int], length: int, current: int | None = None) -> None:
        """Tint what was looked for, and bring the current place in sight."""
        tint = palette.current().tone("warning")
        marks = []
        for place in places:
            mark: Any = QTextEdit.ExtraSelection()  # the stub knows no fields
            mark.cursor = _span(self.document(), place, length)
            mark.format.setBackground(tint.background)
            mark.format.setForeground(tint.text)
            marks.append(mark)
        self.setExtraSelections(marks)
        if current is not None:
            self.setTextCursor(_span(self.document(), current, length))
            self.ensureCursorVisible()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Pictures of the handbook and nothing else."""
        if kind != IMAGE:
            return None
        return picture(QUrl(name), self._width - 2 * MARGIN, self.devicePixelRatioF())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._room() != self._width:
            self._timer.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.chapter is not None:
            self._timer.start()  # links have the colour that they were read with

    def _room(self) -> int:
        return min(self.viewport().width(), WIDEST + 2 * MARGIN)

    def _fit(self) -> None:
        if self.chapter is not None:
            self._show_again()

    def _show_again(self) -> None:
        """The same place of the same chapter, laid out anew: the paragraph at the top stays there."""
        bar = self.verticalScrollBar()
        at = self.cursorForPosition(QPoint(0, 0)).blockNumber()
        below = bar.value() - self._top_of(at)
        if self.chapter is not None:
            self.show_chapter(self.chapter)
        bar.setValue(self._top_of(at) + below)

    def _top_of(self, at: int) -> int:
        document = self.document()
        return round(document.documentLayout().blockBoundingRect(document.findBlockByNumber(at)).top())

    def _on_link(self, url: QUrl) -> None:
        if url.hasFragment():
            self.anchor_clicked.emit(url.fragment())


def picture(name: QUrl, room: int, ratio: float = 1.0) -> QImage | None:
    """A picture of the handbook, with as many points as the screen has where there is less room than it is wide."""
    file = text.folder() / name.path()
    image = QImage(str(file)) if text.folder() in file.parents else QImage()
    if image.width() > room:
        image = image.scaledToWidth(round(room * ratio), Qt.TransformationMode.SmoothTransformation)
    return None if image.isNull() else image


def dress(document: QTextDocument, chapter: Chapter, room: int, colors: Palette, zoomed: int = 0) -> None:
    """Give our type to what Markdown brought, and its anchors to the headings."""
    document.setDocumentMargin(MARGIN)
    body = type.font(zoomed)
    document.setDefaultFont(body)
    sections = list(chapter.sections)
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        if level:
            _dress_heading(block, sections.pop(0).anchor, zoomed)
        else:
            _dress_paragraph(block, room, colors)
        block = block.next()


def _dress_heading(block: QTextBlock, anchor: str, zoomed: int) -> None:
    more, above, below = HEADINGS[block.blockFormat().headingLevel()]
    cursor = QTextCursor(block)
    shape = QTextBlockFormat()
    shape.setTopMargin(above)
    shape.setBottomMargin(below)
    cursor.mergeBlockFormat(shape)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    letters = cursor.charFormat()
    letters.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)  # it would be stronger than our sizes
    letters.setFontPointSize(type.font(more + zoomed).pointSizeF())
    letters.setFontWeight(QFont.Weight.DemiBold)
    if anchor:
        letters.setAnchor(True)
        letters.setAnchorNames([anchor])
    cursor.setCharFormat(letters)


def _dress_paragraph(block: QTextBlock, room: int, colors: Palette) -> None:
    cursor = QTextCursor(block)
    shape = QTextBlockFormat()
    if QTextFormat.Property.BlockQuoteLevel in block.blockFormat().properties():
        shape.setBackground(colors.tone("info").background)
        shape.setLeftMargin(0)
        shape.setRightMargin(0)
    if _measure_pictures(block, room):
        shape.setTopMargin(10)
        shape.setBottomMargin(12)
    else:
        shape.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.mergeBlockFormat(shape)


def _measure_pictures(block: QTextBlock, room: int) -> bool:
    """Their size must be known before they are painted, or the page would move. Return whether there are any."""
    pieces: Any = block  # the stub does not know that its pieces can be gone through
    found = [piece.fragment() for piece in pieces if piece.fragment().charFormat().isImageFormat()]
    for fragment in found:
        shape: QTextImageFormat = fragment.charFormat().toImageFormat()
        image = picture(QUrl(shape.name()), room)
        if image is not None:  # never wider than there is room
            shape.setWidth(image.width())
            shape.setHeight(image.height())
            _span(block.document(), fragment.position(), fragment.length()).setCharFormat(shape)
    return bool(found)


def _span(document: QTextDocument, place: int, length: int) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(place)
    cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
    return cursor
