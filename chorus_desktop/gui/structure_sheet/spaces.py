"""The block « Espaces »: which are open on the structure, who has them by default; opened and closed (G2.1, G2.6)."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import spaces
from chorus_desktop.core.operation import Body
from chorus_desktop.core.rights import Right
from chorus_desktop.core.spaces import ALWAYS_OPEN, SpaceRow
from chorus_desktop.core.states import Role, Space
from chorus_desktop.core.structure_head import Head
from chorus_desktop.core.words import word
from chorus_desktop.gui.badges import space_badge
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.matrix_work import MatrixWork
from chorus_desktop.gui.structure_sheet.list_block import ListBlock
from chorus_desktop.gui.structure_sheet.spaces_work import SpacesWork
from chorus_desktop.gui.table_columns import BadgeSpec, Column, Mark, RowAction
from chorus_desktop.gui.table_memory import MemoryModel

OPEN, CLOSE = "open", "close"


def tr(text: str) -> str:
    return QCoreApplication.translate("SpacesBlock", text)


class SpacesBlock(ListBlock):
    """Every space, in the guide's order; a column a role says who has it where it is open."""

    tables = frozenset({"structure_space", "membership", "delegation"})

    def __init__(self, desk: Desk, head: Head, parent: QWidget | None = None) -> None:
        self.rows = MemoryModel[SpaceRow](self._columns())
        super().__init__(desk, head, tr("Espaces"), self.rows, parent)
        self.work = SpacesWork(self, desk)
        self.work.said.connect(self.said)
        self.work.stale.connect(self.refresh)
        self.rights = MatrixWork(self, desk)
        self.rights.said.connect(self.said)
        self.matrix = self.add_doing(tr("&Matrice des droits"), "table", "Ctrl+M", self._on_matrix, creates=True)
        self.open_space = self.add_doing(tr("&Ouvrir"), "lock-open", "Ctrl+O", partial(self._on_current, OPEN))
        self.close_space = self.add_doing(tr("&Fermer"), "lock", "Ctrl+D", partial(self._on_current, CLOSE))
        self.lay_out()
        fixed = [word(space) for space in Space if space in ALWAYS_OPEN]
        names = tr("{first} et {last}").format(first=", ".join(fixed[:-1]), last=fixed[-1])
        note = tr(
            "Un rôle coché a l’espace par défaut, quand il est ouvert. {names} ne peuvent être ni fermés ni demandés."
        )
        self.say_note(note.format(names=names))
        self.table.action_triggered.connect(self._on_row_action)
        self.table.opened.connect(self._on_opened)
        self.table.current_changed.connect(self._show_state)
        self.rows.loaded.connect(self._show_state)
        self._show_state()

    def _columns(self) -> list[Column[SpaceRow]]:
        return [
            *_columns(),
            Column(
                "actions",
                tr("Actions"),
                actions=(
                    RowAction(OPEN, "lock-open", tr("Ouvrir"), shown=_is_closed, refusal=self._why_not),
                    RowAction(CLOSE, "lock", tr("Fermer"), shown=_is_open, refusal=self._why_not),
                ),
                places=1,
            ),
        ]

    # What is shown

    def refresh(self) -> None:
        read = partial(spaces.rows, self.head.id)
        self.desk.reader.soon(self, "spaces", read, self.rows.set_rows)

    def counted(self, count: str, several: bool) -> str:
        opened = sum(row.open for row in self.rows.rows)
        return tr("{opened} ouverts sur {count}").format(opened=opened, count=count)

    def show_head(self, head: Head) -> None:
        super().show_head(head)
        self.table.viewport().update()
        self._show_state()

    def _why_not(self, row: SpaceRow) -> str:
        """Why a space is neither opened nor closed."""
        if row.always_open:
            return tr("« {space} » est toujours ouvert, sur toutes les structures").format(space=word(row.space))
        return self.why_not(Right.EDIT)

    @Slot()
    def _show_state(self) -> None:
        """What can be done with the current row; a greyed button says why."""
        row = self.rows.row(self.rows.row_of(self.table.current_id))
        why = self._why_not(row) if row is not None else self.why_not(Right.EDIT) or tr("Choisissez d’abord un espace")
        self.open_space.allow(why or (tr("Cet espace est déjà ouvert") if row is not None and row.open else ""))
        self.close_space.allow(why or (tr("Cet espace est déjà fermé") if row is not None and not row.open else ""))

    # What is done

    @property
    def body(self) -> Body:
        return Body(self.head.id, self.head.identifier, self.head.name)

    @Slot()
    def _on_matrix(self) -> None:
        self.rights.show_matrix(self.head.id)

    @Slot(int)
    def _on_opened(self, id: int) -> None:
        """Who may open this space."""
        row = self.rows.row(self.rows.row_of(id))
        if row is not None and row.open:
            self.rights.show_matrix(self.head.id, space=row.space)

    def _on_current(self, key: str) -> None:
        self._on_row_action(key, self.table.current_id)

    def _on_row_action(self, key: str, id: int) -> None:
        row = self.rows.row(self.rows.row_of(id))
        if row is not None and not self._why_not(row):
            ask = self.work.ask_open if key == OPEN else self.work.ask_close
            ask(self.body, row.space)


def _columns() -> list[Column[SpaceRow]]:
    return [
        Column("space", tr("Espace"), text=_space, strong=True, stretch=True),
        Column("open", tr("Statut"), text=_open, badge=_badge, sample=_widest()),
        *(
            Column(role.value, word(role), text=partial(_has, role), mark=partial(_mark, role), sample="Oui")
            for role in Role
        ),
    ]


def _is_open(row: SpaceRow) -> bool:
    return row.open


def _is_closed(row: SpaceRow) -> bool:
    return not row.open


def _space(row: SpaceRow) -> str:
    return word(row.space)


def _open(row: SpaceRow) -> str:
    return _badge(row).text


def _widest() -> str:
    return max((space_badge(on).text for on in (True, False)), key=len)


def _badge(row: SpaceRow) -> BadgeSpec:
    return space_badge(row.open)


def _has(role: Role, row: SpaceRow) -> str:
    return tr("Oui") if role in row.roles else ""


def _mark(role: Role, row: SpaceRow) -> Mark | None:
    return Mark("check", strong=False) if role in row.roles else None
