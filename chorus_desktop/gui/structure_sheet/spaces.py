"""The block « Espaces »: which spaces are open on the structure, and who has them by default (G2.1, G7.4)."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import spaces
from chorus_desktop.core.spaces import ALWAYS_OPEN, SpaceRow
from chorus_desktop.core.states import Role, Space
from chorus_desktop.core.structure_head import Head
from chorus_desktop.core.words import word
from chorus_desktop.gui.badges import space_badge
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.structure_sheet.list_block import ListBlock
from chorus_desktop.gui.table_columns import BadgeSpec, Column, Mark
from chorus_desktop.gui.table_memory import MemoryModel

PATIENCE = 0.04
"""Seconds that the window gives the reader, so that nothing flickers."""


def tr(text: str) -> str:
    return QCoreApplication.translate("SpacesBlock", text)


class SpacesBlock(ListBlock):
    """Every space, in the guide's order; a column a role says who has it where it is open."""

    tables = frozenset({"structure_space"})

    def __init__(self, desk: Desk, head: Head, parent: QWidget | None = None) -> None:
        self.rows = MemoryModel[SpaceRow](_columns())
        super().__init__(desk, head, tr("Espaces"), self.rows, parent)
        self.lay_out()
        fixed = [word(space) for space in Space if space in ALWAYS_OPEN]
        names = tr("{first} et {last}").format(first=", ".join(fixed[:-1]), last=fixed[-1])
        note = tr(
            "Un rôle coché a l’espace par défaut, quand il est ouvert. {names} ne peuvent être ni fermés ni demandés."
        )
        self.say_note(note.format(names=names))

    def refresh(self) -> None:
        read = partial(spaces.rows, self.head.id)
        self.desk.reader.wait(self.desk.reader.submit(self, "spaces", read, self.rows.set_rows, urgent=True), PATIENCE)

    def counted(self, count: str, several: bool) -> str:
        opened = sum(row.open for row in self.rows.rows)
        return tr("{opened} ouverts sur {count}").format(opened=opened, count=count)


def _columns() -> list[Column[SpaceRow]]:
    return [
        Column("space", tr("Espace"), text=_space, strong=True, stretch=True),
        Column("open", tr("Statut"), text=_open, badge=_badge, sample="Ouvert xx"),
        *(
            Column(role.value, word(role), text=partial(_has, role), mark=partial(_mark, role), sample="Oui")
            for role in Role
        ),
    ]


def _space(row: SpaceRow) -> str:
    return word(row.space)


def _open(row: SpaceRow) -> str:
    return _badge(row).text


def _badge(row: SpaceRow) -> BadgeSpec:
    return space_badge(row.open)


def _has(role: Role, row: SpaceRow) -> str:
    return tr("Oui") if role in row.roles else ""


def _mark(role: Role, row: SpaceRow) -> Mark | None:
    return Mark("check", strong=False) if role in row.roles else None
