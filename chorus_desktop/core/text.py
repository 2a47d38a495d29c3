"""How texts are compared and written: without accents or case in a search, names and dates as the screens show them."""

import re
import unicodedata
from datetime import date, datetime
from itertools import filterfalse

from chorus_desktop.core.errors import Refused
from chorus_desktop.core.language import tr

COMMENT_LENGTH = 255
"""Longest comment or reason, in characters (G1.2, G1.5)."""


def normalise(text: str) -> str:
    """Return `text` without accents, case or doubled blanks: what the search columns hold and what is typed becomes."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "OE"))
        text = "".join(filterfalse(unicodedata.combining, decomposed))
    return " ".join(text.casefold().split())


def person(last_name: str, first_name: str) -> str:
    """Return a person as the guide writes them: NOM Prénom."""
    return f"{last_name.upper()} {first_name}".strip()


def siret(identifier: str) -> str:
    """Return an identifier grouped for the eye (147 009 856 00135); anything but 14 digits stays as it is."""
    if len(identifier) != 14 or not identifier.isdigit():
        return identifier
    narrow = "\u202f"
    return narrow.join((identifier[:3], identifier[3:6], identifier[6:9], identifier[9:]))


def iban(number: str) -> str:
    """Return an IBAN grouped by four for the eye; the end of one (…1234) stays as it is."""
    if number.startswith("…"):
        return number
    return "\u202f".join(number[start : start + 4] for start in range(0, len(number), 4))


def grouped(number: int) -> str:
    """Return a number with its thousands apart: 12 345."""
    return f"{number:,}".replace(",", "\u202f")


def day(value: date | None) -> str:
    """Return a date, or an instant in local time, as jj/mm/aaaa, or nothing."""
    value = value.astimezone() if isinstance(value, datetime) else value
    return f"{value.day:02}/{value.month:02}/{value.year:04}" if value else ""


def day_and_time(value: datetime) -> str:
    """Return an instant in local time as a sentence says it: jj/mm/aaaa à hh:mm."""
    at = value.astimezone()
    return tr("{day} à {time}").format(day=day(at), time=f"{at:%H:%M}")


def moment(value: datetime | None) -> str:
    """Return an instant in local time as jj/mm/aaaa hh:mm, or nothing."""
    return f"{value.astimezone():%d/%m/%Y %H:%M}" if value else ""


def size(count: int) -> str:
    """Return a number of bytes as file managers write it: 512 octets, 84 Ko, 1,4 Mo."""
    if count < 1024:
        return tr("{count}\u00a0octets" if count > 1 else "{count}\u00a0octet").format(count=count)
    if count < 1023.5 * 1024:
        return tr("{count}\u00a0Ko").format(count=f"{count / 1024:.0f}")
    return tr("{count}\u00a0Mo").format(count=f"{count / 1024**2:.1f}".removesuffix(".0").replace(".", tr(",")))


def read_day(text: str, field: str) -> date | None:
    """Return the date typed as jj/mm/aaaa (the year may have two figures, the marks may be missing); None when empty.

    Raises Refused for `field` when it is no date.
    """
    figures = re.split(r"[/.\- ]+", text.strip())
    if figures == [""]:
        return None
    if len(figures) == 1 and len(text.strip()) in (6, 8):
        figures = [text.strip()[:2], text.strip()[2:4], text.strip()[4:]]
    try:
        number, month, year = (int(figure) for figure in figures)
        return date(year + 2000 if year < 100 else year, month, number)
    except ValueError:
        raise Refused("«\u00a0{text}\u00a0» n’est pas une date (jj/mm/aaaa).", field=field, text=text.strip()) from None
