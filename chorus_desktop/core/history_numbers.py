"""The rows and the instants of « Vérifier l'historique », in words (B6)."""

from datetime import datetime

from chorus_desktop.core.language import tr


def missing(first: int, last: int) -> str:
    """Say which rows are missing."""
    if first == last:
        return tr("la ligne n°\u00a0{first} manque").format(first=first)
    two, many = tr("les lignes n°\u00a0{first} et {last} manquent"), tr("les lignes n°\u00a0{first} à {last} manquent")
    return (two if last == first + 1 else many).format(first=first, last=last)


def local(instant: str) -> str:
    """Return an instant as it is stored in local time; what is no instant, as it is."""
    try:
        at = datetime.fromisoformat(instant).astimezone()
        return tr("{day} à {time}").format(day=f"{at:%d/%m/%Y}", time=f"{at:%H:%M}")
    except (ValueError, TypeError, OverflowError):
        return str(instant)


def grouped(count: int) -> str:
    """Return a number with its thousands apart."""
    return f"{count:,}".replace(",", "\u202f")


def counted(count: int, one: str, several: str) -> str:
    """Return how many there are, in the words for one or for several."""
    return one if count == 1 else several.format(count=grouped(count))
