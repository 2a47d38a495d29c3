"""What a history record has changed, as lines in plain French, before → after (G4.3)."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import partial
from typing import Any, NamedTuple

from chorus_desktop.core import history_accesses, history_settings
from chorus_desktop.core.states import (
    AccountStatus,
    IdentifierType,
    RequestStatus,
    Role,
    StructureKind,
    StructureStatus,
)
from chorus_desktop.core.text import day, moment, siret
from chorus_desktop.core.words import word

ABSENT = "—"
SECRET = "•••"
MASK = "…"
"""Begins what is kept of a masked column: two such ends may be alike where the whole has changed."""
HELD, ASKED, NOT_GRANTED = "Habilité", "Demandé", "Non accordé"
MEMBERSHIP = "Rattachement"
Values = Mapping[str, Any]


class ChangeLine(NamedTuple):
    """One thing that changed, or that was looked at and stayed; `block` is what it belongs to."""

    block: str
    label: str
    before: str
    after: str
    changed: bool = True


class Shown(NamedTuple):
    """How a column is told: its label, its value; `always`: told of a new row even when empty or untrue."""

    label: str
    say: Callable[[Any], str] = str
    always: bool = False


def _state(states: type[StrEnum], value: str) -> str:
    return word(states(value))


def _request(value: str) -> str:
    """A request is feminine, and « Retirée » by its applicant where a membership is removed (spec.md part 1)."""
    feminine = {"VALIDEE": "Validée", "DESACTIVEE": "Désactivée", "SUPPRIMEE": "Retirée"}
    return feminine.get(value) or word(RequestStatus(value))


def _choice(yes: str, no: str, value: Any) -> str:
    return yes if value else no


def _day(value: str) -> str:
    return day(date.fromisoformat(value))


def _moment(value: str) -> str:
    return moment(datetime.fromisoformat(value))


def _country(value: str) -> str:
    return "France" if value == "FR" else value


_yes = partial(_choice, "Oui", "Non")
_level = partial(_choice, "Comme le gestionnaire principal", "Comme un utilisateur simple")
ADDRESS = {
    "address": Shown("Adresse"),
    "address2": Shown("Complément d’adresse"),
    "address3": Shown("Complément d’adresse"),
    "postal_code": Shown("Code postal"),
    "city": Shown("Ville"),
    "country": Shown("Pays", _country),
    "phone": Shown("Téléphone"),
}
TABLES: dict[str, tuple[str, dict[str, Shown]]] = {
    "users": (
        "Compte",
        {
            "last_name": Shown("Nom"),
            "first_name": Shown("Prénom"),
            "login": Shown("Adresse de connexion"),
            "contact_email": Shown("Adresse de contact"),
            "status": Shown("Statut", partial(_state, AccountStatus)),
            "technical": Shown("Utilisateur technique", _yes),
            **ADDRESS,
            "password": Shown("Mot de passe"),
            "activation_code": Shown("Code d’activation"),
            "activation_code_until": Shown("Code valable jusqu’au", _moment),
            "recovery_key": Shown("Clé de secours"),
        },
    ),
    "structure": (
        "Structure",
        {
            "name": Shown("Raison sociale"),
            "identifier_type": Shown("Type d’identifiant", partial(_state, IdentifierType)),
            "identifier": Shown("Identifiant", siret),
            "kind": Shown("Type", partial(_state, StructureKind)),
            "status": Shown("Statut", partial(_state, StructureStatus)),
            "vat_number": Shown("TVA intracommunautaire"),
            "ape_code": Shown("Code APE"),
            "uses_pigp": Shown("Passe par le PIGP", _yes),
            "service_required": Shown("Service obligatoire", _yes),
            "engagement_required": Shown("N° d’engagement obligatoire", _yes),
            "service_or_engagement": Shown("Service ou engagement", _yes),
            "payment_status_withheld": Shown("Statut de paiement non remonté", _yes),
            "is_moa": Shown("MOA", _yes),
            "is_moa_only": Shown("MOA uniquement", _yes),
            **ADDRESS,
            "email": Shown("Adresse électronique"),
        },
    ),
    "service": (
        "Service",
        {
            "code": Shown("Code du service"),
            "name": Shown("Nom du service"),
            "active": Shown("Statut", partial(_choice, "Actif", "Désactivé")),
            "starts_on": Shown("Début", _day),
            "ends_on": Shown("Fin", _day),
        },
    ),
    "bank_account": (
        "Coordonnées bancaires",
        {"iban": Shown("IBAN"), "bic": Shown("BIC"), "holder": Shown("Titulaire")},
    ),
    "membership_request": (
        MEMBERSHIP,
        {
            "status": Shown("Demande", _request),
            "role": Shown("Rôle demandé", partial(_state, Role)),
            "whole_structure": Shown("Toute la structure", _yes),
        },
    ),
    "membership": (
        MEMBERSHIP,
        {
            "status": Shown("Statut", partial(_state, RequestStatus)),
            "role": Shown("Rôle", partial(_state, Role)),
            "whole_structure": Shown("Toute la structure", _yes, always=True),
            "starts_on": Shown("Début", _day),
            "ends_on": Shown("Fin", _day, always=True),
            "expired_on": Shown("Expiration constatée le", _day),
        },
    ),
    "delegation": (
        MEMBERSHIP,
        {
            "structure_level": Shown("Au niveau de la structure", _level, always=True),
            "user_level": Shown("Au niveau des utilisateurs", _level, always=True),
        },
    ),
}
"""The columns that are told, in this order: whatever is not here is technical, or is told above the changes."""
BY_DEFAULT: Mapping[str, Values] = {"delegation": {"structure_level": False, "user_level": True}}
"""What holds where there is no row (G2.7)."""


def changes(record: Values, services: Mapping[int, str]) -> tuple[ChangeLine, ...]:
    """Return what the record changed, `services` naming those that it tells of.

    The services that a decision left as they were, or did not grant, stand at the end.
    """
    found: list[ChangeLine] = []
    for table, (block, columns) in TABLES.items():
        for change in record["changes"]:
            if change["table"] == table:
                found += _columns(block, columns, change["before"] or BY_DEFAULT.get(table), change["after"])
    accesses = (ChangeLine(history_accesses.BLOCK, *row) for row in history_accesses.rows(record))
    settings = (ChangeLine(*row) for row in history_settings.rows(record))
    return (*found, *_services(record, services), *accesses, *settings)


def _columns(
    block: str, columns: Mapping[str, Shown], before: Values | None, after: Values | None
) -> Iterator[ChangeLine]:
    whole_row = before is None or after is None
    for column, shown in columns.items():
        if column not in (after or before or {}):
            continue
        values = (before or {}).get(column), (after or {}).get(column)
        told = any(values) if whole_row else any(value not in (None, "") for value in values)
        if told or shown.always:
            was, now = values
            changed = was != now or str(now).startswith(MASK)
            yield ChangeLine(block, shown.label, _told(shown, was), _told(shown, now), changed)


def _told(shown: Shown, value: Any) -> str:
    if value is None or value == "":
        return ABSENT
    return SECRET if str(value).startswith("sha256:") else shown.say(value)


def _services(record: Values, names: Mapping[int, str]) -> Iterator[ChangeLine]:
    facts, made = record["facts"], record["changes"]
    membership: Values = next((c["after"] for c in made if c["table"] == "membership" and c["after"]), {})
    told: Counter[str] = Counter()
    for change in made:
        before, after = change["before"], change["after"]
        service_id = (after or before).get("service_id")
        name = names.get(service_id, f"Service n°\u00a0{service_id}")
        if change["table"] == "service_membership":
            told[name] += 1
            start = membership.get("starts_on") if before is None else "" if after else None
            gone = "Toute la structure" if membership.get("whole_structure") else ABSENT
            yield ChangeLine(MEMBERSHIP, name, _held(before, start) or ABSENT, _held(after, start) or gone)
        elif change["table"] == "membership_request_line" and before is None:
            comment = f"{ASKED}\u00a0: {after['comment']}" if after["comment"] else ASKED
            yield ChangeLine(MEMBERSHIP, name, ABSENT, comment)
    granted = facts.get("granted")
    if granted:
        services = Counter(granted["services"])
        for name in (services - told).elements():
            yield ChangeLine(MEMBERSHIP, name, HELD, HELD, changed=False)
        if not granted["whole_structure"]:
            asked = Counter(facts.get("asked", {}).get("services", ()))
            for name in (asked - services - told).elements():
                yield ChangeLine(MEMBERSHIP, name, ASKED, NOT_GRANTED)


def _held(values: Values | None, start: str | None) -> str:
    """Return the right on one service, its start if it is not `start` (None: not said), and its end."""
    if values is None:
        return ""
    words = [HELD]
    if start is not None and values["starts_on"] != start:
        words.append(f"à partir du {_day(values['starts_on'])}")
    if values["ends_on"]:
        words.append(f"jusqu’au {_day(values['ends_on'])}")
    return " ".join(words)
