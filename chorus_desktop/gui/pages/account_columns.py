"""The columns of « Mes rattachements », and the badges of their states."""

from PySide6.QtCore import QCoreApplication

from chorus_desktop.core.my_account import MembershipRow
from chorus_desktop.core.standing import Standing
from chorus_desktop.core.text import day, siret
from chorus_desktop.core.words import word
from chorus_desktop.gui import badges
from chorus_desktop.gui.dialogs.service_names import SERVICES
from chorus_desktop.gui.table_columns import BadgeSpec, Column, RowAction

LEAVE = "leave"


def tr(text: str) -> str:
    return QCoreApplication.translate("Account", text)


def standing_badge(row: MembershipRow) -> BadgeSpec:
    """Return how a membership stands today."""
    return badges.standing_badge(row.standing)


def membership_columns() -> list[Column[MembershipRow]]:
    """Return the guide's columns, and the dates of each membership."""
    return [
        _identifier_column(),
        Column("structure", tr("Désignation"), text=_structure, sort="structure", stretch=True),
        Column("role", tr("Rôle"), text=_role, sort="role", sample="Gestionnaire secondaire"),
        _services_column(),
        Column("status", tr("Statut"), text=_standing, badge=standing_badge, sample=badges.widest(Standing)),
        Column("starts", tr("Date Début"), text=_starts, sort="starts", sample="00/00/0000", hide_priority=1),
        Column("ends", tr("Date Fin"), text=_ends, sort="ends", sample="00/00/0000", hide_priority=1),
        Column("actions", tr("Actions"), actions=(RowAction(LEAVE, "trash", tr("Supprimer")),)),
    ]


def _identifier_column() -> Column[MembershipRow]:
    return Column(
        "identifier",
        tr("Identifiant Structure"),
        text=_identifier,
        painted=_painted_identifier,
        sort="identifier",
        strong=True,
        sample="000 000 000 00000",
    )


def _services_column() -> Column[MembershipRow]:
    return Column(
        "services",
        tr("Services"),
        text=_services,
        tooltip=_all_services,
        sample="Toute la structure xx",
        link=_link,
        hide_priority=2,
    )


def _identifier(row: MembershipRow) -> str:
    return row.identifier


def _painted_identifier(row: MembershipRow) -> str:
    return siret(row.identifier)


def _structure(row: MembershipRow) -> str:
    return row.structure_name


def _services(row: MembershipRow) -> str:
    """The name if one, « Liste » if several, « Toute la structure » if it is for the whole."""
    if row.whole_structure:
        return tr("Toute la structure")
    return tr("Liste") if row.service_count > 1 else row.services


def _all_services(row: MembershipRow) -> str:
    return row.services or _services(row)


def _link(row: MembershipRow) -> str:
    return SERVICES if row.service_count > 1 and not row.whole_structure else ""


def _role(row: MembershipRow) -> str:
    return word(row.role)


def _standing(row: MembershipRow) -> str:
    return row.standing.word


def _starts(row: MembershipRow) -> str:
    return day(row.starts_on)


def _ends(row: MembershipRow) -> str:
    return day(row.ends_on)
