"""The sheet of a structure on paper: identity, address, parameters, bank accounts, services, members (G7.4)."""

from collections.abc import Iterator

from chorus_desktop.core import clock, countries
from chorus_desktop.core.standing import Standing
from chorus_desktop.core.structure_editing import Details
from chorus_desktop.core.structure_summary import Member, ServiceLine, Summary
from chorus_desktop.core.text import day, siret
from chorus_desktop.core.words import word
from chorus_desktop.exchange.printable import Pairs, Printable, Table


def document(summary: Summary) -> Printable:
    """Return what is printed of a structure; of an IBAN, only the last four characters."""
    head, details = summary.head, summary.details
    return Printable(
        details.general.name,
        f"{word(details.identifier_type)} {siret(details.identifier)} · Structure {word(details.kind).lower()} · "
        f"{word(details.status)}",
        day(clock.today()),
        (
            Pairs("Informations générales", tuple(_identity(summary))),
            Pairs("Adresse postale du siège", tuple(_address(details))),
            Pairs("Paramètres de facturation", tuple(_parameters(details))),
            Table(
                "Coordonnées bancaires",
                ("IBAN", "BIC", "Titulaire"),
                [(account.iban, account.bic, account.holder) for account in summary.accounts],
                empty="Aucun compte bancaire",
            ),
            Table(
                f"Services ({head.services})",
                ("Code du service", "Nom du service", "Statut", "Date Début", "Date Fin"),
                [_service(line) for line in summary.services],
                empty="Aucun service",
            ),
            Table(
                f"Utilisateurs rattachés à la structure ({head.members})",
                ("Utilisateur", "Adresse de contact", "Rôle", "Statut", "Services", "Date Début", "Date Fin"),
                [_member(member) for member in summary.members],
                empty="Aucun utilisateur",
            ),
        ),
    )


def _identity(summary: Summary) -> Iterator[tuple[str, str]]:
    details = summary.details
    yield "Identifiant", f"{word(details.identifier_type)} {siret(details.identifier)}"
    former = [
        f"{word(old.identifier_type)} {siret(old.identifier)}, jusqu’au {day(old.until.astimezone())}"
        for old in details.former
    ]
    if former:
        yield "Anciens identifiants", "\n".join(former)
    yield "Raison sociale", details.general.name
    yield "TVA intracommunautaire", details.general.vat_number
    yield "Code APE", details.general.ape_code
    yield "Gestionnaire principal", summary.head.manager
    yield "Date de création", day(summary.head.created_at.astimezone())
    yield "Passe par le PIGP", _yes(details.uses_pigp)
    yield "Mandat de facturation", "Signé" if summary.head.has_mandate else "Non signé"


def _address(details: Details) -> Iterator[tuple[str, str]]:
    address = details.address
    lines = (address.address, address.address2, address.address3, f"{address.postal_code} {address.city}".strip())
    yield "Adresse", "\n".join(filter(None, lines))
    yield "Pays", countries.name(address.country)
    yield "Téléphone", address.phone
    yield "Adresse électronique", address.email


def _parameters(details: Details) -> Iterator[tuple[str, str]]:
    general = details.general
    yield "Service obligatoire", _yes(general.service_required)
    yield "Numéro d’engagement obligatoire", _yes(general.engagement_required)
    yield "Service ou engagement obligatoire", _yes(general.service_or_engagement)
    yield "Ne pas renvoyer le statut de mise en paiement", _yes(general.payment_status_withheld)
    yield "Maîtrise d’ouvrage (MOA)", _yes(general.is_moa)
    yield "MOA uniquement", _yes(general.is_moa_only)


def _service(line: ServiceLine) -> tuple[str, ...]:
    return line.code, line.name, line.state.value, day(line.starts_on), day(line.ends_on)


def _member(member: Member) -> tuple[str, ...]:
    status = word(member.account) if member.standing is Standing.IN_FORCE else str(member.standing)
    services = ", ".join(member.services) or "Toute la structure"
    return (
        *(member.name, member.email, word(member.role), status, services),
        *(day(member.starts_on), day(member.ends_on)),
    )


def _yes(value: bool) -> str:
    return "Oui" if value else "Non"
