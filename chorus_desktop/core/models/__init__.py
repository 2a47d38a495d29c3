"""The tables (Peewee). Their SQL, with every CHECK and index, is in `migrations/`; a test holds the two together.

Rows of a `Recorded` table are written by `ledger.py` alone, which guards each on its `version`.
"""

from chorus_desktop.core.models.base import Recorded, Table, proxy
from chorus_desktop.core.models.journal import History, Outbox, Report, Setting
from chorus_desktop.core.models.memberships import (
    Delegation,
    Membership,
    ServiceMembership,
    StructureSpace,
    Subscription,
)
from chorus_desktop.core.models.people import SignIn, User
from chorus_desktop.core.models.requests import (
    MembershipRequest,
    MembershipRequestLine,
    SubscriptionRequest,
    SubscriptionRequestLine,
)
from chorus_desktop.core.models.structures import (
    BankAccount,
    Directory,
    Document,
    FormerIdentifier,
    Mandate,
    Service,
    Structure,
)

RECORDED: tuple[type[Recorded], ...] = (
    User,
    Structure,
    FormerIdentifier,
    Service,
    Membership,
    ServiceMembership,
    Delegation,
    MembershipRequest,
    MembershipRequestLine,
    SubscriptionRequest,
    SubscriptionRequestLine,
    StructureSpace,
    Subscription,
    BankAccount,
    Document,
    Mandate,
    Report,
)
ALL: tuple[type[Table], ...] = (*RECORDED, History, Outbox, SignIn, Setting, Directory)

__all__ = [
    "ALL",
    "RECORDED",
    "BankAccount",
    "Delegation",
    "Directory",
    "Document",
    "FormerIdentifier",
    "History",
    "Mandate",
    "Membership",
    "MembershipRequest",
    "MembershipRequestLine",
    "Outbox",
    "Recorded",
    "Report",
    "Service",
    "ServiceMembership",
    "Setting",
    "SignIn",
    "Structure",
    "StructureSpace",
    "Subscription",
    "SubscriptionRequest",
    "SubscriptionRequestLine",
    "Table",
    "User",
    "proxy",
]
