"""The handbook on paper: chapters one after the other, black on white, each picture within the page."""

from typing import Any

from PySide6.QtCore import QMarginsF, QSizeF, QUrl
from PySide6.QtGui import (
    QPageLayout,
    QPageSize,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from chorus_desktop.gui.handbook_text import Chapter
from chorus_desktop.gui.handbook_view import IMAGE, dress, picture
from chorus_desktop.gui.look import palette

PAGE, MARGIN = QSizeF(794, 1123), 76
"""An A4 page and the 2 cm that Qt leaves around a text, in pixels of 96 to the inch."""
ROOM = 640


class PaperHandbook(QTextDocument):
    """What is printed."""

    def __init__(self, chapters: list[Chapter]) -> None:
        super().__init__()
        whole = Chapter(
            "",
            "",
            "\n\n".join(chapter.markdown for chapter in chapters),
            tuple(section for chapter in chapters for section in chapter.sections),
        )
        self.setMarkdown(whole.markdown)
        dress(self, whole, ROOM, palette.LIGHT)
        every = QTextCursor(self)
        every.select(QTextCursor.SelectionType.Document)
        ink = QTextCharFormat()
        ink.setForeground(palette.LIGHT.text)
        every.mergeCharFormat(ink)
        self._keep_together()

    def _keep_together(self) -> None:
        """A chapter begins a page, and no heading ends one."""
        self.setDocumentMargin(MARGIN)
        self.setPageSize(PAGE)
        block = self.begin().next()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            if level == 1 or (level and self._page_of(block) != self._page_of(block.next())):
                broken = QTextBlockFormat()
                broken.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).mergeBlockFormat(broken)
            block = block.next()
        self.setPageSize(QSizeF(-1, -1))  # Qt then numbers the pages

    def _page_of(self, block: QTextBlock) -> int:
        """Of its first line, which may stand on the page after the one where its block begins."""
        self.pageCount()  # it is laid out to its end
        top = self.documentLayout().blockBoundingRect(block).top()
        lines = block.layout() if block.isValid() else None
        first = lines.lineAt(0).y() if lines is not None and lines.lineCount() else 0.0
        return int((top + first) // PAGE.height())

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return picture(QUrl(name), ROOM) if kind == IMAGE else None


def print_chapters(parent: QWidget, chapters: list[Chapter]) -> None:
    """Ask for the printer, or the file, and print."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
        )
    )
    printer.setDocName(chapters[0].title if len(chapters) == 1 else "Chorus Desktop")
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() == QPrintDialog.DialogCode.Accepted:
        PaperHandbook(chapters).print_(printer)
    dialog.deleteLater()
