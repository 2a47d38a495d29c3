"""The public directory of structures (G7.5): what was imported of it, found by number or by any word of it."""

from typing import Any, NamedTuple

from peewee import fn

from chorus_desktop.core import rights, text_search
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.models import Directory, Structure
from chorus_desktop.core.reading import fetch_one
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import IdentifierType, StructureStatus


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


class DirectoryRow(NamedTuple):
    """One line of « Rechercher structure publique »; the structure of this database that has its number, or 0."""

    id: int
    identifier: str
    name: str
    postal_code: str
    city: str
    active: bool
    structure_id: int
    structure_active: bool
    managed: bool


COLUMNS = tuple(getattr(Directory, name) for name in Entry._fields)


def find(identifier: str, identifier_type: IdentifierType = IdentifierType.SIRET) -> Entry | None:
    """Return the body that has this number, if the directory knows it."""
    return _entry((Directory.identifier == identifier) & (Directory.identifier_type == identifier_type))


def read(entry_id: int) -> Entry | None:
    """Return one body of the directory."""
    return _entry(Directory.id == entry_id)


def is_empty() -> bool:
    """Whether no directory has been imported yet."""
    return fetch_one(Directory.select(Directory.id).limit(1)) is None


def listing(actor: Actor, search: str = "") -> Listing[DirectoryRow]:
    """Bodies that hold every word in their name, town, postal code or number, without accents or case.

    Sorts: name, identifier, postal_code, city.
    """
    here = (Structure.identifier == Directory.identifier) & (Structure.identifier_type == Directory.identifier_type)
    found = Listing(
        row=_row,
        key=Directory.id,
        base=Directory.select(Directory.id),
        rows=Directory.select(
            *(Directory.id, Directory.identifier, Directory.name, Directory.postal_code, Directory.city),
            Directory.active,
            fn.COALESCE(Structure.select(Structure.id).where(here), 0),
            Structure.select(fn.COUNT(Structure.id)).where(here, Structure.status == StructureStatus.ACTIVE),
            Structure.select(fn.COUNT(Structure.id)).where(
                here, Structure.id.in_(rights.structures(actor.id, Right.READ))
            ),
        ),
        sorts={
            "name": (Directory.sort_name,),
            "identifier": (Directory.identifier,),
            "postal_code": (Directory.postal_code,),
            "city": (Directory.city,),
        },
    )
    return text_search.narrowed(found, "directory_index", Directory.search, text_search.words(search))


def _row(*values: Any) -> DirectoryRow:
    return DirectoryRow._make((*values[:7], bool(values[7]), bool(values[8])))


def _entry(condition: object) -> Entry | None:
    row = fetch_one(Directory.select(*COLUMNS).where(condition))
    return Entry(*row) if row else None
