"""What an import of members looks up: accounts, structures, services, memberships, a chunk of lines at a time (B4)."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from chorus_desktop.core import action_rights, clock, member_lines, memberships, rights, structures
from chorus_desktop.core.errors import Forbidden, Refused
from chorus_desktop.core.language import tr
from chorus_desktop.core.member_lines import Wish
from chorus_desktop.core.memberships import Held
from chorus_desktop.core.models import Service, Structure, User
from chorus_desktop.core.operation import Body
from chorus_desktop.core.reading import among, fetch
from chorus_desktop.core.rights import Actor, Right
from chorus_desktop.core.states import AccountStatus, Action, Role, StructureStatus
from chorus_desktop.core.structures import ActiveService
from chorus_desktop.core.text import normalise, person
from chorus_desktop.core.users import Identity


class Account(NamedTuple):
    """An account that a line names."""

    id: int
    last_name: str
    first_name: str
    status: AccountStatus
    technical: bool

    @property
    def name(self) -> str:
        return person(self.last_name, self.first_name)


class Place(NamedTuple):
    """A structure that a line names, with its services: all by code, those active today by id."""

    body: Body
    status: StructureStatus
    uses_pigp: bool
    codes: dict[str, tuple[int, str, bool]]
    """The id, the name, and whether it is not deactivated."""
    active: dict[int, ActiveService]


class World:
    """Keeps the structures from one chunk to the next; accounts and memberships are those of the last chunk.

    `newcomers`: by login, the first line of each account to create; `created`: its id once it is.
    """

    def __init__(self, actor: Actor) -> None:
        self.held: dict[tuple[int, int], Held] = {}
        self.newcomers: dict[str, tuple[int, Identity]] = {}
        self.created: dict[str, int] = {}
        self._accounts: dict[str, Account] = {}
        self._places: dict[str, Place | None] = {}
        self._rights = {
            right: {row[0] for row in fetch(rights.structures(actor.id, right))}
            for right in (Right.READ, Right.DECIDE, Right.GOVERN)
        }

    def look_up(self, wishes: Sequence[Wish]) -> None:
        """Read all that these lines name, in a fixed number of queries."""
        self._read_places({wish.identifier for wish in wishes} - self._places.keys())
        columns = (User.login, User.id, User.last_name, User.first_name, User.status, User.technical)
        logins = list({wish.identity.login for wish in wishes})
        found = fetch(User.select(*columns).where(User.login.in_(logins))) if logins else []
        self._accounts = {row[0]: Account(*row[1:]) for row in found}
        pairs = []
        for wish in wishes:
            account, place = self._accounts.get(wish.identity.login), self._places.get(wish.identifier)
            if account and place:
                pairs.append((account.id, place.body.id))
        self.held = memberships.held_by(pairs) if pairs else {}

    def _read_places(self, identifiers: Iterable[str]) -> None:
        wanted = sorted(identifiers)
        if not wanted:
            return
        self._places.update(dict.fromkeys(wanted))
        columns = (Structure.id, Structure.identifier, Structure.name, Structure.status, Structure.uses_pigp)
        query = Structure.select(*columns).where(Structure.identifier.in_(wanted)).order_by(Structure.id.desc())
        places = {row[0]: Place(Body(*row[:3]), row[3], row[4], {}, {}) for row in fetch(query)}
        services = Service.select(
            *(Service.structure, Service.id, Service.code, Service.name, Service.active),
            structures.is_active(clock.today()),
        )
        for structure_id, service_id, code, name, active, counts in fetch(
            services.where(Service.structure.in_(among(places))).order_by(Service.code)
        ):
            place = places[structure_id]
            place.codes[normalise(code)] = (service_id, name, active)
            if counts:
                place.active[service_id] = ActiveService(service_id, code, name)
        self._places.update((place.body.identifier, place) for place in places.values())

    def name_of(self, identifier: str) -> str:
        """Return the name of a structure for a message, if the actor may know it."""
        place = self._places.get(identifier)
        return place.body.name if place and place.body.id in self._rights[Right.READ] else ""

    def place(self, identifier: str) -> Place:
        """Return a structure where a member can be put. Raises Refused."""
        place = self._places.get(identifier)
        if place is None:
            raise Refused("Aucune structure de cette base n’a l’identifiant {id}.", field="structure", id=identifier)
        if place.body.id not in self._rights[Right.READ]:
            raise Forbidden("Vous ne gérez pas {structure}.", field="structure", structure=place.body.name)
        if place.status is not StructureStatus.ACTIVE:
            raise Refused("{structure} est inactive.", field="structure", structure=place.body.name)
        return place

    def person(self, wish: Wish, place: Place) -> tuple[int | None, Identity, str]:
        """Return who a line is about: the id of an account if there is one, identity, name. Raises Refused."""
        login = wish.identity.login
        account = self._accounts.get(login)
        if account:
            _check_account(account)
            _check_names(wish.identity, account.last_name, account.first_name, "")
            return account.id, wish.identity, account.name
        if place.uses_pigp:
            raise Refused(
                "{structure} passe par le PIGP\u202f: demandez le compte au référent DGFiP, il n’est pas créé ici.",
                field="login",
                structure=place.body.name,
            )
        line, identity = self.newcomers.get(login, (0, None))
        if identity:
            _check_names(
                wish.identity, identity.last_name, identity.first_name, tr(", à la ligne {line}").format(line=line)
            )
        else:
            identity = member_lines.new_account(wish)
        return None, identity, person(identity.last_name, identity.first_name)

    def services(self, wish: Wish, place: Place) -> list[int]:
        """Return the services that a line names by code; none for the whole structure. Raises Refused."""
        whole = place.codes.get(normalise(wish.line.services))
        wanted = [wish.line.services.strip()] if whole else wish.codes
        found = []
        for code in wanted:
            service_id, name, active = place.codes.get(normalise(code), (0, "", False))
            if not service_id:
                raise Refused("Le service «\u00a0{code}\u00a0» n’existe pas ici.", field="services", code=code)
            if not active:
                raise Refused("Le service «\u00a0{name}\u00a0» est désactivé.", field="services", name=name)
            if service_id not in place.active:
                raise structures.no_longer_active(service_id)
            found.append(service_id)
        return found

    def require(self, roles: Iterable[Role], body: Body) -> None:
        """Raise Forbidden unless the actor may give, or change, memberships of these roles there."""
        right = action_rights.needed(Action.MEMBERSHIP_IMPORTED, roles)
        if body.id in self._rights[right]:
            return
        if right is Right.GOVERN:
            sentence = "Un rôle de gestionnaire ne se donne ou ne se change que par le gestionnaire principal."
        else:
            sentence = "Vous n’avez pas ce droit sur {structure}."
        raise Forbidden(sentence, structure=body.name)


def _check_account(account: Account) -> None:
    if account.technical:
        raise Refused("C’est l’adresse d’un utilisateur technique.", field="login")
    if account.status in (AccountStatus.CLOSED, AccountStatus.DEACTIVATED):
        raise Refused("Le compte de {name} est désactivé ou clôturé.", field="login", name=account.name)


def _check_names(typed: Identity, last_name: str, first_name: str, where: str) -> None:
    """The names typed, if any, are those of the account, whatever accents and case: else the address is wrong."""
    for name, own in ((typed.last_name, last_name), (typed.first_name, first_name)):
        if name and normalise(name) != normalise(own):
            raise Refused(
                "Cette adresse est celle de {name}{where}\u202f: vérifiez le nom ou l’adresse.",
                field="login",
                name=person(last_name, first_name),
                where=where,
            )
