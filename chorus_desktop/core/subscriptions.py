"""Subscriptions (abonnements) as they are stored: only what departs from the default of the role (G2.1)."""

from collections.abc import Iterable
from typing import NamedTuple

from chorus_desktop.core.access import BOTH, NONE, Access, Member
from chorus_desktop.core.models import Subscription
from chorus_desktop.core.operation import Operation, Record
from chorus_desktop.core.reading import among, fetch
from chorus_desktop.core.spaces import DEFAULTS
from chorus_desktop.core.states import Role, Source, Space

Key = tuple[Space, int | None]
"""A space, and the service that the access is for; None = all those of the membership."""


class Kept(NamedTuple):
    """A stored access."""

    id: int
    version: int
    access: Access


Stored = dict[Key, Kept]
"""The stored accesses of one member; `put` keeps it as the record will leave it."""


class Origin(NamedTuple):
    """What an access is put down to."""

    source: Source
    request_id: int | None = None


def told(space: Space, service: str | None, access: Access, was: Access | None = None) -> dict[str, object]:
    """Return an access as the history and the mails tell it; `was`: the one before, where something changes."""
    before = {} if was is None else {"was": list(was)}
    return {"space": str(space), "service": service, **access._asdict(), **before}


def stored(membership_ids: Iterable[int]) -> dict[int, Stored]:
    """Return the stored accesses of some memberships."""
    own = Subscription
    columns = (own.membership, own.space, own.service, own.id, own.version, own.consultation, own.modification)
    found: dict[int, Stored] = {}
    for membership, space, service, id, version, reads, writes in fetch(
        own.select(*columns).where(own.membership.in_(among(membership_ids)))
    ):
        found.setdefault(membership, {})[space, service] = Kept(id, version, Access(bool(reads), bool(writes)))
    return found


def without_row(role: Role, key: Key, kept: Stored) -> Access:
    """Return the access that somebody has where no row says otherwise."""
    space, service = key
    wide = kept.get((space, None)) if service is not None else None
    return wide.access if wide else BOTH if role in DEFAULTS[space] else NONE


def wide_first(key: Key) -> bool:
    """Sort key: what holds for all services is put before what departs from it."""
    return key[1] is not None


def put(op: Operation, record: Record, member: Member, kept: Stored, key: Key, access: Access, origin: Origin) -> bool:
    """Add to `record` that a member has this access from now on; return whether that changes anything."""
    now = kept.get(key)
    if access == without_row(member.role, key, kept):
        if now:
            record.delete(Subscription, now.id, now.version)
            del kept[key]
        return now is not None
    if now and now.access == access:
        return False
    values = {
        **access._asdict(),
        "source": origin.source,
        "request": origin.request_id,
        "granted_by": op.actor.name,
        "granted_at": op.at,
    }
    if now:
        record.update(Subscription, now.id, now.version, **values)
        kept[key] = now._replace(access=access)
    else:
        made = record.insert(Subscription, membership=member.id, space=key[0], service=key[1], **values)
        kept[key] = Kept(made, 1, access)
    return True
