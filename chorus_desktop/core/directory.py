"""The public directory of structures (G7.5): what was imported of it, found by number."""

from typing import NamedTuple

from chorus_desktop.core.models import Directory
from chorus_desktop.core.reading import fetch_one
from chorus_desktop.core.states import IdentifierType


class Entry(NamedTuple):
    """One body as the State publishes it."""

    id: int
    identifier_type: IdentifierType
    identifier: str
    name: str
    active: bool
    address: str
    address2: str
    address3: str
    postal_code: str
    city: str
    country: str
    phone: str
    email: str


COLUMNS = tuple(getattr(Directory, name) for name in Entry._fields)


def find(identifier: str, identifier_type: IdentifierType = IdentifierType.SIRET) -> Entry | None:
    """Return the body that has this number, if the directory knows it."""
    row = fetch_one(
        Directory.select(*COLUMNS).where(
            Directory.identifier == identifier, Directory.identifier_type == identifier_type
        )
    )
    return Entry(*row) if row else None
