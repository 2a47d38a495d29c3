"""The lines of a subscription request as a table: what is ticked is what the manager grants (G2.3, G2.4)."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from chorus_desktop.core.access import NONE, Access
from chorus_desktop.core.states import Space
from chorus_desktop.core.subscription_sheet import Line, Pending
from chorus_desktop.core.text import day
from chorus_desktop.core.words import word
from chorus_desktop.gui.table_columns import Column, Mark

FIRST_BOX = 4
"""The column « Consultation »: where the keyboard begins."""


class SpaceLine(NamedTuple):
    """One space asked for, as the form holds it; `access` is what is ticked."""

    id: int
    asked_on: date
    space: Space
    service: str
    comment: str
    asked: Access
    held: Access
    access: Access
    settled: bool
    closed: bool
    asleep: bool

    @property
    def shut(self) -> bool:
        """Whether it can no longer be granted: refused already, space closed or service deactivated meanwhile."""
        return self.settled or self.closed or self.asleep

    @property
    def opens_by_half(self) -> bool:
        """« Factures émises » with one access of both: it would not open (G2.4)."""
        reads = self.access.consultation or self.held.consultation
        writes = self.access.modification or self.held.modification
        return self.space is Space.INVOICES_ISSUED and self.access != NONE and reads != writes


def tr(text: str) -> str:
    return QCoreApplication.translate("SpaceLines", text)


def lines(pending: Pending, kept: dict[int, Access]) -> list[SpaceLine]:
    """Return the lines of the form, ticked as asked, or as they were left (`kept`); what is shut is unticked."""
    return [_line(pending, line, kept.get(line.id, line.asked)) for line in pending.lines]


def _line(pending: Pending, line: Line, access: Access) -> SpaceLine:
    made = SpaceLine(
        line.id,
        pending.asked_at.astimezone().date(),
        line.space,
        line.service,
        line.comment,
        line.asked,
        pending.held(line),
        access,
        settled=line.refused,
        closed=line.space not in pending.open,
        asleep=not line.service_active,
    )
    return made._replace(access=NONE) if made.shut else made


def columns() -> list[Column[SpaceLine]]:
    """Return the guide's columns."""
    return [
        Column("asked_on", tr("Date de la demande"), text=_asked_on, sample="00/00/0000", hide_priority=1),
        Column("service", tr("Service"), text=_service, sample="Service juridique", mark=_asleep),
        Column("space", tr("Espace"), text=_space, sample="Sollicitations reçues", strong=True, mark=_closed),
        Column("comment", tr("Commentaires"), text=_comment, stretch=True),
        Column("consultation", tr("Consultation"), check=_reads, set_check=_set_reads, can_check=_can_check),
        Column("modification", tr("Modification"), check=_writes, set_check=_set_writes, can_check=_can_check),
    ]


def is_shut(line: SpaceLine) -> bool:
    return line.shut


def _asked_on(line: SpaceLine) -> str:
    return day(line.asked_on)


def _service(line: SpaceLine) -> str:
    name = line.service or tr("Tous les services")
    return tr("{name} (désactivé)").format(name=name) if line.asleep else name


def _space(line: SpaceLine) -> str:
    name = word(line.space)
    return tr("{name} (fermé)").format(name=name) if line.closed or line.settled else name


def _asleep(line: SpaceLine) -> Mark | None:
    return Mark("player-pause") if line.asleep else None


def _closed(line: SpaceLine) -> Mark | None:
    return Mark("lock") if line.closed or line.settled else None


def _comment(line: SpaceLine) -> str:
    return line.comment


def _reads(line: SpaceLine) -> bool:
    return line.access.consultation


def _writes(line: SpaceLine) -> bool:
    return line.access.modification


def _set_reads(line: SpaceLine, on: bool) -> SpaceLine:
    return line._replace(access=line.access._replace(consultation=on))


def _set_writes(line: SpaceLine, on: bool) -> SpaceLine:
    return line._replace(access=line.access._replace(modification=on))


def _can_check(line: SpaceLine) -> bool:
    return not line.shut
