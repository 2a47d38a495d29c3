"""« Liste des services » of a request as a table: what is ticked is what the user has afterwards (G1.3)."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from chorus_desktop.core.errors import Refused
from chorus_desktop.core.membership_candidate import ServiceRow
from chorus_desktop.core.memberships import ServiceTerms
from chorus_desktop.core.states import RequestStatus
from chorus_desktop.core.text import day, read_day
from chorus_desktop.gui.badges import badge, widest
from chorus_desktop.gui.table_columns import BadgeSpec, Column, Mark


class ServiceLine(NamedTuple):
    """One service as the form holds it: its dates are what was typed, empty = those of the membership."""

    id: int
    number: int
    code: str
    name: str
    starts_on: str
    ends_on: str
    status: RequestStatus | None
    comment: str
    ticked: bool

    def terms(self) -> ServiceTerms:
        """Raises Refused (field `services`) when a typed date is no date."""
        return ServiceTerms(self.id, read_day(self.starts_on, "services"), read_day(self.ends_on, "services"))


def lines(rows: list[ServiceRow]) -> list[ServiceLine]:
    """Return the lines of the form, with their default ticks."""
    return [
        ServiceLine(
            *(row.id, row.number, row.code, row.name, day(row.starts_on), day(row.ends_on), row.status, row.comment),
            ticked=row.ticked,
        )
        for row in rows
    ]


def columns(default_start: Callable[[], str]) -> list[Column[ServiceLine]]:
    """Return the guide's columns, the tick last; `default_start` says the membership's first day for a ticked line."""

    def starts_on(line: ServiceLine) -> str:
        return line.starts_on or (default_start() if line.ticked else "")

    def tr(text: str) -> str:
        return QCoreApplication.translate("ServiceList", text)

    return [
        Column("number", tr("N°"), text=_number, sample="00"),
        Column("code", tr("Code du service"), text=_code, sample="000000", strong=True),
        Column("name", tr("Nom du service"), text=_name, stretch=True),
        Column("starts_on", tr("Date Début"), text=starts_on, sample="00/00/0000", edit=_start, mark=_start_mark),
        Column("ends_on", tr("Date Fin"), text=_ends_on, sample="00/00/0000", edit=_end, mark=_end_mark),
        Column("status", tr("Statut du rattachement"), text=_status, badge=_badge, sample=widest(RequestStatus)),
        Column("comment", tr("Commentaires"), text=_comment, sample="Remplace M. Vass", hide_priority=1),
        Column("ticked", tr("Cocher"), check=_ticked, set_check=_tick, header_box=True),
    ]


def _number(line: ServiceLine) -> str:
    return str(line.number)


def _code(line: ServiceLine) -> str:
    return line.code


def _name(line: ServiceLine) -> str:
    return line.name


def _ends_on(line: ServiceLine) -> str:
    return line.ends_on


def _start(line: ServiceLine, text: str) -> ServiceLine:
    return line._replace(starts_on=_tidy(text))


def _end(line: ServiceLine, text: str) -> ServiceLine:
    return line._replace(ends_on=_tidy(text))


def _tidy(text: str) -> str:
    """Show a date as it was understood; what is no date stays as it was typed."""
    try:
        return day(read_day(text, "services"))
    except Refused:
        return text.strip()


def _start_mark(line: ServiceLine) -> Mark | None:
    return _wrong(line.starts_on)


def _end_mark(line: ServiceLine) -> Mark | None:
    return _wrong(line.ends_on)


def _wrong(text: str) -> Mark | None:
    try:
        read_day(text, "services")
    except Refused:
        return Mark("alert-circle", "danger")
    return None


def _status(line: ServiceLine) -> str:
    shown = badge(line.status)
    return shown.text if shown else ""


def _badge(line: ServiceLine) -> BadgeSpec | None:
    return badge(line.status)


def _comment(line: ServiceLine) -> str:
    return line.comment


def _ticked(line: ServiceLine) -> bool:
    return line.ticked


def _tick(line: ServiceLine, on: bool) -> ServiceLine:
    return line._replace(ticked=on)


def chosen(rows: list[ServiceLine]) -> tuple[ServiceTerms, ...]:
    """Return what the ticked lines ask for. Raises Refused when a date of one of them is no date."""
    return tuple(line.terms() for line in rows if line.ticked)
