"""What a history record has changed, as lines in plain French, before → after (G4.3)."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import partial
from typing import Any, NamedTuple

from chorus_desktop.core import countries, history_accesses, history_services, history_settings, media
from chorus_desktop.core.fingerprints import spaced
from chorus_desktop.core.history_services import ABSENT, MEMBERSHIP, ChangeLine, Values
from chorus_desktop.core.language import French, meant, tr
from chorus_desktop.core.states import (
    AccountStatus,
    IdentifierType,
    RequestStatus,
    Role,
    StructureKind,
    StructureStatus,
)
from chorus_desktop.core.text import day, grouped, moment, siret, size
from chorus_desktop.core.words import word

SECRET = "•••"
MASK = "…"
"""Begins what is kept of a masked column: two such ends may be alike where the whole has changed."""


class Shown(NamedTuple):
    """How a column is told: its label, its value; `always`: told of a new row even when empty or untrue.

    `open`: the fingerprint that stands for the content is no secret, and is told.
    """

    label: French
    say: Callable[[Any], str] = str
    always: bool = False
    open: bool = False


def _state(states: type[StrEnum], value: str) -> str:
    return word(states(value))


def _choice(yes: French, no: French, value: Any) -> str:
    return tr(yes if value else no)


def _day(value: str) -> str:
    return day(date.fromisoformat(value))


def _moment(value: str) -> str:
    return moment(datetime.fromisoformat(value))


def _length(value: str) -> str:
    return tr("{count} caractères").format(count=grouped(len(value)))


_yes = partial(_choice, "Oui", "Non")
_level = partial(_choice, "Comme le gestionnaire principal", "Comme un utilisateur simple")
ADDRESS = {
    "address": Shown("Adresse"),
    "address2": Shown("Complément d’adresse"),
    "address3": Shown("Complément d’adresse"),
    "postal_code": Shown("Code postal"),
    "city": Shown("Ville"),
    "country": Shown("Pays", countries.name),
    "phone": Shown("Téléphone"),
}
TABLES: dict[str, tuple[French, dict[str, Shown]]] = {
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
            "technical_password_at": Shown("Mot de passe technique du", _moment),
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
    "former_identifier": (
        "Ancien identifiant",
        {
            "identifier_type": Shown("Type d’identifiant", partial(_state, IdentifierType)),
            "identifier": Shown("Identifiant", siret),
            "until": Shown("Jusqu’au", _moment),
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
            "status": Shown("Demande", history_accesses.state),
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
    "document": (
        "Pièce jointe",
        {
            "name": Shown(meant("Nom", "document")),
            "media_type": Shown("Type", media.word),
            "size": Shown("Taille", size),
            "content": Shown("Empreinte", spaced, open=True),
        },
    ),
    "mandate": (
        "Mandat de facturation",
        {
            "signed_by": Shown("Signataire"),
            "signed_at": Shown("Signé le", _moment),
            "text": Shown("Texte", _length),
            "pdf": Shown("Empreinte du PDF", spaced, open=True),
            "revoked_at": Shown("Révoqué le", _moment),
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
                whose = record["facts"].get("members", {}).get(str(change["id"])) if block == MEMBERSHIP else None
                told = f"{tr(block)}, {whose}" if whose else tr(block)
                found += _columns(told, columns, change["before"] or BY_DEFAULT.get(table), change["after"])
    accesses = (ChangeLine(tr(history_accesses.BLOCK), *row, row[1] != row[2]) for row in history_accesses.rows(record))
    settings = (ChangeLine(*row) for row in history_settings.rows(record))
    return (*found, *history_services.lines(record, services), *accesses, *settings)


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
            yield ChangeLine(block, tr(shown.label), _told(shown, was), _told(shown, now), changed)


def _told(shown: Shown, value: Any) -> str:
    if value is None or value == "":
        return ABSENT
    return SECRET if str(value).startswith("sha256:") and not shown.open else shown.say(value)
