"""The block « Services »: created, edited, put to sleep and woken; never deleted (G7.4)."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from chorus_desktop.core import services
from chorus_desktop.core.listing import Listing
from chorus_desktop.core.rights import Right
from chorus_desktop.core.services import ServiceRow
from chorus_desktop.core.standing import ServiceState
from chorus_desktop.core.structure_head import Head
from chorus_desktop.core.text import day
from chorus_desktop.gui.badges import service_badge, widest
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.dialog_owner import show
from chorus_desktop.gui.dialogs.service import ServiceDialog
from chorus_desktop.gui.structure_sheet.list_block import ListBlock
from chorus_desktop.gui.structure_sheet.services_work import ServicesWork
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_columns import BadgeSpec, Column, RowAction, tick_column
from chorus_desktop.gui.table_overlay import Empty, EmptyText

EDIT, DEACTIVATE, REACTIVATE = "edit", "deactivate", "reactivate"


def tr(text: str) -> str:
    return QCoreApplication.translate("ServicesBlock", text)


class ServicesBlock(ListBlock):
    """The list, its search, and what is done with the ticked rows; `dialog` is the one that is open."""

    tables = frozenset({"service", "service_membership", "membership", "delegation"})

    def __init__(self, desk: Desk, head: Head, parent: QWidget | None = None) -> None:
        self.rows = TableModel[ServiceRow](self._columns(), desk.reader, "code", disabled=_is_asleep)
        super().__init__(desk, head, tr("Services"), self.rows, parent)
        self.dialog: ServiceDialog | None = None
        self.work = ServicesWork(self, desk)
        self.work.said.connect(self.said)
        self.work.done.connect(self._on_done)
        self.add_search(tr("Rechercher un service"))
        self.add = self.add_doing(tr("&Créer un service"), "plus", "Ctrl+N", self._on_add, kind="primary", creates=True)
        self.edit = self.add_action(tr("&Modifier"), "pencil", "F2", self._on_edit)
        self.deactivate = self.add_doing(tr("&Désactiver"), "player-pause", "Ctrl+D", self._on_deactivate)
        self.reactivate = self.add_doing(tr("&Réactiver"), "player-play", "Ctrl+R", self._on_reactivate)
        self.lay_out()
        self.table.opened.connect(partial(self._on_row_action, EDIT))
        self.table.action_triggered.connect(self._on_row_action)
        self.table.current_changed.connect(self._show_state)
        self.table.empty_clicked.connect(self._on_empty_clicked)
        self.rows.loaded.connect(self._show_state)
        self.rows.ticks_changed.connect(self._show_state)
        self.show_head(head)

    def _columns(self) -> list[Column[ServiceRow]]:
        return [
            tick_column(),
            Column("code", tr("Code du service"), text=_code, sort="code", strong=True, sample="FACTURES_PUBLIQUES"),
            Column("name", tr("Nom du service"), text=_name, sort="name", stretch=True),
            Column("state", tr("Statut"), text=_state, badge=_badge, sort="active", sample=widest(ServiceState)),
            Column("starts", tr("Date Début"), text=_starts, sort="starts", sample="00/00/0000", hide_priority=2),
            Column("ends", tr("Date Fin"), text=_ends, sort="ends", sample="00/00/0000", hide_priority=1),
            Column("members", tr("Utilisateurs habilités"), text=_members, right=True, sample="0000"),
            Column(
                "actions",
                tr("Actions"),
                actions=(
                    RowAction(EDIT, "pencil", tr("Modifier"), shown=self._may_edit),
                    RowAction(DEACTIVATE, "player-pause", tr("Désactiver"), shown=self._may_deactivate),
                    RowAction(REACTIVATE, "player-play", tr("Réactiver"), shown=self._may_reactivate),
                ),
                places=2,
            ),
        ]

    # What is shown

    def listing(self, search: str) -> Listing[ServiceRow]:
        return services.listing(self.desk.actor, self.head.id, search)

    def counted(self, count: str, several: bool) -> str:
        if self.searched:
            shown = tr("{count} sur {total} services")
            return shown.format(count=count, total=self.head.services)
        return (tr("{count} services") if several else tr("{count} service")).format(count=count)

    def refresh(self) -> None:
        title = tr("Aucun service ne correspond à «\u00a0{search}\u00a0»").format(search=self.searched)
        sentence = tr("La recherche porte sur le code et sur le nom.")
        no_match = EmptyText("search", title, sentence, tr("Effacer la recherche"), "x")
        self.table.set_empty(Empty.NO_MATCH, no_match)
        super().refresh()

    def show_head(self, head: Head) -> None:
        super().show_head(head)
        button = (tr("Créer un service"), "plus") if self._may_edit() else ("", "")
        sentence = tr("Sans service, les utilisateurs se rattachent à toute la structure.")
        self.table.set_empty(Empty.NOTHING_YET, EmptyText("list-details", tr("Aucun service"), sentence, *button))
        self.table.viewport().update()
        self._show_state()

    def _may_edit(self, row: ServiceRow | None = None) -> bool:
        return Right.EDIT in self.head.may

    def _may_deactivate(self, row: ServiceRow) -> bool:
        return self._may_edit() and row.active

    def _may_reactivate(self, row: ServiceRow) -> bool:
        return self._may_edit() and not row.active

    @Slot()
    def _show_state(self) -> None:
        """The count of ticked rows, and what can be done with them; a greyed button says why."""
        ticked, shown = self.rows.ticked_count, self.rows.rowCount()
        counted = {0: tr("Aucun service coché"), 1: tr("1 service coché sur {shown}")}
        self.say_note(
            counted.get(ticked, tr("{ticked} services cochés sur {shown}")).format(ticked=ticked, shown=shown)
        )
        right = self.why_not(Right.EDIT)
        tick = "" if ticked else tr("Cochez d’abord un service")
        self.add.allow(right)
        one = not right and bool(self.table.current_id)
        self.edit.setEnabled(one)
        for doing in (self.deactivate, self.reactivate):
            doing.allow(right or tick, action=one or (not right and bool(ticked)))

    # What is done

    @Slot(Empty)
    def _on_empty_clicked(self, kind: Empty) -> None:
        if kind is Empty.NOTHING_YET:
            self._on_add()
        elif kind is Empty.NO_MATCH and self.search is not None:
            self.search.clear()
            self.search.setFocus()

    @Slot()
    def _on_add(self) -> None:
        self._open(None)

    @Slot()
    def _on_edit(self) -> None:
        self._on_row_action(EDIT, self.table.current_id)

    @Slot()
    def _on_deactivate(self) -> None:
        """The ticked rows; without ticks, the current one."""
        self.work.ask_switch(self._names(self.rows.ticked or [self.table.current_id]), active=False)

    @Slot()
    def _on_reactivate(self) -> None:
        self.work.ask_switch(self._names(self.rows.ticked or [self.table.current_id]), active=True)

    def _names(self, ids: list[int]) -> dict[int, str]:
        rows = self.rows.rows_at(self.rows.row_of(id) for id in ids)
        return {row.id: row.name for row in rows}

    def _on_row_action(self, key: str, service_id: int) -> None:
        row = self.rows.row(self.rows.row_of(service_id))
        if row is None or not self._may_edit():
            return
        if key == EDIT:
            self._open(row)
        else:
            self.work.ask_switch({row.id: row.name}, active=key == REACTIVATE)

    def _open(self, row: ServiceRow | None) -> None:
        dialog = ServiceDialog(self, self.desk, self.head.id, self.head.name, row)
        dialog.saved.connect(partial(self._on_saved, dialog))
        self.dialog = show(dialog)

    def _on_saved(self, dialog: ServiceDialog) -> None:
        sentence = tr("« {name} » modifié") if dialog.is_edit else tr("« {name} » créé")
        self.said.emit(sentence.format(name=" ".join(dialog.name.text().split())))

    @Slot(list)
    def _on_done(self, ids: list[int]) -> None:
        """Those that were left out stay ticked."""
        self.rows.tick(ids, False)


def _is_asleep(row: ServiceRow) -> bool:
    return row.state is not ServiceState.ACTIVE


def _code(row: ServiceRow) -> str:
    return row.code


def _name(row: ServiceRow) -> str:
    return row.name


def _state(row: ServiceRow) -> str:
    return row.state.word


def _badge(row: ServiceRow) -> BadgeSpec:
    return service_badge(row.state)


def _starts(row: ServiceRow) -> str:
    return day(row.starts_on)


def _ends(row: ServiceRow) -> str:
    return day(row.ends_on)


def _members(row: ServiceRow) -> str:
    return str(row.members)
