"""A list of the program as a CSV file: read by pages of ids, so that a million rows take no more memory than a page."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from chorus_desktop.core.batch import Progress
from chorus_desktop.core.listing import Row
from chorus_desktop.exchange import csv_file, list_rows
from chorus_desktop.exchange.list_rows import Pages

R = TypeVar("R", bound=Row)
R_co = TypeVar("R_co", bound=Row, covariant=True)


class Source(Pages[R_co], Protocol[R_co]):
    """A list that can be written whole."""

    def ids(self) -> Sequence[int]:
        """All its rows, in the order of the list."""


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
        for row in list_rows.read(wanted.source, wanted.ids or wanted.source.ids(), progress):
            yield [_on_one_line(text(row)) for text in wanted.texts]
            count += 1

    csv_file.write(path, wanted.header, rows(), wanted.note)
    return count


def _on_one_line(cell: str) -> str:
    return ", ".join(cell.splitlines()) if "\n" in cell or "\r" in cell else cell
