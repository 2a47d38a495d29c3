"""The lines of a list of members as they were typed: columns by their names in any order, each cell understood (B4)."""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple, Protocol

from chorus_desktop.core import identifiers, users
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.states import Role
from chorus_desktop.core.text import normalise, person, read_day
from chorus_desktop.core.users import Identity
from chorus_desktop.core.words import WORDS

COLUMNS = {
    "last_name": "Nom",
    "first_name": "Prénom",
    "login": "Adresse de connexion",
    "contact_email": "Adresse de contact",
    "structure": "Identifiant Structure",
    "role": "Rôle",
    "services": "Services",
    "starts_on": "Date de début",
    "ends_on": "Date de fin",
    "comment": "Commentaire",
}
"""The columns of the template."""
EXAMPLE = (
    *("Bon", "Julie", "jbon@ccasterneuil.fr", "", "14700985600135", "Utilisateur simple", "650050|720050"),
    *("01/09/2026", "", "Arrivée au service achats"),
)
REQUIRED = ("login", "structure")
OTHER_NAMES = {
    "nom de famille": "last_name",
    "identifiant de connexion": "login",
    "login": "login",
    "courriel": "login",
    "adresse electronique": "login",
    "e mail": "login",
    "email": "login",
    "siret": "structure",
    "structure": "structure",
    "identifiant": "structure",
    "service": "services",
    "code du service": "services",
    "codes des services": "services",
    "debut": "starts_on",
    "date debut": "starts_on",
    "fin": "ends_on",
    "date fin": "ends_on",
    "commentaires": "comment",
}
FIRST_YEAR, LAST_YEAR = 1990, 2100
"""A date outside is a slip of the keyboard, or a spreadsheet's."""
ROLES = {normalise(name): role for role in Role for name in (WORDS[role], role, role.replace("_", " "))}


class Table(Protocol):
    """What `exchange.table_file` reads."""

    @property
    def header(self) -> Sequence[str]: ...
    @property
    def rows(self) -> Sequence[Sequence[str]]: ...
    @property
    def numbers(self) -> Sequence[int]: ...


class Line(NamedTuple):
    """One line as it was typed; `number` is that of the file. Columns that the file has not are None."""

    number: int
    login: str
    structure: str
    last_name: str = ""
    first_name: str = ""
    contact_email: str = ""
    role: str = ""
    services: str = ""
    starts_on: str = ""
    ends_on: str | None = None
    comment: str = ""

    @property
    def who(self) -> str:
        """How the person is called in a message."""
        return person(self.last_name, self.first_name) or self.login


class Wish(NamedTuple):
    """One line understood, before anything is asked of the database. `ends_on` counts only if `has_end`."""

    line: Line
    identity: Identity
    identifier: str
    role: Role | None
    codes: tuple[str, ...]
    starts_on: date | None
    ends_on: date | None
    has_end: bool
    comment: str


def read(table: Table) -> tuple[list[Line], tuple[str, ...]]:
    """Return the lines that are not empty, and the names of the columns that nobody knows.

    Raises Refused (field `file`) when a column that is needed is missing, or is there twice.
    """
    places: dict[str, int] = {}
    unknown = []
    names = {_plain(name): column for column, name in COLUMNS.items()} | OTHER_NAMES
    for at, title in enumerate(table.header):
        column = names.get(_plain(title))
        if column is None:
            unknown += [title.strip()] if title.strip() else []
        elif column in places:
            raise Refused("La colonne «\u00a0{name}\u00a0» est là deux fois.", field="file", name=COLUMNS[column])
        else:
            places[column] = at
    missing = [f"«\u00a0{COLUMNS[column]}\u00a0»" for column in REQUIRED if column not in places]
    if missing:
        raise Refused(
            "Il manque dans ce fichier\u00a0: {columns}. Partez du modèle.", field="file", columns=", ".join(missing)
        )
    lines = []
    for number, row in zip(table.numbers, table.rows, strict=True):
        cells = {column: row[at].strip() if at < len(row) else "" for column, at in places.items()}
        if any(cells.values()):
            lines.append(Line(number, **cells))
    return lines, tuple(unknown)


def understood(line: Line) -> Wish:
    """Return what a line asks for. Raises Refused for its first cell that cannot be understood."""
    login = identifiers.email(line.login, "login")
    contact = identifiers.email(line.contact_email, "contact_email") if line.contact_email else login
    last_name, first_name = (" ".join(name.split()) for name in (line.last_name, line.first_name))
    starts_on, ends_on = _day(line.starts_on, "starts_on"), _day(line.ends_on or "", "ends_on")
    return Wish(
        line,
        Identity(
            login,
            identifiers.limited(last_name, "last_name"),
            identifiers.limited(first_name, "first_name"),
            contact,
        ),
        _identifier(line.structure),
        _role(line.role),
        tuple(dict.fromkeys(code.strip() for code in re.split(r"[|,\n]", line.services) if code.strip())),
        starts_on,
        ends_on,
        line.ends_on is not None,
        identifiers.limited(line.comment, "comment"),
    )


def new_account(wish: Wish) -> Identity:
    """Return the identity of an account to create. Raises Refused when a name is missing."""
    return users.checked(wish.identity)


def _plain(title: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", normalise(title)))


def _identifier(text: str) -> str:
    """Return an identifier as the database has it: a spreadsheet makes a number of it, and loses its first zeros."""
    identifier = "".join(text.split()).removesuffix(".0").removesuffix(",0")
    if not identifier:
        raise Refused("Indiquez l’identifiant de la structure.", field="structure")
    return identifier.zfill(14) if identifier.isascii() and identifier.isdigit() and len(identifier) > 9 else identifier


def _role(text: str) -> Role | None:
    if not text:
        return None
    role = ROLES.get(normalise(text))
    if role is None:
        raise Refused("«\u00a0{text}\u00a0» n’est pas un rôle.", field="role", text=text)
    if role is Role.PRIMARY_MANAGER:
        raise Refused("Le rôle de gestionnaire principal ne se donne que par le transfert.", field="role")
    return role


def _day(text: str, field: str) -> date | None:
    """Return a date typed as jj/mm/aaaa, or as a spreadsheet keeps it: 2026-09-01, with a time or not."""
    written = re.fullmatch(r"(\d{4}-\d\d-\d\d)(?:[ T][\d:.]*)?", text)
    try:
        found = date.fromisoformat(written[1]) if written else read_day(text, field)
    except ValueError:
        raise Refused("«\u00a0{text}\u00a0» n’est pas une date (jj/mm/aaaa).", field=field, text=text) from None
    if found and not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise Refused("Vérifiez l’année de «\u00a0{text}\u00a0».", field=field, text=text)
    return found
