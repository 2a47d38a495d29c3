"""The columns of both tables of pending requests (G1.1, G2.2, look.md 5)."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from chorus_desktop.core import pending_memberships, pending_subscriptions
from chorus_desktop.core.pending import Row
from chorus_desktop.core.text import siret
from chorus_desktop.gui.table_columns import Column, Mark, RowAction, age_mark, age_text, tick_column

CONSULT, VALIDATE, REFUSE, ASKED = "consult", "validate", "refuse", "asked"
R = TypeVar("R", bound=Row)
MembershipRow = pending_memberships.PendingRow
SubscriptionRow = pending_subscriptions.PendingRow


def tr(text: str) -> str:
    return QCoreApplication.translate("Pending", text)


def membership_columns() -> list[Column[MembershipRow]]:
    """Return the guide's columns of « Demandes de rattachement », plus « Âge »."""
    asked = Column[MembershipRow](
        "services",
        tr("Services"),
        text=_services,
        tooltip=_all_services,
        absent="",
        stretch=True,
        link=_services_link,
    )
    return _around(asked)


def subscription_columns() -> list[Column[SubscriptionRow]]:
    """Return the guide's columns of « Demandes d'abonnement », plus « Âge »."""
    asked = Column[SubscriptionRow](
        "spaces", tr("Espaces"), text=_spaces, tooltip=_all_spaces, absent="", stretch=True, link=_spaces_link
    )
    return _around(asked)


def _around(asked: Column[R]) -> list[Column[R]]:
    """The columns that both tables have, around what is asked for."""
    return [
        tick_column(),
        Column("name", tr("Demandeur"), text=_name, sort="name", strong=True, sample="GARNIER-LACOMBE Françoise"),
        Column(
            "identifier",
            tr("Identifiant Structure"),
            text=_identifier,
            painted=_painted_identifier,
            sort="identifier",
            sample="000 000 000 00000",
            hide_priority=1,
        ),
        Column(
            "structure",
            tr("Raison sociale"),
            text=_structure,
            sort="structure",
            sample="Syndicat des eaux du Val de Seine",
        ),
        asked,
        Column("age", tr("Âge"), text=_age, sort="age", right=True, sample="000 jours", mark=_age_mark),
        Column(
            "actions",
            tr("Actions"),
            actions=(
                RowAction(CONSULT, "eye", tr("Consulter")),
                RowAction(VALIDATE, "thumb-up", tr("Valider")),
                RowAction(REFUSE, "trash", tr("Refuser")),
            ),
        ),
    ]


def _name(row: Row) -> str:
    return row.name


def _identifier(row: Row) -> str:
    return row.identifier


def _painted_identifier(row: Row) -> str:
    return siret(row.identifier)


def _structure(row: Row) -> str:
    return row.structure_name


def _services(row: MembershipRow) -> str:
    """The name if one, « Liste » if several, empty if none (G1.1)."""
    return tr("Liste") if row.service_count > 1 else row.services


def _all_services(row: MembershipRow) -> str:
    return row.services or tr("Toute la structure")


def _services_link(row: MembershipRow) -> str:
    return ASKED if row.service_count > 1 else ""


def _spaces(row: SubscriptionRow) -> str:
    """The name if one, « Liste » if several, empty if none (G2.2)."""
    return tr("Liste") if len(row.spaces) > 1 else "".join(row.spaces)


def _all_spaces(row: SubscriptionRow) -> str:
    return "\n".join(row.spaces)


def _spaces_link(row: SubscriptionRow) -> str:
    return ASKED if len(row.spaces) > 1 else ""


def _age(row: Row) -> str:
    return age_text(row.age)


def _age_mark(row: Row) -> Mark | None:
    return age_mark(row.age)
