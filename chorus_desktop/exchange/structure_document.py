"""The sheet of a structure on paper: identity, address, parameters, bank accounts, services, members (G7.4)."""

from collections.abc import Iterator

from chorus_desktop.core import clock, countries
from chorus_desktop.core.language import tr
from chorus_desktop.core.standing import Standing
from chorus_desktop.core.structure_editing import Details
from chorus_desktop.core.structure_summary import Member, ServiceLine, Summary
from chorus_desktop.core.text import day, siret
from chorus_desktop.core.words import word
from chorus_desktop.exchange.printable import Pairs, Printable, Table


def document(summary: Summary) -> Printable:
    """Return what is printed of a structure; of an IBAN, only the last four characters."""
    head, details = summary.head, summary.details
    kind = tr("Structure {kind}").format(kind=word(details.kind).lower())
    return Printable(
        details.general.name,
        f"{word(details.identifier_type)} {siret(details.identifier)} · {kind} · {word(details.status)}",
        day(clock.today()),
        (
            Pairs(tr("Informations générales"), tuple(_identity(summary))),
            Pairs(tr("Adresse postale du siège"), tuple(_address(details))),
            Pairs(tr("Paramètres de facturation"), tuple(_parameters(details))),
            Table(
                tr("Coordonnées bancaires"),
                ("IBAN", "BIC", tr("Titulaire")),
                [(account.iban, account.bic, account.holder) for account in summary.accounts],
                empty=tr("Aucun compte bancaire"),
            ),
            Table(
                tr("Services ({count})").format(count=head.services),
                (tr("Code du service"), tr("Nom du service"), tr("Statut"), tr("Date Début"), tr("Date Fin")),
                [_service(line) for line in summary.services],
                empty=tr("Aucun service"),
            ),
            Table(
                tr("Utilisateurs rattachés à la structure ({count})").format(count=head.members),
                (
                    *(tr("Utilisateur"), tr("Adresse de contact"), tr("Rôle"), tr("Statut"), tr("Services")),
                    *(tr("Date Début"), tr("Date Fin")),
                ),
                [_member(member) for member in summary.members],
                empty=tr("Aucun utilisateur"),
            ),
        ),
    )


def _identity(summary: Summary) -> Iterator[tuple[str, str]]:
    details = summary.details
    yield tr("Identifiant"), f"{word(details.identifier_type)} {siret(details.identifier)}"
    former = [
        f"{word(old.identifier_type)} {siret(old.identifier)}, " + tr("jusqu’au {day}").format(day=day(old.until))
        for old in details.former
    ]
    if former:
        yield tr("Anciens identifiants"), "\n".join(former)
    yield tr("Raison sociale"), details.general.name
    yield tr("TVA intracommunautaire"), details.general.vat_number
    yield tr("Code APE"), details.general.ape_code
    yield tr("Gestionnaire principal"), summary.head.manager
    yield tr("Date de création"), day(summary.head.created_at)
    yield tr("Passe par le PIGP"), _yes(details.uses_pigp)
    yield tr("Mandat de facturation"), tr("Signé") if summary.head.has_mandate else tr("Non signé")


def _address(details: Details) -> Iterator[tuple[str, str]]:
    address = details.address
    lines = (address.address, address.address2, address.address3, f"{address.postal_code} {address.city}".strip())
    yield tr("Adresse"), "\n".join(filter(None, lines))
    yield tr("Pays"), countries.name(address.country)
    yield tr("Téléphone"), address.phone
    yield tr("Adresse électronique"), address.email


def _parameters(details: Details) -> Iterator[tuple[str, str]]:
    general = details.general
    yield tr("Service obligatoire"), _yes(general.service_required)
    yield tr("Numéro d’engagement obligatoire"), _yes(general.engagement_required)
    yield tr("Service ou engagement obligatoire"), _yes(general.service_or_engagement)
    yield tr("Ne pas renvoyer le statut de mise en paiement"), _yes(general.payment_status_withheld)
    yield tr("Maîtrise d’ouvrage (MOA)"), _yes(general.is_moa)
    yield tr("MOA uniquement"), _yes(general.is_moa_only)


def _service(line: ServiceLine) -> tuple[str, ...]:
    return line.code, line.name, line.state.word, day(line.starts_on), day(line.ends_on)


def _member(member: Member) -> tuple[str, ...]:
    status = word(member.account) if member.standing is Standing.IN_FORCE else member.standing.word
    services = ", ".join(member.services) or tr("Toute la structure")
    return (
        *(member.name, member.email, word(member.role), status, services),
        *(day(member.starts_on), day(member.ends_on)),
    )


def _yes(value: bool) -> str:
    return tr("Oui") if value else tr("Non")
