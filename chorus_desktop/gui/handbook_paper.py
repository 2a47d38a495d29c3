"""The handbook on paper: chapters one after the other, black on white, each picture within the page."""

from typing import Any

from PySide6.QtCore import QMarginsF, Qt, QUrl
from PySide6.QtGui import QPageLayout, QPageSize, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from chorus_desktop.gui.handbook_text import Chapter
from chorus_desktop.gui.handbook_view import IMAGE, dress, picture

ROOM = 600
"""Pixels, at the 96 to the inch of a text, between the margins of an A4 page."""
MARGIN = 15.0


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
        dress(self, whole, ROOM)
        every = QTextCursor(self)
        every.select(QTextCursor.SelectionType.Document)
        ink = QTextCharFormat()
        ink.setForeground(Qt.GlobalColor.black)
        every.mergeCharFormat(ink)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return picture(QUrl(name), ROOM) if kind == IMAGE else None


def print_chapters(parent: QWidget, chapters: list[Chapter]) -> None:
    """Ask for the printer, or the file, and print."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN),
            QPageLayout.Unit.Millimeter,
        )
    )
    printer.setDocName(chapters[0].title if len(chapters) == 1 else "Chorus Desktop")
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() == QPrintDialog.DialogCode.Accepted:
        PaperHandbook(chapters).print_(printer)
    dialog.deleteLater()
