"""Editing the sheet of a structure (G7.4): what is said of it, its parameters, its address, its two flags."""

from datetime import datetime
from typing import Any, NamedTuple

from chorus_desktop.core import countries, identifiers, ledger, rights, seal
from chorus_desktop.core.checks import Checks
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.models import FormerIdentifier, Membership, Structure, User
from chorus_desktop.core.reading import fetch, fetch_one
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import (
    AccountStatus,
    Action,
    IdentifierType,
    RequestStatus,
    Role,
    StructureKind,
    StructureStatus,
)
from chorus_desktop.core.structures import named, searched
from chorus_desktop.core.text import normalise


class General(NamedTuple):
    """« Informations générales », as far as they are edited together."""

    name: str
    vat_number: str = ""
    ape_code: str = ""
    service_required: bool = False
    engagement_required: bool = False
    service_or_engagement: bool = False
    payment_status_withheld: bool = False
    is_moa: bool = False
    is_moa_only: bool = False


class Address(NamedTuple):
    """« Adresse postale du siège »."""

    address: str = ""
    address2: str = ""
    address3: str = ""
    postal_code: str = ""
    city: str = ""
    country: str = countries.FRANCE
    phone: str = ""
    email: str = ""


class Former(NamedTuple):
    """A number that the structure no longer has, and until when it had it."""

    identifier_type: IdentifierType
    identifier: str
    until: Any


class Details(NamedTuple):
    """All that the sheet says of a structure itself, at one `version`."""

    id: int
    version: int
    identifier_type: IdentifierType
    identifier: str
    kind: StructureKind
    status: StructureStatus
    uses_pigp: bool
    general: General
    address: Address
    former: tuple[Former, ...]


def read(actor: Actor, structure_id: int) -> Details:
    """Return what the sheet says. Raises Refused when the structure is gone or the actor does not manage it."""
    columns = (Structure.identifier_type, Structure.identifier, Structure.kind, Structure.status, Structure.uses_pigp)
    general = [getattr(Structure, name) for name in General._fields]
    address = [getattr(Structure, name) for name in Address._fields]
    row = fetch_one(
        Structure.select(Structure.id, Structure.version, *columns, *general, *address).where(
            Structure.id == structure_id
        )
    )
    if row is None:
        raise Refused("Cette structure n’existe plus.")
    split = 7 + len(general)
    rights.require(actor, Right.READ, structure_id, row[7])
    former = FormerIdentifier.select(
        FormerIdentifier.identifier_type, FormerIdentifier.identifier, FormerIdentifier.until
    ).where(FormerIdentifier.structure == structure_id)
    changed = tuple(Former(*found) for found in fetch(former.order_by(FormerIdentifier.id.desc())))
    return Details._make((*row[:7], General(*row[7:split]), Address(*row[split:]), changed))


def last_change(structure_id: int) -> tuple[str, datetime | None]:
    """Return who last changed what is said of a structure, and when."""
    return seal.last_author("structure", structure_id)


def check_general(general: General, identifier: str) -> tuple[General, list[Refused]]:
    """Return the general information, cleaned, and all that does not hold of it."""
    checks = Checks()
    clean = general._replace(
        name=checks.of("", identifiers.required, general.name, "name", "Indiquez la raison sociale."),
        vat_number=checks.of("", identifiers.vat_number, general.vat_number, "vat_number", identifier[:9]),
        ape_code=checks.of("", identifiers.ape_code, general.ape_code, "ape_code"),
    )
    checks.require(
        not (general.service_or_engagement and (general.service_required or general.engagement_required)),
        "« Service ou engagement » laisse le choix\u202f: il ne va pas avec « Service obligatoire » "
        "ni avec « Numéro d’engagement obligatoire ».",
        "service_or_engagement",
    )
    checks.require(
        general.is_moa or not general.is_moa_only, "« MOA uniquement » suppose « Maîtrise d’ouvrage ».", "is_moa_only"
    )
    return clean, checks.wrong


def check_address(address: Address) -> tuple[Address, list[Refused]]:
    """Return the address, cleaned, and all that does not hold of it."""
    checks = Checks()
    clean = Address(*(checks.of("", identifiers.limited, text, field) for field, text in address._asdict().items()))
    checks.require(clean.country in countries.names(), "Choisissez le pays dans la liste.", "country")
    phone = checks.of("", identifiers.phone, clean.phone, "phone", clean.postal_code)
    email = checks.of("", identifiers.email, clean.email, "email") if clean.email else ""
    return clean._replace(phone=phone, email=email), checks.wrong


def edit_general(actor: Actor, structure_id: int, version: int, general: General) -> bool:
    """Save « Informations générales »; return whether something has changed.

    Raises Overtaken when the structure is not any more as it was read at `version`.
    """
    found = named(structure_id)
    clean, wrong = check_general(general, found.identifier)
    if wrong:
        raise wrong[0]
    values: dict[str, Any] = clean._asdict()
    if clean.name != found.name:
        values |= {"sort_name": normalise(clean.name), "search": searched(clean.name, found.identifier)}
    return _save(actor, structure_id, version, Action.STRUCTURE_EDITED, values)


def edit_address(actor: Actor, structure_id: int, version: int, address: Address) -> bool:
    """Save « Adresse postale du siège »; as `edit_general`."""
    clean, wrong = check_address(address)
    if wrong:
        raise wrong[0]
    return _save(actor, structure_id, version, Action.STRUCTURE_EDITED, clean._asdict())


def set_active(actor: Actor, structure_id: int, version: int, active: bool) -> bool:
    """Make a structure inactive, so that nobody may ask to join it, or active again.

    Raises Refused when it would be active without an active primary manager (G6.3).
    """
    status = StructureStatus.ACTIVE if active else StructureStatus.INACTIVE
    return _save(actor, structure_id, version, Action.STRUCTURE_FLAGGED, {"status": status})


def set_pigp(actor: Actor, structure_id: int, version: int, uses_pigp: bool) -> bool:
    """Note whether the accounts of a structure are made through the PIGP (G3.4)."""
    return _save(actor, structure_id, version, Action.STRUCTURE_FLAGGED, {"uses_pigp": uses_pigp})


def _save(actor: Actor, structure_id: int, version: int, action: Action, values: dict[str, Any]) -> bool:
    """Write what differs. The right is checked first, by the record: whoever has none learns nothing."""
    with ledger.operation(actor) as op:
        record = op.record(action, None, named(structure_id))
        if values.get("status") is StructureStatus.ACTIVE and not _is_managed(structure_id):
            raise Refused("Une structure active a un gestionnaire principal actif\u202f: celle-ci n’en a pas.")
        columns = [getattr(Structure, name) for name in values]
        before = fetch_one(Structure.select(*columns).where(Structure.id == structure_id)) or ()
        changed = {name: value for (name, value), was in zip(values.items(), before, strict=True) if value != was}
        if changed:
            with record:
                record.update(Structure, structure_id, version, **changed)
    return bool(changed)


def _is_managed(structure_id: int) -> bool:
    managers = Membership.select(Membership.id).join(User, on=(User.id == Membership.user))
    return managers.where(
        Membership.structure == structure_id,
        Membership.role == Role.PRIMARY_MANAGER,
        Membership.status == RequestStatus.VALIDATED,
        User.status == AccountStatus.ACTIVE,
    ).exists()
