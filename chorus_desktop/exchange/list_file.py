"""A list of the program as a CSV file: read by pages of ids, so that a million rows take no more memory than a page."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from chorus_desktop.core.batch import Progress
from chorus_desktop.core.listing import Row
from chorus_desktop.exchange import csv_file

R = TypeVar("R", bound=Row)
S_co = TypeVar("S_co", bound=Row, covariant=True)
CHUNK = 2_000
"""Rows read and written together; between two chunks the work can be stopped."""


class Source(Protocol[S_co]):
    """Where the rows of a list are, whether in the database or in memory."""

    def ids(self) -> Sequence[int]:
        """All of them, in the order of the list."""

    def page(self, ids: Sequence[int]) -> Sequence[S_co | None]:
        """The rows of these ids; None where one is no longer there."""


@dataclass(frozen=True)
class ListFile(Generic[R]):
    """What is to be written. `texts`: what each column says of a row; `ids`: these rows alone, all when empty.

    `note` says at the end which filters applied.
    """

    header: Sequence[str]
    texts: Sequence[Callable[[R], str]]
    source: Source[R]
    ids: Sequence[int] = ()
    note: str = ""


def write(path: Path, wanted: ListFile[Any], progress: Progress | None = None) -> int:
    """Write the list; return how many rows. Raises Refused (field `file`) when it cannot be: then nothing changed."""
    count = 0

    def rows() -> Iterator[list[str]]:
        nonlocal count
        ids, texts = wanted.ids or wanted.source.ids(), wanted.texts
        for start in range(0, len(ids), CHUNK):
            found = [row for row in wanted.source.page(ids[start : start + CHUNK]) if row is not None]
            for row in found:
                yield [_on_one_line(text(row)) for text in texts]
            count += len(found)
            if progress is not None:
                progress(min(start + CHUNK, len(ids)), len(ids), "")

    csv_file.write(path, wanted.header, rows(), wanted.note)
    return count


def _on_one_line(cell: str) -> str:
    return ", ".join(cell.splitlines()) if "\n" in cell or "\r" in cell else cell
