"""Laid-out documents as PDF files that their owner alone can read."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from chorus_desktop.exchange import files

MARGINS = QMarginsF(20, 20, 20, 20)


def rendered(document: QTextDocument, title: str) -> bytes:
    """Return a document as the bytes of a PDF, A4."""
    return _written(document.print_, title, False, MARGINS)


def painted(paint: Callable[[QPdfWriter], object], title: str, wide: bool = False) -> bytes:
    """Return what `paint` paints, page after page, on the whole of the paper, as the bytes of a PDF, A4."""
    return _written(paint, title, wide, QMarginsF())


def write(document: QTextDocument, title: str, path: Path) -> None:
    """Write a document as a PDF. Raises Refused (field `file`) when it cannot be; then nothing has changed."""
    files.save(path, rendered(document, title))


def _written(paint: Callable[[QPdfWriter], object], title: str, wide: bool, margins: QMarginsF) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    paint(writer)
    buffer.close()
    return bytes(data.data())
