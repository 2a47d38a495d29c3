"""Where an access comes from (G2), and which decisions were carried over to Chorus Pro."""

from typing import Any

STATEMENTS = (
    "ALTER TABLE subscription ADD COLUMN source TEXT NOT NULL DEFAULT 'DIRECT' "
    "CHECK (source IN ('DEMANDE', 'DIRECT', 'OUVERTURE'))",
    "ALTER TABLE subscription ADD COLUMN request_id INTEGER REFERENCES subscription_request(id) "
    "DEFERRABLE INITIALLY DEFERRED",
    "ALTER TABLE subscription ADD COLUMN granted_by TEXT NOT NULL DEFAULT '' CHECK (length(granted_by) <= 255)",
    "ALTER TABLE subscription ADD COLUMN granted_at TEXT",
    "CREATE INDEX subscription_request_line_space ON subscription_request_line (space, request_id)",
    "ALTER TABLE membership_request DROP COLUMN reported_on",
    "ALTER TABLE subscription_request DROP COLUMN reported_on",
    """
    CREATE TABLE report (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        version INTEGER NOT NULL,
        history_id INTEGER NOT NULL UNIQUE,
        reported_on TEXT NOT NULL CHECK (reported_on GLOB '????-??-??')
    ) STRICT
    """,
)


def up(migrator: Any, db: Any) -> None:
    for statement in STATEMENTS:
        db.execute_sql(statement)
    db.execute_sql("PRAGMA user_version = 3")
