"""The columns of « Demandes de rattachement », and what an empty list says (G1.1, look.md 5 and 6)."""

from PySide6.QtCore import QCoreApplication

from chorus_desktop.core.pending_memberships import PendingRow
from chorus_desktop.core.text import siret
from chorus_desktop.gui.table_columns import Column, Mark, RowAction, age_mark, age_text, tick_column
from chorus_desktop.gui.table_overlay import EmptyText

CONSULT, VALIDATE, REFUSE, SERVICES = "consult", "validate", "refuse", "services"


def tr(text: str) -> str:
    return QCoreApplication.translate("Pending", text)


def columns() -> list[Column[PendingRow]]:
    """Return the guide's columns, plus « Âge »."""
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
        Column(
            "services",
            tr("Services"),
            text=_services,
            tooltip=_all_services,
            absent="",
            stretch=True,
            link=_link,
        ),
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


def nothing_yet() -> EmptyText:
    return EmptyText(
        "inbox",
        tr("Aucune demande n’attend"),
        tr("Les demandes de rattachement à vos structures arrivent ici. Vous pouvez aussi en saisir une."),
        tr("Saisir une demande"),
        "plus",
    )


def no_match(search: str, waiting: int) -> EmptyText:
    """Quote the search, and say how many wait without it."""
    quoted = tr("Aucune demande ne correspond à «\u00a0{search}\u00a0»").format(search=search)
    sentence = tr("La recherche porte sur le demandeur, la structure et les services. {count} sans ce filtre.")
    count = tr("1 demande attend") if waiting == 1 else tr("{count} demandes attendent").format(count=waiting)
    return EmptyText(
        "search",
        quoted if search else tr("Aucune demande ne correspond à ces filtres"),
        sentence.format(count=count),
        tr("Effacer la recherche") if search else tr("Effacer les filtres"),
        "x",
    )


def _name(row: PendingRow) -> str:
    return row.name


def _identifier(row: PendingRow) -> str:
    return row.identifier


def _painted_identifier(row: PendingRow) -> str:
    return siret(row.identifier)


def _structure(row: PendingRow) -> str:
    return row.structure_name


def _services(row: PendingRow) -> str:
    """The name if one, « Liste » if several, empty if none (G1.1)."""
    return tr("Liste") if row.service_count > 1 else row.services


def _all_services(row: PendingRow) -> str:
    return row.services or tr("Toute la structure")


def _link(row: PendingRow) -> str:
    return SERVICES if row.service_count > 1 else ""


def _age(row: PendingRow) -> str:
    return age_text(row.age)


def _age_mark(row: PendingRow) -> Mark | None:
    return age_mark(row.age)
