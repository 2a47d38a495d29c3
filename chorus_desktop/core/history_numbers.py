"""The rows and the instants of « Vérifier l'historique », in words (B6)."""

from datetime import datetime

from chorus_desktop.core.language import tr
from chorus_desktop.core.text import day_and_time, grouped


def missing(first: int, last: int) -> str:
    """Say which rows are missing."""
    if first == last:
        return tr("la ligne n°\u00a0{first} manque").format(first=first)
    two, many = tr("les lignes n°\u00a0{first} et {last} manquent"), tr("les lignes n°\u00a0{first} à {last} manquent")
    return (two if last == first + 1 else many).format(first=first, last=last)


def local(instant: str) -> str:
    """Return an instant as it is stored in local time; what is no instant, as it is."""
    try:
        return day_and_time(datetime.fromisoformat(instant))
    except (ValueError, TypeError, OverflowError):
        return str(instant)


def counted(count: int, one: str, several: str) -> str:
    """Return how many there are, in the words for one or for several."""
    return one if count == 1 else several.format(count=grouped(count))
