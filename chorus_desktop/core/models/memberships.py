"""Who belongs to what, and what each may open."""

from peewee import BooleanField, ForeignKeyField, TextField

from chorus_desktop.core.fields import Day, Instant, State
from chorus_desktop.core.models.base import Recorded
from chorus_desktop.core.models.people import User
from chorus_desktop.core.models.requests import SubscriptionRequest
from chorus_desktop.core.models.structures import Service, Structure
from chorus_desktop.core.states import RequestStatus, Role, Source, Space


class Membership(Recorded):
    """Rattachement: a user belongs to a structure, for the whole of it or for some services. Removed rows stay."""

    user = ForeignKeyField(User)
    structure = ForeignKeyField(Structure)
    role = State(Role)
    status = State(RequestStatus)
    whole_structure = BooleanField(default=False)
    starts_on = Day()
    ends_on = Day(null=True)
    comment = TextField(default="")
    created_at = Instant()
    activated_at = Instant()
    expired_on = Day(null=True)
    """When its end was recorded by the system (G3.2); rights compare dates themselves."""


class ServiceMembership(Recorded):
    """Habilitation à un service: the part of a membership that concerns one service."""

    membership = ForeignKeyField(Membership)
    service = ForeignKeyField(Service)
    starts_on = Day()
    ends_on = Day(null=True)


class Delegation(Recorded):
    """What a secondary manager may do as the primary one may; no row = the defaults of G2.7."""

    membership = ForeignKeyField(Membership, unique=True)
    structure_level = BooleanField(default=False)
    user_level = BooleanField(default=True)


class StructureSpace(Recorded):
    """A space opened or closed on a structure against the rule of G2.1."""

    structure = ForeignKeyField(Structure)
    space = State(Space)
    open = BooleanField()


class Subscription(Recorded):
    """Abonnement: a member's access to a space that departs from the default of his role; both false = withdrawn."""

    membership = ForeignKeyField(Membership)
    space = State(Space)
    service = ForeignKeyField(Service, null=True)
    consultation = BooleanField()
    modification = BooleanField()
    source = State(Source, default=Source.DIRECT)
    request = ForeignKeyField(SubscriptionRequest, null=True)
    granted_by = TextField(default="")
    granted_at = Instant(null=True)
