"""Everything that this database holds about one person, for them to take away (G7.6): tables, in plain French.

No password, code or key is in it, not even hashed. Of what one did oneself, others stay unnamed: they have data too.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from peewee import fn

from chorus_desktop.core import countries, history, my_accesses, my_requests, passwords
from chorus_desktop.core.access import Access
from chorus_desktop.core.language import French, tr
from chorus_desktop.core.models import (
    Delegation,
    History,
    Membership,
    Outbox,
    Service,
    ServiceMembership,
    SignIn,
    Structure,
    User,
)
from chorus_desktop.core.my_requests import RequestRow, ServiceLine
from chorus_desktop.core.reading import fetch, fetch_one
from chorus_desktop.core.rights import Actor
from chorus_desktop.core.standing import standing
from chorus_desktop.core.states import RequestStatus
from chorus_desktop.core.words import done, title, word

PAGE = 500
"""How many history rows are read at once: their author may have written hundreds of thousands."""
WHOLE: French = "Toute la structure"
Value = str | int | bool | date | datetime | None


class Part(NamedTuple):
    """One table; `rows` is read once, when it is written."""

    name: str
    header: tuple[str, ...]
    rows: Iterable[Sequence[Value]]


def read(actor: Actor) -> list[Part]:
    """Return one's own data; nobody takes away another's."""
    me = actor.id or 0
    return [
        _part("Mes informations", ("Donnée", "Valeur"), _identity(me)),
        _part(
            "Mes rattachements",
            (
                *("Identifiant", "Structure", "Rôle", "Statut", "Services", "Date Début", "Date Fin", "Commentaire"),
                *("Créé le", "Actif depuis le", "Délégation"),
            ),
            _memberships(me),
        ),
        _part(
            "Mes demandes",
            (
                *("N°", "Demandée le", "Identifiant", "Structure", "Statut", "Rôle", "Demandé", "Commentaire"),
                *("Origine", "Décidée le", "Décidée par", "Motif", "Réponse"),
            ),
            map(_request, my_requests.read(actor)),
        ),
        _part(
            "Mes accès",
            ("Identifiant", "Structure", "Espace", "Service", "Consultation", "Modification", "Origine"),
            _accesses(actor),
        ),
        _part("Désigné comme successeur", ("Identifiant", "Structure"), _successions(me)),
        _part(
            "Messages",
            ("Créé le", "Message", "État", "Envoyé le", "Erreur"),
            _messages(me),
        ),
        _part(
            "Historique à mon sujet",
            ("N°", "Date", "Commentaires", "Action", "Identifiant", "Structure", "Auteur", "Détail"),
            _about(me),
        ),
        _part(
            "Mes propres actions",
            ("N°", "Date", "Commentaires", "Action", "Identifiant", "Structure"),
            _done(me),
        ),
    ]


def _part(name: French, header: Sequence[French], rows: Iterable[Sequence[Value]]) -> Part:
    return Part(tr(name), tuple(map(tr, header)), rows)


def _identity(me: int) -> Iterator[tuple[Value, ...]]:
    user = User.get_or_none(User.id == me)
    if user is None:
        return
    last = fetch_one(SignIn.select(SignIn.last_at, SignIn.failures).where(SignIn.user == me)) or (None, 0)
    yield from (
        (tr("Nom"), user.last_name),
        (tr("Prénom"), user.first_name),
        (tr("Adresse de connexion"), user.login),
        (tr("Adresse de contact"), user.contact_email),
        (tr("Téléphone"), user.phone),
        (tr("Adresse"), ", ".join(filter(None, (user.address, user.address2)))),
        (tr("Code postal"), user.postal_code),
        (tr("Ville"), user.city),
        (tr("Pays"), countries.name(user.country)),
        (tr("Statut du compte"), word(user.status)),
        (tr("Compte créé le"), user.created_at),
        (tr("Compte activé le"), user.activated_at),
        (tr("Compte désactivé le"), user.deactivated_at),
        (tr("Dernière connexion"), last[0]),
        (tr("Échecs de connexion depuis"), last[1]),
        (
            tr("Mot de passe"),
            tr("Illisible\u202f: seule une empreinte est conservée") if user.password else tr("Aucun"),
        ),
        (tr("Clé de secours"), user.recovery_key not in (None, passwords.UNUSABLE)),
    )


def _memberships(me: int) -> Iterator[tuple[Value, ...]]:
    """Also those that have ended."""
    named = (
        ServiceMembership.select(fn.GROUP_CONCAT(Service.name, ", "))
        .join(Service, on=(Service.id == ServiceMembership.service))
        .where(ServiceMembership.membership == Membership.id)
    )
    columns: tuple[Any, ...] = (
        *(Structure.identifier, Structure.name, Membership.role, Membership.status, Membership.whole_structure),
        *(fn.COALESCE(named, ""), Membership.starts_on, Membership.ends_on, Membership.comment),
        *(Membership.created_at, Membership.activated_at, Delegation.structure_level, Delegation.user_level),
    )
    query = Membership.select(*columns).join(Structure, on=(Structure.id == Membership.structure))
    query = query.left_outer_join(Delegation, on=(Delegation.membership == Membership.id))
    for row in fetch(query.where(Membership.user == me).order_by(Structure.sort_name, Membership.id)):
        state = word(row[3]) if row[3] is RequestStatus.REMOVED else standing(row[3], row[6], row[7]).word
        services = tr(WHOLE) if row[4] else row[5]
        yield (*row[:2], word(row[2]), state, services, *row[6:11], _delegation(*row[11:]))


def _delegation(structure: bool | None, users: bool | None) -> str:
    if structure is None:
        return ""
    levels = [name for name, given in ((tr("la structure"), structure), (tr("les utilisateurs"), users)) if given]
    if not levels:
        return tr("Comme un utilisateur simple")
    return tr("Comme le gestionnaire principal pour {what}").format(what=tr(" et ").join(levels))


def _request(row: RequestRow) -> tuple[Value, ...]:
    return (
        *(row.number, row.asked_at, row.identifier, row.structure_name, word(row.status)),
        *(word(row.role) if row.role else "", "\n".join(_asked(row)), row.comment, word(row.origin)),
        *(row.decided_at, row.decided_by, row.reason, row.decision_comment),
    )


def _asked(row: RequestRow) -> Iterator[str]:
    """What was asked, a line each, with what was said and granted of it."""
    if not row.for_spaces and (row.whole_structure or not row.lines):
        yield tr(WHOLE)
    for line in row.lines:
        if isinstance(line, ServiceLine):
            told = line.name
        else:
            granted = (
                "" if line.granted is None else tr(", accordé\u00a0: {access}").format(access=_access(line.granted))
            )
            told = f"{word(line.space)}, {line.service or tr(WHOLE).lower()}\u00a0: {_access(line.asked)}{granted}"
        yield f"{told} ({line.comment})" if line.comment else told


def _access(access: Access) -> str:
    names = [
        name
        for name, on in ((tr("consultation"), access.consultation), (tr("modification"), access.modification))
        if on
    ]
    return tr(" et ").join(names) or tr("rien")


def _accesses(actor: Actor) -> Iterator[tuple[Value, ...]]:
    for row in my_accesses.read(actor):
        where = row.service or (tr(WHOLE) if row.whole_structure else tr("Tous mes services"))
        access = (row.access.consultation, row.access.modification)
        yield (row.structure.identifier, row.structure.name, word(row.space), where, *access, row.origin)


def _successions(me: int) -> list[tuple[Any, ...]]:
    named = Structure.select(Structure.identifier, Structure.name).where(Structure.successor == me)
    return fetch(named.order_by(Structure.sort_name))


def _messages(me: int) -> Iterator[tuple[Value, ...]]:
    columns = (Outbox.created_at, Outbox.message, Outbox.state, Outbox.sent_at, Outbox.error)
    for row in fetch(Outbox.select(*columns).where(Outbox.user == me).order_by(Outbox.id)):
        yield (row[0], word(row[1]), word(row[2]), *row[3:])


def _about(me: int) -> Iterator[tuple[Value, ...]]:
    for row in _rows(History.subject_id == me, History.actor_name, History.operation, History.record):
        told = history.told(row[-1], row[-2])
        yield (*row[:2], done(row[2]), told.title, *row[3:6], told.text)


def _done(me: int) -> Iterator[tuple[Value, ...]]:
    others = History.subject_id.is_null() | (History.subject_id != me)
    for row in _rows((History.actor_id == me) & others):
        yield (*row[:2], done(row[2]), title(row[2]), *row[3:])


def _rows(condition: Any, *more: Any) -> Iterator[tuple[Any, ...]]:
    """A page after another, in their order: number, date, action, structure, then `more`."""
    columns = (History.id, History.at, History.action, History.structure_identifier, History.structure_name)
    after = 0
    while page := fetch(
        History.select(*columns, *more).where(condition, History.id > after).order_by(History.id).limit(PAGE)
    ):
        yield from page
        after = page[-1][0]
