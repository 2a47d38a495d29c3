"""What is typed to find a structure: its name or its number, also a number that it no longer has (G7.4)."""

from collections.abc import Iterable

from chorus_desktop.core.models import FormerIdentifier, Structure
from chorus_desktop.core.text import normalise


def matching(search: str) -> Iterable[object]:
    """Yield the conditions of a list of structures: every word, anywhere, without accents or case.

    A number may be typed in groups, as it is painted.
    """
    words = normalise(search).split()
    if words and "".join(words).isdigit():
        words = ["".join(words)]
    for word in words:
        former = FormerIdentifier.select(FormerIdentifier.structure).where(FormerIdentifier.identifier.contains(word))
        yield Structure.search.contains(word) | Structure.id.in_(former)
