"""« Mes accès »: what one may open, by structure, space and service, and where each access comes from (G2.1)."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import my_accesses
from chorus_desktop.core.my_accesses import AccessRow
from chorus_desktop.core.text import normalise, siret
from chorus_desktop.core.words import word
from chorus_desktop.gui.account_blocks.own_list import OwnList, button
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.table_columns import Column, Mark
from chorus_desktop.gui.table_memory import MemoryModel
from chorus_desktop.gui.table_overlay import Empty, EmptyText


def tr(text: str) -> str:
    return QCoreApplication.translate("AccessesBlock", text)


class AccessesBlock(OwnList):
    """`space_wanted`: « Ajouter un espace »."""

    space_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("Mes accès"), MemoryModel[AccessRow](_columns(), ORDERS, disabled=_is_closed), parent)
        sentence = tr("Les accès viennent avec un rattachement, dès qu’il est en vigueur.")
        text = EmptyText("key", tr("Vous ne pouvez ouvrir aucun espace"), sentence)
        self.table.set_empty(Empty.NOTHING_YET, text)
        self.add = button(tr("Ajouter un espace"), "plus")
        self.add.clicked.connect(self.space_wanted)
        self.above.addWidget(self.add)
        self.setTabOrder(self.add, self.table)

    def read(self) -> Sequence[AccessRow]:
        return my_accesses.read(self.desk.actor)

    def counted(self, count: int) -> str:
        structures = len({row.structure.id for row in self.model.rows})
        text = tr("sur {count} structure") if structures < 2 else tr("sur {count} structures")
        return text.format(count=structures)


def _columns() -> list[Column[AccessRow]]:
    return [
        Column("structure", tr("Structure"), text=_structure, sort="structure", strong=True, stretch=True),
        Column(
            *("identifier", tr("Identifiant Structure")),
            text=_identifier,
            painted=_painted,
            sample="000 000 000 00000",
            hide_priority=2,
        ),
        Column("space", tr("Espace"), text=_space, sort="space", sample="Activités du gestionnaire"),
        Column("service", tr("Service"), text=_service, sort="service", sample="Toute la structure", hide_priority=1),
        Column("consultation", tr("Consultation"), text=_reads, mark=_reads_mark, sample="Oui xx"),
        Column("modification", tr("Modification"), text=_writes, mark=_writes_mark, sample="Oui xx"),
        Column("origin", tr("Origine"), text=_origin, sort="origin", stretch=True),
    ]


def _is_closed(row: AccessRow) -> bool:
    return not row.access.reads


def _structure(row: AccessRow) -> str:
    return row.structure.name


def _identifier(row: AccessRow) -> str:
    return row.structure.identifier


def _painted(row: AccessRow) -> str:
    return siret(row.structure.identifier)


def _space(row: AccessRow) -> str:
    return word(row.space)


def _service(row: AccessRow) -> str:
    return row.service or (tr("Toute la structure") if row.whole_structure else tr("Tous mes services"))


def _reads(row: AccessRow) -> str:
    return tr("Oui") if row.access.reads else tr("Non")


def _writes(row: AccessRow) -> str:
    return tr("Oui") if row.access.modification else tr("Non")


def _reads_mark(row: AccessRow) -> Mark:
    return _mark(row.access.reads)


def _writes_mark(row: AccessRow) -> Mark:
    return _mark(row.access.modification)


def _mark(on: bool) -> Mark:
    return Mark("check", "success") if on else Mark("minus", "muted")


def _origin(row: AccessRow) -> str:
    return row.origin


def _by_structure(row: AccessRow) -> Any:
    return normalise(row.structure.name), row.id


def _by_space(row: AccessRow) -> Any:
    return word(row.space), row.id


def _by_service(row: AccessRow) -> Any:
    return normalise(row.service), row.id


def _by_origin(row: AccessRow) -> Any:
    return row.origin, row.id


ORDERS: dict[str, Callable[[AccessRow], Any]] = {
    "structure": _by_structure,
    "space": _by_space,
    "service": _by_service,
    "origin": _by_origin,
}
