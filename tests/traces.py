"""Where a secret may have stayed: in a file as it is, in what is compressed in it, in the words of a PDF."""

import hashlib
import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
_RANGE = re.compile(rb"<([0-9A-F]{4})> <[0-9A-F]{4}> \[([^\]]*)\]")
_HEX = re.compile(rb"<([0-9A-F]{4})>")
_SHOWN = re.compile(rb"<([0-9A-F]{4,})> Tj")


def found(path: Path, secret: str) -> bool:
    """Whether a file holds this secret, or its SHA-256."""
    digest = hashlib.sha256(secret.encode()).hexdigest()
    traces = (secret.encode(), secret.encode("utf-16-le"), digest.encode())
    return any(trace in content for content in _contents(path) for trace in traces)


def _contents(path: Path) -> Iterator[bytes]:
    content = path.read_bytes()
    yield content
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as file:
            yield from map(file.read, file.namelist())
    if content.startswith(b"%PDF"):
        yield from _words(content)


def _words(content: bytes) -> Iterator[bytes]:
    """What a PDF of Qt's says: the glyphs of its pages, read with each of its fonts in turn, and the bare streams."""
    streams = [_inflated(stream) for stream in _STREAM.findall(content)]
    yield from streams
    fonts = [
        {int(first, 16) + at: chr(int(letter, 16)) for at, letter in enumerate(_HEX.findall(letters))}
        for stream in streams
        for first, letters in _RANGE.findall(stream)
    ]
    for stream in streams:
        glyphs = b"".join(_SHOWN.findall(stream))
        codes = [int(glyphs[at : at + 4], 16) for at in range(0, len(glyphs), 4)]
        for font in fonts:
            yield "".join(font.get(code, "") for code in codes).encode()


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream)
    except zlib.error:
        return stream
