"""Laid-out documents as PDF files that their owner alone can read."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from chorus_desktop.exchange import files

MARGINS = QMarginsF(20, 20, 20, 20)


def rendered(document: QTextDocument, title: str) -> bytes:
    """Return a document as the bytes of a PDF, A4."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _print(document, title, QPdfWriter(buffer))
    buffer.close()
    return bytes(data.data())


def write(document: QTextDocument, title: str, path: Path) -> None:
    """Write a document as a PDF. Raises Refused (field `file`) when it cannot be; then nothing has changed."""
    files.save(path, rendered(document, title))


def _print(document: QTextDocument, title: str, writer: QPdfWriter) -> None:
    writer.setTitle(title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
    document.print_(writer)
