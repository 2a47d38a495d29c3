"""Structures, their services and their papers (G7.4)."""

from peewee import BlobField, BooleanField, ForeignKeyField, IntegerField, TextField

from chorus_desktop.core.fields import AutoIncrementField, Day, Instant, State
from chorus_desktop.core.models.base import Recorded, Table
from chorus_desktop.core.models.people import User
from chorus_desktop.core.states import IdentifierType, StructureKind, StructureStatus


class Structure(Recorded):
    """A public body; one sheet = one SIRET (G7.4)."""

    identifier_type = State(IdentifierType)
    identifier = TextField()
    name = TextField()
    sort_name = TextField()
    search = TextField()
    kind = State(StructureKind)
    status = State(StructureStatus)
    vat_number = TextField(default="")
    ape_code = TextField(default="")
    uses_pigp = BooleanField(default=False)
    service_required = BooleanField(default=False)
    engagement_required = BooleanField(default=False)
    service_or_engagement = BooleanField(default=False)
    payment_status_withheld = BooleanField(default=False)
    is_moa = BooleanField(default=False)
    is_moa_only = BooleanField(default=False)
    address = TextField(default="")
    address2 = TextField(default="")
    address3 = TextField(default="")
    postal_code = TextField(default="")
    city = TextField(default="")
    country = TextField(default="FR")
    phone = TextField(default="")
    email = TextField(default="")
    created_at = Instant()
    successor = ForeignKeyField(User, null=True)


class FormerIdentifier(Recorded):
    """A number that a structure no longer has, kept so that it can still be searched (G7.4)."""

    structure = ForeignKeyField(Structure)
    identifier_type = State(IdentifierType)
    identifier = TextField()
    until = Instant()


class Service(Recorded):
    """A subdivision of a structure; its code is unique there."""

    structure = ForeignKeyField(Structure)
    code = TextField()
    name = TextField()
    search = TextField()
    active = BooleanField(default=True)
    starts_on = Day(null=True)
    ends_on = Day(null=True)
    created_at = Instant()
    deactivated_at = Instant(null=True)


class BankAccount(Recorded):
    masked = frozenset({"iban"})

    structure = ForeignKeyField(Structure)
    iban = TextField()
    bic = TextField()
    holder = TextField()


class Document(Recorded):
    """Pièce jointe: a file kept with a structure, 10 MB at most.

    The content is the last column: SQLite would read through it to reach another.
    """

    digests = frozenset({"content"})

    structure = ForeignKeyField(Structure)
    name = TextField()
    search = TextField()
    media_type = TextField()
    size = IntegerField()
    sha256 = TextField()
    added_at = Instant()
    content = BlobField()


class Mandate(Recorded):
    """Mandat de facturation: the text read, the name and date of who signed, the frozen PDF."""

    digests = frozenset({"pdf"})

    structure = ForeignKeyField(Structure)
    text = TextField()
    signed_by = TextField()
    signed_at = Instant()
    pdf = BlobField()
    sha256 = TextField()
    revoked_at = Instant(null=True)


class Directory(Table):
    """One body of the imported public directory (G7.5): as the State publishes it, decided by nobody here."""

    id = AutoIncrementField()
    identifier_type = State(IdentifierType)
    identifier = TextField()
    name = TextField()
    sort_name = TextField()
    search = TextField()
    issues_edi = BooleanField()
    receives_edi = BooleanField()
    payment_status_managed = BooleanField()
    engagement_managed = BooleanField()
    service_managed = BooleanField()
    service_or_engagement = BooleanField()
    is_moa = BooleanField()
    is_moa_only = BooleanField()
    active = BooleanField()
    address = TextField()
    address2 = TextField()
    address3 = TextField()
    postal_code = TextField()
    city = TextField()
    phone = TextField()
    email = TextField()
    country = TextField()
