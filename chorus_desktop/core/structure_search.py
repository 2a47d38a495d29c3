"""What is typed to find a structure: its name or its number, also a number that it no longer has (G7.4)."""

from collections.abc import Iterable

from chorus_desktop.core.models import FormerIdentifier, Structure
from chorus_desktop.core.reading import fetch
from chorus_desktop.core.text import normalise


def matching(search: str, places: bool = False) -> Iterable[object]:
    """Yield the conditions of a list of structures: every word, anywhere, without accents or case.

    A number may be typed in groups, as it is painted. `places`: a word may also be of the town or the postal code.
    """
    words = normalise(search).split()
    if words and "".join(words).isdigit():
        words = ["".join(words)]
    towns = _towns() if words and places else []
    for word in words:
        former = FormerIdentifier.select(FormerIdentifier.structure).where(FormerIdentifier.identifier.contains(word))
        found = Structure.search.contains(word) | Structure.id.in_(former)
        if places:
            named = [town for town in towns if word in normalise(town)]
            found = found | Structure.postal_code.startswith(word) | Structure.city.in_(named)
        yield found


def _towns() -> list[str]:
    """Return every town as it is written: there are few, and SQLite knows no accents."""
    return [town for (town,) in fetch(Structure.select(Structure.city).distinct())]
