"""The rows of a list for a file, read by pages of ids and counted as they go: a million take no more than a page."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from chorus_desktop.core.listing import Listing, Row

R = TypeVar("R", bound=Row)
CHUNK = 2_000
"""Rows read together; between two chunks the work can be stopped."""


def read(
    listing: Listing[R], ids: Sequence[int], progress: Callable[[int, int, str], object] | None = None
) -> Iterator[R]:
    """Yield the rows of these ids in their order; those that are no longer there are passed over."""
    for start in range(0, len(ids), CHUNK):
        for row in listing.page(ids[start : start + CHUNK]):
            if row is not None:
                yield row
        if progress is not None:
            progress(min(start + CHUNK, len(ids)), len(ids), "")
