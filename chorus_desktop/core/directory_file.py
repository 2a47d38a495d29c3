"""One line of the public directory's file (21 columns) as a row of the table, or why it is not taken (G7.5, B4)."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from chorus_desktop.core import identifiers
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.models import Directory
from chorus_desktop.core.states import IdentifierType
from chorus_desktop.core.text import COMMENT_LENGTH, normalise

COLUMNS = tuple(field.column_name for field in Directory._meta.sorted_fields if field.column_name != "id")
"""Of the table, in the order of the values of a row."""
Values = tuple[Any, ...]


class Heading(NamedTuple):
    """One column of the file: its name as published, and others that it is known by."""

    name: str
    others: tuple[str, ...] = ()


HEADINGS = {
    "identifier_type": Heading("TypeIdentifiant", ("TypeIdentifiantStructure", "TypeDIdentifiant")),
    "identifier": Heading("Identifiant", ("SIRET", "IdentifiantStructure", "NumeroSiret")),
    "name": Heading("RaisonSociale", ("Designation", "Denomination", "NomStructure", "DesignationStructure")),
    "issues_edi": Heading("EmetteurEdi"),
    "receives_edi": Heading("RecepteurEdi"),
    "payment_status_managed": Heading("GestionStatutMiseEnPaiement", ("GestionStatutMEP", "StatutMiseEnPaiement")),
    "engagement_managed": Heading("GestionEngagement", ("GestionNumeroEngagement", "EngagementObligatoire")),
    "service_managed": Heading("GestionService", ("ServiceObligatoire",)),
    "service_or_engagement": Heading("GestionServiceEngagement", ("GestionServiceOuEngagement",)),
    "is_moa": Heading("EstMOA", ("MOA",)),
    "is_moa_only": Heading("EstMOAUniquement", ("MOAUniquement",)),
    "active": Heading("StructureActive", ("Active", "Statut", "StatutStructure")),
    "address": Heading("Adresse", ("AdressePostale", "Adresse1")),
    "address2": Heading("ComplementAdresse1", ("ComplementAdresse", "Adresse2")),
    "address3": Heading("ComplementAdresse2", ("Adresse3",)),
    "postal_code": Heading("CodePostal", ("CP",)),
    "city": Heading("Ville", ("Commune", "Localite")),
    "phone": Heading("NumTelephone", ("Telephone", "NumeroTelephone", "NumeroDeTelephone")),
    "email": Heading("Courriel", ("Email", "AdresseElectronique", "AdresseEmail", "Mel")),
    "country": Heading("CodePays", ("Pays",)),
    "country_name": Heading("LibellePays", ("NomPays",)),
}
FLAGS = COLUMNS[COLUMNS.index("issues_edi") : COLUMNS.index("active") + 1]
TEXTS = ("address", "address2", "address3", "postal_code", "city", "phone", "email")
_YES = ("1", "true", "vrai", "o", "oui", "y", "yes", "x", "actif", "active")
_NO = ("", "0", "false", "faux", "n", "non", "no", "inactif", "inactive")
_FLAGS = {**dict.fromkeys(_YES, 1), **dict.fromkeys(_NO, 0)}
_TYPES = {str(kind): str(kind) for kind in IdentifierType}
_SHORTENED = re.compile(r"[0-9][.,]?[0-9]*E\+?[0-9]+", re.IGNORECASE)
ENOUGH = 8
"""Columns known by name, from which a file is taken for the directory."""
LEAST_DIGITS = 10
"""A SIRET that a spreadsheet took for a number has lost its zeros, four at most; a SIREN alone is no SIRET."""


def is_directory(header: Sequence[str]) -> bool:
    """Whether these titles are those of the public directory."""
    known = _named(header)
    return {"identifier", "name"} <= known.keys() and len(known) >= ENOUGH


class Layout:
    """Where each column is: by its name; what has no known name, by its place when there are 21 columns."""

    def __init__(self, header: Sequence[str]) -> None:
        """Raises Refused (field `file`) when the file cannot be the directory."""
        places = _named(header)
        if len(header) == len(HEADINGS):
            taken = set(places.values())
            for at, field in enumerate(HEADINGS):
                if field not in places and at not in taken:
                    places[field] = at
        missing = [heading.name for field, heading in HEADINGS.items() if field not in places]
        if not {"identifier", "name"} <= places.keys():
            raise Refused(
                "Ce fichier n’est pas l’annuaire des structures publiques\u202f: il lui manque {columns}.",
                field="file",
                columns=", ".join(missing[:4]) + ("…" if len(missing) > 4 else ""),
            )
        self._places: Mapping[str, int] = places
        self._flags = [(places.get(flag, -1), HEADINGS[flag].name, int(flag == "active")) for flag in FLAGS]
        self._texts = [(places.get(text, -1), HEADINGS[text].name) for text in TEXTS]

    def values(self, cells: Sequence[str]) -> Values:
        """Return a line as a row of the table, in the order of `COLUMNS`. Raises Refused for one that is not taken."""
        kind = self._kind(self._cell(cells, "identifier_type"))
        identifier = self._cell(cells, "identifier")
        if kind == "SIRET":
            identifier = _siret(identifier)
        name = _one_line(self._cell(cells, "name"))
        if not identifier:
            raise Refused("L’identifiant manque.")
        if not name:
            raise Refused("La raison sociale manque.")
        flags = [_flag(cells[at], title) if at >= 0 else default for at, title, default in self._flags]
        texts = [_one_line(cells[at]) if at >= 0 and cells[at] else "" for at, _ in self._texts]
        country = self._cell(cells, "country").upper() or "FR"
        postal_code, city = texts[3:5]
        if len(postal_code) == 4 and country == "FR" and postal_code.isdigit():
            texts[3] = postal_code = f"0{postal_code}"
        if len(identifier) + len(name) + len(country) + sum(map(len, texts)) > COMMENT_LENGTH:
            self._check_lengths(identifier, name, country, texts)
        sort_name = normalise(name)
        return (
            *(kind, identifier, name, sort_name, f"{sort_name} {normalise(f'{identifier} {postal_code} {city}')}"),
            *(*flags, *texts, country),
        )

    def told(self, cells: Sequence[str]) -> tuple[str, str]:
        """Return what a line that is not taken says of itself: number and name, as they stand."""
        return self._cell(cells, "identifier"), self._cell(cells, "name")

    def _check_lengths(self, identifier: str, name: str, country: str, texts: Sequence[str]) -> None:
        titles = ("Identifiant", "RaisonSociale", "CodePays", *(title for _, title in self._texts))
        for text, title in zip((identifier, name, country, *texts), titles, strict=True):
            if len(text) > COMMENT_LENGTH:
                raise Refused(
                    "{title}\u00a0: {count} caractères\u202f; il en faut {limit} au plus.",
                    title=title,
                    count=len(text),
                    limit=COMMENT_LENGTH,
                )

    def _cell(self, cells: Sequence[str], field: str) -> str:
        at = self._places.get(field, -1)
        return cells[at] if 0 <= at < len(cells) else ""

    def _kind(self, text: str) -> str:
        kind = _TYPES.get(text) or _TYPES.get("_".join(normalise(text).upper().replace("-", " ").split()))
        if kind is None and text:
            raise Refused("Le type d’identifiant «\u00a0{text}\u00a0» n’existe pas.", text=text[:40])
        return kind or "SIRET"


def _named(header: Sequence[str]) -> dict[str, int]:
    """Return the columns that are known by their names; the first of two of one name counts."""
    known = {_plain(name): field for field, heading in HEADINGS.items() for name in (heading.name, *heading.others)}
    places: dict[str, int] = {}
    for at, title in enumerate(header):
        field = known.get(_plain(title))
        if field is not None:
            places.setdefault(field, at)
    return places


def _plain(title: str) -> str:
    """Return a title without accents, case, blanks or marks."""
    return re.sub("[^a-z0-9]", "", normalise(title))


def _one_line(text: str) -> str:
    return text.strip() if text.isprintable() and "  " not in text else " ".join(text.split())


def _siret(text: str) -> str:
    """Return 14 digits; the zeros that a spreadsheet has lost come back."""
    digits = "".join(text.split())
    if _SHORTENED.fullmatch(digits):
        raise Refused("L’identifiant {text} a été raccourci par un tableur\u202f: il est perdu.", text=text)
    if LEAST_DIGITS <= len(digits) < 14 and digits.isdigit():
        digits = digits.zfill(14)
    return identifiers.siret(digits) if digits else ""


def _flag(cell: str, title: str) -> int:
    value = _FLAGS.get(cell)
    if value is None:
        value = _FLAGS.get(normalise(cell))
    if value is None:
        raise Refused("{title}\u00a0: «\u00a0{text}\u00a0» n’est ni oui ni non.", title=title, text=cell[:40])
    return value


_DOUBLED = {figure: (2 * int(figure)) // 10 + (2 * int(figure)) % 10 for figure in "0123456789"}


def is_doubtful(digits: str) -> bool:
    """Whether a SIRET fails its check; the sum of most is right, and counted here four times faster than by stdnum."""
    if _sum(digits) % 10 == 0 and _sum(digits[:9]) % 10 == 0 and digits.strip("0"):
        return False
    return identifiers.siret_is_doubtful(digits)


def _sum(digits: str) -> int:
    return sum(map(int, digits[-1::-2])) + sum(map(_DOUBLED.__getitem__, digits[-2::-2]))
