"""The columns of « Rechercher structure publique » (G7.5)."""

from PySide6.QtCore import QCoreApplication

from chorus_desktop.core.directory import DirectoryRow
from chorus_desktop.core.states import StructureStatus
from chorus_desktop.core.text import siret
from chorus_desktop.gui.badges import badge, widest
from chorus_desktop.gui.table_columns import BadgeSpec, Column


def tr(text: str) -> str:
    return QCoreApplication.translate("DirectorySearchDialog", text)


def columns() -> list[Column[DirectoryRow]]:
    """Number in groups, name, town, whether active there, whether known here."""
    return [
        Column("identifier", tr("Identifiant"), _identifier, _painted, sort="identifier", sample="147 009 856 00135"),
        Column("name", tr("Raison sociale"), text=_name, sort="name", strong=True, stretch=True),
        Column(
            "postal_code", tr("Code postal"), text=_postal_code, sort="postal_code", sample="77760", hide_priority=1
        ),
        Column("city", tr("Ville"), text=_city, sort="city", sample="Saint-Germain-sur-Morin", hide_priority=2),
        Column("status", tr("Statut"), text=_status, badge=_badge, sample=widest(StructureStatus)),
        Column("here", tr("Dans cette base"), text=_here, sample="Oui"),
    ]


def _identifier(row: DirectoryRow) -> str:
    return row.identifier


def _painted(row: DirectoryRow) -> str:
    return siret(row.identifier)


def _name(row: DirectoryRow) -> str:
    return row.name


def _postal_code(row: DirectoryRow) -> str:
    return row.postal_code


def _city(row: DirectoryRow) -> str:
    return row.city


def _status(row: DirectoryRow) -> str:
    spec = _badge(row)
    return spec.text if spec else ""


def _badge(row: DirectoryRow) -> BadgeSpec | None:
    return badge(StructureStatus.ACTIVE if row.active else StructureStatus.INACTIVE)


def _here(row: DirectoryRow) -> str:
    return tr("Oui") if row.structure_id else tr("Non")


def is_inactive(row: DirectoryRow) -> bool:
    """Whether the State says so."""
    return not row.active
