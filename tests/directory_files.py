"""Files of the public directory for the tests: its 21 titles, lines of it, whole files of any size.

The first lines are real: communes of Seine-et-Marne, whose names, SIREN and postal codes come from the npm package
`@etalab/decoupage-administratif` 6.0.0 (Licence Ouverte 2.0); SIRET = SIREN + 0001 + its key, their head office.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

HEADER = (
    *("TypeIdentifiant", "Identifiant", "RaisonSociale", "EmetteurEdi", "RecepteurEdi", "GestionStatutMiseEnPaiement"),
    *("GestionEngagement", "GestionService", "GestionServiceEngagement", "EstMOA", "EstMOAUniquement"),
    *("StructureActive", "Adresse", "ComplementAdresse1", "ComplementAdresse2", "CodePostal", "Ville", "NumTelephone"),
    *("Courriel", "CodePays", "LibellePays"),
)
COMMUNES = (
    ("21770001200016", "COMMUNE DE ACHÈRES-LA-FORÊT", "77760", "Achères-la-Forêt"),
    ("21770002000019", "COMMUNE DE AMILLIS", "77120", "Amillis"),
    ("21770003800011", "COMMUNE DE AMPONVILLE", "77760", "Amponville"),
    ("21770004600014", "COMMUNE DE ANDREZEL", "77390", "Andrezel"),
)
DOUBTFUL = "13001100000000"
"""One of the real numbers of the directory that fail their check."""
Line = tuple[str, ...]


def line(identifier: str, name: str, postal_code: str = "77000", city: str = "Melun", **more: str) -> Line:
    """One line; `more` by the title of its column."""
    cells = dict.fromkeys(HEADER, "") | dict.fromkeys(HEADER[3:11], "0")
    cells |= {"TypeIdentifiant": "SIRET", "Identifiant": identifier, "RaisonSociale": name, "StructureActive": "1"}
    cells |= {"CodePostal": postal_code, "Ville": city, "CodePays": "FR", "LibellePays": "France"}
    return tuple((cells | more)[title] for title in HEADER)


def communes() -> list[Line]:
    return [line(*commune) for commune in COMMUNES]


def many(count: int) -> Iterator[Line]:
    """As many different lines as wished, each with a SIRET that passes its check."""
    for at in range(count):
        siren = with_key(f"{20_000_000 + at}")
        yield line(
            with_key(f"{siren}0001"), f"COMMUNE DE SAINT-ÉLOI N° {at}", f"{at % 95_000:05}", f"Ville {at % 9973}"
        )


def with_key(digits: str) -> str:
    """Add the last figure that makes Luhn's sum right."""
    doubled = (sum(divmod(2 * int(figure), 10)) for figure in digits[::-2])
    return digits + str(-(sum(doubled) + sum(map(int, digits[-2::-2]))) % 10)


def save(path: Path, lines: Iterable[Line], header: Line = HEADER, encoding: str = "utf-8") -> Path:
    """Write a CSV as the State does: `;` and CRLF."""
    with path.open("w", encoding=encoding, newline="") as file:
        file.writelines(";".join(cells) + "\r\n" for cells in (header, *lines))
    return path
