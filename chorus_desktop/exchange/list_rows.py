"""The rows of a list for a file, read by pages of ids and counted as they go: a million take no more than a page."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol, TypeVar

from chorus_desktop.core.listing import Row

R = TypeVar("R", bound=Row)
R_co = TypeVar("R_co", bound=Row, covariant=True)
CHUNK = 2_000
"""Rows read together; between two chunks the work can be stopped."""


class Pages(Protocol[R_co]):
    """Where the rows of a list are, whether in the database or in memory."""

    def page(self, ids: Sequence[int]) -> Sequence[R_co | None]:
        """The rows of these ids; None where one is no longer there."""


def read(pages: Pages[R], ids: Sequence[int], progress: Callable[[int, int, str], object] | None = None) -> Iterator[R]:
    """Yield the rows of these ids in their order; those that are no longer there are passed over."""
    for start in range(0, len(ids), CHUNK):
        for row in pages.page(ids[start : start + CHUNK]):
            if row is not None:
                yield row
        if progress is not None:
            progress(min(start + CHUNK, len(ids)), len(ids), "")
