"""What is asked of the managers: memberships (G1) and subscriptions (G2)."""

from peewee import BooleanField, ForeignKeyField, TextField

from chorus_desktop.core.fields import Instant, State
from chorus_desktop.core.models.base import Recorded
from chorus_desktop.core.models.people import User
from chorus_desktop.core.models.structures import Service, Structure
from chorus_desktop.core.states import Origin, RequestStatus, Role, Space


class Request(Recorded):
    """What both kinds of request have in common."""

    user = ForeignKeyField(User)
    structure = ForeignKeyField(Structure)
    status = State(RequestStatus)
    comment = TextField(default="")
    asked_at = Instant()
    origin = State(Origin)
    recorded_by = ForeignKeyField(User, null=True, backref="+")
    decided_at = Instant(null=True)
    decided_by = TextField(null=True)
    reason = TextField(default="")
    decision_comment = TextField(default="")


class MembershipRequest(Request):
    """Demande de rattachement: for a whole structure or for the services of its lines (G1)."""

    role = State(Role, null=True)
    whole_structure = BooleanField(default=False)


class MembershipRequestLine(Recorded):
    """One service asked for, and whether it was granted."""

    request = ForeignKeyField(MembershipRequest)
    service = ForeignKeyField(Service)
    comment = TextField(default="")
    granted = BooleanField(null=True)


class SubscriptionRequest(Request):
    """Demande d'abonnement: made of lines (G2)."""


class SubscriptionRequestLine(Recorded):
    """One space asked for, on one service or all, with the accesses asked and granted."""

    request = ForeignKeyField(SubscriptionRequest)
    space = State(Space)
    service = ForeignKeyField(Service, null=True)
    comment = TextField(default="")
    consultation = BooleanField()
    modification = BooleanField()
    granted_consultation = BooleanField(null=True)
    granted_modification = BooleanField(null=True)
