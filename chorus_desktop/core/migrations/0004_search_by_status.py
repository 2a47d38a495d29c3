"""Read from an index alone: people by their status and name together, pending requests in their order."""

from typing import Any

STATEMENTS = (
    "DROP TABLE users_index",
    "CREATE VIRTUAL TABLE users_index USING fts5 "
    "(search, status, content='users', content_rowid='id', tokenize='trigram', detail='none')",
    "INSERT INTO users_index (users_index) VALUES ('rebuild')",
    # Whose they are and where, without the table: the list is read again after each decision.
    "DROP INDEX membership_request_pending",
    "CREATE INDEX membership_request_pending ON membership_request (status, asked_at, id, structure_id, user_id)",
    "DROP INDEX subscription_request_pending",
    "CREATE INDEX subscription_request_pending ON subscription_request (status, asked_at, id, structure_id, user_id)",
)


def up(migrator: Any, db: Any) -> None:
    for statement in STATEMENTS:
        db.execute_sql(statement)
    db.execute_sql("PRAGMA user_version = 4")
