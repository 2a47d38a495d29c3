"""The big database: a whole country's register, written raw and kept in the temporary folder from run to run.

1 M users, 150 k structures, 250 k services, 1.2 M memberships, 100 k requests and 3 M history rows, at scale 1. User 1
is a manager of every structure. The history is a valid chain, though it does not tell how the other rows came to be.
"""

import hashlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from chorus_desktop.core import database
from chorus_desktop.core.fields import INSTANT
from chorus_desktop.core.person_text import searched
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.text import normalise

FOLDER = Path(tempfile.gettempdir()) / "chorus-desktop-benchmarks"
FIRST_NAMES = [
    *("Amélie", "Benoît", "Camille", "David", "Élodie", "Françoise", "Grégory", "Hélène", "Inès", "Jérôme", "Karim"),
    *("Loïc", "Maëva", "Noémie", "Océane", "Pascale", "Raphaël", "Salomé", "Thierry", "Valérie", "Yann", "Zoé"),
]
LAST_NAMES = [
    *("Abadie", "Benali", "Chevalier", "Da Silva", "Étienne", "Ferrand", "Guérin", "Hamon", "Jacquet", "Keïta"),
    *("Lefèvre", "Marchand", "Nguyen", "Oliveira", "Pasquier", "Reynaud", "Schmitt", "Traoré", "Vasseur", "Weber"),
]
TOWNS = [
    f"{name}{end}"
    for name in ("Terneuil", "Saint-Éloi", "Villeneuve", "Montereau", "Champagne", "Coulommiers", "Châtillon", "Bray")
    for end in (
        "",
        " sur Seine",
        " les Bois",
        " la Forêt",
        " le Château",
        " sur Marne",
        "-Ville",
        " en Brie",
        " l’Abbaye",
    )
]
STREETS = ("rue de la République", "avenue du Général Leclerc", "place de l’Église", "chemin des Écoles", "allée Hugo")
PLACES = ("Mairie de", "CCAS de", "Hôpital de", "Syndicat des eaux de", "Collège de", "Office de tourisme de")
LAST = datetime(2026, 1, 1, tzinfo=UTC)
DAY = (LAST - timedelta(days=400)).date().isoformat()
PENDING, VALIDATED, REFUSED = "EN_COURS_DE_VALIDATION", "VALIDEE", "REFUSEE"
MANAGER = Actor(1, "ABADIE Amélie")
Rows = Iterable[tuple[Any, ...]]


class Size(NamedTuple):
    """How many rows each table has."""

    users: int
    structures: int
    services: int
    memberships: int
    requests: int
    history: int


FULL = Size(1_000_000, 150_000, 250_000, 1_200_000, 100_000, 3_000_000)


def sized(scale: float) -> Size:
    return Size._make(max(int(count * scale), 20) for count in FULL)


def built(scale: float, tell: Callable[[str], object]) -> Path:
    """Return the big database of that scale, made when it is not there yet."""
    path = FOLDER / f"big-{scale:g}-{database.SCHEMA}.db"
    if not path.is_file():
        FOLDER.mkdir(mode=0o700, exist_ok=True)
        unfinished = FOLDER / f"unfinished-{os.getpid()}.db"
        tell(f"making {path.name}")
        try:
            build(unfinished, sized(scale), tell)
            os.replace(unfinished, path)
        finally:
            unfinished.unlink(missing_ok=True)
    return path


def copied(path: Path, name: str) -> Path:
    """Return a copy that a benchmark may change; other runs have theirs."""
    copy = path.with_name(f"{os.getpid()}-{name}")
    removed(copy)
    shutil.copyfile(path, copy)
    return copy


def removed(copy: Path) -> None:
    """Leave nothing of a copy, nor of what SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm"):
        copy.with_name(copy.name + suffix).unlink(missing_ok=True)


def build(path: Path, size: Size, tell: Callable[[str], object]) -> None:
    """Write a database of that size, of the version that `database.create` makes, and close it."""
    database.create(path)
    database.close()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript("PRAGMA journal_mode = delete; PRAGMA synchronous = off; PRAGMA cache_size = -500000")
    later = _without_indexes(connection)
    connection.execute("BEGIN")
    for table, columns, rows in _tables(size):
        tell(f"  {table}")
        marks = ",".join("?" * len(columns.split()))
        connection.executemany(f"INSERT INTO {table} ({','.join(columns.split())}) VALUES ({marks})", rows)
    connection.execute("COMMIT")
    tell("  indexes")
    for statement in later:
        connection.execute(statement)
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'users_index'").fetchone():  # not in version 1
        connection.execute("INSERT INTO users_index (users_index) VALUES ('rebuild')")
    connection.executescript("ANALYZE; PRAGMA journal_mode = wal")
    connection.close()


def _without_indexes(connection: sqlite3.Connection) -> list[str]:
    """Drop indexes and triggers, which are faster made at the end; return the statements that make them."""
    query = "SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL"
    found = connection.execute(query).fetchall()
    for kind, name, _ in found:
        connection.execute(f"DROP {kind} {name}")
    return [sql for _, _, sql in found]


def _tables(size: Size) -> Iterator[tuple[str, str, Rows]]:
    yield (
        "users",
        "id version login contact_email last_name first_name sort_name search status technical phone address address2 "
        "postal_code city country created_at activated_at",
        _users(size),
    )
    yield (
        "structure",
        "id version identifier_type identifier name sort_name search kind status vat_number ape_code uses_pigp "
        "service_required engagement_required service_or_engagement payment_status_withheld is_moa is_moa_only address "
        "address2 address3 postal_code city country phone email created_at",
        _structures(size),
    )
    yield "service", "id version structure_id code name search active created_at", _services(size)
    yield (
        "membership",
        "id version user_id structure_id role status whole_structure starts_on comment created_at activated_at",
        _memberships(size),
    )
    yield (
        "membership_request",
        "id version user_id structure_id status comment asked_at origin decided_at decided_by reason decision_comment "
        "role whole_structure",
        _requests(size),
    )
    yield "membership_request_line", "id version request_id service_id comment", _lines(size)
    yield (
        "history",
        "id operation at actor_id actor_name action subject_id subject_name structure_id structure_identifier "
        "structure_name search record previous_hash hash",
        _history(size),
    )


def _moment(number: int, count: int) -> str:
    """The moment of row `number`: rows are spread over 400 days."""
    return (LAST - timedelta(days=400) * (1 - number / count)).strftime(INSTANT)


def _person(user: int) -> tuple[str, str]:
    """Last and first name: neither follows the ids."""
    last = LAST_NAMES[(user - 1) * 7 % len(LAST_NAMES)]
    return f"{last}-{user * 7919 % 9973}" if user > 1 else last, FIRST_NAMES[(user - 1) * 13 % len(FIRST_NAMES)]


def _place(structure: int) -> tuple[str, str]:
    name = f"{PLACES[structure % len(PLACES)]} {LAST_NAMES[structure * 3 % len(LAST_NAMES)]} n° {structure}"
    return f"{20_000_000_000_000 + structure * 7919:014}", name


def _users(size: Size) -> Rows:
    """One in twenty is not active yet, one in a hundred lives abroad; a few towns hold most of them, as in life."""
    for user in range(1, size.users + 1):
        last, first = _person(user)
        login = f"p{user * 7919 % 1_000_003:07}.{user}@exemple.fr"
        town = int(len(TOWNS) * (user * 7919 % 10_007 / 10_007) ** 3)
        address = f"{user * 31 % 199 + 1} {STREETS[user * 389 % 10_007 % len(STREETS)]}"
        place = (f"{1_000 + town * 571 % 95_000:05}", TOWNS[town], "BE" if user * 101 % 10_009 < 100 else "FR", address)
        found = searched(last, first, login, login, *place)
        status = "EN_COURS_ACTIVATION" if user * 613 % 10_009 < 500 else "ACTIF"
        at = _moment(user, size.users)
        names = (login, login, last, first, found["sort_name"], found["search"])
        yield (user, 1, *names, status, 0, "", address, "", *place[:3], at, at)


def _structures(size: Size) -> Rows:
    for structure in range(1, size.structures + 1):
        identifier, name = _place(structure)
        sort_name = normalise(name)
        texts = ("SIRET", identifier, name, sort_name, f"{sort_name} {identifier}", "PUBLIQUE", "ACTIVE", "", "")
        at = _moment(structure, size.structures)
        yield (structure, 1, *texts, *[0] * 7, "", "", "", "97500", "Terneuil sur Seine", "FR", "", "", at)


def _services(size: Size) -> Rows:
    """One of each structure, whose id is the structure's own; then a second one of the first structures."""
    for service in range(1, size.services + 1):
        structure = (service - 1) % size.structures + 1
        code, name = ("FACTURES_PUBLIQUES", "Service des factures publiques")
        if service > size.structures:
            code, name = ("ACHATS", "Service achats")
        yield service, 1, structure, code, name, normalise(f"{name} {code}"), 1, _moment(service, size.services)


def _memberships(size: Size) -> Rows:
    """Structure n has user n as its primary manager; user 1 is a manager of all; the others belong to one or two."""
    count = size.structures
    for number in range(1, size.memberships + 1):
        user, structure, role = number, number * 7919 % count + 1, "UTILISATEUR_SIMPLE"
        if number <= count:
            structure, role = number, "GESTIONNAIRE_PRINCIPAL"
        elif number > size.users:
            user, structure, role = 1, number - size.users + 1, "GESTIONNAIRE_SECONDAIRE"
            if structure > count:
                user, role = structure, "UTILISATEUR_SIMPLE"
                structure = (user * 7919 + 1) % count + 1
        at = _moment(number, size.memberships)
        yield number, 1, user, structure, role, VALIDATED, 1, DAY, "", at, at


def _requests(size: Size) -> Rows:
    """Every second one is pending; applicants come from the end, and belong to another structure."""
    for number in range(1, size.requests + 1):
        user, structure = _applicant(number, size)
        at = _moment(number, size.requests)
        decided = (at, "ABADIE Amélie") if number % 2 else (None, None)
        status = PENDING if number % 2 == 0 else REFUSED if number % 4 == 1 else VALIDATED
        texts = ("", "") if number % 2 == 0 else ("Refus par le gestionnaire ABADIE Amélie", "")
        yield (number, 1, user, structure, status, "", at, "APPLICATION", *decided, *texts, None, 0)


def _applicant(number: int, size: Size) -> tuple[int, int]:
    """They ask for one of the first structures: few managers have a hundred of them to decide for."""
    user = size.users - number
    return user, (user * 7919 + 2) % min(size.structures, 100) + 1


def _lines(size: Size) -> Rows:
    line = 0
    for number in range(1, size.requests + 1):
        _, structure = _applicant(number, size)
        for service in (structure, structure + size.structures):
            if service <= size.services:
                line += 1
                yield line, 1, number, service, ""


def _history(size: Size) -> Rows:
    previous = ""
    day = date(2026, 1, 1).isoformat()
    searched: dict[str, str] = {}
    for number in range(1, size.history + 1):
        user, structure = number * 7919 % size.users + 1, number * 104_729 % size.structures + 1
        last, first = _person(user)
        identifier, place = _place(structure)
        subject, at, action = f"{last.upper()} {first}", _moment(number, size.history), "RATTACHEMENT_VALIDE"
        values = f'{{"ends_on":null,"role":"UTILISATEUR_SIMPLE","starts_on":"{day}","status":"VALIDEE","version":1}}'
        record = (
            f'{{"action":"{action}","actor":[1,"{MANAGER.name}",null],"at":"{at}","changes":[{{"after":{values},"before":null,'
            f'"id":{number},"table":"membership"}}],"facts":{{"comment":"","request":{number}}},"id":{number},'
            f'"operation":{number},"structure":[{structure},"{identifier}","{place}"],"subject":[{user},"{subject}"],'
            f'"undoes":null}}'
        )
        sealed = hashlib.sha256(f"{previous}\n{record}".encode()).hexdigest()
        for text in (last, first, place):
            if text not in searched:
                searched[text] = normalise(text)
        search = f"{searched[last]} {searched[first]} {identifier} {searched[place]} abadie amelie"
        about = (user, subject, structure, identifier, place, search)
        yield (number, number, at, 1, MANAGER.name, action, *about, record, previous, sealed)
        previous = sealed
