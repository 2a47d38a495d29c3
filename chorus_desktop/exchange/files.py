"""Files that the program writes: whole or not at all, readable by their owner only."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from chorus_desktop.core.errors import Refused, why


@contextmanager
def whole(path: Path) -> Iterator[BinaryIO]:
    """Open a file that takes the place of `path` once all is written; after any error, `path` is as it was.

    Raises Refused (field `file`) when the place or the disk does not take it.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", dir=path.parent)
    except OSError as error:
        raise unwritable(error) from None
    kept = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        kept.replace(path)
    except OSError as error:
        kept.unlink(missing_ok=True)
        raise unwritable(error) from None
    except BaseException:
        kept.unlink(missing_ok=True)
        raise


def save(path: Path, content: bytes) -> None:
    """Write a whole file at once. Raises Refused (field `file`) when it cannot be."""
    with whole(path) as file:
        file.write(content)


def require_folder(folder: Path) -> None:
    """Raise Refused (field `file`) when no file can be written there."""
    try:
        tempfile.TemporaryFile(dir=folder).close()
    except OSError as error:
        raise unwritable(error) from None


def unwritable(error: OSError) -> Refused:
    """Return what is said of a place where a file cannot be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Refused(
            "Le disque est plein\u202f: rien n’a été écrit. Libérez de la place, puis recommencez.", field="file"
        )
    return Refused(
        "Le fichier ne peut pas être écrit à cet endroit\u202f: choisissez un autre dossier ({cause}).",
        field="file",
        cause=why(error),
    )
