"""What the ledger leaves beside the rows: history, messages; and the settings."""

from peewee import ForeignKeyField, IntegerField, TextField

from chorus_desktop.core.fields import AutoIncrementField, Day, Instant, State
from chorus_desktop.core.models.base import Recorded, Table
from chorus_desktop.core.models.people import User
from chorus_desktop.core.states import Action, Delivery, Message


class History(Table):
    """The record of every decision: rows are only ever added, each sealed with the hash of the one before (B6).

    No foreign keys: it outlives what it tells of. `record` is the canonical JSON that was hashed.
    """

    id = IntegerField(primary_key=True)
    operation = IntegerField()
    at = Instant()
    actor_id = IntegerField(null=True)
    actor_name = TextField()
    action = State(Action)
    subject_id = IntegerField(null=True)
    subject_name = TextField()
    structure_id = IntegerField(null=True)
    structure_identifier = TextField()
    structure_name = TextField()
    search = TextField()
    undoes = IntegerField(null=True, unique=True)
    record = TextField()
    previous_hash = TextField()
    hash = TextField(unique=True)


class Report(Recorded):
    """« Reporté dans Chorus Pro le … »: a decision of the history that was done there too."""

    history_id = IntegerField(unique=True)
    reported_on = Day()


class Outbox(Table):
    """A message queued in the transaction of what it tells; sent later, rendered only then (G7.2)."""

    id = AutoIncrementField()
    history_id = IntegerField()
    user = ForeignKeyField(User)
    message = State(Message)
    details = TextField()
    message_id = TextField(unique=True)
    state = State(Delivery)
    created_at = Instant()
    attempts = IntegerField(default=0)
    next_attempt_at = Instant(null=True)
    sent_at = Instant(null=True)
    error = TextField(default="")


class Setting(Table):
    """One setting of the database, as JSON."""

    key = TextField(primary_key=True)
    value = TextField()
