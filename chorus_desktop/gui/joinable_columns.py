"""The structures that one may ask to join, as a table: what is ticked is asked, what is asked already says so."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from chorus_desktop.core.joinable_structures import Joinable
from chorus_desktop.core.states import Role
from chorus_desktop.core.text import siret
from chorus_desktop.core.words import word
from chorus_desktop.gui.table_columns import Column, Mark

SEE = "see"
"""The key of the link to a request that waits."""


class Choice(NamedTuple):
    """What is asked of one structure: the whole, or some of its services."""

    whole: bool = False
    services: tuple[int, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not self.whole and not self.services


class StructureLine(NamedTuple):
    """One structure as the form holds it; `choice`: what is asked there, None = it is not ticked."""

    id: int
    found: Joinable
    choice: Choice | None = None


def tr(text: str) -> str:
    return QCoreApplication.translate("AskMembershipDialog", text)


def columns() -> list[Column[StructureLine]]:
    return [
        Column("ticked", tr("Cocher"), check=_ticked, set_check=_tick, can_check=_can_tick),
        Column("name", tr("Désignation"), text=_name, strong=True, stretch=True),
        Column(
            *("identifier", tr("Identifiant Structure")),
            text=_identifier,
            painted=_painted,
            sample="000 000 000 00000",
            hide_priority=1,
        ),
        Column("city", tr("Ville"), text=_city, sample="Terneuil sur Seine", hide_priority=2),
        Column("manager", tr("Gestionnaire principal"), text=_manager, sample="DUFOUR Pauline xx", hide_priority=3),
        Column("asked", tr("Demande"), text=_asked, sample="Déjà rattaché, utilisateur simple", link=_link, mark=_mark),
    ]


def is_shut(line: StructureLine) -> bool:
    return line.found.role is Role.PRIMARY_MANAGER


def _ticked(line: StructureLine) -> bool | None:
    return None if line.found.is_shut else line.choice is not None


def _tick(line: StructureLine, on: bool) -> StructureLine:
    return line._replace(choice=Choice() if on else None)


def _can_tick(line: StructureLine) -> bool:
    return not line.found.is_shut


def _name(line: StructureLine) -> str:
    return line.found.name


def _identifier(line: StructureLine) -> str:
    return line.found.identifier


def _painted(line: StructureLine) -> str:
    return siret(line.found.identifier)


def _city(line: StructureLine) -> str:
    return line.found.city


def _manager(line: StructureLine) -> str:
    return line.found.manager


def _asked(line: StructureLine) -> str:
    """What waits, what is chosen, or what one is there already."""
    found, choice = line.found, line.choice
    if found.waiting:
        return tr("Demande n°\u00a0{number} en attente").format(number=found.waiting)
    if choice is not None:
        several = len(choice.services)
        if choice.is_empty:
            return tr("Services à choisir")
        if choice.whole:
            return tr("Toute la structure")
        return tr("1 service") if several == 1 else tr("{count} services").format(count=several)
    return tr("Déjà rattaché, {role}").format(role=word(found.role).lower()) if found.role else ""


def _link(line: StructureLine) -> str:
    return SEE if line.found.waiting else ""


def _mark(line: StructureLine) -> Mark | None:
    return Mark("alert-triangle", "warning") if line.choice is not None and line.choice.is_empty else None
