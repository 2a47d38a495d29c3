"""Files that become documents of a structure, and which of them may be opened here (G7.4)."""

import os
import stat
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeDatabase

from chorus_desktop.core import documents
from chorus_desktop.core.documents import LIMIT, Added, File
from chorus_desktop.core.errors import Refused, why
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.text import size

AT_ONCE = 100 * 1024 * 1024
"""Bytes added in one go at most: all of them are held in memory until they are written."""
_EXECUTABLE = "application/x-executable"
"""Scripts and programs inherit it in the shared MIME database."""
_RUN = frozenset(
    {
        *("application/vnd.microsoft.portable-executable", "application/x-ms-dos-executable", "application/x-dosexec"),
        *("application/x-msdownload", "application/x-msdos-program", "application/x-msi", "application/x-bat"),
        *("application/x-desktop", "application/x-ms-shortcut", "application/x-mswinurl", "application/x-java-archive"),
        *("application/java-archive", "application/x-java-jnlp-file", "application/hta", "application/x-sharedlib"),
        *(
            "application/x-elf",
            "application/x-mach-binary",
            "application/vnd.appimage",
            "application/x-iso9660-appimage",
        ),
        *("application/vnd.debian.binary-package", "application/x-rpm", "application/x-wine-extension-msp"),
    }
)
_ENDINGS = """
ade adp appimage appref-ms apk app application bash bat bin chm cmd com command cpl csh deb desktop diagcab dll
dmg elf exe fish gadget hlp hta inf ins iso isp jar jnlp js jse ksh lnk mad mde mjs msc msh msi msp mst ocx osx
out pif pkg pl ps1 ps2 psc1 psc2 psd1 psm1 py pyc pyw pyz rb reg rpm run scf scr sct settingcontent-ms sh shb
shs so sys tcl theme tool url vb vbe vbs vhd vhdx vxd website workflow ws wsc wsf wsh xbap xll zsh
"""
_ENTRY, _LAUNCHER = b"[Desktop Entry]", "application/x-desktop"
"""What a launcher of Linux begins with: the MIME database in Qt, where the system has none, does not know it."""
_OLE = "application/x-ole-storage"
_IN_OLE = frozenset(
    {
        *("application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint"),
        *("application/vnd.ms-outlook", "application/vnd.visio", "application/vnd.ms-works"),
    }
)
"""Old Office files: the shared MIME database does not say that they are kept in that container."""
Progress = Callable[[int, int, str], None]


def add(actor: Actor, structure_id: int, paths: Sequence[Path], progress: Progress | None = None) -> Added:
    """Read files and keep them with a structure; a single one raises its Refused, of several the others go through.

    Takes as long as the disk or the network does: never called in the window's own thread.
    """
    _refuse_too_many(paths)
    files: list[File] = []
    unread: list[Refused] = []
    for at, path in enumerate(paths):
        if progress:
            progress(at, len(paths), path.name)
        try:
            files.append(read(path))
        except Refused as cause:
            if len(paths) == 1:
                raise
            unread.append(cause)
    if not files:
        return Added((), tuple(unread))
    try:
        added = documents.add(actor, structure_id, files)
    except Refused as cause:
        if not unread or cause.field != documents.FILE:
            raise
        added = Added((), (cause,))
    return Added(added.names, (*unread, *added.left_out))


def read(path: Path) -> File:
    """Return a file with its media type. Raises Refused, which names it, when it is not one that can be kept."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            found = os.fstat(handle)
            if not stat.S_ISREG(found.st_mode):
                raise _no_file(path)
            if found.st_size > LIMIT:
                raise documents.too_large(path.name, found.st_size)
            content = file.read(LIMIT + 1)
    except OSError as error:
        if path.is_dir():
            raise _no_file(path) from None
        raise Refused(
            "«\u00a0{name}\u00a0» ne peut pas être lu ({cause}).",
            field=documents.FILE,
            name=path.name,
            cause=why(error),
        ) from None
    return File(path.name, media_type(path.name, content), content)


def media_type(name: str, content: bytes) -> str:
    """Return what the content is; the name only says more precisely what kind of that it is (a CSV is a text)."""
    if content.lstrip().startswith(_ENTRY):
        return _LAUNCHER
    types = QMimeDatabase()
    by_content = types.mimeTypeForData(content)
    by_name = types.mimeTypeForFile(name, QMimeDatabase.MatchMode.MatchExtension)
    if by_content.isDefault() or (not by_name.isDefault() and by_name.inherits(by_content.name())):
        return by_name.name()
    if by_content.name() == _OLE and by_name.name() in _IN_OLE:
        return by_name.name()
    return by_content.name()


def may_open(name: str, media_type: str) -> bool:
    """Return whether the system may be asked to open a document: never what it might run instead of showing.

    Both the end of the name and the content decide; blanks and dots at the end of a name hide nothing.
    """
    ending = name.strip().rstrip(". ").rpartition(".")[2].lower()
    if ending in _ENDINGS.split() or media_type in _RUN:
        return False
    found = QMimeDatabase().mimeTypeForName(media_type)
    return not (found.isValid() and (found.name() in _RUN or found.inherits(_EXECUTABLE)))


def _refuse_too_many(paths: Sequence[Path]) -> None:
    total = 0
    for path in paths:
        try:
            total += min(path.stat().st_size, LIMIT) if path.is_file() else 0
        except OSError:
            continue
    if total > AT_ONCE:
        raise Refused(
            "Ces {count} fichiers font {size} ensemble\u202f; ajoutez-en {limit} au plus à la fois.",
            count=len(paths),
            size=size(total),
            limit=size(AT_ONCE),
        )


def _no_file(path: Path) -> Refused:
    sentence = "«\u00a0{name}\u00a0» n’est pas un fichier ordinaire."
    if path.is_dir():
        sentence = "«\u00a0{name}\u00a0» est un dossier\u202f: ajoutez les fichiers qu’il contient."
    return Refused(sentence, field=documents.FILE, name=path.name)
