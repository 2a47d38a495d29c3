"""The columns of « Boîte d'envoi », and what an empty list says (G7.2)."""

from PySide6.QtCore import QCoreApplication

from chorus_desktop.core import language
from chorus_desktop.core.outbox_list import OutboxRow
from chorus_desktop.core.states import Delivery
from chorus_desktop.core.text import moment
from chorus_desktop.core.words import word
from chorus_desktop.gui.badges import badge, widest
from chorus_desktop.gui.table_columns import BadgeSpec, Column, Mark, RowAction, tick_column
from chorus_desktop.gui.table_overlay import EmptyText

READ, RETRY = "read", "retry"


def tr(text: str) -> str:
    return QCoreApplication.translate("Outbox", text)


def columns() -> list[Column[OutboxRow]]:
    """Return them in order; where it is narrow, the tries and the date go first."""
    return [
        tick_column(),
        Column("date", tr("Date"), text=_date, sort="date", sample="00/00/0000 00:00", hide_priority=2),
        Column(
            *("person", tr("Destinataire")),
            text=_person,
            tooltip=_address,
            sort="person",
            strong=True,
            sample="GARNIER-LACOMBE F",
        ),
        Column("subject", tr("Objet"), text=_subject, stretch=True),
        Column("state", tr("État"), text=_state, badge=_badge, sort="state", sample=widest(Delivery)),
        Column("attempts", tr("Tentatives"), text=_attempts, right=True, sample="000", hide_priority=3),
        Column("error", tr("Erreur"), text=_error, mark=_mark, sample="Le serveur refuse l’adresse", hide_priority=1),
        Column(
            "actions",
            tr("Actions"),
            actions=(
                RowAction(READ, "eye", tr("Consulter")),
                RowAction(RETRY, "rotate", tr("Réessayer"), shown=may_retry),
            ),
        ),
    ]


def may_retry(row: OutboxRow) -> bool:
    """What has failed, is in doubt, or waits for its next try."""
    return row.open and (row.state is not Delivery.WAITING or row.next_attempt_at is not None)


def nothing_yet() -> EmptyText:
    return EmptyText(
        "send",
        tr("Aucun message"),
        tr("Chaque décision prévient la personne qu’elle concerne\u202f: son message apparaît ici."),
    )


def no_match() -> EmptyText:
    return EmptyText(
        "search",
        tr("Aucun message ne correspond"),
        tr("La recherche porte sur le destinataire."),
        tr("Tout afficher"),
        "rotate",
    )


def _date(row: OutboxRow) -> str:
    return moment(row.at)


def _person(row: OutboxRow) -> str:
    return row.name


def _address(row: OutboxRow) -> str:
    return f"{row.name}\n{row.to}" if row.to else row.name


def _subject(row: OutboxRow) -> str:
    return row.subject


def _state(row: OutboxRow) -> str:
    return word(row.state)


def _badge(row: OutboxRow) -> BadgeSpec | None:
    return badge(row.state)


def _attempts(row: OutboxRow) -> str:
    return str(row.attempts) if row.attempts else ""


def _error(row: OutboxRow) -> str:
    """With the time of the next try, when there is one."""
    if row.state is Delivery.WAITING and row.error and row.next_attempt_at is not None:
        return tr("{error} Nouvel essai le {when}.").format(
            error=language.tr(row.error), when=moment(row.next_attempt_at)
        )
    return language.tr(row.error)


def _mark(row: OutboxRow) -> Mark | None:
    return Mark(tone="danger") if row.state is Delivery.FAILED else None
