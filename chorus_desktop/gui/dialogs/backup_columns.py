"""The columns of « Sauvegardes »: when, why, how large, and what each contains (B7)."""

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from chorus_desktop.core import language
from chorus_desktop.core.backup_file import Backup
from chorus_desktop.core.backup_rotation import Reason
from chorus_desktop.core.language import French
from chorus_desktop.core.states import Action
from chorus_desktop.core.text import moment, size
from chorus_desktop.core.words import title
from chorus_desktop.gui.table_columns import Column


class BackupRow(NamedTuple):
    """One line of the table."""

    id: int
    backup: Backup


def columns() -> list[Column[BackupRow]]:
    """Date, reason, size, rows of history, last action."""
    return [
        Column("at", tr("Date"), text=_when, sort="at", sample="12/06/2026 08:02 xx", strong=True),
        Column("reason", tr("Raison"), text=_reason, sample="Avant une mise à niveau"),
        Column("size", tr("Taille"), text=_size, right=True, sample="1 014 Ko", hide_priority=2),
        Column("rows", tr("Lignes d’historique"), text=_rows, right=True, sample="130 608", hide_priority=1),
        Column("last", tr("Dernière action"), text=_last, stretch=True),
    ]


def tr(text: str) -> str:
    return QCoreApplication.translate("BackupColumns", text)


def made_at(row: BackupRow) -> tuple[datetime, str]:
    """The order of the list."""
    return row.backup.at, row.backup.path.name


def _when(row: BackupRow) -> str:
    return moment(row.backup.at)


REASONS: dict[Reason, French] = {
    Reason.DAILY: "Chaque jour",
    Reason.BY_HAND: "À la main",
    Reason.IMPORT: "Avant un import",
    Reason.UPGRADE: "Avant une mise à niveau",
    Reason.RESTORE: "Avant une restauration",
}


def _reason(row: BackupRow) -> str:
    return language.tr(REASONS[row.backup.reason])


def _size(row: BackupRow) -> str:
    return size(row.backup.size)


def _rows(row: BackupRow) -> str:
    return QLocale().toString(row.backup.contents.rows) if row.backup.contents else "—"


def _last(row: BackupRow) -> str:
    """The last thing that the backup knows of."""
    told = row.backup.contents
    if told is None or told.action not in list(Action):
        return "—"
    at = moment(datetime.fromisoformat(told.at))
    return " · ".join(filter(None, (title(Action(told.action)), told.subject or told.structure, at)))
