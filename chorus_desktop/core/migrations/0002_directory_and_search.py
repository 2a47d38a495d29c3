"""The public directory (G7.5), full-text indexes for both searches, the mark of a recorded expiry (G3.2), documents."""

import unicodedata
from typing import Any

FLAGS = (
    *("issues_edi", "receives_edi", "payment_status_managed", "engagement_managed"),
    *("service_managed", "service_or_engagement", "is_moa", "is_moa_only", "active"),
)
DIRECTORY = f"""
CREATE TABLE directory (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    identifier_type TEXT NOT NULL
        CHECK (identifier_type IN ('SIRET', 'UE_HORS_FRANCE', 'HORS_UE', 'RIDET', 'TAHITI', 'AUTRE', 'PARTICULIER')),
    identifier TEXT NOT NULL CHECK (length(identifier) <= 255),
    name TEXT NOT NULL CHECK (length(name) <= 255),
    sort_name TEXT NOT NULL,
    search TEXT NOT NULL,
    {", ".join(f"{flag} INTEGER NOT NULL CHECK ({flag} IN (0, 1))" for flag in FLAGS)},
    address TEXT NOT NULL CHECK (length(address) <= 255),
    address2 TEXT NOT NULL CHECK (length(address2) <= 255),
    address3 TEXT NOT NULL CHECK (length(address3) <= 255),
    postal_code TEXT NOT NULL CHECK (length(postal_code) <= 255),
    city TEXT NOT NULL CHECK (length(city) <= 255),
    phone TEXT NOT NULL CHECK (length(phone) <= 255),
    email TEXT NOT NULL CHECK (length(email) <= 255),
    country TEXT NOT NULL CHECK (length(country) <= 255)
) STRICT
"""
DOCUMENT = """
CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL,
    structure_id INTEGER NOT NULL REFERENCES structure(id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (length(name) <= 255),
    search TEXT NOT NULL,
    media_type TEXT NOT NULL CHECK (length(media_type) <= 255),
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) <= 255),
    added_at TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT
"""
STATEMENTS = (
    DIRECTORY,
    "CREATE UNIQUE INDEX directory_identifier ON directory (identifier, identifier_type)",
    "CREATE INDEX directory_sort ON directory (sort_name, id)",
    "CREATE INDEX directory_city ON directory (city, id)",
    "CREATE INDEX directory_postal_code ON directory (postal_code, id)",
    # Filled in one piece at the end of an import, by 'rebuild': row triggers are three times slower.
    "CREATE VIRTUAL TABLE directory_index USING fts5 "
    "(search, content='directory', content_rowid='id', tokenize='trigram', detail='none')",
    # Kept by the ledger (`writing.py`): with `trusted_schema` off SQLite lets no trigger write into a virtual table.
    "CREATE VIRTUAL TABLE users_index USING fts5 "
    "(search, content='users', content_rowid='id', tokenize='trigram', detail='none')",
    "INSERT INTO users_index (users_index) VALUES ('rebuild')",
    # Holds all that a search by name asks of a row: what is frequent is read in its order, without the table.
    "DROP INDEX users_sort",
    "CREATE INDEX users_sort ON users (sort_name, id, search, technical, status)",
    "CREATE INDEX users_created ON users (created_at, id)",
    "CREATE INDEX users_status ON users (status, sort_name, id)",
    "CREATE INDEX users_technical ON users (technical_password_at, id) WHERE technical_password_at IS NOT NULL",
    "ALTER TABLE membership ADD COLUMN expired_on TEXT CHECK (expired_on GLOB '????-??-??')",
    # Nothing of version 1 could write a document: its table is made anew, searchable, its 10 MB column last.
    "DROP TABLE document",
    DOCUMENT,
    "CREATE INDEX document_structure ON document (structure_id)",
    "CREATE INDEX membership_to_expire ON membership (ends_on) WHERE ends_on IS NOT NULL AND expired_on IS NULL",
)


def _normal(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "OE"))
    return " ".join("".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold().split())


def _far(text: str) -> str:
    return "".join(chr(ord(letter) + 0x600) if ord(letter) < 0x3000 else letter for letter in text)


def _marked(last: str, first: str, login: str, contact: str, postal_code: str, *place: str) -> str:
    """Every field that is searched behind a mark of its own; postal code, town, country and address in an alphabet of
    theirs, so that one index serves both and no name is mistaken for a town."""
    marks = "\x1c\x1d\x1e\x1f"
    names = zip(marks, (last, first, login, contact), strict=True)
    places = zip(marks, ("".join(postal_code.split()), *place), strict=True)
    return "".join(mark + _normal(text) for mark, text in names) + "".join(
        _far(mark + _normal(text)) for mark, text in places
    )


def up(migrator: Any, db: Any) -> None:
    fields = "last_name, first_name, login, contact_email, postal_code, city, country, address, id"
    people = db.execute_sql(f"SELECT {fields} FROM users").fetchall()
    for *texts, identifier in people:
        db.execute_sql("UPDATE users SET search = ? WHERE id = ?", (_marked(*texts), identifier))
    for statement in STATEMENTS:
        db.execute_sql(statement)
    db.execute_sql("PRAGMA user_version = 2")
