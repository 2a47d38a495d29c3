"""The column `search` of a person: every field that is searched, without accents or case, behind a mark of its own.

`normalise` leaves no control character and no letter with a mark, so no text can hold these marks or the alphabet of
the place: a name is never mistaken for a town, though one full-text index serves both.
"""

from collections.abc import Iterator

from chorus_desktop.core.text import normalise

LAST_NAME, FIRST_NAME, LOGIN, CONTACT = "\x1c", "\x1d", "\x1e", "\x1f"
_FAR = 0x600
_HIGHEST = 0x3000
GRAM = 3
"""Letters of an entry of the full-text index (`tokenize='trigram'`)."""


def far(text: str) -> str:
    """Return a text of the place in its own alphabet, two bytes a letter as well."""
    return "".join(chr(ord(letter) + _FAR) if ord(letter) < _HIGHEST else letter for letter in text)


POSTAL_CODE, CITY, COUNTRY, ADDRESS = map(far, (LAST_NAME, FIRST_NAME, LOGIN, CONTACT))
"""The same marks, in the alphabet of the place."""


def searched(
    last_name: str,
    first_name: str,
    login: str,
    contact_email: str,
    postal_code: str = "",
    city: str = "",
    country: str = "FR",
    address: str = "",
) -> dict[str, str]:
    """Return the columns by which a person is found and sorted; whoever writes one of these fields writes them too."""
    last, first = normalise(last_name), normalise(first_name)
    names = f"{LAST_NAME}{last}{FIRST_NAME}{first}{LOGIN}{normalise(login)}{CONTACT}{normalise(contact_email)}"
    fields = zip(
        (POSTAL_CODE, CITY, COUNTRY, ADDRESS), ("".join(postal_code.split()), city, country, address), strict=True
    )
    place = "".join(mark + far(normalise(text)) for mark, text in fields)
    return {"sort_name": f"{last} {first}".strip(), "search": names + place}


def grams(text: str) -> Iterator[str]:
    """Yield the entries of the full-text index by which `text` is found: the rarest of them will do."""
    for at in range(len(text) - GRAM + 1):
        if "\0" not in text[at : at + GRAM]:  # FTS5 would stop reading there
            yield text[at : at + GRAM]
