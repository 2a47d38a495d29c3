"""One block of « Actions en attente »: a list of requests, and the bar of what is done with the ticked ones."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from chorus_desktop.core import clock
from chorus_desktop.core.pending_memberships import Filters
from chorus_desktop.gui.compiled.ui_pending_block import Ui_PendingBlock
from chorus_desktop.gui.desk import Desk
from chorus_desktop.gui.look import icons, metrics
from chorus_desktop.gui.look.lettered import plain
from chorus_desktop.gui.look.widgets import muted, title
from chorus_desktop.gui.pages import pending_columns as of
from chorus_desktop.gui.pages.pending_kinds import AnyKind
from chorus_desktop.gui.pages.request_work import RequestWork
from chorus_desktop.gui.table import TableModel
from chorus_desktop.gui.table_overlay import Empty

ROWS = 5
"""Rows that a block keeps, however small the window (look.md 7)."""


class PendingBlock(QWidget):
    """Made for one kind of request; the page gives it filters, and what surrounds the list.

    `changed` comes when other things can be done than before; `empty_clicked` when the button of the empty list was.
    """

    changed = Signal()
    empty_clicked = Signal(Empty)

    def __init__(self, desk: Desk, kind: AnyKind, work: RequestWork[Any, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.kind, self.work = desk, kind, work
        self.form = Ui_PendingBlock()
        self.form.setupUi(self)
        self.model = TableModel[Any](kind.columns, desk.reader, "age", True, parent=self)
        self.waiting, self._may_decide, self._narrowed, self._search = 0, False, False, ""
        self._shown: object = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        form, kind = self.form, self.kind
        title(form.title, "block").setText(kind.title)
        form.title.setMinimumHeight(metrics.CONTROL)
        muted(form.count)
        muted(form.ticked)
        self.setAccessibleName(kind.title)
        form.table.setAccessibleName(kind.name)
        form.table.show_model(self.model, f"pending-{kind.key}")
        form.table.keep_rows(ROWS, fixed=False)
        form.table.set_empty(Empty.NOTHING_YET, kind.nothing_yet)
        form.asked.setText(plain(kind.asked))
        form.refuse.setProperty("kind", "dangerText")
        form.validate.setProperty("kind", "primary")
        for button, icon in (
            *((form.asked, kind.asked_icon), (form.consult, "eye")),
            *((form.refuse, "trash"), (form.validate, "thumb-up")),
        ):
            button.setIcon(icons.icon(icon))

    def _connect(self) -> None:
        form = self.form
        form.asked.clicked.connect(self.show_asked)
        form.consult.clicked.connect(self.consult)
        form.refuse.clicked.connect(self.refuse)
        form.validate.clicked.connect(self.validate)
        form.table.opened.connect(self.work.open_request)
        form.table.action_triggered.connect(self._on_row_action)
        form.table.menu_requested.connect(self._on_menu)
        form.table.empty_clicked.connect(self.empty_clicked)
        form.table.current_changed.connect(self._show_state)
        self.work.step_wanted.connect(self._on_step_wanted)
        self.model.loaded.connect(self._show_state)
        self.model.ticks_changed.connect(self._show_state)

    # What is shown

    def show_list(self, filters: Filters, narrowed: bool) -> None:
        """Ask the list again; from its top when it is another one."""
        self._narrowed, self._search = narrowed, filters.search
        self._say_no_match()
        wanted = (self._desk.actor, filters, clock.today())
        if wanted == self._shown:
            self.model.refresh()
            return
        self._shown = wanted
        self.form.table.set_situation(Empty.NO_MATCH if narrowed else Empty.NOTHING_YET)
        self.model.set_listing(self.kind.listing(self._desk.actor, filters))
        self._show_state()

    def show_around(self, waiting: int, may_decide: bool) -> None:
        """How many wait in all, and whether the actor may decide anywhere."""
        self.waiting, self._may_decide = waiting, may_decide
        self._say_no_match()
        self._show_state()

    def _say_no_match(self) -> None:
        self.form.table.set_empty(Empty.NO_MATCH, self.kind.no_match(self._search, self.waiting))

    @property
    def right(self) -> str:
        """Why nothing can be decided here; empty when something can."""
        return "" if self._may_decide else self.tr("Le gestionnaire principal ne vous a pas donné ce droit")

    @property
    def may_act(self) -> tuple[bool, bool]:
        """Whether one request can be looked at, and whether any can be decided, by menu or keyboard."""
        ticked, current = self.model.ticked_count, bool(self.form.table.current_id)
        return ticked == 1 or current, not self.right and bool(ticked or current)

    @Slot()
    def _show_state(self) -> None:
        """The counts, and which buttons do something now; a disabled one says why."""
        form, shown, ticked = self.form, self.model.rowCount(), self.model.ticked_count
        if not self._narrowed:
            form.count.setText(self.tr("{count} en attente").format(count=self.waiting))
        else:
            text = (
                self.tr("{shown} affichée sur {waiting}") if shown < 2 else self.tr("{shown} affichées sur {waiting}")
            )
            form.count.setText(text.format(shown=shown, waiting=self.waiting))
        counted = {0: self.tr("Aucune demande cochée"), 1: self.tr("1 demande cochée sur {shown}")}
        form.ticked.setText(
            counted.get(ticked, self.tr("{ticked} demandes cochées sur {shown}")).format(ticked=ticked, shown=shown)
        )
        tick = self.tr("Cochez d’abord une demande") if not ticked else ""
        only = tick or (self.tr("Cochez une seule demande") if ticked > 1 else "")
        self._allow((form.asked, form.consult), only)
        self._allow((form.refuse, form.validate), self.right or tick)
        self.changed.emit()

    def _allow(self, buttons: tuple[QPushButton, ...], reason: str) -> None:
        for button in buttons:
            button.setEnabled(not reason)
            button.setToolTip(reason)

    @Slot(QMenu, int)
    def _on_menu(self, menu: QMenu, request_id: int) -> None:
        """What a click on « Liste » does."""
        if request_id:
            action = QAction(icons.icon(self.kind.asked_icon), plain(self.kind.asked), menu)
            action.triggered.connect(partial(self._on_row_action, of.ASKED, request_id))
            menu.insertAction(next(iter(menu.actions()), action), action)

    # What is done

    @Slot(str, int)
    def _on_row_action(self, key: str, request_id: int) -> None:
        row = self.model.row(self.model.row_of(request_id))
        if row is None:
            return
        if key == of.ASKED:
            self.work.show_asked(row)
        elif key == of.REFUSE:
            self.work.refuse_one(row)
        else:
            self.work.open_request(request_id)

    def _one(self) -> int:
        """The request that a single action is about: the one ticked, else the current row."""
        ticked = self.model.ticked
        return ticked[0] if len(ticked) == 1 else self.form.table.current_id

    def step(self, by: int) -> bool:
        """Go to the next row or the one before, the first when none is current; return whether there is one."""
        table, model = self.form.table, self.model
        at = model.row_of(table.current_id) + by if table.current_id else 0
        id = model.id_at(at)
        if id is not None:
            table.set_current(id)
        table.setFocus(Qt.FocusReason.TabFocusReason)
        return id is not None

    @Slot(int)
    def _on_step_wanted(self, by: int) -> None:
        """From the form of a request to that of its neighbour; at the end of the list it stays."""
        dialog = self.work.dialog
        if dialog is not None and self.step(by):
            dialog.reject()
            self.consult_current()

    def consult_current(self) -> None:
        """Whatever is ticked."""
        self.work.open_request(self.form.table.current_id)

    @Slot()
    def consult(self) -> None:
        self.work.open_request(self._one())

    @Slot()
    def show_asked(self) -> None:
        """« Services demandés », « Espaces demandés »."""
        self._on_row_action(of.ASKED, self._one())

    @Slot()
    def validate(self) -> None:
        """The ticked rows after a confirmation; without ticks, the current row opens (spec.md part 2)."""
        if self.model.ticked:
            self.work.validate_all(self.model.ticked)
        else:
            self._on_row_action(of.VALIDATE, self.form.table.current_id)

    @Slot()
    def refuse(self) -> None:
        """The ticked rows with one reason; without ticks, the current row."""
        if self.model.ticked:
            self.work.refuse_all(self.model.ticked)
        else:
            self._on_row_action(of.REFUSE, self.form.table.current_id)
