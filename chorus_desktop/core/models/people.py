"""Accounts, and when they signed in."""

from peewee import BooleanField, ForeignKeyField, IntegerField, TextField

from chorus_desktop.core.fields import Instant, State
from chorus_desktop.core.models.base import Recorded, Table
from chorus_desktop.core.states import AccountStatus


class User(Recorded):
    """A person's account, or a technical one; identified by its login (adresse de connexion)."""

    digests = frozenset({"password", "activation_code", "recovery_key"})
    indexed = ("search", "status")

    login = TextField(unique=True)
    contact_email = TextField()
    last_name = TextField()
    first_name = TextField()
    sort_name = TextField()
    search = TextField()
    status = State(AccountStatus)
    technical = BooleanField(default=False)
    phone = TextField(default="")
    address = TextField(default="")
    address2 = TextField(default="")
    postal_code = TextField(default="")
    city = TextField(default="")
    country = TextField(default="FR")
    created_at = Instant()
    activated_at = Instant(null=True)
    deactivated_at = Instant(null=True)
    password = TextField(null=True)
    activation_code = TextField(null=True)
    activation_code_until = Instant(null=True)
    recovery_key = TextField(null=True)
    technical_password_at = Instant(null=True)

    class Meta:
        table_name = "users"


class SignIn(Table):
    """When an account last signed in, and its failures since: apart from `User`, because nobody decides it (G7.1)."""

    user = ForeignKeyField(User, primary_key=True)
    last_at = Instant(null=True)
    failures = IntegerField(default=0)
    delayed_until = Instant(null=True)
