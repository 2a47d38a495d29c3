"""Structures: the public bodies that are administered, and their services (G3.1, G7.4)."""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from peewee import Expression, fn

from chorus_desktop.core import clock, countries, identifiers, ledger, rights
from chorus_desktop.core.checks import Checks
from chorus_desktop.core.errors import Refused
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.models import Membership, Service, Structure, User
from chorus_desktop.core.operation import Body, Operation, Person, Record
from chorus_desktop.core.reading import among, fetch, fetch_one
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.standing import ServiceState, service_state
from chorus_desktop.core.states import Action, IdentifierType, RequestStatus, Role, StructureKind, StructureStatus
from chorus_desktop.core.text import day, normalise, person

FIRST_SERVICE = ("FACTURES_PUBLIQUES", "Service des factures publiques")
"""Exists from the start, active (G7.4)."""


class Sheet(NamedTuple):
    """What is typed of a new structure. `confirmed`: the person confirms a SIRET that fails its check (spec.md 4)."""

    identifier: str
    name: str
    confirmed: bool = False
    address: str = ""
    postal_code: str = ""
    city: str = ""
    address2: str = ""
    address3: str = ""
    phone: str = ""
    email: str = ""
    country: str = countries.FRANCE


class ActiveService(NamedTuple):
    """A service that a membership can be given."""

    id: int
    code: str
    name: str


class StructureRow(NamedTuple):
    """One line of « Mes structures »."""

    id: int
    identifier: str
    name: str
    created_at: Any
    services: str
    service_count: int
    status: StructureStatus


def checked(sheet: Sheet) -> Sheet:
    """Return what was typed, cleaned. Raises Refused beside the first field that does not hold."""
    clean, wrong = check(sheet)
    if wrong:
        raise wrong[0]
    return clean


def check(sheet: Sheet) -> tuple[Sheet, list[Refused]]:
    """Return what was typed, cleaned, and all that does not hold of it."""
    checks = Checks()
    digits = checks.of("", identifiers.siret, sheet.identifier)
    doubtful = bool(digits) and identifiers.siret_is_doubtful(digits)
    checks.require(sheet.confirmed or not doubtful, identifiers.DOUBT, "confirmed")
    name = checks.of("", identifiers.required, sheet.name, "name", "Indiquez la raison sociale.")
    rest = [
        checks.of("", identifiers.limited, str(sheet[at]), field) for at, field in enumerate(Sheet._fields) if at > 2
    ]
    clean = Sheet(digits, name, sheet.confirmed, *rest)
    checks.require(clean.country in countries.names(), "Choisissez le pays dans la liste.", "country")
    phone = checks.of("", identifiers.phone, clean.phone, "phone", clean.postal_code)
    email = checks.of("", identifiers.email, clean.email, "email") if clean.email else ""
    return clean._replace(phone=phone, email=email), checks.wrong


def create(actor: Actor, sheet: Sheet) -> int:
    """Create a structure with its first service; the actor becomes its primary manager. Return its id.

    Raises Refused when a field does not hold or the SIRET is taken.
    """
    sheet = checked(sheet)
    with ledger.operation(actor) as op:
        person = Person(actor.id or 0, actor.name)
        with op.record(Action.STRUCTURE_CREATED, person, Body(0, sheet.identifier, sheet.name)) as record:
            return insert(op, record, person.id, sheet)


def insert(op: Operation, record: Record, manager_id: int, sheet: Sheet) -> int:
    """Add to `record` a structure with its first service and its primary manager; return the structure's id."""
    require_free(op.actor, IdentifierType.SIRET, sheet.identifier)
    values = sheet._asdict()
    confirmed = values.pop("confirmed")
    structure_id = record.insert(
        Structure,
        **values,
        identifier_type=IdentifierType.SIRET,
        sort_name=normalise(sheet.name),
        search=searched(sheet.name, sheet.identifier),
        kind=StructureKind.PUBLIC,
        status=StructureStatus.ACTIVE,
        created_at=op.at,
    )
    code, name = FIRST_SERVICE
    search = normalise(f"{name} {code}")
    record.insert(Service, structure=structure_id, code=code, name=name, search=search, created_at=op.at)
    record.insert(
        Membership,
        user=manager_id,
        structure=structure_id,
        role=Role.PRIMARY_MANAGER,
        status=RequestStatus.VALIDATED,
        whole_structure=True,
        starts_on=clock.today(),
        created_at=op.at,
        activated_at=op.at,
    )
    record.structure = Body(structure_id, sheet.identifier, sheet.name)
    if confirmed and identifiers.siret_is_doubtful(sheet.identifier):
        record.facts["doubtful_siret_confirmed"] = True
    return structure_id


def searched(name: str, identifier: str) -> str:
    """Return what a search for a structure looks in."""
    return normalise(f"{name} {identifier}")


def require_free(actor: Actor, identifier_type: IdentifierType, identifier: str) -> None:
    """Raise Refused (field `identifier`) when a structure has this number: which one, and who manages it.

    `values["structure"]` is its id; `values["managed"]` says whether the actor may open its sheet.
    """
    taken = fetch_one(
        Structure.select(Structure.id, Structure.name).where(
            Structure.identifier_type == identifier_type, Structure.identifier == identifier
        )
    )
    if taken is None:
        return
    managed, manager = rights.may(actor, Right.READ, taken[0]), primary_manager(taken[0])
    sentence = "Ce numéro est déjà celui de {name}."
    if not managed and manager:
        sentence = "Ce numéro est déjà celui de {name}, que gère {manager}."
    values = {"structure": taken[0], "name": taken[1], "manager": manager, "managed": managed}
    raise Refused(sentence, field="identifier", **values)


def primary_manager(structure_id: int) -> str:
    """Return the name of who is its primary manager, nothing when there is none."""
    row = fetch_one(
        User.select(User.last_name, User.first_name)
        .join(Membership, on=(Membership.user == User.id))
        .where(
            Membership.structure == structure_id,
            Membership.role == Role.PRIMARY_MANAGER,
            Membership.status == RequestStatus.VALIDATED,
        )
    )
    return person(*row) if row else ""


def named(structure_id: int) -> Body:
    """Return a structure as a record names it."""
    row = fetch_one(Structure.select(Structure.identifier, Structure.name).where(Structure.id == structure_id))
    if row is None:
        raise Refused("Cette structure n’existe plus.")
    return Body(structure_id, *row)


def choices(actor: Actor, right: Right) -> list[Body]:
    """Return the structures on which the actor has `right`, by name: what the filters and forms offer."""
    query = Structure.select(Structure.id, Structure.identifier, Structure.name).where(
        Structure.id.in_(rights.structures(actor.id, right))
    )
    return [Body(*row) for row in fetch(query.order_by(Structure.sort_name, Structure.id))]


def is_active(today: date) -> Expression:
    """Condition: this service counts among the active ones `today`: not deactivated, and within its validity (G7.4).

    Outside it, as when it is deactivated, it is not offered and the rights on it sleep.
    """
    begun = Service.starts_on.is_null() | (Service.starts_on <= today)
    condition: Expression = Service.active & begun & (Service.ends_on.is_null() | (Service.ends_on >= today))
    return condition


def no_longer_active(service_id: int) -> Refused:
    """Return why a service is not, or not any more, among the active ones of the structure."""
    columns = (Service.name, Service.active, Service.starts_on, Service.ends_on, Service.deactivated_at)
    row = fetch_one(Service.select(*columns).where(Service.id == service_id))
    state = service_state(*row[1:4]) if row else ServiceState.ACTIVE
    if row is None or state is ServiceState.ACTIVE:
        return Refused("Un des services n’existe plus.", field="services")
    sentence, since = {
        ServiceState.DEACTIVATED: ("Le service « {name} » est désactivé depuis le {since}.", row[4]),
        ServiceState.EXPIRED: ("Le service « {name} » n’est plus valide après le {since}.", row[3]),
        ServiceState.TO_COME: ("Le service « {name} » n’est valide qu’à partir du {since}.", row[2]),
    }[state]
    return Refused(sentence, field="services", name=row[0], since=day(since))


def active_services(structure_ids: Iterable[int]) -> dict[int, dict[int, ActiveService]]:
    """Return, by structure, its active services by id, in the order of their codes."""
    found: dict[int, dict[int, ActiveService]] = {structure_id: {} for structure_id in structure_ids}
    query = Service.select(Service.structure, Service.id, Service.code, Service.name).where(
        Service.structure.in_(among(found)), is_active(clock.today())
    )
    for row in fetch(query.order_by(Service.code)):
        found[row[0]][row[1]] = ActiveService(*row[1:])
    return found


def listing(actor: Actor) -> Listing[StructureRow]:
    """« Mes structures »: those that the actor manages today (G3.1)."""
    active = (Service.structure == Structure.id) & is_active(clock.today())
    return Listing(
        row=StructureRow,
        key=Structure.id,
        base=Structure.select(Structure.id).where(Structure.id.in_(rights.structures(actor.id, Right.READ))),
        rows=Structure.select(
            Structure.id,
            Structure.identifier,
            Structure.name,
            Structure.created_at,
            fn.COALESCE(Service.select(fn.GROUP_CONCAT(Service.name, "\n")).where(active), ""),
            Service.select(fn.COUNT(Service.id)).where(active),
            Structure.status,
        ),
        sorts={
            "identifier": (Structure.identifier,),
            "name": (Structure.sort_name,),
            "created": (Structure.created_at,),
            "status": (Structure.status,),
        },
    )
