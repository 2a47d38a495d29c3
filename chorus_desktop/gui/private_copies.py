"""Copies of what is shown in another program: readable by their owner alone, gone when the program ends."""

import re
import tempfile
from pathlib import Path

from chorus_desktop.exchange import files

_LONGEST = 200
"""Bytes of a file's name: file systems take 255, and a copy is first written under a longer one."""
_folder: "tempfile.TemporaryDirectory[str] | None" = None


def write(name: str, content: bytes) -> Path:
    """Make a copy in a place of its own; Python removes all of them as it ends. Raises Refused on a full disk."""
    global _folder
    if _folder is None:
        # A viewer that still shows a copy may hold it: that must not stop the program from ending.
        _folder = tempfile.TemporaryDirectory(prefix="chorus-desktop-", ignore_cleanup_errors=True)
    try:
        path = Path(tempfile.mkdtemp(dir=_folder.name), safe_name(name))
    except OSError as error:
        raise files.unwritable(error) from None
    files.save(path, content)
    return path


def clear() -> None:
    """Remove all copies now."""
    global _folder
    if _folder is not None:
        _folder.cleanup()
        _folder = None


def safe_name(name: str) -> str:
    """Return a name that every file system takes, with its ending: never a path, nothing that hides its end."""
    clean = re.sub(r'[<>:"/\\|?*\x00-\x1f\x7f]', "_", name).strip().rstrip(". ")
    stem, dot, ending = clean.rpartition(".")
    if not stem:
        stem, dot, ending = clean or "document", "", ""
    room = _LONGEST - len(f"{dot}{ending}".encode())
    if room < 1:
        return stem.encode()[:_LONGEST].decode(errors="ignore")
    return stem.encode()[:room].decode(errors="ignore") + dot + ending
