"""The columns of « Mandats révoqués », and the badges of a mandate (look.md 5)."""

from PySide6.QtCore import QCoreApplication

from chorus_desktop.core.mandates import FormerRow
from chorus_desktop.core.text import day
from chorus_desktop.gui.table_columns import BadgeSpec, Column, RowAction

OPEN, SAVE = "open", "save"


def tr(text: str) -> str:
    return QCoreApplication.translate("MandateBlock", text)


def state_badge(signed: bool) -> BadgeSpec:
    """Return whether a mandate is in force."""
    if signed:
        return BadgeSpec(tr("Signé"), "success", "signature")
    return BadgeSpec(tr("Non signé"), "warning", "alert-triangle")


def model_badge(edited: bool) -> BadgeSpec:
    """Return whether the text is still the one that is offered."""
    if edited:
        return BadgeSpec(tr("Modèle modifié"), "neutral", "pencil")
    return BadgeSpec(tr("Modèle"), "info", "info-circle")


def columns() -> list[Column[FormerRow]]:
    """Return who signed, from when to when it was in force, and its PDF."""
    return [
        Column("signatory", tr("Signataire"), text=_signatory, sort="signatory", strong=True, stretch=True),
        Column("signed", tr("Signé le"), text=_signed, sort="signed", sample="00/00/0000"),
        Column("revoked", tr("Révoqué le"), text=_revoked, sort="revoked", sample="00/00/0000"),
        Column(
            "actions",
            tr("Actions"),
            actions=(
                RowAction(OPEN, "eye", tr("Ouvrir le PDF")),
                RowAction(SAVE, "file-type-pdf", tr("Copie PDF…")),
            ),
        ),
    ]


def _signatory(row: FormerRow) -> str:
    return row.signed_by


def _signed(row: FormerRow) -> str:
    return day(row.signed_at)


def _revoked(row: FormerRow) -> str:
    return day(row.revoked_at)
