"""The columns of « Mes demandes », and the badges of what became of a request."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from chorus_desktop.core.my_requests import RequestRow
from chorus_desktop.core.states import Origin, RequestStatus
from chorus_desktop.core.text import day, normalise, siret
from chorus_desktop.core.words import word
from chorus_desktop.gui.badges import widest
from chorus_desktop.gui.dialogs.service_names import SERVICES
from chorus_desktop.gui.table_columns import BadgeSpec, Column, RowAction

CONSULT, AGAIN, WITHDRAW = "consult", "again", "withdraw"


def tr(text: str) -> str:
    return QCoreApplication.translate("Account", text)


def badge(row: RequestRow) -> BadgeSpec:
    """Return what became of a request; one that was taken back is « Retirée »."""
    return {
        RequestStatus.VALIDATED: BadgeSpec(tr("Validée"), "success", "circle-check"),
        RequestStatus.REFUSED: BadgeSpec(tr("Refusée"), "danger", "circle-x"),
        RequestStatus.REMOVED: BadgeSpec(tr("Retirée"), "neutral", "arrow-back-up"),
    }.get(row.status, BadgeSpec(word(row.status), "info", "hourglass-low"))


def may_repeat(row: RequestRow) -> bool:
    """Whether it was refused or taken back: it can be made again."""
    return row.status in (RequestStatus.REFUSED, RequestStatus.REMOVED)


def why_not_again(row: RequestRow) -> str:
    """Return why a request cannot be made again."""
    return tr("Cette demande attend encore une réponse") if row.is_pending else tr("Cette demande a été validée")


def kind(row: RequestRow) -> str:
    return tr("Abonnement") if row.for_spaces else tr("Rattachement")


def columns() -> list[Column[RequestRow]]:
    """Return every request with what was asked, what became of it, and what was answered."""
    return [
        Column("asked", tr("Date de la demande"), text=_asked, sort="asked", sample="00/00/0000"),
        Column("kind", tr("Demande"), text=kind, sort="kind", sample="Rattachement"),
        Column("structure", tr("Désignation"), text=_structure, sort="structure", strong=True, stretch=True),
        Column(
            *("identifier", tr("Identifiant Structure")),
            text=_identifier,
            painted=_painted_identifier,
            sort="identifier",
            sample="000 000 000 00000",
            hide_priority=3,
        ),
        Column("names", tr("Services ou espaces"), text=what, tooltip=_all, sample="Sollicitations reçues", link=link),
        Column("status", tr("Statut"), text=_status, badge=badge, sort="status", sample=widest(RequestStatus)),
        Column("reason", tr("Réponse"), text=_answer, stretch=True, hide_priority=1),
        Column("by", tr("Répondu par"), text=_by, sample="DUFOUR Pauline", hide_priority=2),
        Column(
            *("actions", tr("Actions")),
            actions=(
                RowAction(CONSULT, "eye", tr("Consulter")),
                RowAction(AGAIN, "rotate", tr("Demander à nouveau"), shown=may_repeat),
                RowAction(WITHDRAW, "arrow-back-up", tr("Retirer"), shown=_is_pending),
            ),
            places=2,
        ),
    ]


def what(row: RequestRow) -> str:
    """The name if one, « Liste » if several, « Toute la structure » if it is for the whole."""
    if not row.names:
        return tr("Toute la structure")
    return tr("Liste") if len(row.names) > 1 else row.names[0]


def link(row: RequestRow) -> str:
    return SERVICES if len(row.names) > 1 else ""


def _asked(row: RequestRow) -> str:
    return day(row.asked_at)


def _structure(row: RequestRow) -> str:
    return row.structure_name


def _identifier(row: RequestRow) -> str:
    return row.identifier


def _painted_identifier(row: RequestRow) -> str:
    return siret(row.identifier)


def _all(row: RequestRow) -> str:
    return "\n".join(row.names) or what(row)


def _status(row: RequestRow) -> str:
    return badge(row).text


def _answer(row: RequestRow) -> str:
    """What the manager said; of a request that nobody made, where it comes from (G2.6)."""
    return row.answer or (tr("Faite à l’ouverture de l’espace") if row.origin is Origin.OPENING else "")


def _by(row: RequestRow) -> str:
    return "" if row.status is RequestStatus.REMOVED else row.decided_by


def _is_pending(row: RequestRow) -> bool:
    return row.is_pending


def _by_name(row: RequestRow) -> tuple[str, Any]:
    return normalise(row.structure_name), row.asked_at


def _by_date(row: RequestRow) -> Any:
    return row.asked_at, row.id


def _by_kind(row: RequestRow) -> tuple[bool, Any]:
    return row.for_spaces, row.asked_at


def _by_status(row: RequestRow) -> tuple[str, Any]:
    return _status(row), row.asked_at


ORDERS: dict[str, Callable[[RequestRow], Any]] = {
    "asked": _by_date,
    "kind": _by_kind,
    "structure": _by_name,
    "identifier": _identifier,
    "status": _by_status,
}
