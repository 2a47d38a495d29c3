"""What is printed, as data: a title, then pairs and tables; `paper.py` lays it out on pages."""

from collections.abc import Sequence
from typing import NamedTuple


class Pairs(NamedTuple):
    """Things that are said of something, one a line: what it is, and its value."""

    title: str
    pairs: tuple[tuple[str, str], ...]


class Table(NamedTuple):
    """A list; its header stands again on each page. `right`: the columns whose text stands at the right."""

    title: str
    header: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    right: frozenset[int] = frozenset()
    empty: str = ""


class Printable(NamedTuple):
    """One document. `date`: when it was made, as its foot says on every page."""

    title: str
    subtitle: str
    date: str
    parts: tuple[Pairs | Table, ...]
