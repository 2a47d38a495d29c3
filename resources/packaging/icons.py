"""The program's icon in the forms that systems want it: PNG in several sizes, .ico for Windows, .icns for macOS."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

PNG = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO = (16, 24, 32, 48, 64, 128, 256)
ICNS = {"icp4": 16, "icp5": 32, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024}


def png(svg: Path, size: int) -> bytes:
    """Return the picture as a PNG of `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the device is in the signature, the stub lacks it
    return bytes(data.data())


def ico(svg: Path) -> bytes:
    """Return a Windows icon: a directory of PNGs, where 0 stands for 256 pixels."""
    pictures = [png(svg, size) for size in ICO]
    at = 6 + 16 * len(ICO)
    entries = b""
    for size, picture in zip(ICO, pictures, strict=True):
        entries += struct.pack("<4B2H2I", size % 256, size % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return struct.pack("<3H", 0, 1, len(ICO)) + entries + b"".join(pictures)


def icns(svg: Path) -> bytes:
    """Return a macOS icon: PNGs one after the other, each under its four letters."""
    parts = b""
    for kind, size in ICNS.items():
        picture = png(svg, size)
        parts += kind.encode() + struct.pack(">I", len(picture) + 8) + picture
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts
